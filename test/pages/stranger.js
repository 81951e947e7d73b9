// Another version of this package has come first.
for (const name of [
  'comparison',
  'comparison-table',
  'pay-chart',
  'growth-chart',
  'responsibility-list',
  'related-careers',
  'source-list',
  'school-list',
  'school-finder',
])
  customElements.define(`oc-${name}`, class extends HTMLElement { static version = '0.0.1'; });
