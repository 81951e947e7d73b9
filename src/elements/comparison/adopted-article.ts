/**
 * Module that leaves an article as a server drew it, as long as the page would draw the same: loaded where there is one.
 * Nothing of its data is read until somebody asks for them.
 */
import type { LitElement, PropertyDeclaration } from 'lit';
import { orientationFor } from '../../model/table/orientation.js';
import type { Comparison } from '../../model/comparison/occupations.js';
import { careerChoice, schoolChoice } from '../shared/choices.js';
import { DRAWN } from '../shared/controllers/server-markup.js';
import type { Adopted } from '../shared/controllers/server-markup.js';
import type { Choice } from '../shared/events.js';
import { followWithin } from '../shared/footnotes.js';
import { isAdded } from '../shared/languages.js';
import { send } from '../shared/send-event.js';
import { TableBox } from '../comparison-table/table-box.js';
import { markOf, sizeIn } from './drawn-mark.js';

/** An article, as far as it matters to whoever leaves it as it is. */
type Article = LitElement & {
  readonly comparison: Comparison | undefined;
  readonly orientation: unknown;
  readonly relatedHref?: unknown;
  readonly headingLevel: number;
};

/** What properties are without an attribute; a level of headings is 2 then. */
const UNSET: readonly unknown[] = [undefined, null, false];

/** Whether a property is what its attribute makes of it: nobody has set it to anything else. */
function isAttributeAlone(article: Article, name: string, declared: PropertyDeclaration): boolean {
  const value: unknown = Reflect.get(article, name);
  const { attribute = name.toLowerCase() } = declared;
  const text = typeof attribute === 'string' ? article.getAttribute(attribute) : null;
  if (text === null) return UNSET.includes(value) || (name === 'headingLevel' && value === 2);
  return value === (declared.type === Boolean ? true : declared.type === Number ? Number(text) : text);
}

/** Whether the page would draw what stands there: from the same data, by the same version, in the same words. */
function isAsDrawn(article: Article): boolean {
  const { observedAttributes, elementProperties } = article.constructor as typeof LitElement;
  const mark = article.getAttribute(DRAWN) ?? '';
  const values = observedAttributes.map((name) => article.getAttribute(name));
  return (
    mark === markOf(values, sizeIn(mark)) &&
    [...elementProperties].every(([name, declared]) => isAttributeAlone(article, String(name), declared)) &&
    !isAdded(article.lang)
  );
}

/** The styles that a server writes count for nothing where a page allows none. */
const isStyled = ({ shadowRoot }: Article): boolean => Boolean(shadowRoot?.querySelector('style')?.sheet);

/** An element of a registry of its own is drawn by that. */
const isOfPage = (article: Article): boolean =>
  !article.customElementRegistry || article.customElementRegistry === customElements;

/**
 * Takes over what a server drew: links within it lead where they say, the page hears what the reader follows, and its
 * table is as wide as it may be.
 * @param leave Called when it isn't what would be drawn any longer.
 */
export function adoptArticle(article: Article, leave: () => void): Adopted | undefined {
  if (!isAsDrawn(article) || !isStyled(article) || !isOfPage(article)) return undefined;
  const root = article.shadowRoot!;
  const sections = [...root.querySelectorAll<HTMLElement>('[part="section"]')];
  const listening = new AbortController();
  const options = { signal: listening.signal };
  for (const each of [root, ...sections.flatMap(({ shadowRoot }) => shadowRoot ?? [])])
    each.addEventListener('click', (event) => followWithin(event as MouseEvent), options);
  for (const section of sections)
    section.shadowRoot?.addEventListener('click', (event) => choose(article, section, event), options);
  const table = root.querySelector('oc-comparison-table')?.shadowRoot;
  const box = new TableBox(article, () => {
    if (!fits(article, table?.querySelector('table'), box.width)) leave();
  });
  box.watch(table?.querySelector<HTMLElement>('[part="region"]') ?? null);
  return {
    isSame: () => isAsDrawn(article),
    release() {
      listening.abort();
      box.hostDisconnected();
      article.removeController(box);
    },
  };
}

/** Whether the table stands the way round in which it fits. */
function fits(article: Article, table: Element | null | undefined, width: number | undefined): boolean {
  const size = sizeIn(article.getAttribute(DRAWN)!);
  return !table || table.classList.contains(orientationFor(size, article.orientation, width));
}

/** Sends the page what the reader follows, as the section itself would. */
function choose(article: Article, section: HTMLElement, event: Event): void {
  const link = (event.target as Element).closest('a[part="link"]');
  const choice = link && choiceOf(article, section, link);
  if (choice && !send(section, 'oc-select', choice, true)) event.preventDefault();
}

function choiceOf(article: Article, section: HTMLElement, link: Element): Choice | undefined {
  const all = choicesOf(article, section.localName);
  const links = [...section.shadowRoot!.querySelectorAll('a[part="link"]')];
  const sayOf = (each: Element) => `${each.textContent.trim()}\n${each.getAttribute('href')}`;
  const before = links.slice(0, links.indexOf(link)).filter((each) => sayOf(each) === sayOf(link));
  return all.filter(({ name, href }) => `${name.trim()}\n${href}` === sayOf(link))[before.length];
}

/** All that a section offers to be followed. */
function choicesOf({ comparison, relatedHref }: Article, tag: string): readonly Choice[] {
  const { occupations = [], schools } = comparison ?? {};
  return tag === 'oc-school-list'
    ? (schools?.items ?? []).map(schoolChoice)
    : occupations.flatMap((occupation) =>
        occupation.related.map((career) => careerChoice(career, occupation, relatedHref)),
      );
}
