import { describe, expect, it } from '@jest/globals';
import { profileChanges } from '../../../src/checklist/weakening/profiles.ts';
import { compareChecklists, weakens } from '../../../src/checklist/weakening/compare.ts';
import { FILE, read } from './told.ts';
import type { Profile } from '../../../src/checklist/profiles.ts';

const hotfix: Profile = {
  id: 'hotfix',
  by: 'ops',
  branches: ['hotfix/**', 'urgent'],
  later: ['qa', 'db'],
  due: 48,
  environments: ['production', 'staging'],
};
const changes = (now: Partial<Profile>, before: Partial<Profile> = {}) =>
  profileChanges([{ ...hotfix, ...before }], [{ ...hotfix, ...now }]).map((one) => one.weakens);

describe('a profile that changes', () => {
  it('weakens where it is added, and not where it is gone or stays', () => {
    expect(profileChanges([], [hotfix])).toEqual([
      {
        path: 'profiles.hotfix',
        what: 'profile',
        weakens: true,
        sentence: 'The profile hotfix is added: the role ops may leave qa, db for later.',
      },
    ]);
    expect(profileChanges([hotfix], [])).toEqual([
      {
        path: 'profiles.hotfix',
        what: 'profile',
        weakens: false,
        sentence: 'The profile hotfix is removed: nobody can choose it any more.',
      },
    ]);
    const night = { ...hotfix, id: 'night' };
    expect(profileChanges([hotfix, night], [night, { ...hotfix }])).toEqual([]);
    expect(profileChanges()).toEqual([]);
  });

  it.each<[string, Partial<Profile>, Partial<Profile>]>([
    ['by', { by: 'qa' }, {}],
    ['what is later', { later: ['qa', 'db', 'tests'] }, {}],
    ['its branches', { branches: ['**', 'urgent'] }, {}],
    ['its due time', { due: 49 }, {}],
    ['its environments', { environments: ['production', 'other'] }, {}],
    ['its environments to all', { environments: null }, {}],
  ])('weakens where it widens %s', (_, now, before) => {
    expect(changes(now, before)).toEqual([true]);
  });

  it.each<[string, Partial<Profile>, Partial<Profile>]>([
    ['what is later', { later: ['db'] }, {}],
    ['its branches', { branches: ['urgent'] }, {}],
    ['its due time', { due: 47 }, {}],
    ['its environments', { environments: ['production'] }, {}],
    ['its environments from all', {}, { environments: null }],
    ['its time where it counts everywhere', { environments: null, due: 47 }, { environments: null }],
  ])('does not weaken where it narrows %s', (_, now, before) => {
    expect(changes(now, before)).toEqual([false]);
    expect(profileChanges([{ ...hotfix, ...before }], [{ ...hotfix, ...now }])[0]?.sentence).toMatch(
      /^The profile hotfix leaves (?:qa, )?db for later, chosen by the role ops, under other conditions than before\.$/,
    );
  });

  it('is told among the changes of its file', () => {
    const profiles = 'profiles: { hotfix: { by: ops, branches: [urgent], later: [db], due: 1d } }\nitems:';
    const [before, now] = [read(FILE), read(FILE.replace('items:', profiles))];
    expect(compareChecklists(before, now).changes.map(({ path }) => path)).toEqual(['profiles.hotfix']);
    expect([weakens(before, now), weakens(now, before)]).toEqual([true, false]);
  });
});
