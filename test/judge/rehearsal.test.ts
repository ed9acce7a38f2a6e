import { describe, expect, it } from '@jest/globals';
import { loadOf, rehearsedChange } from '../../src/judge/rehearsal.ts';
import type { RehearsedChange } from '../../src/judge/rehearsal.ts';
import type { Finding, Outcome, RollCall } from '../../src/judge/roll-call.ts';
import { aChecklist, anEnvironment, anItem, aRole, evidence } from '../builders/checklist.ts';
import { aChange, merged, mergedAt, someFacts } from '../builders/facts.ts';
import { judged, merge } from './judged.ts';

const go = judged(merge);
const [met] = go.findings;
if (met === undefined) throw new Error('nothing was found');
const finding = (over: Partial<Finding>): Finding => ({ ...met, ...over });
const change = { ...aChange(), merge: { commit: merged, at: mergedAt } };
const facts = someFacts({ change });

/** A merged change with these findings, one roll call each. */
function rehearsed(findings: readonly (readonly Finding[])[], checklist = aChecklist()): RehearsedChange {
  const rollCalls = findings.map((some): RollCall => ({ ...go, findings: some }));
  return rehearsedChange(change, { checklist, facts, rollCalls });
}

describe('an item, rehearsed on a merged change', () => {
  it.each<[Outcome, readonly string[], string]>([
    ['met', ['check'], 'proved'],
    ['waived', ['check'], 'proved'],
    ['unmet', ['signoff'], 'failed'],
    ['unknown', ['signoff'], 'unlearnt'],
    ['not-applicable', ['signoff'], 'not-asked'],
    ['pending', ['check'], 'failed'],
    ['pending', ['check', 'signoff'], 'asked'],
    ['pending', ['tick'], 'asked'],
    ['pending', ['review'], 'asked'],
    ['pending', ['codeowners'], 'asked'],
    ['pending', ['attestation'], 'asked'],
  ])('that is %s by %s is told to be %s', (outcome, kinds, result) => {
    const told = rehearsed([[finding({ outcome, kinds })]]);
    expect(told).toMatchObject({ number: change.number, url: change.url, mergedAt });
    expect(told.items).toEqual([{ item: 'tests', result, code: 'MET' }]);
  });

  it('is told once, as the worst of its environments', () => {
    const [good, bad] = [finding({}), finding({ outcome: 'unmet', code: 'CHECK_MISSING' })];
    const items = [{ item: 'tests', result: 'failed', code: 'CHECK_MISSING' }];
    expect(rehearsed([[good], [bad]]).items).toEqual(items);
    expect(rehearsed([[bad], [good]]).items).toEqual(items);
  });

  it('is told as it will count where it counts later', () => {
    const answer = { outcome: 'unmet', code: 'CHECK_MISSING', sentence: '', next: [], facts: [] } as const;
    const later = finding({ outcome: 'not-applicable', code: 'COUNTS_LATER', parts: [answer] });
    expect(rehearsed([[later]]).items).toEqual([{ item: 'tests', result: 'failed', code: 'CHECK_MISSING' }]);
    const { parts: _parts, ...bare } = later;
    expect(rehearsed([[bare]]).items).toEqual([{ item: 'tests', result: 'not-asked', code: 'COUNTS_LATER' }]);
    const whole = finding({ parts: [answer] });
    expect(rehearsed([[whole]]).items).toEqual([{ item: 'tests', result: 'proved', code: 'MET' }]);
  });
});

describe('the roles of a rehearsed change', () => {
  it('had to sign each once what was asked, whether they did or not', () => {
    const told = rehearsed([
      [
        finding({ item: 'a', signers: ['qa', 'ops'] }),
        finding({ item: 'b', signers: ['qa'], outcome: 'pending' }),
        finding({ item: 'c', signers: ['lead'], outcome: 'not-applicable' }),
      ],
    ]);
    expect(told.signs).toEqual(['qa', 'ops']);
  });

  const unsigned = finding({ item: 'qa', signers: ['qa'], outcome: 'pending' });
  const author = change.author?.login ?? '';
  const by = (over: Parameters<typeof aRole>[1]) =>
    aChecklist({ roles: { qa: aRole('qa', over) }, items: [anItem('qa')] });
  const unsignable = (checklist = aChecklist(), one = unsigned) => rehearsed([[one]], checklist).unsignable;

  it('could not have signed where everybody in them had a hand in it', () => {
    const why = `${author} opened this change, and duties are separated here.`;
    expect(unsignable(by({ users: [author] }))).toEqual([{ item: 'qa', role: 'qa', why }]);
    expect(unsignable(by({ users: [author, author] }))).toEqual([{ item: 'qa', role: 'qa', why }]);
    expect(unsignable(by({}))).toEqual([{ item: 'qa', role: 'qa', why: 'Nobody fills the role.' }]);
  });

  it('could where somebody had none, duties are not separated, or a team is not told', () => {
    expect(unsignable(by({ users: [author, 'quinn'] }))).toEqual([]);
    expect(unsignable(by({ users: [author], teams: ['acme/qa'] }))).toEqual([]);
    const loose = { ...by({ users: [author] }), environments: [anEnvironment({ separationOfDuties: 'off' })] };
    expect(unsignable(loose)).toEqual([]);
  });

  it('are not told of where somebody signed, nothing was asked, or nothing is known of them', () => {
    const nobody = by({ users: [author] });
    expect(unsignable(nobody, { ...unsigned, outcome: 'met' })).toEqual([]);
    expect(unsignable(nobody, { ...unsigned, outcome: 'not-applicable' })).toEqual([]);
    expect(unsignable(nobody, { ...unsigned, signers: ['other'] })).toEqual([]);
    expect(unsignable(nobody, { ...unsigned, environment: 'other' })).toEqual([]);
  });
});

describe('roles that had to sign together', () => {
  const author = change.author?.login ?? '';
  const roles = {
    qa: aRole('qa', { users: ['quinn', author] }),
    ops: aRole('ops', { users: ['Quinn'] }),
    lead: aRole('lead', { users: ['octavia'] }),
  };
  const item = (id: string, role = id) => anItem(id, { evidence: evidence.signoff(role) });
  const items = [item('qa'), item('ops'), item('lead')];
  const open = (id: string, over: Partial<Finding> = {}) =>
    finding({ item: id, signers: [id], outcome: 'pending', ...over });
  const told = (findings: readonly Finding[], over: Parameters<typeof aChecklist>[0] = {}) =>
    rehearsed([findings], aChecklist({ roles, items, ...over })).unsignable;
  const why = 'One person fills one role, and nobody but Quinn was free to sign for the roles qa, ops.';
  const crowd = [
    { item: 'qa', role: 'qa', why },
    { item: 'ops', role: 'ops', why },
  ];

  it('could not all have signed where one person fills several of them', () => {
    expect(told([open('qa'), open('ops'), open('lead')])).toEqual(crowd);
    expect(told([open('qa', { outcome: 'met' }), open('ops')])).toEqual(crowd.slice(1));
  });

  it('could where each has somebody of its own, or something else proves an item', () => {
    expect(told([open('qa'), open('lead')])).toEqual([]);
    expect(told([open('qa'), open('ops', { outcome: 'not-applicable' })])).toEqual([]);
    const more = { ...roles, ops: aRole('ops', { users: ['quinn', 'otto'] }) };
    expect(told([open('qa'), open('ops')], { roles: more })).toEqual([]);
    const team = { ...roles, ops: aRole('ops', { users: ['quinn'], teams: ['acme/ops'] }) };
    expect(told([open('qa'), open('ops')], { roles: team })).toEqual([]);
    const either = anItem('ops', { evidence: evidence.any(evidence.signoff('ops'), evidence.check('ci')) });
    expect(told([open('qa'), open('ops')], { items: [item('qa'), either] })).toEqual([]);
    const environments = [anEnvironment({ separationOfDuties: 'off' })];
    const same = { qa: aRole('qa', { users: ['quinn'] }), ops: aRole('ops', { users: ['quinn'] }) };
    expect(told([open('qa'), open('ops')], { environments, roles: same })).toEqual([]);
    const deputies = (over: { readonly users?: string[]; readonly teams?: string[] }) => {
      const ops = aRole('ops', { users: ['quinn'], deputies: { users: [], teams: [], after: '24h', ...over } });
      return told([open('qa'), open('ops')], { roles: { ...roles, ops } });
    };
    expect(deputies({})).toHaveLength(2);
    expect([deputies({ users: ['otto'] }), deputies({ teams: ['acme/ops'] })]).toEqual([[], []]);
  });

  it.each(['tick', 'attestation'] as const)('sign by a %s as well', (kind) => {
    const by = (id: string) => anItem(id, { evidence: { kind, spec: { role: id } } });
    expect(told([open('qa'), open('ops')], { items: [by('qa'), by('ops')] })).toEqual(crowd);
  });

  it('are told for each environment apart', () => {
    const environments = [anEnvironment(), anEnvironment({ name: 'staging' })];
    expect(told([open('qa'), open('ops', { environment: 'staging' })], { environments })).toEqual([]);
  });

  it('are told why nobody of one of them could, where that is so', () => {
    const mine = { ...roles, lead: aRole('lead', { users: [author] }) };
    expect(told([open('qa'), open('ops'), open('lead')], { roles: mine })).toEqual([
      ...crowd,
      { item: 'lead', role: 'lead', why: `${author} opened this change, and duties are separated here.` },
    ]);
  });
});

describe('the load of a role', () => {
  const at = (mergedAt: string, ...signs: readonly string[]) => ({ ...rehearsed([[finding({})]]), mergedAt, signs });
  const roles = { qa: aRole('qa', { users: ['quinn', 'rhea'] }), ops: aRole('ops', { teams: ['acme/ops'] }) };

  it('is what it had to sign, by the week', () => {
    const changes = [
      at('2026-11-01T00:00:00Z', 'qa'),
      at('2026-11-22T00:00:00Z', 'qa', 'ops'),
      at('2026-11-10T00:00:00Z', 'qa'),
      at('2026-11-10T00:00:00Z', 'qa'),
      at('2026-11-10T00:00:00Z', 'qa'),
    ];
    expect(loadOf(roles, changes)).toEqual([
      { role: 'qa', users: 2, teams: 0, signs: 5, perWeek: 1.7 },
      { role: 'ops', users: 0, teams: 1, signs: 1, perWeek: 0.3 },
    ]);
  });

  it('is counted for a day at least, and is none where nothing was signed', () => {
    expect(loadOf(roles, [at('2026-11-01T00:00:00Z', 'qa'), at('2026-11-01T06:00:00Z', 'qa')])).toEqual([
      { role: 'qa', users: 2, teams: 0, signs: 2, perWeek: 14 },
      { role: 'ops', users: 0, teams: 1, signs: 0, perWeek: 0 },
    ]);
    expect(loadOf(roles, []).map(({ perWeek }) => perWeek)).toEqual([0, 0]);
  });
});
