import type { Command } from 'commander';
import { parseAppId, parseEnvironment, parseRepository, parseUrl } from './arguments.ts';
import { checked, JSON_OPTION } from './option-parts.ts';
import type { Settle } from './option-parts.ts';
import type { Surroundings } from './surroundings.ts';

/** `holdpoint doctor`, for whoever sets a repository up, and now and then. */
export function declareDoctor(program: Command, surroundings: Surroundings, settle: Settle): void {
  program
    .command('doctor')
    .description(
      'Examine a repository for ways around its gates: rules, secrets, branches, workflows, the App. It changes nothing. The token is read from $GITHUB_TOKEN or $GH_TOKEN; an administrator sees everything.',
    )
    .argument('[repository]', 'owner/name; default: $GITHUB_REPOSITORY', checked(parseRepository))
    .option('--environment <name>', 'only what concerns this environment', checked(parseEnvironment))
    .option('--fix', 'print what people have to click, run and write, in order')
    .option('--local <folder>', 'examine workflows and checklist of a working tree, without asking GitHub')
    .option(
      '--policy <file>',
      'with --local: file of a policy that the checklist extends. May be given several times',
      (file: string, files: readonly string[] | undefined): readonly string[] => [...(files ?? []), file],
    )
    .option(
      '--app-id <number>',
      'the App that is meant; default: the one that its checks or the workflows name',
      checked(parseAppId),
    )
    .option(
      '--api-url <url>',
      'address of the REST API; default: $GITHUB_API_URL or https://api.github.com',
      checked(parseUrl),
    )
    .option(...JSON_OPTION)
    .action(async (repository: string | undefined, options) => {
      const { runDoctor } = await import('./commands/doctor.ts');
      const repo = repository === undefined ? {} : { repo: repository };
      settle(await runDoctor({ ...repo, ...options }, surroundings));
    });
}
