import { OcGrowthChart } from './growth-chart.js';

OcGrowthChart.define();
