import { backgroundBehind } from '../shared/background-behind.js';

/** Whether the heads of a table stand over what scrolls beneath them in the page. */
function isCovering(region: HTMLElement): boolean {
  const { top } = region.querySelector('tbody')!.getBoundingClientRect();
  const { bottom } = region.querySelector('table')!.getBoundingClientRect();
  const head = region.querySelector('thead')!.getBoundingClientRect();
  return head.bottom > top + 1 && bottom > head.top;
}

/** What a head stands on: nothing, as long as nothing is beneath. A table that scrolls in its box may at any time be. */
function look(region: HTMLElement): void {
  const own = getComputedStyle(region).getPropertyValue('--oc-background');
  const behind = own || backgroundBehind(region);
  const isBox = region.classList.contains('scrolls');
  region.classList.toggle('follows', Boolean(behind));
  if (isBox && behind) region.style.setProperty('--behind', behind);
  else region.style.setProperty('--behind', (isCovering(region) && behind) || 'none');
}

/**
 * Lets the heads of tables stay in view while what they head scrolls beneath, on the colour that is really behind them,
 * also when the page has another one: after a change of its classes, of the reader's scheme, or at the end of a change.
 * @returns what has them looked at again.
 */
export function followHeads(regions: ReadonlySet<HTMLElement>): () => void {
  let isDue = false;
  const lookAtAll = () => {
    isDue = false;
    const inView = [...regions].filter((region) => {
      const { top, bottom } = region.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    inView.forEach(look);
  };
  const ask = () => {
    if (!isDue) requestAnimationFrame(lookAtAll);
    isDue = true;
  };
  for (const type of ['scroll', 'transitionend'])
    addEventListener(type, ask, { capture: true, passive: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ask);
  const observer = new MutationObserver(ask);
  for (const each of [document.documentElement, document.body]) observer.observe(each, { attributes: true });
  lookAtAll();
  return ask;
}
