/** The things that JSON-LD speaks of, in whichever of its many forms each is written. */

/** A thing with its properties. */
export type Node = Readonly<Record<string, unknown>>;

/** How names of schema.org may begin. */
export const PREFIX = /^(?:schema:|https?:\/\/schema\.(?:org|googleapis\.com)\/)/;
/** What pages say of a thing for search engines. */
const UNSHOWN =
  /^(?:mainEntityOfPage|url|sameAs|image|identifier|datePosted|validThrough|directApply|jobImmediateStart|logo|applicationContact|additionalType|dateModified|datePublished)$/;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && !!value && !Array.isArray(value);

/** What a property says, out of lists, sets and lists of them: JSON-LD writes one value in all of these ways. */
export const listed = (value: unknown): readonly unknown[] =>
  [value ?? []]
    .flat()
    .flatMap((each: unknown) =>
      isNode(each) && ('@list' in each || '@set' in each) ? listed(each['@list'] ?? each['@set']) : [each],
    );

/** A property that says one thing, as that; any other as it is. */
export function single(value: unknown): unknown {
  const all = isNode(value) || Array.isArray(value) ? listed(value) : [];
  return all.length === 1 ? all[0] : value;
}

/** What is said of a node the other way round, by `@reverse`, under the names of its own properties. */
const reversed = new WeakMap<Node, Record<string, unknown>>();

function noteReversed(node: Node, byId: ReadonlyMap<unknown, Node>): void {
  const { '@reverse': reverse, ...own } = node;
  for (const [key, things] of Object.entries(withoutPrefixes(reverse)))
    for (const each of listed(things)) {
      const thing = isReference(each) ? byId.get(each['@id']) : each;
      if (isNode(thing)) reversed.set(thing, { [key]: own, ...reversed.get(thing) });
    }
}

/** All objects in the data, the outer ones first. A set grows while it is walked, and takes each object once. */
export function nodesIn(value: unknown): readonly Node[] {
  const seen = new Set([value]);
  for (const each of seen)
    if (typeof each === 'object') for (const inner of Object.values(each ?? {})) seen.add(inner);
  const nodes = [...seen].filter(isNode);
  const described = new Map<unknown, Node>();
  for (const node of nodes)
    if (!isReference(node) && '@id' in node)
      described.set(node['@id'], Object.assign({}, node, described.get(node['@id'])));
  for (const node of nodes.filter(isReference)) references.set(node, described.get(node['@id']));
  const own = nodes.filter((node) => !isReference(node));
  const byId = new Map(own.map((node) => [node['@id'], node] as const));
  for (const node of own) if ('@reverse' in node) noteReversed(node, byId);
  return own.map(withoutPrefixes);
}

/** Nodes that only name another one by its `@id`, and what is said of that elsewhere in the data. */
export const references = new WeakMap<Node, Node | undefined>();
export const isReference = (value: unknown): value is Node =>
  isNode(value) && '@id' in value && Object.keys(value).every((key) => key === '@id' || key === '@type');

/** Own properties by their names alone, whatever prefix the context gave them; none where there is no object. */
export function withoutPrefixes(value: unknown): Node {
  const one = single(value);
  const node = isNode(one) ? (references.get(one) ?? one) : {};
  return Object.fromEntries(
    Object.entries({ ...reversed.get(node), ...node })
      .map(([key, inner]) => [key.replace(PREFIX, ''), inner] as const)
      .filter(([key]) => !UNSHOWN.test(key)),
  );
}

/** Types whose values are numbers, also where they are written as text: "2.905E1". */
const NUMERIC = /[:#](?:double|float|decimal|integer)$/;

/** A value, out of the object that gives its type or its language. */
export function bare(given: unknown): unknown {
  const one = single(given);
  if (!isNode(one) || !('@value' in one)) return one;
  const { '@value': value, '@type': type } = one;
  return typeof value === 'string' && NUMERIC.test(String(type)) && Number.isFinite(Number(value))
    ? Number(value)
    : value;
}
