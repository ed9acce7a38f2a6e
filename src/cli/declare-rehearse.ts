import type { Command } from 'commander';
import { CHECKLIST_PATH } from '../gate/checklist-path.ts';
import type { Parsed } from '../gate/question-parts.ts';
import { parseRepository, parseUrl } from './arguments.ts';
import { checked, JSON_OPTION } from './option-parts.ts';
import type { Settle } from './option-parts.ts';
import type { Surroundings } from './surroundings.ts';

/** Each change costs a whole reading. */
const MOST = 100;

/** `holdpoint rehearse`, before a checklist is merged. */
export function declareRehearse(program: Command, surroundings: Surroundings, settle: Settle): void {
  program
    .command('rehearse')
    .description(
      'Tell what a checklist would have said about the pull requests that were merged last, and how much each role would have had to sign. The token is read from $GITHUB_TOKEN or $GH_TOKEN.',
    )
    .option('--checklist <file>', 'the checklist to rehearse', CHECKLIST_PATH)
    .option('--last <number>', 'how many merged pull requests', checked(parseLast), 20)
    .option('--repo <owner/name>', 'the repository; default: $GITHUB_REPOSITORY', checked(parseRepository))
    .option(
      '--api-url <url>',
      'address of the REST API; default: $GITHUB_API_URL or https://api.github.com',
      checked(parseUrl),
    )
    .option(...JSON_OPTION)
    .action(async (options) =>
      settle(await (await import('./commands/rehearse.ts')).runRehearse(options, surroundings)),
    );
}

function parseLast(text: string): Parsed<number> {
  const last = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : Number.NaN;
  if (last <= MOST) return { ok: true, value: last };
  const seen = JSON.stringify(text.slice(0, 80));
  return { ok: false, problem: { seen, allowed: `a whole number from 1 to ${MOST}`, next: 'write for example `20`' } };
}
