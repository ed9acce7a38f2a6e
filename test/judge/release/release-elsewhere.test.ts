import { describe, expect, it } from '@jest/globals';
import { aChecklist, anEnvironment, anItem, evidence } from '../../builders/checklist.ts';
import { aChange, alone, merged, mergedAt, readings, unlearnable } from '../../builders/facts.ts';
import { aMerge, aReading, aSuccess, oid } from './history.ts';
import { aHome, checklist, history, needed, released } from './scene.ts';
import { codes, found, pushed, stands } from './told.ts';

describe('a pull request whose merge brings others too, in the App', () => {
  it('says where it is judged, is shut, and asks nothing of the release itself', () => {
    const call = released();
    expect(call).toMatchObject({ verdict: 'pending', open: false, release: { elsewhere: true } });
    expect(call.blockers).toEqual([
      {
        outcome: 'pending',
        code: 'RELEASE_ELSEWHERE',
        sentence:
          'Deploying ccccccc to production also brings #5, #6: it is judged as a release, in an issue of its own.',
        next: [{ who: 'nobody', how: 'what is asked of the release is signed in that issue' }],
      },
    ]);
    expect(found(call)).toEqual(['tests met MET', 'smoke not-applicable ASKED_AT_DEPLOYMENT']);
  });

  it('says that it has no place to be judged where issues are switched off, and who gives it one', () => {
    const off = { ...aReading('m7', [aSuccess(1, 'root')], history), candidate: merged, noIssues: true } as const;
    const read = readings([{ kind: 'release', environment: 'production', candidate: merged }, off]);
    const call = released({ facts: { readings: read } });
    expect(call).toMatchObject({ verdict: 'pending', open: false });
    expect(call.blockers).toEqual([
      {
        outcome: 'pending',
        code: 'RELEASE_ELSEWHERE',
        sentence:
          'Deploying ccccccc to production also brings #5, #6: it is judged as a release, in an issue of its own, and issues are switched off in this repository.',
        next: [
          {
            who: 'an administrator of the repository',
            how: 'switches issues on in its settings: without them such a release has no place where it is told, signed and held',
          },
        ],
      },
    ]);
  });

  it('says that the release was dropped, and how it comes back', () => {
    const dropped = [
      { environment: 'staging', commit: merged, issue: 28 },
      { environment: 'production', commit: oid('m6'), issue: 29 },
      { environment: 'Production', commit: merged, issue: 30 },
    ];
    const call = released({ facts: { dropped } });
    expect(call).toMatchObject({ verdict: 'pending', open: false, release: { elsewhere: true } });
    expect(call.blockers).toEqual([
      {
        outcome: 'pending',
        code: 'RELEASE_DROPPED',
        sentence: 'The release of ccccccc to production, which also brings #5, #6, was dropped in #30.',
        next: [
          {
            who: 'a holder of any role of the checklist',
            how: 'names the commit in #30, or by a tag that the checklist takes, if it is to be released after all',
            paste: `/candidate ${merged}`,
          },
        ],
      },
    ]);
    expect(released({ facts: { dropped: dropped.slice(0, 2) } }).blockers[0]?.sentence).not.toContain('dropped');
  });

  it('says so of commits without a pull request too', () => {
    expect(released({ commits: pushed }).blockers[0]?.sentence).toContain(
      'brings #5, #6 and 1 commit without a pull request:',
    );
    expect(released({ commits: pushed, base: 'm6' }).blockers[0]?.sentence).toContain(
      'brings 1 commit without a pull request:',
    );
  });

  it('says so of one that is deployed as long as its release has an issue (T78, T91)', () => {
    const deployed = {
      ...aReading('m7', [{ ...aSuccess(1, 'm7'), commit: merged }], history),
      candidate: merged,
    };
    const read = readings([{ kind: 'release', environment: 'production', candidate: merged }, deployed]);
    const others = [
      { environment: 'staging', commit: merged, issue: 28 },
      { environment: 'production', commit: oid('m6'), issue: 29 },
    ];
    const here = { environment: 'Production', commit: merged, issue: 30 };
    for (const homes of [undefined, others])
      expect(released({ facts: { readings: read, ...(homes === undefined ? {} : { homes }) } }).open).toBe(true);
    const call = released({ facts: { readings: read, homes: [...others, here] } });
    expect(call).toMatchObject({ verdict: 'pending', open: false, release: { since: 'same', elsewhere: true } });
    expect(call.blockers).toEqual([
      {
        outcome: 'pending',
        code: 'RELEASE_ELSEWHERE',
        sentence:
          'ccccccc is deployed to production, and its release is open in #30 until its rollout is over: it is judged there, with every change that came with it.',
        next: [
          { who: 'nobody', how: 'what is asked of the release is signed in #30, and what holds it is told there' },
        ],
      },
    ]);
    const opened = released({ change: aHome(), facts: { readings: read, homes: [here] } });
    expect(opened.blockers).toEqual([]);
    const dropped = released({ facts: { readings: read, dropped: [...others, here] } });
    expect(dropped).toMatchObject({ open: false, release: { since: 'same', elsewhere: true } });
    expect(codes(dropped)).toEqual(['RELEASE_DROPPED']);
  });

  it('is judged in the issue for as long as that is its home, whatever it brings (I4, T91)', () => {
    const homes = [{ environment: 'Production', commit: merged, issue: 30 }];
    expect(released({ base: 'm6' })).toMatchObject({ open: true });
    const call = released({ base: 'm6', facts: { homes } });
    expect(call).toMatchObject({ verdict: 'pending', open: false, release: { since: 'deployed', elsewhere: true } });
    expect(found(call)).toEqual(['tests met MET', 'smoke not-applicable ASKED_AT_DEPLOYMENT']);
    expect(call.blockers).toMatchObject([
      {
        outcome: 'pending',
        code: 'RELEASE_ELSEWHERE',
        sentence: 'The release of ccccccc to production is open in #30: it is judged there until that is over.',
      },
    ]);
    expect(released({ base: null, facts: { homes } })).toMatchObject({ open: false, release: { since: 'first' } });
    expect(released({ facts: { homes } }).blockers[0]?.sentence).toContain('also brings #5, #6');
    expect(released({ change: aHome(), base: 'm6', facts: { homes } }).blockers).toEqual([]);
    expect(codes(released({ commits: history.slice(0, 2), whole: false, facts: { homes, dropped: homes } }))).toEqual([
      'RELEASE_UNREAD',
    ]);
  });

  it('is given up until it is named, however little of it is left (I4, T78)', () => {
    const dropped = [{ environment: 'production', commit: merged, issue: 30 }];
    const call = released({ base: 'm6', facts: { dropped } });
    expect(call).toMatchObject({ verdict: 'pending', open: false, release: { elsewhere: true } });
    expect(call.blockers).toMatchObject([
      { code: 'RELEASE_DROPPED', sentence: 'The release of ccccccc to production was dropped in #30.' },
    ]);
    expect(released({ base: 'm6', facts: { dropped, reader: alone } })).toMatchObject({ open: true });
    expect(released({ change: aHome(), base: 'm6', facts: { dropped } })).toMatchObject({ open: true });
  });

  it('is its own home for a reader without the App', () => {
    const call = released({ facts: { reader: alone } });
    expect(call).toMatchObject({ verdict: 'go', open: true });
    expect(call.release).not.toHaveProperty('elsewhere');
    expect(found(call)).toEqual(['tests met MET', 'smoke met MET']);
    const unsettled = released({ facts: { reader: alone, settled: [] } });
    expect(unsettled.release?.changes[0]?.next).toEqual([
      {
        who: 'somebody who keeps the job',
        how: 'runs the App and gives the Action its `app-id`, or deploys at most 20 changes at once',
      },
    ]);
  });
});

describe('what cannot be told of a deployment', () => {
  const reading = (over: object) => ({
    readings: { [`release:${merged}:production`]: unlearnable('API_FORBIDDEN', 'no deployments'), ...over },
  });

  it('keeps the gate shut where it was not read', () => {
    const call = released({ facts: reading({}) });
    expect(call).toMatchObject({ verdict: 'pending', open: false });
    expect(call.blockers).toMatchObject([
      {
        outcome: 'unknown',
        code: 'RELEASE_UNREAD',
        sentence: 'What a deployment to production would bring could not be read (API_FORBIDDEN: no deployments).',
      },
    ]);
    expect(call).not.toHaveProperty('release');
  });

  it('keeps it shut where the history ends before what is deployed', () => {
    const call = released({ commits: history.slice(0, 2), whole: false });
    expect(call.blockers).toMatchObject([{ outcome: 'unknown', code: 'RELEASE_UNREAD' }]);
    expect(call.blockers[0]?.sentence).toContain('was not read back to what is deployed');
    expect(call).not.toHaveProperty('release');
  });

  it('counts no deployment for an App whose ledger was not asked about them', () => {
    expect(released({ base: 'm6', facts: { deployed: [] } }).open).toBe(true);
    const deployed = [{ environment: 'production', firstVerdict: mergedAt, opened: [], succeeded: [] }];
    expect(released({ base: 'm6', facts: { deployed } }).open).toBe(true);
  });
});

describe('what must be read', () => {
  it('is what a deployment brings, of a merge and of an issue, and of nothing else', () => {
    expect(needed({ base: 'm6' })).toContain('release');
    expect(needed({ change: aHome() })).toContain('release');
    expect(needed({ change: aChange() })).not.toContain('release');
  });

  it('is nothing of it where the gate is off, or nothing may be deployed from there', () => {
    const off = { ...checklist, environments: [anEnvironment({ enforce: 'off' })] };
    expect(needed({ checklist: off })).not.toContain('release');
    const other = { ...checklist, environments: [anEnvironment({ branches: ['stable'] })] };
    expect(needed({ checklist: other })).not.toContain('release');
  });

  it('is, of an open pull request, what its branch may deploy', () => {
    const list = { ...checklist, environments: [anEnvironment({ branches: ['feature'] })] };
    expect(needed({ change: aChange(), checklist: list })).toContain('release');
  });

  it('is no item that is asked of each change, for a release', () => {
    const items = [anItem('file', { evidence: evidence.file('README.md') }), anItem('tests', { ask: 'release' })];
    expect(needed({ change: aHome(), checklist: aChecklist({ items }) })).not.toContain('file');
    expect(needed({ base: 'm6', checklist: aChecklist({ items }) })).toContain('file');
  });
});

describe('the changes of a candidate by name', () => {
  it('are ordered by their merges, the own one last', () => {
    const moved = history.map((one) =>
      one.oid === oid('m5') ? { ...one, changes: [aMerge(5, 'm5', { mergedAt: '2026-11-20T09:30:00Z' })] } : one,
    );
    expect(stands(released({ commits: moved, facts: { reader: alone } }))).toEqual([
      '#6 met MET',
      '#5 met MET',
      '#7 met MET',
    ]);
  });
});
