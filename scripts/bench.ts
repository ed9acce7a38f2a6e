// Measures what Holdpoint promises in numbers: `npm run bench`, `npm run bench -- --json`, `npm run bench -- --quick`.
// Ends with 1 when a number is above its bound. What each one means is in docs/benchmarks.md.
import { measureAction } from './bench/action.ts';
import { measureApproval } from './bench/approval.ts';
import { measureApp } from './bench/app.ts';
import { measureCore } from './bench/core.ts';
import { measureEveryConstruct } from './bench/every-construct.ts';
import { holds } from './bench/measure.ts';
import { formatTable, toJson } from './bench/print.ts';
import { measureWrites } from './bench/writes.ts';

const FLAGS = ['--json', '--quick'];
const flags = process.argv.slice(2);
const unknown = flags.filter((flag) => !FLAGS.includes(flag));
if (unknown.length > 0) {
  console.error(`usage: npm run bench -- [--json] [--quick]; got ${unknown.join(' ')}`);
  process.exit(2);
}

const rounds = { quick: flags.includes('--quick') };
// One after the other: two cores measure one thing at a time.
const core = measureCore(rounds);
const plain = core.find(({ key }) => key === 'judgeMs')?.value ?? Number.NaN;
const numbers = [
  ...core,
  ...measureEveryConstruct(rounds, plain),
  ...(await measureApp(rounds)),
  ...(await measureApproval()),
  ...(await measureWrites()),
  ...(await measureAction(rounds)),
];
console.log(flags.includes('--json') ? toJson(numbers) : formatTable(numbers));
if (!numbers.every(holds)) process.exitCode = 1;
