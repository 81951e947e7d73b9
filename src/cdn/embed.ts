/**
 * The script of the embed, for both sides of the frame. In `embed.html` it hands the address to the element and tells
 * the page around how high the article is; in that page it makes the frame as high. A classic script without anything
 * of Lit, for pages that can't have elements of their own.
 */

/** What the frame tells the page around it. */
interface Size {
  readonly type: typeof SIZE;
  /** Height of the article, in CSS pixels. */
  readonly height: number;
}
const SIZE = 'oc-embed-size';
/** What the page around asks, whose script may come after the frame has told its height. */
const ASK = 'oc-embed-ask';
/** No article is as high; more than that is a joke. */
const MOST_PIXELS = 100_000;

/** Attributes of `oc-comparison` that an address may set: none of them brings in words that somebody made up. */
const ATTRIBUTES = [
  'codes',
  'place',
  'sections',
  'orientation',
  'marks',
  'differences',
  'base',
  'summary',
  'sortable',
  'differing-only',
  'only-differences', // as addresses had it before
  'bars',
  'max-age',
  'show-age',
  'help',
  'copy',
  'cite',
];

/**
 * In the frame: loads what defines the elements. A frame in a sandbox without an origin of its own may load modules only
 * from servers that allow every origin; a classic script comes from all of them.
 */
async function loadElements(own: string): Promise<void> {
  const file = (name: string) => new URL(`occupation-comparison.${name}.js`, own).href;
  try {
    await import(file('min'));
  } catch {
    await loadClassic(file('iife.min'));
  }
}

function loadClassic(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = trusted(address);
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(address));
    document.head.append(script);
  });
}

/** The types of the DOM don't know trusted addresses; a browser that knows none takes the text. */
interface TrustedTypes {
  createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
}
/** An address for a script, as the policy of the page asks for it. There is one such address: that of the classic script. */
function trusted(address: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  return (
    types?.createPolicy('oc-embed', { createScriptURL: () => address }).createScriptURL(address) ?? address
  );
}

/** Shows what the page of the frame has written for readers of whom no script draws. */
function sayFailed(article: Element): void {
  article.replaceWith(...article.childNodes);
}

/** In the frame: `embed.html?codes=13-1082+11-2011&lang=de&theme=dark`. */
function fill(article: Element): void {
  const asked = new URLSearchParams(location.search);
  const page = document.documentElement;
  page.lang = asked.get('lang') || page.lang;
  page.dir = asked.get('dir') ?? '';
  const theme = asked.get('theme') ?? '';
  if (/^(?:light|dark)$/.test(theme)) page.style.colorScheme = theme;
  for (const name of ATTRIBUTES) {
    const value = asked.get(name);
    if (value !== null) article.setAttribute(name, value);
  }
  const file = asked.get('src');
  if (file && isBeside(file)) article.setAttribute('src', file);
  const tell = () => {
    const size: Size = { type: SIZE, height: Math.ceil(page.getBoundingClientRect().height) };
    parent.postMessage(size, '*'); // whoever embeds it may know how high it is
  };
  new ResizeObserver(tell).observe(page);
  addEventListener('message', ({ data }) => data === ASK && tell());
}

/** Whether a file lies at the origin of the frame: in somebody else's name nobody may speak through an address. */
function isBeside(file: string): boolean {
  try {
    return new URL(file, location.href).origin === location.origin;
  } catch {
    return false;
  }
}

/** Around the frame: takes the height from frames that hold an `embed.html`, and from nobody else. */
function listen(): void {
  addEventListener('message', ({ data, origin, source }: MessageEvent<Partial<Size> | null>) => {
    const height = Number(data?.height);
    if (data?.type !== SIZE || !(height > 0 && height < MOST_PIXELS)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source) continue;
      const { origin: own, pathname } = new URL(frame.src, location.href);
      if (origin !== (isWithoutOrigin(frame) ? 'null' : own) || !pathname.endsWith('/embed.html')) continue;
      frame.height = String(height);
      // the page may have a rule for all frames, which the attribute gives way to, be it an important one
      frame.style.setProperty('height', `${height}px`, 'important');
    }
  });
  for (const frame of document.querySelectorAll('iframe')) frame.contentWindow?.postMessage(ASK, '*');
}

/** A sandbox that doesn't say otherwise takes the origin away. */
const isWithoutOrigin = ({ sandbox }: HTMLIFrameElement): boolean =>
  sandbox.length > 0 && !sandbox.contains('allow-same-origin');

const article = document.querySelector('oc-comparison[data-embed]');
const ownAddress = (document.currentScript as HTMLScriptElement | null)?.src ?? '';
if (article) {
  fill(article);
  loadElements(ownAddress).then(
    () => article.replaceChildren(), // what is said where none draws
    () => sayFailed(article),
  );
} else listen();
