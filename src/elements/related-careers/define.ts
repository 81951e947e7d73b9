import { OcRelatedCareers } from './related-careers.js';

OcRelatedCareers.define();
