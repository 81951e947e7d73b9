import { parseHTML } from 'linkedom';

const IS_WHOLE = /<html[\s>]/i;

/** A document of HTML, also of a part of a page. Scripts in it don't run, and nothing it names is loaded. */
export const parsePage = (text: string): Document =>
  parseHTML(IS_WHOLE.test(text) ? text : `<!doctype html><html><body>${text}</body></html>`).document;
