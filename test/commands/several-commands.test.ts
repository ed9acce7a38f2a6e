import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import { aChecklist, anEnvironment, anItem, aRole, evidence } from '../builders/checklist.ts';
import { later, membership, said } from '../builders/facts.ts';
import { aBot, mallory, octavia, otto, quinn } from '../builders/people.ts';
import { by, factsOf } from './said.ts';
import type { Checklist, Environment } from '../../src/checklist/model.ts';
import type { Comment } from '../../src/evidence/facts.ts';

const hour = 3_600_000;
const production = anEnvironment({
  waivers: { by: 'lead', most: 24 * hour },
  override: { by: 'lead', people: 2, most: hour },
});
const checklist = aChecklist({
  environments: [production],
  items: [
    anItem('qa-check', { evidence: evidence.signoff('qa') }),
    anItem('backup', { evidence: evidence.signoff('ops') }),
    anItem('tests'),
  ],
  profiles: [{ id: 'hotfix', by: 'lead', branches: ['feature'], environments: null, later: ['tests'], due: hour }],
});
const reason = '-- the runner farm is down';
const until = '2026-11-20T20:00:00Z';

/** Reactions and sentences for each comment in turn. */
function answers(comments: readonly Comment[], list: Checklist = checklist) {
  return interpret(list, factsOf(comments)).replies.map(({ reaction, reply }) => [
    reaction,
    ...reply.flatMap((part) => (part.kind === 'sentence' ? [part.text] : [])),
  ]);
}

describe('several commands in one comment', () => {
  it('are answered each for what it came to: one refusal is told, whichever came first', () => {
    const refusal = 'quinn does not hold the role ops (otto); only a holder can sign.';
    expect(answers([by(quinn, '/signoff qa\n/signoff ops')])).toStrictEqual([['refused', refusal]]);
    expect(answers([by(quinn, '/signoff ops\n/signoff qa')])).toStrictEqual([['refused', refusal]]);
    expect(answers([by(quinn, '/status\n/signoff qa')])[0]).toStrictEqual(['accepted']);
  });

  it('are each an exception of their own', () => {
    const two = `/waive tests until ${until} ${reason}\n/waive nothing until ${until} ${reason}`;
    expect(answers([by(octavia, two)])).toStrictEqual([
      ['refused', 'There is no item "nothing" to waive. Items: qa-check, backup, tests.'],
    ]);
    expect(answers([by(octavia, `/override ${reason}\n/override -- short`)])).toStrictEqual([
      ['refused', expect.stringContaining('It needs a reason of at least 10 characters')],
    ]);
    expect(answers([by(octavia, `/profile hotfix ${reason}\n/profile nightly ${reason}`)])).toStrictEqual([
      ['refused', 'There is no profile "nightly". Profiles: hotfix.'],
    ]);
  });
});

describe('comments of the same text by different people', () => {
  it.each([
    ['/signoff qa', quinn, otto],
    [`/waive tests until ${until} ${reason}`, octavia, otto],
    [`/override ${reason}`, octavia, otto],
    [`/profile hotfix ${reason}`, octavia, otto],
  ])('are answered each for its writer: %s', (text, holder, other) => {
    const told = answers([by(other, text), by(holder, text)]);
    expect(told.map(([reaction]) => reaction)).toStrictEqual(['refused', 'accepted']);
    expect(answers([by(holder, text), by(other, text)]).map(([reaction]) => reaction)).toStrictEqual([
      'accepted',
      'refused',
    ]);
  });
});

describe('several revocations', () => {
  const standings = (comments: readonly Comment[], list: Checklist = checklist, facts = {}) =>
    interpret(list, factsOf(comments, {}, facts)).signOffs.map(({ standing }) =>
      standing.counts ? 'counts' : standing.code,
    );
  const signed = by(quinn, '/signoff qa');
  const back = (author: Comment['author'], text = '/revoke qa') => by(author, text, { createdAt: later });

  it('of one name count if one of them does, in either order', () => {
    expect(standings([signed, back(quinn), back(otto)])).toStrictEqual(['SIGNOFF_REVOKED']);
    expect(standings([signed, back(otto), back(quinn)])).toStrictEqual(['SIGNOFF_REVOKED']);
  });

  it('are counted by no bot, whoever it is called after', () => {
    expect(standings([signed, back(aBot('quinn'))])).toStrictEqual(['counts']);
  });

  it('are those that were written: a hold beside one takes nothing else back', () => {
    expect(standings([signed, back(quinn, '/revoke backup now\n\n- /hold')])).toStrictEqual(['counts']);
  });

  it('of the signer count though nobody can tell whether they hold the role', () => {
    const list = { ...checklist, roles: { ...checklist.roles, qa: aRole('qa', { teams: ['acme/qa'] }) } };
    const known = { readings: membership('acme/qa', 'quinn') };
    expect(standings([signed], list, known)).toStrictEqual(['counts']);
    expect(standings([signed], list)).toStrictEqual(['NOT_READ']);
    expect(standings([signed, back(quinn)], list)).toStrictEqual(['SIGNOFF_REVOKED']);
    expect(standings([signed, back(otto)], list)).toStrictEqual(['NOT_READ']);
  });

  it('of other names leave it, whoever else names it in vain', () => {
    expect(standings([signed, back(mallory), back(quinn, '/revoke backup')])).toStrictEqual(['counts']);
  });

  it('without a name that can be read are of all that their writer signed', () => {
    expect(standings([signed, back(quinn, '- /revoke')])).toStrictEqual(['SIGNOFF_REVOKED']);
    expect(standings([signed, back(otto, '- /revoke')])).toStrictEqual(['counts']);
  });

  it('can name the role of an exception, and nothing that has none', () => {
    const told = (list: Checklist, text: string) => answers([back(octavia, text)], list).map(([reaction]) => reaction);
    const only = (over: Partial<Environment>): Checklist => ({
      ...checklist,
      environments: [anEnvironment(over)],
      profiles: [],
    });
    const waiving = only({ waivers: { by: 'lead', most: hour } });
    const overriding = only({ override: { by: 'lead', people: 2, most: hour } });
    const choosing = { ...only({}), profiles: checklist.profiles ?? [] };
    for (const list of [waiving, overriding, choosing]) {
      expect(told(list, '/revoke LEAD')).toStrictEqual(['accepted']);
      expect(told(list, '/revoke nothing')).toStrictEqual(['refused']);
    }
    expect(told(only({}), '/revoke lead')).toStrictEqual(['refused']);
    expect(told(waiving, '/revoke tests')).toStrictEqual(['accepted']);
    expect(told(overriding, '/revoke tests')).toStrictEqual(['refused']);
    expect(told(choosing, '/revoke hotfix')).toStrictEqual(['accepted']);
  });

  it('of a moment before the sign-off leave it', () => {
    expect(standings([by(quinn, '/revoke qa', { createdAt: said }), { ...signed, createdAt: later }])).toStrictEqual([
      'counts',
    ]);
  });
});
