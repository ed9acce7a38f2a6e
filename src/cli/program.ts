import { Command, CommanderError } from 'commander';
import { readFileSync } from 'node:fs';
import { declareApp } from './declare-app.ts';
import { declareCommands } from './declare-commands.ts';
import { declareDoctor } from './declare-doctor.ts';
import { declareRehearse } from './declare-rehearse.ts';
import { declareTest } from './declare-test.ts';
import { refuse } from './refusal.ts';
import type { Settle } from './option-parts.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/**
 * Runs one command line (without `node` and the script) and gives its exit status. Never throws: what a command did not foresee
 * could not be verified, which is 3.
 */
export async function runCli(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  let exit: ExitCode = 2;
  const program = newProgram(surroundings);
  const settle: Settle = (code) => {
    exit = code;
  };
  declareCommands(program, surroundings, settle);
  declareApp(program, surroundings, settle);
  declareDoctor(program, surroundings, settle);
  declareTest(program, surroundings, settle);
  declareRehearse(program, surroundings, settle);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return isAnswered(error, args) ? 0 : 2;
    return refuse(surroundings, broken(error), args.includes('--json'));
  }
}

/** Help and version that were asked for are an answer. commander mixes the process's own exit code into that of help. */
function isAnswered({ code, exitCode }: CommanderError, [first]: readonly string[]): boolean {
  return exitCode === 0 || (code === 'commander.help' && first === 'help');
}

function newProgram(surroundings: Surroundings): Command {
  return new Command('holdpoint')
    .description('Holds every deployment until its checklist is proved and signed.')
    .version(ownVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('(see holdpoint help)')
    .showSuggestionAfterError(true)
    .addHelpText('after', '\nExit status: 0 go or done, 1 no-go or problems, 2 wrong usage, 3 could not be verified.')
    .configureOutput({
      writeOut: surroundings.out,
      writeErr: surroundings.err,
      getOutHelpWidth: () => surroundings.width,
      getErrHelpWidth: () => surroundings.width,
    })
    .exitOverride();
}

/** `package.json` lies two folders above both src/cli/ and dist/cli/. */
function ownVersion(): string {
  const read: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const version = typeof read === 'object' && read !== null && 'version' in read ? read.version : undefined;
  return typeof version === 'string' ? version : 'unknown';
}

function broken(error: unknown) {
  return {
    code: 'BROKEN',
    exit: 3,
    place: 'holdpoint',
    seen: `the command broke off: ${error instanceof Error ? error.message : String(error)}`,
    allowed: null,
    next: 'run it again; if it stays, report it with this line',
  } as const;
}
