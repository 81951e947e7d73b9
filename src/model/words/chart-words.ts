import { chartWords } from './article-words.js';

/** Words beside the drawing of a chart, loaded with it. */
export const drawingWords = {
  ...chartWords,
  showTable: 'Show as a table',

  'pay.tenths': 'Eight in ten earn {low} to {high}.',
  'pay.half': 'The middle half earn {low} to {high}.',
  'key.dot': 'median',
  'key.half': 'middle half',
  'key.range': '10th to 90th percentile',
  'key.open': 'beyond the published limit',

  unlike: 'Not drawn on this scale: {reasons}.',
  'unlike.currency': 'another currency',
  'unlike.per': 'another pay interval',
  'unlike.statistic': 'another statistic',
  'unlike.basis': 'another kind of pay',
  'unlike.kind': 'another kind of figure',
  'unlike.years': 'other years',
  'unlike.condition': 'another condition',
  'unlike.place': 'another place',
  'unlike.source': 'another source',
  'unlike.title': 'another job title',
  'unlike.range': 'a range in place of one number',
  'unlike.order': 'figures that contradict each other',
};

export type DrawingWords = Readonly<typeof drawingWords>;
