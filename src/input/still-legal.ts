import type { Fault, ReportFault } from '../model/document/problems.js';
import { FOREIGN_KEY, validate } from '../model/document/validate.js';
import { documentShape } from '../model/document/schema.js';
import type { LegalDocument, LegalOccupation } from '../model/document/schema.js';
import type { ObjectShape, Shape } from '../model/document/shape.js';

/**
 * Whether a value is read as what another one was read as, without a fault; false as well where that isn't seen at once.
 * It asks what the value says now: a page may change its own objects. What is legal is read as it is, so that a text or
 * a number needs no more than to be the same.
 */
function readsAs(shape: Shape, value: unknown, legal: unknown): boolean {
  if (typeof legal !== 'object') return legal !== undefined && Object.is(value, legal);
  if (value === null || value === undefined) return false;
  if (shape.kind === 'list') return readsAsList(shape.of, value, legal as readonly unknown[]);
  if (shape.kind !== 'object') return false;
  const isShort = typeof value !== 'object' || Array.isArray(value);
  return isShort ? readsAsShort(shape, value, legal as object) : readsAsObject(shape, value, legal as object);
}

/** An array may have gaps, and more keys than items. */
const isAsLong = (value: readonly unknown[], legal: readonly unknown[]): boolean =>
  value.length === legal.length && Object.keys(value).length === legal.length;

/** A single item stands for a list of one. */
function readsAsList(of: Shape, value: unknown, legal: readonly unknown[]): boolean {
  if (!Array.isArray(value)) return legal.length === 1 && readsAs(of, value, legal[0]);
  return isAsLong(value, legal) && legal.every((each, at) => readsAs(of, value[at], each));
}

function readsAsShort({ fields, short }: ObjectShape, value: unknown, legal: object): boolean {
  const own = legal[short as keyof object] as unknown;
  return own !== undefined && sizeOf(legal) === 1 && readsAs(fields[short!]!, value, own);
}

function readsAsObject({ fields }: ObjectShape, value: object, legal: object): boolean {
  let count = 0;
  for (const name in value) {
    const key = name as keyof object;
    if (!Object.hasOwn(value, key)) return false;
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!field && !FOREIGN_KEY.test(key)) return false;
    const item: unknown = field && value[key];
    if (item === undefined || item === null) {
      if (field && legal[key] !== undefined) return false;
    } else if (readsAs(field!, item, legal[key])) count++;
    else return false;
  }
  return count === sizeOf(legal);
}

function sizeOf(legal: object): number {
  let count = 0;
  for (const key in legal) if (key) count++;
  return count;
}

const occupationShape = documentShape.fields.occupations.of;

/** The occupations that don't say what they said, each in its place, by which faults name it. */
function othersOf(given: readonly unknown[], before: readonly LegalOccupation[]): readonly unknown[] {
  const others: unknown[] = [];
  before.forEach((legal, at) => {
    if (!readsAs(occupationShape, given[at], legal)) others[at] = given[at];
  });
  return others;
}

/**
 * The legal form of a document, of which only those occupations are made legal that don't say what they said before; the
 * others are the objects that they were. Nothing where occupations have come, gone, or lost what makes them one, and where
 * data can't be asked.
 */
export function stillLegal(
  whole: unknown,
  { occupations: before = [] }: LegalDocument,
  report: ReportFault,
): LegalDocument | undefined {
  let all: { readonly occupations?: unknown };
  let others: readonly unknown[];
  try {
    all = { ...(whole as object) };
    const { occupations: given } = all;
    if (!Array.isArray(given) || !isAsLong(given, before)) return undefined;
    others = othersOf(given, before);
  } catch {
    return undefined;
  }
  const places = Object.keys(others);
  if (places.length > before.length / 2) return undefined;
  const faults: Fault[] = [];
  const read = validate(
    documentShape,
    { ...all, occupations: others },
    '',
    (fault) => void faults.push(fault),
  );
  if (read?.occupations?.length !== places.length) return undefined;
  faults.forEach(report);
  const occupations = [...before];
  places.forEach((at, place) => (occupations[Number(at)] = read.occupations![place]!));
  return { ...read, occupations };
}
