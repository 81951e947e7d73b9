import { fileURLToPath } from 'node:url';
import type { AuthorDocument } from '../input/table/author-document.js';
import { readText } from '../input/read-text.js';
import type { Fault } from '../model/document/problems.js';
import { documentOfCodes, openDataSet } from '../sources/codes-document.js';
import type { Answer, DataSet } from '../sources/dataset.js';
import { isAbsent, readSource } from './input-source.js';

/** Occupations of a data set by their codes. */
export interface CodesRequest {
  /** Codes of the SOC or O*NET-SOC, divided by spaces, commas or semicolons. */
  readonly codes: string;
  /** Folder or address of the data set. Default: the one in the package. */
  readonly dataset?: string | undefined;
  /** Name or code of the place that wages are to be of. Default: that of the data set. */
  readonly place?: string | undefined;
}

/** Folder of the data set in the package, seen from this module in dist/. */
export const BUILT_IN = fileURLToPath(new URL('../data/', import.meta.url));

/** Opens a data set on a disk or a server, with the readers that browsers have. Never rejects. */
export function openFolder(folder = BUILT_IN): Promise<DataSet | { readonly faults: readonly Fault[] }> {
  return openDataSet(`${folder.replace(/[/\\]*$/, '')}/`, loadJson);
}

/** Makes a document of codes, the same as an element with these attributes has. Never rejects. */
export async function readCodes({ codes, dataset, place }: CodesRequest): Promise<AuthorDocument> {
  if (!/\w/.test(codes)) return { document: undefined, faults: [{ code: 'no-occupations', path: '' }] };
  const dataSet = await openFolder(dataset?.trim() || undefined);
  if ('faults' in dataSet) return { document: undefined, ...dataSet };
  return documentOfCodes(dataSet, codes, place?.trim());
}

async function loadJson(file: string): Promise<Answer> {
  const source = await readSource(file);
  if ('code' in source) return { faults: [source], isAbsent: isAbsent(source) };
  const { document, faults } = await readText(source.text, { type: 'application/json' });
  return faults.length ? { faults } : { value: document };
}
