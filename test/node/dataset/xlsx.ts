// Small workbooks for tests, written by hand: as a spreadsheet program writes them, or faulty in one way.
import { crc32 } from 'node:zlib';

/** A ZIP file of stored texts. */
export function zip(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, data] = [Buffer.from(path), Buffer.from(text)];
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, name, data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), fields, place, name]));
    locals.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, entries, end]);
}

export type Cell = string | number | undefined;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\r', '_x000D_');

const letters = (column: number): string =>
  (column > 25 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const cellXml = (cell: Cell, address: string): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
};

export const rowsXml = (rows: readonly (readonly Cell[])[]): string =>
  rows
    .map((cells, row) => {
      const inner = cells.map((cell, column) => cellXml(cell, `${letters(column)}${row + 1}`)).join('');
      return `<row r="${row + 1}">${inner}</row>`;
    })
    .join('');

export interface SheetXml {
  /** What stands in `<sheetData>`. */
  readonly data: string;
  /** Links by address. */
  readonly links?: Readonly<Record<string, string>>;
}

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const relationships = (inner: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

/** The files of a workbook, by sheet name. */
export function workbookFiles(
  sheets: Readonly<Record<string, SheetXml>>,
  shared?: string,
): Record<string, string> {
  const names = Object.keys(sheets);
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook ${NS} ${R}><sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 9}" r:id="rId${index}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      names.map((_, index) => `<Relationship Id="rId${index}" Target="worksheets/s${index}.xml"/>`).join(''),
    ),
  };
  for (const [index, { data, links = {} }] of Object.values(sheets).entries()) {
    const entries = Object.entries(links);
    const hyperlinks = entries.map(([address], at) => `<hyperlink ref="${address}" r:id="h${at}"/>`).join('');
    files[`xl/worksheets/s${index}.xml`] =
      `<worksheet ${NS} ${R}><sheetData>${data}</sheetData><hyperlinks>${hyperlinks}</hyperlinks></worksheet>`;
    files[`xl/worksheets/_rels/s${index}.xml.rels`] = relationships(
      entries
        .map(([, href], at) => `<Relationship Id="h${at}" Target="${href}" TargetMode="External"/>`)
        .join(''),
    );
  }
  if (shared !== undefined) files['xl/sharedStrings.xml'] = `<sst ${NS}>${shared}</sst>`;
  return files;
}

/** A workbook of tables. */
export const workbook = (sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Buffer =>
  zip(
    workbookFiles(
      Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, { data: rowsXml(rows) }])),
    ),
  );
