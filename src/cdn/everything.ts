/** The file for script tags: defines every element, and upgrades the tables that ask for it. */
import '../define.js';
import { enhance } from '../enhance.js';
import { reportEmptyLater } from './empty-elements.js';

/** Elements that nobody has defined, and occupations that may stand in none of ours. */
const MAY_BE_SLIPS = ':not(:defined),body>oc-occupation,div>oc-occupation';

function startPage(): void {
  enhance();
  reportEmptyLater();
  const slips = [...document.querySelectorAll(MAY_BE_SLIPS)].filter(({ localName }) => /^oc/.test(localName));
  if (slips.length)
    void import('../elements/shared/page-slips.js').then(
      ({ reportTags }) => reportTags(slips),
      () => undefined,
    );
}

if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', startPage, { once: true });
else startPage();

export { addLanguage } from '../elements/shared/languages.js';
export { enhance };
