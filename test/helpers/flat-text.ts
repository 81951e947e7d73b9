import { deepAll } from './deep.js';

const SILENT = 'script, style, template';

/** The nodes that take a node's place in the flattened tree: its shadow tree, what is slotted, or its children. */
function flatChildren(node: Node): Iterable<Node> {
  if (!(node instanceof Element)) return node.childNodes;
  if (node.matches(SILENT)) return [];
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
  return slotted.length ? slotted : (node.shadowRoot ?? node).childNodes;
}

/** All text of the flattened tree, as a reader meets it: shadow trees in place of the children they hide. */
export function flatText(node: Node): string {
  const text =
    node instanceof Text ? node.data : Array.from(flatChildren(node), (child) => flatText(child)).join(' ');
  return text.replace(/\s+/g, ' ');
}

/** The attributes of everything in the shadow trees, as `name="value"`: where values end up unseen. */
export const drawnAttributes = (root: ParentNode): readonly string[] =>
  deepAll<Element>(root, '*')
    .filter((element) => element.getRootNode() instanceof ShadowRoot)
    .flatMap(({ attributes }) => Array.from(attributes, ({ name, value }) => `${name}="${value}"`));
