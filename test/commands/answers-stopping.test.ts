import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import type { Comment, Facts } from '../../src/evidence/facts.ts';
import { aRole } from '../builders/checklist.ts';
import { head, later, mergedAt, readings, said, unlearnable } from '../builders/facts.ts';
import { ada, aPerson, mallory, otto, quinn, rhea } from '../builders/people.ts';
import { answer, by, checklist, factsOf, staged } from './said.ts';

const places = 'production, staging';
const legal = 'What can be signed: roles qa, ops; items qa-check, backup.';
const publicSubject: Facts['subject'] = {
  repository: { id: 42, name: 'acme/shop', private: false, defaultBranch: 'main' },
  environment: null,
  candidate: head,
  changes: [7],
};
const edited = { lastEditedAt: later, revisions: { complete: false, list: [] } };

/** The answer to the last of the comments in a public repository. */
function inPublic(...comments: readonly Comment[]) {
  return interpret(checklist, factsOf(comments, {}, { subject: publicSubject })).replies.at(-1);
}

describe('the answer to a hold', () => {
  it('is a nod alone where its place was understood', () => {
    for (const text of ['/hold', '/hold in staging', '/hold in STAGING -- wait'])
      expect(answer([by(mallory, text)], {}, staged)).toEqual({ reaction: 'accepted', text: '' });
  });

  it('says that everything is held where the place does not exist', () => {
    expect(answer([by(mallory, '/hold in moon')], {}, staged)).toEqual({
      reaction: 'accepted',
      text: `The checklist has no environment "moon" (it has ${places}), so everything is held.`,
    });
  });

  it.each(['/hold', '/hold!'])('%s says who may hold, where a stranger asked in public', (text) => {
    const stranger = inPublic(by(mallory, text, { association: 'NONE' }));
    expect(stranger).toMatchObject({
      reaction: 'refused',
      reply: [
        {
          kind: 'sentence',
          text: 'In a public repository a hold counts from its members, its contributors and the people whom the checklist names.',
        },
      ],
    });
    expect(inPublic(by(mallory, text, { association: 'MEMBER' }))?.reaction).toBe('accepted');
  });

  it('that was only meant tells how it was read and how to lift it', () => {
    expect(answer([by(mallory, '/hold!')])).toEqual({
      reaction: 'accepted',
      text: 'This was read as a hold of everything. To lift it:\n/unhold',
    });
  });
});

describe('the answer to a lift', () => {
  const held = by(otto, '/hold in staging');
  const lift = (author: Comment['author'], text: string, over: Partial<Comment> = {}) =>
    answer([held, by(author, text, { createdAt: later, ...over })], {}, staged);

  it('is a nod where it lifts', () => {
    expect(lift(otto, '/unhold in staging')).toEqual({ reaction: 'accepted', text: '' });
  });

  it('says that an edited comment lifts nothing', () => {
    expect(lift(otto, '/unhold in staging', { ...edited, lastEditedAt: mergedAt })).toEqual({
      reaction: 'refused',
      text: 'The comment was edited, and an edited comment lifts nothing. Write a new one.',
    });
  });

  it('names the places where the one that was named does not exist', () => {
    expect(lift(otto, '/unhold in moon')).toEqual({
      reaction: 'refused',
      text: `The checklist has no environment "moon"; it has ${places}.`,
    });
  });

  it('says that there is nothing to lift, and where', () => {
    expect(lift(otto, '/unhold in production')).toEqual({
      reaction: 'seen',
      text: 'There is no hold of production to lift.',
    });
    expect(answer([by(otto, '/unhold')])).toEqual({ reaction: 'seen', text: 'There is no hold to lift.' });
  });

  it('is about its own line where a comment lifts several places', () => {
    const { replies } = interpret(
      staged,
      factsOf([held, by(otto, '/unhold in production\n/unhold in staging', { createdAt: later })]),
    );
    expect(replies.at(-1)).toMatchObject({
      reaction: 'accepted',
      reply: [{ kind: 'sentence', text: 'There is no hold of production to lift.' }],
    });
  });

  it("says who may lift somebody else's hold", () => {
    expect(lift(mallory, '/unhold in staging')).toEqual({
      reaction: 'refused',
      text: 'mallory holds no role of the checklist. A hold is lifted by whoever made it, or by a holder of a role who had no hand in the change.',
    });
    const roles = { ...checklist.roles, pager: aRole('pager', { users: ['ada'] }) };
    expect(answer([by(otto, '/hold'), by(ada, '/unhold', { createdAt: later })], {}, { ...checklist, roles })).toEqual({
      reaction: 'refused',
      text: 'The hold of somebody else stays: ada opened this change, and duties are separated here.',
    });
  });

  it('says that it could not be learnt who holds a role', () => {
    const roles = { pager: aRole('pager', { teams: ['acme/pager'] }) };
    const told = readings([
      { kind: 'team', team: 'acme/pager', login: 'rhea' },
      unlearnable('API_UNAVAILABLE', 'down'),
    ]);
    const comments = [by(otto, '/hold'), by(rhea, '/unhold', { createdAt: later })];
    const { replies } = interpret({ ...checklist, roles }, factsOf(comments, {}, { readings: told }));
    expect(replies.at(-1)).toMatchObject({
      reaction: 'refused',
      reply: [{ text: 'Whether rhea holds a role could not be learnt: down.' }],
    });
  });
});

describe('the answer to a revocation', () => {
  const signed = by(quinn, '/signoff qa in staging');
  const revoke = (author: Comment['author'], text: string) =>
    answer([signed, by(author, text, { createdAt: later })], {}, staged);

  it('is a nod where it takes something back, whatever the case of the name', () => {
    for (const text of ['/revoke qa', '/revoke QA', '/revoke qa-check in staging'])
      expect(revoke(quinn, text)).toEqual({ reaction: 'accepted', text: '' });
  });

  it('is a nod for a holder of the role who has signed nothing, and for a signer who holds it no more', () => {
    expect(revoke(otto, '/revoke backup')).toEqual({ reaction: 'accepted', text: '' });
    const roles = { ...checklist.roles, qa: aRole('qa', { users: ['rhea'] }) };
    const comments = [by(quinn, '/signoff qa'), by(quinn, '/revoke qa', { createdAt: later })];
    expect(answer(comments, {}, { ...checklist, roles })).toEqual({ reaction: 'accepted', text: '' });
  });

  it('names what can be revoked where the name means nothing', () => {
    expect(revoke(quinn, '/revoke nothing')).toEqual({
      reaction: 'refused',
      text: `There is no role or item "nothing" to revoke. ${legal}`,
    });
  });

  it('says who may revoke, where neither signer nor holder asked', () => {
    const stop = 'Everybody on this change can comment `/hold` to stop it.';
    expect(revoke(mallory, '/revoke qa')).toEqual({
      reaction: 'refused',
      text: `Only who signed qa or holds the role qa can revoke it. ${stop}`,
    });
    expect(answer([by(mallory, '/signoff backup'), by(mallory, '/revoke qa', { createdAt: later })])).toMatchObject({
      reaction: 'refused',
    });
    expect(answer([by(mallory, '/hold'), by(mallory, '/revoke qa', { createdAt: later })])).toMatchObject({
      reaction: 'refused',
    });
  });

  it('is not refused to whoever signed among other things', () => {
    const outsider = aPerson('grace');
    const comments = [by(outsider, '/help\n/signoff qa'), by(outsider, '/revoke qa', { createdAt: later })];
    expect(answer(comments)).toEqual({ reaction: 'accepted', text: '' });
  });

  it('says that it is revoked everywhere where the place does not exist', () => {
    expect(revoke(quinn, '/revoke qa in moon')).toEqual({
      reaction: 'accepted',
      text: `The checklist has no environment "moon" (it has ${places}), so it is revoked everywhere.`,
    });
  });

  it('that was only meant tells how it was read', () => {
    expect(revoke(quinn, '/Revoke QA!').text).toContain(
      'This was read as a revocation of "qa" in every environment, as far as it is yours to revoke.',
    );
    expect(revoke(quinn, '/revoke my nonsense').text).toContain(
      'This was read as a revocation of everything that you signed yourself, as far as it is yours to revoke.',
    );
  });
});

describe('the answer to a comment', () => {
  it('is one for all its lines, as loud as the loudest', () => {
    const { replies } = interpret(checklist, factsOf([by(quinn, '/help\n/status\n/recheck', { id: '5' })]));
    expect(replies).toEqual([
      {
        comment: { id: '5', url: 'https://github.test/acme/shop/pull/7#issuecomment-5', author: quinn },
        reaction: 'seen',
        reply: [{ kind: 'help' }, { kind: 'status' }],
      },
    ]);
    expect(answer([by(quinn, '/help\n/hold')]).reaction).toBe('accepted');
    expect(answer([by(quinn, '/hold\n/revoke nothing\n/help')]).reaction).toBe('refused');
    expect(answer([by(quinn, '/hold', { createdAt: said }), by(quinn, '/help', { createdAt: later })]).reaction).toBe(
      'seen',
    );
  });
});
