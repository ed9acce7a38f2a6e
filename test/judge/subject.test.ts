import { describe, expect, it } from '@jest/globals';
import { branchBlocker, judgedChange, sizeBlocker } from '../../src/judge/subject.ts';
import type { ChangeFacts, Facts } from '../../src/evidence/facts.ts';
import { judgeGates } from '../../src/gate/assess.ts';
import { gateName } from '../../src/judge/gate-name.ts';
import { missingNeeds } from '../../src/judge/needs.ts';
import { settledChange } from '../../src/judge/release/settle.ts';
import { aChecklist, anEnvironment, anItem } from '../builders/checklist.ts';
import { aChange, aCommit, aCommitEvidence, earlier, elsewhere, head, merged, someFacts } from '../builders/facts.ts';
import { merge, mergedChange, production } from './judged.ts';

const short = (commit: string) => commit.slice(0, 7);

function stopped(code: string, sentence: string, how: string) {
  return { outcome: 'unmet', code, sentence, next: [{ who: 'whoever deploys', how }] };
}

function asking(candidate: string, change: ChangeFacts = aChange()): Facts {
  const facts = someFacts({ change });
  return { ...facts, subject: { ...facts.subject, candidate } };
}

describe('the change that a gate judges', () => {
  it('is judged at its head before the merge, and at its merge commit after it', () => {
    expect(judgedChange(asking(head), merge)).toEqual({ change: aChange(), candidate: head });
    expect(judgedChange(asking(merged, mergedChange), production)).toEqual({ change: mergedChange, candidate: merged });
  });

  it('is judged at its head by the merge gate, even after the merge', () => {
    expect(judgedChange(asking(merged, mergedChange), merge)).toEqual({ change: mergedChange, candidate: head });
  });

  it('is none where several have the commit, and they are named (T6)', () => {
    const facts = someFacts({ changes: [aChange(), aChange({ number: 8 }), aChange({ number: 9 })] });
    const sentence = `Commit ${short(head)} belongs to several pull requests (#7, #8, #9); one is judged at a time.`;
    expect(judgedChange(facts, merge)).toEqual(stopped('NOT_A_CHANGE', sentence, 'keeps one of them open'));
  });

  it('is none where it was closed', () => {
    expect(judgedChange(asking(head, aChange({ state: 'closed' })), merge)).toEqual(
      stopped('CHANGE_CLOSED', 'Pull request #7 was closed without a merge.', 'reopens it'),
    );
  });

  it('is none where the head moved on, and the present head is named', () => {
    const change = aChange({ commits: [aCommit({ oid: earlier }), aCommit()] });
    const sentence = `Commit ${short(earlier)} is no longer the head of pull request #7; ${short(head)} is.`;
    expect(judgedChange(asking(earlier, change), merge)).toEqual(
      stopped('SUBJECT_MOVED', sentence, 'takes the present head'),
    );
  });

  it('is none where the commit came from elsewhere (T38)', () => {
    const sentence = `Commit ${short(elsewhere)} is neither the head of a pull request nor a pull request's own merge commit.`;
    const blocker = stopped('NOT_A_CHANGE', sentence, 'takes a commit that came through a pull request');
    expect(judgedChange(asking(elsewhere), production)).toEqual(blocker);
    expect(judgedChange({ ...asking(elsewhere), changes: [] }, production)).toEqual(blocker);
  });
});

describe('an environment', () => {
  const refused = (sentence: string) => stopped('BRANCH_NOT_ALLOWED', sentence, 'deploys from an allowed branch');
  const blockerOf = (branches: readonly string[], change: ChangeFacts) => {
    const candidate = change.merge?.commit ?? change.head.commit;
    return branchBlocker(anEnvironment({ branches }), { change, candidate }, asking(candidate, change));
  };

  it('takes what comes from its branches', () => {
    expect(blockerOf(['feature'], aChange())).toBeNull();
    expect(blockerOf(['main'], mergedChange)).toBeNull();
    expect(blockerOf([], mergedChange)).toBeNull();
  });

  it('refuses other branches, and names its own and the one that came', () => {
    expect(blockerOf(['main', 'release/*'], aChange())).toEqual(
      refused('production takes main, release/*, not feature.'),
    );
    expect(blockerOf(['feature'], mergedChange)).toEqual(refused('production takes feature, not main.'));
    expect(blockerOf([], aChange())).toEqual(refused('production takes the default branch main, not feature.'));
  });

  it("refuses a fork's branch of an allowed name, and says that it is a fork's; its merge is judged by the base (T38)", () => {
    expect(blockerOf(['feature'], aChange({ crossRepository: true }))).toEqual(
      refused('production takes feature, not feature of a fork.'),
    );
    expect(blockerOf(['feature'], { ...mergedChange, crossRepository: true })).toEqual(
      refused('production takes feature, not main.'),
    );
  });
});

describe('a change of which GitHub does not list all files (T46)', () => {
  const change = aChange({ files: [], unlistedFiles: 3001 });

  const production = anEnvironment();
  const large = { ...mergedChange, files: [], unlistedFiles: 3001 };

  it('says so, and what helps; every other one says nothing', () => {
    expect(sizeBlocker({ change: aChange() })).toBeNull();
    expect(sizeBlocker({ change }, production)).toEqual({
      outcome: 'unknown',
      code: 'CHANGE_TOO_LARGE',
      sentence:
        'Pull request #7 changes 3001 files, and GitHub lists no more than 3000 of one, so it cannot be told what it touches.',
      next: [{ who: 'the author of the change', how: 'splits it into smaller pull requests' }],
    });
  });

  it('is split no more once it is merged: then it says who may answer for it', () => {
    const next = (override?: NonNullable<(typeof production)['override']>) =>
      sizeBlocker({ change: large }, { ...production, ...(override === undefined ? {} : { override }) })?.next;
    expect(next()).toEqual([
      { who: 'somebody who can change the checklist', how: 'lets people override production, by `override`' },
    ]);
    const how =
      'production by `/override -- REASON` where it is released: on its pull request, or in the issue of a release that brings it';
    const lead = { by: 'lead', most: 7_200_000 };
    expect(next({ ...lead, people: 2 })).toEqual([{ who: '2 holders of the role lead', how: `override ${how}` }]);
    expect(next({ ...lead, people: 1 })).toEqual([{ who: 'a holder of the role lead', how: `overrides ${how}` }]);
    // A gate of no environment is that of the merge.
    expect(sizeBlocker({ change: large })?.next[0]?.who).toBe('the author of the change');
  });

  it.each([
    ['open', change, head, ['merge']],
    ['merged', large, merged, ['production']],
  ] as const)('keeps every gate shut while it is %s, whatever they ask, and asks nothing', (_what, one, at, gates) => {
    const facts = asking(at, one);
    const item = anItem('docs', { when: { paths: ['docs/**'] } });
    const checklist = aChecklist({
      items: [item, anItem('tests')],
      environments: [anEnvironment({ paths: ['services/api/**'] })],
    });
    const { rollCalls } = judgeGates({ state: 'valid', checklist }, facts);
    expect(rollCalls.map(({ gate }) => gateName(gate))).toEqual(gates);
    for (const { blockers, findings, verdict, open } of rollCalls) {
      expect({ findings, verdict, open }).toEqual({ findings: [], verdict: 'pending', open: false });
      expect(blockers).toContainEqual(sizeBlocker({ change: one }, at === merged ? production : null));
    }
    const kinds = missingNeeds(checklist, { ...facts, readings: {} }).map(({ kind }) => kind);
    // What else a deployment brings stays to be judged, whoever overrides it.
    expect(kinds).toEqual(at === merged ? ['release'] : []);
  });

  it('is none that a release calls ready', () => {
    const facts = asking(merged, large);
    const checklist = aChecklist({ items: [anItem('tests')] });
    const [rollCall] = judgeGates({ state: 'valid', checklist }, facts).rollCalls;
    const settled = rollCall === undefined ? null : settledChange(rollCall, withMerge(facts));
    expect(settled).toMatchObject({ verdict: 'pending', open: [{ code: 'CHANGE_TOO_LARGE', outcome: 'unknown' }] });
  });
});

function withMerge(facts: Facts): Facts {
  return { ...facts, commits: [...facts.commits, aCommitEvidence({ oid: merged })] };
}
