import { html, nothing } from 'lit';
import { cite, plainTable, tabbed } from '../../model/table/plain-text.js';
import type { PlainTable } from '../../model/table/plain-text.js';
import type { Comparison } from '../../model/comparison/occupations.js';
import type { Language } from '../../model/figure/format.js';
import { glossaryOf } from '../../model/comparison/glossary.js';
import type { Orientation, Table } from '../../model/table/table.js';
import type { ToolWords } from '../../model/words/tool-words.js';

/** What is shown, and what is wanted below it. */
export interface Shown {
  readonly table: Table;
  readonly comparison: Comparison;
  readonly order: readonly number[];
  readonly orientation: Orientation;
  readonly language: Language<ToolWords>;
  /** When it was read. */
  readonly today: Date;
  readonly help: boolean;
  readonly copy: boolean;
  readonly cite: boolean;
  /** Tells the reader, also by voice, how it went. */
  readonly say: (sentence: string) => void;
}

/** Help with the terms, a button that copies the table, and a citation: below the table. */
export const renderCopyCiteHelp = (shown: Shown): unknown => [
  shown.help ? renderHelp(shown) : nothing,
  shown.copy ? renderCopy(shown) : nothing,
  shown.cite ? renderCitation(shown) : nothing,
];

function renderHelp({ comparison, language: { words } }: Shown) {
  const terms = glossaryOf(comparison, words);
  return terms.length
    ? html`<details part="help">
        <summary>${words['table.help']}</summary>
        <ul>
          ${terms.map((term) => html`<li>${term}</li>`)}
        </ul>
      </details>`
    : nothing;
}

function renderCopy(shown: Shown) {
  const { table, order, orientation, language } = shown;
  const copyTable = () => {
    const plain = plainTable(table, order, orientation, language);
    return copy(shown, tabbed(plain), pageOf(plain));
  };
  return html`<p class="copy">
    <button part="copy" @click=${copyTable}>${language.words['table.copy']}</button>
  </p>`;
}

function renderCitation(shown: Shown) {
  const { table, language, today } = shown;
  const { words } = language;
  const address = /^https?:/.test(location.href) ? location.href : undefined;
  const citation = cite(table, address, today, language);
  const copyCitation = () => copy(shown, citation);
  return html`<details part="cite">
    <summary>${words['table.cite']}</summary>
    <p><bdi>${citation}</bdi></p>
    <p class="copy"><button part="copy" @click=${copyCitation}>${words['table.copyCitation']}</button></p>
  </details>`;
}

/** A document with the table: built of nodes, so that text stays text. */
function pageOf({ caption, lines: [head = [], ...rows], notes }: PlainTable): string {
  const page = document.implementation.createHTMLDocument('');
  const add = (parent: Element, tag: string, text = '') => {
    const element = parent.appendChild(page.createElement(tag));
    element.textContent = text;
    return element;
  };
  const table = add(page.body, 'table');
  add(table, 'caption', caption);
  const addRow = (parent: Element, cells: readonly string[], tag: string) => {
    const row = add(parent, 'tr');
    cells.forEach((cell, at) => add(row, at ? tag : 'th', cell));
  };
  addRow(add(table, 'thead'), head, 'th');
  const body = add(table, 'tbody');
  for (const row of rows) addRow(body, row, 'td');
  for (const note of notes) add(page.body, 'p', note);
  return page.body.innerHTML;
}

/** Copies text, and what it looks like where that can be had. */
async function copy({ say, language: { words } }: Shown, text: string, page?: string): Promise<void> {
  const kinds = { 'text/plain': text, ...(page && { 'text/html': page }) };
  const isCopied = (await writeToClipboard(kinds)) || writeByEvent(kinds);
  say(words[isCopied ? 'table.copied' : 'table.notCopied']);
}

async function writeToClipboard(kinds: Readonly<Record<string, string>>): Promise<boolean> {
  try {
    const blobs = Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false; // no permission, no https, or an older browser
  }
}

/** The way of browsers that know no ClipboardItem, and of pages without https. */
function writeByEvent(kinds: Readonly<Record<string, string>>): boolean {
  const fillIn = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(kinds)) event.clipboardData?.setData(type, text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', fillIn, { capture: true, once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fillIn, { capture: true });
  }
}
