import { OcResponsibilityList } from './responsibility-list.js';

OcResponsibilityList.define();
