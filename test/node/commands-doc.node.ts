// The examples of docs/commands.md and of the README are what the commands really say.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { Command } from 'commander';
import { commands } from '../../src/node/commands/commands.js';
import { read } from '../helpers/dist.js';
import { program } from '../helpers/shell.js';

const text = read('docs/commands.md');
const folder = mkdtempSync(join(tmpdir(), 'occupation-comparison-docs-'));
after(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'managers.csv'), /^```csv\n([^]*?)^```$/m.exec(text)![1]!);

describe('docs/commands.md', async () => {
  const examples = [...(text + read('README.md')).matchAll(/^```console\n\$ (.*)\n([^]*?)^```$/gm)];
  it('has examples', () => assert.ok(examples.length >= 5));

  for (const [, command = '', said = ''] of examples)
    it(`says what comes of ${command}`, () => {
      const line = command.replaceAll('occupation-comparison', `"${process.execPath}" "${program}"`);
      const { stdout } = spawnSync('sh', ['-c', `{ ${line}; } 2>&1`], { cwd: folder, encoding: 'utf8' });
      assert.equal(stdout, said);
    });

  // the options of `data` stand with the data sets, those of `pages` on a page of their own
  const documented = text + read('docs/data-sets.md') + read('docs/pages.md');
  const whole = new Command();
  for (const load of Object.values(commands)) (await load())(whole);
  for (const command of whole.commands) {
    it(`has every option of ${command.name()}, and an example of it`, () => {
      const absent = command.options.filter(
        ({ long }) => !new RegExp(`^\\| .*\`${long}\\b.*\` \\|`, 'm').test(documented),
      );
      assert.deepEqual(
        absent.map(({ flags }) => flags),
        [],
      );
      assert.match(documented, new RegExp(`^(?:\\$ .*|npx )occupation-comparison ${command.name()}\\b`, 'm'));
    });
  }
});
