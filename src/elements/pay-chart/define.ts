import { OcPayChart } from './pay-chart.js';

OcPayChart.define();
