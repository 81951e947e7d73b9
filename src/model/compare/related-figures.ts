import { EMPTY } from '../comparison/occupations.js';
import type { Comparison, Measure, Occupation, RelatedCareer } from '../comparison/occupations.js';
import type { Language } from '../figure/format.js';
import type { Cited } from '../table/footnote-marks.js';
import { tableOf } from '../table/table.js';
import type { Header } from '../table/table.js';
import type { TableWords } from '../words/table-words.js';

/** One figure of a related career: "Median salary", "$98,000", and what the others don't share. */
export interface RelatedFigure {
  /** Which measure it is of; a fact has none. */
  readonly name: Measure | undefined;
  readonly label: string;
  readonly text: string;
  readonly details: readonly string[];
}

/** What all figures of one label share, said once: "Median salary", "2025", the source. */
export interface RelatedNote {
  readonly label: string;
  readonly details: readonly string[];
  readonly cited: readonly Cited[];
}

/** The figures of related careers as they are shown. */
export interface RelatedFigures {
  readonly of: (career: RelatedCareer) => readonly RelatedFigure[];
  readonly notes: readonly RelatedNote[];
}

/**
 * Says the figures of all related careers by the rules of the table: what they share stands once, in a note, and what
 * is another's of one of them stands with it.
 */
export function relatedFiguresOf(
  { occupations, place }: Pick<Comparison, 'occupations' | 'place'>,
  language: Language<TableWords>,
): RelatedFigures {
  const careers = careersIn(occupations);
  const places = new Map(careers.map((career, at) => [career, at]));
  const options = { orientation: 'columns', markStyle: 'numbers', language } as const;
  const { rows: lines, lines: measures } = tableOf(careersOf(occupations, place), options);
  return {
    of: (career) => {
      const at = places.get(career)!;
      return lines.flatMap(({ header, cells }, line) => {
        const { text, details, marks } = cells[at]!;
        const said = [...details, ...citedBy({ marks }).map(citedName)];
        return text === language.words.missing
          ? []
          : { name: measures[line]!.name, label: header.text, text, details: said };
      });
    },
    notes: lines
      .map(({ header }) => ({ label: header.text, details: header.details, cited: citedBy(header) }))
      .filter(({ details, cited }) => details.length || cited.length),
  };
}

const careersIn = (occupations: readonly Occupation[]): readonly RelatedCareer[] => [
  ...new Set(occupations.flatMap(({ related }) => related)),
];

/** The careers that are related to occupations, as a comparison of their own. */
export const careersOf = (occupations: readonly Occupation[], place: string | undefined): Comparison => ({
  ...EMPTY,
  place,
  occupations: careersIn(occupations).map(({ name, figures }) => ({
    name,
    // of its education, only that it is the same is worth a word
    figures: new Map([...figures].filter(([measure]) => measure !== 'education')),
    facts: [],
    related: [],
    description: [],
    responsibilities: [],
  })),
});

const citedBy = ({ marks }: Pick<Header, 'marks'>): readonly Cited[] => marks.map(({ cited }) => cited);

const citedName = (cited: Cited): string => (typeof cited === 'string' ? cited : cited.name);
