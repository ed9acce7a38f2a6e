import { openStore } from '../../src/store/store.ts';
import { deletion } from '../ledger/rows.ts';

// A process that takes deliveries one after another and says the number of each one that it has taken, until it is ended or cannot go on.
const [where, first] = process.argv.slice(2);
if (where === undefined || first === undefined) throw new Error('WHERE FIRST');
const store = await openStore(where);
if (!store.ok) {
  process.stdout.write(`${store.fault.code}\n`);
  process.exit(1);
}
for (let number = Number(first); ; number += 1) {
  const name = String(number);
  const delivery = { id: name, event: 'push', receivedAt: 0 };
  const taken = await store.value.take(delivery, [deletion(name)], [{ key: name, at: 0 }]);
  process.stdout.write(`${taken.ok ? number : taken.fault.code}\n`);
  if (!taken.ok) process.exit(1);
}
