import { OcSchoolList } from './school-list.js';

OcSchoolList.define();
