import type { LitElement, ReactiveController } from 'lit';
import type { Comparison } from '../../../model/comparison/occupations.js';
import type { Fault, Problem } from '../../../model/document/problems.js';
import type { AdviceOptions } from '../load-comparing.js';
import { send } from '../send-event.js';
import { VERSION } from '../../../model/version.js';

/** What there is to report. */
interface Report {
  readonly faults: readonly Fault[];
  /** Whether they are of data that have just been read: then the event is sent, known or not. */
  readonly isNews: boolean;
  /** Figures that their author is to be advised on besides, and what was asked for. */
  readonly advised: { readonly comparison: Comparison; readonly options: AdviceOptions } | undefined;
}

/** What an element can't be meant to hold. */
const HELD = 'script[src],main,nav,footer,oc-comparison,oc-comparison-table>oc-comparison-table';
/** Attributes that every element may have, and those of hosts, as far as they are plain words. */
const COMMON =
  /^(?:class|style|id|slot|part|exportparts|hidden|title|dir|role|tabindex|aria|data|defer|[^a-z])/;

/** Whether an author may have misspelt an attribute, or left out an end: what tells is loaded then. */
function mayHaveSlipped(host: Element): boolean {
  const { observedAttributes } = host.constructor as typeof LitElement;
  const isStrange = (name: string) => !COMMON.test(name) && !observedAttributes.includes(name);
  return host.getAttributeNames().some(isStrange) || Boolean(host.querySelector(HELD));
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
  /** Kinds of problems that are in the console already. */
  readonly #warned = new Set<string>();

  /** @param reportOf What there is to report after an update; nothing while the element waits for its words. */
  constructor(host: LitElement, reportOf: () => Report | undefined) {
    this.#host = host;
    this.#reportOf = reportOf;
    host.addController(this);
  }

  hostUpdated(): void {
    const report = this.#reportOf();
    if (
      report &&
      (report.faults.length || report.advised || this.problems.length || mayHaveSlipped(this.#host))
    )
      this.pending = this.#report(report);
  }

  /** What advises is loaded where an author asks for it; what puts faults in words, where there are faults. */
  async #report({ faults: given, isNews, advised }: Report): Promise<void> {
    const host = this.#host;
    const warned = this.#warned;
    const before = warned.size;
    this.#faults = given;
    const advice = advised && (await import('../author-advice.js').catch(() => undefined));
    const slips = mayHaveSlipped(host) ? await import('../page-slips.js').catch(() => undefined) : undefined;
    const faults = [
      ...given,
      ...(advice ? advice.adviceOn(advised.comparison, advised.options) : []),
      ...(slips ? slips.slipsOf(host) : []),
    ];
    const reporting =
      faults.length || this.problems.length
        ? await import('../report-problems.js').catch(() => undefined)
        : undefined;
    if (faults.length && !reporting && !warned.size) {
      warned.add('');
      console.warn(
        `occupation-comparison ${VERSION}: put the folder "chunks" of this build beside the script:`,
        host,
        String(faults.map(({ code }) => code)),
      );
    }
    const problems = reporting
      ? reporting.reportProblems(host, faults, warned, advice?.ADVICE)
      : faults.map(wordless);
    if (given === this.#faults) this.problems = problems;
    if (problems.length && (isNews || warned.size > before)) send(host, 'oc-error', { problems });
  }
}

/** A problem whose words could not be loaded. */
const wordless = ({ code, path, source }: Fault): Problem => ({ code, path, source, message: code });
