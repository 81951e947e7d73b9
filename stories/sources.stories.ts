import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import { enhance } from '../src/index.js';
import * as sources from './data/sources.js';

/**
 * HTML as a page has it: a host's own markup is what these sources are. The texts are ours, in `data/sources.ts`. It is in
 * an element, since Storybook draws a story more than once, and a fragment is empty from the second time on. Without a
 * doctype, a table would not close a paragraph.
 */
function pageOf(text: string): HTMLElement {
  const page = document.createElement('div');
  page.append(...new DOMParser().parseFromString(`<!doctype html>${text}`, 'text/html').body.childNodes);
  return page;
}

const story = (text: string, description: string): StoryObj => ({
  render: () => pageOf(text),
  parameters: { docs: { description: { story: description }, source: { code: text } } },
});

/** The same two occupations from every source: all of these draw the same table. Codes alone name others. */
const meta = { title: 'Ways to give data', args: {} } satisfies Meta;
export default meta;

export const Table = story(sources.table, 'A table as a post has it, with the line of its sources.');
export const TurnedTable = story(sources.turnedTable, 'Occupations as columns: the known labels decide.');
export const WordPress = story(
  sources.wordPressTable,
  'WordPress puts a paragraph around the element, which the table closes: the table comes after the element.',
);
export const NamedTable = story(sources.namedTable, 'The table that `for` names, wherever it stands.');
export const EnhancedTable: StoryObj = {
  ...story(sources.enhancedTable, 'Only the table is left: `enhance()` puts an element in its place.'),
  render: () => {
    const page = pageOf(sources.enhancedTable);
    enhance(page);
    return page;
  },
};
export const Occupations = story(sources.occupations, 'Occupations as elements with plain attributes.');
export const JsonAttribute = story(sources.jsonAttribute, 'JSON in an attribute.');
export const ChildScript = story(sources.childScript, 'JSON in a script.');
export const JsonLd = story(sources.jsonLdScript, 'JSON-LD in a script.');
export const JsonFile = story(sources.jsonFile, 'A JSON file.');
export const CsvFile = story(sources.csvFile, 'A CSV file, as a spreadsheet writes it.');
export const HtmlFile = story(sources.htmlFile, 'The first table of a page.');
export const Inherited = story(sources.inherited, 'Data of the element around.');
export const NamedElement = story(sources.namedElement, 'Data of the element that `for` names.');
export const Codes = story(
  `<oc-comparison-table codes="13-1082 11-9199.01" dataset="${new URL('./data-set/', document.baseURI).href}" loading="eager"></oc-comparison-table>`,
  'Codes of a data set, here of a small one; without `dataset` of the built-in one. The second is part of an occupation: its figures are those of the whole, and say so.',
);
