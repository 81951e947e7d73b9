/** What somebody wrote to the console: `warn: <oc-comparison> …`. */
export interface ConsoleRecord {
  readonly lines: string[];
  /** Gives the console back. */
  stop(): void;
}

const METHODS = ['debug', 'log', 'info', 'warn', 'error', 'trace', 'table'] as const;

/** Takes all that goes to the console from now on, by whatever method, instead of letting it be written. */
export function recordConsole(): ConsoleRecord {
  const originals = { ...console };
  const lines: string[] = [];
  for (const method of METHODS) {
    console[method] = (...words: unknown[]) => void lines.push(`${method}: ${words.map(String).join(' ')}`);
  }
  return { lines, stop: () => void Object.assign(console, originals) };
}
