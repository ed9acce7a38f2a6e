import { describe, expect, it } from '@jest/globals';
import type { Need } from '../../src/evidence/facts.ts';
import { needKey, readingMade, readingOf } from '../../src/evidence/need.ts';
import { readings, someFacts } from '../builders/facts.ts';

/** A need of every kind, with its key. */
const needs: { readonly [K in Need['kind']]: readonly [Omit<Need<K>, 'kind'>, string] } = {
  file: [{ commit: 'c1', path: 'docs/A.md' }, 'file:c1:docs/A.md'],
  team: [{ team: 'Acme/QA', login: 'Quinn' }, 'team:acme/qa:quinn'],
  account: [{ login: 'Quinn' }, 'account:quinn'],
  'team-identity': [{ team: 'Acme/QA' }, 'team-identity:acme/qa'],
  'comment-origin': [{ comment: '77' }, 'comment-origin:77'],
  permission: [{ login: 'Quinn' }, 'permission:quinn'],
  jobs: [{ run: 5 }, 'jobs:5'],
  pushes: [{ change: 7 }, 'pushes:7'],
  deployments: [{ environment: 'Staging' }, 'deployments:Staging'],
  runs: [{ commit: 'c1' }, 'runs:c1'],
  'setting-names': [{ of: 'secrets', environment: 'live' }, 'setting-names:secrets:live'],
  policy: [{ reference: 'acme/.github:x.yml' }, 'policy:acme/.github:x.yml'],
  'linked-issues': [{ change: 7 }, 'linked-issues:7'],
  'tree-difference': [{ from: 'a', to: 'b' }, 'tree-difference:a:b'],
  'base-merge': [{ from: 'a', to: 'b', merged: 'c', base: 'd' }, 'base-merge:a:b:c:d'],
  'commit-messages': [{ change: 7 }, 'commit-messages:7'],
  ancestry: [{ commit: 'c1', of: 'c2' }, 'ancestry:c1:c2'],
  'branch-log': [{ branch: 'release/1', since: '2026-11-20T12:00:00Z' }, 'branch-log:2026-11-20T12:00:00Z:release/1'],
  'newest-commits': [{ of: 'c1' }, 'newest-commits:c1'],
  release: [{ environment: 'live', candidate: 'c1' }, 'release:c1:live'],
};

describe('what is needed of GitHub', () => {
  it.each(Object.entries(needs))('has a key that facts files keep: %s', (kind, [need, key]) => {
    expect(needKey({ kind, ...need } as Need)).toBe(key);
  });

  it('is unlearnable where it was never read, whatever JavaScript keeps in objects', () => {
    const facts = someFacts({ readings: readings([{ kind: 'jobs', run: 5 }, []]) });
    expect(readingMade(facts, { kind: 'jobs', run: 6 })).toBeUndefined();
    expect(readingOf(facts, { kind: 'jobs', run: 5 })).toMatchObject({ known: true, value: [] });
    expect(readingOf(facts, { kind: 'jobs', run: 6 })).toEqual({
      unlearnable: true,
      code: 'NOT_READ',
      detail: 'jobs:6 was not read',
      source: 'jobs:6',
      observer: 'none',
      at: facts.now,
    });
  });
});
