import type { Occupation } from '../model/comparison/occupations.js';
import { ROWS } from '../model/document/row-names.js';
import type { RowName } from '../model/document/row-names.js';
import type { LegalDocument, LegalOccupation } from '../model/document/schema.js';
import type { Source } from '../model/figure/figure.js';
import type { FigureReader } from './figure/figure-from-fields.js';
import { RowFigures } from './figure/row-figures.js';

/** An occupation that was read, and what that took. */
export interface OccupationReading {
  readonly occupation: Occupation;
  /** Keys of the sources that it names, in their order. */
  readonly keys: Iterable<string>;
  /** Whether nothing was wrong with its figures, and none of them is text that nobody was there to read. */
  readonly isClean: boolean;
}

/** What is said of an occupation, or of a career, without its figures. */
const withoutRows = <Own extends object>(fields: Own) =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => !ROWS.includes(key as RowName))) as Omit<
    Own,
    RowName
  >;

/** Makes occupations of a legal document; defaults, place and sources of the whole fall to their figures. */
export class OccupationReader {
  /** All sources by the keys that figures have for them. */
  readonly sources: Map<string, Source>;
  readonly #named: ReadonlyMap<string, Source> | undefined;
  readonly #figures: RowFigures;
  #keys = new Set<string>();
  #isClean = true;

  /**
   * @param given The sources that the document describes.
   * @param named Sources that stand for those that are nothing but a name: the same objects as before.
   */
  constructor(
    { defaults = {}, place = defaults.place }: LegalDocument,
    given: ReadonlyMap<string, Source>,
    reader: FigureReader,
    named?: ReadonlyMap<string, Source>,
  ) {
    this.sources = new Map(given);
    this.#named = named;
    this.#figures = new RowFigures({
      ...reader,
      report: (fault) => {
        this.#isClean = false;
        reader.report(fault);
      },
      want: () => {
        this.#isClean = false;
        reader.want();
      },
      defaults,
      place,
      sourceOf: this.sourceOf,
    });
  }

  /** By key or by name, so that a source named twice is one source; else one that is nothing but its name. */
  readonly sourceOf = (key: string): Source => {
    const source = this.sources.get(key) ??
      [...this.sources.values()].find(({ name }) => name === key) ??
      this.#named?.get(key) ?? { name: key };
    this.sources.set(key, source);
    this.#keys.add(key);
    return source;
  };

  read(legal: LegalOccupation, path: string): OccupationReading {
    this.#keys = new Set();
    this.#isClean = true;
    const occupation = this.#occupationOf(legal, path);
    return { occupation, keys: this.#keys, isClean: this.#isClean };
  }

  #occupationOf(legal: LegalOccupation, path: string): Occupation {
    const { facts = [], related = [], wording, programs, ...own } = legal;
    return {
      description: [],
      responsibilities: [],
      ...withoutRows(own),
      wording: wording && this.#withSource(wording),
      programs: programs?.items?.length
        ? { ...this.#withSource(programs), items: programs.items }
        : undefined,
      figures: this.#figures.of(legal, path),
      related: related.map((career, index) => ({
        ...withoutRows(career),
        figures: this.#figures.of(career, `${path}.related[${index}]`),
      })),
      facts: facts.map((fact, index) => ({
        label: fact.label,
        figure: this.#figures.figure(fact.value, fact, `${path}.facts[${index}]`),
      })),
    };
  }

  #withSource<Said extends { readonly source?: string }>(said: Said) {
    return { ...said, source: said.source === undefined ? undefined : this.sourceOf(said.source) };
  }
}
