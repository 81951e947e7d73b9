import { posix } from 'node:path';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { SaxesParser } from 'saxes';
import type { SaxesTagPlain } from 'saxes';
import { openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { DataFault } from './data-fault.js';
import { columnOf } from './sheet.js';
import type { Cell, SheetRow, Sheet } from './sheet.js';

/** What a workbook may weigh when it is unpacked; the largest official one has a tenth of it. */
const MAX_BYTES = 500_000_000;

/** A workbook (.xlsx). Its sheets are read row by row; only the table of texts that they share is kept in memory. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  close(): void;
}

/** Opens a workbook, as the publisher or any spreadsheet program has written it. Throws a `DataFault` for a faulty one. */
export async function openWorkbook(file: string): Promise<Workbook> {
  const archive = await Archive.open(file);
  try {
    const [names, targets, texts] = [
      await sheetNames(archive),
      await relations(archive, 'xl/workbook.xml'),
      await sharedTexts(archive),
    ];
    const sheets = names.flatMap(({ name, id }) => {
      const target = targets.get(id);
      return target && archive.has(target) ? [sheetOf(archive, { name, target, texts })] : [];
    });
    if (!sheets.length) throw new DataFault({ file }, 'has no sheets; download the file again');
    return { sheets, close: () => archive.close() };
  } catch (error) {
    archive.close();
    throw error;
  }
}

function sheetOf(archive: Archive, sheet: { name: string; target: string; texts: readonly string[] }): Sheet {
  const { name, target, texts } = sheet;
  return {
    file: archive.file,
    name,
    rows: () => rowsOfSheet(archive, target, texts),
    links: () => linksOf(archive, target),
  };
}

/** The ZIP file that a workbook is. */
class Archive {
  private constructor(
    readonly file: string,
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(file: string): Promise<Archive> {
    try {
      const zip = await openPromise(file, { autoClose: false, lazyEntries: true });
      const entries = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
      return new Archive(file, zip, entries);
    } catch (error) {
      throw broken(file, error);
    }
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  close(): void {
    this.zip.close();
  }

  /** Text of a file in the archive, in pieces; nothing when it isn't there. */
  async *read(path: string): AsyncGenerator<string> {
    const entry = this.entries.get(path);
    if (!entry) return;
    if (entry.uncompressedSize > MAX_BYTES)
      throw new DataFault({ file: this.file }, `${path} in it unpacks to more than ${MAX_BYTES / 1e6} MB`);
    try {
      const stream: Readable = await this.zip.openReadStreamPromise(entry);
      const decoder = new TextDecoder();
      let sum = 0;
      for await (const bytes of stream as AsyncIterable<Buffer>) {
        sum = crc32(bytes, sum);
        yield decoder.decode(bytes, { stream: true });
      }
      if (sum !== entry.crc32) throw new Error(`${path} in it was changed`);
      yield decoder.decode();
    } catch (error) {
      throw broken(this.file, error);
    }
  }
}

const broken = (file: string, error: unknown): DataFault =>
  error instanceof DataFault
    ? error
    : new DataFault(
        { file },
        `isn’t a whole Excel workbook (${error instanceof Error ? error.message : String(error)}); download it again`,
      );

interface Handlers {
  readonly open?: (name: string, attributes: SaxesTagPlain['attributes']) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Reads XML as it comes; after each piece, what the handlers have made of it can be taken. */
async function* parseXml(
  archive: Archive,
  path: string,
  { open, close, text }: Handlers,
): AsyncGenerator<void> {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw broken(archive.file, error);
  });
  if (open) parser.on('opentag', (tag) => open(localName(tag.name), tag.attributes));
  if (close) parser.on('closetag', (tag) => close(localName(tag.name)));
  if (text) parser.on('text', text);
  for await (const piece of archive.read(path)) {
    parser.write(piece);
    yield;
  }
  parser.close();
  yield;
}

async function parseAll(archive: Archive, path: string, handlers: Handlers): Promise<void> {
  if (!archive.has(path)) return;
  const pieces = parseXml(archive, path, handlers);
  while (!(await pieces.next()).done);
}

/** Names without their prefix: some programs write `<x:row>`. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

async function sheetNames(archive: Archive): Promise<{ name: string; id: string }[]> {
  const sheets: { name: string; id: string }[] = [];
  const open: Handlers['open'] = (name, attributes) => {
    if (name !== 'sheet') return;
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    sheets.push({ name: attributes['name'] ?? '', id: id ?? '' });
  };
  await parseAll(archive, 'xl/workbook.xml', { open });
  return sheets;
}

/** What the ids in a file stand for: paths in the archive, or addresses outside of it. */
async function relations(archive: Archive, path: string): Promise<Map<string, string>> {
  const folder = posix.dirname(path);
  const targets = new Map<string, string>();
  const open: Handlers['open'] = (name, { Id, Target, TargetMode }) => {
    if (name !== 'Relationship' || !Id || !Target) return;
    targets.set(Id, TargetMode === 'External' ? Target : posix.resolve('/', folder, Target).slice(1));
  };
  await parseAll(archive, `${folder}/_rels/${posix.basename(path)}.rels`, { open });
  return targets;
}

/** Excel writes characters that XML can't hold, or that it would change, as "_x000D_". */
const unescape = (text: string): string =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** A text alone. One that was cut out of a piece of XML would keep the whole piece in memory. */
const copyOf = (text: string): string => ` ${text}`.slice(1);

/** The texts that cells share, by their number. */
async function sharedTexts(archive: Archive): Promise<string[]> {
  const texts: string[] = [];
  let current = '';
  let isText = false;
  let isReading = false;
  await parseAll(archive, 'xl/sharedStrings.xml', {
    open(name) {
      if (name === 'si') current = '';
      // how a word is pronounced isn't part of it
      if (name === 'rPh') isReading = true;
      if (name === 't') isText = !isReading;
    },
    text(piece) {
      if (isText) current += piece;
    },
    close(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') isReading = false;
      if (name === 'si') texts.push(copyOf(unescape(current)));
    },
  });
  return texts;
}

async function* rowsOfSheet(
  archive: Archive,
  path: string,
  texts: readonly string[],
): AsyncGenerator<SheetRow> {
  const reader = new RowReader(texts);
  const handlers: Handlers = {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  };
  const pieces = parseXml(archive, path, handlers);
  while (!(await pieces.next()).done) {
    yield* reader.rows;
    reader.rows = [];
  }
}

/** Makes rows of the XML of a sheet. */
class RowReader {
  rows: SheetRow[] = [];
  #number = 0;
  #cells: Cell[] = [];
  #column = -1;
  #type = '';
  #value = '';
  #takes = false;

  constructor(private readonly texts: readonly string[]) {}

  open(name: string, attributes: SaxesTagPlain['attributes']): void {
    if (name === 'row') {
      this.#number = Number(attributes['r'] ?? this.#number + 1);
      this.#cells = [];
      this.#column = -1;
    } else if (name === 'c') {
      // rows and cells may leave out their address when they follow each other
      this.#column = attributes['r'] ? columnOf(attributes['r']) : this.#column + 1;
      this.#type = attributes['t'] ?? 'n';
      this.#value = '';
    } else this.#takes = name === 'v' || name === 't';
  }

  text(text: string): void {
    if (this.#takes) this.#value += text;
  }

  close(name: string): void {
    this.#takes = false;
    if (name === 'c') this.#cells[this.#column] = this.#cell();
    else if (name === 'row' && this.#cells.some((cell) => cell !== undefined))
      this.rows.push({ number: this.#number, cells: this.#cells });
  }

  #cell(): Cell {
    const text = this.#type === 's' ? this.texts[Number(this.#value)] : unescape(this.#value);
    if (!text?.trim()) return undefined;
    if (this.#type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
    return this.#type === 'n' && Number.isFinite(Number(text)) ? Number(text) : text;
  }
}

async function linksOf(archive: Archive, path: string): Promise<Map<string, string>> {
  const targets = await relations(archive, path);
  const links = new Map<string, string>();
  await parseAll(archive, path, {
    open(name, attributes) {
      if (name !== 'hyperlink') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const target = targets.get(id);
      if (target && attributes['ref']) links.set(attributes['ref'], target);
    },
  });
  return links;
}
