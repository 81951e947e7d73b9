/** The file for script tags: defines every element, and upgrades the tables that ask for it. */
import '../define.js';
import { enhance } from '../enhance.js';

if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', () => enhance(), { once: true });
else enhance();

export { addLanguage } from '../elements/shared/languages.js';
export { enhance };
