import type { Command } from 'commander';

/** Adds a command to the program. */
export type AddCommand = (program: Command) => void;

/** Every command by its name, in the order of the help. Each is loaded where it is called, with what it needs. */
export const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  read: async () => (await import('./read-command.js')).addReadCommand,
  check: async () => (await import('./check-command.js')).addCheckCommand,
  export: async () => (await import('./export-command.js')).addExportCommand,
  render: async () => (await import('./render-command.js')).addRenderCommand,
  pages: async () => (await import('./pages-command.js')).addPagesCommand,
  data: async () => (await import('./data-command.js')).addDataCommand,
};
