import type { Record } from './columns.js';

/** A place that wages are published for. */
export interface Area {
  /** What it is asked for by: the letters of a state ("OH"), else the publisher's code ("18140"). */
  readonly id: string;
  /** Its name as published: "Ohio", "Columbus, OH"; the nation is the "United States". */
  readonly name: string;
  readonly kind: 'nation' | 'state' | 'area';
  /** The publisher's code: "39". Files that people have shortened lack it. */
  readonly code?: string;
}

/** How the wage statistics call the nation among areas. */
export const NATION = { id: 'US', name: 'United States', kind: 'nation', code: '99' } as const satisfies Area;

/** Letters of the states and territories by the code that AREA has for them (FIPS). */
const STATES: Readonly<{ [Code: string]: string }> = Object.fromEntries(
  (
    '01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD ' +
    '25MA 26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD ' +
    '47TN 48TX 49UT 50VT 51VA 53WA 54WV 55WI 56WY 66GU 72PR 78VI'
  )
    .split(' ')
    .map((each) => [each.slice(0, 2), each.slice(2)]),
);
/** AREA_TYPE of a state and of a territory. */
const STATE_TYPES = ['2', '3'];

/** The place of a row. A file without such columns is the nation's. */
export function areaOf(record: Record): Area {
  const [title, code, type] = [record.text('AREA_TITLE'), record.text('AREA'), record.text('AREA_TYPE')];
  if (/^u\.s\.$/i.test(title) || (!title && (!code || code === '99'))) return NATION;
  const padded = code.padStart(2, '0');
  const letters = STATES[padded] ?? record.text('PRIM_STATE');
  const isState = STATE_TYPES.includes(type) || (!type && (code ? padded in STATES : letters !== ''));
  const name = title || letters || code;
  return {
    id: isState && letters ? letters : code || name,
    name,
    kind: isState ? 'state' : 'area',
    ...(code && { code }),
  };
}

/** Whether a place is meant by a name, a code or letters. */
export function isSameArea({ id, name, code, kind }: Area, wanted: string): boolean {
  const text = wanted.trim().toLowerCase();
  if (kind === 'nation' && /^(?:u\.?s\.?a?\.?|united states)$/.test(text)) return true;
  return [id, name, code].some((each) => each?.toLowerCase() === text);
}
