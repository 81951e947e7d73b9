import { OcComparisonTable } from './comparison-table.js';

OcComparisonTable.define();
