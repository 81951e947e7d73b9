import { OcSourceList } from './source-list.js';

OcSourceList.define();
