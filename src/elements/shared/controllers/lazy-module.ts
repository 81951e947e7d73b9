import type { LitElement } from 'lit';
import type { Fault } from '../../../model/document/problems.js';

/** An element that loads modules, and the article whose section it may be. */
export type ModuleHost = LitElement & {
  readonly modules: LazyModuleController;
  readonly languageContext: unknown;
};

/**
 * Modules that an element needs only sometimes: each is loaded once, and has the element drawn again when it has come.
 * It has no part in the element's cycle: what was asked for comes, whether the element is on a page or not.
 */
export class LazyModuleController {
  readonly #host: ModuleHost;
  /** Names of the modules that were asked for. */
  readonly #asked = new Set<string>();
  readonly #coming = new Set<Promise<unknown>>();
  /** A fault for each module that didn't come, by its name. */
  readonly #failed = new Map<string, Fault>();

  constructor(host: ModuleHost) {
    this.#host = host;
  }

  /** Modules that are on their way. */
  get pending(): readonly Promise<unknown>[] {
    return [...this.#coming];
  }

  /** A fault for each module that didn't come. */
  get faults(): readonly Fault[] {
    return [...this.#failed.values()];
  }

  get hasFailed(): boolean {
    return this.#failed.size > 0;
  }

  /**
   * Loads a module, the first time that it is asked for.
   * @param name What authors are told of where it doesn't come.
   */
  readonly load = (load: () => Promise<unknown>, name: string): Promise<void> | undefined => {
    if (this.#asked.has(name)) return undefined;
    this.#asked.add(name);
    const settled = load()
      .catch(() => this.fail(name))
      .then(() => {
        this.#coming.delete(settled);
        this.#host.requestUpdate();
      });
    this.#coming.add(settled);
    return settled;
  };

  /** Notes that a module didn't come. What a section lacks, its article reports, once for all of its sections. */
  fail(name: string): void {
    this.#failed.set(name, { code: 'load-failed', source: 'chunks', path: '', found: name });
    if (!this.#host.languageContext) return;
    const article = (this.#host.getRootNode() as ShadowRoot).host as ModuleHost | undefined;
    article?.modules.fail(name);
    article?.requestUpdate();
  }
}
