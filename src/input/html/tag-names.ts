/** The elements of this package, by their tags. */
export const TAGS: readonly string[] =
  'comparison comparison-table growth-chart occupation occupation-picker pay-chart place-picker related-careers responsibility-list school-finder school-list source-list'
    .split(' ')
    .map((name) => `oc-${name}`);

/** Attributes of `oc-occupation`, those with the endings of figures once each. */
export const OCCUPATION_ATTRIBUTES: readonly string[] =
  'name plural code education experience training pay median-pay mean-pay typical-pay p10-pay p25-pay p75-pay p90-pay pay-year pay-source pay-for pay-notes pay-currency pay-per growth growth-period growth-for growth-source employment employment-change openings hours'.split(
    ' ',
  );

/** Attributes that every HTML element may have, and those that hosts put on elements for themselves. */
export const FOREIGN =
  /^(?:class|style|slot|lang|dir|hidden|title|part|exportparts|key|is|ref|role|tabindex|aria-.*|data-.*|on.*|[^a-z].*|.*[:.@].*|_ng.*|v-.*)$/;
