import { afterEach } from '@jest/globals';
import { damageContract } from './damage.ts';
import { errandContract } from './errands.ts';
import { gatesContract } from './gates.ts';
import { waitingContract } from './waiting.ts';
import { killedContract } from './killed.ts';
import { ledgerContract } from './ledger.ts';
import { pastReleasesContract } from './releases-past.ts';
import { releasesContract } from './releases.ts';
import type { NewPlace } from './place.ts';
import { storesOf } from './place.ts';
import { takenContract } from './taken.ts';
import { queueContract } from './queue.ts';
import { workContract } from './work.ts';

/** What a store promises on every engine. */
export function storeContract(newPlace: NewPlace): void {
  ledgerContract(newPlace);
  releasesContract(newPlace);
  pastReleasesContract(newPlace);
  damageContract(newPlace);
  errandContract(newPlace);
  waitingContract(newPlace);
  gatesContract(newPlace);
  workContract(newPlace);
  takenContract(newPlace);
  killedContract(newPlace);
  const stores = storesOf(newPlace);
  afterEach(stores.closeAll);
  queueContract(async (gap = 0) => (await stores.open(undefined, { gap })).queue);
}
