import { describe, expect, it } from '@jest/globals';
import { whoCanSign } from '../../../src/evidence/people/who-can-sign.ts';
import { nobodyCanSign } from '../../../src/evidence/statements/nobody-can-sign.ts';
import type { Facts } from '../../../src/evidence/facts.ts';
import type { Question } from '../../../src/evidence/kind.ts';
import { anEnvironment, aRole } from '../../builders/checklist.ts';
import {
  aChange,
  aCommit,
  aPinnedAccount,
  alone,
  earlier,
  known,
  merged,
  mergedAt,
  someFacts,
  unlearnable,
} from '../../builders/facts.ts';
import { ada, aPerson, octavia, otto, quinn, rhea } from '../../builders/people.ts';
import { aQuestion, aSignOff } from '../../builders/question.ts';

const roles = { qa: aRole('qa', { users: ['Quinn', 'ada', 'otto'], teams: [] }) };
const asked = (over: Partial<Question> = {}) => whoCanSign('qa', aQuestion({ roles, ...over }));
const held = (users: readonly string[], teams: readonly string[] = []) => ({ qa: aRole('qa', { users, teams }) });
const pinned = (over: Partial<Facts>) => ({ facts: someFacts({ items: ['qa'], ...over }) });

describe('who can sign', () => {
  it('is everybody whom the role lists, but for those who took part in the change', () => {
    expect(asked()).toEqual({
      role: 'qa',
      canSign: ['Quinn', 'otto'],
      teams: [],
      excluded: [{ login: 'ada', why: 'opened this change' }],
    });
  });

  it('leaves out who wrote, committed or pushed part of it', () => {
    const commits = [aCommit({ authors: [{ email: null, user: quinn }], committer: { email: null, user: otto } })];
    const change = aChange({ commits, pushers: known([octavia]) });
    expect(
      asked({ change, facts: someFacts({ change }), roles: held(['quinn', 'otto', 'octavia', 'rhea']) }),
    ).toMatchObject({
      canSign: ['rhea'],
      excluded: [
        { login: 'quinn', why: 'wrote part of this change' },
        { login: 'otto', why: 'committed part of this change' },
        { login: 'octavia', why: 'pushed to this change' },
      ],
    });
  });

  it('leaves nobody out where duties are not separated', () => {
    const environment = anEnvironment({ separationOfDuties: 'off' });
    const signOffs = [aSignOff({ role: 'ops', by: quinn })];
    expect(asked({ environment, signOffs })).toMatchObject({ canSign: ['Quinn', 'ada', 'otto'], excluded: [] });
  });

  it('never is the placeholder of a template', () => {
    const empty = { login: 'Replace_with_a_login', why: 'stands for nobody yet' };
    expect(asked({ roles: held(['Quinn', 'Replace_with_a_login']) })).toMatchObject({
      canSign: ['Quinn'],
      excluded: [empty],
    });
    const question = aQuestion({ roles: held([empty.login]) });
    expect(nobodyCanSign('qa', question)).toMatchObject({
      code: 'NOBODY_CAN_SIGN',
      sentence: 'Nobody who holds the role qa can sign this change: Replace_with_a_login stands for nobody yet.',
    });
  });

  it('names teams, and never who is in them', () => {
    expect(asked({ roles: held([], ['acme/qa']) })).toEqual({
      role: 'qa',
      canSign: [],
      teams: ['acme/qa'],
      excluded: [],
    });
  });

  it('is nobody of a role that does not exist', () => {
    expect(whoCanSign('constructor', aQuestion())).toEqual({
      role: 'constructor',
      canSign: [],
      teams: [],
      excluded: [],
    });
  });

  it('does not say who can where it is not known who took part, and still says who cannot', () => {
    const change = aChange({ pushers: unlearnable('NOT_READ') });
    expect(asked({ change, facts: someFacts({ change }) })).toMatchObject({
      canSign: null,
      excluded: [{ login: 'ada', why: 'opened this change' }],
    });
  });

  it.each([
    ['a sign-off for another role', [aSignOff({ role: 'ops', by: quinn })], 'already signed for ops'],
    ['one for the same role', [aSignOff({ role: 'qa', by: quinn })], null],
    ['one of somebody else', [aSignOff({ role: 'ops', by: rhea })], null],
    ['one for another environment', [aSignOff({ role: 'ops', by: quinn, environment: 'staging' })], null],
    ['one for an earlier commit', [aSignOff({ role: 'ops', by: quinn, commit: earlier })], null],
    ['one for no commit', [aSignOff({ role: 'ops', by: quinn, commit: null })], null],
    [
      'one that does not count',
      [aSignOff({ role: 'ops', by: quinn, standing: { counts: false, code: 'SIGNOFF_EDITED', sentence: '' } })],
      null,
    ],
  ])('heeds %s', (_name, signOffs, why) => {
    const { excluded } = asked({ signOffs });
    expect(excluded.find(({ login }) => login === 'Quinn')?.why ?? null).toBe(why);
  });

  it('heeds a sign-off for the merge commit', () => {
    const change = aChange({ merge: { commit: merged, at: mergedAt } });
    const signOffs = [aSignOff({ role: 'ops', by: quinn, commit: merged })];
    expect(asked({ change, signOffs, facts: someFacts({ change }) }).canSign).toEqual(['otto']);
  });

  it('heeds ticks for another role', () => {
    const at = mergedAt;
    expect(asked({ ticks: [{ role: 'ops', by: otto, at }] }).canSign).toEqual(['Quinn']);
    expect(asked({ ticks: [{ role: 'qa', by: otto, at }] }).canSign).toEqual(['Quinn', 'otto']);
    expect(asked({ ticks: [{ role: 'ops', by: rhea, at }] }).canSign).toEqual(['Quinn', 'otto']);
  });

  it('goes by the account that the checklist first named, whatever it is called now', () => {
    const change = aChange({
      author: { ...quinn, login: 'quinn-renamed' },
      commits: [
        aCommit({
          authors: [{ email: null, user: { ...quinn, login: 'quinn-renamed' } }],
          committer: { email: null, user: ada },
        }),
      ],
    });
    const facts = { change, remembered: [aPinnedAccount(quinn)] };
    expect(asked({ change, ...pinned(facts) }).excluded).toContainEqual({ login: 'Quinn', why: 'opened this change' });
    expect(asked({ change, ...pinned({ ...facts, reader: alone }) }).canSign).toContain('Quinn');
  });

  it('does not count whoever took a name over', () => {
    const facts = pinned({ remembered: [aPinnedAccount(quinn)] });
    const signOffs = [aSignOff({ by: { ...quinn, id: 666 } })];
    const why = 'the name means another account than the checklist first named';
    expect(asked({ ...facts, signOffs }).excluded).toContainEqual({ login: 'Quinn', why });
    expect(asked({ ...facts, signOffs: [aSignOff({ by: quinn })] }).canSign).toContain('Quinn');
    expect(asked({ ...facts, signOffs: [aSignOff({ by: { ...quinn, id: null } })] }).canSign).toContain('Quinn');
    expect(asked({ ...facts, signOffs: [aSignOff({ by: aPerson('rhea') })] }).canSign).toContain('Quinn');
    expect(asked({ ...pinned({ remembered: [aPinnedAccount(quinn)], reader: alone }), signOffs }).canSign).toContain(
      'Quinn',
    );
  });

  it('is told once for the same question, and anew for another one with the same sign-offs', () => {
    const question = aQuestion({ roles });
    const first = whoCanSign('qa', question);
    expect(whoCanSign('qa', aQuestion({ ...question, askedIn: ['staging'] }))).toBe(first);
    const { signOffs } = question;
    const open = { ...question.environment, separationOfDuties: 'off' } as const;
    const others: readonly Partial<Question>[] = [
      { environment: open },
      { roles: held(['rhea']) },
      { ticks: [{ role: 'ops', by: otto, at: mergedAt }] },
      { change: aChange({ author: otto }) },
    ];
    for (const over of others) expect(whoCanSign('qa', { ...question, ...over, signOffs })).not.toEqual(first);
    expect(whoCanSign('qa', { ...question, facts: someFacts({}), signOffs })).not.toBe(first);
  });
});

describe('a role that nobody can sign for', () => {
  const nobody = (over: Partial<Question>) => nobodyCanSign('qa', aQuestion(over));

  it('is told with everybody who is excluded and who can mend it', () => {
    expect(nobody({ roles: held(['ada', 'quinn']), signOffs: [aSignOff({ role: 'ops', by: quinn })] })).toEqual({
      outcome: 'pending',
      code: 'NOBODY_CAN_SIGN',
      sentence:
        'Nobody who holds the role qa can sign this change: ada opened this change, quinn already signed for ops.',
      next: [{ who: 'somebody who keeps the checklist', how: 'adds somebody to the role qa in the checklist on main' }],
      facts: [],
    });
  });

  it.each<[string, Partial<Question>]>([
    ['somebody can', { roles: held(['ada', 'quinn']) }],
    ['a team may have somebody', { roles: held(['ada'], ['acme/qa']) }],
    ['the role lists nobody', { roles: held([]) }],
  ])('is none where %s', (_name, over) => {
    expect(nobody(over)).toBeNull();
  });

  it('is none where it is not known who took part', () => {
    const change = aChange({ pushers: unlearnable('NOT_READ') });
    expect(nobody({ change, facts: someFacts({ change }), roles: held(['ada', 'quinn']) })).toBeNull();
  });
});
