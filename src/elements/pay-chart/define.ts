import { OcPayChart } from './pay-chart.js';

/** Keeps the types of the tag, `document.querySelector()` and all, with whoever imports its definition. */
export type { OcPayChart } from './pay-chart.js';

OcPayChart.define();
