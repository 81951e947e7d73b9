import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { findPlace } from '../../input/dataset/places.js';
import type { Place } from '../../input/dataset/places.js';
import type { Language } from '../../model/figure/format.js';
import { placeWords } from '../../model/words/picker-words.js';
import type { PlaceWords } from '../../model/words/picker-words.js';
import { findDataSet } from '../../sources/dataset-loader.js';
import { untilNear } from '../../sources/load-file.js';
import { loadPlaces } from '../../sources/place-loader.js';
import { send } from '../shared/send-event.js';

/** What the page has asked of a picker of places. */
interface PlaceHost extends LitElement {
  place: string | null | undefined;
}

/** The places of a data set, and the name of where all its figures hold; `null` where they didn't come. */
interface List {
  readonly whole: string;
  readonly places: readonly Place[];
}

/** What readers choose a place with: loaded with the first picker of a page. What is chosen is the element's. */
export class PlaceField {
  readonly #host: PlaceHost;
  #words!: PlaceWords & { readonly retry: string };
  #list: List | null | undefined;
  /** Address of the data set that the list is of. */
  #listed: string | null | undefined;
  #coming: AbortController | undefined;

  constructor(host: PlaceHost) {
    this.#host = host;
  }

  render({ words }: Language<{ readonly retry: string }>): TemplateResult {
    this.#words = { ...placeWords, ...words };
    if (this.#listed !== this.#host.getAttribute('dataset')) void this.#load();
    const list = this.#list;
    if (list === null)
      return html`<p part="message" role="status">
        ${this.#words['place.failed']}
        <button part="retry" type="button" @click=${this.#retry}>${this.#words.retry}</button>
      </p>`;
    if (list && !list.places.length) return html`<p part="message">${this.#words['place.none']}</p>`;
    return html`<label part="field"
      >${this.#words.place}
      <select part="control" ?disabled=${!list} @change=${this.#choose}>
        ${list ? this.#renderChoices(list) : html`<option>${this.#words['place.loading']}</option>`}
      </select></label
    >`;
  }

  /** To be called when the element leaves the page. */
  stop(): void {
    this.#coming?.abort();
    if (!this.#list) this.#listed = undefined;
  }

  #renderChoices({ whole, places }: List) {
    const chosen = findPlace(places, this.#host.place?.trim() ?? '')?.[0] ?? '';
    const choice = ([id, name]: Place) =>
      html`<option value=${id} .selected=${id === chosen}>${name}</option>`;
    const group = (label: string, of: readonly Place[]) =>
      of.length ? html`<optgroup label=${label}>${of.map(choice)}</optgroup>` : nothing;
    const states = places.filter(([, , kind]) => kind === 'state');
    const areas = places.filter(([, , kind]) => kind !== 'state');
    return html`<option value="" .selected=${!chosen}>${whole}</option>
      ${group(this.#words['place.states'], states)} ${group(this.#words['place.areas'], areas)}`;
  }

  async #load(): Promise<void> {
    const address = this.#host.getAttribute('dataset');
    const coming = new AbortController();
    this.#coming?.abort();
    this.#coming = coming;
    this.#list = undefined;
    this.#listed = address;
    await untilNear(this.#host, coming.signal);
    const dataSet = await findDataSet(address, coming.signal);
    const places = 'faults' in dataSet ? dataSet : await loadPlaces(dataSet);
    if (coming.signal.aborted) return;
    const whole = 'index' in dataSet ? dataSet.index['place'] : undefined;
    this.#list =
      'faults' in places
        ? null
        : { places: sorted(places), whole: typeof whole === 'string' ? whole : this.#words['place.whole'] };
    this.#host.requestUpdate();
  }

  readonly #retry = (): void => {
    this.#listed = undefined;
    this.#host.requestUpdate();
  };

  readonly #choose = ({ currentTarget }: Event): void => {
    const { value, selectedOptions } = currentTarget as HTMLSelectElement;
    this.#host.place = value;
    send(this.#host, 'oc-place-change', { place: value, name: selectedOptions[0]!.text });
  };
}

/** By name, as readers look for them. */
const sorted = (places: readonly Place[]): readonly Place[] =>
  [...places].sort(([, a], [, b]) => a.localeCompare(b));
