import type { Occupation } from './occupations.js';

/** Whether an occupation is the one that is meant by a name, an id or a code. */
export const isNamed =
  (wanted: unknown) =>
  ({ name, id, code }: Occupation) => {
    const given = typeof wanted === 'string' ? wanted.trim() : '';
    return Boolean(given) && [name, id, code].includes(given);
  };
