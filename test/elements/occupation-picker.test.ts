import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OcComparison, OcOccupationPicker } from '../../src/index.js';
import { axOutline } from '../helpers/ax-tree.js';
import { deepActiveElement, deepAll, deepOne, drawn, wordsOf } from '../helpers/deep.js';
import { isChromium } from '../helpers/engine.js';
import { mount, page } from '../helpers/mount.js';
import { drawWhere, NOWHERE } from '../helpers/elsewhere.js';
import { eventsAt, keepConsoleClean, takeConsole, until } from '../helpers/records.js';

const tag = 'oc-occupation-picker';
const dataset = '/data-set/';
const HINT = 'Type a job title or a code. Choose two to five occupations.';
const SPECIALISTS = 'Project Management Specialists';
const ADVERTISING = 'Advertising and Promotions Managers';

interface Change {
  readonly codes: readonly string[];
  readonly occupations: readonly { readonly code: string; readonly name: string }[];
}

const draw = (attributes: Record<string, string> = {}, properties: Record<string, unknown> = {}) =>
  mount(tag, { attributes: { dataset, loading: 'eager', ...attributes }, properties });
const fieldOf = (picker: Element) => deepOne<HTMLInputElement>(picker, 'input');
const choicesOf = (picker: Element) => deepAll(picker, '[role="option"]');
const chosenIn = (picker: Element) => deepAll(picker, '[part="item"] bdi').map(wordsOf);
const statusOf = (picker: Element) => wordsOf(deepOne(picker, '[role="status"]'));
const hintOf = (picker: Element) => wordsOf(deepOne(picker, '[part="hint"]'));
const removeButtons = (picker: Element) => deepAll<HTMLButtonElement>(picker, '[part="remove"]');
const activeIn = (picker: Element) => {
  const id = fieldOf(picker).getAttribute('aria-activedescendant');
  return id && wordsOf(deepOne(picker, `#${id}`));
};

/** Writes into the field as a reader would, and waits until there are choices, or is said that there are none. */
async function type(picker: OcOccupationPicker, text: string): Promise<void> {
  const field = fieldOf(picker);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await until(() => !/^(?:|Loading.*)$/.test(statusOf(picker)) || !text.trim());
  await drawn(picker);
}
const press = async (picker: Element, ...keys: readonly string[]) => {
  for (const key of keys) await sendKeys({ press: key });
  await drawn(picker);
};
async function choose(picker: OcOccupationPicker, text: string): Promise<void> {
  await type(picker, text);
  choicesOf(picker)[0]!.click();
  await drawn(picker);
}

/** What the page asks for while something is done. */
async function askedIn(task: () => Promise<unknown>): Promise<readonly string[]> {
  const asked: string[] = [];
  const fetch = window.fetch.bind(window);
  window.fetch = (input, options) => {
    asked.push(new URL(input instanceof Request ? input.url : input).pathname);
    return fetch(input, options);
  };
  try {
    await task();
  } finally {
    window.fetch = fetch;
  }
  return asked;
}

describe('<oc-occupation-picker>: finding', () => {
  keepConsoleClean();

  it('asks for nothing before the reader comes to the field', async () => {
    expect(await askedIn(() => draw())).to.eql([]);
  });

  it('asks for the list when the reader comes, once', async () => {
    const picker = await draw();
    const asked = await askedIn(async () => {
      fieldOf(picker).focus();
      await type(picker, 'nurse');
      fieldOf(picker).blur();
      await type(picker, 'nurses');
    });
    expect(asked).to.eql(['/data-set/index.json', '/data-set/fixture-1/search.json']);
  });

  it('offers what a title may mean, and chooses nothing', async () => {
    const picker = await draw();
    const events = eventsAt(document, 'oc-change');
    await type(picker, 'account manager');
    const texts = choicesOf(picker).map(wordsOf);
    expect(texts).to.have.length.above(2);
    expect(texts[0]).to.match(/also called Account Manager, \d\d-\d{4}$/);
    expect([activeIn(picker), chosenIn(picker), events]).to.eql([null, [], []]);
  });

  for (const [title, typed, code] of [
    ['its title', 'project management specialists', '13-1082'],
    ['the beginning of it', 'project manag', '13-1082'],
    ['another title', 'RN', '29-1141'],
    ['a title with slips', 'sofware enginer', '15-1252'],
    ['a code', '13-1082', '13-1082'],
    ['the beginning of a code', '1310', '13-1020'],
  ] as const) {
    it(`finds an occupation by ${title}`, async () => {
      const picker = await draw();
      await type(picker, typed);
      expect(choicesOf(picker).map(wordsOf).join('\n')).to.include(code);
    });
  }

  it('says how many were found', async () => {
    const picker = await draw();
    await type(picker, 'xqzjkwv');
    expect([statusOf(picker), hintOf(picker)]).to.eql(
      Array(2).fill('No occupation found. Try another title for it.'),
    );
    await type(picker, '15-1252');
    expect([statusOf(picker), hintOf(picker)]).to.eql(['1 occupation found', HINT]);
    await type(picker, '13-10');
    expect(statusOf(picker)).to.equal('3 occupations found');
  });

  it('says so when the list doesn’t come, and tries again when the reader does', async () => {
    const picker = await draw({ dataset: '/nowhere/' });
    await type(picker, 'nurse');
    expect(hintOf(picker)).to.match(/could not be loaded/);
    picker.setAttribute('dataset', dataset);
    await type(picker, 'nurse');
    await until(() => choicesOf(picker).length > 0);
    expect(choicesOf(picker)).not.to.eql([]);
  });

  it('searches another data set when its address changes', async () => {
    const picker = await draw();
    await type(picker, 'nurse');
    picker.setAttribute('dataset', '/nowhere/');
    await type(picker, 'nurses');
    await until(() => /could not be loaded/.test(hintOf(picker)));
    expect([hintOf(picker), choicesOf(picker).length]).to.eql([
      'The list of occupations could not be loaded. Type again to try again.',
      0,
    ]);
  });

  it('speaks the words of the page', async () => {
    const picker = await draw({ labels: '{ "picker": "Berufe", "picker.found": "{count} gefunden" }' });
    await type(picker, '15-1252');
    expect([wordsOf(deepOne(picker, 'label')), statusOf(picker)]).to.eql(['Berufe', '1 gefunden']);
  });
});

describe('<oc-occupation-picker>: until its field has come', () => {
  keepConsoleClean();
  it('keeps room, and the author’s own content', async () => {
    const picker = document.createElement(tag);
    const seen: string[] = [];
    const heights: number[] = [];
    picker.addController({
      hostUpdated: () => {
        seen.push(
          deepAll(picker, 'slot, input, [part="message"]')
            .map(({ localName }) => localName)
            .join(),
        );
        heights.push(picker.getBoundingClientRect().height);
      },
    });
    (await page('')).append(picker);
    await picker.updateComplete;
    expect(seen).to.eql(['slot', 'input']);
    expect(heights[1]).to.be.closeTo(heights[0]!, 1);
  });

  it('says so when it doesn’t come, to the author as well, and leaves the author’s own content', async () => {
    const path = 'elements/occupation-picker/picker-field';
    const picker = await drawWhere(tag, path, NOWHERE, `<${tag}><p>Ask us</p></${tag}>`);
    expect(deepAll(picker, '[role="status"]').map(wordsOf)).to.eql(['The comparison could not be loaded.']);
    expect(deepAll(picker, 'slot')).to.have.lengthOf(1);
    expect(picker.problems.map(({ code, excerpt }) => [code, excerpt])).to.eql([
      ['load-failed', 'picker-field'],
    ]);
  });

  it('has the styles of the field in a page that it is brought to', async () => {
    const frame = document.createElement('iframe');
    (await page('')).append(frame);
    const picker = document.createElement(tag);
    document.body.append(picker);
    frame.contentDocument!.body.append(picker);
    await drawn(picker);
    const list = deepOne(picker, '[role="listbox"]');
    expect(frame.contentWindow!.getComputedStyle(list).position).to.equal('absolute');
  });
});

describe('<oc-occupation-picker>: its choices', () => {
  keepConsoleClean();

  it('lie over a comparison that follows, whose headers stick', async () => {
    const place = await page(
      `<div style="inline-size: 20em"><${tag} dataset="${dataset}" loading="eager"></${tag}>
      <oc-comparison-table codes="13-1082 11-2011" dataset="${dataset}" loading="eager"></oc-comparison-table></div>`,
    );
    await until(() => deepAll(place, 'td').length > 0);
    const picker = deepOne<OcOccupationPicker>(place, tag);
    await type(picker, 'manager');
    for (const choice of choicesOf(picker).slice(0, 4)) {
      const { left, bottom } = choice.getBoundingClientRect();
      expect(document.elementFromPoint(left + 4, bottom - 4)?.localName).to.equal(tag);
    }
  });
});

describe('<oc-occupation-picker>: by keyboard', () => {
  keepConsoleClean();

  it('goes down and up through the choices and the field', async () => {
    const picker = await draw();
    await type(picker, '13-108');
    const [first, second] = choicesOf(picker).map(wordsOf);
    const met = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await press(picker, key);
      met.push(activeIn(picker));
    }
    expect(met).to.eql([first, second, null, second, first]);
  });

  it('chooses with Enter, and goes on', async () => {
    const picker = await draw();
    await type(picker, '13-1082');
    await press(picker, 'ArrowDown', 'Enter');
    expect([chosenIn(picker), fieldOf(picker).value, choicesOf(picker)]).to.eql([[SPECIALISTS], '', []]);
    expect(deepActiveElement()).to.equal(fieldOf(picker));
    expect(statusOf(picker)).to.equal(`${SPECIALISTS} added, 1 chosen`);
  });

  it('chooses nothing with Enter alone, and sends no form', async () => {
    const picker = await draw();
    await type(picker, '13-1082');
    await press(picker, 'Enter');
    expect(chosenIn(picker)).to.eql([]);
  });

  it('closes with Escape, then clears', async () => {
    const picker = await draw();
    await type(picker, 'nurse');
    await press(picker, 'Escape');
    expect([choicesOf(picker), fieldOf(picker).value]).to.eql([[], 'nurse']);
    await press(picker, 'ArrowDown');
    expect(choicesOf(picker)).not.to.eql([]);
    await press(picker, 'Escape', 'Escape');
    expect(fieldOf(picker).value).to.equal('');
  });

  it('closes without a choice when the reader goes on', async () => {
    const picker = await draw();
    await type(picker, 'nurse');
    await press(picker, 'ArrowDown');
    fieldOf(picker).blur();
    await drawn(picker);
    expect([choicesOf(picker), chosenIn(picker)]).to.eql([[], []]);
  });

  it('is one stop: Tab goes past the choices, and closes them', async () => {
    const picker = await draw({ codes: '13-1082' });
    await type(picker, 'nurse');
    const list = deepOne<HTMLElement>(picker, '[role="listbox"]');
    list.style.blockSize = '2em'; // where the choices don't fit, a browser would stop at the list to scroll it
    await press(picker, 'Tab');
    expect([deepActiveElement()?.getAttribute('part'), choicesOf(picker).length]).to.eql(['remove', 0]);
  });

  it('keeps the focus near when something is removed', async () => {
    const picker = await draw({ codes: '13-1082 11-2011' });
    await until(() => chosenIn(picker)[0] === SPECIALISTS);
    removeButtons(picker)[1]!.click();
    await until(() => removeButtons(picker).length === 1);
    await drawn(picker);
    expect(deepActiveElement()).to.equal(removeButtons(picker)[0]);
    removeButtons(picker)[0]!.click();
    await until(() => removeButtons(picker).length === 0);
    await drawn(picker);
    expect(deepActiveElement()).to.equal(fieldOf(picker));
  });
});

describe('<oc-occupation-picker>: what is chosen', () => {
  keepConsoleClean();

  it('is reported by an event, and by the property', async () => {
    const picker = await draw();
    const events = eventsAt<Change>(document, 'oc-change');
    await choose(picker, '13-1082');
    await choose(picker, '11-2011');
    removeButtons(picker)[0]!.click();
    await drawn(picker);
    expect(events.map(({ detail }) => detail)).to.eql([
      { codes: ['13-1082'], occupations: [{ code: '13-1082', name: SPECIALISTS }] },
      {
        codes: ['13-1082', '11-2011'],
        occupations: [
          { code: '13-1082', name: SPECIALISTS },
          { code: '11-2011', name: ADVERTISING },
        ],
      },
      { codes: ['11-2011'], occupations: [{ code: '11-2011', name: ADVERTISING }] },
    ]);
    expect([events[0]!.bubbles, events[0]!.composed, picker.codes]).to.eql([true, true, ['11-2011']]);
    expect(statusOf(picker)).to.equal(`${SPECIALISTS} removed, 1 chosen`);
  });

  it('is no event when the page sets it', async () => {
    const events = eventsAt(document, 'oc-change');
    const picker = await draw({}, { codes: ['13-1082', '11-2011'] });
    await until(() => chosenIn(picker)[1] === ADVERTISING);
    expect([picker.codes, events]).to.eql([['13-1082', '11-2011'], []]);
    expect(chosenIn(picker)).to.eql([SPECIALISTS, ADVERTISING]);
  });

  it('never changes attributes', async () => {
    const picker = await draw({ codes: '13-1082' });
    const before = picker.outerHTML;
    await choose(picker, '11-2011');
    expect(picker.outerHTML).to.equal(before);
  });

  it('is not chosen twice', async () => {
    const picker = await draw({ codes: '13-1082' });
    await choose(picker, '13-1082');
    expect(wordsOf(choicesOf(picker)[0]!)).to.match(/, chosen$/);
    expect(picker.codes).to.equal('13-1082');
  });

  it('is five at most', async () => {
    const picker = await draw({ codes: '13-1082 11-2011 11-9199 41-3091' });
    await choose(picker, '29-1141');
    expect(hintOf(picker)).to.equal('Five are chosen. Remove one to choose another.');
    fieldOf(picker).value = 'nurse';
    fieldOf(picker).dispatchEvent(new InputEvent('input'));
    await drawn(picker);
    expect(choicesOf(picker)).to.eql([]);
    removeButtons(picker)[0]!.click();
    await drawn(picker);
    expect(hintOf(picker)).to.equal(HINT);
  });

  it('shows codes as long as nobody knows their names', async () => {
    expect(chosenIn(await draw({ codes: '13-1082', loading: 'lazy', hidden: '' }))).to.eql(['13-1082']);
  });

  it('may be anything: what is no code is none', async () => {
    for (const codes of [null, undefined, 5, {}, [{}], Symbol('x'), ''])
      expect(chosenIn(await draw({}, { codes }))).to.eql([]);
  });

  it('goes to the comparison that is named, by its property', async () => {
    const place = await page(
      `<${tag} for="here" dataset="${dataset}" loading="eager"></${tag}>
      <oc-comparison id="here" dataset="${dataset}" loading="eager"></oc-comparison>`,
    );
    const picker = deepOne<OcOccupationPicker>(place, tag);
    const target = deepOne<OcComparison>(place, 'oc-comparison');
    await choose(picker, '13-1082');
    await choose(picker, '11-2011');
    await until(() => target.comparison?.occupations.length === 2);
    expect(target.comparison!.occupations.map(({ name }) => name)).to.eql([SPECIALISTS, ADVERTISING]);
    expect(target.hasAttribute('codes')).to.equal(false);
    for (const button of removeButtons(picker)) button.click();
    await until(() => !target.comparison);
    expect(target.comparison).to.equal(undefined);
  });
});

describe('<oc-occupation-picker>: the address of the page', () => {
  keepConsoleClean();
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));
  const search = (query: string) => history.replaceState(null, '', `${location.pathname}${query}#x`);

  it('is left alone unless the author asks', async () => {
    search('?compare=13-1082');
    const picker = await draw();
    await choose(picker, '11-2011');
    expect([location.search, picker.codes]).to.eql(['?compare=13-1082', ['11-2011']]);
  });

  it('says what is compared, and takes what is chosen', async () => {
    search('?a=b%20c&compare=13-1082,11-2011&d');
    const before = history.length;
    const picker = await draw({ url: '', codes: '29-1141' });
    expect(picker.codes).to.eql(['13-1082', '11-2011']);
    await choose(picker, '29-1141');
    expect([location.search, location.hash]).to.eql(['?a=b%20c&d&compare=13-1082,11-2011,29-1141', '#x']);
    for (let count = 0; count < 3; count++) {
      removeButtons(picker)[0]!.click();
      await drawn(picker);
    }
    expect([location.search, history.length]).to.eql(['?a=b%20c&d', before]);
  });

  it('leaves what the author has set where it says nothing', async () => {
    search('?x=1');
    expect((await draw({ url: '', codes: '13-1082' })).codes).to.equal('13-1082');
  });

  it('may say anything', async () => {
    search('?compare=<b>,../../x,13-1082,13-1082,,%E0%A4%A,a,b,c,d,e,f,g');
    expect((await draw({ url: '', hidden: '', loading: 'lazy' })).codes).to.eql([
      '13-1082',
      'a',
      'b',
      'c',
      'd',
    ]);
  });
});

describe('<oc-occupation-picker>: for those who hear it', () => {
  const taken = takeConsole();

  it('is a combobox with a list box, and a list of what is chosen', async function () {
    if (!isChromium) return;
    const picker = await draw({ codes: '13-1082', id: 'picker' });
    await until(() => chosenIn(picker)[0] === SPECIALISTS);
    await type(picker, '11-2011');
    await press(picker, 'ArrowDown');
    expect(await axOutline('#picker')).to.equal(OUTLINE.trim());
    expect(taken.warnings).to.eql([]);
  });

  it('links field, choices and hint within its shadow root', async () => {
    const picker = await draw();
    await type(picker, '13-108');
    await press(picker, 'ArrowDown');
    const field = fieldOf(picker);
    const root = field.getRootNode() as ShadowRoot;
    for (const name of ['aria-controls', 'aria-describedby', 'aria-activedescendant', 'aria-labelledby'])
      expect(root.getElementById(field.getAttribute(name)!), name).to.exist;
    expect(field.getAttribute('aria-expanded')).to.equal('true');
    expect(choicesOf(picker).map((each) => each.getAttribute('aria-selected'))).to.eql(['true', 'false']);
  });
});

const OUTLINE = `
text: Occupations to compare
combobox: Occupations to compare (Type a job title or a code. Choose two to five occupations.)
listbox: Occupations to compare
  option: Advertising and Promotions Managers, 11-2011
paragraph: Type a job title or a code. Choose two to five occupations.
list: Chosen occupations
  listitem
    text: Project Management Specialists
    button: Remove Project Management Specialists
status: 1 occupation found
`;
