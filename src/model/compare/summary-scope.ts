/** Whether figures that were measured for other titles are part of the summary: `own` leaves them out, `all` says them. */
export const SUMMARIES = ['own', 'all'] as const;
/** `own` leaves figures that were measured for other titles out of the summary, and says so; `all` says them with that caution. */
export type SummaryScope = (typeof SUMMARIES)[number];
