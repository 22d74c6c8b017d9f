import { type Command, type ExitCode, exitCodes, type Terminal, UsageError } from './command.ts';
import { commands } from './commands/index.ts';
import { describeCommand, describeCommands } from './help.ts';

/** Carries out one run of the command line and gives its exit code; never throws. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  try {
    if (name === undefined) throw new UsageError('a command is missing');
    if (name === '--version' || name === '-v') {
      terminal.print(`${terminal.version}\n`);
      return exitCodes.done;
    }
    if (name === 'help' || name === '--help' || name === '-h') return help(rest, terminal);
    const command = findCommand(name);
    if (rest.includes('--help') || rest.includes('-h')) return help([name], terminal);
    return await command.run(rest, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.complain(`${error.message}. See: galley help`);
      return exitCodes.usage;
    }
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.complain(
      `Galley made a mistake; the files you named were not changed. Please report this: ${why.replace(/\s*\n\s*/g, ' | ')}`,
    );
    return exitCodes.defect;
  }
}

function help([name]: readonly string[], terminal: Terminal): ExitCode {
  terminal.print(name === undefined ? describeCommands(commands) : describeCommand(findCommand(name)));
  return exitCodes.done;
}

function findCommand(name: string): Command {
  const command = commands.find(known => known.name === name);
  if (command) return command;
  throw new UsageError(`“${name}” is no command; there are ${commands.map(known => known.name).join(', ')}`);
}
