import { expect } from '@open-wc/testing';
import { recordConsole } from './console.js';
import type { ConsoleRecord } from './console.js';

/** What went to the console in the test that runs. */
export interface Taken {
  /** What elements reported to their authors. */
  readonly warnings: readonly string[];
}

/**
 * Takes what goes to the console in every test of the suite, instead of letting it be written. Adds a test that fails
 * when there was anything but a warning, or an exception that nobody caught: a hook that fails would end the suite.
 */
export function takeConsole(): Taken {
  let record: ConsoleRecord | undefined;
  const unexpected: string[] = [];
  const note = (message: string, test?: Mocha.Test) => unexpected.push(`${test?.title}: ${message}`);
  let current: Mocha.Test | undefined;
  const onError = ({ message }: ErrorEvent) => {
    // no exception: the browser says that an observation waits for the next frame
    if (!message.includes('ResizeObserver')) note(message, current);
  };
  const linesOf = (isWarning: boolean) =>
    (record?.lines ?? []).filter((line) => line.startsWith('warn: ') === isWarning);

  beforeEach(function () {
    current = this.currentTest;
    record = recordConsole();
    window.addEventListener('error', onError);
  });
  afterEach(() => {
    record?.stop();
    window.removeEventListener('error', onError);
    for (const line of linesOf(false)) note(line, current);
  });
  describe('all of these tests', () => {
    it('leave no error behind', () => expect(unexpected).to.eql([]));
  });
  return {
    get warnings() {
      return linesOf(true).map((line) => line.slice('warn: '.length));
    },
  };
}

/** Adds a test that fails when any test of the suite left something on the console. */
export function keepConsoleClean(): void {
  const taken = takeConsole();
  const warnings: string[] = [];
  afterEach(function () {
    warnings.push(...taken.warnings.map((warning) => `${this.currentTest?.title}: ${warning}`));
  });
  describe('all of these tests', () => {
    it('leave no warning behind', () => expect(warnings).to.eql([]));
  });
}

/** Every event of a type that arrives at a place from now on. */
export function eventsAt<Detail>(place: EventTarget, type: string): CustomEvent<Detail>[] {
  const events: CustomEvent<Detail>[] = [];
  place.addEventListener(type, (event) => void events.push(event as CustomEvent<Detail>));
  return events;
}

/** Resolves after a number of milliseconds. */
export const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How long is waited for what has to happen, in milliseconds: shorter than a test may take, so that it says what for. */
const PATIENCE = 40_000;

/** Waits until something holds. What never holds fails the test: it would pass late, and as if it had been there. */
export async function until(holds: () => unknown): Promise<void> {
  for (const start = performance.now(); !(await holds()); await wait(10))
    if (performance.now() - start > PATIENCE) throw new Error(`Waited in vain for ${String(holds)}`);
}

/** Timers of so many milliseconds run when they are released, and not by a clock that a busy machine could beat. */
export function holdTimers(milliseconds: number): { release(): void } {
  const { setTimeout, clearTimeout } = globalThis;
  const held = new Map<number, () => void>();
  let count = 0;
  const hold = (run: () => void, after?: number): unknown => {
    if (after !== milliseconds) return setTimeout(run, after);
    const timer = -1 - count++; // no timer of a browser has a negative number
    held.set(timer, run);
    return timer;
  };
  const drop = (timer: number): void => {
    if (!held.delete(timer)) clearTimeout(timer);
  };
  Object.assign(globalThis, { setTimeout: hold, clearTimeout: drop });
  return {
    release() {
      Object.assign(globalThis, { setTimeout, clearTimeout });
      for (const run of held.values()) run();
    },
  };
}
