import { readFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { codesIn, parentOf } from '../../input/dataset/dataset-files.js';
import { localeOf } from '../../model/figure/format.js';
import { BUILT_IN } from '../../server/open-folder.js';
import { DataFault } from '../dataset/read/data-fault.js';
import { report } from '../dataset/report.js';
import { DEFAULT_TEMPLATE, templateOf } from '../pages/page-template.js';
import { openFiles } from '../pages/pages-plan.js';
import type { PagesOptions, Shard } from '../pages/pages-plan.js';
import type { Reason } from '../pages/row-pages.js';
import { writePages } from '../pages/write-pages.js';
import type { PagesReport } from '../pages/write-pages.js';
import { RELATED_HREF, relatedHref, withExample } from './command-options.js';

interface PagesFlags {
  readonly codes: string;
  readonly pairs?: true;
  readonly dataset?: string;
  readonly output: string;
  readonly template?: string;
  readonly baseUrl?: string;
  readonly jsonLd?: true;
  readonly relatedHref?: string;
  readonly lang: string;
  readonly shard: Shard;
  readonly threads?: number;
  readonly force?: true;
  readonly json?: true;
}

const PAGES_EXAMPLE = 'pages --codes all --pairs --base-url https://example.edu/compare/ -o site';
/** `pages`: a page for every two occupations. */
export function addPagesCommand(program: Command): void {
  withExample(program.command('pages'), PAGES_EXAMPLE)
    .description('Write a page for every two occupations of a data set; what has not changed stays as it is.')
    .requiredOption('--codes <codes>', 'occupations of the data set, such as "13-1082 11-2011", or all')
    .option('--pairs', 'a page for every two of them')
    .option('--dataset <folder>', 'folder of the data set (default: the one in the package)')
    .requiredOption('-o, --output <folder>', 'where the pages are written')
    .option('--template <file>', 'HTML with gaps such as {{head}} and {{content}}')
    .option(
      '--base-url <address>',
      'where the site will stand, for canonical addresses and sitemaps',
      address,
    )
    .option('--json-ld', 'add the figures in the words of schema.org, for search engines')
    .option('--related-href <pattern>', RELATED_HREF, relatedHref)
    .option('-l, --lang <code>', 'language of the words', 'en')
    .option('--shard <i/n>', 'write one of n shares, for as many machines', shard, { at: 1, of: 1 })
    .option('--threads <count>', 'how many threads write (default: one for each core)', threadCount)
    .option('--force', 'make all pages again')
    .option('--json', 'write what was done as JSON')
    .action(pages);
}

function address(text: string): string {
  if (!/^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : ''))
    throw new InvalidArgumentError('Write an address such as https://example.edu/compare/.');
  return `${text.replace(/\/*$/, '')}/`;
}

function shard(text: string): Shard {
  const [, at = 0, of = 0] = (/^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? []).map(Number);
  if (!at || at > of) throw new InvalidArgumentError('Write a share such as 3/16.');
  return { at, of };
}

function threadCount(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Write a number such as 4.');
  return Number(text);
}

async function pages(options: PagesFlags, command: Command): Promise<void> {
  if (!options.pairs) command.error('error: nothing says which pages to write. Write --pairs.');
  await report(options.json, async () => {
    const { plan, unknown } = planOf(options);
    const done = await writePages(plan, options);
    const text = `${options.output}: ${sentenceOf(done)}\n`;
    for (const code of unknown)
      process.stderr.write(`--codes: The data set has no occupation ${code}. [unknown-code]\n`);
    return { text, json: { folder: options.output, ...done, unknown }, exitCode: unknown.length ? 1 : 0 };
  });
}

function planOf(options: PagesFlags): { readonly plan: PagesOptions; readonly unknown: readonly string[] } {
  const { dataset = BUILT_IN, template: file, output, baseUrl = '', jsonLd = false } = options;
  const files = openFiles(dataset);
  const isAll = options.codes.trim().toLowerCase() === 'all';
  const asked = isAll ? files.allCodes() : [...codesIn(options.codes, files.index)].sort();
  const codes = asked.filter((code) => parentOf(code) === code && files.recordOf(code) !== undefined);
  const unknown = isAll ? [] : asked.filter((code) => !codes.includes(code));
  if (codes.length < 2)
    throw new DataFault({ file: dataset }, `has fewer than two of the occupations that are asked for`);
  const template = file === undefined ? DEFAULT_TEMPLATE : readFileSync(file, 'utf8');
  templateOf(template, file ?? '');
  const plan = {
    dataset,
    output,
    codes,
    template,
    templateFile: file ?? '',
    baseUrl,
    locale: localeOf(options.lang),
    hasJsonLd: jsonLd,
    relatedHref: options.relatedHref ?? '',
    isForced: options.force ?? false,
  };
  return { plan, unknown };
}

const REASONS: Readonly<Record<Reason, string>> = {
  new: 'new',
  missing: 'missing before',
  figures: 'with changed figures',
  index: 'with changed sources or defaults of the data set',
  titles: 'with links to changed occupations',
  template: 'with a changed template',
  options: 'with changed options',
  program: 'by another version of the program',
  forced: 'made again',
};

function sentenceOf({ pages: all, written, reasons, unchanged, removed }: PagesReport): string {
  const why = Object.entries(reasons).map(([reason, number]) => `${number} ${REASONS[reason as Reason]}`);
  const parts = [
    `${written} written${why.length ? ` (${why.join(', ')})` : ''}`,
    `${unchanged} unchanged`,
    `${removed} removed`,
  ];
  return `${all} pages: ${parts.join(', ')}`;
}
