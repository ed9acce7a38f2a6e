import type { Command } from 'commander';
import { parseChangeNumber, parseLedgerAnchor, parseLedgerName } from './arguments.ts';
import { checked, checkedEach, JSON_OPTION } from './option-parts.ts';
import type { Settle } from './option-parts.ts';
import type { Surroundings } from './surroundings.ts';

/** The commands for whoever runs the App. All take the ledger that DATABASE_URL or HOLDPOINT_DATA names, as `serve` does. */
export function declareLedger(program: Command, surroundings: Surroundings, settle: Settle): void {
  program
    .command('queue')
    .description(
      'Show what the App has to look at, and what it could not; also while it runs. Exit 1: something was given up.',
    )
    .option(...JSON_OPTION)
    .action(async (options) => settle(await (await import('./commands/queue.ts')).runQueue(options, surroundings)));
  const ledger = program
    .command('ledger')
    .description("Check and show the App's memory, in the database or folder that `serve` uses.");
  ledger
    .command('verify')
    .description('Check every entry. Exit 1 names the first one that was changed, removed or added by something else.')
    .option(
      '--anchor <anchor>',
      'LEDGER:SEQ:HASH from a check run, which must still be held; may be given many times',
      checkedEach(parseLedgerAnchor),
      [],
    )
    .option(...JSON_OPTION)
    .action(async (options) =>
      settle(await (await import('./commands/ledger-verify.ts')).runLedgerVerify(options, surroundings)),
    );
  ledger
    .command('show')
    .description('Print what stands in the ledger, oldest first.')
    .option('--change <number>', 'only what concerns this pull request', checked(parseChangeNumber))
    .option(...JSON_OPTION)
    .action(async (options) =>
      settle(await (await import('./commands/ledger-show.ts')).runLedgerShow(options, surroundings)),
    );
  ledger
    .command('backup')
    .description('Copy everything that the App keeps, as of one moment, into a new file; also while the App runs.')
    .argument('<file>', 'the backup; it must not be there yet')
    .option(...JSON_OPTION)
    .action(async (file: string, options) =>
      settle(await (await import('./commands/ledger-backup.ts')).runLedgerBackup({ file, ...options }, surroundings)),
    );
  ledger
    .command('restore')
    .description('Put a backup in the place of what the App keeps, while it does not run. What stood there is kept.')
    .argument('<file>', 'the backup')
    .option(...JSON_OPTION)
    .action(async (file: string, options) =>
      settle(await (await import('./commands/ledger-backup.ts')).runLedgerRestore({ file, ...options }, surroundings)),
    );
  ledger
    .command('accept-loss')
    .description(
      'Go on with this ledger though check runs point to another one, or to a later state of it. ' +
        'What people said in what is lost no longer counts against opening, and the reason is written down.',
    )
    .requiredOption('--lost <name>', 'the ledger that is lost: the front of LEDGER:SEQ:HASH', checked(parseLedgerName))
    .argument('<reason...>', 'why, behind --')
    .option(...JSON_OPTION)
    .action(async (reason: readonly string[], options) =>
      settle(
        await (
          await import('./commands/ledger-accept-loss.ts')
        ).runLedgerAcceptLoss({ reason: reason.join(' '), ...options }, surroundings),
      ),
    );
}
