import type { Comparison } from '../../model/comparison/occupations.js';
import type { ToolHost } from './table-tools.js';

/** Whether a page asks for anything that isn't in a table by itself. Pay by the hour may be there beside pay by the year. */
export function wantsTools(host: Partial<ToolHost>, comparison: Comparison | undefined): boolean {
  const { sortable, sort, differingOnly, bars, maxAge, showAge, help, copy, cite } = host;
  const hasHours = comparison?.occupations.some(
    ({ figures }) => figures.has('hourly') || figures.get('pay')?.per === 'hour',
  );
  return Boolean(
    sortable || sort || differingOnly || (maxAge && showAge) || bars || help || copy || cite || hasHours,
  );
}
