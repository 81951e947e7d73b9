/** Whether figures that were measured for other titles are part of the summary: `own` leaves them out, `all` says them. */
export const SUMMARIES = ['own', 'all'] as const;
export type SummaryScope = (typeof SUMMARIES)[number];
