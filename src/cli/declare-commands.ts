import { Option } from 'commander';
import type { Command } from 'commander';
import { templateNames } from '../checklist/templates/names.ts';
import { CHECKLIST_PATH } from '../gate/checklist-path.ts';
import {
  parseAppId,
  parseCommit,
  parseEnvironment,
  parseInstant,
  parsePort,
  parseRepository,
  parseTarget,
  parseUrl,
  parseWait,
} from './arguments.ts';
import { declareLedger } from './declare-ledger.ts';
import { checked, JSON_OPTION } from './option-parts.ts';
import type { Settle } from './option-parts.ts';
import type { Surroundings } from './surroundings.ts';

const REPOSITORY_OPTION = [
  '--repo <owner/name>',
  'the repository; default: $GITHUB_REPOSITORY',
  checked(parseRepository),
] as const;
const API_OPTION = [
  '--api-url <url>',
  'address of the REST API; default: $GITHUB_API_URL or https://api.github.com',
  checked(parseUrl),
] as const;

/** Every command with its options. What a command does is loaded only when it is called: `validate` never loads an HTTP client. */
export function declareCommands(program: Command, surroundings: Surroundings, settle: Settle): void {
  declareFileCommands(program, surroundings, settle);
  declareGitHubCommands(program, surroundings, settle);
  declareServers(program, surroundings, settle);
  declareLedger(program, surroundings, settle);
}

function declareFileCommands(program: Command, surroundings: Surroundings, settle: Settle): void {
  program
    .command('init')
    .description(
      'Write a commented checklist to .github/holdpoint.yml, with the checks that the workflows here report. On a terminal it asks what it needs to know.',
    )
    .addOption(
      new Option('--template <name>', 'the lines to start from').choices([...templateNames]).default('deployment'),
    )
    .option(
      '--environment <name>',
      'the environment to guard; default: asked for, else production',
      checked(parseEnvironment),
    )
    .option('--yes', 'ask nothing')
    .option(...JSON_OPTION)
    .action(async (options) => settle(await (await import('./commands/init.ts')).runInit(options, surroundings)));
  program
    .command('validate')
    .description(
      'Check a checklist; every problem is printed with line and column, and so is what was most likely not meant, as a warning.',
    )
    .argument('[file]', 'the checklist', CHECKLIST_PATH)
    .option('--strict', 'end with 1 for warnings too')
    .option(
      '--policy <file>',
      'file of a policy that it extends, by its name: a file all.yml for acme/.github:policies/all.yml. May be given several times',
      (file: string, files: readonly string[] | undefined): readonly string[] => [...(files ?? []), file],
    )
    .option(
      '--live',
      'look up on GitHub what the file names: people, teams, checks, workflows, files, branches, environments, labels. The token is read from $GITHUB_TOKEN or $GH_TOKEN',
    )
    .option(...REPOSITORY_OPTION)
    .option(...API_OPTION)
    .option(...JSON_OPTION)
    .action(async (file: string, options) =>
      settle(await (await import('./commands/validate.ts')).runValidate({ file, ...options }, surroundings)),
    );
  program
    .command('explain')
    .description('Judge recorded facts offline and show the reasoning. The same core as the App and the Action.')
    .requiredOption('--checklist <file>', 'the checklist to judge by')
    .requiredOption('--facts <file>', 'facts recorded by `holdpoint facts`')
    .option(
      '--environment <name>',
      'judge this environment only; default: every gate the change meets',
      checked(parseEnvironment),
    )
    .option(
      '--now <time>',
      'judge as of this time, for example 2026-11-21T20:00:00Z; default: the time in the facts',
      checked(parseInstant),
    )
    .option(...JSON_OPTION)
    .action(async (options) => settle(await (await import('./commands/explain.ts')).runExplain(options, surroundings)));
}

function declareGitHubCommands(program: Command, surroundings: Surroundings, settle: Settle): void {
  program
    .command('facts')
    .description(
      'Record from GitHub what is known about a pull request or a commit. The token is read from $GITHUB_TOKEN or $GH_TOKEN.',
    )
    .argument('<target>', 'a pull request by its number, or a full commit id', checked(parseTarget))
    .option('--environment <name>', 'the environment the facts are for; default: every one', checked(parseEnvironment))
    .option('--checklist <file>', 'a checklist that is not merged yet: what it needs is recorded too')
    .option('--out <file>', 'write to this file instead of the standard output')
    .option(...REPOSITORY_OPTION)
    .option(...API_OPTION)
    .option('--app-id <number>', 'the App whose check runs are ours', checked(parseAppId))
    .option(...JSON_OPTION)
    .action(async (target, options) =>
      settle(await (await import('./commands/facts.ts')).runFacts({ target, ...options }, surroundings)),
    );
  program
    .command('gate')
    .description(
      'Ask whether a commit may be deployed: exit 0 only when the gate is open. The same as the Action, for any other CI.',
    )
    .requiredOption('--environment <name>', 'the environment to deploy to', checked(parseEnvironment))
    .requiredOption('--sha <commit>', 'the full id of the commit to deploy', checked(parseCommit))
    .option(...REPOSITORY_OPTION)
    .option(...API_OPTION)
    .option('--app-id <number>', 'demand the verdict of this App besides', checked(parseAppId))
    .option('--wait <time>', 'wait so long while the verdict is pending, for example 30m', checked(parseWait))
    .option(...JSON_OPTION)
    .action(async (options) => settle(await (await import('./commands/gate.ts')).runGate(options, surroundings)));
}

function declareServers(program: Command, surroundings: Surroundings, settle: Settle): void {
  program
    .command('serve')
    .description('Run the App. Its settings are read from the environment.')
    .option('--shadow', 'judge beside the App that runs, tell what it shows otherwise, and write nothing to GitHub')
    .option('--pull', 'ask GitHub for webhooks instead of being reached by them; behind a firewall, for example')
    .option(...JSON_OPTION)
    .action(async (options) => settle(await (await import('./commands/serve.ts')).runServe(options, surroundings)));
  program
    .command('sandbox')
    .description('Serve a local GitHub from a seed file, for any client that speaks to GitHub.')
    .requiredOption('--seed <file>', 'users, organisations, repositories, apps and tokens as YAML')
    .option('--port <number>', 'the port on 127.0.0.1; 0 takes a free one', checked(parsePort), 4010)
    .option('--with-app <slug>', 'run the Holdpoint App beside it, as this app of the seed')
    .option(...JSON_OPTION)
    .action(async (options) => settle(await (await import('./commands/sandbox.ts')).runSandbox(options, surroundings)));
  program
    .command('demo')
    .description('Play the whole story against a local GitHub: a checklist, a pull request, sign-offs, a deployment.')
    .option('--exit', 'end when the story is told, instead of going on serving')
    .option(...JSON_OPTION)
    .action(async (options) => settle(await (await import('./commands/demo.ts')).runDemo(options, surroundings)));
}
