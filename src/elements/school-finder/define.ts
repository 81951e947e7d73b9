import { OcSchoolFinder } from './school-finder.js';

OcSchoolFinder.define();
