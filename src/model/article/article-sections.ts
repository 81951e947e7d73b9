import { hasPayRange } from '../chart/pay-range.js';
import type { Comparison } from '../comparison/occupations.js';

/** What an article is made of, in the order in which it is read. */
export const SECTIONS = [
  'title',
  'introduction',
  'summary',
  'table',
  'pay-chart',
  'growth-chart',
  'responsibilities',
  'related',
  'programs',
  'next',
  'schools',
  'finder',
  'sources',
] as const;

/** The table carries the sources of all; a list in a place of its own is there for the asking. */
export const DEFAULT_SECTIONS = SECTIONS.slice(0, -1);

/** Whether a comparison has anything for a section; where it can't be told before, it may. */
export function hasSection(section: string, { occupations, responsibilities, schools }: Comparison): boolean {
  switch (section) {
    case 'responsibilities':
      return (
        responsibilities.length > 0 ||
        occupations.some((each) => each.description.length || each.responsibilities.length)
      );
    case 'related':
      return occupations.some(({ related }) => related.length);
    case 'programs':
      return occupations.some(({ programs }) => programs);
    case 'schools':
      return Boolean(schools?.items?.length);
    case 'finder':
      return Boolean(schools?.finder?.action);
    default:
      return true;
  }
}

/** Whether a section that the author didn't ask for is there: a chart has to show more than the table does. */
export function isDue(section: string, comparison: Comparison, hasBars: unknown): boolean {
  if (hasBars && section.endsWith('-chart')) return false;
  if (section === 'pay-chart') return hasPayRange(comparison);
  return section !== 'growth-chart' || Boolean(comparison.reference);
}
