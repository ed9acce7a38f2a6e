import { describe, expect, it } from '@jest/globals';
import { missingNeeds } from '../../src/judge/needs.ts';
import { needKey } from '../../src/evidence/need.ts';
import type { Checklist } from '../../src/checklist/model.ts';
import type { Facts } from '../../src/evidence/facts.ts';
import { aChecklist, anEnvironment, anItem, aRole, evidence } from '../builders/checklist.ts';
import {
  aChange,
  aCheck,
  aComment,
  aCommitEvidence,
  aReview,
  head,
  known,
  later,
  membership,
  merged,
  mergedAt,
  readings,
  seen,
  someFacts,
  unlearnable,
} from '../builders/facts.ts';
import { ada, aPerson, otto, quinn, rhea } from '../builders/people.ts';

type Given = Parameters<typeof someFacts>[0];

const qaTeam = { qa: aRole('qa', { teams: ['acme/qa'] }), ops: aRole('ops', { teams: ['acme/ops'] }) };
const pushes = { kind: 'pushes', change: 7 };
const ci = '.github/workflows/ci.yml';

const pinsOf = (team: string) => [{ kind: 'team-identity', team }];
const pinned = readings([
  { kind: 'team-identity', team: 'acme/x' },
  { id: aPerson('acme/x').id ?? 0, organisation: 1 },
]);

function needs(checklist: Partial<Checklist>, facts: Given = {}) {
  return missingNeeds(aChecklist(checklist), someFacts(facts));
}

describe('what must be read beside the snapshot', () => {
  it('is nothing for an ordinary change', () => {
    const change = aChange({ comments: [aComment({ author: quinn, text: '/signoff qa' })], reviews: [aReview()] });
    const items = [
      anItem('tests'),
      anItem('review', { evidence: evidence.review() }),
      anItem('qa', { evidence: evidence.signoff('qa') }),
    ];
    expect(needs({ items }, { change, items: ['qa'] })).toEqual([]);
  });

  it('is each thing once, whatever asks for it', () => {
    const file = evidence.file('docs/x.md');
    const items = [anItem('a', { evidence: file }), anItem('b', { evidence: evidence.any(file, file) })];
    const environments = [anEnvironment({ name: 'staging' }), anEnvironment({ branches: ['feature', 'main'] })];
    expect(needs({ items, environments })).toEqual([{ kind: 'file', commit: head, path: 'docs/x.md' }]);
  });

  it('is not what was tried already, even in vain', () => {
    const items = [anItem('a', { evidence: evidence.file('docs/x.md') })];
    const readings = { [needKey({ kind: 'file', commit: head, path: 'docs/x.md' })]: unlearnable('API_FORBIDDEN') };
    expect(needs({ items }, { readings })).toEqual([]);
  });

  it('is not what an item needs that does not apply, belongs to another phase or another environment', () => {
    const file = { evidence: evidence.file('docs/x.md') };
    const items = [
      anItem('a', { ...file, when: { paths: ['never/**'] } }),
      anItem('b', { ...file, phase: 'review' }),
      anItem('c', { ...file, environments: ['staging'] }),
      anItem('d', { ...file, ask: 'release' }),
    ];
    expect(needs({ items })).toEqual([]);
  });

  it('is first what tells whether an item is asked, then its proof, and nothing where it is not', () => {
    const when = { 'commit-message': ['risky'], author: { teams: ['acme/x'] } };
    const items = [anItem('a', { evidence: evidence.file('docs/x.md'), when })];
    const member = { kind: 'team', team: 'acme/x', login: 'ada' };
    const messages = { kind: 'commit-messages', change: 7 } as const;
    const said = (message: string) => readings([messages, [{ commit: head, message }]]);
    expect(needs({ items })).toEqual([...pinsOf('acme/x'), member, messages]);
    const read = { ...membership('acme/x', 'ada'), ...pinned };
    expect(needs({ items }, { readings: read })).toEqual([messages]);
    expect(needs({ items }, { readings: { ...read, ...said('Tidy') } })).toEqual([]);
    const file = { kind: 'file', commit: head, path: 'docs/x.md' };
    expect(needs({ items }, { readings: { ...read, ...said('A risky change') } })).toEqual([file]);
    const dark = readings([messages, unlearnable('API_UNAVAILABLE')]);
    expect(needs({ items }, { readings: { ...read, ...dark } })).toEqual([file]);
  });

  it('is what a release asks, once the change is merged', () => {
    const change = aChange({ merge: { commit: merged, at: mergedAt } });
    const items = [anItem('d', { evidence: evidence.file('docs/x.md'), ask: 'release' })];
    expect(needs({ items }, { change })).toEqual([{ kind: 'file', commit: merged, path: 'docs/x.md' }]);
  });

  it('is nothing where nothing is judged', () => {
    const items = [anItem('a', { evidence: evidence.file('docs/x.md') })];
    const subject = { ...someFacts().subject, environment: 'production' };
    expect(needs({ items }, { changes: [] })).toEqual([]);
    expect(needs({ items }, { subject: { ...subject, candidate: merged } })).toEqual([]);
    expect(needs({ items, environments: [anEnvironment({ enforce: 'off' })] }, { subject })).toEqual([]);
    expect(needs({ items }, { subject: { ...subject, environment: 'moon' } })).toEqual([]);
  });

  it('is nothing that comments ask for on a change that is closed', () => {
    const change = aChange({ state: 'closed', comments: [aComment({ author: quinn, text: '/signoff qa' })] });
    const items = [anItem('qa', { evidence: evidence.signoff('qa') })];
    expect(needs({ items, roles: qaTeam }, { change, items: ['qa'] })).toEqual([]);
  });

  it('is the jobs of a check that is bound to a workflow', () => {
    const run = aCheck({ workflowRun: { id: 5, event: 'push', path: ci, name: 'CI' } });
    const items = [anItem('tests', { evidence: evidence.check('ci / test', { workflow: ci }) })];
    expect(needs({ items }, { commits: [aCommitEvidence({ checks: [run] })] })).toEqual([{ kind: 'jobs', run: 5 }]);
  });

  it('is the memberships of people who signed or reviewed, and of nobody else', () => {
    const change = aChange({
      comments: [aComment({ author: quinn, text: '/signoff qa' }), aComment({ author: otto, text: 'Nice.' })],
      reviews: [aReview()],
    });
    const items = [
      anItem('qa', { evidence: evidence.signoff('qa') }),
      anItem('review', { evidence: evidence.review({ teams: ['acme/backend'] }) }),
    ];
    expect(needs({ items, roles: qaTeam }, { change, items: ['qa'] })).toEqual([
      { kind: 'team', team: 'acme/qa', login: 'quinn' },
      { kind: 'team', team: 'acme/backend', login: 'rhea' },
    ]);
  });

  it("is the branch's activity where an unqualified sign-off waits for it, and only then", () => {
    const items = [anItem('qa', { evidence: evidence.signoff('qa') })];
    const signed = (text: string) => aChange({ comments: [aComment({ author: quinn, text })] });
    expect(needs({ items }, { change: signed('/signoff qa'), sightings: [] })).toEqual([pushes]);
    expect(needs({ items }, { change: signed(`/signoff qa @${head}`), sightings: [] })).toEqual([]);
    expect(needs({ items }, { change: signed('Looks good.'), sightings: [] })).toEqual([]);
  });

  it("is the branch's activity where it is not known who pushed", () => {
    const items = [anItem('qa', { evidence: evidence.signoff('qa') })];
    const change = aChange({
      pushers: unlearnable('PUSHER_UNKNOWN'),
      comments: [aComment({ author: quinn, text: '/signoff qa' })],
    });
    expect(needs({ items }, { change, items: ['qa'] })).toEqual([pushes]);
    const unsigned = aChange({ pushers: unlearnable('PUSHER_UNKNOWN') });
    expect(needs({ items }, { change: unsigned })).toEqual([]);
  });
});

describe('reading in rounds', () => {
  /** Answers every need, some with a value and some with a fault, and counts the rounds. */
  function rounds(checklist: Checklist, start: Facts): number {
    let facts = start;
    for (let round = 0; round < 10; round += 1) {
      const missing = missingNeeds(checklist, facts);
      if (missing.length === 0) return round;
      const read = missing.map((need) => {
        const value =
          need.kind === 'team'
            ? known({ state: 'active' })
            : need.kind === 'pushes'
              ? known([{ after: head, at: seen, actor: ada }])
              : unlearnable('API_UNAVAILABLE');
        return [needKey(need), value] as const;
      });
      facts = { ...facts, readings: { ...facts.readings, ...Object.fromEntries(read) } };
    }
    return Number.POSITIVE_INFINITY;
  }

  it('ends: memberships first, then who pushed', () => {
    const text = '- [x] Item box\n';
    const list = [
      { at: later, editor: otto, text },
      { at: '2026-11-20T09:00:00Z', editor: ada, text: '- [ ] Item box\n' },
    ];
    const change = aChange({
      pushers: unlearnable('PUSHER_UNKNOWN'),
      body: { text, createdAt: '2026-11-20T09:00:00Z', revisions: { complete: true, list } },
      comments: [
        aComment({ author: quinn, text: '/signoff qa' }),
        aComment({ author: rhea, text: '/hold -- wait' }),
        aComment({ author: otto, text: '/unhold', createdAt: later }),
      ],
      reviews: [aReview()],
    });
    const items = [
      anItem('qa', { evidence: evidence.signoff('qa') }),
      anItem('box', { evidence: evidence.tick('ops') }),
      anItem('plan', { evidence: evidence.file('docs/rollback.md') }),
      anItem('review', { evidence: evidence.review({ teams: ['acme/backend'] }) }),
    ];
    const checklist = aChecklist({ items, roles: qaTeam });
    expect(rounds(checklist, someFacts({ change, items: ['qa', 'box'] }))).toBeLessThanOrEqual(2);
    expect(
      rounds(checklist, someFacts({ change, sightings: [], shown: [], readings: membership('acme/qa', 'quinn') })),
    ).toBeLessThanOrEqual(3);
  });
});
