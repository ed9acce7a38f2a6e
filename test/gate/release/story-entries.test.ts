import { describe, expect, it } from '@jest/globals';
import { homesNow } from '../../../src/gate/release/homes-now.ts';
import { endedEntry, fixedEntry, homeEntry } from '../../../src/gate/release/story-entries.ts';
import type { NewEntry } from '../../../src/ledger/entry.ts';
import { after } from '../../../src/evidence/time.ts';
import { now, someFacts } from '../../builders/facts.ts';
import { quinn } from '../../builders/people.ts';
import { aLedger } from '../../builders/ledger.ts';
import { commit, other } from '../../ledger/releases.ts';

const about = (candidate: string) => ({
  repository: 42,
  environment: 'production',
  home: { issue: 30, url: '', candidate, branch: 'main', fixed: false },
});
const home = (candidate: string, at: string) => homeEntry(about(candidate), at);
const fixed = (candidate: string, at: string) => fixedEntry({ ...about(candidate), how: 'command', by: null }, at);
const ended = (candidate: string, at: string) => {
  const end = { how: 'dropped', by: null, numbers: [], sentence: '' } as const;
  return endedEntry({ ...about(candidate), end }, someFacts({ now: at }));
};

/** The homes of a ledger that takes each of these a second after the one before. */
async function homesAfter(...told: readonly ((at: string) => NewEntry)[]) {
  const { ledger } = aLedger();
  for (const [index, entry] of told.entries()) await ledger.append([entry(after(now, index * 1000))]);
  const memory = await ledger.releases({ repository: 42, environment: 'production', changes: [], commits: [] });
  return memory.ok ? homesNow(memory.value.story).homes.map(({ candidate, fixed: stays }) => [candidate, stays]) : null;
}

describe('what is written down of a home', () => {
  it('holds again where the same candidate is named once more', async () => {
    const first = [(at: string) => home(commit, at), (at: string) => fixed(commit, at)];
    expect(await homesAfter(...first, (at) => home(other, at))).toEqual([[other, false]]);
    expect(await homesAfter(...first, (at) => home(other, at), ...first)).toEqual([[commit, true]]);
  });

  it('says when the word was said that dropped it, or else when it was written down (T107)', async () => {
    const { ledger } = aLedger();
    const said = after(now, -60_000);
    const drop = { how: 'dropped', by: quinn, numbers: [], sentence: '' } as const;
    const ends = [
      endedEntry({ ...about(commit), end: { ...drop, said } }, { now }),
      endedEntry({ ...about(other), home: { ...about(other).home, issue: 31 }, end: drop }, { now }),
    ];
    await ledger.append([
      home(commit, now),
      homeEntry({ ...about(other), home: { ...about(other).home, issue: 31 } }, now),
    ]);
    await ledger.append(ends);
    const memory = await ledger.releases({ repository: 42, environment: 'production', changes: [], commits: [] });
    if (!memory.ok) throw new Error(memory.fault.detail);
    const { dropped } = homesNow(memory.value.story);
    expect(dropped.get(commit)).toMatchObject({ said });
    expect(dropped.get(other)).toMatchObject({ said: now });
    expect(dropped.get(other)).not.toHaveProperty('lost');
  });

  it('says each time that it is left, also in an issue that was left before (I25, T96)', async () => {
    const once = [(at: string) => home(commit, at), (at: string) => ended(commit, at)];
    expect(await homesAfter(...once)).toEqual([]);
    expect(await homesAfter(...once, ...once)).toEqual([]);
  });
});
