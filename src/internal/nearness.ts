/**
 * Calls once an element is within a viewport of what is seen; at once where the browser can't tell.
 * @returns stops waiting.
 */
export function whenNear(element: Element, callback: () => void): () => void {
  if (!('IntersectionObserver' in globalThis)) {
    callback();
    return () => {};
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: '100%' },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
