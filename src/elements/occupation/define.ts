import { OcOccupation } from './occupation.js';

OcOccupation.define();
