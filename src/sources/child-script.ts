const SCRIPT = ['', 'p > '].map((path) => `:scope > ${path}script[type$="json" i]`).join();

/** The child script that holds data, be it JSON or JSON-LD; publishing systems may have put a paragraph around it. */
export const childScript = (host: Element): HTMLScriptElement | null => host.querySelector(SCRIPT);
