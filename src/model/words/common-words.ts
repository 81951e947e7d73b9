/**
 * Words of every element. All words that readers see or hear stand in this folder, a file for each group that is loaded
 * at one time, so that an element carries those that it speaks. `{name}` and its like are filled in (`fill.ts`). The
 * attribute `labels` replaces any of them by its key (`labels.ts`).
 */
export const commonWords = {
  nothing: 'There is nothing to show here yet.',
  faulty: 'This comparison can’t be shown: its data could not be read.',
  loading: 'Loading the comparison …',
  failed: 'The comparison could not be loaded.',
  retry: 'Try again',
  /** Said where some of the codes that a page asks for have no occupation; `codes` is a list of them. */
  notFound:
    '{count|1:One|other:#} of the occupations asked for ({codes}) {count|1:isn’t|other:aren’t} in these figures.',
};

export const sourceWords = {
  ...commonWords,
  sources: 'Sources and notes',
  /** Heads the license of a source where it is behind a summary. */
  licence: 'License',
  retrieved: 'retrieved {date}',
  /** Stands between what is said one after the other. */
  separator: ', ',
  /** A name, and what there is to say of it. */
  pair: '{name}: {value}',
};

export type CommonWords = Readonly<typeof commonWords>;
export type SourceWords = Readonly<typeof sourceWords>;
