import { afterEach, describe, expect, it } from '@jest/globals';
import type { Asked, Deployed, Verified } from '../../../src/gate/waiting/waiting.ts';
import type { Store } from '../../../src/store/store.ts';
import { must } from './entries.ts';
import type { NewPlace } from './place.ts';
import { storesOf } from './place.ts';

const commit = 'c'.repeat(40);
const place = { installation: 5, repository: { id: 42, name: 'Acme/Shop' } };
const verified: Verified = { candidate: commit, home: 7, attempt: 1, suite: 'CS_1', rules: '[]' };
const DAY = 24 * 3_600_000;

const asked = (over: Partial<Asked> = {}): Asked => ({
  kind: 'asked',
  ...place,
  run: 11,
  environment: 'Production',
  deployment: { id: 27, commit },
  ...over,
});

const deployed = (over: Partial<Deployed> = {}): Deployed => ({
  kind: 'deployed',
  ...place,
  deployment: 27,
  environment: 'production',
  commit,
  run: 11,
  by: 'dana',
  state: 'queued',
  ...over,
});

const one = async ({ waiting }: Store, run = 11) => {
  const [row, ...others] = must(await waiting.ofRun(run));
  expect(others).toEqual([]);
  if (row === undefined) throw new Error('nothing is known of the run');
  return row;
};

/** What waits for our word, on every engine. */
export function waitingContract(newPlace: NewPlace): void {
  describe('what waits for our word', () => {
    const stores = storesOf(newPlace);
    afterEach(stores.closeAll);

    it('is taken with its delivery, once, and outlives the process', async () => {
      const at = await stores.place();
      const before = await stores.open(at);
      const delivery = { id: 'd1', event: 'deployment_protection_rule', receivedAt: 1000.5 };
      must(await before.take(delivery, [], [], [asked()]));
      must(await before.take(delivery, [], [], [asked({ deployment: { id: 28, commit } })]));
      await before.close();
      expect(await one(await stores.open(at))).toEqual({
        installation: 5,
        repository: { id: 42, name: 'acme/shop' },
        run: 11,
        environment: 'Production',
        deployments: [{ id: 27, commit }],
        state: 'waiting',
        verified: null,
        said: '',
        reports: 0,
        tries: 0,
        triedAt: null,
        askedAt: 1000,
        answeredAt: null,
        version: 1,
      });
    });

    it('is asked about anew by a deployment that was not told before, and by nothing else', async () => {
      const store = await stores.open();
      must(await store.waiting.notice(asked(), 1000));
      must(await store.waiting.notice(asked({ environment: 'production' }), 2000));
      const first = await one(store);
      expect(first).toMatchObject({ version: 1, askedAt: 1000 });
      const change = { state: 'approved', verified, said: 'x', reports: 3, tries: 1, answeredAt: 1500 } as const;
      expect(must(await store.waiting.change(first, change))).toBe(true);
      must(await store.waiting.notice(asked(), 3000));
      expect(await one(store)).toMatchObject({ ...change, version: 2 });
      must(await store.waiting.notice(asked({ environment: 'PRODUCTION', deployment: { id: 28, commit } }), 4000.7));
      expect(await one(store)).toMatchObject({
        environment: 'PRODUCTION',
        deployments: [
          { id: 27, commit },
          { id: 28, commit },
        ],
        state: 'waiting',
        verified: null,
        said: '',
        reports: 0,
        tries: 0,
        askedAt: 4000,
        answeredAt: 1500,
        version: 3,
      });
    });

    it('is asked about anew by a search that finds it waiting after it was taken for over, and not once it was answered (T106)', async () => {
      const store = await stores.open();
      const searched = asked({ deployment: null });
      must(await store.waiting.notice(asked(), 1000));
      must(await store.waiting.notice(searched, 2000));
      expect(await one(store)).toMatchObject({ deployments: [{ id: 27, commit }], version: 1 });
      must(await store.waiting.change(await one(store), { state: 'approved' }));
      must(await store.waiting.notice(searched, 3000));
      must(await store.waiting.notice(asked(), 3000));
      expect(await one(store)).toMatchObject({ state: 'approved', version: 2 });
      must(await store.waiting.change(await one(store), { state: 'gone' }));
      must(await store.waiting.notice(asked(), 4000));
      expect(await one(store)).toMatchObject({ state: 'waiting', deployments: [{ id: 27, commit }], askedAt: 4000 });
      must(await store.waiting.change(await one(store), { state: 'gone' }));
      must(await store.waiting.notice(searched, 5000));
      expect(await one(store)).toMatchObject({ state: 'waiting', deployments: [], version: 6, askedAt: 5000 });
    });

    it('is known by environment once it was answered, or is being, the newest first (T78)', async () => {
      const store = await stores.open();
      for (const run of [11, 12, 13, 14]) must(await store.waiting.notice(asked({ run }), run));
      must(await store.waiting.notice(asked({ run: 15, environment: 'staging' }), 15));
      must(await store.waiting.notice(asked({ run: 16, repository: { id: 43, name: 'acme/other' } }), 16));
      for (const run of [11, 15, 16]) must(await store.waiting.change(await one(store, run), { state: 'approved' }));
      must(await store.waiting.change(await one(store, 12), { tries: 1 }));
      must(await store.waiting.change(await one(store, 13), { state: 'rejected', tries: 1 }));
      expect(must(await store.waiting.answeredIn(42, 'PRODUCTION')).map(({ run }) => run)).toEqual([12, 11]);
    });

    it('is not changed by what another repository tells of a run of that number', async () => {
      const store = await stores.open();
      must(await store.waiting.notice(asked(), 1000));
      const other = { repository: { id: 43, name: 'acme/other' }, deployment: { id: 28, commit } };
      must(await store.waiting.notice(asked(other), 2000));
      expect(await one(store)).toMatchObject({ repository: { id: 42 }, version: 1 });
    });

    it('is changed only by who has read it as it is', async () => {
      const store = await stores.open();
      must(await store.waiting.notice(asked(), 1000));
      const row = await one(store);
      expect(must(await store.waiting.change(row, { tries: 1 }))).toBe(true);
      expect(must(await store.waiting.change(row, { tries: 2 }))).toBe(false);
      expect(await one(store)).toMatchObject({ tries: 1, version: 2 });
      const deployments = [{ id: 30, commit }];
      expect(must(await store.waiting.change(await one(store), { deployments, verified }))).toBe(true);
      expect(await one(store)).toMatchObject({ deployments, verified });
      expect(must(await store.waiting.change(await one(store), { verified: null }))).toBe(true);
      expect(await one(store)).toMatchObject({ verified: null });
    });

    it('is found by its candidate once that is known, by its run, and by its repository, as long as it waits', async () => {
      const store = await stores.open();
      must(await store.waiting.notice(asked(), 1000));
      must(await store.waiting.notice(asked({ run: 12, environment: 'staging' }), 2000));
      must(await store.waiting.notice(asked({ run: 13, repository: { id: 43, name: 'acme/other' } }), 3000));
      const found = async (repository: number, candidate: string) =>
        must(await store.waiting.forCandidate(repository, candidate)).map(({ run }) => run);
      const known = async (name: string | null) => must(await store.waiting.ofRepository(name)).map(({ run }) => run);
      expect(await found(42, commit)).toEqual([]);
      for (const run of [11, 12, 13]) must(await store.waiting.change(await one(store, run), { verified }));
      expect((await found(42, commit)).toSorted((a, b) => a - b)).toEqual([11, 12]);
      expect(await found(42, 'd'.repeat(40))).toEqual([]);
      expect(await known('ACME/shop')).toEqual([11, 12]);
      expect(await known(null)).toEqual([11, 12, 13]);
      must(await store.waiting.change(await one(store, 11), { state: 'approved' }));
      expect(await found(42, commit)).toEqual([12]);
      expect(await known('acme/shop')).toEqual([12]);
      expect(must(await store.waiting.ofRun(99))).toEqual([]);
    });

    it('is forgotten forty days after it was asked, when something else is asked', async () => {
      const store = await stores.open();
      must(await store.waiting.notice(asked(), 0));
      must(await store.waiting.notice(deployed(), 0));
      must(await store.waiting.notice(asked({ run: 12 }), 40 * DAY));
      expect(must(await store.waiting.ofRun(11))).toHaveLength(1);
      must(await store.waiting.notice(asked({ run: 13 }), 40 * DAY + 1));
      expect(must(await store.waiting.ofRun(11))).toEqual([]);
      expect(must(await store.waiting.deployed(27))).toBeNull();
      expect(must(await store.waiting.ofRun(12))).toHaveLength(1);
    });
  });

  describe('a deployment that went on', () => {
    const stores = storesOf(newPlace);
    afterEach(stores.closeAll);

    it('is kept with its last state until it is settled', async () => {
      const store = await stores.open();
      expect(must(await store.waiting.deployed(27))).toBeNull();
      must(await store.take({ id: 'd1', event: 'deployment_status', receivedAt: 1 }, [], [], [deployed()]));
      const kept = { ...deployed(), repository: { id: 42, name: 'acme/shop' } };
      expect(must(await store.waiting.deployed(27))).toEqual(kept);
      must(await store.waiting.notice(deployed({ state: 'in_progress', by: 'somebody else' }), 2));
      expect(must(await store.waiting.deployed(27))).toEqual({ ...kept, state: 'in_progress' });
      must(await store.waiting.settle(27));
      expect(must(await store.waiting.deployed(27))).toBeNull();
      must(await store.waiting.notice(deployed({ state: 'success' }), 3));
      expect(must(await store.waiting.deployed(27))).toBeNull();
    });

    it('may be of no run and of nobody', async () => {
      const store = await stores.open();
      must(await store.waiting.notice(deployed({ run: null, by: null, state: 'success' }), 1));
      expect(must(await store.waiting.deployed(27))).toMatchObject({ run: null, by: null, state: 'success' });
    });

    it('tells with what waits which repositories are concerned, each once', async () => {
      const store = await stores.open();
      const other = { installation: 6, repository: { id: 43, name: 'acme/other' } };
      must(await store.waiting.notice(asked(), 1));
      must(await store.waiting.notice(asked({ run: 12 }), 1));
      must(await store.waiting.notice(deployed(), 1));
      must(await store.waiting.notice(deployed({ ...other, deployment: 28 }), 1));
      const places = must(await store.waiting.places());
      expect(places.toSorted((a, b) => a.installation - b.installation)).toEqual([
        { installation: 5, repository: { id: 42, name: 'acme/shop' } },
        other,
      ]);
    });

    describe('tells whether a rule of ours holds an environment', () => {
      const guards = async (store: Store, environment = 'PRODUCTION', repository = 42) =>
        must(await store.waiting.guards(repository, environment));

      it('which is not known before we were asked there', async () => {
        const store = await stores.open();
        expect(await guards(store)).toBe(false);
        must(await store.waiting.notice(asked(), 1000));
        expect(await guards(store)).toBe(true);
        expect(await guards(store, 'staging')).toBe(false);
        expect(await guards(store, 'production', 43)).toBe(false);
      });

      it('and does no more once a job has gone on without our having been asked', async () => {
        const store = await stores.open();
        must(await store.waiting.notice(asked(), 1000));
        must(await store.waiting.notice(deployed(), 2000));
        expect(await guards(store)).toBe(true);
        must(await store.waiting.notice(deployed({ deployment: 28, run: 12 }), 3000));
        expect(await guards(store)).toBe(false);
        expect(await guards(store, 'staging')).toBe(false);
        must(await store.waiting.notice(asked({ run: 13, deployment: { id: 29, commit } }), 4000));
        expect(await guards(store)).toBe(true);
      });

      it('and does no more once an attempt of a run has gone on of which nobody asked us', async () => {
        const store = await stores.open();
        must(await store.waiting.notice(asked(), 1000));
        must(await store.waiting.notice(deployed({ deployment: 28, environment: 'Production' }), 3000));
        expect(await guards(store)).toBe(false);
      });

      it('whatever goes on elsewhere, by no job at all, or went on before we were first asked', async () => {
        const store = await stores.open();
        must(await store.waiting.notice(deployed({ deployment: 26, run: 10 }), 500));
        must(await store.waiting.notice(asked(), 1000));
        must(await store.waiting.notice(deployed({ deployment: 30, run: 14, environment: 'staging' }), 3000));
        must(await store.waiting.notice(deployed({ deployment: 31, run: null }), 3000));
        must(
          await store.waiting.notice(
            deployed({ deployment: 32, run: 15, repository: { id: 43, name: 'acme/other' } }),
            3000,
          ),
        );
        expect(await guards(store)).toBe(true);
      });
    });
  });
}
