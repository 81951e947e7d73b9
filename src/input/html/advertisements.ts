/** Advertisements as they are marked on pages, and what brings them: a selector. */
const ADVERTISEMENTS =
  'ins[class], iframe, [class~="ad" i], [class~="ads" i], [class*="advert" i], [class^="ad-" i], [class*=" ad-" i], [class*="-ad-" i], [class*="-ad " i], [class$="-ad" i], [class~="sponsored" i], [id*="advert" i], [id*="-ad-"], [data-ad-slot]';
/** How they are labelled. */
const LABEL =
  /^[\s\W]*(?:ads?|adverti[sz]ements?|sponsored|anzeige|werbung|publicit[ée]|publicidad|إعلان)[\s\W]*$/i;

/** Whether all that an element says is an advertisement, in whatever boxes that stands. */
export function isAdvertisement(element: Element): boolean {
  if (element.matches(ADVERTISEMENTS) || LABEL.test(element.textContent)) return true;
  const lettersIn = (each: Node): number => each.textContent!.replace(/\s/g, '').length;
  const inner = [...element.querySelectorAll(`${ADVERTISEMENTS}, script, style`)].filter(
    (each) => !each.parentElement!.closest(ADVERTISEMENTS),
  );
  return (
    inner.some((each) => each.matches(ADVERTISEMENTS)) &&
    inner.reduce((sum, each) => sum + lettersIn(each), 0) === lettersIn(element)
  );
}
