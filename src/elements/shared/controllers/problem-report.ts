import type { LitElement, ReactiveController } from 'lit';
import type { Comparison } from '../../../model/comparison/occupations.js';
import type { Fault, Problem } from '../../../model/document/problems.js';
import { send } from '../send-event.js';

/** What there is to report. */
interface Report {
  readonly faults: readonly Fault[];
  /** Whether they are of data that have just been read: then the event is sent, known or not. */
  readonly isNews: boolean;
  /** What to give advice on besides. */
  readonly judged: Comparison | undefined;
}

/** Reports to the author what is wrong: in the console, by `oc-error`, and as `problems`. */
export class ProblemReportController implements ReactiveController {
  /** What was wrong when it was reported last, in words. */
  problems: readonly Problem[] = [];
  /** Settles when everything is reported. */
  pending: Promise<void> | undefined;

  readonly #host: LitElement;
  readonly #reportOf: () => Report | undefined;
  #faults: readonly Fault[] = [];
  /** Kinds of problems that the console has been told of. */
  readonly #warned = new Set<string>();

  /** @param reportOf What there is to report after an update; nothing while the element waits for its words. */
  constructor(host: LitElement, reportOf: () => Report | undefined) {
    this.#host = host;
    this.#reportOf = reportOf;
    host.addController(this);
  }

  hostUpdated(): void {
    const report = this.#reportOf();
    if (report && (report.faults.length || report.judged || this.problems.length))
      this.pending = this.#report(report);
  }

  /** What it takes to put faults in words is loaded when there are any. */
  async #report({ faults, isNews, judged }: Report): Promise<void> {
    const host = this.#host;
    const warned = this.#warned;
    const before = warned.size;
    this.#faults = faults;
    const reporting = await import('../report-problems.js').catch(() => undefined);
    const problems = reporting
      ? await reporting.reportProblems(host, faults, warned, judged)
      : faults.map(wordless);
    if (faults === this.#faults) this.problems = problems;
    if (problems.length && (isNews || warned.size > before)) send(host, 'oc-error', { problems });
  }
}

/** A problem whose words could not be loaded. */
const wordless = ({ code, path, source }: Fault): Problem => ({ code, path, source, message: code });
