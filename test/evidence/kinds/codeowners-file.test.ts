import { describe, expect, it } from '@jest/globals';
import { codeowners } from '../../../src/evidence/kinds/codeowners.ts';
import { aReview, earlier, elsewhere, merged, mergedAt } from '../../builders/facts.ts';
import { ada, octavia, otto, quinn } from '../../builders/people.ts';
import { PLACES, missing, allowed, owners, ownersAt, question, judged } from './owners.ts';

describe('the file of owners', () => {
  it('is the first of the three', () => {
    expect(judged(owners(missing, '* @rhea', '* @otto'), [aReview()])).toMatchObject({
      outcome: 'met',
      sentence: expect.stringContaining('in CODEOWNERS is'),
    });
    expect(judged(owners(missing, missing, '* @rhea'), [aReview()])).toMatchObject({ outcome: 'met' });
    expect(judged(owners('* @otto', '* @rhea'), [aReview()])).toMatchObject({ code: 'CODEOWNERS_OPEN' });
  });

  it('must exist', () => {
    expect(judged(owners(), [aReview()])).toMatchObject({
      outcome: 'unmet',
      code: 'CODEOWNERS_MISSING',
      sentence: 'main has no CODEOWNERS file.',
      next: [{ who: 'somebody who can change the checklist', how: 'adds .github/CODEOWNERS, or takes the item out' }],
    });
  });

  it.each(['directory', 'symlink', 'submodule', 'binary', 'too-large'] as const)(
    'must be a text file, and no %s',
    (kind) => {
      expect(judged(owners({ kind, text: '' }, '* @rhea'), [aReview()])).toMatchObject({
        outcome: 'unmet',
        code: 'CODEOWNERS_INVALID',
        sentence: `.github/CODEOWNERS is no readable text file (${kind}).`,
        next: [{ who: 'somebody who can change CODEOWNERS', how: 'mends it on the branch that the change goes into' }],
      });
    },
  );

  it('must be readable line by line', () => {
    expect(judged(owners('* @rhea\n!x @rhea'), [aReview()])).toMatchObject({
      outcome: 'unmet',
      code: 'CODEOWNERS_INVALID',
      sentence: 'Line 2 of .github/CODEOWNERS cannot be read: "!x @rhea".',
      next: [{ how: 'mends it on the branch that the change goes into' }],
    });
  });

  it('is not taken for missing where it was not read', () => {
    expect(judged({}, [aReview()])).toMatchObject({
      outcome: 'unknown',
      code: 'NOT_READ',
      sentence: expect.stringContaining('.github/CODEOWNERS could not'),
    });
  });

  it('is that of the branch that the change goes into, and after the merge the one before the change', () => {
    const places = (commit: string) => PLACES.map((path) => ({ kind: 'file', commit, path }));
    const merge = { commit: merged, at: mergedAt };
    expect(codeowners.needs(allowed, question({}))).toEqual(places(elsewhere));
    expect(codeowners.needs(allowed, question({}, [], { merge }))).toEqual(places(merged));
    for (const path of PLACES) {
      const base = { ref: 'main', commit: earlier };
      expect(codeowners.needs(allowed, question({}, [], { merge, base, files: [{ path }] }))).toEqual(places(earlier));
      expect(
        codeowners.needs(allowed, question({}, [], { merge, base, files: [{ path: 'x', previousPath: path }] })),
      ).toEqual(places(earlier));
    }
    expect(judged(ownersAt(merged, '* @rhea'), [aReview()], { merge })).toMatchObject({ outcome: 'met' });
  });
});

describe('what must be read', () => {
  const team = (login: string) => ({ kind: 'team', team: 'acme/backend', login });
  const asked = (...given: Parameters<typeof question>) =>
    codeowners.needs(allowed, question(...given)).filter(({ kind }) => kind === 'team');

  it('is whether those who approved or object belong to the teams of the changed files', () => {
    const read = owners('* @acme/other\n/src/ @acme/backend');
    const objection = aReview({ author: otto, state: 'CHANGES_REQUESTED', commit: earlier });
    expect(asked(read, [aReview(), objection])).toEqual([team('rhea'), team('otto')]);
    expect(asked(owners('/elsewhere @acme/backend'), [aReview()])).toEqual([]);
  });

  it('is nothing about people who are listed, cannot count, or are the author', () => {
    const read = owners('* @rhea @acme/backend');
    expect(asked(read, [aReview()])).toEqual([]);
    const others = [
      aReview({ author: ada }),
      aReview({ author: null }),
      aReview({ author: otto, commit: earlier }),
      aReview({ author: quinn, canPush: false }),
      aReview({ author: octavia, state: 'DISMISSED' }),
    ];
    expect(asked(read, others)).toEqual([]);
  });
});
