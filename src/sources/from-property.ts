import { givenMatch } from './read-given.js';
import type { FindSource } from './source.js';

/** Source `property`: the array, the document, or either as JSON text. */
export const fromProperty: FindSource = (host) =>
  givenMatch('property', 'property occupations', host.occupations, host);
