// Whole sentences, as a reader of each language would write them: what is mended once stays so.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordsFor } from '../../../src/elements/shared/languages.js';
import { readDocument } from '../../../src/input/read-document.js';
import { growthChartOf } from '../../../src/model/chart/chart.js';
import { remarksOn } from '../../../src/model/compare/describe-difference.js';
import { programLine, withPrograms } from '../../../src/model/compare/programs.js';
import { summarise } from '../../../src/model/compare/summarise.js';
import { rowsOf } from '../../../src/model/comparison/rows.js';
import { formatDay, formatFigure } from '../../../src/model/figure/format.js';
import { tableOf } from '../../../src/model/table/table.js';
import { english } from '../../../src/model/words/english.js';
import { fill } from '../../../src/model/words/fill.js';
import { toolWords } from '../../../src/model/words/tool-words.js';
import { sectionsAfter } from '../../../src/output/article.js';
import { filledBlocks } from '../../../src/output/blocks-of-article.js';

/** What is said in each language, by its tag. No-break spaces and marks of isolation count for nothing here. */
type Said = Readonly<Record<'en' | 'de' | 'es' | 'fr' | 'ar', string>>;

const plain = (text: string) =>
  text.replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '').replaceAll(/[\u00a0\u202f]/g, ' ');

async function languageOf(locale: string) {
  return { locale, words: { ...english, ...toolWords, ...(await wordsFor(locale)) } };
}
type Spoken = Awaited<ReturnType<typeof languageOf>>;

const inEach = (title: string, said: Said, say: (language: Spoken) => string) => {
  for (const [locale, wanted] of Object.entries(said))
    it(`${title}, in ${locale}`, async () => assert.equal(plain(say(await languageOf(locale))), wanted));
};

const comparisonOf = (data: unknown) => readDocument(data).comparison;
const summaryOf =
  (data: unknown) =>
  ({ locale, words }: Spoken) =>
    summarise(comparisonOf(data), { locale, words }).join(' ');

const grown = (name: string, percent: number | string, fields = {}) => ({
  name,
  growth: { percent, kind: 'projected', from: 2024, to: 2034, source: 'x', ...fields },
});
const paid = (name: string, median: number | string, fields = {}) => ({
  name,
  pay: { median, currency: 'USD', year: 2025, source: 'x', ...fields },
});

describe('sentences: growth', () => {
  inEach(
    'says a verb once for all who grow, and the difference',
    {
      en: 'The number of jobs is projected to grow 9% for Actors and 8% for Umpires: 1 percentage point higher (2024–2034).',
      de: 'Die Zahl der Arbeitsplätze wird laut Prognose für „Actors“ um 9 % und für „Umpires“ um 8 % steigen: um 1 Prozentpunkt höher (2024–2034).',
      es: 'Se prevé que el número de empleos aumente un 9 % para «Actors» y un 8 % para «Umpires»: 1 punto porcentual más (2024–2034).',
      fr: 'Le nombre d’emplois devrait augmenter de 9 % pour « Actors » et de 8 % pour « Umpires » : 1 point de pourcentage de plus (2024–2034).',
      ar: 'يُتوقَّع لعدد الوظائف أن يرتفع بنسبة 9% في مهنة «Actors» وبنسبة 8% في مهنة «Umpires»: أعلى بمقدار نقطة مئوية واحدة (2024–2034).',
    },
    summaryOf([grown('Umpires', 8), grown('Actors', 9)]),
  );
  inEach(
    'has growth, no change and decline in one sentence',
    {
      en: 'The number of jobs is projected to grow 5% for Actors and 3% for Clerks, stay about the same for Dancers, and shrink 2% for Poets (2024–2034).',
      de: 'Die Zahl der Arbeitsplätze wird laut Prognose für „Actors“ um 5 % und für „Clerks“ um 3 % steigen, für „Dancers“ etwa gleich bleiben und für „Poets“ um 2 % sinken (2024–2034).',
      es: 'Se prevé que el número de empleos aumente un 5 % para «Actors» y un 3 % para «Clerks», se mantenga casi igual para «Dancers» y disminuya un 2 % para «Poets» (2024–2034).',
      fr: 'Le nombre d’emplois devrait augmenter de 5 % pour « Actors » et de 3 % pour « Clerks », rester à peu près stable pour « Dancers » et diminuer de 2 % pour « Poets » (2024–2034).',
      ar: 'يُتوقَّع لعدد الوظائف أن يرتفع بنسبة 5% في مهنة «Actors» وبنسبة 3% في مهنة «Clerks» وأن يبقى على حاله تقريبًا في مهنة «Dancers» وأن ينخفض بنسبة 2% في مهنة «Poets» (2024–2034).',
    },
    summaryOf([grown('Poets', -2), grown('Dancers', 0), grown('Clerks', 3), grown('Actors', 5)]),
  );
  inEach(
    'compares no decline with another in points, which could be taken either way',
    {
      en: 'The number of jobs is projected to shrink 1% for Actors and 3% for Poets (2024–2034).',
      de: 'Die Zahl der Arbeitsplätze wird laut Prognose für „Actors“ um 1 % und für „Poets“ um 3 % sinken (2024–2034).',
      es: 'Se prevé que el número de empleos disminuya un 1 % para «Actors» y un 3 % para «Poets» (2024–2034).',
      fr: 'Le nombre d’emplois devrait diminuer de 1 % pour « Actors » et de 3 % pour « Poets » (2024–2034).',
      ar: 'يُتوقَّع لعدد الوظائف أن ينخفض بنسبة 1% في مهنة «Actors» وبنسبة 3% في مهنة «Poets» (2024–2034).',
    },
    summaryOf([grown('Poets', -3), grown('Actors', -1)]),
  );
  inEach(
    'says ranges and what was observed without a tense',
    {
      en: 'The change in the number of jobs is 3% – 5% for Actors and 2% for Poets: 1–3 percentage points higher (2024–2034).',
      de: 'Die Zahl der Arbeitsplätze ändert sich für „Actors“ um 3–5 % und für „Poets“ um 2 %: um 1–3 Prozentpunkte höher (2024–2034).',
      es: 'El número de empleos varía un 3–5 % para «Actors» y un 2 % para «Poets»: 1–3 puntos porcentuales más (2024–2034).',
      fr: 'Le nombre d’emplois évolue de 3–5 % pour « Actors » et de 2 % pour « Poets » : 1–3 points de pourcentage de plus (2024–2034).',
      ar: 'يتغيّر عدد الوظائف بنسبة 3–5% في مهنة «Actors» وبنسبة 2% في مهنة «Poets»: أعلى بمقدار 1–3 نقطة مئوية (2024–2034).',
    },
    summaryOf([grown('Poets', 2, { kind: 'observed' }), grown('Actors', '3–5%', { kind: 'observed' })]),
  );
});

describe('sentences: pay', () => {
  const BOUNDS = [
    paid('Surgeons', '$239,200 or more'),
    paid('Dentists', 150_000),
    paid('Judges', '$239,200 or more'),
  ];
  inEach(
    'says for whom pay is stated, and of whom no number tells the difference',
    {
      en: 'The pay stated is $239,200 or more a year for Surgeons, $239,200 or more for Judges, and $150,000 for Dentists (median; 2025). Compared with Surgeons: at least $89,200 less for Dentists; Judges (both at or above the published limit; the difference is unknown).',
      de: 'Der angegebene Verdienst beträgt mindestens 239.200 $ pro Jahr für „Surgeons“, mindestens 239.200 $ für „Judges“ und 150.000 $ für „Dentists“ (Median; 2025). Im Vergleich zu „Surgeons“: mindestens 89.200 $ weniger für „Dentists“; „Judges“ (beide auf oder über der veröffentlichten Obergrenze; der Unterschied ist unbekannt).',
      es: 'La remuneración indicada es de 239.200 US$ o más al año para «Surgeons», 239.200 US$ o más para «Judges» y 150.000 US$ para «Dentists» (mediana; 2025). En comparación con «Surgeons»: al menos 89.200 US$ menos para «Dentists»; «Judges» (ambas cifras son iguales o superiores al máximo publicado; se desconoce la diferencia).',
      fr: 'La rémunération indiquée est de 239 200 $US ou plus par an pour « Surgeons », 239 200 $US ou plus pour « Judges » et 150 000 $US pour « Dentists » (médiane ; 2025). Par rapport à « Surgeons » : au moins 89 200 $US de moins pour « Dentists » ; « Judges » (les deux chiffres sont égaux ou supérieurs au maximum publié ; la différence est inconnue).',
      ar: 'الأجر المذكور هو 239,200 US$ أو أكثر سنويًا لمهنة «Surgeons» و239,200 US$ أو أكثر لمهنة «Judges» و150,000 US$ لمهنة «Dentists» (الوسيط؛ 2025). مقارنةً بمهنة «Surgeons»: أقل بمقدار 89,200 US$ على الأقل لمهنة «Dentists»؛ «Judges» (كلا الرقمين عند أعلى حد منشور أو فوقه؛ والفرق غير معروف).',
    },
    summaryOf(BOUNDS),
  );
  inEach(
    'names whom it leaves out, each with the reason',
    {
      en: 'Left out of “Pay”: Actors (not published); Dancers and Clerks (different statistics; kinds of pay not stated for both).',
      de: 'Nicht berücksichtigt bei „Verdienst“: „Actors“ (nicht veröffentlicht); „Dancers“ und „Clerks“ (unterschiedliche Kennzahlen; Vergütungsarten nicht für beide angegeben).',
      es: 'Sin incluir en «Remuneración»: «Actors» (no publicado); «Dancers» y «Clerks» (diferentes medidas estadísticas; tipos de remuneración sin indicar en uno o en ambos casos).',
      fr: 'Non pris en compte pour « Rémunération » : « Actors » (non publié) ; « Dancers » et « Clerks » (mesures statistiques différentes ; formes de rémunération non précisées pour les deux).',
      ar: 'لم يُدرج ضمن «الأجر»: «Actors» (غير منشور)؛ «Dancers» و«Clerks» (اختلاف في المقاييس الإحصائية؛ عدم ذكر أنواع الأجر لكليهما).',
    },
    summaryOf([
      { name: 'Actors', pay: { median: { status: 'suppressed' }, year: 2025, source: 'x' } },
      paid('Dancers', 50_000),
      { name: 'Clerks', pay: { mean: 60_000, basis: 'base-pay', currency: 'USD', year: 2025, source: 'x' } },
    ]),
  );
  inEach(
    'says what can’t be compared, and why',
    {
      en: 'These figures can’t be compared with each other: sources not stated for both.',
      de: 'Diese Werte lassen sich nicht miteinander vergleichen: Quellen nicht für beide angegeben.',
      es: 'Estas cifras no se pueden comparar entre sí: fuentes sin indicar en uno o en ambos casos.',
      fr: 'Ces chiffres ne sont pas comparables entre eux : sources non précisées pour les deux.',
      ar: 'لا يمكن مقارنة هذه الأرقام بعضها ببعض: عدم ذكر المصادر لكليهما.',
    },
    (language) => {
      const data = [paid('Actors', 1000), paid('Dancers', 1500, { source: undefined })];
      return rowsOf(comparisonOf(data))
        .flatMap((line) => remarksOn(line, language))
        .join();
    },
  );
});

describe('sentences: education', () => {
  const of = (name: string, education: string) => ({ name, education });
  inEach(
    'quotes what official figures call a level',
    {
      en: 'Educational requirements differ: “Bachelor’s degree” for Actors and “Some college, no degree” for Inspectors.',
      de: 'Die erforderliche Ausbildung ist verschieden: „Bachelor“ für „Actors“ und „Begonnenes Studium ohne Abschluss“ für „Inspectors“.',
      es: 'Los requisitos de formación son distintos: «Licenciatura o grado» para «Actors» y «Estudios universitarios sin título» para «Inspectors».',
      fr: 'La formation requise diffère : « Licence » pour « Actors » et « Études supérieures commencées, sans diplôme » pour « Inspectors ».',
      ar: 'تختلف المتطلبات التعليمية: «درجة البكالوريوس» لمهنة «Actors» و«دراسة جامعية دون شهادة» لمهنة «Inspectors».',
    },
    summaryOf([of('Actors', 'Bachelor’s degree'), of('Inspectors', 'Some college, no degree')]),
  );
  inEach(
    'says once what is the same',
    {
      en: 'Educational requirements are the same: High school diploma or equivalent.',
      de: 'Die erforderliche Ausbildung ist dieselbe: „Highschool- oder gleichwertiger Abschluss“.',
      es: 'Los requisitos de formación son los mismos: «Título de secundaria o equivalente».',
      fr: 'La formation requise est la même : « Diplôme de fin d’études secondaires ou équivalent ».',
      ar: 'المتطلبات التعليمية واحدة: «شهادة الثانوية العامة أو ما يعادلها».',
    },
    summaryOf([
      of('Actors', 'High school diploma or equivalent'),
      of('Clerks', 'High school diploma or equivalent'),
    ]),
  );
});

describe('sentences: ranges', () => {
  const rangeOf =
    (percent: string) =>
    (language: Spoken): string =>
      formatFigure(comparisonOf([grown('A', percent)]).occupations[0]!.figures.get('growth')!, language);
  inEach(
    'have a dash between their ends, and no minus',
    { en: '3% – 5%', de: '3–5 %', es: '3–5 %', fr: '3–5 %', ar: '3–5%' },
    rangeOf('3–5%'),
  );
  inEach(
    'that begin below zero have one minus',
    { en: '−5% – 3%', de: '−5 % – 3 %', es: '−5 % – 3 %', fr: '−5 % – 3 %', ar: '−5% – 3%' },
    (language) => rangeOf('−5% to 3%')(language),
  );
  inEach(
    'below zero have a minus at each end',
    { en: '−5% – −3%', de: '−5 % – −3 %', es: '−5 % – −3 %', fr: '−5 % – −3 %', ar: '−5% – −3%' },
    (language) => rangeOf('−5% to −3%')(language),
  );
});

describe('sentences: what stands around a name', () => {
  inEach(
    'responsibilities of several people have no article',
    {
      en: 'Job responsibilities of Accountants and Auditors include:',
      de: 'Zu den Aufgaben im Beruf „Accountants and Auditors“ gehören:',
      es: 'Entre las responsabilidades del puesto de Accountants and Auditors están:',
      fr: 'Principales missions du métier « Accountants and Auditors » :',
      ar: 'تشمل مسؤوليات مهنة Accountants and Auditors ما يلي:',
    },
    (language) => {
      const data = [{ name: 'Accountants and Auditors', responsibilities: ['Examine accounts'] }];
      const comparison = comparisonOf(data);
      const blocks = filledBlocks(sectionsAfter(comparison, { language, sayDay: String }), comparison);
      return blocks
        .flatMap((each) => (each.kind === 'paragraph' ? each.line : []))
        .map((piece) => (typeof piece === 'string' ? piece : piece.name))
        .join('');
    },
  );
  inEach(
    'related careers have the colon and the semicolon of the language',
    {
      en: 'Clerks: they write (pay $50,000; 2 kinds of work in common)',
      de: 'Clerks: they write (Verdienst 50.000 $; 2 gemeinsame Arten von Arbeit)',
      es: 'Clerks: they write (remuneración 50.000 US$; 2 tipos de tareas en común)',
      fr: 'Clerks : they write (rémunération 50 000 $US ; 2 types de tâches en commun)',
      ar: 'Clerks: they write (الأجر 50,000 US$؛ نوعا عمل مشتركان)',
    },
    (language) => {
      const related = { ...paid('Clerks', 50_000), reason: 'they write', shared: 2 };
      const comparison = comparisonOf([{ name: 'Actors', related: [related] }]);
      const blocks = filledBlocks(sectionsAfter(comparison, { language, sayDay: String }), comparison);
      const [list] = blocks.flatMap((each) => (each.kind === 'list' ? [each] : []));
      return list!.items[0]!.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('');
    },
  );
  inEach(
    'what a chart says besides has the colon of the language',
    {
      en: 'Openings a year: 6,000',
      de: 'Zu besetzende Stellen pro Jahr: 6.000',
      es: 'Puestos por cubrir al año: 6000',
      fr: 'Postes à pourvoir par an : 6 000',
      ar: 'الوظائف الشاغرة سنويًا: 6,000',
    },
    (language) => {
      const chart = growthChartOf(comparisonOf([{ ...grown('Actors', 5), openings: 6000 }]), {
        markStyle: 'stars',
        language,
      });
      return chart!.rows[0]!.remarks[0]!.text;
    },
  );
  inEach(
    'programs of study lead to an occupation',
    {
      en: 'Programs that lead to Actors: Acting; Drama; 12 more',
      de: 'Studiengänge und Ausbildungen, die zu „Actors“ führen: Acting; Drama; 12 weitere',
      es: 'Programas que conducen a «Actors»: Acting; Drama; 12 más',
      fr: 'Formations qui mènent au métier « Actors » : Acting ; Drama ; autres formations : 12',
      ar: 'برامج تؤهّل لمهنة Actors: Acting؛ Drama؛ برامج أخرى: 12',
    },
    (language) => {
      const programs = { items: ['Acting', 'Drama'], count: 14 };
      const [matched] = withPrograms(comparisonOf([{ name: 'Actors', programs }]).occupations);
      const { lead, names, more } = programLine(matched!, language);
      return `${lead} ${names}${more}`;
    },
  );
  inEach(
    'a caption names who is compared, and where',
    {
      en: 'Actors and Inspectors compared, United States',
      de: 'Actors und Inspectors im Vergleich, Vereinigte Staaten',
      es: 'Comparación de Actors e Inspectors, Estados Unidos',
      fr: 'Comparaison : Actors et Inspectors, États-Unis',
      ar: 'مقارنة بين Actors وInspectors، الولايات المتحدة',
    },
    (language) => {
      const data = { place: 'United States', occupations: [{ name: 'Actors' }, { name: 'Inspectors' }] };
      return tableOf(comparisonOf(data), { orientation: 'columns', markStyle: 'stars', language }).caption;
    },
  );
});

describe('sentences: what stands beside', () => {
  inEach(
    'name all occupations within a sentence as words of it',
    {
      en: 'The number of jobs is projected to grow 9% for Actors and 8% for Umpires: 1 percentage point higher (2024–2034; All occupations: 3%).',
      de: 'Die Zahl der Arbeitsplätze wird laut Prognose für „Actors“ um 9 % und für „Umpires“ um 8 % steigen: um 1 Prozentpunkt höher (2024–2034; alle Berufe: 3 %).',
      es: 'Se prevé que el número de empleos aumente un 9 % para «Actors» y un 8 % para «Umpires»: 1 punto porcentual más (2024–2034; todas las ocupaciones: 3 %).',
      fr: 'Le nombre d’emplois devrait augmenter de 9 % pour « Actors » et de 8 % pour « Umpires » : 1 point de pourcentage de plus (2024–2034 ; tous les métiers : 3 %).',
      ar: 'يُتوقَّع لعدد الوظائف أن يرتفع بنسبة 9% في مهنة «Actors» وبنسبة 8% في مهنة «Umpires»: أعلى بمقدار نقطة مئوية واحدة (2024–2034؛ جميع المهن: 3%).',
    },
    summaryOf({
      reference: grown('All occupations', 3),
      occupations: [grown('Umpires', 8), grown('Actors', 9)],
    }),
  );
  inEach(
    'leave the name of a country as it is',
    {
      en: 'The number of jobs is projected to grow 9% for Actors and 8% for Umpires: 1 percentage point higher (2024–2034; Freedonia: 3%).',
      de: 'Die Zahl der Arbeitsplätze wird laut Prognose für „Actors“ um 9 % und für „Umpires“ um 8 % steigen: um 1 Prozentpunkt höher (2024–2034; Freedonia: 3 %).',
      es: 'Se prevé que el número de empleos aumente un 9 % para «Actors» y un 8 % para «Umpires»: 1 punto porcentual más (2024–2034; Freedonia: 3 %).',
      fr: 'Le nombre d’emplois devrait augmenter de 9 % pour « Actors » et de 8 % pour « Umpires » : 1 point de pourcentage de plus (2024–2034 ; Freedonia : 3 %).',
      ar: 'يُتوقَّع لعدد الوظائف أن يرتفع بنسبة 9% في مهنة «Actors» وبنسبة 8% في مهنة «Umpires»: أعلى بمقدار نقطة مئوية واحدة (2024–2034؛ Freedonia: 3%).',
    },
    summaryOf({
      reference: grown('Freedonia', 3),
      occupations: [grown('Umpires', 8), grown('Actors', 9)],
    }),
  );
});

describe('sentences: tools', () => {
  inEach(
    'say how many points are left out',
    {
      en: 'One point that is the same for all is left out.',
      de: 'Ein Punkt, der bei allen gleich ist, ist ausgeblendet.',
      es: 'Se omite un aspecto que es igual en todas las ocupaciones.',
      fr: '1 point identique pour tous les métiers est masqué.',
      ar: 'أُخفي بند واحد متطابق في جميع المهن.',
    },
    ({ locale, words }) => fill(words['table.left'], { count: 1 }, locale),
  );
  inEach(
    'say when a source was read',
    {
      en: 'retrieved April 1, 2026',
      de: 'abgerufen am 1. April 2026',
      es: 'consultado el 1 de abril de 2026',
      fr: 'consulté le 1er avril 2026',
      ar: 'تاريخ الاطلاع: 1 أبريل 2026',
    },
    (language) => fill(language.words.retrieved, { date: formatDay('2026-04-01', language) }),
  );
});
