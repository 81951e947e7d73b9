import { OcComparison } from './comparison.js';

OcComparison.define();
