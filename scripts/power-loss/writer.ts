import { closeSync, openSync, writeSync } from 'node:fs';
import { openStore } from '../../src/store/store.ts';
import { deletion } from '../../test/ledger/rows.ts';

// Takes deliveries as the App does, several at once, and says the number of each one when it would be answered. `careless` only writes to a
// file and never asks the disk: what it says it has kept must be gone when the power is.
const [where = '', how = ''] = process.argv.slice(2);
const LANES = 8;
const say = (number: number) => void process.stdout.write(`${number}\n`);
let next = 0;

if (how === 'careless') careless();
else await Promise.all(await lanes());

function careless(): void {
  const file = openSync(where, 'a');
  const step = () => {
    next += 1;
    writeSync(file, `${next}\n`);
    say(next);
    setTimeout(step, 1);
  };
  process.on('exit', () => closeSync(file));
  step();
}

async function lanes(): Promise<readonly Promise<void>[]> {
  const store = await openStore(where);
  if (!store.ok) throw new Error(`${store.fault.code}: ${store.fault.seen}`);
  const lane = async (): Promise<void> => {
    for (;;) {
      next += 1;
      const number = next;
      const id = String(number);
      const delivery = { id, event: 'issue_comment', receivedAt: Date.now() };
      const taken = await store.value.take(delivery, [deletion(id)], [{ key: id, at: 0 }]);
      if (!taken.ok) throw new Error(`${taken.fault.code}: ${taken.fault.detail}`);
      say(number);
    }
  };
  return Array.from({ length: LANES }, lane);
}
