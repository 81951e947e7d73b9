import { filledFields } from '../model/document/fields.js';
import type { Fields } from '../model/document/fields.js';
import type { Comparison, Occupation } from '../model/comparison/occupations.js';
import type { Figure } from '../model/figure/figure.js';
import { tableWords } from '../model/words/table-words.js';
import { toDocument } from './document.js';

const VOCABULARY = 'https://github.com/occupation-comparison/occupation-comparison#';
const DURATIONS = { year: 'P1Y', month: 'P1M', fortnight: 'P2W', week: 'P1W', day: 'P1D', hour: 'PT1H' };
/** The statistics that schema.org has words for; a mean or a typical pay has none. */
const TERM_OF_STATISTIC: Readonly<Record<string, string>> = {
  median: 'median',
  p10: 'percentile10',
  p25: 'percentile25',
  p75: 'percentile75',
  p90: 'percentile90',
};

/**
 * Writes a comparison as schema.org's `Occupation`s, for search engines, with the whole document beside them as a JSON
 * literal (`oc:document`), from which `fromJsonLd()` reads everything back.
 *
 * schema.org has no words for what makes a figure true: a bound, a substitute, a projection, a source. A figure that
 * would be wrong without those is left to the document: nothing but exact numbers and plain words that hold for the
 * occupation itself, at the place that is named, are said in the words of schema.org.
 */
export function toJsonLd(comparison: Comparison): object {
  const { title, introduction, occupations } = comparison;
  // the document has a node of its own: a property beside `@graph` would make a named graph of the occupations
  return {
    '@context': ['https://schema.org', { oc: VOCABULARY }],
    '@graph': [
      ...occupations.map((occupation) => occupationNode(occupation, comparison)),
      {
        '@type': 'oc:Comparison',
        ...filledFields({ name: title, description: introduction }),
        'oc:document': { '@type': '@json', '@value': toDocument(comparison) },
      },
    ],
  };
}

/** The same as text, safe inside a script element: nothing in it ends the script or begins a comment. */
export const jsonLdText = (comparison: Comparison): string =>
  JSON.stringify(toJsonLd(comparison)).replaceAll('<', '\\u003c');

/** The same as the script that a page has it in. */
export const jsonLdScript = (comparison: Comparison): string =>
  `<script type="application/ld+json">${jsonLdText(comparison)}</script>`;

function occupationNode(occupation: Occupation, { place }: Comparison): Fields {
  const { name, code, description, responsibilities, figures } = occupation;
  const location = place ?? figures.get('pay')?.place;
  return {
    '@type': 'Occupation',
    ...filledFields({
      name,
      occupationalCategory: code,
      description,
      responsibilities,
      educationRequirements: requirementOf(figures.get('education'), location),
      experienceRequirements: requirementOf(figures.get('experience'), location),
      estimatedSalary: salariesOf([...figures.values()], location),
      occupationLocation: location && { '@type': 'AdministrativeArea', name: location },
    }),
  };
}

/** Whether a figure says something of the occupation itself, where the occupation is said to be. */
const isOwn = ({ measuredFor, place }: Figure, location: string | undefined): boolean =>
  !measuredFor && place === location;

/** A requirement in words. What most people have, and what others need, is none. */
function requirementOf(figure: Figure | undefined, location: string | undefined): string | undefined {
  const isRequirement = figure?.status === 'text' && figure.kind !== 'most-common' && isOwn(figure, location);
  return isRequirement ? figure.text : undefined;
}

/** Figures of one year, one basis and one currency are one distribution. */
function salariesOf(figures: readonly Figure[], location: string | undefined): readonly Fields[] {
  const groups = new Map<string, Fields>();
  for (const figure of figures) {
    const term = TERM_OF_STATISTIC[figure.statistic ?? ''];
    if (!term || figure.status !== 'value' || !isOwn(figure, location)) continue;
    const head = distributionHead(figure);
    const key = JSON.stringify(head);
    groups.set(key, { ...(groups.get(key) ?? head), [term]: figure.value });
  }
  return [...groups.values()];
}

/** The name says what the other fields can't: what counts as pay, and when it was measured. */
function distributionHead({ currency, per = 'year', basis, from, to }: Figure): Fields {
  const name = [
    basis && basis !== 'unspecified' ? tableWords[basis] : '',
    [...new Set([from, to])].filter((year) => year !== undefined).join('–'),
  ].filter(Boolean);
  return {
    '@type': 'MonetaryAmountDistribution',
    ...filledFields({ name: name.length ? name.join(', ') : undefined, currency, duration: DURATIONS[per] }),
  };
}
