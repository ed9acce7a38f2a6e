import { describe, expect, it } from '@jest/globals';
import type { Comment } from '../../src/evidence/facts.ts';
import { anItem, aRole, evidence } from '../builders/checklist.ts';
import { later, mergedAt } from '../builders/facts.ts';
import { aBot, ada, mallory, octavia, otto, quinn } from '../builders/people.ts';
import { by, checklist, standings } from './said.ts';

const revoked = (author: Comment['author'], text = '/revoke qa', over: Partial<Comment> = {}) =>
  by(author, text, { createdAt: later, ...over });
const signed = by(quinn, '/signoff qa');

describe('whose sign-off is taken back', () => {
  it.each([
    ['a bot', aBot('prow')],
    ['an account that is gone', null],
    ['somebody without the role', mallory],
  ])('is none by %s', (_, author) => {
    expect(standings([signed, revoked(author)])).toEqual(['quinn qa-check production counts']);
  });

  it('is the own one, also by who holds the role no more', () => {
    const roles = { ...checklist.roles, qa: aRole('qa', { users: ['octavia'] }) };
    const list = { ...checklist, roles };
    expect(standings([by(octavia, '/signoff qa'), revoked(octavia)], {}, {}, list)).toEqual([
      'octavia qa-check production SIGNOFF_REVOKED',
    ]);
    expect(standings([by(octavia, '/signoff qa'), revoked(quinn)], {}, {}, list)).toEqual([
      'octavia qa-check production counts',
    ]);
  });

  it('is the one that was named, by item or role, in any case', () => {
    const both = by(quinn, '/signoff qa');
    expect(standings([both, revoked(quinn, '/revoke QA-CHECK')])).toEqual([
      'quinn qa-check production SIGNOFF_REVOKED',
    ]);
    expect(standings([both, revoked(quinn, '/revoke ops')])).toEqual(['quinn qa-check production counts']);
    expect(standings([both, revoked(quinn, '/revoke backup')])).toEqual(['quinn qa-check production counts']);
  });

  it('is everything that its writer signed, where the name means nothing, and nothing of others', () => {
    const signs = [signed, by(otto, '/signoff ops')];
    expect(standings([...signs, revoked(quinn, '/revoke my nonsense')])).toEqual([
      'quinn qa-check production SIGNOFF_REVOKED',
      'otto backup production counts',
    ]);
  });

  it('is of one role of an item, where it names that role', () => {
    const items = [anItem('qa-check', { evidence: evidence.all(evidence.signoff('qa'), evidence.signoff('ops')) })];
    const list = { ...checklist, items };
    const signs = [by(quinn, '/signoff qa-check'), by(otto, '/signoff qa-check')];
    expect(standings([...signs, revoked(otto, '/Revoke ops!')], {}, {}, list)).toEqual([
      'quinn qa-check production counts',
      'otto qa-check production SIGNOFF_REVOKED',
    ]);
  });

  it('is not the one that was given after it', () => {
    expect(standings([revoked(quinn), by(quinn, '/signoff qa', { createdAt: mergedAt })])).toEqual([
      'quinn qa-check production counts',
    ]);
  });
});

describe('a sign-off that never was one', () => {
  it.each<[string, Comment, string]>([
    ['mallory', by(mallory, '/signoff qa'), 'SIGNOFF_NOT_IN_ROLE'],
    ['prow', by(aBot('prow'), '/signoff qa'), 'SIGNOFF_NOT_HUMAN'],
    [
      'quinn',
      by(quinn, '/signoff qa', { lastEditedAt: later, revisions: { complete: false, list: [] } }),
      'SIGNOFF_EDITED',
    ],
  ])('of %s says so still, though a holder revoked it', (login, comment, code) => {
    expect(standings([comment, revoked(quinn, '/revoke qa', { createdAt: mergedAt })])).toEqual([
      `${login} qa-check production ${code}`,
    ]);
  });

  it('of the author of the change says so still', () => {
    const roles = { ...checklist.roles, qa: aRole('qa', { users: ['ada', 'quinn'] }) };
    expect(standings([by(ada, '/signoff qa'), revoked(quinn)], {}, {}, { ...checklist, roles })).toEqual([
      'ada qa-check production SIGNOFF_SELF',
    ]);
  });
});
