/** Defines every element. Importing it twice, or in Node, does no harm. */
import './elements/comparison/define.js';
import './elements/comparison-table/define.js';
import './elements/growth-chart/define.js';
import './elements/occupation/define.js';
import './elements/pay-chart/define.js';
import './elements/occupation-picker/define.js';
import './elements/place-picker/define.js';
import './elements/related-careers/define.js';
import './elements/responsibility-list/define.js';
import './elements/school-finder/define.js';
import './elements/school-list/define.js';
import './elements/source-list/define.js';
