import type { Tell } from '../model/problems.js';

type Node = Readonly<Record<string, unknown>>;

/** How deep lists and graphs are followed; nothing that a person wrote is deeper. */
const DEEPEST = 12;
const INTERVALS: Readonly<Record<string, string>> = {
  ...{ P1Y: 'year', P1M: 'month', P1W: 'week', PT1H: 'hour' },
  ...{ YEAR: 'year', MONTH: 'month', WEEK: 'week', HOUR: 'hour' },
};
const STATISTICS = {
  median: 'median',
  percentile10: 'p10',
  percentile25: 'p25',
  percentile75: 'p75',
  percentile90: 'p90',
};

/** Whether a value speaks of itself as JSON-LD does. */
export const isJsonLd = (value: unknown): boolean =>
  listOf(value).some((each) => '@context' in each || '@graph' in each || '@type' in each);

/**
 * Makes our document of schema.org's `Occupation`s, wherever in the data they are. Where the data carries the document
 * itself beside them (as our own export does), that is what counts: schema.org has no words for a projection, a
 * substitute, or the source of a figure.
 */
export function fromJsonLd(value: unknown, tell: Tell): unknown {
  const nodes = nodesIn(value, DEEPEST);
  const own = nodes.map((node) => objectOf(node['oc:document'])?.['@value']).find(Boolean);
  if (own) return own;
  const occupations = nodes.filter((node) => isA(node, 'Occupation')).map(occupationOf);
  if (!occupations.length) tell({ code: 'no-occupations', path: '' });
  return { occupations };
}

/** An object with own properties only. */
const objectOf = (value: unknown): Node | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (Object.assign(Object.create(null) as object, value) as Node)
    : undefined;

const listOf = (value: unknown): readonly Node[] =>
  [value].flat().flatMap((each): Node | readonly Node[] => objectOf(each) ?? []);

/** All objects in the data, from the outside in. */
function nodesIn(value: unknown, depth: number): readonly Node[] {
  if (!depth || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => nodesIn(each, depth - 1));
  const node = objectOf(value)!;
  return [node, ...Object.values(node).flatMap((each) => nodesIn(each, depth - 1))];
}

const isA = (node: Node, type: string): boolean =>
  [node['@type']].flat().some((each) => typeof each === 'string' && each.replace(/^.*[/:#]/, '') === type);

/** A property, whatever prefix the context gave it. */
const get = (node: Node, name: string): unknown =>
  node[name] ?? node[`schema:${name}`] ?? node[`https://schema.org/${name}`];

/** Text of a property that may be text, a language's text, or a thing with a name. */
function textOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  if (typeof first === 'string' || typeof first === 'number') return String(first);
  const node = objectOf(first);
  const inner =
    node &&
    (node['@value'] ?? get(node, 'name') ?? get(node, 'credentialCategory') ?? get(node, 'codeValue'));
  return inner === undefined ? undefined : textOf(inner);
}

const textsOf = (value: unknown): readonly string[] =>
  [value]
    .flat()
    .flatMap((each) => textOf(each)?.split('\n') ?? [])
    .filter((text) => text.trim());

function occupationOf(node: Node): object {
  const place = textOf(get(node, 'occupationLocation'));
  return {
    name: textOf(get(node, 'name')),
    code: codeOf(get(node, 'occupationalCategory')),
    education: textOf(get(node, 'educationRequirements') ?? get(node, 'qualifications')),
    experience: experienceOf(get(node, 'experienceRequirements')),
    pay: payOf(listOf(get(node, 'estimatedSalary'))[0] ?? get(node, 'estimatedSalary'), place),
    description: textsOf(get(node, 'description')),
    responsibilities: textsOf(get(node, 'responsibilities')),
    facts: ['skills', 'jobBenefits'].flatMap((name) => factOf(name, get(node, name))),
  };
}

const factOf = (name: string, value: unknown) => {
  const texts = textsOf(value);
  return texts.length ? { label: name === 'skills' ? 'Skills' : 'Benefits', value: texts.join(', ') } : [];
};

/** "15-1252.00 Software Developers", or a code as a thing of its own. */
function codeOf(value: unknown): string | undefined {
  const node = objectOf([value].flat()[0]);
  const text = textOf((node && get(node, 'codeValue')) ?? value);
  return text && (/\d\d-\d{4}(?:\.\d\d)?/.exec(text)?.[0] ?? text);
}

function experienceOf(value: unknown): string | undefined {
  const node = objectOf([value].flat()[0]);
  const months = node && Number(get(node, 'monthsOfExperience'));
  if (!months) return textOf(value);
  return months % 12 ? `${months} months` : months === 12 ? '1 year' : `${months / 12} years`;
}

function payOf(value: unknown, place: string | undefined): object | undefined {
  const node = objectOf(value);
  if (!node)
    return typeof value === 'number' || typeof value === 'string' ? { amount: value, place } : undefined;
  const amount = get(node, 'value');
  const range = objectOf(amount) ?? node;
  const interval = textOf(get(node, 'duration') ?? get(range, 'unitText') ?? get(node, 'unitText'));
  const figures = Object.entries(STATISTICS).map(([theirs, ours]) => [ours, get(node, theirs)] as const);
  const low = get(range, 'minValue');
  const high = get(range, 'maxValue');
  return {
    ...Object.fromEntries(figures.filter(([, figure]) => figure !== undefined)),
    ...(!objectOf(amount) && amount !== undefined && { amount }),
    ...(objectOf(amount) && get(range, 'value') !== undefined && { amount: get(range, 'value') }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    currency: textOf(get(node, 'currency')),
    per: interval && (INTERVALS[interval.toUpperCase()] ?? interval),
    place,
  };
}
