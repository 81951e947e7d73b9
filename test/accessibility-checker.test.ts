// A second judge beside axe: IBM's checker, on the page around each story as it may be.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { allStories } from './helpers/all-stories.js';
import { recordConsole } from './helpers/console.js';
import type { ConsoleRecord } from './helpers/console.js';
import { deepAll } from './helpers/deep.js';
import { isChromium } from './helpers/engine.js';
import { isFull } from './helpers/full.js';
import { ibmFindings } from './helpers/ibm-checker.js';
import { mount } from './helpers/mount.js';
import { until } from './helpers/records.js';
import { storiesOf } from './helpers/stories.js';
import type { HostPage, Story } from './helpers/stories.js';

/** Pages around a story. Forced colours are the reader's, and no host page has a say in them. */
const pages: Readonly<Record<string, Partial<HostPage>>> = {
  light: {},
  dark: { scheme: 'dark' },
  'right to left': { direction: 'rtl' },
  '320 px wide': { width: 'narrow' },
  'forced colours': {},
};
const narrowAndTurned: typeof pages = { 'right to left, 320 px wide': { direction: 'rtl', width: 'narrow' } };
/** Ordinary runs ask of an article and of a table, the narrowest way. */
const asked = isFull ? pages : narrowAndTurned;
const files = isFull ? Object.keys(allStories) : ['comparison', 'comparisonTable'];
/** A table is laid out anew once it has been measured, and a little later it is known whether that scrolls. */
const isMeasured = (host: Element) =>
  deepAll(host, '[part~="region"]').every(
    ({ tabIndex, scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
      (tabIndex === 0) === (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1),
  );
const isAsked = ({ name }: Story) => isFull || name === 'Default';

// it judges the DOM and computed styles, which are the same in all engines
(isChromium ? describe : () => undefined)('IBM’s accessibility checker', () => {
  // some stories are faulty on purpose, and it says of colours made by color-mix() that it can't judge them, which axe can
  let written: ConsoleRecord;
  beforeEach(() => {
    written = recordConsole();
  });
  afterEach(async () => {
    written.stop();
    await executeServerCommand('cdp-media', {});
  });

  for (const file of files)
    for (const story of storiesOf(allStories[file]!).filter(isAsked))
      for (const [name, page] of Object.entries(asked))
        it(`finds nothing in ${file}, ${story.name}, ${name}`, async () => {
          if (name === 'forced colours')
            await executeServerCommand('cdp-media', { 'forced-colors': 'active' });
          const host = await story.open(page);
          await until(() => isMeasured(host));
          expect(await ibmFindings(host)).to.eql([]);
          // nowhere else are these colours forced for axe
          if (name === 'forced colours') await expect(host).to.be.accessible({ ignoredRules: ['skip-link'] });
        });

  it('finds what is wrong inside a shadow root', async () => {
    const element = await mount('oc-comparison-table', { properties: { occupations: [{ name: 'Actor' }] } });
    deepAll(element, 'th')[0]!.removeAttribute('scope');
    deepAll(element, 'table')[0]!.setAttribute('role', 'button');
    expect((await ibmFindings(element)).join('\n')).to.match(/role/);
  });
});
