/** Milliseconds that a page gets, once it is there, to give its elements their data. */
const GRACE = 5000;

const isEmpty = (element: Element): boolean => 'comparison' in element && element.comparison === undefined;

/** Has elements reported that have got no data by then; those with data in an attribute aren't read for that. */
export function reportEmptyLater(): void {
  setTimeout(() => {
    const empty = [...document.querySelectorAll(':defined:not([occupations])')].filter(isEmpty);
    if (empty.length)
      void import('../elements/shared/page-slips.js').then(
        ({ warnOfEmpty }) => warnOfEmpty(empty),
        () => undefined,
      );
  }, GRACE);
}
