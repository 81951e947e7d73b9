import type { Citations, Title } from './author-document.js';

/** A column of the table: its title with what it means, and what its marks lead to. */
export interface TableColumn extends Title {
  readonly cites: Citations;
  /** Where the upper end of a range stands whose lower end is in this column. */
  readonly high?: number;
  /** Whether another column has taken what is in this one. */
  readonly isTaken?: boolean;
}
