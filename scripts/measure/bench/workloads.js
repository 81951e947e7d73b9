// What is drawn, the same in every run: `{ columns: [{ key, label, isNumber }], rows: [{ id, … }] }`. Numbers are shown as
// they are, so that nobody pays for formatting but those who format anyway. For Node and for the page.

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const TITLES = ['Actuaries', 'Bakers', 'Civil engineers', 'Dentists', 'Editors', 'Florists', 'Geographers'];
const WORDS = 'plan record teach repair inspect advise draw design write measure lead review'.split(' ');
const DEGREES = ['High school diploma', 'Associate degree', 'Bachelor degree', 'Master degree'];

const phrase = (random, words) =>
  Array.from({ length: words }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');

/** By this the page finds the last cell. */
export const LAST_CELL = 'this cell is the last';

/** A few occupations side by side, as columns. */
function comparison(occupations, attributes) {
  const random = randomFrom(occupations * 100 + attributes);
  const keys = Array.from({ length: occupations }, (_, at) => `o${at}`);
  const rows = Array.from({ length: attributes }, (_, at) => {
    const value = () =>
      at % 3 ? phrase(random, 2 + (at % 4)) : String(20_000 + Math.floor(random() * 150_000));
    return {
      id: `r${at}`,
      name: `Attribute ${at}`,
      ...Object.fromEntries(keys.map((key) => [key, value()])),
    };
  });
  rows.at(-1)[keys.at(-1)] = LAST_CELL;
  return {
    columns: [
      { key: 'name', label: 'Attribute' },
      ...keys.map((key, at) => ({ key, label: TITLES[at % TITLES.length] })),
    ],
    rows,
  };
}

const LONG_COLUMNS = [
  { key: 'title', label: 'Occupation' },
  { key: 'code', label: 'Code' },
  { key: 'pay', label: 'Median pay', isNumber: true },
  { key: 'jobs', label: 'Jobs', isNumber: true },
  { key: 'growth', label: 'Growth', isNumber: true },
  { key: 'openings', label: 'Openings', isNumber: true },
  { key: 'education', label: 'Education' },
  { key: 'training', label: 'Training' },
];

/** Many occupations, one a row; no two have the same pay, so that there is one order by it. */
export function longTable(length, seed = 5) {
  const random = randomFrom(seed);
  const whole = (least, span) => least + Math.floor(random() * span);
  const rows = Array.from({ length }, (_, at) => ({
    id: `r${at}`,
    title: `${TITLES[at % TITLES.length]} ${at}`,
    code: `${10 + (at % 40)}-${1000 + at}`,
    pay: whole(20, 180) * 1000 + at,
    jobs: whole(100, 900_000),
    growth: whole(-20, 60),
    openings: whole(0, 60_000),
    education: DEGREES[whole(0, DEGREES.length)],
    training: phrase(random, 2),
  }));
  return { columns: LONG_COLUMNS, rows };
}

/** By the number of the workload. */
export const WORKLOADS = {
  W1: () => comparison(2, 8),
  W2: () => comparison(6, 20),
  W3: () => longTable(1000),
  W4: () => comparison(2, 8), // a hundred of them
};

/** The data of a workload as this package wants them. */
export function toDocument({ columns, rows }) {
  if (columns[0].key === 'title')
    return {
      occupations: rows.map(toOccupation),
      sources: { A: { name: 'Source A' }, B: { name: 'Source B' } },
    };
  const occupations = columns.slice(1).map(({ key, label }) => ({
    id: key,
    name: label,
    facts: rows.map((row) => ({ label: row.name, value: row[key] })),
  }));
  return { occupations };
}

export const toOccupation = (row) => ({
  id: row.id,
  name: row.title,
  education: row.education,
  training: row.training,
  pay: { median: row.pay, year: 2024, source: 'A' },
  growth: { percent: row.growth, from: 2024, to: 2034, source: 'B' },
  employment: { value: row.jobs, year: 2024, source: 'B' },
  openings: { value: row.openings, source: 'B' },
  facts: [{ label: 'Code', value: row.code }],
});
