import { isCurrencyCode } from '../figure/currency-words.js';

/** Words of headers in the languages of career pages, as the English word that means the same. */
const LABEL_WORDS: Readonly<Record<string, string>> = {
  salaries: 'salary',
  wages: 'pay',
  wage: 'pay',
  earnings: 'pay',
  income: 'pay',
  compensation: 'pay',
  remuneration: 'pay',
  avg: 'mean',
  'avg.': 'mean',
  'med.': 'median',
  average: 'mean',
  med: 'median',
  comp: 'pay',
  lowest: 'low',
  highest: 'high',
  'ref.': 'source',
  ref: 'source',
  'refs.': 'source',
  references: 'source',
  // German
  gehalt: 'salary',
  gehälter: 'salary',
  lohn: 'pay',
  löhne: 'pay',
  verdienst: 'pay',
  verdienste: 'pay',
  entgelte: 'pay',
  einkommen: 'pay',
  vergütung: 'pay',
  entgelt: 'pay',
  anzahl: '',
  durchschnitt: 'mean',
  durchschnittliches: 'mean',
  durchschnittlicher: 'mean',
  mittleres: 'median',
  mittlerer: 'median',
  spanne: 'range',
  gehaltsspanne: 'salary range',
  beruf: 'occupation',
  berufe: 'occupation',
  berufsbezeichnung: 'occupation',
  jobtitel: 'occupation',
  tätigkeit: 'occupation',
  berufsbild: 'occupation',
  quelle: 'source',
  quellen: 'source',
  studienabschluss: 'degree',
  bildungsabschluss: 'degree',
  abschluss: 'degree',
  beschäftigte: 'employment',
  beschäftigtenzahl: 'employment',
  wochenstunden: 'weekly hours',
  aufgaben: 'duties',
  beschreibung: 'description',
  // French
  salaire: 'salary',
  salaires: 'salary',
  rémunération: 'pay',
  moyen: 'mean',
  moyenne: 'mean',
  moyens: 'mean',
  médian: 'median',
  médiane: 'median',
  fourchette: 'range',
  métier: 'occupation',
  métiers: 'occupation',
  poste: 'occupation',
  profession: 'occupation',
  emploi: 'occupation',
  diplôme: 'degree',
  effectifs: 'employment',
  // Spanish
  salario: 'salary',
  salarios: 'salary',
  sueldo: 'salary',
  sueldos: 'salary',
  remuneración: 'pay',
  medio: 'mean',
  promedio: 'mean',
  mediano: 'median',
  mediana: 'median',
  rango: 'range',
  puesto: 'occupation',
  ocupación: 'occupation',
  profesión: 'occupation',
  cargo: 'occupation',
  fuente: 'source',
  titulación: 'degree',
  descripción: 'description',
  salarial: 'salary',
  ingreso: 'pay',
  ingresos: 'pay',
  remuneraciones: 'pay',
  salariales: 'salary',
  // Portuguese
  salário: 'salary',
  salários: 'salary',
  faixa: 'range',
  média: 'mean',
  médio: 'mean',
  profissão: 'occupation',
  // Arabic
  الراتب: 'salary',
  راتب: 'salary',
  الرواتب: 'salary',
  الأجر: 'pay',
  متوسط: 'mean',
  المتوسط: 'mean',
  الوسيط: 'median',
  وسيط: 'median',
  المهنة: 'occupation',
  الوظيفة: 'occupation',
  المسمى: 'occupation',
  الوظيفي: '',
  المؤهل: 'degree',
  المصدر: 'source',
  العمل: 'occupation',
};
/** Words of other languages that say nothing by themselves. */
const FILLERS = /^(?:de|du|des|la|le|les|el|los|las|en|der|die|das|por|del|do|da|im|pro|je)$/;

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
      const pieces = COMPOUND.exec(word.toLowerCase().replaceAll('-', ''))?.slice(1).filter(Boolean);
      return pieces ? pieces.map((piece) => PIECES[piece] ?? piece).join(' ') : word;
    })
    .join(' ');

/** A header whose words of other languages are those of English. */
export const inEnglish = (text: string): string => text.split(' ').map(ownWord).filter(Boolean).join(' ');

const ownWord = (word: string): string =>
  Object.hasOwn(LABEL_WORDS, word) ? LABEL_WORDS[word]! : FILLERS.test(word) ? '' : word;

/** What heads the column of labels where occupations are the other columns: "Aspect", "Factor", "Kriterium". */
export const CORNER =
  /^(?:aspects?|factors?|features?|metrics?|criteri(?:a|on)|attributes?|categor(?:y|ies)|characteristics?|comparison|details?|parameters?|points?|facts?|key facts?|item|measure|dimension|basis(?: of (?:comparison|difference))?|kriteri(?:um|en)|merkmale?|critères?|criterios?|aspectos?|characteristic|المعيار|الجانب)$/i;
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
  const words = header.split('_');
  const inOwn = (word: string) =>
    isCurrencyCode(word.toUpperCase())
      ? word.toUpperCase()
      : word.replace(/^min$/, 'low').replace(/^max$/, 'high');
  return words.map(inOwn).join(' ');
}

/** Headers of columns that say where the figures beside them hold. */
const PLACES: ReadonlySet<string> = new Set(
  'location|locations|job location|work location|geography|geographic area|area title|region|regions|state|states|city|cities|country|countries|province|metro area|metropolitan area|province/territory|stadt|bundesland|région|pays|ciudad|país|provincia|cidade|المدينة|الدولة'.split(
    '|',
  ),
);
export const isOfPlaces = (header: string): boolean => PLACES.has(header.toLowerCase().replaceAll('_', ' '));
