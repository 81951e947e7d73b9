/** A data set of a publisher that comes out again and again, and the release that should be out on a day. */
interface Rhythm {
  /** How a release names itself; its groups are what tells it from others. */
  readonly pattern: RegExp;
  /** How often it comes, in words. */
  readonly said: string;
  /** The newest release that should be out: a number to compare by, and its name. */
  readonly newest: (day: Date) => Release;
  /** The number of a release that was found. */
  readonly numberOf: (found: RegExpExecArray) => number;
}
interface Release {
  readonly number: number;
  readonly name: string;
}

/**
 * When releases came in the years to 2026, with a month or two to spare: what is said to be out is out. Nobody is asked
 * for it.
 */
const RHYTHMS: readonly Rhythm[] = [
  {
    // of a May, in the spring after it
    pattern: /\bOccupational Employment and Wage Statistics\b.*\bMay (20\d\d)\b/i,
    said: 'yearly in spring',
    newest: (day) => {
      const year = day.getUTCFullYear() - (day.getUTCMonth() >= 6 ? 1 : 2);
      return { number: year, name: `May ${year}` };
    },
    numberOf: ([, year]) => Number(year),
  },
  {
    // from the year before, at the end of August
    pattern: /\bEmployment Projections\b.*?\b(20\d\d)[-–](?:20)?\d\d\b/i,
    said: 'yearly around the end of August',
    newest: (day) => {
      const year = day.getUTCFullYear() - (day.getUTCMonth() >= 9 ? 1 : 2);
      return { number: year, name: `${year}–${String(year + 10).slice(2)}` };
    },
    numberOf: ([, year]) => Number(year),
  },
  {
    // 31.0 in August 2026, 31.1 in November, 31.2 in February, 31.3 in May
    pattern: /\bO\*NET\b\D*(\d\d)\.(\d)\b/i,
    said: 'quarterly',
    newest: (day) => {
      const quarters = (day.getUTCFullYear() - 1995) * 4 + Math.floor((day.getUTCMonth() - 9) / 3);
      return { number: quarters, name: `${Math.floor(quarters / 4)}.${quarters % 4}` };
    },
    numberOf: ([, major, minor]) => Number(major) * 4 + Number(minor),
  },
];

/**
 * Says of data sets which of them are older than what their publisher should have out by now. Of several releases of one
 * kind the newest counts.
 * @param dataSets As sources name them: "Occupational Employment and Wage Statistics, May 2023".
 */
export function outdated(dataSets: readonly string[], day: Date): readonly string[] {
  return RHYTHMS.flatMap(({ pattern, said, newest, numberOf }) => {
    const found = dataSets.flatMap((name) => {
      const match = pattern.exec(name);
      return match ? [{ name, number: numberOf(match) }] : [];
    });
    const latest = found.sort((a, b) => b.number - a.number)[0];
    const due = newest(day);
    return latest && latest.number < due.number
      ? [`“${latest.name}” is not the newest: ${due.name} should be out by now (it comes ${said})`]
      : [];
  });
}
