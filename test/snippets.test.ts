// What the documents say to paste is pasted as it is: it draws, and nobody has anything to say against it.
import { expect } from '@open-wc/testing';
import type { OcElement } from '../src/index.js';
import { deepAll, drawn, drawnText } from './helpers/deep.js';
import { page } from './helpers/mount.js';
import { until } from './helpers/records.js';

interface Snippet {
  readonly document: string;
  readonly at: number;
  readonly text: string;
}
type Guest = Window & { readonly collected: { readonly errors: string[]; readonly warnings: string[] } };

async function paste({ document, at }: Snippet): Promise<Guest> {
  const frame = window.document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0; inline-size: 800px; block-size: 600px; border: 0';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/__snippets__/${document}/${at}`;
  (await page('')).append(frame);
  await loaded;
  return frame.contentWindow as Guest;
}

/** Elements of ours that draw, not those that are data. */
const elementsOf = ({ document }: Window) =>
  [...document.querySelectorAll<OcElement>('*')].filter(
    ({ localName }) => localName.startsWith('oc-') && localName !== 'oc-occupation',
  );
/** Whether it has words for readers, and nothing is on its way or could not come. */
const isDrawn = (element: Element) =>
  /\p{L}{3}/u.test(drawnText(element)) && !deepAll(element, '.reserve, [part~="message"]').length;

/** What official figures of the nation know nothing of, so that an element says it has nothing, now or a moment later. */
const UNKNOWN = ['oc-school-list', 'oc-place-picker'];

/** What has nothing to show yet: what isn't known, and what the reader is to choose first. */
const isEmpty = (element: Element, { document }: Window) =>
  UNKNOWN.includes(element.localName) || document.querySelector(`[url]:not([codes])[for="${element.id}"]`);

const snippets = (await (await fetch('/__snippets__/')).json()) as readonly Snippet[];

describe('snippets of the documents', () => {
  it('are found', () => {
    expect(snippets.filter(({ document }) => document === 'README.md')).to.have.length.above(5);
    expect(snippets).to.have.length.above(20);
  });

  for (const snippet of snippets) {
    it(`draws, pasted alone: ${snippet.document}, ${snippet.at + 1}: ${/<(oc-[^>\s]*|table)[^>]*/.exec(snippet.text)![0].replace(/\s+/g, ' ')}`, async () => {
      const guest = await paste(snippet);
      const elements = elementsOf(guest);
      expect(elements).to.not.be.empty;
      for (const element of elements) {
        if (!isEmpty(element, guest)) await until(() => isDrawn(element));
        await drawn(element);
        expect(element.problems.map(({ code, message }) => `${code}: ${message}`)).to.eql([]);
        expect(drawnText(element)).to.not.match(/could not|undefined|NaN/);
      }
      expect([...guest.collected.errors, ...guest.collected.warnings]).to.eql([]);
    });
  }
});
