import { Option } from 'commander';
import type { Command } from 'commander';
import { wordsFor } from '../../elements/shared/languages.js';
import type { Comparison } from '../../model/comparison/occupations.js';
import { toHtml } from '../../output/html.js';
import type { RenderOptions } from '../../render.js';
import { convert } from './convert.js';
import {
  FILE,
  readInput,
  RELATED_HREF,
  relatedHref,
  withCodes,
  withExample,
  withReadingOptions,
} from './command-options.js';
import type { InputOptions } from './command-options.js';

interface RenderCommandOptions extends InputOptions {
  readonly static?: true;
  readonly shadow?: true;
  readonly jsonLd?: true;
  readonly relatedHref?: string;
  readonly output?: string;
}

const RENDER_EXAMPLE = 'render managers.json --json-ld --output managers.html';

/** `render`: input of every kind to HTML that shows without script. */
export function addRenderCommand(program: Command): void {
  withCodes(
    withReadingOptions(
      withExample(program.command('render'), RENDER_EXAMPLE),
      ', and of the words in the output',
    ),
  )
    .description(
      'Write a comparison as HTML for a page: the element, and in it the article for all who run no script.',
    )
    .argument('[file]', FILE)
    .option('--static', 'plain HTML inside the element (default)')
    .addOption(
      new Option('--shadow', 'as the element draws it, in a declarative shadow root').conflicts('static'),
    )
    .option('--json-ld', 'add the figures in the words of schema.org, for search engines')
    .option('--related-href <pattern>', RELATED_HREF, relatedHref)
    .option('-o, --output <file>', 'write to this file, not to standard output')
    .action(async (file: string | undefined, options: RenderCommandOptions, command: Command) => {
      const { jsonLd: hasJsonLd, shadow, output, relatedHref: pattern, ...input } = options;
      const attributes = pattern === undefined ? {} : { 'related-href': pattern };
      const reading = await readInput(file, input, command);
      await convert(reading, output, async (comparison, locale) =>
        shadow
          ? shadowHtml(comparison, { lang: locale, hasJsonLd, attributes })
          : toHtml(comparison, {
              language: { locale, words: await wordsFor(locale) },
              hasJsonLd,
              attributes: new Map(Object.entries(attributes)),
            }),
      );
    });
}

/** What draws is loaded for those who ask for it. */
async function shadowHtml(comparison: Comparison, options: RenderOptions): Promise<string> {
  const { render } = await import('../../render.js');
  return (await render(comparison, { form: 'shadow', ...options })).html;
}
