import { html, nothing } from 'lit';
import { send } from '../shared/send-event.js';
import { addStyles } from '../shared/styles/add-styles.js';
import type { StyledHost } from '../shared/styles/add-styles.js';
import type { Comparison } from '../../model/comparison/occupations.js';
import type { Language } from '../../model/figure/format.js';
import { byHourWherePublished } from '../../model/comparison/pay-interval.js';
import { orderOf } from '../../model/comparison/sort.js';
import type { Sort } from '../../model/comparison/sort.js';
import type { Cell, Header, Table, TableOptions } from '../../model/table/table.js';
import { viewOf } from '../../model/table/reader-view.js';
import type { View } from '../../model/table/reader-view.js';
import { fill } from '../../model/words/fill.js';
import { toolWords } from '../../model/words/tool-words.js';
import type { ToolWords } from '../../model/words/tool-words.js';
import { Reorder } from './reorder.js';
import { renderBar } from './bar.js';
import { renderIntervals, renderSame } from './reader-controls.js';
import type { renderCopyCiteHelp } from './copy-cite-help.js';
import { toolStyles } from './table-tools.styles.js';

/** What the page has asked of a table. */
export interface ToolHost extends StyledHost {
  readonly sortable: boolean | null | undefined;
  sort: Sort | null | undefined;
  readonly differences: boolean | null | undefined;
  readonly differingOnly: boolean | null | undefined;
  readonly bars: boolean | null | undefined;
  readonly maxAge: number | null | undefined;
  readonly showAge: boolean | null | undefined;
  readonly help: boolean | null | undefined;
  readonly copy: boolean | null | undefined;
  readonly cite: boolean | null | undefined;
  readonly intervalChanged: ((shown: (comparison: Comparison) => Comparison) => void) | undefined;
}

/** Loads a module, and has the table drawn again when it has come; tells by its name that it didn't. */
type Wait = (load: () => Promise<unknown>, name: string) => unknown;

/** The corner of the table heads the names of the occupations. */
const NAME = 'name';

/**
 * What readers can do with a table: a module that is loaded where a page asks for any of it. It decides what of the
 * comparison is shown and in which order, and draws what stands around the figures.
 */
export class TableTools {
  readonly #host: ToolHost;
  readonly #wait: Wait;
  readonly #order = new Reorder();
  #language!: Language<ToolWords>;
  #view!: View;
  #given: readonly unknown[] = [];
  #keys = new Map<Header, string>();
  #isByRows = true;
  #isNew = false;
  #showsSame = false;
  #isByHour = false;
  #status = '';
  #today = new Date();
  #renderCopyCiteHelp: typeof renderCopyCiteHelp | undefined;

  constructor(host: ToolHost, wait: Wait) {
    this.#host = host;
    this.#wait = wait;
    addStyles(host, toolStyles);
  }

  /** What of the comparison is shown. */
  get comparison(): Comparison {
    return this.#view.comparison;
  }

  /** The table as the reader wants it. What was drawn last is put back into its order, if something else is to be drawn. */
  tableOf(comparison: Comparison, options: TableOptions): Table {
    const { language } = options;
    this.#today = new Date();
    if (this.#wantsCopyCiteHelp) this.#wait(this.#loadCopyCiteHelp, 'copy-cite-help');
    const { differences, differingOnly, bars, maxAge, showAge } = this.#host;
    const given = {
      hasDifferences: Boolean(differences), // rows or cells more, that are not to be sorted
      hasBars: Boolean(bars),
      isByHour: this.#isByHour,
      countsSame: Boolean(differingOnly),
      hidesSame: Boolean(differingOnly) && !this.#showsSame,
      year: this.#today.getFullYear(),
      maxAge: showAge && maxAge! >= 0 ? maxAge! : Infinity,
    };
    const all: readonly unknown[] = [comparison, ...Object.values<unknown>({ ...options, ...given })];
    const isKnown = (each: unknown, at: number) =>
      typeof each === 'function' ? typeof this.#given[at] === 'function' : each === this.#given[at];
    if (all.length === this.#given.length && all.every(isKnown)) return this.#view.table;
    this.#given = all;
    this.#order.put();
    this.#language = { ...language, words: { ...toolWords, ...language.words } };
    this.#view = viewOf(comparison, {
      ...options,
      ...given,
      language: this.#language,
      tableLanguage: language,
    });
    this.#isNew = true;
    this.#isByRows = options.orientation === 'rows';
    const { table, keys } = this.#view;
    const heads = this.#isByRows ? table.columns : table.rows.map(({ header }) => header);
    this.#keys = new Map(heads.map((head, at) => [head, keys[at]!]));
    return table;
  }

  /** What stands above the table. */
  renderBefore(): unknown {
    return [
      renderIntervals(this.#view, this.#isByHour, this.#language, this.#changeInterval),
      renderSame(this.#view, this.#showsSame, this.#language, this.#toggleSame),
    ];
  }

  /** What stands below it. */
  renderAfter(): unknown {
    const { sortable, help, copy, cite } = this.#host;
    const { comparison, table } = this.#view;
    const status = html`<p class="unseen" role="status">${this.#status}</p>`;
    return [
      sortable || copy || cite ? status : nothing,
      this.#renderCopyCiteHelp?.({
        table,
        comparison,
        language: this.#language,
        today: this.#today,
        say: this.#say,
        help: Boolean(help),
        copy: Boolean(copy),
        cite: Boolean(cite),
        order: orderOf(comparison, this.#host.sort, this.#language.locale) ?? [],
        orientation: this.#isByRows ? 'rows' : 'columns',
      }),
    ];
  }

  get #wantsCopyCiteHelp(): boolean {
    const { help, copy, cite } = this.#host;
    return Boolean(help || copy || cite);
  }

  readonly #loadCopyCiteHelp = () =>
    import('./copy-cite-help.js').then((loaded) => (this.#renderCopyCiteHelp = loaded.renderCopyCiteHelp));

  readonly #say = (sentence: string): void => {
    this.#status = sentence;
    this.#host.requestUpdate();
  };

  /** The corner, where the names can be sorted: it heads those below it, or those beside it. */
  renderCorner(corner: string, span: unknown): unknown {
    if (!this.#host.sortable) return undefined;
    const text = corner || this.#language.words.occupation;
    return html`<th
      part="column-header"
      scope=${this.#isByRows ? 'col' : 'row'}
      rowspan=${span}
      aria-sort=${this.#sortedBy(NAME)}
    >
      ${this.#renderButton(text, NAME)}
    </th>`;
  }

  /** Which way the table is sorted by what a header heads. */
  sortedBy(header: Header): unknown {
    return this.#sortedBy(this.#keys.get(header));
  }

  /** The text of a header on a button, where occupations can be sorted by it, and the marks behind it. */
  renderName(header: Header, marks: unknown): unknown {
    const key = this.#keys.get(header);
    return this.#host.sortable && key
      ? html`<span class="sorts">${this.#renderButton(header.text, key)}${marks}</span>`
      : undefined;
  }

  renderBar({ bar }: Cell): unknown {
    return bar && renderBar(bar);
  }

  /** To be called when the table is drawn: sorts it. */
  reorder(): void {
    const { comparison } = this.#view;
    if (this.#isNew)
      this.#order.take(
        this.#host.renderRoot.querySelector('table'),
        this.#isByRows,
        comparison.occupations.length,
      );
    this.#isNew = false;
    this.#order.put(orderOf(comparison, this.#host.sort, this.#language.locale));
  }

  #sortedBy(key: string | undefined) {
    const { sort } = this.#host;
    return key && sort?.measure === key ? sort.direction : nothing;
  }

  #renderButton(text: string, key: string) {
    const direction = this.#sortedBy(key);
    const sign = direction === 'ascending' ? '↑' : direction === 'descending' ? '↓' : '↕';
    const sortBy = () => this.#sortBy(key, text);
    return html`<button part="sort" class="sort" @click=${sortBy}>
      <bdi>${text}&nbsp;<span aria-hidden="true">${sign}</span></bdi>
    </button>`;
  }

  #sortBy(measure: string, name: string): void {
    const direction = this.#sortedBy(measure) === 'ascending' ? 'descending' : 'ascending';
    if (!send(this.#host, 'oc-sort', { measure, direction }, true)) return;
    const { words } = this.#language;
    this.#host.sort = { measure, direction };
    this.#status = fill(words['table.sorted'], { name, direction: words[`table.${direction}`] });
  }

  readonly #toggleSame = (): void => {
    this.#showsSame = !this.#showsSame;
    this.#host.requestUpdate();
  };

  readonly #changeInterval = (event: Event): void => {
    this.#isByHour = (event.target as HTMLInputElement).value === 'hour';
    this.#host.intervalChanged?.(this.#isByHour ? byHourWherePublished : (comparison) => comparison);
    this.#host.requestUpdate();
  };
}
