import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import { commandNeeds } from '../../src/commands/needs.ts';
import { anEnvironment, anItem, aRole, evidence } from '../builders/checklist.ts';
import { head, someFacts } from '../builders/facts.ts';
import { ada, aBot, otto, quinn } from '../builders/people.ts';
import { answer, by, checklist, factsOf, standings } from './said.ts';
import type { Checklist } from '../../src/checklist/model.ts';
import type { Evidence } from '../../src/checklist/model.ts';

const url = 'https://reports.example/load/7';
const linked: Evidence = { kind: 'attestation', spec: { role: 'qa' } };
const list: Checklist = {
  ...checklist,
  items: [
    anItem('qa-check', { evidence: linked }),
    anItem('backup', { evidence: evidence.signoff('ops') }),
    anItem('tests'),
  ],
};
const standing = (...comments: Parameters<typeof standings>[0]) => standings(comments, {}, {}, list);
const answered = (...comments: Parameters<typeof standings>[0]) => answer(comments, {}, list);

describe('a link given with /attest', () => {
  const given = by(quinn, `/attest qa-check ${url} -- p99 is fine`);

  it('counts for the item, with the link and the commit that was the head, and a reaction is the whole answer', () => {
    const { signOffs } = interpret(list, factsOf([given]));
    expect(signOffs).toMatchObject([
      { item: 'qa-check', role: 'qa', link: url, commit: head, note: 'p99 is fine', standing: { counts: true } },
    ]);
    expect(answered(given)).toEqual({ reaction: 'accepted', text: '' });
  });

  it.each([
    ['ada, who wrote the change', ada, 'SIGNOFF_SELF'],
    ['otto, who does not hold the role', otto, 'SIGNOFF_NOT_IN_ROLE'],
    ['a bot', aBot('reporter'), 'SIGNOFF_NOT_HUMAN'],
  ])('does not count from %s (T21)', (_, who, code) => {
    const roles = { ...list.roles, qa: aRole('qa', { users: ['quinn', 'ada', 'reporter'] }) };
    const comments = [by(who, `/attest qa-check ${url}`)];
    expect(standings(comments, {}, {}, { ...list, roles })).toEqual([`${who.login} qa-check production ${code}`]);
  });

  it('does not count once its comment was edited', () => {
    const edited = by(quinn, `/attest qa-check ${url}`, { lastEditedAt: '2026-11-20T12:00:00Z' });
    expect(standing(edited)).toEqual(['quinn qa-check production SIGNOFF_EDITED']);
  });

  it.each(['/revoke qa-check', '/revoke qa'])('is taken back with %s', (text) => {
    const back = by(quinn, text, { createdAt: '2026-11-20T12:00:00Z' });
    expect(standing(given, back)).toEqual(['quinn qa-check production SIGNOFF_REVOKED']);
    expect(answered(given, back).reaction).toBe('accepted');
  });

  it('fills the one role of its giver', () => {
    const roles = { ...list.roles, ops: aRole('ops', { users: ['quinn'] }), qa: aRole('qa', { users: ['quinn'] }) };
    const second = by(quinn, '/signoff ops', { createdAt: '2026-11-20T12:00:00Z' });
    expect(standings([given, second], {}, {}, { ...list, roles })).toEqual([
      'quinn qa-check production counts',
      'quinn backup production SIGNOFF_SECOND_ROLE',
    ]);
  });

  it('needs the item itself: a role stands for no link, and a sign-off proves no such item', () => {
    expect(answered(by(quinn, `/attest qa ${url}`)).text).toBe(
      '"qa" is no item that a link can prove. A link can be given for: qa-check.',
    );
    expect(answered(by(quinn, `/attest backup ${url}`)).text).toContain('A link can be given for: qa-check.');
    expect(answer([by(quinn, `/attest qa-check ${url}`)]).text).toContain('nothing that is proved by a link');
    expect(answered(by(quinn, '/signoff qa-check')).text).toContain('"qa-check" is not proved by a sign-off');
    expect(standing(by(quinn, `/attest backup ${url}`), by(quinn, '/signoff qa'))).toEqual([]);
  });

  it('names the environments where several ask for it', () => {
    const both = { ...list, environments: [anEnvironment(), anEnvironment({ name: 'staging' })] };
    expect(answer([given], {}, both).text).toContain(`/attest qa-check ${url} in staging`);
  });

  it('asks whether its giver, and who takes it back, belongs to the team', () => {
    const roles = { ...list.roles, qa: aRole('qa', { teams: ['acme/qa'] }) };
    const need = (login: string) => ({ kind: 'team', team: 'acme/qa', login });
    const back = by(otto, '/revoke qa-check');
    const { change } = { change: factsOf([given, back]).changes[0] };
    const facts = someFacts(change === undefined ? {} : { change });
    const found = commandNeeds({ ...list, roles }, facts);
    expect(found).toContainEqual(need('quinn'));
    expect(found).toContainEqual(need('otto'));
  });
});
