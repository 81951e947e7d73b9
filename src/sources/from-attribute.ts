import { givenMatch } from './read-given.js';
import type { FindSource } from './source.js';

/** Source `attribute`: JSON text. */
export const fromAttribute: FindSource = (host) =>
  givenMatch('attribute', 'attribute occupations', host.getAttribute('occupations') ?? undefined, host);
