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
import { untilNear } from './load-file.js';
import { loadJson } from './load-json.js';
import type { Answer, DataSet } from './load-json.js';

/** The built-in data set, seen from this module in dist/; a constant of its own, so that bundlers look for no file. */
const BUILT_IN = '../data/';

/** An occupation as a document has it. */
type Occupation = NonNullable<ReturnType<typeof occupationOf>>;

/**
 * Finds a data set by its index, the only file of it that may change.
 * @param dataSet Its address; default: the built-in one.
 */
export async function findDataSet(
  dataSet: string | null | undefined,
  signal: AbortSignal,
): Promise<DataSet | { readonly faults: readonly Fault[] }> {
  const given = dataSet?.trim();
  const folder = given ? `${given.replace(/\/*$/, '')}/` : new URL(BUILT_IN, import.meta.url).href;
  const answer = await loadJson(`${folder}index.json`, signal);
  if ('faults' in answer) return answer;
  const index = answer.value;
  if (!isIndex(index)) return { faults: [{ code: 'bad-data-set', path: '', found: folder }] };
  return { index, folder, addressOf: (path) => `${folder}${encodeURIComponent(index.version)}/${path}` };
}

/** Loads the occupations of codes once the element is near the viewport, as a document. */
export async function loadCodes(
  host: Element,
  text: string,
  place: string,
  signal: AbortSignal,
): Promise<AuthorDocument> {
  await untilNear(host, signal);
  const dataSet = await findDataSet(host.getAttribute('dataset'), signal);
  if ('faults' in dataSet) return { document: undefined, ...dataSet };
  const { index, addressOf } = dataSet;
  const codes = codesIn(text, index);
  const wordings = loadWordings(dataSet, codes, signal);
  const [wages, answers] = await Promise.all([
    place && !isWholePlace(index, place)
      ? import('./place-loader.js').then((loader) => loader.loadPlaceWages(dataSet, place, codes, signal))
      : undefined,
    Promise.all(
      codes.map((code) =>
        loadJson(addressOf(`occupations/${encodeURIComponent(parentOf(code))}.json`), signal),
      ),
    ),
  ]);
  if (wages && 'faults' in wages) return { document: undefined, ...wages };
  const read = answers.map((answer, at) => {
    const code = codes[at]!;
    const record = 'value' in answer && answer.value;
    return { code, answer, occupation: occupationOf(code, wages ? wages.recordOf(index, record) : record) };
  });
  const bad = read.filter(({ occupation }) => !occupation);
  // what is known of codes is loaded only when something is the matter with one
  const known = bad.length ? await loadJson(addressOf('codes.json'), signal) : undefined;
  const found = read.flatMap(({ occupation }) => (occupation ? [occupation] : []));
  const { occupations, faults } = addWordings(found, index, await wordings);
  return {
    document: occupations.length ? documentOf(wages?.indexOf(index) ?? index, occupations) : undefined,
    faults: [
      ...bad.flatMap(({ code, answer }) => {
        const fault = known && 'value' in known && explainCode(code, known.value);
        return fault ? [fault] : faultsOf(answer, code);
      }),
      ...faults,
    ],
  };
}

/** What was written of occupations, by code. What is said of a whole isn't said of its parts. */
async function loadWordings({ index, folder }: DataSet, codes: readonly string[], signal: AbortSignal) {
  const entry = wordingIn(index);
  const whole = entry ? codes.filter((code) => parentOf(code) === code) : [];
  return new Map(
    await Promise.all(
      whole.map(async (code) => {
        const address = `${folder}${entry!.folder}/${encodeURIComponent(code)}.json`;
        return [code, await loadJson(address, signal)] as const;
      }),
    ),
  );
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
    faults: answers
      .flatMap(({ answer }) => (answer && 'faults' in answer ? answer.faults : []))
      .filter((fault) => fault.found !== 'HTTP 404'),
  };
}

/** A file of JSON that is no occupation counts as none. Where there is no file, there is no such code. */
const faultsOf = (answer: Answer, code: string): readonly Fault[] =>
  'faults' in answer
    ? answer.faults.map((fault) =>
        fault.found === 'HTTP 404'
          ? { code: 'unknown-code', path: 'codes', found: code, wanted: ['those with a file in its folder'] }
          : fault,
      )
    : [{ code: 'bad-data-set', path: '' }];
