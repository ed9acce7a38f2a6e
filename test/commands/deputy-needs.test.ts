import { describe, expect, it } from '@jest/globals';
import { commandNeeds } from '../../src/commands/needs.ts';
import { needKey } from '../../src/evidence/need.ts';
import type { ChangeFacts, Comment, Facts } from '../../src/evidence/facts.ts';
import { aRole } from '../builders/checklist.ts';
import { aReview, later, now } from '../builders/facts.ts';
import { aRememberedComment } from '../builders/memory.ts';
import { mallory, octavia } from '../builders/people.ts';
import { signed, withRoles } from './deputised.ts';
import { by, factsOf } from './said.ts';

describe('what must be read where roles have deputies', () => {
  const teams = withRoles({
    qa: aRole('qa', { teams: ['acme/qa'], deputies: { users: ['rhea'], teams: ['acme/night'], after: '2h' } }),
    ops: aRole('ops', { teams: ['acme/ops'] }),
  });
  const needs = (comments: readonly Comment[], over: Partial<ChangeFacts> = {}, facts: Partial<Facts> = {}) =>
    commandNeeds(teams, factsOf(comments, over, facts)).map(needKey);

  it('is whether who signs holds the role or is a deputy of it', () => {
    expect(needs([signed()])).toEqual(['team:acme/qa:rhea']);
    expect(needs([signed({}, mallory)])).toEqual(['team:acme/qa:mallory', 'team:acme/night:mallory']);
    expect(needs([by(mallory, '/signoff ops')])).toEqual(['team:acme/ops:mallory']);
  });

  it('is whether who stops or revokes holds that role, and whose sign-off cannot be seen any more', () => {
    const ofMallory = ['team:acme/qa:mallory'];
    expect(needs([by(mallory, '/hold')])).toEqual(ofMallory);
    expect(needs([by(mallory, '/revoke qa')])).toEqual(ofMallory);
    expect(needs([by(mallory, '/signoff qa', { lastEditedAt: later })])).toEqual(ofMallory);
    expect(needs([by(mallory, '/attest qa https://example.test', { lastEditedAt: later })])).toEqual(ofMallory);
    const gone = (text: string) => ({ remembered: [aRememberedComment(text, { author: mallory })] });
    expect(needs([], {}, gone('/status'))).toEqual([]);
    expect(needs([], {}, gone('/signoff qa\n\n/status'))).toEqual(ofMallory);
    expect(needs([], {}, gone('/attest qa https://example.test'))).toEqual(ofMallory);
    const texts = ['/signoff qa', '/status'].map((text) => aRememberedComment(text, { author: mallory }));
    expect(needs([], {}, { remembered: texts })).toEqual(ofMallory);
    expect(needs([], {}, { remembered: [aRememberedComment('/signoff qa', { author: mallory })] })).toEqual(ofMallory);
    expect(needs([], { reviews: [aReview({ author: mallory, state: 'CHANGES_REQUESTED' })] })).toEqual(ofMallory);
    expect(needs([by(mallory, 'Looks fine.')])).toEqual([]);
  });

  it('is whether a stranger who stops is a deputy', () => {
    const open = {
      subject: { ...factsOf([]).subject, repository: { ...factsOf([]).subject.repository, private: false } },
    };
    expect(needs([by(mallory, '/hold', { association: 'NONE' })], {}, open)).toEqual([
      'team:acme/qa:mallory',
      'team:acme/night:mallory',
      'team:acme/ops:mallory',
    ]);
  });

  it('is nothing of all that where none has', () => {
    const plain = withRoles({ qa: aRole('qa', { teams: ['acme/qa'] }) });
    const comments = [by(mallory, '/hold'), by(octavia, '/signoff qa', { lastEditedAt: now })];
    expect(commandNeeds(plain, factsOf(comments))).toEqual([]);
  });
});
