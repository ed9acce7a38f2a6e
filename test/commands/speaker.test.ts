import { describe, expect, it } from '@jest/globals';
import { mayHaveSpoken, maySpeak, speakerNeeds } from '../../src/commands/speaker.ts';
import type { Actor, Facts } from '../../src/evidence/facts.ts';
import { aChecklist, aRole } from '../builders/checklist.ts';
import { aComment, head, membership, someFacts } from '../builders/facts.ts';
import { aBot, mallory, otto, quinn } from '../builders/people.ts';

const checklist = aChecklist({ roles: { qa: aRole('qa', { teams: ['acme/qa'] }) } });

function shop(isPrivate: boolean, readings: Facts['readings'] = {}): Facts {
  const repository = { id: 42, name: 'acme/shop', private: isPrivate, defaultBranch: 'main' };
  return someFacts({ subject: { repository, environment: null, candidate: head, changes: [7] }, readings });
}

const outside = { ...membership('acme/qa', 'mallory', 'none'), ...membership('acme/qa', 'otto', 'none') };
const says = (association: string, author: Actor | null = mallory) => aComment({ author, association });

describe('whoever may stop a deployment', () => {
  it.each(['OWNER', 'MEMBER', 'COLLABORATOR', 'CONTRIBUTOR'])('is the %s of a public repository', (association) => {
    expect(maySpeak(says(association), checklist, shop(false, outside))).toBe(true);
  });

  it.each(['NONE', 'FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR', 'MANNEQUIN', 'owner', ''])(
    'is nobody whom a public repository calls %j, unless a role may be held',
    (association) => {
      expect(maySpeak(says(association), checklist, shop(false, outside))).toBe(false);
      expect(maySpeak(says(association), checklist, shop(false, membership('acme/qa', 'mallory')))).toBe(true);
      expect(maySpeak(says(association), checklist, shop(false))).toBe(true);
    },
  );

  it('is everybody in a private repository, but no bot', () => {
    expect(maySpeak(says('NONE'), checklist, shop(true, outside))).toBe(true);
    expect(maySpeak(says('OWNER', aBot('prow')), checklist, shop(true))).toBe(false);
  });
});

describe('what must be read about whoever stops a deployment', () => {
  it('is the memberships of a stranger in public, and nothing of anybody who belongs there', () => {
    expect(speakerNeeds(says('NONE'), checklist, shop(false))).toEqual([
      { kind: 'team', team: 'acme/qa', login: 'mallory' },
    ]);
    expect(speakerNeeds(says('MEMBER'), checklist, shop(false))).toEqual([]);
    expect(speakerNeeds(says('NONE'), checklist, shop(true))).toEqual([]);
  });
});

describe('whoever wrote a comment that is gone', () => {
  const spoke = (author: Actor | null, comments: readonly ReturnType<typeof says>[]) =>
    mayHaveSpoken(author, comments, checklist, shop(false, outside));

  it('may have stopped it, unless every other comment shows a stranger', () => {
    expect(spoke(mallory, [])).toBe(true);
    expect(spoke(mallory, [says('NONE')])).toBe(false);
    expect(spoke(mallory, [says('NONE'), says('CONTRIBUTOR')])).toBe(true);
  });

  it('is not told by what others are', () => {
    expect(spoke(mallory, [says('NONE', otto)])).toBe(true);
    expect(spoke(mallory, [says('NONE'), says('MEMBER', quinn)])).toBe(false);
  });

  it('is no bot', () => {
    expect(spoke(aBot('prow'), [])).toBe(false);
    expect(spoke(null, [])).toBe(true);
  });
});
