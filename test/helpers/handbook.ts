import type { Comparison } from '../../src/model/comparison/occupations.js';
import type { Figure } from '../../src/model/figure/figure.js';

/** What the box of quick facts on a page of the Handbook says, in its order. */
export type QuickFacts = readonly string[];

const numberIn = (text: string) => Number(/-?[\d,]+(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '') ?? NaN);
const isNumberOf = (figure: Figure | undefined, text: string) =>
  /\d/.test(text) ? figure?.value === numberIn(text) : figure?.value === undefined;

/** Whether each of the facts came out as the page has it. */
export function heldAgainst(
  facts: QuickFacts,
  { occupations }: Comparison,
): Readonly<Record<string, boolean>> {
  const [name = '', pay = '', education, experience, training, jobs = '', outlook = '', change = ''] = facts;
  const { figures, name: read } = occupations[0] ?? { figures: new Map<string, Figure>(), name: '' };
  const [leading, beside] = [figures.get('pay'), figures.get('hourly')];
  const yearly = /\$([\d,.]+)\s+per year/.exec(pay)?.[1] ?? '';
  const hourly = /\$([\d,.]+)\s+per hour/.exec(pay)?.[1] ?? '';
  return {
    name: read === name,
    pay: isNumberOf(leading?.per === 'hour' ? undefined : leading, yearly),
    hourly: isNumberOf(leading?.per === 'hour' ? leading : beside, hourly),
    education: figures.get('education')?.text === education,
    experience: figures.get('experience')?.text === experience,
    training: figures.get('training')?.text === training,
    jobs: isNumberOf(figures.get('employment'), jobs),
    outlook: isNumberOf(figures.get('growth'), outlook),
    change: isNumberOf(figures.get('employmentChange'), change),
  };
}
