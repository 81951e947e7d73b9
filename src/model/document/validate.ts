import { isSafeLink } from './safe-link.js';
import type { ProblemCode, ReportFault } from './problems.js';
import type { Legal, ObjectShape, Shape } from './shape.js';

/** Keys that JSON documents carry for other readers: `$schema`, `@context`, `_comment`, `x-anything`. */
export const FOREIGN_KEY = /^([$@_]|x-)/;

/**
 * Brings any value whatever to a legal one. What is bad is left out and reported; what is good stays. Never throws,
 * never changes the value, reads own properties only.
 */
export const validate = <S extends Shape>(shape: S, value: unknown, path: string, report: ReportFault) =>
  readSafely(shape, { value }, 'value', path, report) as Legal<S> | undefined;

function read(shape: Shape, value: unknown, path: string, report: ReportFault): unknown {
  if (value === null || value === undefined) return undefined;
  const wrong = (code: ProblemCode = 'wrong-type') =>
    report({ code, path, wanted: shortestOf(shape), found: value }) as undefined;
  const text = typeof value === 'string' ? value.trim() : undefined;
  if (text === '' && shape.kind !== 'flag') return undefined;
  switch (shape.kind) {
    case 'text':
      return text ? value : Number.isFinite(value) ? String(Number(value)) : wrong();
    case 'amount':
      return text ?? (Number.isFinite(value) ? value : wrong());
    case 'number':
      return Number.isFinite(text ? Number(text) : value) ? Number(value) : wrong();
    case 'flag':
      return readFlag(text ?? value, wrong);
    case 'link':
      return text && isSafeLink(text, shape.web) ? text : wrong(text ? 'bad-link' : undefined);
    case 'option':
      return shape.options.includes(text!) ? text : wrong('bad-option');
    case 'list':
      return readList(shape.of, value, path, report);
    default:
      if (Array.isArray(value) && shortestOf(shape).kind !== 'list') return wrong();
      if (typeof value === 'object' && !Array.isArray(value)) return readObject(shape, value, path, report);
      return 'short' in shape ? readShort(shape, value, path, report) : wrong();
  }
}

/** What is best written in a place: the short form where there is one. */
const shortestOf = (shape: Shape): Shape =>
  'short' in shape ? shortestOf(shape.fields[shape.short!]!) : shape;

/** Whatever isn't a clear no counts as yes. */
function readFlag(value: unknown, wrong: () => void): boolean {
  const word = typeof value === 'string' ? value.toLowerCase() : value;
  if ([false, 'false', 'no', 0, '0'].includes(word as string)) return false;
  if (![true, 'true', 'yes', 1, '1'].includes(word as string)) wrong();
  return true;
}

/** A single item stands for a list of one. */
function readList(of: Shape, value: unknown, path: string, report: ReportFault) {
  const items = Array.isArray(value)
    ? Object.keys(value).map((key) => readSafely(of, value, key, `${path}[${key}]`, report))
    : [read(of, value, path, report)];
  return items.filter((item) => item !== undefined);
}

function readShort({ fields, short }: ObjectShape, value: unknown, path: string, report: ReportFault) {
  const only = read(fields[short!]!, value, path, report);
  return only === undefined ? only : { [short!]: only };
}

function readObject(shape: Shape, value: object, path: string, report: ReportFault) {
  const { fields = {}, required, of } = shape as Partial<ObjectShape> & { of?: Shape };
  const legal: Record<string, unknown> = {};
  const items = of && new Map<string, unknown>();
  for (const key of Object.keys(value)) {
    const place = path ? `${path}.${key}` : key;
    const field = of ?? (Object.hasOwn(fields, key) ? fields[key] : undefined);
    if (!field && !FOREIGN_KEY.test(key))
      report({ code: 'unknown-field', path: place, wanted: Object.keys(fields) });
    const item = field && readSafely(field, value, key, place, report);
    if (item === undefined) continue;
    if (items) items.set(key, item);
    else legal[key] = item;
  }
  if (items) return items;
  if (!required || Object.hasOwn(legal, required)) return legal;
  return report({ code: 'missing-field', path, wanted: [required] }) as undefined;
}

/** A getter or a proxy that throws is a fault of that value alone. */
function readSafely(shape: Shape, holder: object, key: string, path: string, report: ReportFault): unknown {
  try {
    return read(shape, (holder as Record<string, unknown>)[key], path, report);
  } catch {
    return report({ code: 'unreadable-value', path });
  }
}
