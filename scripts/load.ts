// What the App bears: a real `holdpoint serve` of dist/, a local GitHub in a process of its own, and deliveries from a third.
//   npm run load -- [--postgres] [--quick] [--json]          answers, a hold behind ten thousand events, what is lost
//   npm run load -- --replicas N [--postgres] [--json]       evaluations a second
//   npm run load -- --size [--postgres] [--json]             10,000 pull requests in 1,000 repositories
//   npm run load -- --burst [--postgres] [--json]            200 events on one pull request
// Ends with 1 when a number is above its bound. What each one means is in docs/operations.md.
import { parseArgs } from 'node:util';
import { holds } from './bench/measure.ts';
import { formatTable, toJson } from './bench/print.ts';
import { measureSteady } from './load/steady.ts';

const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean' },
    quick: { type: 'boolean' },
    postgres: { type: 'boolean' },
  },
});
const engine = flags.postgres === true ? 'postgres' : 'embedded';
const numbers = await measureSteady(engine, { seconds: flags.quick === true ? 5 : 20 });
process.stdout.write(flags.json === true ? `${toJson(numbers)}\n` : `${formatTable(numbers)}\n`);
if (!numbers.every(holds)) process.exitCode = 1;
