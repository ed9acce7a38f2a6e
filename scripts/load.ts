// What the App bears: a real `holdpoint serve` of dist/, a local GitHub in a process of its own, and deliveries from a third.
//   npm run load -- [--postgres] [--quick] [--json]          answers, a hold behind ten thousand events, what is lost
//   npm run load -- --replicas N [--postgres] [--json]       evaluations a second
//   npm run load -- --size [--postgres] [--json]             10,000 pull requests in 1,000 repositories
//   npm run load -- --burst [--postgres] [--json]            200 events on one pull request
// Ends with 1 when a number is above its bound. What each one means is in docs/operations.md.
import { parseArgs } from 'node:util';
import { holds } from './bench/measure.ts';
import { formatTable, toJson } from './bench/print.ts';
import { measureBurst } from './load/burst.ts';
import { measureSize } from './load/size.ts';
import { measureSteady } from './load/steady.ts';
import { measureThroughput } from './load/throughput.ts';

const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean' },
    quick: { type: 'boolean' },
    postgres: { type: 'boolean' },
    replicas: { type: 'string' },
    size: { type: 'boolean' },
    burst: { type: 'boolean' },
  },
});
const engine = flags.postgres === true ? 'postgres' : 'embedded';
const numbers = await measured();
process.stdout.write(flags.json === true ? `${toJson(numbers)}\n` : `${formatTable(numbers)}\n`);
if (!numbers.every(holds)) process.exitCode = 1;

function measured() {
  if (flags.size === true) return measureSize(engine);
  if (flags.burst === true) return measureBurst(engine);
  if (flags.replicas !== undefined) return measureThroughput(engine, replicasOf(flags.replicas));
  return measureSteady(engine, { seconds: flags.quick === true ? 5 : 20 });
}

function replicasOf(text: string): number {
  const count = Number(text);
  const isRight = /^[1-9]$/.test(text) && (count === 1 || engine === 'postgres');
  if (isRight) return count;
  process.stderr.write(
    `--replicas ${text}: a number from 1 to 9; more than one needs --postgres, because a file has one App at a time\n`,
  );
  process.exit(2);
}
