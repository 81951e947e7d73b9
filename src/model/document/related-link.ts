import type { Fault } from './problems.js';
import { isSafeLink } from './safe-link.js';

/**
 * Where to read about a related career: its own address, else the one that the pattern of the page makes of its code.
 * @param pattern `/careers/{code}`; one with other gaps, and one that is no address, makes none.
 */
export const relatedHref = (
  { href, code }: { readonly href?: string; readonly code?: string },
  pattern: string | undefined,
): string | undefined => href ?? (code && pattern && isPattern(pattern) ? hrefFor(pattern, code) : undefined);

const hrefFor = (pattern: string, code: string): string =>
  pattern.replaceAll('{code}', () => encodeURIComponent(code));

const isPattern = (pattern: string): boolean => {
  const href = hrefFor(pattern, '0');
  return href !== pattern && !/[{}]/.test(href) && isSafeLink(href);
};

/** What is wrong with the pattern of an address: nobody knows what fills its gaps, or it leads nowhere. */
export const patternFaults = (pattern: string | undefined): readonly Fault[] =>
  !pattern || isPattern(pattern)
    ? []
    : [
        {
          code: 'bad-option',
          source: 'attribute related-href',
          path: 'related-href',
          found: pattern,
          wanted: ['/careers/{code}'],
        },
      ];
