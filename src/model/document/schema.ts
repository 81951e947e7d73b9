import { count, figure, growth, pay, source, statement } from './figure-schema.js';
import type { RowName } from './row-names.js';
import { flag, link, list, map, number, object, text, webLink } from './shape.js';
import type { Given, Legal, Shape } from './shape.js';

/**
 * The document that describes a comparison. This file, with `figure-schema.ts`, is the one definition: the types at its
 * end, the validation and `schema.json` come from it, and the comments become the descriptions in `schema.json`.
 */

/** The figures that an occupation may have, each a row of the table. */
const rows = {
  /** Educational requirements. */
  education: statement,
  /** Work experience in a related occupation. */
  experience: statement,
  /** On-the-job training. */
  training: statement,
  /** Pay. */
  pay,
  /** Median pay of the same occupation in a wider area, beside `pay`: the nation's beside a state's. */
  widerPay: count,
  /** Growth of employment, in percent over a span. */
  growth,
  /** Number of jobs. */
  employment: count,
  /** Change in the number of jobs over a span. */
  employmentChange: count,
  /** Openings a year over a span. */
  openings: count,
  /** Hours of work a week. */
  hours: count,
} as const satisfies Record<RowName, Shape>;

const fact = object(
  {
    /** What is stated: the row of the table. */
    label: text,
    /** The statement, in words or as a number. */
    value: text,
    ...figure,
  },
  { required: 'label' },
);

const related = object(
  {
    /** Name of the career to look at next. */
    name: text,
    /** Where to read about it. */
    href: link,
    /** Why it is related, as a sentence or the part of one. */
    reason: text,
    /** Its SOC or O*NET-SOC code. */
    code: text,
    /** How close it is, in the publisher's own words: "Primary-Short". */
    tier: text,
    /** How many kinds of work the tasks of both rest on: intermediate work activities of O*NET. */
    shared: number,
    /** Its educational requirements. */
    education: statement,
    /** Its pay. */
    pay,
    /** Its growth. */
    growth,
  },
  { required: 'name', short: 'name' },
);

const program = object(
  {
    /** Name of the program of study: "Business Administration and Management, General". */
    name: text,
    /** Its code in the Classification of Instructional Programs: "52.0201". */
    code: text,
  },
  { required: 'name', short: 'name' },
);

const programs = object(
  {
    /** The programs. */
    items: list(program),
    /** How many there are, where not all of them are listed. */
    count: number,
    /** The language of their names, as HTML's `lang` has it. Default: that of the page. */
    lang: text,
    /** Who says so: key of one of the `sources`, or a name. */
    source: text,
  },
  { short: 'items' },
);

const wording = object({
  /** The language they are written in, as HTML's `lang` has it: "en". Default: that of the page. */
  lang: text,
  /** Who wrote them: key of one of the `sources`, or a name. */
  source: text,
});

const occupation = object(
  {
    /** A name for links within the page. */
    id: text,
    /** Title of the occupation: "Program Manager". */
    name: text,
    /** Its plural: "Program Managers". */
    plural: text,
    /** SOC or O*NET-SOC code: "11-9199" or "11-9199.00". */
    code: text,
    ...rows,
    /** What people in it do, in paragraphs. */
    description: list(text),
    /** The sentence that leads to the responsibilities, in place of the built-in one. */
    lead: text,
    /** Job responsibilities, one a line. */
    responsibilities: list(text),
    /** In which language description, lead and responsibilities are, and who wrote them. */
    wording,
    /** Programs of study that lead to it. */
    programs,
    /** Careers to look at next. */
    related: list(related),
    /** Anything else worth a row in the table. */
    facts: list(fact),
  },
  { required: 'name' },
);

const school = object(
  {
    /** Name of the school. */
    name: text,
    /** Its page. */
    href: link,
    /** Whether the school paid for its place. Anything but a clear no counts as yes. */
    sponsored: flag,
    /** Programs that fit the occupations. */
    programs: list(text),
    /** Where it is. */
    place: text,
  },
  { required: 'name', short: 'name' },
);

const finder = object(
  {
    /** Address that the form is sent to, by GET. */
    action: webLink,
    /** Subjects to choose from; without them the subject is typed. */
    subjects: list(text),
  },
  { short: 'action' },
);

const schools = object({
  /** What readers must know before the list: who paid, and what for. */
  disclosure: text,
  /** The schools, in the order they are shown. */
  items: list(school),
  /** The finder form. */
  finder,
});

const next = object(
  {
    /** Where the call to action leads. */
    href: link,
    /** What it says. */
    label: text,
  },
  { short: 'href' },
);

const defaults = object({ ...figure, ...rows });

/** The shape of a whole document. */
export const documentShape = object({
  /** Title of the article. */
  title: text,
  /** Caption of the table, in place of the one that is made from the names. */
  caption: text,
  /** What heads the column of occupations, in place of "Job title". */
  subject: text,
  /** Introduction, in paragraphs. */
  introduction: list(text),
  /** Where all figures hold, for example "United States". */
  place: text,
  /** Remarks on the whole, shown under the table. */
  notes: list(text),
  /** What is compared. */
  occupations: list(occupation),
  /** What all of them stand beside: the figures of all occupations together, named "All occupations". */
  reference: occupation,
  /** Sources by key; figures name the key. */
  sources: map(source),
  /** What holds for every figure that doesn't say otherwise; then, by row, for the figures of that row. */
  defaults,
  /** What the responsibilities have in common, in paragraphs. */
  responsibilities: list(text),
  /** School listing and finder. */
  schools,
  /** Call to action after the article; leads to the schools when it has no address. */
  next,
});

/** A document that has been validated: legal, in the long form, with nothing that its shape doesn't name. */
export type LegalDocument = Legal<typeof documentShape>;
/** One occupation of it. */
export type LegalOccupation = Legal<typeof occupation>;
/** A related career as it stands in a legal document. */
export type RelatedData = Legal<typeof related>;
/** A program of study as it stands in a legal document. */
export type ProgramData = Legal<typeof program>;
/** A school: its name, its page, whether it paid, its programs and its place. */
export type School = Legal<typeof school>;
/** Schools with what readers must know before the list, and the finder. */
export type Schools = Legal<typeof schools>;
/** The form that finds schools: where it is sent, and its subjects. */
export type Finder = Legal<typeof finder>;
/** The link after the article: where it leads, and what it says. */
export type CallToAction = Legal<typeof next>;

/** A whole document as authors write it: short forms allowed. A list is none, whatever is in it. */
export type ComparisonData = Given<typeof documentShape> & { readonly [Symbol.iterator]?: never };
/** One occupation as authors write it. */
export type OccupationData = Given<typeof occupation>;
/** The sources as authors write them. */
export type SourcesData = NonNullable<ComparisonData['sources']>;
