// Whether the App keeps its promises while everything around it breaks: real processes of `holdpoint serve` against the local GitHub, killed at
// random moments, with webhooks that come late, twice, out of order or not at all, and with a database that goes away.
//   npm run chaos -- --rounds N [--postgres] [--replicas R] [--seed S] [--width W] [--keep] [--json]
// Every round is held against the oracle of test/property, moment by moment and in the end. What is promised stands in docs/operations.md.
// --width: rounds at once, 2 unless said otherwise. What is tried is dist/. --keep: every story is kept.
// A broken promise is printed with its seed, its round and the file that tells its story, and ends it with 1.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { playRounds } from './chaos/rounds.ts';
import { describeTotals, totalsOf } from './chaos/totals.ts';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    replicas: { type: 'string', default: '1' },
    seed: { type: 'string' },
    width: { type: 'string', default: '2' },
    postgres: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const whole = (name: 'rounds' | 'replicas' | 'seed' | 'width', text: string): number => {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < (name === 'seed' ? 0 : 1))
    throw new Error(`--${name} ${text}: a whole number is needed`);
  return number;
};
const seed = whole('seed', flags.seed ?? String(Math.floor(Math.random() * 2 ** 31)));
const replicas = whole('replicas', flags.replicas);
if (replicas > 1 && !flags.postgres)
  throw new Error(`--replicas ${replicas}: several share a database, so --postgres is needed`);
const asked = {
  rounds: whole('rounds', flags.rounds),
  width: whole('width', flags.width),
  replicas,
  seed,
  postgres: flags.postgres,
  keep: flags.keep,
  folder: mkdtempSync(join(tmpdir(), 'holdpoint-chaos-log-')),
  say: flags.json ? () => undefined : (line: string) => void process.stdout.write(`${line}\n`),
};
const played = await playRounds({ ...asked, cli: 'dist/cli/main.js' });
const totals = totalsOf(played);
process.stdout.write(
  flags.json
    ? `${JSON.stringify({ seed, replicas, engine: flags.postgres ? 'postgres' : 'embedded', ...totals })}\n`
    : `${describeTotals(totals, asked)}\n`,
);
if (totals.wrong.length > 0) process.exitCode = 1;
