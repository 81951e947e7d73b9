import type { Command } from 'commander';
import { diffSummary } from '../dataset/diff/diff-summary.js';
import { diffMarkdown, diffText } from '../dataset/diff/diff-text.js';
import { diffDataSets } from '../dataset/diff/diff.js';
import { loadDataSet } from '../dataset/diff/load-dataset.js';
import { report } from '../dataset/report.js';

interface DataDiffOptions {
  readonly json?: true;
  readonly markdown?: true;
  readonly summary?: true;
}

const DATA_DIFF_EXAMPLE = 'occupation-comparison data diff data-2024 data-2025 --markdown';

/** `data diff`: what is different in another data set, figure by figure. */
export function addDiffCommand(data: Command): void {
  data
    .command('diff')
    .description('Say what changed from one data set to another, figure by figure, what came and what went.')
    .argument('<old>', 'folder of a data set')
    .argument('<new>', 'folder of another')
    .option('--json', 'write it as JSON')
    .option('--markdown', 'write it as Markdown')
    .option('--summary', 'write a few lines of Markdown: how many figures changed, and the largest moves')
    .addHelpText('after', `\nExample: ${DATA_DIFF_EXAMPLE}`)
    .action(diff);
}

async function diff(old: string, fresh: string, _: DataDiffOptions, command: Command): Promise<void> {
  // --json is an option of `data` too, which takes it wherever it stands
  const { json, markdown, summary } = command.optsWithGlobals<DataDiffOptions>();
  const [form, other] = Object.entries({ json, markdown, summary }).flatMap(([name, on]) => (on ? name : []));
  if (other) command.error(`error: --${form} and --${other} are two answers. Choose one of them.`);
  await report(json, async () => {
    const found = diffDataSets(await loadDataSet(old), await loadDataSet(fresh));
    const write = summary ? diffSummary : markdown ? diffMarkdown : diffText;
    return { text: write(found), json: found };
  });
}
