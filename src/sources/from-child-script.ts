import { givenMatch } from './read-given.js';
import type { FindSource } from './source.js';

/** A script of data; publishing systems may have put a paragraph around it. */
const SCRIPT = ['', 'p > '].map((path) => `:scope > ${path}script[type$="json" i]`).join();

/** The child script that holds data, be it JSON or linked data. */
export const childScript = (host: Element): HTMLScriptElement | null => host.querySelector(SCRIPT);

/** Source `child-script`: JSON. Linked data has a reader of its own. */
export const fromChildScript: FindSource = (host) => {
  const script = childScript(host);
  const text = script && !/ld\+json$/i.test(script.type) ? script.textContent : undefined;
  return givenMatch('child-script', 'child script', text, host);
};
