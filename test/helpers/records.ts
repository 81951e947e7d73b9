import { expect } from '@open-wc/testing';
import { recordConsole } from './console.js';
import type { ConsoleRecord } from './console.js';

/** What went to the console in the test that runs. */
export interface Taken {
  /** What elements told their authors. */
  readonly warnings: readonly string[];
}

/**
 * Takes what goes to the console in every test of the suite, instead of letting it be written. Anything but a warning
 * fails the test, and so does an exception that nobody caught.
 */
export function takeConsole(): Taken {
  let record: ConsoleRecord | undefined;
  const exceptions: string[] = [];
  const onError = ({ message }: ErrorEvent) => {
    // no exception: the browser says that an observation waits for the next frame
    if (!message.includes('ResizeObserver')) exceptions.push(message);
  };
  const linesOf = (isWarning: boolean) =>
    (record?.lines ?? []).filter((line) => line.startsWith('warn: ') === isWarning);

  beforeEach(() => {
    exceptions.length = 0;
    record = recordConsole();
    window.addEventListener('error', onError);
  });
  afterEach(() => {
    record?.stop();
    window.removeEventListener('error', onError);
    expect([...linesOf(false), ...exceptions]).to.eql([]);
  });
  return {
    get warnings() {
      return linesOf(true).map((line) => line.slice('warn: '.length));
    },
  };
}

/** Fails every test of the suite that leaves anything on the console. */
export function keepConsoleClean(): void {
  const taken = takeConsole();
  afterEach(() => expect(taken.warnings).to.eql([]));
}

/** Every event of a type that arrives at a place from now on. */
export function eventsAt<Detail>(place: EventTarget, type: string): CustomEvent<Detail>[] {
  const events: CustomEvent<Detail>[] = [];
  place.addEventListener(type, (event) => void events.push(event as CustomEvent<Detail>));
  return events;
}

/** Resolves after a number of milliseconds. */
export const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
