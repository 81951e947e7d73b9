import type { StoryContext } from '@storybook/web-components-vite';
import { render } from 'lit';
import type { LitElement } from 'lit';

/** What a story sets of the page itself, as a page would write it around the element. */
const PAGE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  direction: { rtl: 'dir="rtl"' },
  scheme: { dark: 'style="color-scheme: dark; background: Canvas; color: CanvasText"' },
  width: {
    phone: 'style="max-inline-size: 375px"',
    narrow: 'style="max-inline-size: 320px"',
    tiny: 'style="max-inline-size: 240px"',
  },
};
/** The address that stands for the built-in data set in Storybook; on a page that is found beside the script. */
const BUILT_IN = './data/';
/** Longer tags have a line for each attribute. */
const LINE = 100;

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');

/** Without the indentation that all lines share, and without empty lines around. */
function dedented(text: string): string {
  const lines = text
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n');
  const depths = lines.filter((line) => line.trim()).map((line) => line.search(/\S/));
  return lines.map((line) => line.slice(Math.min(...depths))).join('\n');
}

/** JSON as people lay it out: what fits into a line is one. */
function jsonOf(value: unknown): string {
  const line = JSON.stringify(value, null, 1)
    .replaceAll(/(?<=\[)\n *|\n *(?=\])/g, '')
    .replaceAll(/\n */g, ' ');
  if (line.length <= LINE || value === null || typeof value !== 'object') return line;
  const isList = Array.isArray(value);
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([name, each]) => (isList ? '' : `${JSON.stringify(name)}: `) + jsonOf(each));
  return [isList ? '[' : '{', indented(entries.join(',\n')), isList ? ']' : '}'].join('\n');
}

/** What is in a script or a style sheet, without the indentation of its template; JSON anew, where it is. */
function rawTextOf({ type, textContent }: HTMLScriptElement | HTMLStyleElement): string {
  if (type !== 'application/json') return dedented(textContent);
  try {
    return jsonOf(JSON.parse(textContent)).replaceAll('</', String.raw`<\/`);
  } catch {
    return textContent.trim();
  }
}

/** In single quotes where JSON has double ones, so that it can be read. */
function attributeOf({ name, value }: Attr): string {
  if (!value) return name;
  const text = value.replaceAll('&', '&amp;');
  return text.includes('"') ? `${name}='${text.replaceAll("'", '&#39;')}'` : `${name}="${text}"`;
}

function startTag({ localName, attributes }: Element): string {
  const written = [...attributes].map(attributeOf);
  const line = `<${[localName, ...written].join(' ')}>`;
  return line.length <= LINE || written.length < 2
    ? line
    : `<${localName}\n${written.map(indented).join('\n')}\n>`;
}

const isBlank = (node: Node): boolean => !node.textContent?.trim();
const isText = (node: Node): node is Text => node instanceof Text;

/** A line for each element; text stays with the elements in it, since space between these is drawn. */
function markupOf(node: Element | Text): string {
  if (isText(node)) return node.data.replaceAll(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const start = startTag(node);
  const end = node.outerHTML.endsWith(`</${node.localName}>`) ? `</${node.localName}>` : '';
  if (node instanceof HTMLScriptElement || node instanceof HTMLStyleElement)
    return `${start}\n${indented(rawTextOf(node))}\n${end}`;
  const children = [...node.childNodes].filter((child) => child instanceof Element || isText(child));
  if (children.some((child) => isText(child) && !isBlank(child)))
    return start + children.map(markupOf).join('').trim() + end;
  const lines = children.filter((child) => !isText(child)).map(markupOf);
  return lines.length ? `${start}\n${indented(lines.join('\n'))}\n${end}` : start + end;
}

/** Data as a page has it: in a script inside the element. */
function scriptWith(data: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(data);
  return script;
}

/** A value as the text of an attribute; nothing for what is off or not given. */
function attributeText(value: unknown): string | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What a story has set by property, as markup; what is as it would be anyway is left out. */
function writeProperties(element: LitElement): void {
  const Class = element.constructor as typeof LitElement;
  const valuesOf = (of: unknown) => of as Readonly<Record<PropertyKey, unknown>>;
  const given = valuesOf(element);
  const untouched = valuesOf(document.createElement(element.localName));
  for (const [property, { attribute }] of Class.elementProperties) {
    const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    const value = given[property];
    const isDefault = value === untouched[property];
    const text = attributeText(value);
    if (element.hasAttribute(name)) {
      if (isDefault && attribute !== false) element.removeAttribute(name);
    } else if (isDefault || text === undefined || !Class.observedAttributes.includes(name)) continue;
    else if (name === 'occupations' && typeof value === 'object') element.prepend(scriptWith(value));
    else element.setAttribute(name, text);
  }
}

/** Addresses that hold on other pages than Storybook's. */
function writeAddresses(element: Element): void {
  if (element.getAttribute('dataset') === BUILT_IN) element.removeAttribute('dataset');
  for (const name of ['dataset', 'src']) {
    const address = element.getAttribute(name);
    if (address) element.setAttribute(name, new URL(address, document.baseURI).href);
  }
}

function codeOf(context: StoryContext): string {
  const page = document.createElement('div');
  render(context.originalStoryFn(context.args, context), page);
  for (const element of page.querySelectorAll<LitElement>('*')) {
    if (!('elementProperties' in element.constructor)) continue;
    writeProperties(element);
    writeAddresses(element);
  }
  const { script } = context.parameters as { readonly script?: string };
  const markup = [...page.children].map(markupOf).join('\n');
  const around = Object.entries(PAGE).flatMap(
    ([name, attributes]) => attributes[(context.storyGlobals as Record<string, string>)[name] ?? ''] ?? [],
  );
  const placed = around.length ? `<div ${around.join(' ')}>\n${indented(markup)}\n</div>` : markup;
  return script ? `${placed}\n<script type="module">\n${indented(dedented(script))}\n</script>` : placed;
}

interface Shown {
  readonly args: Readonly<Record<string, unknown>>;
  readonly code: string;
}
/** What was last shown of each story, by its id: Storybook asks for all of a page whenever one of them is drawn. */
const shown = new Map<string, Shown>();

const isSame = (one: Shown['args'], other: Shown['args']): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) => one[name] === other[name]);

/**
 * What "Show code" shows: text that draws the same on a page that has the script of the library, and nothing else. It is
 * written anew from the story: what Storybook hands over lacks what is set by property, and has been here before.
 * `parameters.script` is what such a page does besides, for what no markup can say.
 */
export function shownCode(_: string, context: StoryContext): string {
  const { id, args } = context;
  const last = shown.get(id);
  if (last && isSame(last.args, args)) return last.code;
  const code = codeOf(context);
  shown.set(id, { args, code });
  return code;
}
