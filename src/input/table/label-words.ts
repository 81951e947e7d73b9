import { isCurrencyCode } from '../figure/currency-words.js';

/** What words of headers in the languages of career pages mean, as an English word; nothing where they say nothing. */
const MEANINGS: Readonly<Record<string, string>> = {
  salary:
    'salaries gehalt gehälter salaire salaires salario salarios sueldo sueldos salarial salariales salário salários الراتب راتب الرواتب',
  pay: 'wages wage earnings income compensation remuneration comp lohn löhne verdienst verdienste entgelte einkommen vergütung entgelt rémunération remuneración retribución ingreso ingresos remuneraciones الأجر',
  mean: 'avg avg. average durchschnitt durchschnittliches durchschnittlicher ø moyen moyenne moyens medio promedio média médio متوسط المتوسط',
  median: 'med. med mittleres mittlerer médian médiane mediano mediana الوسيط وسيط',
  package: 'packages',
  base: 'basic',
  low: 'lowest',
  high: 'highest',
  source: 'ref. ref refs. references quelle quellen fuente المصدر',
  '': 'num anzahl nombre número الوظيفي عدد de du des la le les el los las en der die das por del do da im pro je',
  range: 'spanne fourchette rango faixa نطاق',
  'salary range': 'gehaltsspanne',
  occupation:
    'beruf berufe berufsbezeichnung jobtitel tätigkeit berufsbild métier métiers poste profession emploi puesto ocupación profesión cargo profissão المهنة الوظيفة المسمى العمل',
  degree: 'studienabschluss bildungsabschluss abschluss diplôme titulación المؤهل',
  employment: 'emp beschäftigte beschäftigtenzahl erwerbstätige effectifs effectif',
  'weekly hours': 'wochenstunden',
  duties: 'aufgaben',
  description: 'beschreibung descripción',
  unit: 'einheit unité unidad الوحدة',
  growth: 'wachstum beschäftigungswachstum stellenwachstum croissance crecimiento النمو',
  outlook: 'aussichten berufsaussichten jobaussichten perspectivas perspectives آفاق',
  education: 'edu bildung schulbildung études estudios التعليم التعليمي',
  experience: 'erfahrung berufserfahrung expérience experiencia الخبرة',
  level: 'niveau nivel المستوى',
  required:
    'erforderliche erforderlicher benötigte requis requise requerido requerida requeridos المطلوبة المطلوب',
  from: 'von desde',
  to: 'bis hasta',
  jobs: 'emplois empleos',
  hours: 'heures horas',
  employees: 'empleados',
  workers: 'trabajadores العاملين',
  people: 'personas',
  employed: 'ocupadas',
  'people employed': 'ocupados',
};

const LABEL_WORDS = new Map(
  Object.entries(MEANINGS).flatMap(([meaning, words]) =>
    words.split(' ').map((word) => [word, meaning] as const),
  ),
);

/** "Durchschnittsgehalt", "Bruttojahreslohn": pieces of one German word. */
const COMPOUND =
  /^(durchschnitts|median|mittel)?(brutto|netto)?(jahres|monats|wochen|tages|stunden)?(brutto|netto)?(durchschnitts|median)?(grund)?(gehalt|gehälter|gehaltes?|lohn|löhne|verdienste?|einkommen|entgelte?|vergütung|gehaltsspanne)$/;
const PIECES: Readonly<Record<string, string>> = {
  durchschnitts: 'mean',
  median: 'median',
  jahres: 'jährlich',
  monats: 'monatlich',
  grund: 'base',
  wochen: 'wöchentlich',
  tages: 'täglich',
  stunden: 'stündlich',
};

/** A header with the pieces of German compounds as words of their own. */
export const splitCompounds = (text: string): string =>
  text
    .split(' ')
    .map((word) => {
      const pieces = COMPOUND.exec(word.toLowerCase().replace(/^ø-?/, 'durchschnitts').replaceAll('-', ''))
        ?.slice(1)
        .filter(Boolean);
      return pieces ? pieces.map((piece) => PIECES[piece] ?? piece).join(' ') : word;
    })
    .join(' ');

/** A header whose words of other languages are those of English. */
export const inEnglish = (text: string): string =>
  text
    .split(' ')
    .map((word) => LABEL_WORDS.get(word) ?? word)
    .filter(Boolean)
    .join(' ');

/** What heads the column of labels where occupations are the other columns: "Aspect", "Factor", "Kriterium". */
export const CORNER =
  /^(?:aspects?|factors?|features?|metrics?|criteri(?:a|on)|attributes?|categor(?:y|ies)|characteristics?|comparison|details?|parameters?|particulars?|indicators?|points?|facts?|key facts?|item|measures?|dimension|basis(?: of (?:comparison|difference))?|kriteri(?:um|en)|merkmale?|kennzahl(?:en)?|kategorie|critères?|indicateurs?|criterios?|aspectos?|indicador(?:es)?|concepto|المؤشر|characteristic|المعيار|الجانب)$/i;
/** Words of which a header of pay, growth or education is made, whatever else it says. */
export const LABEL_WORD =
  /\b(?:salar(?:y|ies)|pay|wages?|earnings|income|compensation|education|degree|qualifications?|outlook|growth|openings|training|skills?|experience|requirements?|duties|responsibilities|hours|employment|environment|certification|licen[cs]e|gehalt|lohn|verdienst|salaire|formation|salario|sueldo|employers?|demand)\b|gehalt|الراتب|راتب/i;

/** How statistics offices name their columns: "A_MEDIAN", "H_MEAN", "TOT_EMP". */
const COLUMNS: readonly (readonly [RegExp, string])[] = [
  [/^A_(MEAN|MEDIAN)$/i, 'annual $1 wage'],
  [/^H_(MEAN|MEDIAN)$/i, 'hourly $1 wage'],
  [/^A_PCT(\d\d)$/i, 'annual p$1 wage'],
  [/^H_PCT(\d\d)$/i, 'hourly p$1 wage'],
  [/^TOT_EMP$/i, 'employment'],
];

/** A header of a file in words; the code of a currency among words that strokes join is in capitals: "avg_salary_usd". */
export function inWords(header: string): string {
  const column = COLUMNS.find(([pattern]) => pattern.test(header));
  if (column) return header.replace(...column);
  if (!/^\w+_\w+$/.test(header)) return header;
  const words = header.replace(/(?<=_(?:19|20)\d\d)_(?=(?:19|20)?\d\d$)/, '-').split('_');
  const inOwn = (word: string) =>
    isCurrencyCode(word.toUpperCase())
      ? word.toUpperCase()
      : word.replace(/^min$/, 'low').replace(/^max$/, 'high').replace(/^pct$/, 'percent');
  return words.map(inOwn).join(' ');
}

/** Headers of columns that say where the figures beside them hold. */
const PLACES: ReadonlySet<string> = new Set(
  'location|locations|job location|work location|geography|geographic area|area title|region|regions|state|states|city|cities|country|countries|province|metro area|metropolitan area|province/territory|stadt|county|town|bundesland|ort|standort|région|pays|ville|ciudad|país|provincia|cidade|المدينة|الدولة'.split(
    '|',
  ),
);
export const isOfPlaces = (header: string): boolean => PLACES.has(header.toLowerCase().replaceAll('_', ' '));
