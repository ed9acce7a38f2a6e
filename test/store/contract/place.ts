import type { Store, StoreOptions } from '../../../src/store/store.ts';
import { openStore } from '../../../src/store/store.ts';
import { must } from './entries.ts';

/** A place for a store of its own, on one of the engines. */
export interface Place {
  readonly where: string;
  /** Whether several processes may have it open at once. */
  readonly shared: boolean;
  /** Runs SQL as somebody who may do anything with the database. */
  readonly tamper: (...statements: readonly string[]) => Promise<void>;
  /** What takes the ledger's triggers away. */
  readonly disarm: readonly string[];
  readonly remove: () => Promise<void>;
}

export type NewPlace = () => Promise<Place>;

/** Opens stores for one test, and closes them and removes their places after it. */
export interface Stores {
  readonly place: () => Promise<Place>;
  readonly open: (place?: Place, options?: StoreOptions) => Promise<Store>;
  readonly closeAll: () => Promise<void>;
}

export function storesOf(newPlace: NewPlace): Stores {
  const places: Place[] = [];
  const stores: Store[] = [];
  const place = async () => {
    const made = await newPlace();
    places.push(made);
    return made;
  };
  return {
    place,
    open: async (at, options) => {
      const { where } = at ?? (await place());
      const store = must(await openStore(where, { poll: null, ...options }));
      stores.push(store);
      return store;
    },
    closeAll: async () => {
      for (const store of stores.splice(0)) await store.close();
      for (const made of places.splice(0)) await made.remove();
    },
  };
}
