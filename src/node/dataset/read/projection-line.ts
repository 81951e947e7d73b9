/** One line of the Employment Projections. Jobs and openings are counted in ones. */
export interface ProjectionLine {
  readonly code: string;
  /** Title of the release; extracts have none. */
  readonly title: string | undefined;
  /** An occupation; otherwise a group of some. */
  readonly isLineItem: boolean;
  readonly employment: number;
  readonly employmentTo: number;
  /** Change in jobs. It isn't the difference of the two counts, which are rounded; extracts have none. */
  readonly change: number | undefined;
  /** Change in percent, of the counts before they were rounded. */
  readonly growth: number;
  /** Openings a year. */
  readonly openings: number;
  readonly education: string | undefined;
  readonly experience: string | undefined;
  readonly training: string | undefined;
  /** Address in the Occupational Outlook Handbook. */
  readonly handbook: string | undefined;
}

/** A release of the projections. */
export interface Projections {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  /** Whether it is a part of the release that others have taken from it, not the publisher's workbook. */
  readonly isExtract: boolean;
  /** Figures of all occupations together. */
  readonly total: ProjectionLine | undefined;
  /** Line items by code. */
  readonly items: ReadonlyMap<string, ProjectionLine>;
  /** Titles of the groups by code. */
  readonly groups: ReadonlyMap<string, string>;
}

/** Code of all occupations together. */
export const TOTAL = '00-0000';
