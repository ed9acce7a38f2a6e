import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { groupOf } from '../../src/app/queue-events.ts';
import { parseSubjectKey, subjectKey } from '../../src/app/subject-key.ts';
import { wakeUps } from '../../src/app/wake-ups.ts';

const sha = 'a'.repeat(40);
const long = 'b'.repeat(64);
const branch = `gh-readonly-queue/main/pr-7-${sha}`;
const self = { appId: 7, login: 'holdpoint[bot]' };
const base = { installation: { id: 3 }, repository: { id: 1, full_name: 'acme/shop' }, sender: { login: 'alice' } };

describe('the group of a merge queue', () => {
  it.each([
    [
      'merge_group',
      { action: 'checks_requested', merge_group: { head_sha: sha, base_ref: 'refs/heads/main' } },
      'main',
    ],
    [
      'merge_group',
      { action: 'destroyed', merge_group: { head_sha: sha, base_ref: 'refs/heads/release/1' } },
      'release/1',
    ],
    ['check_run', { check_run: { head_sha: sha, check_suite: { head_branch: branch } } }, 'main'],
    [
      'check_suite',
      { check_suite: { head_sha: sha, head_branch: `gh-readonly-queue/release/1/pr-7-${sha}` } },
      'release/1',
    ],
    ['workflow_run', { workflow_run: { head_sha: sha, head_branch: branch } }, 'main'],
  ])('is woken by %s %j', (event, payload, expected) => {
    expect(wakeUps(event, { ...base, ...payload }, self)).toEqual([
      { installation: 3, repository: 'acme/shop', what: { group: sha, branch: expected } },
    ]);
  });

  it('ends the waiting of a run that has ended, as well', () => {
    const run = { id: 9, head_sha: sha, head_branch: branch };
    const woken = wakeUps('workflow_run', { ...base, action: 'completed', workflow_run: run }, self);
    expect(woken.map(({ what }) => what)).toEqual([{ group: sha, branch: 'main' }, { run: 9 }]);
  });

  it.each([
    ['merge_group', { merge_group: { head_sha: 'main', base_ref: 'refs/heads/main' } }],
    ['merge_group', { merge_group: { head_sha: sha } }],
    ['merge_group', { merge_group: { head_sha: sha, base_ref: 'refs/heads/a b' } }],
    ['merge_group', { merge_group: { head_sha: sha, base_ref: `refs/heads/${'x'.repeat(256)}` } }],
    ['merge_group', { merge_group: { head_sha: sha, base_ref: 'refs/heads/' } }],
    ['check_suite', { check_suite: { head_sha: sha, head_branch: 'main' } }],
    ['check_suite', { check_suite: { head_sha: sha, head_branch: `x/${branch}` } }],
    ['check_suite', { check_suite: { head_sha: sha, head_branch: `${branch}/x` } }],
    ['check_suite', { check_suite: { head_sha: sha, head_branch: null } }],
    ['status', { status: { head_sha: sha, head_branch: branch } }],
    ['merge_group', null],
    ['check_run', 'nothing'],
  ])('is not %s %j', (event, payload) => {
    expect(groupOf(event, payload)).toBeNull();
  });

  it('is not woken by what we wrote on it ourselves', () => {
    const run = { app: { id: 7 }, head_sha: sha, check_suite: { head_branch: branch } };
    expect(wakeUps('check_run', { ...base, action: 'completed', check_run: run }, self)).toEqual([]);
    expect(wakeUps('check_run', { ...base, action: 'rerequested', check_run: run }, self)).toHaveLength(1);
  });

  it('is woken by a new run of ours on it that speaks of a pull request, whose look may not have known of the group (T72)', () => {
    const digest = 'd'.repeat(32);
    const woken = (about: string, { action = 'created', head = branch } = {}) => {
      const run = { app: { id: 7 }, head_sha: sha, external_id: about, check_suite: { head_branch: head } };
      return wakeUps('check_run', { ...base, action, check_run: run }, self).map(({ what }) => what);
    };
    const ofChange = `holdpoint:1:gate:1:5:merge:${sha}:${digest}`;
    expect(woken(ofChange)).toEqual([{ group: sha, branch: 'main' }]);
    expect(woken(ofChange, { action: 'completed' })).toEqual([]);
    expect(woken(ofChange, { head: 'topic' })).toEqual([]);
    expect(woken(`holdpoint:1:gate:1:-:merge:${sha}:${digest}`)).toEqual([]);
    expect(woken(`holdpoint:1:gate:1:5:env-${'e'.repeat(16)}:${sha}:${digest}`)).toEqual([]);
    expect(woken(`holdpoint:1:item:1:5:qa:${digest}`)).toEqual([]);
    expect(woken('nothing')).toEqual([]);
    const bare = { app: { id: 7 }, head_sha: sha, check_suite: { head_branch: branch } };
    expect(wakeUps('check_run', { ...base, action: 'created', check_run: bare }, self)).toEqual([]);
    expect(
      wakeUps(
        'check_suite',
        { ...base, action: 'created', check_suite: { ...bare, head_branch: branch, external_id: ofChange } },
        self,
      ),
    ).toEqual([]);
  });

  it('has a key that can be read back, whatever the branch is called', () => {
    fc.assert(
      fc.property(fc.constantFrom(sha, long), fc.string({ unit: 'binary', maxLength: 40 }), (group, name) => {
        const target = groupOf('merge_group', { merge_group: { head_sha: group, base_ref: `refs/heads/${name}` } });
        if (target === null) return;
        const wakeUp = { installation: 3, repository: 'acme/shop', what: target };
        expect(parseSubjectKey(subjectKey(wakeUp))).toEqual(wakeUp);
        expect(subjectKey(wakeUp)).not.toMatch(/\s.*\s.*\s/);
      }),
    );
    expect(subjectKey({ installation: 3, repository: 'Acme/Shop', what: { group: sha, branch: 'release/1' } })).toBe(
      `3 acme/shop ~${sha}:release%2F1`,
    );
  });

  it.each([
    `~${sha}`,
    `~${sha}:`,
    `~${sha}:%`,
    `~${sha}:%20`,
    `~${sha}x:main`,
    `~${'a'.repeat(41)}:main`,
    '~main:main',
  ])('is not read out of %s', (place) => {
    expect(parseSubjectKey(`3 acme/shop ${place}`)).toBeNull();
  });
});
