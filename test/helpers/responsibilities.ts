// The responsibilities that the project has written for the occupations of the built-in data set, and what is asked of
// them. Both tests use it: the one of every change, and the one of full runs, which reads O*NET's sentences beside them.
import { readFileSync, readdirSync } from 'node:fs';

export interface Duty {
  readonly text: string;
  /** Ids of the O*NET tasks that it rests on. */
  readonly tasks: readonly number[];
}

/** One occupation, as it stands in src/data/responsibilities. */
export interface Responsibilities {
  /** Sentences. */
  readonly description: readonly string[];
  readonly duties: readonly Duty[];
  /** Why there are no duties. */
  readonly none?: string;
}

const folder = new URL('../../src/data/responsibilities/', import.meta.url);

/** All of them by code, from one file for each major group of SOC. */
export const writtenResponsibilities = (): ReadonlyMap<string, Responsibilities> =>
  new Map(
    readdirSync(folder)
      .filter((name) => /^\d\d\.json$/.test(name))
      .sort()
      .flatMap((name) =>
        Object.entries(
          JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { [code: string]: Responsibilities },
        ),
      ),
  );

/** The words of a text, without case and punctuation: "Job's done" → job's, done. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];

/** Number of words in a row that no sentence of ours may share with one of the source. */
const RUN = 6;

const runsOf = (text: string): readonly string[] => {
  const words = wordsOf(text);
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, at) => words.slice(at, at + RUN).join(' '));
};

/** The first run of six words that a text shares with one of the sources. */
export function sharedRun(text: string, sources: readonly string[]): string | undefined {
  const theirs = new Set(sources.flatMap(runsOf));
  return runsOf(text).find((run) => theirs.has(run));
}

/** An e that nobody says, at the end of made, makes and named; that of table, boxes and needed is said. */
const SILENT = /(?<=[^laeiouy]|[aeiouy]l)e$|(?<=[^laeiouyscgzx]|[aeiouy]l)es$|(?<=[^aeiouytd])ed$/;
/** Vowels side by side that are said apart, as in mediator and insurance quotas, but not in nation or special. */
const APART = /(?<![tscgx])i[ao](?!u)|(?<![gq])ua(?=[lt])/g;

/** Syllables of an English word: its groups of vowels. */
export function syllablesOf(word: string): number {
  const sounded = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(SILENT, '');
  return Math.max(1, (sounded.match(/[aeiouy]+/g)?.length ?? 0) + (sounded.match(APART)?.length ?? 0));
}

/**
 * The reading level of sentences, in grades of American schools: Flesch-Kincaid, 0.39 × words per sentence + 11.8 ×
 * syllables per word − 15.59 (J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom: Derivation of New
 * Readability Formulas for Navy Enlisted Personnel, Research Branch Report 8-75, 1975).
 */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

const GENDERED =
  /\b(?:he|she|his|hers?|him|himself|herself|m[ae]n|wom[ae]n|\w+(?:men|woman|women)|(?!hu)\w+sman|fireman|foreman|salesman|waitress(?:es)?|hostess(?:es)?|stewardess(?:es)?|actress(?:es)?|businessman|repairman|boys?|girls?)\b/i;
const FREE_OF_GENDER = /\b(?:specimen|regimen|abdomen|acumen|semen)\b/gi;
const PAY = /[$€£]|\d|\b(?:per|an) hour\b|\bsalar(?:y|ies) of\b/;
const FIRST = /^\p{Lu}[\p{L}-]*(?:,| |$)/u;
const ALIKE = 0.75;
const SMALL = new Set(
  'a an and as at by for from in into it of on or so that the their them they to up with'.split(' '),
);

const contentOf = (text: string) => new Set(wordsOf(text).filter((word) => !SMALL.has(word)));

/** Whether two duties say the same: of the words of the shorter one, three of four are in the other. */
function saysTheSame(one: Duty, other: Duty): boolean {
  const [few, many] = [contentOf(one.text), contentOf(other.text)].sort((a, b) => a.size - b.size);
  return [...few!].filter((word) => many!.has(word)).length / few!.size >= ALIKE;
}

const DUTIES = { least: 4, most: 6 };
const SENTENCES = { least: 2, most: 3 };
const WORDS = 160;
const GRADE = 10;

function dutyFaults({ text, tasks }: Duty): readonly string[] {
  return [
    tasks.length === 0 && `rests on no task: ${text}`,
    tasks.some((id) => !Number.isInteger(id) || id < 1 || id > 99_999) && `has an id that is none: ${text}`,
    new Set(tasks).size < tasks.length && `names a task twice: ${text}`,
    !FIRST.test(text) && `doesn’t begin with a word in upper case: ${text}`,
    /^\w*[aeiouy]\w*ing\b/i.test(text) && `isn’t in the form of the others: ${text}`,
    /[.;:]$|\s{2}|^\s|\s$/.test(text) && `ends or is spaced wrongly: ${text}`,
    wordsOf(text).length < 2 && `says too little: ${text}`,
  ].filter((fault) => fault !== false);
}

/** What is wrong with what is written for an occupation, as far as no source is needed to see it. */
export function faultsOf({ description, duties, none }: Responsibilities): readonly string[] {
  const texts = [...description, ...duties.map(({ text }) => text)];
  const all = texts.join(' ').replace(FREE_OF_GENDER, '');
  const grade = gradeOf(texts);
  const { least, most } = none ? { least: 0, most: 0 } : DUTIES;
  return [
    (duties.length < least || duties.length > most) && `has ${duties.length} duties`,
    (description.length < SENTENCES.least || description.length > SENTENCES.most) &&
      `has ${description.length} sentences`,
    description.some((sentence) => !/^\p{Lu}.*\p{L}\)?\.$/u.test(sentence) || /\.\s/.test(sentence)) &&
      'has a sentence that is none',
    grade > GRADE && `is hard to read: grade ${grade.toFixed(1)}`,
    wordsOf(all).length > WORDS && `has ${wordsOf(all).length} words`,
    GENDERED.test(all) && `has a word for one gender: ${GENDERED.exec(all)?.[0]}`,
    PAY.test(all) && `has a figure: ${PAY.exec(all)?.[0]}`,
    ...duties.flatMap(dutyFaults),
    ...duties.flatMap((one, at) =>
      duties
        .slice(at + 1)
        .flatMap((other) => (saysTheSame(one, other) ? [`repeats: ${one.text} / ${other.text}`] : [])),
    ),
  ].filter((fault) => fault !== false);
}
