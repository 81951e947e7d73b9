/** What a story sets, by the names of the attributes; names that begin with `--` are custom properties of the style sheet. */
export type StoryArgs = Readonly<Record<string, string | number | boolean | object | null | undefined>>;

/** Data as a page has it: in a script inside the element, so that "Show code" shows what can be pasted. */
function scriptWith(data: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  const text = typeof data === 'string' ? data : JSON.stringify(data, null, 2);
  script.textContent = `\n${text.replaceAll('</', '<\\/')}\n`;
  return script;
}

/**
 * An element with what the controls say. Codes go before data, as whoever writes them wants to see these; they are those
 * of the data set that lies beside the stories.
 */
export function elementFrom(tag: string, args: StoryArgs, attributes: StoryArgs = {}): HTMLElement {
  const element = document.createElement(tag);
  const { occupations, ...others } = { ...attributes, ...args };
  for (const [name, value] of Object.entries(others)) {
    // Storybook listens to every event by a function among the args
    if (
      value === undefined ||
      value === null ||
      value === '' ||
      value === false ||
      typeof value === 'function'
    )
      continue;
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    if (name.startsWith('--')) element.style.setProperty(name, text);
    else element.setAttribute(name, value === true ? '' : text);
  }
  if (others['codes'] && !others['dataset']) element.setAttribute('dataset', './data/');
  else if (!others['codes'] && occupations !== undefined) element.append(scriptWith(occupations));
  return element;
}

/** The story of an element: what the controls say, and nothing else. */
export const storyOf =
  (tag: string) =>
  (args: object): HTMLElement =>
    elementFrom(tag, args as StoryArgs);
