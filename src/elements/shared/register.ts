/** What `customElements.get` may find under a tag of ours: another copy of this package, or a stranger. */
interface Registered {
  readonly version?: string;
}

/**
 * Registers a class under a tag unless the tag is taken. A class that has a tag already gets the new one through a
 * subclass, as a class can be registered only once. Two copies on one page give one warning, and so does a page that is
 * XML, in which nothing is registered.
 */
export function register(
  tag: string,
  element: CustomElementConstructor & Registered,
  registry: CustomElementRegistry,
): void {
  // what is drawn is HTML: parsed as XML it throws, and the author's table would be gone
  if (/xml$/.test(globalThis.document?.contentType ?? '')) {
    void import('./report-problems.js').then(
      ({ warnOfXml }) => warnOfXml(),
      () => undefined,
    );
    return;
  }
  const taken: (CustomElementConstructor & Registered) | undefined = registry.get(tag);
  if (!taken) {
    try {
      registry.define(tag, element);
    } catch {
      registry.define(tag, class extends element {});
    }
  } else if (taken !== element && !(taken.prototype instanceof element)) {
    void import('./report-problems.js').then(
      ({ warnOfClash }) => warnOfClash(taken.version, element.version),
      () => undefined,
    );
  }
}
