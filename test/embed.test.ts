import { expect } from '@open-wc/testing';
import { deepAll, deepOne, drawn, wordsOf } from './helpers/deep.js';
import { isWebKit } from './helpers/engine.js';
import { page } from './helpers/mount.js';
import { until } from './helpers/records.js';

const ADDRESS = '/dist/embed.html';

/** The script that stands in the page around the frame. */
before(async () => {
  const script = document.createElement('script');
  script.src = '/dist/cdn/embed.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  document.head.append(script);
  await loaded;
});

/** Puts a frame into the page, as an author writes it, and waits until the page in it has loaded. */
async function frameAt(address: string, height = '150'): Promise<HTMLIFrameElement> {
  const place = await page('<iframe title="Compared" width="600"></iframe>');
  const frame = place.querySelector('iframe')!;
  frame.height = height;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = address;
  await loaded;
  return frame;
}

const articleIn = (frame: HTMLIFrameElement) => frame.contentDocument!.querySelector('oc-comparison')!;

/** A frame, once what it is to show is drawn and its height has been reported. */
async function embedded(query: string, shown = 'table'): Promise<HTMLIFrameElement> {
  const frame = await frameAt(`${ADDRESS}?${query}`);
  await until(() => deepAll(articleIn(frame), shown).length);
  await drawn(articleIn(frame));
  await until(() => isWhole(frame) && frame.height !== '150');
  return frame;
}
/** Whether nothing of the page in a frame is out of view. */
const isWhole = (frame: HTMLIFrameElement) => {
  const { scrollHeight, clientHeight } = frame.contentDocument!.documentElement;
  return scrollHeight <= clientHeight;
};

describe('embed', () => {
  it('compares what the address names, and is as high as that', async () => {
    const frame = await embedded('codes=13-1082+11-2011&sections=table');
    const heads = deepAll(articleIn(frame), 'thead th, tbody th').map(wordsOf);
    expect(heads).to.include('Project Management Specialists');
    expect(Number(frame.height)).to.be.greaterThan(200);
    expect(isWhole(frame)).to.equal(true);
  });

  it('follows when the frame becomes narrow', async () => {
    const frame = await embedded('codes=13-1082+11-2011');
    const wide = Number(frame.height);
    frame.width = '300';
    await until(() => Number(frame.height) > wide && isWhole(frame));
    expect([Number(frame.height) > wide, isWhole(frame)]).to.eql([true, true]);
  });

  it('takes language, direction, theme and switches from the address', async () => {
    const frame = await embedded(
      'codes=13-1082+11-2011&lang=ar&dir=rtl&theme=dark&differences&sections=table',
    );
    const { documentElement: root } = frame.contentDocument!;
    const style = frame.contentWindow!.getComputedStyle(deepOne(articleIn(frame), 'table'));
    expect([root.lang, root.dir, style.colorScheme, style.direction]).to.eql(['ar', 'rtl', 'dark', 'rtl']);
    expect(articleIn(frame).hasAttribute('differences')).to.equal(true);
  });

  it('takes files of its own origin only, and no words from the address', async () => {
    const refused =
      'labels={}&caption=Buy&occupations=[]&dataset=/x&theme=red&onclick=x&src=https://example.edu/a.json';
    const [stranger, own] = [
      await frameAt(`${ADDRESS}?${refused}`),
      await frameAt(`${ADDRESS}?src=/data-set/index.json`),
    ];
    expect(articleIn(stranger).getAttributeNames().sort()).to.eql(['data-embed', 'loading']);
    expect(stranger.contentDocument!.documentElement.style.colorScheme).to.equal('');
    expect(articleIn(own).getAttribute('src')).to.equal('/data-set/index.json');
  });

  it('says so where there is nothing to compare', async () => {
    const frame = await embedded('', '[part="message"]');
    expect(deepOne(articleIn(frame), '[part="message"]').textContent).to.match(/nothing to show/);
  });

  it('lets links lead out of the frame', async () => {
    const frame = await embedded('codes=13-1082+11-2011&sections=sources', '[part="note"]');
    expect(frame.contentDocument!.querySelector('base')!.target).to.equal('_blank');
  });

  for (const rule of ['auto', 'auto !important', '100% !important'])
    it(`is as high as its article where the page has a rule for all frames: ${rule}`, async () => {
      const place = await page(`<style>iframe { height: ${rule}; max-width: 100%; }</style>`);
      const frame = await embedded('codes=13-1082+11-2011&sections=table');
      expect(frame.getBoundingClientRect().height).to.be.greaterThan(200);
      place.remove();
    });

  it('is as high as its article where the script of the page comes after it', async () => {
    const frame = await embedded('codes=13-1082+11-2011&sections=table');
    const [own, script] = [frame.height, document.createElement('script')];
    frame.height = '150';
    frame.style.removeProperty('height');
    script.src = '/dist/cdn/embed.min.js?late';
    document.head.append(script);
    await until(() => frame.height === own);
    expect(frame.height).to.equal(own);
    script.remove();
  });

  /** The page in the frame as written, with another policy or other files. */
  const written = async (change: (html: string) => string) => {
    const html = await (await fetch(ADDRESS)).text();
    const place = await page('<iframe title="Compared"></iframe>');
    const frame = place.querySelector('iframe')!;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    // its files are where they are; its policy would let no address be their base
    frame.srcdoc = change(html)
      .replace("base-uri 'none'; ", '')
      .replace('<head>', `<head><base href="${location.origin}/dist/" />`);
    await loaded;
    return frame;
  };
  const messageIn = (frame: HTMLIFrameElement) => frame.contentDocument!.querySelector('p')!;

  // WebKit takes 'self' of a policy for nothing in such a sandbox: no script, no style sheet; its reader gets the message
  if (!isWebKit)
    it('draws in a sandbox without an origin of its own, or says what is missing', async () => {
      const place = await page('<iframe title="Compared" width="600" sandbox="allow-scripts"></iframe>');
      const frame = place.querySelector('iframe')!;
      frame.src = `${ADDRESS}?codes=13-1082&sections=table`;
      // before anything is drawn, the frame tells that it is nearly nothing
      await until(() => parseFloat(frame.style.height) > 20);
      expect(parseFloat(frame.style.height)).to.be.greaterThan(20);
    });

  it('says what is missing where a policy lets in neither script nor style sheet', async () => {
    const frame = await written((html) => html.replace(/'self'/g, "'none'"));
    const style = frame.contentWindow!.getComputedStyle(messageIn(frame));
    expect([style.visibility, messageIn(frame).getClientRects().length]).to.eql(['visible', 1]);
    expect(messageIn(frame).textContent).to.match(/could not be drawn.*allow-same-origin/s);
  });

  it('keeps that to itself while the script may still come', async () => {
    const frame = await written((html) =>
      html.replace('cdn/embed.min.js', 'cdn/no-such-file.js').replace(/'self'/g, location.origin),
    );
    expect(frame.contentWindow!.getComputedStyle(messageIn(frame)).visibility).to.equal('hidden');
  });

  it('shows none of it beside what is drawn', async () => {
    const frame = await embedded('codes=13-1082&sections=table');
    expect(articleIn(frame).children.length).to.equal(0);
  });

  it('says so when the script of the elements doesn’t come', async () => {
    const script = await (await fetch('/dist/cdn/embed.min.js')).text();
    // beside this address there is nothing
    const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    const place = await page('<iframe title="Compared"></iframe>');
    const frame = place.querySelector('iframe')!;
    frame.srcdoc = `<oc-comparison data-embed><p>Not drawn</p></oc-comparison><script src="${address}"></script>`;
    await until(() => frame.contentDocument?.querySelector('body > p'));
    URL.revokeObjectURL(address);
    expect(messageIn(frame).textContent).to.equal('Not drawn');
  });

  describe('the page around it', () => {
    /** As if a frame had sent it: nothing in that page may send what we like. */
    const tell = (source: Window | null, data: unknown, origin = location.origin) =>
      window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
    const size = (height: unknown) => ({ type: 'oc-embed-size', height });

    it('takes the height that the frame tells', async () => {
      const frame = await embedded('codes=13-1082&sections=table');
      tell(frame.contentWindow, size(777));
      expect(frame.height).to.equal('777');
    });

    for (const [title, message] of [
      ...[-1, 0, 1e9, 'high', null, {}, undefined].map((each) => [
        `no height: ${JSON.stringify(each) ?? 'none'}`,
        size(each),
      ]),
      ['a message of another kind', { type: 'resize', height: 777 }],
      ['a message that is nothing', null],
    ] as const)
      it(`doesn’t take ${title as string}`, async () => {
        const frame = await embedded('codes=13-1082&sections=table');
        const { height } = frame;
        tell(frame.contentWindow, message);
        expect(frame.height).to.equal(height);
      });

    it('takes none from other windows, other origins and other pages', async () => {
      const frame = await embedded('codes=13-1082&sections=table');
      const other = await frameAt('/__pages__/plain.html', '321');
      const { height } = frame;
      tell(window, size(777));
      tell(null, size(777));
      tell(frame.contentWindow, size(777), 'https://example.edu');
      tell(other.contentWindow, size(777));
      expect([frame.height, other.height]).to.eql([height, '321']);
    });
  });
});
