import { OcGrowthChart } from './growth-chart.js';

/** Keeps the types of the tag, `document.querySelector()` and all, with whoever imports its definition. */
export type { OcGrowthChart } from './growth-chart.js';

OcGrowthChart.define();
