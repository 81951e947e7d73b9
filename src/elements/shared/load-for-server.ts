import { loadText } from '../../sources/load-text-reader.js';
import { loadRelatedPay } from '../related-careers/load-related-pay.js';
import { loadComparing } from './load-comparing.js';

/** Loads what elements load by and by in browsers: a server draws at once, and can't wait for it then. */
export const loadForServer = (): Promise<unknown> =>
  Promise.all([loadText(), loadComparing(), loadRelatedPay()]);
