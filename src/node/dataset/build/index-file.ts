import { given } from './joined.js';
import type { Joined, Json } from './joined.js';
import { payOf } from './occupation-file.js';

/** What the author of a data set says of it. */
export interface IndexOptions {
  /** Name of the data set. */
  readonly name?: string | undefined;
  /** The day on which the files were downloaded, as YYYY-MM-DD. */
  readonly retrieved?: string | undefined;
  /** How many tasks of O*NET become responsibilities; without it none, and no description. */
  readonly tasks?: number | undefined;
}

/** First year of the projections that are by SOC 2018. */
const SOC_2018_SINCE = 2019;

/** `index.json` but for its version: what holds for all occupations, and where everything is from. */
export function indexFile(joined: Joined, options: IndexOptions): Json {
  const { oews, wages, projections, onet } = joined;
  const { from, to } = projections;
  const span = { from, to, source: 'projections' };
  return given({
    format: 1,
    name: options.name ?? 'U.S. occupations',
    place: wages.place,
    classification: from < SOC_2018_SINCE ? 'SOC 2010' : 'SOC 2018',
    defaults: {
      education: { kind: 'typical-entry', source: 'projections' },
      experience: { source: 'projections' },
      training: { source: 'projections' },
      pay: { currency: 'USD', per: 'year', basis: 'wage', year: wages.year, source: 'oews' },
      growth: span,
      employment: { year: from, source: 'projections' },
      employmentChange: span,
      openings: span,
    },
    // sentences of O*NET stand under no figure that would lead to their source
    notes: options.tasks ? [licenceOf(onet.release)] : undefined,
    sources: sourcesOf(joined, options),
    reference: referenceOf(joined),
    search: true,
    history: oews.length > 1 || undefined,
  });
}

/** Figures of all occupations together. */
function referenceOf({ wages, projections: { total } }: Joined): Json | undefined {
  return (
    total &&
    given({
      name: 'All occupations',
      code: '00-0000',
      pay: payOf(wages.total),
      growth: total.growth,
      employment: total.employment,
      employmentChange: total.change,
      openings: total.openings,
    })
  );
}

function sourcesOf({ wages, projections, onet }: Joined, { retrieved }: IndexOptions): Json {
  const bls = 'U.S. Bureau of Labor Statistics';
  const { from, to } = projections;
  const { release } = onet;
  return {
    oews: given({
      name: bls,
      dataSet: `Occupational Employment and Wage Statistics, May ${wages.year}`,
      href: 'https://www.bls.gov/oes/',
      retrieved,
      licence: 'Public domain',
    }),
    projections: given({
      name: bls,
      dataSet: `Employment Projections, ${from}–${String(to).slice(2)}`,
      href: 'https://www.bls.gov/emp/',
      retrieved,
      licence: 'Public domain',
    }),
    onet: given({
      name: 'U.S. Department of Labor, Employment and Training Administration',
      dataSet: `O*NET ${release} Database`,
      href: 'https://www.onetcenter.org/database.html',
      retrieved,
      licence: licenceOf(release),
    }),
  };
}

const licenceOf = (release: string): string =>
  `O*NET ${release} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), ` +
  'used under the CC BY 4.0 license; modified. O*NET® is a trademark of USDOL/ETA.';
