import type { WorldPage } from './pages.js';

type Written = (
  from: string,
  lang: string,
  text: string,
  read: WorldPage['read'],
  notes?: WorldPage['notes'],
) => WorldPage;

const ofType =
  (type: WorldPage['type'], write = (text: string) => `${text.trim()}\n`): Written =>
  (from, lang, text, read, notes) => ({
    from,
    lang,
    type,
    text: write(text),
    read,
    ...(notes && { notes }),
  });

/** A page of HTML as it is. */
export const page = ofType('html');
/** An article in Markdown. */
export const markdown = ofType('markdown');
export const csv = ofType('csv');

/** A page of one table: lines of cells that strokes divide, the first of them the header. */
export const rows = ofType('html', (text) => tableOf(text));

/** A table of such lines, with paragraphs beneath it and a caption. */
export function tableOf(text: string, under: readonly string[] = [], caption = ''): string {
  const [head = '', ...bodies] = text.trim().split('\n');
  const line = (cells: string, tag: string) =>
    `<tr>${cells
      .split('|')
      .map((cell) => `<${tag}>${cell.trim()}</${tag}>`)
      .join('')}</tr>`;
  return [
    '<table>',
    caption && `<caption>${caption}</caption>`,
    `<thead>${line(head, 'th')}</thead><tbody>${bodies.map((each) => line(each, 'td')).join('\n')}</tbody></table>`,
    ...under.map((each) => `<p>${each}</p>`),
  ].join('');
}

/** Linked data of schema.org. */
export const linked = (from: string, lang: string, data: object, read: WorldPage['read']): WorldPage => ({
  from,
  lang,
  type: 'json-ld',
  text: JSON.stringify({ '@context': 'https://schema.org', ...data }),
  read,
});
