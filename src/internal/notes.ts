import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Source } from '../model/figure.js';
import { formatDay } from '../model/format.js';
import type { Language } from '../model/format.js';
import type { Mark, Note } from '../model/notes.js';
import { fill } from '../model/words.js';
import type { SourceWords, TableWords } from '../model/words.js';

/** The marks of a header or a cell: links to the notes, named "note 1" for those who hear them. */
export const renderMarks = (marks: readonly Mark[], { words }: Language<TableWords>) =>
  marks.map(
    ({ id, number, mark }) =>
      html`<a
        part="mark"
        class="mark"
        role="doc-noteref"
        id=${id}
        href="#note-${number}"
        aria-label=${fill(words.note, { number })}
        >${mark}</a
      >`,
  );

/** The list that the marks lead to, with the ways back. */
export const renderNotes = (notes: readonly Note[], language: Language<TableWords>): TemplateResult =>
  html`<ul part="notes" class="notes muted" role="list" aria-label=${language.words.sources}>
    ${notes.map(
      ({ number, mark, cited, places }) =>
        html`<li part="note" id="note-${number}" tabindex="-1">
          <span class="note-mark" aria-hidden="true">${mark}</span>
          <span class="spoken">${fill(language.words.note, { number })}:</span>
          ${typeof cited === 'string' ? cited : renderSource(cited, language)}
          ${places.map(
            ({ id, place }) =>
              html`<a
                part="back"
                class="back"
                href="#${id}"
                aria-label=${fill(language.words.back, { place })}
                >↑</a
              > `,
          )}
        </li>`,
    )}
  </ul>`;

/** Publisher, data set, day and licence line of a source. */
export function renderSource(
  { name, dataSet, href, retrieved, licence }: Source,
  language: Language<SourceWords>,
): TemplateResult {
  const title = href ? html`<a part="source" href=${href}>${name}</a>` : name;
  const details = [
    dataSet,
    retrieved && fill(language.words.retrieved, { date: formatDay(retrieved, language) }),
    licence,
  ];
  return html`<bdi>${title}</bdi>${details.filter(Boolean).map((detail) => html`, <bdi>${detail}</bdi>`)}`;
}

/** Sources in a list of their own, without marks. */
export const renderSources = (sources: readonly Source[], language: Language<SourceWords>): TemplateResult =>
  html`<ul part="notes" class="notes muted" role="list" aria-label=${language.words.sources}>
    ${sources.map((source) => html`<li part="note">${renderSource(source, language)}</li>`)}
  </ul>`;

/**
 * Follows a link to a place in the same shadow root, where the browser looks for no anchors. The address of the page
 * stays as it is. Clicks that open tabs and windows are the browser's.
 */
export function followWithin(event: MouseEvent): void {
  if (
    event.defaultPrevented ||
    event.button ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  const link = (event.target as Element).closest('a[href^="#"]');
  const root = link?.getRootNode() as DocumentFragment | undefined;
  const target = root?.querySelector<HTMLElement>(`[id="${link!.getAttribute('href')!.slice(1)}"]`);
  if (!target) return;
  event.preventDefault();
  target.focus();
}
