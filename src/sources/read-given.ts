import { readJson } from '../input/json/read-json.js';
import { readData } from '../input/read-data.js';
import type { Reading } from '../input/read-data.js';
import type { TextReader } from '../input/figure/text-reader.js';
import { EMPTY } from '../model/comparison/occupations.js';
import type { Fault } from '../model/document/problems.js';
import { loadText, textReader } from './load-text-reader.js';
import type { DataHost, ReadResult, SourceKind, SourceMatch } from './source.js';

/** The match of data that are given as objects or as JSON text; nothing where none are given. */
export function givenMatch(
  kind: SourceKind,
  name: string,
  value: unknown,
  host: DataHost,
): SourceMatch | undefined {
  if (value === undefined) return undefined;
  const sources = host.sources ?? host.getAttribute('sources');
  const readWith = (locale: string, text?: TextReader): Reading => {
    const faults: Fault[] = [];
    const data = valueOf(value, name, faults);
    if (data == null) return { comparison: EMPTY, faults };
    const reading = readData(data, valueOf(sources, 'sources', faults), locale, text, host.comparison);
    return { ...reading, faults: [...faults, ...reading.faults] };
  };
  const read = (locale: string): ReadResult | Promise<ReadResult> => {
    const reading = readWith(locale, textReader());
    return reading.wantsText ? loadText().then((text) => readWith(locale, text)) : reading;
  };
  return { kind, name, value, sources, read };
}

/** A value as it is, or what its JSON text says. */
export function valueOf(value: unknown, source: string, faults: Fault[]): unknown {
  if (typeof value !== 'string') return value;
  const { value: read, code } = readJson(value);
  if (code) faults.push({ code, source, path: '', found: value });
  return read;
}
