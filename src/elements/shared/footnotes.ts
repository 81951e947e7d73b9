import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Comparison } from '../../model/comparison/occupations.js';
import type { Source } from '../../model/figure/figure.js';
import { formatDay } from '../../model/figure/format.js';
import type { Language } from '../../model/figure/format.js';
import type { Note } from '../../model/table/footnote-marks.js';
import { areForeign, fill, joinTexts } from '../../model/words/fill.js';
import type { SourceWords } from '../../model/words/common-words.js';
import type { TableWords } from '../../model/words/table-words.js';
import { unbroken } from './unbroken.js';

/**
 * The marks of a header or a cell: links to the notes, named "note 1" for those who hear them.
 * @param met Notes to which a mark has led before, and which these are added to: of several marks that lead to one note,
 * the first is a stop for the keyboard.
 */
export const renderMarks = (
  marks: readonly Note[],
  { locale, words }: Language<TableWords>,
  met = new Set<Note>(),
) =>
  marks.map((note) => {
    const isRepeated = met.has(note);
    met.add(note);
    return html`<a
      part="mark"
      class=${note.mark.length > 2 ? 'long' : nothing}
      role="doc-noteref"
      href="#note-${note.number}"
      tabindex=${isRepeated ? -1 : nothing}
      aria-label=${fill(words.note, { number: note.number }, locale)}
      >${note.mark}</a
    >`;
  });

/** A list of notes that are drawn already, and of remarks on the whole, to which no mark leads. */
export const renderList = (
  notes: readonly TemplateResult[],
  remarks: readonly string[],
  { words }: Language<SourceWords>,
): TemplateResult =>
  html`<ul part="notes" class="muted" role="list" aria-label=${words.sources}>
    ${notes}${remarks.map(renderRemark)}
  </ul>`;

const renderRemark = (remark: string) => html`<li part="note"><bdi>${unbroken(remark)}</bdi></li>`;

/** What a list of notes is of. */
interface Notes {
  /** Those that marks lead to. */
  readonly marked: readonly Note[];
  /** Sources that no mark leads to. */
  readonly others?: readonly Source[];
  /** Remarks on the whole. */
  readonly remarks?: readonly string[];
}

/** The list that the marks lead to, each with a way back, and what is to be said besides. */
export function renderNotes(
  { marked, others = [], remarks = [] }: Notes,
  language: Language<TableWords>,
): TemplateResult {
  const cited = marked.flatMap((note) => (typeof note.cited === 'string' ? [] : note.cited));
  const { draw, licences } = drawingOf([...cited, ...others], language);
  return renderList(
    [
      ...marked.map(
        ({ number, mark, cited }) =>
          html`<li part="note" id="note-${number}" tabindex="-1">
            ${mark} ${typeof cited === 'string' ? html`<bdi>${unbroken(cited)}</bdi>` : draw(cited)}<a
              part="back"
              href="#table"
              tabindex="-1"
              aria-label=${fill(language.words.back, { number }, language.locale)}
              >↑</a
            >
          </li>`,
      ),
      ...remarks.map(renderRemark),
      ...others.map((source) => html`<li part="note">${draw(source)}</li>`),
      ...licences,
    ],
    [],
    language,
  );
}

/** Sources in a list of their own, without marks. */
export function renderSources(
  { sources, notes }: Comparison,
  language: Language<SourceWords>,
): TemplateResult {
  const { draw, licences } = drawingOf(sources, language);
  return renderList(
    [...sources.map((source) => html`<li part="note">${draw(source)}</li>`), ...licences],
    notes,
    language,
  );
}

/** A licence of more letters than these is hidden behind a summary: it is a sentence, and not for every reader. */
const LONG_LICENCE = 40;
const hasLongLicence = ({ licence = '' }: Source): boolean => licence.length > LONG_LICENCE;

const renderDisclosure = ({ words }: Language<SourceWords>, said: unknown) =>
  html`<details part="licence">
    <summary>${words.licence}</summary>
    ${said}
  </details>`;

/** How the sources of one list are drawn: each address is one stop for the keyboard, and long licences are one, too. */
function drawingOf(sources: readonly Source[], language: Language<SourceWords>) {
  const long = sources.filter(hasLongLicence);
  const met = new Set<string>();
  const draw = (source: Source) => {
    const { href = '' } = source;
    const isRepeated = met.has(href);
    met.add(href);
    return renderSource(source, language, isRepeated, long.length > 1);
  };
  const licences = long.length > 1 ? [html`<li part="note">${renderLicences(long, language)}</li>`] : [];
  return { draw, licences };
}

/** The licences of several sources, each once, behind what they are of. */
function renderLicences(sources: readonly Source[], language: Language<SourceWords>) {
  const texts = [...new Set(sources.map(({ licence }) => licence))];
  const { words, locale } = language;
  const colon = fill(words.pair, {});
  const said = texts.map((text) => {
    const names = sources.flatMap(({ licence, name, dataSet = name }) => (licence === text ? dataSet : []));
    return html`<div>
      <bdi>${unbroken(joinTexts(names, words.separator, locale))}</bdi>${colon}<bdi>${text}</bdi>
    </div>`;
  });
  return renderDisclosure(language, said);
}

/**
 * Publisher, data set, day and licence line of a source.
 * @param isRepeated Whether a link to the same address stands before it.
 * @param isLicenceApart Whether a licence that is a sentence is said elsewhere.
 */
export function renderSource(
  source: Source,
  language: Language<SourceWords>,
  isRepeated = false,
  isLicenceApart = false,
) {
  const { name, dataSet, href, retrieved, licence = '' } = source;
  const { words } = language;
  const isLong = hasLongLicence(source);
  const day = retrieved && fill(words.retrieved, { date: formatDay(retrieved, language) });
  const short = isLong ? '' : licence;
  const isForeign = areForeign([name, dataSet ?? '', short], language.locale);
  // the day is said in the language of the page: behind a line of another
  const texts = isForeign ? [dataSet, short] : [dataSet, day, short];
  const sayAll = (all: readonly (string | undefined)[], separator: string) =>
    all.filter(Boolean).map((text) => html`${separator}<bdi>${unbroken(text!)}</bdi>`);
  const link = () => html`<a part="source" href=${href!} tabindex=${isRepeated ? -1 : nothing}>${name}</a>`;
  const line = html`<bdi>${href ? link() : name}</bdi>${sayAll(texts, isForeign ? ', ' : words.separator)}`;
  return html`${isForeign ? html`<bdi dir="ltr">${line}</bdi>${sayAll([day], words.separator)}` : line}${isLong && !isLicenceApart ? renderDisclosure(language, html`<bdi>${licence}</bdi>`) : nothing}`;
}

/** The mark that was followed to a note, so that the way back leads to where the reader came from. */
const followed = new WeakMap<Element, HTMLElement>();

/**
 * Follows a link to a place in the same shadow root, where the browser looks for no anchors. The address of the page
 * stays as it is. Clicks that open tabs and windows are the browser's.
 */
export function followWithin(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLElement>('a[href^="#"]');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const root = link.getRootNode() as ShadowRoot;
  const note = link.closest('li');
  const target = note
    ? (followed.get(note) ?? root.querySelector<HTMLElement>(`[href="#${note.id}"]`))
    : root.getElementById(link.getAttribute('href')!.slice(1));
  if (!target) return;
  event.preventDefault();
  // the way back is a stop for the keyboard only for those who came by a mark
  const back = (note ?? target).querySelector<HTMLElement>('[part="back"]');
  if (back) back.tabIndex = note ? -1 : 0;
  if (!note) followed.set(target, link);
  target.focus();
}
