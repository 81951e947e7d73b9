import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deepAll, deepOne, drawn, wordsOf } from '../helpers/deep.js';
import { describeAsEveryElement } from '../helpers/every-element.js';
import { mount } from '../helpers/mount.js';
import type { Given } from '../helpers/mount.js';
import { keepConsoleClean, takeConsole } from '../helpers/records.js';

describeAsEveryElement('oc-school-finder', {
  shows: 'What is your highest level of education?',
  word: ['finder', 'Find your perfect school'],
});

const tag = 'oc-school-finder';
const dataOf = (finder: unknown): Given => ({ properties: { occupations: { schools: { finder } } } });
const draw = (finder: unknown = { action: '/schools', subjects: ['Business', 'Law'] }) =>
  mount(tag, dataOf(finder));
const formIn = (element: Element) => deepOne<HTMLFormElement>(element, 'form');
type Control = HTMLSelectElement | HTMLInputElement;
const controlsIn = (element: Element) => deepAll<Control>(element, 'select, input');
const labelOf = ({ labels }: Control) =>
  wordsOf(labels![0]!.cloneNode(true))
    .replace(/Choose one.*$/, '')
    .trim();
const fill = (element: Element, ...values: string[]) =>
  controlsIn(element).forEach((control, at) => (control.value = values[at] ?? ''));
/** What the form would send when an act sends it; nothing when it doesn't. */
const sent = (element: Element, act: (form: HTMLFormElement) => void) => {
  let query: string | undefined;
  const form = formIn(element);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    query = new URLSearchParams(
      [...new FormData(form)].map(([name, value]) => [name, value as string]),
    ).toString();
  });
  act(form);
  return query;
};

describe('<oc-school-finder>', () => {
  keepConsoleClean();

  it('is a native form that sends by GET', async () => {
    const { method, action, target, enctype } = formIn(await draw());
    expect([method, action, target, enctype]).to.eql([
      'get',
      new URL('/schools', document.baseURI).href,
      '',
      'application/x-www-form-urlencoded',
    ]);
  });

  it('asks for level, subject and postal code, in this order', async () => {
    expect(controlsIn(await draw()).map((each) => each.name)).to.eql(['level', 'subject', 'postal-code']);
  });

  it('offers the programs that lead to the occupations to who types a subject', async () => {
    const programs = { items: ['Acting', 'Drama'] };
    const occupations = [
      { name: 'Actor', programs },
      { name: 'Dancer', programs: { items: ['Dance', 'Drama'] } },
    ];
    const data = { occupations, schools: { finder: '/schools' } };
    const element = await mount(tag, { properties: { occupations: data } });
    const [, subject] = controlsIn(element) as [Control, HTMLInputElement];
    expect([...subject.list!.options].map(({ value }) => value)).to.eql(['Acting', 'Drama', 'Dance']);
    expect(labelOf(subject)).to.equal('What do you want to study?');
  });

  it('asks for nothing personal', async () => {
    const kinds = controlsIn(await draw()).map(({ type, autocomplete }) => `${type} ${autocomplete}`);
    expect(kinds.join()).not.to.match(/email|tel|name|password|hidden/);
  });

  it('has a label for every control', async () => {
    const labels = controlsIn(await draw()).map(labelOf);
    expect(labels.map((label) => label.slice(0, 15))).to.eql([
      'What is your hi',
      'What do you wan',
      'Postal code',
    ]);
  });

  it('says which postal codes fit', async () => {
    const [, , postalCode] = controlsIn(await draw());
    const root = postalCode!.getRootNode() as ShadowRoot;
    expect(wordsOf(root.getElementById(postalCode!.getAttribute('aria-describedby')!)!)).to.contain('12345');
  });

  it('lets the browser fill in the postal code', async () => {
    expect(controlsIn(await draw())[2]!.autocomplete).to.equal('postal-code');
  });

  it('offers the levels from the lowest to the highest', async () => {
    const [level] = controlsIn(await draw());
    expect([...(level as HTMLSelectElement).options].map(({ value }) => value)).to.eql([
      '',
      'high-school',
      'some-college',
      'postsecondary-award',
      'associate',
      'bachelor',
      'master',
      'doctoral-professional',
    ]);
  });

  it('offers the subjects of its author', async () => {
    const [, subject] = controlsIn(await draw());
    expect([...(subject as HTMLSelectElement).options].map(({ text }) => text)).to.eql([
      'Choose one',
      'Business',
      'Law',
    ]);
  });

  it('lets a subject be typed where none are given', async () => {
    const [, subject] = controlsIn(await draw({ action: '/schools' }));
    expect([subject!.type, subject!.name]).to.eql(['text', 'subject']);
  });

  it('takes an address for the whole finder', async () => {
    expect(formIn(await draw('/find')).action).to.equal(new URL('/find', document.baseURI).href);
  });

  it('has a button that sends', async () => {
    const button = deepOne<HTMLButtonElement>(await draw(), 'button');
    expect([button.type, wordsOf(button)]).to.eql(['submit', 'Find schools']);
  });

  it('chooses nothing for the reader', async () => {
    expect(controlsIn(await draw()).map(({ value }) => value)).to.eql(['', '', '']);
  });

  const SENDING: Readonly<Record<string, readonly [readonly string[], string | undefined]>> = {
    'all that was asked for': [['bachelor', 'Law', '12345'], 'level=bachelor&subject=Law&postal-code=12345'],
    'the level alone': [['master', '', ''], 'level=master&subject=&postal-code='],
    'a foreign postal code': [['master', '', 'K1A 0B1'], 'level=master&subject=&postal-code=K1A+0B1'],
    'nothing without a level': [['', 'Law', '12345'], undefined],
    'nothing with a postal code that is none': [['master', 'Law', '<b>'], undefined],
  };
  for (const [title, [values, expected]] of Object.entries(SENDING)) {
    it(`sends ${title}`, async () => {
      const element = await draw();
      fill(element, ...values);
      expect(sent(element, (form) => form.requestSubmit())).to.equal(expected);
    });
  }

  it('sends when its button is pressed', async () => {
    const element = await draw();
    fill(element, 'bachelor');
    expect(sent(element, () => deepOne(element, 'button').click())).to.contain('level=bachelor');
  });

  it('sends by the Enter key', async () => {
    const element = await draw({ action: '/schools' });
    fill(element, 'bachelor', 'Law');
    let isSent = false;
    formIn(element).addEventListener('submit', (event) => {
      event.preventDefault();
      isSent = true;
    });
    controlsIn(element)[1]!.focus();
    await sendKeys({ press: 'Enter' });
    expect(isSent).to.equal(true);
  });

  it('requires the level', async () => {
    expect(controlsIn(await draw()).map(({ required }) => required)).to.eql([true, false, false]);
  });

  it('goes to the very address that a GET form goes to', async () => {
    const element = await draw();
    fill(element, 'bachelor', 'Law', '12345');
    const frame = document.createElement('iframe');
    frame.name = 'finder-target';
    element.parentElement!.append(frame);
    const arrived = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    formIn(element).target = frame.name;
    formIn(element).requestSubmit();
    await arrived;
    const { pathname, search } = frame.contentWindow!.location;
    expect(pathname + search).to.equal('/schools?level=bachelor&subject=Law&postal-code=12345');
  });

  it('keeps what the reader chose when it is drawn again', async () => {
    const element = await draw();
    fill(element, 'bachelor', 'Law', '12345');
    element.headingLevel = 4;
    await drawn(element);
    expect(controlsIn(element).map(({ value }) => value)).to.eql(['bachelor', 'Law', '12345']);
  });

  it('stands with nothing but the attribute action', async () => {
    const element = await mount(tag, { attributes: { action: '/go' } });
    expect(formIn(element).action).to.equal(new URL('/go', document.baseURI).href);
  });

  it('prefers the attribute action to that of the data', async () => {
    const element = await mount(tag, { ...dataOf('/find'), attributes: { action: '/go' } });
    expect(formIn(element).action).to.equal(new URL('/go', document.baseURI).href);
  });

  it('goes to the address of the data again when the attribute is removed', async () => {
    const element = await mount(tag, { ...dataOf('/find'), attributes: { action: '/go' } });
    element.removeAttribute('action');
    await drawn(element);
    expect(formIn(element).action).to.equal(new URL('/find', document.baseURI).href);
  });

  it('draws no form without an address', async () => {
    expect(deepAll(await draw({ subjects: ['Law'] }), 'form')).to.eql([]);
  });
});

describe('<oc-school-finder>: addresses that it can’t send to', () => {
  takeConsole();

  for (const action of [
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@example.org',
    'ftp://example.org/',
  ]) {
    it(`draws no form for the attribute action="${action}"`, async () => {
      expect(deepAll(await mount(tag, { attributes: { action } }), 'form')).to.eql([]);
    });
    it(`falls back to the data for the attribute action="${action}"`, async () => {
      const element = await mount(tag, { ...dataOf('/find'), attributes: { action } });
      expect(formIn(element).action).to.equal(new URL('/find', document.baseURI).href);
    });
    it(`names action="${action}" among the problems`, async () => {
      const { problems } = await mount(tag, { attributes: { action } });
      expect(problems.map(({ code }) => code)).to.eql(['bad-link']);
    });
    it(`names action "${action}" of the data among the problems`, async () => {
      const { problems } = await draw({ action });
      expect(problems.map(({ code }) => code)).to.include('bad-link');
    });
    it(`shows a sentence in place of a form for action="${action}"`, async () => {
      expect(wordsOf(deepOne(await mount(tag, { attributes: { action } }), 'p'))).not.to.equal('');
    });
  }
});
