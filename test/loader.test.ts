// The loader as pages load it: dist/cdn/loader.min.js in frames of their own.
import { expect } from '@open-wc/testing';
import { write } from './helpers/mount.js';
import { until } from './helpers/records.js';

const DATA = `occupations='[{"name":"A","pay":5},{"name":"B","pay":6}]'`;
const TABLE = '<table><tr><th>Job<th>Median pay<tr><td>A<td>$5</table>';

interface Frame {
  readonly page: Document;
  readonly window: Window & typeof globalThis;
  /** Files of elements that were asked for. */
  readonly asked: () => readonly string[];
}

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

async function open(html: string, query = ''): Promise<Frame> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><body>${html}<script type="module" src="/dist/cdn/loader.min.js${query}"></script>`;
  document.body.append(frame);
  frames.push(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const window = frame.contentWindow as Frame['window'];
  const asked = () =>
    window.performance
      .getEntriesByType('resource')
      .map(({ name }) => /elements\/([\w-]+)\.min\.js/.exec(name)?.[1] ?? '')
      .filter(Boolean);
  return { page: frame.contentDocument!, window, asked };
}

const isDrawn = (element: Element | null | undefined) => Boolean(element?.shadowRoot?.querySelector('table'));

describe('loader', () => {
  it('defines what the page has', async () => {
    const { page, asked } = await open(`<oc-comparison-table ${DATA}></oc-comparison-table>`);
    await until(() => isDrawn(page.querySelector('oc-comparison-table')));
    expect(asked()).to.eql(['comparison-table']);
  });

  it('finds elements in a shadow root of the HTML', async () => {
    const { page } = await open(
      `<section><template shadowrootmode="open"><oc-comparison-table ${DATA}></oc-comparison-table></template></section>`,
    );
    await until(() =>
      isDrawn(page.querySelector('section')!.shadowRoot?.querySelector('oc-comparison-table')),
    );
  });

  it('finds elements that come into a shadow root later', async () => {
    const { page } = await open('<section><template shadowrootmode="open"><p></p></template></section>');
    const root = page.querySelector('section')!.shadowRoot!;
    root
      .querySelector('p')!
      .insertAdjacentHTML('afterend', `<oc-comparison-table ${DATA}></oc-comparison-table>`);
    await until(() => isDrawn(root.querySelector('oc-comparison-table')));
  });

  it('finds elements in the shadow root of an element that is defined later', async () => {
    const { page, window } = await open('<x-late></x-late>');
    window.customElements.define(
      'x-late',
      class extends window.HTMLElement {
        connectedCallback(): void {
          const root = this.attachShadow({ mode: 'open' });
          write(root, `<oc-comparison-table ${DATA}></oc-comparison-table>`);
        }
      },
    );
    await until(() =>
      isDrawn(page.querySelector('x-late')!.shadowRoot!.querySelector('oc-comparison-table')),
    );
  });

  it('asks nobody for elements that aren’t ours', async () => {
    const { page, asked } = await open(
      `<oc-strange></oc-strange><oc-other></oc-other><oc-comparison-table ${DATA}></oc-comparison-table>`,
    );
    page.body.insertAdjacentHTML('beforeend', '<oc-strange></oc-strange>');
    await until(() => isDrawn(page.querySelector('oc-comparison-table')));
    expect(asked()).to.eql(['comparison-table']);
  });

  it('upgrades the tables of the selector in its address', async () => {
    const { page } = await open(`<div class="post">${TABLE}</div>${TABLE}`, '?selector=.post%20table');
    await until(() => isDrawn(page.querySelector('.post oc-comparison-table')));
    expect(page.querySelectorAll('oc-comparison-table')).to.have.length(1);
  });

  it('upgrades tables that come later, by themselves and in what comes', async () => {
    const { page } = await open('<main></main>');
    const main = page.querySelector('main')!;
    const own = TABLE.replace('<table', '<table class="oc-comparison-table"');
    write(main, own + own);
    await until(() => [...page.querySelectorAll('oc-comparison-table')].filter(isDrawn).length === 2);
    main.insertAdjacentHTML('beforeend', `<p>Text</p><section>${own}</section>`);
    await until(() => isDrawn(page.querySelector('section oc-comparison-table')));
    expect(page.querySelectorAll('oc-comparison-table')).to.have.length(3);
  });

  it('says so when the file of an element doesn’t come', async () => {
    const address = '/dist/cdn/elements/source-list.min.js';
    const { page, window } = await open(
      `<script type="importmap">{ "imports": { "${address}": "/dist/cdn/no-such-file.js" } }</script>`,
    );
    const said: string[] = [];
    window.console.warn = (text: string) => void said.push(text);
    page.body.append(page.createElement('oc-source-list'));
    await until(() => said.length);
    expect(said.join()).to.match(/^<oc-source-list> is not drawn: .*source-list\.min\.js/);
  });

  it('leaves a page alone whose address names no good selector', async () => {
    const { page } = await open(
      `<oc-comparison-table ${DATA}></oc-comparison-table>${TABLE}`,
      '?selector=%5B',
    );
    await until(() => isDrawn(page.querySelector('oc-comparison-table')));
    expect(page.querySelectorAll('oc-comparison-table')).to.have.length(1);
  });
});
