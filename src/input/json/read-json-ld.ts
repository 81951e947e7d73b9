import type { Fields } from '../../model/document/fields.js';
import type { ReportFault } from '../../model/document/problems.js';
import {
  bare,
  isNode,
  isReference,
  listed,
  nodesIn,
  PREFIX,
  references,
  single,
  withoutPrefixes,
} from './json-ld-nodes.js';
import type { Node } from './json-ld-nodes.js';

/** The property by which our own export carries the whole document beside what schema.org can say. */
const DOCUMENT = 'oc:document';
/** Where things of any type have their text, the best first. */
const PLAIN_KEYS = ['@value', '@list', '@set', 'name', 'credentialCategory', 'codeValue'];
const STATISTIC_OF_TERM = ['median', 'percentile10', 'percentile25', 'percentile75', 'percentile90'];
/** ISO 8601 durations, the words of schema.org and Google, and the unit codes of UN/CEFACT. */
const INTERVALS: readonly (readonly [interval: string, names: RegExp])[] = [
  ['year', /^(?:P1Y|(?:per )?(?:year(?:ly)?|annum|annual(?:ly)?)|ANN)$/i],
  ['month', /^(?:P1M|(?:per )?month(?:ly)?|MON)$/i],
  ['fortnight', /^(?:P2W|P14D|(?:per )?fortnight(?:ly)?)$/i],
  ['week', /^(?:P1W|P7D|(?:per )?week(?:ly)?|WEE)$/i],
  ['day', /^(?:P1D|(?:per )?day|daily|DAY)$/i],
  ['hour', /^(?:PT1H|(?:per )?hour(?:ly)?|HUR)$/i],
];
const INTERVAL_NAMES = ['P1Y', 'P1M', 'P2W', 'P1W', 'P1D', 'PT1H'];
const intervalOf = (name: string): string | undefined =>
  INTERVALS.find(([, names]) => names.test(name.trim()))?.[0];
/** Types that speak of an occupation: the figures of many employers or of one, and a posting for one place. */
const TYPES = /^(?:Occupation|OccupationAggregation|OccupationAggregationByEmployer|JobPosting)$/;

/** Whether a value speaks of itself as JSON-LD does. A document of ours may do so too, and stays what it is. */
export function isJsonLd(value: unknown): boolean {
  try {
    return [value].flat().filter(isNode).map(Object.keys).some(isSchemaOrg);
  } catch {
    return false; // a proxy that lets nobody ask
  }
}

const isSchemaOrg = (keys: readonly string[]) =>
  keys.some((key) => /^@(?:context|graph|type)$/.test(key)) && !keys.includes('occupations');

/**
 * Makes our document of schema.org's `Occupation`s, wherever in the data they are. Where the data carries the document
 * itself beside them, as our own export does, that is what counts: schema.org has no words for a projection, a
 * substitute, or the source of a figure. Total, like all readers. Properties that nobody knows stay in the document,
 * and are reported by whoever reads that.
 */
export function fromJsonLd(value: unknown, report: ReportFault): unknown {
  try {
    const nodes = nodesIn(value);
    const own = nodes.find((node) => DOCUMENT in node)?.[DOCUMENT];
    if (own) return withoutPrefixes(own)['@value'];
    const occupations = nodes.filter(isOccupation).map((node, at) => occupationOf(node, at, report));
    return occupations.length ? { occupations } : {};
  } catch {
    report({ code: 'unreadable-value', path: '' });
    return {};
  }
}

const isOccupation = (node: Node): boolean =>
  [node['@type']]
    .flat()
    .some((type) => typeof type === 'string' && TYPES.test(type.trim().replace(PREFIX, '')));

/** Texts of a property that may be text, a thing with a name, or many of them. */
const textsOf = (value: unknown, depth = 2): readonly string[] =>
  inOneLanguage([value ?? []].flat()).flatMap((each: unknown) => {
    if (typeof each === 'string' || typeof each === 'number') return String(each).split('\n');
    const node = withoutPrefixes(each);
    return depth ? textsOf(node[PLAIN_KEYS.find((name) => name in node) ?? ''], depth - 1) : [];
  });

/** Of texts that say the same in several languages, the first. */
const inOneLanguage = (values: readonly unknown[]): readonly unknown[] =>
  values.length > 1 && values.every((each) => isNode(each) && '@language' in each)
    ? values.slice(0, 1)
    : values;

const textOf = (value: unknown): string => textsOf(value).join(', ');

function occupationOf(node: Node, at: number, report: ReportFault): Fields {
  const { occupationalCategory, educationRequirements, experienceRequirements, ...more } = node;
  const { estimatedSalary, baseSalary, salaryCurrency, occupationLocation, jobLocation, title, ...others } =
    more;
  const code = textOf(withoutPrefixes(occupationalCategory)['codeValue'] ?? occupationalCategory);
  const months = withoutPrefixes(experienceRequirements)['monthsOfExperience'];
  const [salary, property] =
    estimatedSalary === undefined ? [baseSalary, 'baseSalary'] : [estimatedSalary, 'estimatedSalary'];
  const place = jobLocation === undefined ? textOf(occupationLocation) : placesOf(jobLocation);
  const pay = payOf(salary, place, `occupations[${at}].${property}`, report, salaryCurrency);
  const rest = Object.entries(others).filter(([key]) => !Object.hasOwn(FACTS, key));
  const facts = Object.keys(others).flatMap((key) =>
    Object.hasOwn(FACTS, key) ? [[FACTS[key]!, others[key]] as const] : [],
  );
  return {
    ...Object.fromEntries(rest),
    name: textOf(node['name'] ?? title),
    code: /\d\d-\d{4}(?:\.\d\d)?/.exec(code)?.[0] ?? code,
    education: textOf(educationRequirements),
    experience: months ? `${textOf(months)} months` : textOf(experienceRequirements),
    pay: pay.amounts,
    description: textsOf(node['description']),
    responsibilities: textsOf(node['responsibilities']),
    facts: [
      ...pay.others,
      ...facts.flatMap(([label, value]) => (textOf(value) ? { label, value: textOf(value) } : [])),
    ],
  };
}

/** What is paid beside pay: it is no pay of the occupation, whichever of the two is listed first. */
const isBesidePay = (name: string): boolean =>
  /\b(?:bonus(?:es)?|boni|commissions?|tips?|gratuit(?:y|ies)|overtime|profit|stocks?|equity|shares?|incentives?|additional|benefits?|allowances?|provision(?:en)?|prämien?|trinkgeld|primes?|pourboires?|propinas?|comisi[oó]n(?:es)?)\b/.test(
    name,
  ) && !/\b(?:base|total|including|with|plus|and)\b|[+&]/.test(name);

/** What the name of a distribution says of it, and whether it goes before one that says nothing, or after it. */
const BASES: readonly (readonly [name: RegExp, basis: string, rank: number])[] = [
  [/^base\b/, 'base-pay', -1],
  [/^total\b/, 'total-cash', 1],
];
const baseIn = (name: string) => BASES.find(([pattern]) => pattern.test(name));
const salaryName = (salary: unknown): string => textOf(withoutPrefixes(salary)['name']).toLowerCase();
/** Base pay before what says nothing and total pay; of each, pay of a year first, and that of an hour last. */
const rankOf = (salary: unknown): number => {
  const per = intervalOf(intervalTextOf(salary)) ?? 'year';
  return 3 * (baseIn(salaryName(salary))?.[2] ?? 0) + (per === 'year' ? 0 : per === 'hour' ? 2 : 1);
};

/** What a salary says it is paid for, in its own words. */
function intervalTextOf(salary: unknown): string {
  const node = withoutPrefixes(salary);
  const inner = isNode(single(node['value'])) ? withoutPrefixes(node['value']) : node;
  return textOf(
    node['duration'] ?? inner['unitText'] ?? node['unitText'] ?? inner['unitCode'] ?? node['unitCode'],
  );
}

/**
 * All amounts that the salaries of an occupation name: pay by the hour beside other pay has a place of its own, and a
 * second median is a fact.
 */
function payOf(
  salaries: unknown,
  place: string,
  path: string,
  report: ReportFault,
  currency: unknown,
): { readonly amounts: Fields | undefined; readonly others: readonly Fields[] } {
  const pay: Record<string, unknown> = {};
  const hourly: Fields = {};
  const others: Fields[] = [];
  const inOrder = [...listed(salaries)].sort((a, b) => rankOf(a) - rankOf(b));
  for (const salary of inOrder) {
    if (isReference(salary) && !references.get(salary))
      report({
        code: 'missing-field',
        path,
        wanted: [`description of ${textOf(salary['@id'])} in the data`],
      });
    const name = salaryName(salary);
    const basis = baseIn(name)?.[1];
    for (const [key, amount] of amountsOf(salary, path, report, currency)) {
      const target = isBesidePay(name)
        ? undefined
        : !(key in pay)
          ? pay
          : amount['per'] === 'hour' && !(key in hourly)
            ? hourly
            : undefined;
      if (target) target[key] = { ...amount, ...(basis && { basis }), place };
      else others.push({ label: [name || 'Salary', key].join(', '), value: amountInWords(amount), place });
    }
  }
  const amounts = Object.keys(hourly).length ? { ...pay, hourly } : pay;
  return { amounts: Object.keys(amounts).length ? amounts : undefined, others };
}

/** "131000 USD a year": an amount that no row has room for. */
function amountInWords({ value, low, high, currency, per }: Fields): string {
  const number = value === undefined ? [low, high].map((end) => textOf(end)).join(' – ') : textOf(value);
  return [number, textOf(currency), per ? `a ${textOf(per)}` : ''].filter(Boolean).join(' ');
}

/** What employers and portals say of an occupation that is no row of ours, and what it is called. */
const FACTS: Readonly<Record<string, string>> = {
  skills: 'Skills',
  qualifications: 'Qualifications',
  hiringOrganization: 'Employer',
  industry: 'Industry',
  employmentType: 'Employment type',
  workHours: 'Work hours',
  jobBenefits: 'Benefits',
  incentiveCompensation: 'Incentives',
  sampleSize: 'Sample size',
  yearsExperienceMin: 'Least years of experience',
  yearsExperienceMax: 'Most years of experience',
  jobLocationType: 'Place of work',
  specialCommitments: 'Commitments',
  physicalRequirement: 'Physical demands',
};

/** Town, region and country of a place, as far as they are known. */
const placesOf = (places: unknown): string =>
  [places ?? []]
    .flat()
    .map((place: unknown) => {
      const { address, ...rest } = withoutPrefixes(place);
      const { addressLocality, addressRegion, addressCountry } = withoutPrefixes(address);
      const parts = [addressLocality, addressRegion, addressCountry].map(textOf).filter(Boolean);
      return parts.join(', ') || textOf(typeof address === 'string' ? address : rest);
    })
    .filter(Boolean)
    .join('; ');

const DECIMAL = /^\d+(?:\.(?!\d{3}$)\d+)?$/;

/** A number, a `MonetaryAmount` with a number or a range, a price, or a `MonetaryAmountDistribution`. */
function amountsOf(
  salary: unknown,
  path: string,
  report: ReportFault,
  around: unknown,
): readonly (readonly [string, Fields])[] {
  const node = isNode(salary) ? withoutPrefixes(salary) : { value: salary };
  const inner = isNode(single(node['value'])) ? withoutPrefixes(node['value']) : node;
  const [value, low, high] = [
    inner['value'] ?? inner['price'] ?? inner['@value'],
    inner['minValue'] ?? inner['minPrice'],
    inner['maxValue'] ?? inner['maxPrice'],
  ].map(bare);
  const found = intervalTextOf(salary);
  const per = found ? intervalOf(found) : undefined;
  // pay of a shift must not become pay of a year
  if (found && !per) report({ code: 'bad-option', path, found, wanted: INTERVAL_NAMES });
  if (found && !per) return [];
  const named = node['currency'] ?? inner['currency'] ?? node['priceCurrency'] ?? inner['priceCurrency'];
  const currency = bare(named ?? around);
  // "2.800" is a number of two to a program, and of thousands to half of the world: as text, it is read as on the page
  const isText =
    value === undefined && [low, high].some((end) => typeof end === 'string' && !DECIMAL.test(end));
  return [
    [
      'amount',
      isText ? { value: [textOf(low), textOf(high)].filter(Boolean).join(' – ') } : { value, low, high },
    ] as const,
    ...STATISTIC_OF_TERM.map((key) => [key.replace('ercentile', ''), { value: bare(node[key]) }] as const),
  ]
    .filter(([, amount]) => Object.values(amount).some((each) => each !== undefined))
    .map(([key, amount]) => [key, { ...amount, currency, per }]);
}
