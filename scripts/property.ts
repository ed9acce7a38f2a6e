import { parseArgs } from 'node:util';
import { runProperty, summarise } from '../test/property/run.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_007) },
    longest: { type: 'string', default: '40' },
    'no-shrink': { type: 'boolean', default: false },
  },
});

const options = {
  runs: Number(values.runs),
  seed: Number(values.seed),
  longest: Number(values.longest),
  shrink: !values['no-shrink'],
};
console.log(`property: seed ${options.seed}, ${options.runs} runs of up to ${options.longest} steps`);
const started = performance.now();
const { counterexample, played } = await runProperty(options);
for (const [name, value] of Object.entries(summarise(played))) console.log(`${name}: ${Number(value.toFixed(2))}`);
console.log(`seconds: ${((performance.now() - started) / 1000).toFixed(1)}`);
if (counterexample !== null) {
  console.error(counterexample);
  process.exitCode = 1;
}
