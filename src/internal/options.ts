import { nameOf } from '../model/problems.js';
import type { Problem } from '../model/problems.js';

/** The option that is wanted, or the default for anything that is none. */
export const optionOr = <Option extends string>(
  fallback: Option,
  wanted: unknown,
  options: readonly Option[],
): Option => options.find((option) => option === wanted) ?? fallback;

/** What to tell an author who wrote something that is no option; nothing given is fine. */
export function optionProblem(name: string, wanted: unknown, options: readonly string[]): readonly Problem[] {
  if (wanted === undefined || wanted === null || options.includes(wanted as string)) return [];
  const message = `"${name}" should be one of ${options.join(', ')}, not ${nameOf(wanted)}; ${options[0]} is used.`;
  return [{ code: 'bad-option', door: `attribute ${name}`, path: '', message }];
}
