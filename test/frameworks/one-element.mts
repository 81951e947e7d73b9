/** An app that defines one element has the types of that one. */
import 'occupation-comparison/elements/pay-chart/define.js';

document.querySelector('oc-pay-chart')!.marks = 'letters';
document.addEventListener('oc-error', ({ detail }) => detail.problems.length);
