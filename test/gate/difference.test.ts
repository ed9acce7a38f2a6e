import { describe, expect, it } from '@jest/globals';
import { desired } from '../../src/gate/desired.ts';
import { difference } from '../../src/gate/difference.ts';
import { judgeGates } from '../../src/gate/assess.ts';
import type { Facts } from '../../src/evidence/facts.ts';
import type { Checklist } from '../../src/checklist/model.ts';
import type { Shown, Write } from '../../src/gate/ports.ts';
import { aChecklist, anItem, aRole, evidence } from '../builders/checklist.ts';
import { aChange, aComment, aSighting, aShownItem, head, later, seen, someFacts } from '../builders/facts.ts';
import { quinn } from '../builders/people.ts';
import { afterWrites, nothingShown } from './display.ts';

const checklist = aChecklist({
  roles: { qa: aRole('qa', { users: ['quinn'] }) },
  items: [
    anItem('qa', { title: 'QA sign-off', evidence: evidence.signoff('qa') }),
    anItem('review', { title: 'Code review', evidence: evidence.review({ users: ['rhea'], teams: ['acme/backend'] }) }),
  ],
});

function writesFor(facts: Facts, shown: Shown, list: Checklist = checklist): readonly Write[] {
  const assessment = { ...judgeGates({ state: 'valid', checklist: list }, facts, shown), shown };
  return difference(desired(assessment), shown);
}

const names = (writes: readonly Write[]) =>
  writes.map((write) =>
    write.kind === 'create-check' || write.kind === 'update-check'
      ? `${write.kind} ${write.check.name} ${write.check.conclusion}`
      : write.kind,
  );

describe('the first look at an open change', () => {
  it('shows the merge gate, the items where a person must act, one comment, and asks the reviewers', () => {
    expect(names(writesFor(someFacts(), nothingShown))).toEqual([
      'create-check holdpoint/merge action_required',
      'create-check holdpoint/qa action_required',
      'create-comment',
      'request-reviews',
    ]);
  });

  it('asks the fewest of the people and teams that the checklist names, once', () => {
    const request = writesFor(someFacts(), nothingShown).find((write) => write.kind === 'request-reviews');
    expect(request).toMatchObject({ users: [], teams: ['acme/backend'] });
  });

  it('asks nobody whose request a person took back', () => {
    const shown = { ...nothingShown, reviewersDone: { users: [], teams: ['acme/Backend'] } };
    expect(writesFor(someFacts(), shown).find((write) => write.kind === 'request-reviews')).toMatchObject({
      users: ['rhea'],
      teams: [],
    });
  });

  it('asks nobody while the change is a draft', () => {
    expect(names(writesFor(someFacts({ change: aChange({ draft: true }) }), nothingShown))).not.toContain(
      'request-reviews',
    );
  });
});

describe('a second look', () => {
  it('writes nothing when nothing changed (T107)', () => {
    const shown = afterWrites(nothingShown, writesFor(someFacts(), nothingShown));
    expect(writesFor(someFacts(), shown)).toEqual([]);
  });

  it('puts back what somebody else changed in our comment', () => {
    const shown = afterWrites(nothingShown, writesFor(someFacts(), nothingShown));
    const defaced = {
      ...shown,
      comments: shown.comments.map((comment) => ({
        ...comment,
        text: `${comment.text}\nAll green, ship it!`,
        tampered: true,
      })),
    };
    expect(names(writesFor(someFacts(), defaced))).toEqual(['update-comment']);
  });

  it('judges a gate again that it shows but does not meet any more', () => {
    const shown = afterWrites(nothingShown, writesFor(someFacts(), nothingShown));
    const elsewhere = someFacts({ change: aChange({ base: { ref: 'experiments', commit: head } }) });
    expect(names(writesFor(elsewhere, shown))).toContain('update-check holdpoint/merge failure');
  });
});

describe('a pull request that was closed', () => {
  it('loses its green, so that another one from the same commit begins with none', () => {
    const shown = afterWrites(nothingShown, writesFor(someFacts(), nothingShown));
    const writes = writesFor(someFacts({ change: aChange({ state: 'closed' }) }), shown);
    expect(names(writes)).toContain('update-check holdpoint/merge failure');
    expect(names(writes)).not.toContain('update-comment');
  });
});

describe('a command', () => {
  const signed = aComment({ text: '/signoff qa', author: quinn, createdAt: later });
  const facts = someFacts({
    change: aChange({ comments: [signed] }),
    sightings: [aSighting({ at: seen })],
    shown: [aShownItem('qa', { wording: checklist.items[0]?.wording ?? '' })],
  });

  it('that is fine gets a reaction and no reply', () => {
    const shown = afterWrites(nothingShown, writesFor(someFacts(), nothingShown));
    const writes = writesFor(facts, shown);
    expect(writes).toContainEqual({ kind: 'react', comment: signed.id, content: '+1' });
    expect(names(writes)).not.toContain('create-comment');
  });

  it('that is wrong gets a reply first and then a reaction, each once', () => {
    const wrong = someFacts({ change: aChange({ comments: [aComment({ text: '/signoff nobody', author: quinn })] }) });
    const before = afterWrites(nothingShown, writesFor(someFacts(), nothingShown));
    const writes = writesFor(wrong, before);
    expect(names(writes).filter((name) => name === 'create-comment' || name === 'react')).toEqual([
      'create-comment',
      'react',
    ]);
    const replied = afterWrites(
      before,
      writes.filter((write) => write.kind !== 'react'),
    );
    expect(names(writesFor(wrong, replied))).toEqual(['react']);
    expect(writesFor(wrong, afterWrites(before, writes))).toEqual([]);
  });
});

describe('the order of writes', () => {
  it('closes before it opens', () => {
    const writes = difference(
      {
        checks: ['success', 'failure', 'success', 'action_required'].map((conclusion, index) => ({
          commit: head,
          check: {
            name: `holdpoint/${index}`,
            externalId: '',
            conclusion: conclusion as 'success',
            title: '',
            summary: '',
            text: '',
            detailsUrl: null,
            startedAt: seen,
            completedAt: seen,
          },
        })),
        comment: null,
        followUps: [],
        reminders: [],
        answers: [],
        reviewers: null,
      },
      nothingShown,
    );
    expect(names(writes)).toEqual([
      'create-check holdpoint/1 failure',
      'create-check holdpoint/3 action_required',
      'create-check holdpoint/0 success',
      'create-check holdpoint/2 success',
    ]);
  });
});

describe('a repository', () => {
  const assess = (config: Parameters<typeof judgeGates>[0], shown: Shown) =>
    difference(desired({ ...judgeGates(config, someFacts(), shown), shown }), shown);

  it('without a checklist gets nothing', () => {
    expect(assess({ state: 'missing' }, nothingShown)).toEqual([]);
  });

  it('whose checklist vanished loses its green (T49)', () => {
    const shown = afterWrites(nothingShown, writesFor(someFacts(), nothingShown));
    const gone = assess({ state: 'missing' }, shown);
    expect(names(gone)).toContain('update-check holdpoint/merge failure');
  });

  it('whose checklist has problems says so on the merge gate (T50)', () => {
    const problem = {
      file: 'f',
      line: 1,
      column: 1,
      code: 'UNKNOWN_KEY',
      path: 'x',
      message: 'unknown key "x"',
      seen: 'x',
      allowed: 'y',
      next: 'z',
    } as const;
    expect(names(assess({ state: 'invalid', problems: [problem] }, nothingShown))).toContain(
      'create-check holdpoint/merge failure',
    );
  });
});
