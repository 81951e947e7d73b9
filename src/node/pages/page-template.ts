import { escape } from '../../output/html-text.js';
import { DataFault } from '../dataset/read/data-fault.js';

/** What a page is made of. Texts are escaped where they are filled in; the last three are HTML. */
export interface PageContent {
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly description: string;
  /** Address of the page; empty where nobody said where the site stands. */
  readonly canonical: string;
  /** Title, description and canonical address as elements of `<head>`. */
  readonly head: string;
  readonly content: string;
  /** Links to related pages; may be empty. */
  readonly related: string;
}

const SLOTS = ['lang', 'dir', 'title', 'description', 'canonical', 'head', 'content', 'related'] as const;
const MARKUP: readonly string[] = ['head', 'content', 'related'];

/** The page that is written where nobody gave a template. */
export const DEFAULT_TEMPLATE = `<!doctype html>
<html lang="{{lang}}" dir="{{dir}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
{{head}}
</head>
<body>
<main>
{{content}}
{{related}}
</main>
</body>
</html>
`;

/** What a template consists of: text, and gaps by their names. */
export type Template = readonly (string | { readonly gap: keyof PageContent })[];

/**
 * Reads a template. Gaps are written `{{title}}`.
 * @throws DataFault where it has a gap that nothing fills, or none for the content.
 */
export function templateOf(text: string, file: string): Template {
  const pieces = text.split(/\{\{\s*([\w-]+)\s*\}\}/);
  const gaps = pieces.filter((_, at) => at % 2);
  const unknown = gaps.find((gap) => !(SLOTS as readonly string[]).includes(gap));
  if (unknown !== undefined)
    throw new DataFault({ file }, `has the gap {{${unknown}}}; there are ${SLOTS.join(', ')}`, true);
  if (!gaps.includes('content'))
    throw new DataFault({ file }, 'has no {{content}}, so no page would show anything', true);
  return pieces.map((piece, at) => (at % 2 ? { gap: piece as keyof PageContent } : piece));
}

/** HTML of what fills a gap. */
export const gapHtml = <Gap extends keyof PageContent>(
  gap: Gap,
  page: Readonly<Record<Gap, string>>,
): string => (MARKUP.includes(gap) ? page[gap] : escape(page[gap]));

/** A page as a text. */
export const fillTemplate = (template: Template, page: PageContent): string =>
  template.map((piece) => (typeof piece === 'string' ? piece : gapHtml(piece.gap, page))).join('');
