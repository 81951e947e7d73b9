/**
 * The rows of text that is divided into cells, by RFC 4180 and as spreadsheets read it: quotes around a cell hold ends
 * of lines and dividers, two of them stand for one, lines end in any way, and an end after the last line makes no row.
 * What follows a closing quote belongs to its cell. A quote that is never closed holds all that follows.
 * @param delimiter One sign: a comma, a semicolon, a tab, a bar.
 */
export function csvRows(text: string, delimiter: string): string[][] {
  if (!text) return [];
  const body = text.replace(/(?:\r?\n|\r)$/, '');
  const divider = new RegExp(`[${delimiter}\\r\\n]`, 'g');
  const rows: string[][] = [[]];
  for (let at = 0; ;) {
    const [quoted, rest] = quotedAt(body, at);
    divider.lastIndex = rest;
    const found = divider.exec(body);
    const end = found?.index ?? body.length;
    rows.at(-1)!.push(quoted + body.slice(rest, end));
    if (!found) return rows;
    if (found[0] !== delimiter) rows.push([]);
    at = end + (body.startsWith('\r\n', end) ? 2 : 1);
  }
}

/** What stands in quotes at a place, and the place behind them. */
function quotedAt(text: string, at: number): readonly [quoted: string, rest: number] {
  if (text[at] !== '"') return ['', at];
  let end = text.indexOf('"', at + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  const isOpen = end < 0;
  const quoted = text.slice(at + 1, isOpen ? text.length : end).replaceAll('""', '"');
  return [quoted, isOpen ? text.length : end + 1];
}
