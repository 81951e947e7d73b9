import type { Command } from 'commander';
import { addCheckCommand } from './check-command.js';
import { addDataCommand } from './data-command.js';
import { addExportCommand } from './export-command.js';
import { addReadCommand } from './read-command.js';
import { addRenderCommand } from './render-command.js';

/** Every command, in the order of the help. Each adds itself to the program. */
export const commands: readonly ((program: Command) => void)[] = [
  addReadCommand,
  addCheckCommand,
  addExportCommand,
  addRenderCommand,
  addDataCommand,
];
