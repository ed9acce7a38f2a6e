import { describe, expect, it } from '@jest/globals';
import { codeowners } from '../../../src/evidence/kinds/codeowners.ts';
import { aReview, earlier, membership, now, readings, unlearnable } from '../../builders/facts.ts';
import { ada, octavia, otto, quinn, rhea } from '../../builders/people.ts';
import { allowed, owners, question, judged } from './owners.ts';

describe('the owners of a change', () => {
  it('have agreed when one of them approved the present head', () => {
    const approval = aReview();
    expect(judged(owners('* @ada @Rhea'), [approval])).toEqual({
      outcome: 'met',
      code: 'MET',
      sentence: 'Every changed file that has an owner in .github/CODEOWNERS is approved by one.',
      next: [],
      facts: [{ what: 'approved by rhea', source: approval.url, observer: 'test', at: now }],
    });
  });

  it('are asked for while none has, by name and line', () => {
    expect(judged(owners('# who\n* @rhea @acme/backend'))).toEqual({
      outcome: 'pending',
      code: 'CODEOWNERS_OPEN',
      sentence:
        'No owner of src/vouchers.ts other than the author has approved the present head (line 2 of CODEOWNERS).',
      next: [{ who: 'team acme/backend, rhea', how: 'approves' }],
      facts: [],
    });
  });

  it('must each approve their part, and the last line decides whose it is', () => {
    const files = [{ path: 'src/a.ts' }, { path: 'docs/b.md' }];
    const text = '* @rhea\n/docs/ @otto';
    expect(judged(owners(text), [aReview()], { files })).toMatchObject({
      outcome: 'pending',
      sentence: expect.stringContaining('No owner of docs/b.md other'),
    });
    expect(judged(owners(text), [aReview(), aReview({ author: otto })], { files })).toMatchObject({ outcome: 'met' });
  });

  it('must approve a renamed file at both of its places', () => {
    const files = [{ path: 'lib/a.ts', previousPath: 'safe/a.ts' }];
    expect(judged(owners('/lib/ @rhea\n/safe/ @otto'), [aReview()], { files })).toMatchObject({
      sentence: expect.stringContaining('safe/a.ts'),
    });
  });

  it('are named with three of their paths at most', () => {
    const files = (count: number) => Array.from({ length: count }, (_, n) => ({ path: `f${n}` }));
    expect(judged(owners('* @rhea'), [], { files: files(3) }).sentence).toContain('of f0, f1, f2 other');
    expect(judged(owners('* @rhea'), [], { files: files(5) }).sentence).toContain('of f0, f1, f2 and 2 more other');
  });

  it.each([
    ['of somebody who owns nothing', aReview({ author: quinn })],
    ['of an earlier commit', aReview({ commit: earlier })],
    ['of somebody who may not push', aReview({ canPush: false })],
    ['that was dismissed', aReview({ state: 'DISMISSED' })],
    ['that is a comment', aReview({ state: 'COMMENTED' })],
    ['of the author', aReview({ author: ada })],
    ['of a bot of that name', aReview({ author: { ...rhea, type: 'Bot' } })],
    ['of a ghost', aReview({ author: null })],
  ])('do not agree by an approval %s', (_what, review) => {
    const read = owners('* @rhea @ada');
    expect(judged(read, [review])).toMatchObject({ outcome: 'pending', code: 'CODEOWNERS_OPEN' });
  });

  it('may be members of a team', () => {
    const read = owners('* @acme/backend');
    const of = (state: 'active' | 'pending' | 'none') => ({ ...read, ...membership('acme/backend', 'rhea', state) });
    expect(judged(of('active'), [aReview()])).toMatchObject({ outcome: 'met' });
    expect(judged(of('pending'), [aReview()])).toMatchObject({ code: 'CODEOWNERS_OPEN' });
    expect(judged(of('none'), [aReview()])).toMatchObject({ code: 'CODEOWNERS_OPEN' });
  });

  it('are unknown where a team cannot be read, unless somebody else has approved', () => {
    const team = { kind: 'team', team: 'acme/backend', login: 'rhea' } as const;
    const read = {
      ...owners('* @acme/backend @otto @acme/core'),
      ...readings([team, unlearnable('TEAM_UNREADABLE')]),
      ...membership('acme/core', 'rhea', 'none'),
    };
    expect(judged(read, [aReview()])).toMatchObject({
      outcome: 'unknown',
      code: 'TEAM_UNREADABLE',
      sentence: 'Whether an owner of src/vouchers.ts approved could not be learnt: not told.',
      next: [{ who: 'team acme/backend, team acme/core, otto' }],
    });
    expect(judged(read, [aReview(), aReview({ author: otto })])).toMatchObject({ outcome: 'met' });
    expect(judged({ ...read, ...membership('acme/core', 'rhea') }, [aReview()])).toMatchObject({ outcome: 'met' });
  });

  it('are not learnt rather than missing, where both is so of different parts', () => {
    const files = [{ path: 'a' }, { path: 'b' }];
    expect(judged(owners('/a @otto\n/b @acme/backend'), [aReview()], { files })).toMatchObject({
      outcome: 'unknown',
      code: 'NOT_READ',
    });
  });
});

describe('owners given by e-mail address', () => {
  it('cannot be told: it may be theirs that is there', () => {
    const told = {
      outcome: 'unknown',
      code: 'CODEOWNERS_BY_EMAIL',
      sentence:
        'Whether an owner of src/vouchers.ts approved cannot be told: line 1 of CODEOWNERS names an e-mail address.',
      next: [{ who: 'somebody who can change CODEOWNERS', how: 'names the owner by login or team' }],
    };
    expect(judged(owners('* ops@example.com'))).toMatchObject(told);
    expect(judged(owners('* ops@example.com @otto'), [aReview()])).toMatchObject(told);
  });

  it('are no matter while nobody has approved, or somebody else among the owners has', () => {
    expect(judged(owners('* ops@example.com @otto'))).toMatchObject({ code: 'CODEOWNERS_OPEN' });
    expect(judged(owners('* ops@example.com @acme/core'))).toMatchObject({ code: 'CODEOWNERS_OPEN' });
    expect(judged(owners('* ops@example.com @rhea'), [aReview()])).toMatchObject({ outcome: 'met' });
  });
});

describe('an owner who asks for changes', () => {
  const objection = aReview({ author: otto, state: 'CHANGES_REQUESTED', commit: earlier });

  it('stops it, whoever approved', () => {
    expect(judged(owners('* @rhea @otto'), [aReview(), objection])).toEqual({
      outcome: 'unmet',
      code: 'REVIEW_CHANGES_REQUESTED',
      sentence: 'otto asks for changes.',
      next: [{ who: 'otto', how: 'approves, or somebody entitled dismisses the review' }],
      facts: [{ what: 'changes requested by otto', source: objection.url, observer: 'test', at: now }],
    });
  });

  it('does not stop it without owning a changed file, or without push access', () => {
    expect(judged(owners('* @otto\n/src/ @rhea'), [aReview(), objection])).toMatchObject({ outcome: 'met' });
    expect(judged(owners('* @rhea @otto'), [aReview(), { ...objection, canPush: false }])).toMatchObject({
      outcome: 'met',
    });
  });

  it('is not taken for somebody else where that cannot be told', () => {
    expect(judged(owners('* @rhea @acme/ops'), [aReview(), objection])).toMatchObject({
      outcome: 'unknown',
      code: 'NOT_READ',
      sentence: expect.stringMatching(/^Whether otto, who asks for changes, owns a changed file could not be learnt/),
    });
    const ghost = { ...objection, author: null };
    expect(judged(owners('* @rhea'), [aReview(), ghost])).toMatchObject({
      code: 'REVIEW_CHANGES_REQUESTED',
      sentence: 'Somebody whose account is gone asks for changes.',
    });
  });

  it('is told before one of whom it is not known', () => {
    const unsure = aReview({ author: octavia, state: 'CHANGES_REQUESTED' });
    expect(judged(owners('* @otto @acme/ops'), [unsure, objection])).toMatchObject({
      code: 'REVIEW_CHANGES_REQUESTED',
    });
  });
});

describe('files without an owner', () => {
  const files = [{ path: 'src/a.ts' }, { path: 'x' }, { path: 'y' }];
  const read = owners('/src/ @rhea');

  it('are allowed unless the checklist refuses them, and that is said', () => {
    expect(judged(read, [aReview()], { files })).toMatchObject({
      outcome: 'met',
      sentence:
        'Every changed file that has an owner in .github/CODEOWNERS is approved by one. 2 of 3 paths have no owner in .github/CODEOWNERS, which is allowed.',
    });
    expect(codeowners.judge({ unowned: 'refused' }, question(read, [aReview()], { files }))).toMatchObject({
      outcome: 'unmet',
      code: 'CODEOWNERS_UNOWNED',
      sentence: '.github/CODEOWNERS gives no owner to x, y.',
      next: [{ who: 'somebody who can change CODEOWNERS', how: 'gives them an owner and merges' }],
    });
    expect(
      codeowners.judge({ unowned: 'refused' }, question(read, [aReview()], { files: files.slice(0, 1) })),
    ).toMatchObject({ outcome: 'met' });
  });

  it('are no files at all in a change that has none, which proves nothing', () => {
    expect(judged(read, [aReview()], { files: [] })).toMatchObject({
      outcome: 'unmet',
      code: 'CODEOWNERS_UNOWNED',
      sentence: 'The change has no files, so nobody owns any of it.',
    });
  });
});

describe('what the checklist says of owners', () => {
  it('is spelt out', () => {
    expect(codeowners.normalise({})).toEqual(allowed);
    expect(codeowners.normalise({ unowned: 'refused' })).toEqual({ unowned: 'refused' });
    expect(codeowners.mistakes(allowed, {})).toEqual([]);
    expect(codeowners.signers(allowed)).toEqual([]);
    expect(codeowners.ask).toBe('change');
  });
});
