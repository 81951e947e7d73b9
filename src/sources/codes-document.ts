import type { AuthorDocument } from '../input/table/author-document.js';
import {
  codesIn,
  documentOf,
  explainCode,
  isIndex,
  isWholePlace,
  occupationOf,
  parentOf,
  withWording,
  wordingIn,
} from '../input/dataset/dataset-files.js';
import type { DataSetIndex } from '../input/dataset/dataset-files.js';
import type { Fault } from '../model/document/problems.js';
import type { Answer, DataSet, LoadJson } from './dataset.js';

/** An occupation as a document has it. */
type Occupation = NonNullable<ReturnType<typeof occupationOf>>;

/** How many codes are looked up: more than all occupations of the SOC. Those beyond are reported, and not asked for. */
const MOST_CODES = 1000;
/** How many files of occupations are on their way at the same time: each has its time only once it is asked for. */
const AT_ONCE = 20;

/**
 * Opens a data set by its index, the only file of it that may change.
 * @param folder Its address, with a slash at its end.
 */
export async function openDataSet(
  folder: string,
  load: LoadJson,
): Promise<DataSet | { readonly faults: readonly Fault[] }> {
  const answer = await load(`${folder}index.json`);
  if ('faults' in answer) return answer;
  const index = answer.value;
  if (!isIndex(index)) return { faults: [{ code: 'bad-data-set', path: '', found: folder }] };
  return {
    index,
    folder,
    load,
    addressOf: (path) => `${folder}${encodeURIComponent(index.version)}/${path}`,
  };
}

/**
 * Makes a document of occupations of a data set.
 * @param text Their codes, as people write them.
 * @param place Name or code of the place that wages are to be of; default: that of the data set.
 */
export async function documentOfCodes(
  dataSet: DataSet,
  text: string,
  place?: string,
): Promise<AuthorDocument> {
  const { index, addressOf, load } = dataSet;
  const asked = codesIn(text, index);
  const codes = asked.slice(0, MOST_CODES);
  const wordings = loadWordings(dataSet, codes);
  const [wages, answers] = await Promise.all([
    place && !isWholePlace(index, place)
      ? import('./place-loader.js').then((loader) => loader.loadPlaceWages(dataSet, place, codes))
      : undefined,
    inTurn(codes, (code) => load(addressOf(`occupations/${encodeURIComponent(parentOf(code))}.json`))),
  ]);
  if (wages && 'faults' in wages) return { document: undefined, ...wages };
  const read = answers.map((answer, at) => {
    const code = codes[at]!;
    const record = 'value' in answer && answer.value;
    return { code, answer, occupation: occupationOf(code, wages ? wages.recordOf(index, record) : record) };
  });
  const bad = read.filter(({ occupation }) => !occupation);
  // what is known of codes is loaded only when something is the matter with one
  const known = bad.length ? await load(addressOf('codes.json')) : undefined;
  const found = read.flatMap(({ occupation }) => (occupation ? [occupation] : []));
  // an index out of a cache names a folder that has gone since: that says nothing of codes
  if (!found.length && known && 'faults' in known && known.isAbsent)
    return { document: undefined, faults: [{ code: 'load-failed', path: '', found: addressOf('') }] };
  const { occupations, faults } = addWordings(found, index, await wordings);
  return {
    document: occupations.length ? documentOf(wages?.indexOf(index) ?? index, occupations) : undefined,
    faults: [
      ...(asked.length > MOST_CODES ? [tooMany(asked.length)] : []),
      ...bad.flatMap(({ code, answer }) => {
        const fault = known && 'value' in known && explainCode(code, known.value);
        return fault ? [fault] : faultsOf(answer, code);
      }),
      ...faults,
    ],
  };
}

const tooMany = (count: number): Fault => ({
  code: 'many-codes',
  path: 'codes',
  found: String(count),
  wanted: [`at most ${MOST_CODES}`],
});

/** Asks for something of each code, of a few at the same time. */
async function inTurn<Result>(
  codes: readonly string[],
  ask: (code: string) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  const goOn = async () => {
    while (next < codes.length) {
      const at = next++;
      results[at] = await ask(codes[at]!);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, goOn));
  return results;
}

/** What was written of occupations, by code. What is said of a whole isn't said of its parts. */
async function loadWordings({ index, folder, load }: DataSet, codes: readonly string[]) {
  const entry = wordingIn(index);
  const whole = entry ? codes.filter((code) => parentOf(code) === code) : [];
  const answers = await inTurn(whole, (code) =>
    load(`${folder}${entry!.folder}/${encodeURIComponent(code)}.json`),
  );
  return new Map(whole.map((code, at) => [code, answers[at]!]));
}

/** Occupations with what was written of them. Where that doesn't come they are shown without it; not all have some. */
function addWordings(
  found: readonly Occupation[],
  index: DataSetIndex,
  wordings: ReadonlyMap<unknown, Answer>,
): { readonly occupations: readonly Occupation[]; readonly faults: readonly Fault[] } {
  const entry = wordingIn(index);
  const answers = found.map((occupation) => ({ occupation, answer: wordings.get(occupation['code']) }));
  return {
    occupations: answers.map(({ occupation, answer }) =>
      entry && answer && 'value' in answer ? withWording(occupation, answer.value, entry) : occupation,
    ),
    faults: answers.flatMap(({ answer }) =>
      answer && 'faults' in answer && !answer.isAbsent ? answer.faults : [],
    ),
  };
}

/** A file of JSON that is no occupation counts as none. Where there is no file, there is no such code. */
function faultsOf(answer: Answer, code: string): readonly Fault[] {
  if ('value' in answer) return [{ code: 'bad-data-set', path: '' }];
  return answer.isAbsent
    ? [{ code: 'unknown-code', path: 'codes', found: code, wanted: ['those with a file in its folder'] }]
    : answer.faults;
}
