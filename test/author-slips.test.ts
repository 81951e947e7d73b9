import { expect } from '@open-wc/testing';
import '../src/define.js';
import type { Problem } from '../src/index.js';
import { reportTags, slipsOf } from '../src/elements/shared/page-slips.js';
import { deepAll, drawn, wordsOf } from './helpers/deep.js';
import { page } from './helpers/mount.js';
import { takeConsole, until } from './helpers/records.js';

type Reporting = HTMLElement & { readonly problems: readonly Problem[] };

const DATA = `occupations='[{ "name": "Actor" }, { "name": "Dancer" }]'`;

/** What the first element of ours in some HTML has to report, with its code and its sentence. */
async function reportedOf(content: string) {
  const place = await page(content);
  const element = place.querySelector<Reporting>('oc-comparison, oc-comparison-table, oc-pay-chart')!;
  await drawn(element);
  return element.problems.map(({ code, message }) => `${code}: ${message}`);
}

describe('slips in how an element is written', () => {
  const taken = takeConsole();

  for (const [what, content, says] of [
    [
      'an s too few',
      `<oc-comparison ${DATA} code="11-2011"></oc-comparison>`,
      /^unknown-attribute: .*code .*write codes\./,
    ],
    ['a letter too few', `<oc-comparison ${DATA} diferences></oc-comparison>`, /write differences\./],
    ['a hyphen too few', `<oc-comparison ${DATA} headinglevel="3"></oc-comparison>`, /write heading-level\./],
    [
      'the name of the property',
      `<oc-comparison ${DATA} differingOnly></oc-comparison>`,
      /write differing-only\./,
    ],
    [
      'letters that changed places',
      `<oc-comparison-table ${DATA} captoin="A"></oc-comparison-table>`,
      /write caption\./,
    ],
    ['an underscore', `<oc-comparison ${DATA} related_href="/"></oc-comparison>`, /write related-href\./],
    [
      'that of another element',
      `<oc-pay-chart ${DATA} sortable></oc-pay-chart>`,
      /^misplaced-attribute: .*sortable.*<oc-comparison>, <oc-comparison-table>\./,
    ],
    [
      'that of an occupation',
      `<oc-comparison ${DATA} median-pay="5"></oc-comparison>`,
      /misplaced-attribute: .*<oc-occupation>/,
    ],
  ] as const)
    it(`names an attribute with ${what}, and its cure`, async () => {
      const reported = await reportedOf(content);
      expect(reported).to.have.length(1);
      expect(reported[0]).to.match(says);
      expect(taken.warnings).to.have.length(1);
    });

  for (const [what, content] of [
    [
      'what every element may have',
      `<oc-comparison ${DATA} id="a" class="b" title="c" tabindex="0" part="d" itemprop="e" aria-label="f" data-g hidden></oc-comparison>`,
    ],
    [
      'what frameworks put on elements',
      `<oc-comparison ${DATA} x-data="a" hx-get="b" v-cloak wire:key="c" _ngcontent-d ng-version="1"></oc-comparison>`,
    ],
    [
      'its own',
      `<oc-comparison ${DATA} check="" codes="" sections="table" max-age="3" lang="en" for="x" loading="eager"></oc-comparison>`,
    ],
    [
      'what stands in place of it until the script comes',
      `<oc-comparison ${DATA}><h2>A</h2><table><tr><td>B</td></tr></table><ul><li>C</li></ul></oc-comparison>`,
    ],
    [
      'an article that its author composed',
      `<oc-comparison ${DATA}><div><oc-comparison-table></oc-comparison-table></div><oc-pay-chart></oc-pay-chart></oc-comparison>`,
    ],
  ] as const)
    it(`says nothing of ${what}`, async () => {
      expect((await reportedOf(content)).filter((each) => !/no-year|no-source/.test(each))).to.eql([]);
    });

  for (const [what, content, held] of [
    [
      'the rest of the page',
      `<div><oc-comparison ${DATA} /><p>More</p><footer>End</footer></div>`,
      '<footer>',
    ],
    [
      'the script',
      `<div><oc-comparison-table ${DATA} /><script src="data:text/javascript,"></script></div>`,
      '<script>',
    ],
    [
      'the next comparison',
      `<div><oc-comparison ${DATA} /><oc-comparison ${DATA} /></div>`,
      '<oc-comparison>',
    ],
    [
      'the next table',
      `<div><oc-comparison-table ${DATA} /><oc-comparison-table ${DATA} /></div>`,
      '<oc-comparison-table>',
    ],
  ] as const)
    it(`names an element that nothing ends before ${what}`, async () => {
      const [said, ...more] = await reportedOf(content);
      expect(more).to.eql([]);
      expect(said).to.match(/^unclosed-tag: /);
      expect(said).to.include(held);
      expect(said).to.match(/Write <(oc-[a-z-]+) …><\/\1>\./);
    });

  for (const [content, says] of [
    [
      '<oc-comparision codes="a"></oc-comparision>',
      /unknown-tag: <oc-comparision> .*write <oc-comparison>\./,
    ],
    ['<oc-comparison><oc-ocupation name="A"></oc-ocupation></oc-comparison>', /write <oc-occupation>\./],
    ['<oc-comparison-tabel></oc-comparison-tabel>', /write <oc-comparison-table>\./],
    [
      '<p><oc-occupation name="A"></oc-occupation></p>',
      /stray-occupation: .*inside <oc-comparison>, <oc-comparison-table>\./,
    ],
    ['<oc-menu></oc-menu><oc-component></oc-component><x-comparison></x-comparison>', undefined],
    ['<oc-comparison><div><oc-occupation name="A"></oc-occupation></div></oc-comparison>', undefined],
  ] as const)
    it(`looks at the tags of ${content}`, async () => {
      const place = await page(content);
      const reported: string[] = [];
      place.addEventListener('oc-error', (event) =>
        reported.push(...event.detail.problems.map(({ code, message }) => `${code}: ${message}`)),
      );
      reportTags([...place.querySelectorAll('*')].filter(({ localName }) => /^oc-/.test(localName)));
      if (says) expect(reported.join()).to.match(says);
      else expect(reported).to.eql([]);
    });

  it('lists them on the page where an author asks for it, and no longer when they are mended', async () => {
    const place = await page(`<oc-comparison ${DATA} check diferences></oc-comparison>`);
    const element = place.querySelector('oc-comparison')!;
    await drawn(element);
    const listed = () => deepAll(element, '.for-author li').map(wordsOf);
    expect(listed()).to.eql(element.problems.map(({ source, message }) => `${source}: ${message}`));
    expect(listed().join()).to.include('write differences.');
    element.removeAttribute('diferences');
    element.occupations = { occupations: [{ name: 'A' }, { name: 'B' }] };
    await drawn(element);
    await until(() => !listed().length);
    expect(element.problems).to.eql([]);
  });

  it('keeps them from readers where nobody asks', async () => {
    const place = await page(`<oc-comparison ${DATA} diferences></oc-comparison>`);
    await drawn(place);
    expect(deepAll(place, '.for-author')).to.eql([]);
  });

  it('finds slips of an element that has another tag', async () => {
    class Mine extends (customElements.get('oc-pay-chart') as typeof HTMLElement) {}
    customElements.define('my-pay-chart', Mine);
    const place = await page('<my-pay-chart mark="stars"></my-pay-chart>');
    expect(slipsOf(place.firstElementChild!).map(({ wanted }) => wanted)).to.eql([['marks']]);
  });
});
