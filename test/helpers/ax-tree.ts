import { executeServerCommand } from '@web/test-runner-commands';

/** A node of the accessibility tree, as the command `ax-tree` gives it. */
interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly level?: number;
  readonly description?: string;
  readonly children: readonly AxNode[];
}

/** What is said of a node by its name alone; its children say the same again. */
const NAMED = [
  'heading',
  'columnheader',
  'rowheader',
  'cell',
  'link',
  'button',
  'combobox',
  'textbox',
  'option',
];
/** What a line of text is made of. */
const INLINE = ['StaticText', 'link', 'doc-noteref'];
/** What is there for those inside, or says nothing. */
const TRANSPARENT = ['none', 'generic', 'rowgroup', 'LabelText', 'caption', 'superscript'];
const SILENT = ['ListMarker', 'MenuListPopup'];
const WORDS: Readonly<Record<string, string>> = { StaticText: 'text', 'doc-noteref': 'mark' };

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const childrenOf = ({ children }: AxNode): readonly AxNode[] =>
  children
    .filter(({ role }) => !SILENT.includes(role))
    .flatMap((child) => (TRANSPARENT.includes(child.role) ? childrenOf(child) : [child]));
const linksIn = (node: AxNode): readonly AxNode[] =>
  childrenOf(node).flatMap((child) =>
    ['link', 'doc-noteref'].includes(child.role) ? [child] : linksIn(child),
  );
const inline = ({ role, name }: AxNode) =>
  role === 'StaticText' ? name : ` [${WORDS[role] ?? role} ${plain(name)}] `;

function linesOf(node: AxNode, depth: number): readonly string[] {
  const { role, name, level, description } = node;
  const children = childrenOf(node);
  const isLine = children.length > 0 && children.every((child) => INLINE.includes(child.role));
  const links = linksIn(node).map(inline).join('');
  const text = NAMED.includes(role) ? name + links : isLine ? children.map(inline).join('') : name;
  const label = `${WORDS[role] ?? role}${role === 'heading' ? ` ${level}` : ''}`;
  const line = [label, text && `: ${plain(text)}`, description && ` (${plain(description)})`].join('');
  const below = isLine || NAMED.includes(role) ? [] : children.flatMap((child) => linesOf(child, depth + 1));
  return [`${'  '.repeat(depth)}${line}`, ...below];
}

/**
 * What assistive technology gets of the first element that matches in the page: a line for each heading, paragraph,
 * cell and field, in reading order, with role, level and name, links in brackets. Nothing where no test can ask for
 * it (not Chromium).
 */
export async function axOutline(selector: string): Promise<string | undefined> {
  const tree: AxNode | false = await executeServerCommand('ax-tree', { selector });
  return tree
    ? childrenOf(tree)
        .flatMap((child) => linesOf(child, 0))
        .join('\n')
    : undefined;
}
