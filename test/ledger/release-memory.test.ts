import { describe, expect, it } from '@jest/globals';
import type { EntryBody } from '../../src/ledger/entry.ts';
import {
  environmentOfHome,
  environmentsJudged,
  heardOf,
  MOST_DEPLOYED,
  releaseMemory,
  settledEverywhere,
} from '../../src/ledger/release-memory.ts';
import { aRememberedComment } from '../builders/memory.ts';
import type { ReleaseQuestion, Said } from '../../src/ledger/release-memory.ts';
import { aCandidate, aDeployed, aHomeEntry, aLetThrough, aSettledEntry, aStep, at, commit, other } from './releases.ts';

const question: ReleaseQuestion = { repository: 42, environment: 'production', changes: [7, 8], commits: [commit] };
const judged = { kind: 'environment-judged', environment: 'production' } as const;
const deletion: EntryBody = {
  kind: 'comment-deleted',
  id: '1',
  change: 7,
  author: null,
  by: null,
  edited: false,
  seenAt: at,
};

const said = (...bodies: readonly EntryBody[]): readonly Said[] =>
  bodies.map((body, index) => ({ seq: index + 1, change: 'change' in body ? body.change : null, at, body }));
const memory = (...bodies: readonly EntryBody[]) => releaseMemory(question, said(...bodies));

describe('what the ledger knows for a release', () => {
  it('is nothing, where it has no entries about it', () => {
    const nothing = {
      settled: [],
      deployed: { environment: 'production', firstVerdict: null, opened: [], succeeded: [] },
      deployers: [],
      story: [],
    };
    expect(memory()).toStrictEqual(nothing);
    expect(memory(deletion)).toStrictEqual(nothing);
  });

  it('leaves out what is about other environments', () => {
    const staging = [
      aSettledEntry({ environment: 'staging' }),
      aLetThrough(commit, 'staging'),
      { ...judged, environment: 'staging' },
      aDeployed(1, 'staging'),
      aCandidate({ environment: 'staging' }),
      aHomeEntry(30, 'staging'),
      aStep({ environment: 'staging' }),
    ];
    expect(memory(...staging)).toStrictEqual(memory());
  });

  it('finds an environment that is written in upper case elsewhere', () => {
    const { settled, deployed } = releaseMemory(
      { ...question, environment: 'Production' },
      said(aSettledEntry(), aLetThrough()),
    );
    expect(settled).toHaveLength(1);
    expect(deployed).toMatchObject({ environment: 'Production', opened: [{ commit }] });
  });
});

describe('what is settled for a release', () => {
  it('is the newest verdict on each change that was asked about', () => {
    const { settled } = memory(
      aSettledEntry({ verdict: 'pending' }),
      aSettledEntry({ change: 8, verdict: 'none' }),
      aSettledEntry({ change: 9 }),
      aSettledEntry({ verdict: 'no-go' }),
    );
    expect(settled.map(({ number, verdict }) => [number, verdict])).toEqual([
      [7, 'no-go'],
      [8, 'none'],
    ]);
  });

  it('is nothing where the newest verdict tells too little, whatever an older one told', () => {
    const { title: _, ...older } = aSettledEntry();
    expect(memory(aSettledEntry(), older, aSettledEntry({ change: 8 })).settled.map(({ number }) => number)).toEqual([
      8,
    ]);
    expect(memory(older, aSettledEntry()).settled).toHaveLength(1);
  });
});

describe('what releases started from', () => {
  const from = (of: string, ...bases: readonly string[]) =>
    ({ kind: 'came-from', environment: 'production', commit: of, bases }) as const;

  it('is what was written down last of each', () => {
    expect(memory(aLetThrough()).deployed).not.toHaveProperty('cameFrom');
    const { deployed } = memory(from(commit, other), from(other), from(commit, commit, other));
    expect(deployed.cameFrom).toEqual([
      { commit, bases: [commit, other] },
      { commit: other, bases: [] },
    ]);
    expect(memory({ ...from(commit), environment: 'staging' }).deployed).not.toHaveProperty('cameFrom');
  });
});

describe('what was written down since a change was settled (T67)', () => {
  const [look, since] = ['2026-11-21T19:00:00Z', '2026-11-21T21:00:00Z'];
  const settled = (seq: number, heard?: number): Said => ({
    seq,
    change: 7,
    at: look,
    body: aSettledEntry(heard === undefined ? {} : { heard }),
  });
  const hold = (seq: number, over: Partial<Said> = {}): Said => ({
    seq,
    change: 7,
    at: since,
    body: aRememberedComment('/hold', { change: 7, seenAt: since }),
    ...over,
  });
  const isOvertaken = (...entries: readonly Said[]) =>
    releaseMemory(question, entries).settled.map(({ overtaken = false }) => overtaken);

  it('overtakes it where it speaks against the change and was not heard', () => {
    expect(isOvertaken(settled(5, 4))).toEqual([false]);
    expect(isOvertaken(settled(5, 4), hold(6))).toEqual([true]);
    expect(isOvertaken(hold(4), settled(5, 4))).toEqual([false]);
    expect(isOvertaken(hold(4), settled(5, 3))).toEqual([true]);
    expect(isOvertaken(settled(5, 4), hold(6, { body: deletion }))).toEqual([true]);
  });

  it('is no matter where it is about another change, or stops nothing', () => {
    expect(isOvertaken(settled(5, 4), hold(6, { change: 8 }))).toEqual([false]);
    expect(isOvertaken(settled(5, 4), hold(6, { change: null }))).toEqual([false]);
    expect(isOvertaken(settled(5, 4), hold(6, { body: aDeployed(1) }))).toEqual([false]);
  });

  it('is part of it where the very look has found it', () => {
    expect(isOvertaken(hold(4, { at: look }), settled(5, 3))).toEqual([false]);
    expect(isOvertaken(settled(5, 3), hold(6, { at: look }))).toEqual([true]);
  });

  it('overtakes what does not say how much had been heard', () => {
    expect(isOvertaken(hold(4), settled(5))).toEqual([true]);
    expect(isOvertaken(settled(5))).toEqual([false]);
  });

  it('is judged by the look that had heard more, whichever has written last', () => {
    const verdict = (...entries: readonly Said[]) => releaseMemory(question, entries).settled.map((one) => one.heard);
    expect(verdict(settled(5, 4), settled(6, 2))).toEqual([4]);
    expect(verdict(settled(5, 2), settled(6, 4))).toEqual([4]);
    expect(verdict(settled(5, 2), settled(6))).toEqual([2]);
    const again = { ...settled(6, 4), body: aSettledEntry({ heard: 4, verdict: 'no-go' }) };
    expect(releaseMemory(question, [settled(5, 4), again]).settled[0]?.verdict).toBe('no-go');
    expect(heardOf(question, [settled(5, 4), again, settled(7)])).toEqual(new Map([[7, 4]]));
    expect(heardOf(question, [settled(5)])).toEqual(new Map([[7, 0]]));
  });

  it('of two that had heard as much the one that is not ready counts, and not for settled: one of them had seen less (I4)', () => {
    const shut = (seq: number, heard?: number): Said => ({
      ...settled(seq),
      body: aSettledEntry({ verdict: 'pending', ...(heard === undefined ? {} : { heard }) }),
    });
    const verdict = (...entries: readonly Said[]) =>
      releaseMemory(question, entries).settled.map((one) => [one.verdict, one.overtaken === true]);
    expect(verdict(settled(5, 4), shut(6, 4))).toEqual([['pending', true]]);
    expect(verdict(shut(5, 4), settled(6, 4))).toEqual([['pending', true]]);
    expect(verdict(shut(5, 4), settled(6, 4), settled(7, 6))).toEqual([['go', false]]);
    expect(verdict(settled(5, 4), settled(6, 4))).toEqual([['go', false]]);
    expect(verdict(shut(5, 4), shut(6, 4))).toEqual([['pending', false]]);
    const elsewhere = { ...shut(6, 4), body: aSettledEntry({ verdict: 'pending', environment: 'staging', heard: 4 }) };
    expect(verdict(settled(5, 4), elsewhere)).toEqual([['go', false]]);
    const another = { ...shut(6, 4), change: 9, body: aSettledEntry({ verdict: 'pending', change: 9, heard: 4 }) };
    expect(verdict(settled(5, 4), another)).toEqual([['go', false]]);
  });

  it('of two that had heard as much and are ready ends with the one that ends first: one of them had seen less (I4)', () => {
    const until = (seq: number, hour?: string, over: Partial<ReturnType<typeof aSettledEntry>> = {}): Said => ({
      ...settled(seq, 4),
      body: aSettledEntry({ heard: 4, ...(hour === undefined ? {} : { until: `2026-11-22T${hour}:00Z` }), ...over }),
    });
    const ends = (...entries: readonly Said[]) => releaseMemory(question, entries).settled.map((one) => one.until);
    const [early, late] = ['2026-11-22T09:00:00Z', '2026-11-22T10:00:00Z'];
    expect(ends(until(5, '09:00'), until(6, '10:00'))).toEqual([early]);
    expect(ends(until(5, '10:00'), until(6, '09:00'))).toEqual([early]);
    expect(ends(until(5, '09:00'), until(6))).toEqual([early]);
    expect(ends(until(5), until(6, '09:00', { verdict: 'none' }))).toEqual([early]);
    // One after the other the later one tells.
    expect(ends(until(5, '09:00'), until(6, '10:00', { heard: 5 }))).toEqual([late]);
    const { heard: _, ...old } = aSettledEntry({ until: early });
    expect(ends({ ...settled(5), body: old }, { ...settled(6), body: { ...old, until: late } })).toEqual([late]);
    // Of two that are not ready the later one tells what is open.
    const shut = { verdict: 'pending' } as const;
    expect(ends(until(5, '09:00', shut), until(6, '10:00', shut))).toEqual([late]);
  });

  it('is as the later one tells where neither says how much had been heard: older versions looked one after the other', () => {
    const shut = { ...settled(5), body: aSettledEntry({ verdict: 'pending' }) };
    const verdict = (...entries: readonly Said[]) => releaseMemory(question, entries).settled.map((one) => one.verdict);
    expect(verdict(shut, settled(6))).toEqual(['go']);
    expect(releaseMemory(question, [shut, settled(6)]).settled[0]?.overtaken).toBeUndefined();
  });

  it('is told of every environment at once', () => {
    const staging = { ...settled(6, 2), body: aSettledEntry({ environment: 'Staging', verdict: 'pending' }) };
    const found = settledEverywhere([settled(5, 4), staging, hold(7)]);
    expect(found.map(({ environment, verdict }) => [environment, verdict])).toEqual([
      ['production', 'go'],
      ['Staging', 'pending'],
    ]);
    expect(settledEverywhere([hold(7)])).toEqual([]);
  });
});

describe('what is known to be deployed', () => {
  it('begins with the moment of the first verdict, not of a later one', () => {
    const [early, late] = ['2026-11-20T10:00:00Z', '2026-11-21T10:00:00Z'];
    const entries = [
      { seq: 1, change: null, at, body: aLetThrough() },
      { seq: 2, change: null, at: early, body: judged },
      { seq: 3, change: null, at: late, body: judged },
    ];
    expect(releaseMemory(question, entries).deployed.firstVerdict).toBe(early);
  });

  it('has each commit that was let through once', () => {
    const { deployed, story } = memory(aLetThrough(), aLetThrough(other), aLetThrough(), aDeployed(1), judged);
    expect(deployed.opened.map((one) => one.commit)).toEqual([commit, other]);
    expect(story).toEqual([]);
  });

  it('has deployments that succeeded, newest first, and nothing about their entries', () => {
    expect(memory(aDeployed(1), aLetThrough(other), aDeployed(2)).deployed.succeeded).toStrictEqual([
      { deployment: 2, commit, at },
      { deployment: 1, commit, at },
    ]);
  });

  it('has the twenty newest deployments at most', () => {
    const many = Array.from({ length: 23 }, (_, n) => aDeployed(n));
    const { succeeded } = memory(...many).deployed;
    expect(MOST_DEPLOYED).toBe(20);
    expect(succeeded.map(({ deployment }) => deployment)).toEqual(Array.from({ length: 20 }, (_, n) => 22 - n));
  });
});

describe('who deploys', () => {
  const octocat = { id: 583231, login: 'octocat', type: 'User' } as const;
  const run = { kind: 'deploying', commit, run: 9, attempt: 1, by: octocat } as const;

  it('is whoever started a run that waits, of the environment and of the commits that are asked about alone (T7)', () => {
    const entries = said(
      { ...run, environment: 'production' },
      { ...run, environment: 'staging' },
      { ...run, environment: 'production', commit: other },
    );
    const { deployers } = releaseMemory({ ...question, deploying: [commit] }, entries);
    expect(deployers).toEqual([{ environment: 'production', commit, by: octocat, at }]);
    expect(releaseMemory(question, entries).deployers).toEqual([]);
  });
});

describe('the story of releases', () => {
  it('is what was proposed, since when it is at home, and what became of it, in the order in which it happened', () => {
    const [first, home, ...rest] = [
      aCandidate(),
      aHomeEntry(30),
      aStep({ step: 'fixed', how: 'tag' }),
      aCandidate({ candidate: other }),
    ];
    const { story } = memory(first, aSettledEntry(), aLetThrough(), judged, aDeployed(1), home, ...rest);
    expect(story).toStrictEqual([first, { ...home, at }, ...rest]);
  });
});

describe('the environments on which a verdict was ever given', () => {
  it('are told once each, whatever else happened elsewhere', () => {
    const entries = said(judged, { ...judged, environment: 'Production' }, aHomeEntry(31, 'canary'), deletion);
    expect(environmentsJudged(entries)).toEqual(['production']);
    expect(environmentsJudged([])).toEqual([]);
  });
});

describe('the environment that an issue is a home for', () => {
  it('is the one that its newest entry names', () => {
    const entries = said(aHomeEntry(30, 'staging'), aHomeEntry(30), aHomeEntry(31, 'canary'));
    expect(environmentOfHome(30, entries)).toBe('production');
    expect(environmentOfHome(31, entries)).toBe('canary');
  });

  it('is none where the issue is no home', () => {
    expect(environmentOfHome(32, said(aHomeEntry(30)))).toBeNull();
    expect(environmentOfHome(30, [])).toBeNull();
    expect(environmentOfHome(30, said(aStep(), deletion))).toBeNull();
  });
});
