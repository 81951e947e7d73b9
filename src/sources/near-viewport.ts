/** One viewport around what is seen. With `scrollMargin` besides, Chromium would add the two for the page itself. */
const NEAR = { rootMargin: '100%' };

/**
 * Calls once an element is within a viewport of what is seen, or the page is about to be printed; at once where the
 * browser can't tell. An element of no
 * height is near like any other, one that is not displayed comes near when it is.
 * @returns stops waiting.
 */
export function whenNear(element: Element, callback: () => void): () => void {
  if (!('IntersectionObserver' in globalThis)) {
    callback();
    return () => {};
  }
  const stop = () => {
    observer.disconnect();
    removeEventListener('beforeprint', finish);
  };
  const finish = () => {
    stop();
    callback();
  };
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting) || hasNoBox(element)) finish();
  }, NEAR);
  observer.observe(element);
  addEventListener('beforeprint', finish);
  return stop;
}

/** Whether only the children of an element have boxes: it never comes into view by itself. */
const hasNoBox = (element: Element) => getComputedStyle(element).display === 'contents';
