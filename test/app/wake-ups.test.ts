import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { wakeUps } from '../../src/app/wake-ups.ts';
import { parseSubjectKey, subjectKey } from '../../src/app/subject-key.ts';

const self = { appId: 7, login: 'holdpoint[bot]' };
const sha = 'a'.repeat(40);
const base = {
  installation: { id: 3 },
  repository: { full_name: 'acme/shop', default_branch: 'main' },
  sender: { login: 'alice' },
};
const at = { installation: 3, repository: 'acme/shop' };

describe('an event', () => {
  it.each([
    ['pull_request', { pull_request: { number: 5 } }, [{ number: 5 }]],
    ['pull_request_review', { pull_request: { number: 5 } }, [{ number: 5 }]],
    ['issue_comment', { issue: { number: 5, pull_request: {} } }, [{ number: 5 }]],
    ['issue_comment', { issue: { number: 5 } }, []],
    [
      'check_run',
      { action: 'completed', check_run: { app: { id: 1 }, pull_requests: [{ number: 5 }], head_sha: sha } },
      [{ number: 5 }],
    ],
    [
      'check_run',
      { action: 'completed', check_run: { app: { id: 1 }, pull_requests: [], head_sha: sha } },
      [{ commit: sha }],
    ],
    ['workflow_run', { workflow_run: { pull_requests: [], head_sha: sha } }, [{ commit: sha }]],
    ['status', { sha }, [{ commit: sha }]],
    ['deployment_status', { deployment: { sha } }, [{ commit: sha }]],
    ['deployment_status', { deployment: { sha: 'main' } }, []],
    ['push', { ref: 'refs/heads/main', commits: [{ modified: ['.github/holdpoint.yml'] }] }, [{ all: true }]],
    ['push', { ref: 'refs/heads/main', commits: [{ modified: ['readme.md'] }] }, []],
    ['push', { ref: 'refs/heads/main', commits: [] }, [{ all: true }]],
    ['push', { ref: 'refs/heads/topic', commits: [{ modified: ['.github/holdpoint.yml'] }] }, []],
    ['repository', { action: 'renamed', changes: { repository: { name: { from: 'stall' } } } }, [{ all: true }]],
    ['repository', { action: 'transferred' }, [{ all: true }]],
    ['repository', { action: 'unarchived' }, [{ all: true }]],
    ['repository', { action: 'privatized' }, [{ all: true }]],
    ['repository', { action: 'publicized' }, [{ all: true }]],
    ['repository', { action: 'edited', changes: { default_branch: { from: 'master' } } }, [{ all: true }]],
    ['repository', { action: 'edited', changes: { description: { from: null } } }, []],
    ['repository', { action: 'archived' }, []],
    ['repository', { action: 'created' }, []],
    ['repository', { action: ['renamed'] }, []],
    ['repository', { action: 'deleted' }, [{ whereabouts: true }]],
    ['star', {}, []],
  ])('%s %j wakes %j', (event, extra, expected) => {
    expect(wakeUps(event, { ...base, ...extra }, self)).toEqual(expected.map((what) => ({ ...at, what })));
  });

  describe.each(['.github', '.github-private'])('push to %s', (name) => {
    const push = (ref: string, commits: readonly object[]) =>
      wakeUps(
        'push',
        { ...base, repository: { name, full_name: `acme/${name}`, default_branch: 'main' }, ref, commits },
        self,
      );
    const everywhere = [{ installation: 3, repository: '*/*', what: { all: true } }];

    it.each([
      ['refs/heads/main', [{ modified: ['policies/all.yml'] }]],
      ['refs/heads/main', [{ added: ['readme.md'] }, { removed: ['holdpoint.yaml'] }]],
      ['refs/heads/v1', [{ modified: ['holdpoint.yml'] }]],
      ['refs/tags/v1', []],
    ])('of %s that may change a policy wakes every repository of the installation: %j', (ref, commits) => {
      expect(push(ref, commits)).toEqual(everywhere);
    });

    it('of so many commits that not all are listed wakes every repository of the installation', () => {
      const commits = Array.from({ length: 2048 }, () => ({}));
      expect(push('refs/heads/main', commits)).toEqual(everywhere);
      expect(push('refs/heads/main', commits.slice(1))).toEqual([]);
    });

    it('that cannot change a policy wakes nothing', () => {
      expect(push('refs/heads/main', [{ modified: ['profile/README.md', 'a.yml.md', 7] }])).toEqual([]);
    });
  });

  it("about a commit that another repository's pull request proposes wakes what proposes it here (T111)", () => {
    const elsewhere = { number: 9, base: { repo: { id: 2 } } };
    const here = { number: 5, base: { repo: { id: 1 } } };
    const payload = (pull_requests: readonly object[]) => ({
      ...base,
      repository: { ...base.repository, id: 1 },
      action: 'completed',
      check_run: { app: { id: 1 }, pull_requests, head_sha: sha },
    });
    expect(wakeUps('check_run', payload([elsewhere, here]), self)).toEqual([{ ...at, what: { number: 5 } }]);
    expect(wakeUps('check_run', payload([elsewhere]), self)).toEqual([{ ...at, what: { commit: sha } }]);
  });

  it.each([
    ['membership', 'removed'],
    ['team', 'edited'],
    ['installation', 'created'],
    ['installation', 'unsuspend'],
    ['installation_repositories', 'added'],
  ])('%s.%s wakes every repository of the installation', (event, action) => {
    const payload = { action, installation: { id: 3 }, sender: { login: 'alice' } };
    expect(wakeUps(event, payload, self)).toEqual([{ installation: 3, repository: '*/*', what: { all: true } }]);
  });

  it.each(['deleted', 'suspend'])('about an installation that is gone looks whether it is: %s', (action) => {
    const asked = [{ installation: 3, repository: '*/*', what: { whereabouts: true } }];
    expect(wakeUps('installation', { action, installation: { id: 3 } }, self)).toEqual(asked);
    expect(wakeUps('installation', { action, installation: { id: 3 }, repository: base.repository }, self)).toEqual(
      asked,
    );
  });

  it('about repositories that were taken from an installation looks whether they are, and at no other (T111)', () => {
    const removed = (repositories_removed: unknown, action = 'removed') =>
      wakeUps('installation_repositories', { ...base, action, repositories_removed }, self);
    expect(removed([{ full_name: 'acme/till' }, { full_name: 'acme' }, { full_name: 7 }, null])).toEqual([
      { installation: 3, repository: 'acme/till', what: { whereabouts: true } },
    ]);
    expect(removed('acme/till')).toEqual([]);
    expect(removed([{ full_name: 'acme/till' }], 'renamed')).toEqual([]);
    expect(wakeUps('installation', { ...base, action: 'edited' }, self)).toEqual([]);
  });

  it('of a run that we started ourselves wakes as any other does: it waits for our answer, and is held against it', () => {
    const by = { ...base, sender: { login: 'holdpoint[bot]' } };
    const deployment = { sha: 'a'.repeat(40), environment: 'production', id: 1 };
    const url = 'https://api.github.com/repos/acme/shop/actions/runs/77/deployment_protection_rule';
    const asked = { ...by, action: 'requested', environment: 'production', deployment_callback_url: url, deployment };
    expect(wakeUps('deployment_protection_rule', asked, self)).toEqual(
      wakeUps('deployment_protection_rule', { ...asked, sender: base.sender }, self),
    );
    expect(wakeUps('deployment_protection_rule', asked, self)).not.toEqual([]);
    expect(
      wakeUps('deployment_status', { ...by, deployment, deployment_status: { state: 'success' } }, self),
    ).not.toEqual([]);
  });

  it('that our own writing caused wakes nothing', () => {
    const run = { app: { id: 7 }, pull_requests: [{ number: 5 }] };
    expect(wakeUps('check_run', { ...base, action: 'completed', check_run: run }, self)).toEqual([]);
    expect(
      wakeUps(
        'issue_comment',
        { ...base, sender: { login: 'holdpoint[bot]' }, issue: { number: 5, pull_request: {} } },
        self,
      ),
    ).toEqual([]);
  });

  it.each([
    ['an installation that is no number', { installation: { id: '3' } }],
    ['an installation without a possible number', { installation: { id: 0 } }],
    ['half an installation', { installation: { id: 1.5 } }],
    ['a repository without an owner', { repository: { full_name: 'shop' } }],
    ['a repository below a repository', { repository: { full_name: 'acme/shop/cart' } }],
    ['two repositories in one name', { repository: { full_name: 'acme/shop #1\n3 evil/shop' } }],
    ['a name longer than any', { repository: { full_name: `acme/${'x'.repeat(101)}` } }],
    ['a number that is a text', { pull_request: { number: '5' } }],
  ])('with %s wakes nothing (T111)', (_what, over) => {
    expect(wakeUps('pull_request', { ...base, pull_request: { number: 5 }, ...over }, self)).toEqual([]);
  });

  it.each([
    ['team', ['edited']],
    ['team', { toString: 1 }],
    ['constructor', 'created'],
    ['__proto__', 'created'],
  ])('%s with the action %j is none that concerns everything', (event, action) => {
    expect(wakeUps(event, { ...base, action }, self)).toEqual([]);
  });

  it('that asks for our own check again wakes its change', () => {
    const run = { app: { id: 7 }, pull_requests: [{ number: 5 }] };
    expect(wakeUps('check_run', { ...base, action: 'rerequested', check_run: run }, self)).toHaveLength(1);
  });

  it('of any shape never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('pull_request', 'issue_comment', 'check_run', 'push', 'status', 'team'),
        fc.jsonValue(),
        (event, payload) => {
          expect(Array.isArray(wakeUps(event, payload, self))).toBe(true);
        },
      ),
    );
  });
});

describe('a subject key', () => {
  it.each([{ number: 5 }, { commit: sha }, { all: true as const }, { whereabouts: true as const }])(
    'says what it stands for: %j',
    (what) => {
      expect(parseSubjectKey(subjectKey({ ...at, what }))).toEqual({ ...at, what });
    },
  );

  it('that is none is refused', () => {
    expect(parseSubjectKey('nonsense')).toBeNull();
    expect(parseSubjectKey('1 a/b #x')).toBeNull();
  });
});
