import { findHeader, records } from './columns.js';
import { DataFault, excerpt } from './data-fault.js';
import { withSheets } from './open.js';

/** A programme of study: its code in the Classification of Instructional Programs, "52.0201", and its name. */
export interface Program {
  readonly code: string;
  readonly name: string;
}

/** The crosswalk of programmes and occupations. */
export interface Crosswalk {
  readonly file: string;
  /** Years of the two classifications, as the headers of the file say them. */
  readonly cip: string;
  readonly soc: string;
  /** Programmes by the code of the occupation that they are matched with, in the order of their codes. */
  readonly programs: ReadonlyMap<string, readonly Program[]>;
}

/** Editions by the years in their headers, the newest first. */
const EDITIONS = [
  ['2020', '2018'],
  ['2010', '2018'],
  ['2010', '2010'],
] as const;
const CIP_CODE = /^\d\d\.\d{4}$/;
const SOC_CODE = /^\d\d-\d{4}$/;
/** What the file calls that nothing is matched with. */
const NO_MATCH = /^99[.-]99/;

/** Reads the crosswalk of the National Center for Education Statistics. Throws a `DataFault` for another file. */
export async function readCrosswalk(file: string): Promise<Crosswalk> {
  return withSheets(file, async (sheets) => {
    for (const sheet of sheets)
      for (const [cip, soc] of EDITIONS) {
        const [code, title, occupation] = [`CIP${cip}Code`, `CIP${cip}Title`, `SOC${soc}Code`];
        const header = await findHeader(sheet, [code, title, occupation]);
        if (!header) continue;
        const programs = new Map<string, Program[]>();
        for await (const record of records(sheet, header, [code, title, occupation])) {
          const [own, to] = [record.needed(code), record.needed(occupation)];
          if (NO_MATCH.test(own) || NO_MATCH.test(to)) continue;
          if (!CIP_CODE.test(own)) throw record.fault(code, `${excerpt(own)} isn’t a code such as 52.0201`);
          if (!SOC_CODE.test(to))
            throw record.fault(occupation, `${excerpt(to)} isn’t a code such as 13-1082`);
          const list = programs.get(to) ?? [];
          programs.set(to, list);
          const name = record.needed(title).replace(/\.$/, '');
          if (!list.some((each) => each.code === own)) list.push({ code: own, name });
        }
        for (const list of programs.values()) list.sort((a, b) => (a.code < b.code ? -1 : 1));
        return { file, cip, soc, programs };
      }
    throw new DataFault(
      { file },
      'has no sheet with the columns CIP2020Code, CIP2020Title and SOC2018Code; name the crosswalk of programs and occupations',
    );
  });
}
