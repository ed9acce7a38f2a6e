import type { Command } from 'commander';
import { abilities, type Ability } from '../app/permissions.ts';
import type { Parsed } from '../gate/question-parts.ts';
import { parsePort, parseUrl } from './arguments.ts';
import { checked, JSON_OPTION } from './option-parts.ts';
import type { Settle } from './option-parts.ts';
import type { Surroundings } from './surroundings.ts';

const CHOICES = [
  ['--name <name>', 'its name on GitHub, at most 34 characters, taken by nobody else', checked(parseName), 'Holdpoint'],
  ['--organization <login>', 'the organisation that will own it; default: you', checked(parseLogin)],
  [
    '--url <url>',
    'the public https address that GitHub will reach the App at, without the path',
    checked(parsePublicUrl),
  ],
] as const;

/** The commands that set the App up. */
export function declareApp(program: Command, surroundings: Surroundings, settle: Settle): void {
  const app = program
    .command('app')
    .description('Register the App on GitHub with the permissions it needs and no others.');
  withChoices(app.command('create'))
    .description('Register the App by two clicks in a browser, and write its key and its secret into a new file.')
    .option('--out <file>', 'the file; it must not be there yet', 'holdpoint.env')
    .option('--port <number>', 'the port of the page on 127.0.0.1; 0 takes a free one', checked(parsePort), 0)
    .option(...JSON_OPTION)
    .action(async (options) =>
      settle(await (await import('./commands/app-create.ts')).runAppCreate(options, surroundings)),
    );
  withChoices(app.command('manifest'))
    .description('Print the manifest of the App as JSON, for whoever registers it by hand.')
    .action(async (options) =>
      settle((await import('./commands/app-manifest.ts')).runAppManifest(options, surroundings)),
    );
}

function withChoices(command: Command) {
  const [name, organization, url] = CHOICES;
  return command
    .option(...name)
    .option(...organization)
    .option(...url)
    .option(
      '--with <abilities>',
      `what it is to do besides, with one more permission each: ${abilities.join(', ')}; separated by commas`,
      checked(parseAbilities),
      [],
    )
    .option(
      '--api-url <url>',
      'address of the REST API; default: as the environment says, or github.com',
      checked(parseUrl),
    );
}

/** As GitHub has it. */
function parseName(text: string): Parsed<string> {
  const name = text.trim();
  if (/^[\w .-]{1,34}$/.test(name)) return { ok: true, value: name };
  return refused(
    text,
    '1 to 34 letters, digits, blanks, dots, dashes and underlines',
    'name it for example `Holdpoint acme`',
  );
}

/** A login as it stands in addresses. */
function parseLogin(text: string): Parsed<string> {
  if (/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/.test(text)) return { ok: true, value: text };
  return refused(text, "an organisation's login", 'write for example `acme`');
}

/** GitHub sends webhooks there: anybody on the way could read and replay them without TLS. */
function parsePublicUrl(text: string): Parsed<string> {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url !== null && url.username === '' && url.search === '' && url.hash === '';
  if (url !== null && isPlain && url.protocol === 'https:') return { ok: true, value: url.href.replace(/\/+$/, '') };
  return refused(text, 'an https address that GitHub reaches', 'write for example `https://holdpoint.example.com`');
}

function parseAbilities(text: string): Parsed<readonly Ability[]> {
  const words = text.split(',').map((word) => word.trim());
  const known = words.flatMap((word) => abilities.filter((ability) => ability === word));
  if (known.length === words.length) return { ok: true, value: [...new Set(known)] };
  return refused(text, abilities.join(', '), 'write for example `--with dispatch,queue`');
}

function refused<T>(text: string, allowed: string, next: string): Parsed<T> {
  return { ok: false, problem: { seen: JSON.stringify(text.slice(0, 80)), allowed, next } };
}
