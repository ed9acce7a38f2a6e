import { describe, expect, it } from '@jest/globals';
import { branchBlocker, judgedChange } from '../../src/judge/subject.ts';
import type { ChangeFacts, Facts } from '../../src/evidence/facts.ts';
import { anEnvironment } from '../builders/checklist.ts';
import { aChange, aCommit, earlier, elsewhere, head, merged, someFacts } from '../builders/facts.ts';
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
