import { basename } from 'node:path';
import { TOTAL } from '../read/projection-line.js';
import type { Projections } from '../read/projection-line.js';
import { given } from './joined.js';
import type { Joined, Json } from './joined.js';
import { CROSSWALK, outlookFields, payOfLine } from './occupation-file.js';
import { placeIndex } from './place-files.js';
import { Provenance } from './provenance.js';

/** What the author of a data set says of it. */
export interface IndexOptions {
  /** Name of the data set. */
  readonly name?: string | undefined;
  /** The day on which the files were downloaded, as YYYY-MM-DD. */
  readonly retrieved?: string | undefined;
  /** How many tasks of O*NET become responsibilities; without it none, and no description. */
  readonly tasks?: number | undefined;
}

/** `index.json` but for its version: what holds for all occupations, and where everything is from. */
export function indexFile(joined: Joined, options: IndexOptions): Json {
  const { onet, projections } = joined;
  const provenance = new Provenance(joined);
  return given({
    format: 1,
    name: options.name ?? 'U.S. occupations',
    place: provenance.place,
    classification: provenance.classification,
    defaults: provenance.defaults,
    // sentences of O*NET stand under no figure that would lead to their source
    notes: options.tasks ? [licenceOf(onet.release)] : undefined,
    sources: sourcesOf(joined, provenance, options),
    reference: referenceOf(joined, provenance),
    provenance: extractsOf(projections.releases),
    places: placeIndex(joined),
    search: true,
  });
}

/** Figures of all occupations together. */
function referenceOf(joined: Joined, provenance: Provenance): Json | undefined {
  const outlook = joined.outlookOf(TOTAL);
  return (
    outlook &&
    given({
      name: 'All occupations',
      code: TOTAL,
      pay: payOfLine(joined.wages.total),
      ...outlookFields(outlook, provenance),
    })
  );
}

const BLS = 'U.S. Bureau of Labor Statistics';

function sourcesOf(
  { projections, onet, crosswalk }: Joined,
  provenance: Provenance,
  { retrieved }: IndexOptions,
): Json {
  const { release } = onet;
  const oews = provenance.oewsUsed.map((each) => [
    provenance.oewsKey(each),
    {
      dataSet: `Occupational Employment and Wage Statistics, May ${each.year}`,
      href: 'https://www.bls.gov/oes/',
      licence: 'Public domain',
    },
  ]);
  const spans = projections.used.map((each) => [
    provenance.projectionsKey(each),
    {
      dataSet: `Employment Projections, ${spanOf(each)}`,
      href: 'https://www.bls.gov/emp/',
      licence: each.isExtract ? `Public domain. ${AN_EXTRACT}` : 'Public domain',
    },
  ]);
  const bls = Object.fromEntries([...oews, ...spans]) as Record<string, Json>;
  return {
    ...Object.fromEntries(
      Object.entries(bls).map(([key, { dataSet, href, licence }]) => [
        key,
        given({ name: BLS, dataSet, href, retrieved, licence }),
      ]),
    ),
    onet: given({
      name: 'U.S. Department of Labor, Employment and Training Administration',
      dataSet: `O*NET ${release} Database`,
      href: 'https://www.onetcenter.org/database.html',
      retrieved,
      licence: licenceOf(release),
    }),
    ...(crosswalk && {
      [CROSSWALK]: given({
        name: 'National Center for Education Statistics',
        dataSet: `CIP ${crosswalk.cip} to SOC ${crosswalk.soc} Crosswalk`,
        href: 'https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56',
        retrieved,
        licence: 'Public domain',
      }),
    }),
  };
}

const spanOf = ({ from, to }: Projections): string => `${from}–${String(to).slice(2)}`;

const AN_EXTRACT = 'Read from an extract of the published table, not from the workbook.';

/** How figures were come by that aren't from the publisher's own file. */
function extractsOf(releases: readonly Projections[]): readonly string[] | undefined {
  const lines = releases
    .filter(({ isExtract }) => isExtract)
    .map(
      (release) =>
        `Employment Projections, ${spanOf(release)}: ${AN_EXTRACT} ${basename(release.file)} has jobs, growth, ` +
        'openings and education, but neither the change in jobs as a number nor work experience and training. ' +
        'Give the workbook (occupation.xlsx) with --projections in its place, and all of it comes from there.',
    );
  return lines.length ? lines : undefined;
}

const licenceOf = (release: string): string =>
  `O*NET ${release} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), ` +
  'used under the CC BY 4.0 license; modified. O*NET® is a trademark of USDOL/ETA.';
