import { expect } from '@open-wc/testing';
import { whenNear } from '../../src/sources/near-viewport.js';
import { keepConsoleClean, wait } from '../helpers/records.js';

/**
 * Until every observer has said what it sees: browsers ask them in the order in which they were made, and each tells what
 * it sees first in any case. Twice, since what one of them is told may change the page.
 */
async function look(): Promise<void> {
  for (let round = 0; round < 2; round++)
    await new Promise<void>((resolve) => {
      const last = new IntersectionObserver(() => {
        last.disconnect();
        resolve();
      });
      last.observe(document.documentElement);
      // WebKitGTK looks when it draws a frame, and draws none where nothing of any height has come
      requestAnimationFrame(() => {});
    });
}

/** Places an element in the page until the test ends, under so much of nothing. */
function placed(screens: number, style = '', around = ''): HTMLElement {
  const place = document.createElement('div');
  place.className = 'nearness';
  place.style.cssText = around;
  const gap = document.createElement('div');
  gap.style.height = `${screens * 100}vh`;
  const element = document.createElement('div');
  element.style.cssText = style;
  place.append(gap, element);
  document.body.prepend(place);
  return element;
}

/** How often an element was told to be near. */
async function callsFor(element: Element, meanwhile?: () => unknown): Promise<number> {
  let calls = 0;
  const stop = whenNear(element, () => calls++);
  await look();
  if (meanwhile) {
    await meanwhile();
    await look();
  }
  stop();
  return calls;
}

/** Counts the observers that are made and that are done with. */
async function observersFor(run: () => Promise<unknown>): Promise<readonly number[]> {
  const Original = window.IntersectionObserver;
  let made = 0;
  const done = new Set<IntersectionObserver>();
  window.IntersectionObserver = class extends Original {
    constructor(...given: ConstructorParameters<typeof Original>) {
      super(...given);
      made++;
    }
    override disconnect(): void {
      done.add(this);
      super.disconnect();
    }
  };
  try {
    await run();
  } finally {
    window.IntersectionObserver = Original;
  }
  return [made, done.size];
}

describe('whenNear', () => {
  keepConsoleClean();
  afterEach(() => {
    scrollTo(0, 0);
    for (const place of document.querySelectorAll('.nearness')) place.remove();
  });

  it('calls for an element in sight', async () =>
    expect(await callsFor(placed(0, 'height: 20px'))).to.equal(1));

  it('calls for an element below, less than a viewport away', async () =>
    expect(await callsFor(placed(1.8, 'height: 20px'))).to.equal(1));

  it('doesn’t call for an element that is farther away', async () =>
    expect(await callsFor(placed(2.5, 'height: 20px'))).to.equal(0));

  it('calls when the reader scrolls near', async () =>
    expect(await callsFor(placed(4, 'height: 20px'), () => scrollTo(0, innerHeight * 2.5))).to.equal(1));

  it('calls when what is between goes', async () => {
    const element = placed(4, 'height: 20px');
    const gap = element.previousElementSibling!;
    expect(await callsFor(element, () => gap.remove())).to.equal(1);
  });

  it('calls once, however often the element comes', async () => {
    const element = placed(0, 'height: 20px');
    const calls = await callsFor(element, async () => {
      element.hidden = true;
      await look();
      element.hidden = false;
    });
    expect(calls).to.equal(1);
  });

  it('calls for an element of no height', async () => expect(await callsFor(placed(0))).to.equal(1));

  it('calls for an element of no height below, less than a viewport away', async () =>
    expect(await callsFor(placed(1.8))).to.equal(1));

  it('doesn’t call for an element of no height that is farther away', async () =>
    expect(await callsFor(placed(2.5))).to.equal(0));

  it('calls for an element that only its children have boxes of', async () =>
    expect(await callsFor(placed(0, 'display: contents'))).to.equal(1));

  it('waits for an element that isn’t displayed', async () =>
    expect(await callsFor(placed(0, 'display: none'))).to.equal(0));

  it('calls when an element is displayed at last', async () => {
    const element = placed(0, 'display: none');
    expect(await callsFor(element, () => (element.style.display = 'block'))).to.equal(1);
  });

  it('calls for an element that is put into the page later', async () => {
    const element = placed(0);
    const place = element.parentElement!;
    element.remove();
    expect(await callsFor(element, () => place.append(element))).to.equal(1);
  });

  it('calls in a box that scrolls, once the reader is there', async () => {
    const element = placed(4, 'height: 20px', 'height: 100px; overflow: auto');
    expect(await callsFor(element, () => element.scrollIntoView())).to.equal(1);
  });

  it('calls when the page is printed', async () => {
    const element = placed(4);
    expect(await callsFor(element, () => window.dispatchEvent(new Event('beforeprint')))).to.equal(1);
  });

  it('calls once only, and never when it was stopped, however often the page is printed', async () => {
    let calls = 0;
    whenNear(placed(4), () => calls++);
    whenNear(placed(4), () => calls++)();
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('beforeprint'));
    await look();
    expect(calls).to.equal(1);
  });

  it('doesn’t call once it was stopped', async () => {
    let calls = 0;
    whenNear(placed(0), () => calls++)();
    await look();
    expect(calls).to.equal(0);
  });

  it('makes one observer, and is done with it when it has called', async () => {
    const element = placed(0);
    let seen: () => void;
    const called = new Promise<void>((resolve) => (seen = resolve));
    expect(
      await observersFor(() => {
        whenNear(element, () => seen());
        return called;
      }),
    ).to.eql([1, 1]);
  });

  it('is done with its observer when it is stopped', async () => {
    const element = placed(4);
    expect(
      await observersFor(() => {
        whenNear(element, () => {})();
        return wait(0);
      }),
    ).to.eql([1, 1]);
  });

  it('calls at once where the browser can’t tell', () => {
    const original = Object.getOwnPropertyDescriptor(window, 'IntersectionObserver')!;
    Reflect.deleteProperty(window, 'IntersectionObserver');
    let calls = 0;
    try {
      whenNear(document.createElement('div'), () => calls++)();
    } finally {
      Object.defineProperty(window, 'IntersectionObserver', original);
    }
    expect(calls).to.equal(1);
  });
});
