import { isServer, LitElement } from 'lit';
import type { PropertyDeclarations } from 'lit';
import type { Comparison } from '../../model/comparison/occupations.js';
import type { Language } from '../../model/figure/format.js';
import type { ComparisonData, OccupationData, SourcesData } from '../../model/document/schema.js';
import type { CommonWords } from '../../model/words/common-words.js';
import type { AllWords } from '../../model/words/english.js';
import { SOURCE_ATTRIBUTES } from '../../sources/source.js';
import { addLanguage } from './languages.js';
import { loadForServer } from './load-for-server.js';
import { register } from './register.js';
import { VERSION } from '../../model/version.js';

/** Attributes that are read from the element when they are needed; no property stands for them. */
export const READ_ATTRIBUTES = [...SOURCE_ATTRIBUTES, 'lang'];

/**
 * What pages can give to every element that shows data: its attributes and properties, and the events that answer.
 *
 * @attr {string} occupations - The data as JSON: the array of occupations, or the whole document of `schema.json`. The property of this name goes before it.
 * @attr {string} sources - The sources as JSON, an object by key, for occupations that are given as an array.
 * @attr {string} src - Address of a file with the data: JSON, JSON-LD, CSV, or a page with a table. Loaded without cookies, in 10 seconds and 5 MB at most; what doesn't come is said, with a button to try again.
 * @attr {string} dataset - Address of the folder of a data set, in place of the built-in one, that `codes` are looked up in.
 * @attr {"lazy"|"eager"} loading - When a file is loaded: when the element comes near the viewport (default), or at once.
 * @attr {string} for - Id of a table, or of the `oc-comparison`, whose data the element shows.
 * @attr {string} lang - Language of words, numbers and dates; default: that of the nearest ancestor, else English.
 * @cssprop [--oc-font-family=inherit] - Font of everything; default: that of the page.
 * @cssprop [--oc-font-size=inherit] - Font size that everything is measured by; default: that of the page.
 * @cssprop [--oc-color=inherit] - Colour of text; default: that of the page.
 * @cssprop [--oc-muted-color] - Colour of what is said in passing; default: the text colour at 76 %.
 * @cssprop [--oc-line-color] - Colour of lines and borders; default: the text colour at 22 %.
 * @cssprop [--oc-link-color=inherit] - Colour of links.
 * @cssprop [--oc-focus-color=currentcolor] - Colour of the ring around what has the focus.
 * @cssprop [--oc-heading-weight=650] - Weight of headings and captions.
 * @cssprop [--oc-radius=0.25em] - Rounding of cards, controls and buttons.
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} oc-error - The data had faults; what is good of it is shown. Bubbles, composed.
 * @fires {CustomEvent<{ comparison: Comparison }>} oc-ready - Data came by attribute or child and is drawn. Not for a property that the page sets. Bubbles, composed.
 */
export abstract class DataElement<Own extends CommonWords = CommonWords> extends LitElement {
  /** The tag that `define()` registers. */
  declare static readonly tag: string;
  /** The words that the element speaks, before anybody's `labels`. */
  declare static readonly words: CommonWords;
  /** Version of the package that the class comes from. */
  static readonly version: string = VERSION;
  /** Adds a language for all elements; here for pages that have the class from `customElements` only. */
  static readonly addLanguage = addLanguage;

  static override properties: PropertyDeclarations = {
    occupations: { attribute: false },
    sources: { attribute: false },
    codes: {},
    place: {},
    labels: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    languageContext: { attribute: false },
    check: { type: Boolean },
  };

  /** Attributes that had another name before: the names of today by the old ones, which work still and are reported. */
  static readonly formerNames: Readonly<Record<string, string>> = {};

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...READ_ATTRIBUTES, ...Object.keys(this.formerNames)];
  }

  /**
   * Registers the element.
   * @param tag Another tag than its own.
   * @param registry Another registry than the page's.
   */
  static define(tag = this.tag, registry: CustomElementRegistry = customElements): void {
    register(tag, this as unknown as CustomElementConstructor, registry);
    if (isServer) void loadForServer();
  }

  /**
   * The data: the array of occupations, the whole document, or either as JSON text. Goes before every other way.
   * `null` clears; `undefined` asks the attribute, then the children. It is read when it is set: to change what is
   * shown, set a new value. Never changed by the element. Faults are left out and reported by `oc-error`.
   */
  declare occupations: ComparisonData | readonly OccupationData[] | Comparison | string | null | undefined;

  /** The sources by key, for occupations that are given as an array; a document's own go before them. */
  declare sources: SourcesData | string | null | undefined;

  /**
   * Codes of occupations (SOC or O*NET-SOC), divided by spaces or commas, or as an array: their figures come from the
   * built-in data set, or from the one at `dataset`. Counts when neither data nor `src` is given. Codes that there
   * aren't are reported, and the nearest named.
   */
  declare codes: string | readonly string[] | null | undefined;

  /**
   * A state or area of the data set that `codes` are looked up in, by its name, its letters or its code: pay is that of
   * the place, beside that of the nation, and every other figure stays the nation's. A place that there isn't is reported.
   */
  declare place: string | null | undefined;

  /** Words in place of the built-in ones, by their keys (`src/model/words`); as an attribute, JSON. Unknown keys are faults. */
  declare labels: Partial<AllWords> | string | null | undefined;

  /**
   * Level of the first heading, 1 to 6; what is higher counts as 6, what is no level as 2.
   * @default 2
   */
  declare headingLevel: number;

  /**
   * Whether what the command `check` says of legal data is reported as well: figures without a source or a
   * year, old ones, and their like; and whether all that is wrong is listed on the page, too. For work on the page, not
   * for readers: it loads what it needs.
   */
  declare check: boolean | null | undefined;

  /** Words and locale of the article that has drawn this element as one of its sections. */
  declare languageContext: Language<Own> | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    // as on elements of the platform: frameworks know by that what a bare attribute means
    const { elementProperties } = this.constructor as typeof LitElement;
    for (const [name, { type }] of elementProperties) if (type === Boolean) this[name as 'check'] = false;
  }

  /**
   * What an article hands on to its sections: their properties, and some that only others have.
   * @internal
   */
  set options(given: object) {
    Object.assign(this, given);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const today = (this.constructor as typeof DataElement).formerNames[name] ?? name;
    super.attributeChangedCallback(today, old, value ?? this.getAttribute(today));
  }
}
