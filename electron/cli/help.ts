import type { Command } from './command.ts';

/** What `galley help` prints: every command with its usage, and how a run can end. */
export function describeCommands(commands: readonly Command[]): string {
  const entries = commands.map(command => `${describeCommand(command)}\n`).join('');
  return `${entries}galley help [command]
  Prints this, or what one command takes.

galley --version
  Prints the version.

Exit codes: 0 done; 1 the input or the request is at fault; 2 usage; 3 exported, but not verified; 70 a defect in Galley.
`;
}

/** What `galley help <command>` prints. */
export function describeCommand({ name, usage, summary }: Command): string {
  return `galley ${name} ${usage}\n  ${summary}\n`;
}
