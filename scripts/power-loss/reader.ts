import { text } from 'node:stream/consumers';
import { openStore } from '../../src/store/store.ts';

// Says how many of the deliveries whose numbers it is given are not in a store any more.
const [place = ''] = process.argv.slice(2);
const numbers = (await text(process.stdin)).split('\n').filter((line) => line !== '');
process.stdout.write(String(await lostOf(place, numbers)));

/** A delivery is lost when it, what it taught or the look that it asked for is gone; all are when the store does not open or is in disorder. */
async function lostOf(place: string, said: readonly string[]): Promise<number> {
  const store = await openStore(place, { poll: null });
  if (!store.ok) {
    process.stderr.write(`${store.fault.code}: ${store.fault.seen}\n`);
    return said.length;
  }
  const { ledger, taken, queue, close } = store.value;
  try {
    const remembered = await ledger.recall({ repository: 1_296_269, changes: [7], anchors: [] });
    const unknown = await taken.unknown(said);
    if (!remembered.ok || !unknown.ok) {
      process.stderr.write(`${JSON.stringify({ remembered, unknown }).slice(0, 500)}\n`);
      return said.length;
    }
    const taught = new Set(
      remembered.value.remembered.flatMap((one) => (one.kind === 'comment-deleted' ? [one.id] : [])),
    );
    const due = (await queue.stats(Date.now()))?.due ?? 0;
    const missing = said.filter((id) => unknown.value.includes(id) || !taught.has(id));
    return Math.max(missing.length, said.length - due);
  } finally {
    await close();
  }
}
