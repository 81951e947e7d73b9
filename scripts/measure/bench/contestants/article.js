// The article of this package, which a page defines when it is told to.
import { OcComparison } from 'occupation-comparison/elements/comparison/comparison.js';

export default { define: () => OcComparison.define() };
