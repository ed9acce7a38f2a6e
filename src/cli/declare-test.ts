import type { Command } from 'commander';
import { parseInstant } from './arguments.ts';
import { checked, JSON_OPTION } from './option-parts.ts';
import type { Settle } from './option-parts.ts';
import type { Surroundings } from './surroundings.ts';

/** `holdpoint test`, for a team's own CI. */
export function declareTest(program: Command, surroundings: Surroundings, settle: Settle): void {
  program
    .command('test')
    .description('Judge recorded facts by the checklist, and compare with what a test file expects. Offline.')
    .argument('[file]', 'the test file', '.github/holdpoint.test.yml')
    .option(
      '--now <time>',
      'judge as of this time where a case names none; default: the time in the facts',
      checked(parseInstant),
    )
    .option(...JSON_OPTION)
    .action(async (file: string, options) =>
      settle(await (await import('./commands/test.ts')).runTest({ file, ...options }, surroundings)),
    );
}
