import { afterEach, describe, expect, it } from '@jest/globals';
import { judgedKey, letThroughKey, mergeKey, mergeToldKey } from '../../../src/ledger/release-entries.ts';
import type { NewEntry } from '../../../src/ledger/entry.ts';
import type { ReleaseQuestion } from '../../../src/ledger/release-memory.ts';
import { at } from '../../ledger/rows.ts';
import { aRememberedComment } from '../../builders/memory.ts';
import { must, repository } from './entries.ts';
import type { NewPlace } from './place.ts';
import { storesOf } from './place.ts';

const commitOf = (n: number): string => n.toString(16).padStart(40, '0');

function entry(key: string, body: NewEntry['body'], change: number | null = null): NewEntry {
  return { key, repository, change, at, body };
}

function settled(change: number, verdict: string, environment = 'production', n = 0): NewEntry {
  const [head, merge, tree] = [commitOf(change), commitOf(change + 1000), commitOf(change + 2000)];
  const said = { url: `https://github.test/${change}`, title: 'Cart', settledAt: at, policies: [], open: [] };
  const body = {
    kind: 'settled',
    change,
    environment,
    head,
    merge,
    tree,
    verdict,
    digest: 'd',
    checklist: 'b',
  } as const;
  return entry(`settled:${change}:${environment}:${n}`, { ...body, ...said }, change);
}

function deployed(deployment: number, environment = 'production'): NewEntry {
  const body = { kind: 'deployed', environment, commit: commitOf(deployment), deployment, at } as const;
  return entry(`deployed:${deployment}`, body);
}

function letThrough(commit: string, environment = 'production'): NewEntry {
  return entry(letThroughKey(repository, environment, commit), { kind: 'let-through', environment, commit });
}

/** What a ledger tells for releases, on every engine. */
export function releasesContract(newPlace: NewPlace): void {
  const stores = storesOf(newPlace);
  afterEach(stores.closeAll);

  const question: ReleaseQuestion = { repository, environment: 'production', changes: [], commits: [] };
  const asked = async (entries: readonly NewEntry[], about: Partial<ReleaseQuestion> = {}) => {
    const store = await stores.open();
    must(await store.ledger.append(entries));
    return must(await store.ledger.releases({ ...question, ...about }));
  };

  describe('the ledger, asked for a release,', () => {
    it('knows nothing where nothing happened', async () => {
      expect(await asked([])).toEqual({
        settled: [],
        deployed: { environment: 'production', firstVerdict: null, opened: [], succeeded: [] },
        deployers: [],
        story: [],
      });
    });

    it('tells the newest verdict on each change that is asked about, and on no other place', async () => {
      const entries = [
        settled(1, 'no-go'),
        settled(2, 'go'),
        settled(1, 'go', 'production', 1),
        settled(1, 'pending', 'staging'),
        settled(3, 'go'),
        { ...settled(2, 'no-go', 'production', 2), repository: 5 },
      ];
      const { settled: found } = await asked(entries, { changes: [1, 2, 9] });
      expect(found.map(({ number, verdict }) => [number, verdict])).toEqual([
        [1, 'go'],
        [2, 'go'],
      ]);
    });

    it('tells that something was said against a change since it was judged, however many others are asked about (T67)', async () => {
      const many = Array.from({ length: 250 }, (_, index) => index + 1);
      const hold = (change: number, n = 0): NewEntry =>
        entry(`hold:${change}:${n}`, aRememberedComment('/hold', { change, id: `${change}${n}`, seenAt: at }), change);
      const since = (one: NewEntry) => ({ ...one, at: '2026-11-22T23:00:00Z' });
      const store = await stores.open();
      must(await store.ledger.append([hold(1), ...many.map((n) => settled(n, 'go'))]));
      const { seq } = must(await store.ledger.newest());
      const heard = (one: NewEntry): NewEntry =>
        one.body.kind === 'settled' ? { ...one, body: { ...one.body, heard: seq } } : one;
      must(await store.ledger.append(many.map((n) => heard(settled(n, 'go', 'production', 1)))));
      must(await store.ledger.append([since(hold(240)), since({ ...hold(3), repository: 5 })]));
      const found = must(await store.ledger.releases({ ...question, changes: many })).settled;
      expect(found).toHaveLength(250);
      expect(found.flatMap(({ number, overtaken }) => (overtaken === true ? [number] : []))).toEqual([240]);
    });

    it('tells how a change was settled last everywhere', async () => {
      const store = await stores.open();
      const entries = [
        settled(1, 'no-go'),
        settled(1, 'go', 'production', 1),
        settled(1, 'pending', 'staging'),
        settled(2, 'go'),
        { ...settled(1, 'no-go', 'production', 2), repository: 5 },
      ];
      must(await store.ledger.append(entries));
      const found = must(await store.ledger.settled({ repository, change: 1 }));
      expect(found.map(({ environment, verdict }) => [environment, verdict])).toEqual([
        ['production', 'go'],
        ['staging', 'pending'],
      ]);
      expect(must(await store.ledger.settled({ repository, change: 9 }))).toEqual([]);
    });

    it('takes a change for not settled that an older version settled', async () => {
      const [head, merge, tree] = [commitOf(1), commitOf(2), commitOf(3)];
      const said = { change: 1, environment: 'production', head, merge, tree, verdict: 'go', digest: 'd' };
      const old = entry('old', { kind: 'settled', ...said, checklist: 'b' }, 1);
      expect((await asked([settled(1, 'go'), old], { changes: [1] })).settled).toEqual([]);
    });

    it('tells which commits it let through, and since when it has judged the environment', async () => {
      const first = entry(judgedKey(repository, 'production'), {
        kind: 'environment-judged',
        environment: 'production',
      });
      const entries = [first, letThrough(commitOf(1)), letThrough(commitOf(2), 'staging'), letThrough(commitOf(3))];
      const { deployed: found } = await asked(entries, { commits: [commitOf(1), commitOf(2), commitOf(4)] });
      expect(found).toMatchObject({ firstVerdict: at, opened: [{ commit: commitOf(1), at, until: null }] });
    });

    it('answers for hundreds of changes and commits at once', async () => {
      const many = Array.from({ length: 250 }, (_, index) => index + 1);
      const entries = many.flatMap((n) => [settled(n, 'go'), letThrough(commitOf(n))]);
      const found = await asked(entries, { changes: many, commits: many.map(commitOf) });
      expect(found.settled).toHaveLength(250);
      expect(found.deployed.opened).toHaveLength(250);
    });

    it('tells since when a gate that it opened is shut again, or only advises, for commits that were asked about (T28)', async () => {
      const turn = (n: number, commit: string, to: 'open' | 'advised' | 'shut', environment = 'production') => ({
        ...entry(`turn:${n}`, { kind: 'gate-turned', environment, commit, to }),
        at: `2026-11-22T0${n}:00:00Z`,
      });
      const [one, two, three] = [commitOf(1), commitOf(2), commitOf(3)];
      const turns = [
        turn(1, one, 'shut'),
        turn(2, two, 'shut', 'staging'),
        turn(3, one, 'open'),
        turn(4, one, 'advised'),
        turn(5, three, 'open'),
      ];
      const { deployed: found } = await asked([letThrough(one), letThrough(two), ...turns], { commits: [one, two] });
      const advised = '2026-11-22T04:00:00Z';
      expect(found.opened).toEqual([
        { commit: one, at: advised, until: null, verified: { at: '2026-11-22T03:00:00Z', until: advised } },
        { commit: two, at, until: null, verified: { at, until: null } },
      ]);
    });

    it('tells who ever started a run that deploys a commit there, however many others were started since (T7)', async () => {
      const rhea = { id: 5, login: 'rhea', type: 'User' } as const;
      const dana = { id: 6, login: 'dana', type: 'User' } as const;
      const run = (n: number, commit: string, by: typeof rhea | typeof dana, environment = 'production') =>
        entry(`run:${n}`, { kind: 'deploying', environment, commit, run: n, attempt: 1, by });
      const others = Array.from({ length: 250 }, (_, n) => run(100 + n, commitOf(2), dana));
      const entries = [run(1, commitOf(1), rhea), run(2, commitOf(1), dana, 'staging'), ...others];
      const { deployers } = await asked(entries, { deploying: [commitOf(1), commitOf(1), commitOf(3)] });
      expect(deployers).toEqual([{ environment: 'production', commit: commitOf(1), by: rhea, at }]);
    });

    it('tells of nobody who deploys what is not asked about', async () => {
      const by = { id: 5, login: 'rhea', type: 'User' } as const;
      const body = {
        kind: 'deploying',
        environment: 'production',
        commit: commitOf(1),
        run: 1,
        attempt: 1,
        by,
      } as const;
      expect((await asked([entry('run:1', body)])).deployers).toEqual([]);
    });

    it('remembers the newest deployments of the environment alone, with whether they were let through', async () => {
      const staging = Array.from({ length: 30 }, (_, index) => deployed(100 + index, 'staging'));
      const production = Array.from({ length: 22 }, (_, index) => deployed(index + 1));
      const { deployed: found } = await asked([...production, ...staging, letThrough(commitOf(22))]);
      expect(found.succeeded.map(({ deployment }) => deployment)).toEqual(
        Array.from({ length: 20 }, (_, index) => 22 - index),
      );
      expect(found.opened.map(({ commit }) => commit)).toEqual([commitOf(22)]);
    });

    it('remembers those that were found to count by themselves, behind however many others (T96, T139)', async () => {
      const counted = (deployment: number, environment = 'production') => {
        const told = { environment, commit: commitOf(deployment), deployment, at } as const;
        return entry(`counted:${environment}:${deployment}`, { kind: 'deployment-counted', ...told, created: at });
      };
      const others = Array.from({ length: 30 }, (_, index) => deployed(100 + index));
      const { deployed: found } = await asked([letThrough(commitOf(1)), counted(1), counted(2, 'staging'), ...others]);
      expect(found.counted).toEqual([{ deployment: 1, commit: commitOf(1), at, created: at }]);
      expect(found.opened.map(({ commit }) => commit)).toEqual([commitOf(1)]);
      expect(found.succeeded.map(({ deployment }) => deployment)).not.toContain(1);
      const many = Array.from({ length: 22 }, (_, index) => counted(index + 1));
      expect((await asked(many)).deployed.counted?.map(({ deployment }) => deployment)).toEqual(
        Array.from({ length: 20 }, (_, index) => 22 - index),
      );
    });

    it('is not confused by names that look like patterns', async () => {
      const name = 'eu_west 100% \\"';
      const { deployed: found } = await asked([deployed(1, name), deployed(2, 'euxwest 100% \\"')], {
        environment: name,
      });
      expect(found.succeeded.map(({ deployment }) => deployment)).toEqual([1]);
    });

    it('tells candidates, homes and what became of them in their order', async () => {
      const home = { environment: 'production', branch: 'main', url: 'https://github.test/12', issue: 12 } as const;
      const [one, two] = [commitOf(1), commitOf(2)];
      const step = { kind: 'release-step', environment: 'production', issue: 12, by: null } as const;
      const found = await asked([
        entry('c1', { kind: 'candidate', environment: 'production', candidate: one, by: 'merged', branch: 'main' }),
        entry('h1', { kind: 'release-home', ...home, candidate: one }, 12),
        entry('h2', { kind: 'release-home', ...home, candidate: two }, 12),
        entry('s1', { ...step, candidate: two, step: 'fixed', how: 'signed' }, 12),
        entry('s2', { ...step, environment: 'staging', candidate: two, step: 'ended', how: 'dropped' }, 12),
      ]);
      expect(found.story.map(({ kind, candidate }) => [kind, candidate])).toEqual([
        ['candidate', one],
        ['release-home', one],
        ['release-home', two],
        ['release-step', two],
      ]);
    });

    it('tells how merges came to their branch that are asked about, for that environment (T64)', async () => {
      const seen = (environment: string, n: number, how: 'merged' | 'pushed') =>
        entry(mergeKey(repository, environment, commitOf(n)), {
          kind: 'merge-seen',
          environment: environment.toLowerCase(),
          commit: commitOf(n),
          how,
        });
      const entries = [seen('production', 1, 'merged'), seen('production', 2, 'pushed'), seen('staging', 3, 'merged')];
      const { deployed: known } = await asked(entries, {
        merges: [commitOf(1), commitOf(2), commitOf(3), commitOf(4)],
      });
      expect(known.merges).toEqual([
        { commit: commitOf(1), how: 'merged' },
        { commit: commitOf(2), how: 'pushed' },
      ]);
      expect((await asked([])).deployed.merges).toBeUndefined();
    });

    it('tells of a merge what was told last: what nothing was told of at first may be told later (T64)', async () => {
      const seen = (key: string, how: 'merged' | 'untold') =>
        entry(key, { kind: 'merge-seen', environment: 'production', commit: commitOf(1), how });
      const first = seen(mergeKey(repository, 'production', commitOf(1)), 'untold');
      const later = seen(mergeToldKey(repository, 'production', commitOf(1)), 'merged');
      const known = async (...entries: readonly NewEntry[]) =>
        (await asked(entries, { merges: [commitOf(1)] })).deployed.merges;
      expect(await known(first)).toEqual([{ commit: commitOf(1), how: 'untold' }]);
      expect(await known(first, later)).toEqual([{ commit: commitOf(1), how: 'merged' }]);
    });

    it('tells on which environments of a repository a verdict was ever given', async () => {
      const store = await stores.open();
      const judged = (name: string) =>
        entry(judgedKey(repository, name), { kind: 'environment-judged', environment: name });
      must(await store.ledger.append([judged('Production'), judged('staging'), deployed(1, 'canary')]));
      expect(must(await store.ledger.environments({ repository }))).toEqual(['production', 'staging']);
      expect(must(await store.ledger.environments({ repository: 5 }))).toEqual([]);
    });

    it('tells which environment an issue is a home for', async () => {
      const store = await stores.open();
      const home = { environment: 'production', branch: 'main', url: 'https://github.test/12', issue: 12 } as const;
      must(await store.ledger.append([entry('h1', { kind: 'release-home', ...home, candidate: commitOf(1) }, 12)]));
      expect(must(await store.ledger.homeOf({ repository, issue: 12 }))).toBe('production');
      expect(must(await store.ledger.homeOf({ repository, issue: 13 }))).toBeNull();
      expect(must(await store.ledger.homeOf({ repository: 5, issue: 12 }))).toBeNull();
    });

    it('answers with a fault where an entry is not what it was (T143)', async () => {
      const place = await stores.place();
      const store = await stores.open(place);
      must(await store.ledger.append([deployed(1)]));
      await place.tamper(...place.disarm, `update ledger set body = replace(body, '"deployment":1', '"deployment":2')`);
      expect(await store.ledger.releases(question)).toMatchObject({ ok: false, fault: { code: 'LEDGER_CORRUPT' } });
    });
  });
}
