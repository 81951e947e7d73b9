// A page as a model in which every text is ready, and the tree of a page, for holding one against another.
import { parse } from 'parse5';

const attributesOf = ({ attrs = [] }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join('');
const elementsOf = ({ childNodes }) => childNodes.filter(({ tagName }) => tagName);
const all = (node, tag) => [
  ...(node.tagName === tag ? [node] : []),
  ...(node.childNodes ?? []).flatMap((each) => all(each, tag)),
];

/** What a tree consists of but for white space between elements. */
export function treeOf(html) {
  const lines = [];
  const visit = (node) => {
    const text = node.value?.replaceAll(/\s+/g, ' ') ?? '';
    if (text.trim()) lines.push(text.trim());
    if (node.tagName) lines.push(`<${node.tagName} ${JSON.stringify(attributesOf(node))}`);
    (node.childNodes ?? []).forEach(visit);
    if (node.tagName) lines.push('>');
  };
  visit(parse(html));
  return lines.join('\n');
}

function cellOf(cell) {
  const { scope, colspan: span } = attributesOf(cell);
  const [data] = all(cell, 'data');
  const beside = elementsOf(cell)
    .slice(1)
    .map((each) => ({ [each.tagName === 'sup' ? 'mark' : 'small']: textOf(each) }));
  return { scope, span, value: data && attributesOf(data).value, text: textOf(elementsOf(cell)[0]), beside };
}

/** A line of text with a mark before it and a link in it, or without them. */
function lineOf(node) {
  const [[sup], [link]] = [all(node, 'sup'), all(node, 'a')];
  const at = node.childNodes.indexOf(link);
  const textIn = (nodes) =>
    nodes
      .filter((each) => each !== sup)
      .map(textOf)
      .join('');
  const before = textIn(node.childNodes.slice(0, Math.max(at, 0)));
  return {
    mark: sup && textOf(sup),
    before: sup ? before.replace(/^ /, '') : before,
    href: link && attributesOf(link).href,
    name: link && textOf(link),
    text: textIn(node.childNodes.slice(at + 1)),
  };
}

function blocksOf(node) {
  switch (node.tagName) {
    case 'div':
      return [{ kind: 'open' }, ...elementsOf(node).flatMap(blocksOf), { kind: 'close' }];
    case 'p':
      return [{ kind: 'paragraph', isSource: attributesOf(node).class === 'oc-source', ...lineOf(node) }];
    case 'ul':
      return [{ kind: 'list', items: all(node, 'li').map(lineOf) }];
    case 'table': {
      const [, ...heads] = elementsOf(all(all(node, 'thead')[0], 'tr')[0]);
      const bodies = all(node, 'tbody').map((body) =>
        all(body, 'tr').map((row) => elementsOf(row).map(cellOf)),
      );
      return [
        { kind: 'table', caption: textOf(all(node, 'caption')[0]), columns: heads.map(textOf), bodies },
      ];
    }
    default:
      return [{ kind: 'heading', tag: node.tagName, text: textOf(node) }];
  }
}

/** The model of a page of ours. */
export function modelOf(html) {
  const page = parse(html);
  const [article] = all(page, 'oc-comparison');
  const { occupations, summary } = attributesOf(article);
  return {
    title: textOf(all(page, 'title')[0]),
    hasSummary: summary !== undefined,
    data: occupations,
    blocks: elementsOf(article).flatMap(blocksOf),
  };
}
