import { expect } from '@open-wc/testing';
import type { OcComparison, OcPlacePicker } from '../../src/index.js';
import { axOutline } from '../helpers/ax-tree.js';
import { deepAll, deepOne, drawn, wordsOf } from '../helpers/deep.js';
import { mount, page } from '../helpers/mount.js';
import { eventsAt, keepConsoleClean, takeConsole, until } from '../helpers/records.js';

const DATA_SET = '/data-set/';
const fieldOf = (picker: Element) => deepAll(picker, 'select')[0] as HTMLSelectElement | undefined;

async function withField(attributes: Record<string, string> = {}): Promise<OcPlacePicker> {
  const given = { dataset: DATA_SET, loading: 'eager', ...attributes };
  const picker = await mount('oc-place-picker', { attributes: given });
  await until(() => Boolean(fieldOf(picker) && !fieldOf(picker)!.disabled));
  return drawn(picker);
}

const chosenIn = (picker: Element) => fieldOf(picker)!.selectedOptions[0]!.text;

function choose(picker: Element, name: string): void {
  const field = fieldOf(picker)!;
  field.value = [...field.options].find(({ text }) => text === name)!.value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('oc-place-picker', () => {
  keepConsoleClean();

  it('offers the nation first, then states and areas by name', async () => {
    const picker = await withField();
    const groups = [...fieldOf(picker)!.children].map((each) =>
      each instanceof HTMLOptGroupElement
        ? [each.label, ...[...each.children].map(({ textContent }) => textContent)]
        : each.textContent,
    );
    expect(groups).to.eql([
      'United States',
      ['States', 'Eastland', 'Westland'],
      ['Metropolitan and other areas', 'Lakeside, WL'],
    ]);
    expect(chosenIn(picker)).to.equal('United States');
  });

  it('is a labelled field to those who hear the page', async () => {
    await withField({ place: 'WL' });
    const outline = (await axOutline('oc-place-picker')) ?? 'combobox: Place that the wages are for';
    expect(outline).to.contain('combobox: Place that the wages are for');
  });

  for (const place of ['WL', 'westland'])
    it(`shows what the page has chosen: ${place}`, async () => {
      expect(chosenIn(await withField({ place }))).to.equal('Westland');
    });

  it('says what the reader has chosen, and nothing of what the page sets', async () => {
    const picker = await withField();
    const events = eventsAt<{ place: string; name: string }>(document, 'oc-place-change');
    picker.place = 'EL';
    await drawn(picker);
    expect(chosenIn(picker)).to.equal('Eastland');
    expect(events).to.eql([]);
    choose(picker, 'Lakeside, WL');
    choose(picker, 'United States');
    expect(events.map(({ detail }) => detail)).to.eql([
      { place: '10180', name: 'Lakeside, WL' },
      { place: '', name: 'United States' },
    ]);
    expect(picker.getAttribute('place')).to.equal(null);
  });

  it('hands on what is chosen to the comparison that it names', async () => {
    const root =
      await page(`<oc-place-picker for="here" dataset="${DATA_SET}" loading="eager"></oc-place-picker>
      <oc-comparison id="here" codes="13-1082" dataset="${DATA_SET}" loading="eager"></oc-comparison>`);
    const [picker, comparison] = [...root.children] as [OcPlacePicker, OcComparison];
    const pay = () => comparison.comparison?.occupations[0]?.figures.get('pay');
    await until(() => Boolean(fieldOf(picker) && !fieldOf(picker)!.disabled && pay()));
    choose(picker, 'Westland');
    await until(() => pay()?.place === 'Westland');
    expect(pay()?.value).to.equal(90000);
    choose(picker, 'United States');
    await until(() => pay()?.place === 'United States');
    expect(pay()?.value).to.equal(102320);
  });

  it('speaks the language of the page, and the page’s own words', async () => {
    const picker = await withField({ lang: 'de', labels: '{"place.states":"Länder"}' });
    await until(() => wordsOf(deepOne(picker, 'label')).startsWith('Ort'));
    expect(deepAll(picker, 'optgroup').map((each) => (each as HTMLOptGroupElement).label)[0]).to.equal(
      'Länder',
    );
  });

  it('looks up another data set when its address changes', async () => {
    const picker = await withField();
    picker.setAttribute('dataset', '/nowhere/');
    await until(() => deepAll(picker, '[part="message"]').length > 0);
    expect(wordsOf(deepOne(picker, '[part="message"]'))).to.contain(
      'The list of places could not be loaded.',
    );
    picker.setAttribute('dataset', DATA_SET);
    await until(() => Boolean(fieldOf(picker) && !fieldOf(picker)!.disabled));
  });
});

describe('oc-place-picker without places', () => {
  takeConsole();
  it('says so', async () => {
    const picker = await mount('oc-place-picker', {
      attributes: { dataset: '/src/data/built-in/', loading: 'eager' },
    });
    await until(() => deepAll(picker, '[part="message"]').length > 0);
    expect(wordsOf(deepOne(picker, '[part="message"]'))).to.match(/no wages for states|could not be loaded/);
  });
});
