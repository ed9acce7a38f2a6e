import { describe, expect, it } from '@jest/globals';
import { needsInFlight } from '../../src/gate/in-flight.ts';
import { readConfig } from '../../src/gate/config.ts';
import type { Facts } from '../../src/evidence/facts.ts';
import { aPinnedAccount, aShownItem, opened, readings, unlearnable } from '../builders/facts.ts';
import { otto, quinn } from '../builders/people.ts';
import { blob, facts, file, HEAD, judge, merge, POLICY_NEED, STRICT, WEAK } from './flight.ts';

describe('a candidate that was in flight when its checklist was weakened (T56)', () => {
  it('takes nobody who took over a name that only the earlier checklist still says', () => {
    const thief = { ...quinn, id: 999 };
    const remembered = [
      aPinnedAccount(quinn),
      aPinnedAccount(otto),
      { kind: 'released', of: 'account', name: 'quinn', seenAt: opened },
    ] as const;
    const said = [[thief, '/signoff qa']] as const;
    const account = readings([{ kind: 'account', login: 'quinn' }, { id: 999 }]);
    const gone = WEAK.replace('users: [quinn]', 'users: [otto]');
    const base = facts(gone, [STRICT], said);
    const given = { ...base, remembered, readings: { ...base.readings, ...account } };
    expect(merge(given)).toMatchObject({ open: false, findings: ['tests met', 'qa unknown'] });
    expect(merge({ ...given, ...facts(gone, [STRICT], [[quinn, '/signoff qa']]), remembered })).toMatchObject({
      open: true,
    });
  });

  it('takes whom a name means now where the present file says it again, as it will be remembered', () => {
    const newcomer = { ...quinn, id: 999 };
    const before = [aPinnedAccount(quinn), aPinnedAccount(otto)] as const;
    const released = { kind: 'released', of: 'account', name: 'quinn', seenAt: opened } as const;
    const account = readings([{ kind: 'account', login: 'quinn' }, { id: 999 }]);
    const looks = [
      [...before, released],
      [...before, released, aPinnedAccount(newcomer)],
    ].map((remembered) =>
      [quinn, newcomer].map((signer) => {
        const base = facts(WEAK, [STRICT], [[signer, '/signoff qa']]);
        return merge({ ...base, remembered, readings: { ...base.readings, ...account } })?.open;
      }),
    );
    expect(looks).toEqual([
      [false, true],
      [false, true],
    ]);
  });

  it('reads whom such a name means now for every checklist that counts', () => {
    const released = { kind: 'released', of: 'account', name: 'quinn', seenAt: opened } as const;
    const remembered = [aPinnedAccount(quinn), aPinnedAccount(otto), released];
    const given = { ...facts(WEAK, [STRICT], [[quinn, '/signoff qa']]), remembered };
    const needs = needsInFlight(readConfig(given), given).filter(({ kind }) => kind === 'account');
    expect(needs.length).toBeGreaterThan(0);
    expect(new Set(needs.map((need) => JSON.stringify(need)))).toEqual(
      new Set([JSON.stringify({ kind: 'account', login: 'quinn' })]),
    );
  });

  it('shows an item of two earlier checklists in one wording, that of the newer one, and finds the same the next time', () => {
    const first = file('  qa: { title: QA signs off twice, signoff: qa }\n');
    const { shown } = facts(WEAK, [STRICT]);
    const given = { ...facts(WEAK, [first, STRICT], [[quinn, '/signoff qa']]), shown };
    const [once] = judge(given).rollCalls;
    const qa = once?.findings.filter(({ item }) => item === 'qa') ?? [];
    expect(qa).toMatchObject([{ title: 'QA signs off', outcome: 'met' }]);
    const again = qa.map(({ item, wording }) => aShownItem(item, { wording }));
    expect(judge({ ...given, shown: again }).rollCalls[0]?.findings).toEqual(once?.findings);
  });

  it('needs what the checklist before asked', () => {
    expect(merge(facts(WEAK, []))).toEqual({ gate: 'merge', open: true, findings: ['tests met'] });
    expect(merge(facts(WEAK, [STRICT]))).toEqual({ gate: 'merge', open: false, findings: ['tests met', 'qa pending'] });
  });

  it('opens when that is given too, and the command for it is taken', () => {
    const given = facts(WEAK, [STRICT], [[quinn, '/signoff qa']]);
    expect(merge(given)).toEqual({ gate: 'merge', open: true, findings: ['tests met', 'qa met'] });
    expect(judge(given).interpretation.replies.map(({ reaction }) => reaction)).toEqual(['accepted']);
    expect(judge(facts(WEAK, [], [[quinn, '/signoff qa']])).interpretation.replies[0]?.reaction).toBe('refused');
  });

  it('answers each command by the checklist that takes it', () => {
    const said = [
      [quinn, '/signoff qa'],
      [otto, '/signoff nothing'],
      [otto, '/hold -- load test'],
    ] as const;
    const { replies } = judge(facts(WEAK, [STRICT], said)).interpretation;
    expect(replies.map(({ comment, reaction }) => [comment.id, reaction])).toEqual([
      ['1001', 'accepted'],
      ['1002', 'refused'],
      ['1003', 'accepted'],
    ]);
    expect(replies.slice(1)).toEqual(judge(facts(WEAK, [], said)).interpretation.replies.slice(1));
  });

  it('needs it at the gate of an environment too', () => {
    const feature = (text: string) => text.replace('branches: [main]', 'branches: [feature]');
    const gates = judge(facts(feature(WEAK), [feature(STRICT)])).gates;
    expect(gates.find(({ gate }) => gate === 'production')).toEqual({
      gate: 'production',
      open: false,
      findings: ['tests met', 'qa pending'],
    });
  });

  it('keeps what nobody understands refused', () => {
    const given = facts(WEAK, [STRICT], [[otto, '/signoff nothing']]);
    expect(judge(given).interpretation.replies.map(({ reaction }) => reaction)).toEqual(['refused']);
  });

  it('is judged by the present one alone where that asks for no less', () => {
    const more = file('  qa: { title: QA signs off, signoff: qa }\n  lint: { title: Lint, check: ci / lint }\n');
    const given = facts(more, [STRICT]);
    const { earlier: _earlier, ...alone } = given;
    expect(judge(given).rollCalls).toEqual(judge(alone).rollCalls);
  });

  it('needs what each of several checklists asked', () => {
    const ops = file('  ops: { title: Operations agree, signoff: ops }\n');
    expect(merge(facts(WEAK, [STRICT, ops]))?.findings).toEqual(['tests met', 'qa pending', 'ops pending']);
  });

  it('counts a sign-off of the present words for both', () => {
    const before = file('  qa: { title: QA signs off, signoff: { role: qa, expires: 30d } }\n');
    const now = file('  qa: { title: QA has seen it, signoff: qa }\n');
    expect(merge(facts(now, [before], [[quinn, '/signoff qa']]))).toMatchObject({
      open: true,
      findings: ['tests met', 'qa met'],
    });
  });

  it('takes nobody who could not sign before', () => {
    const wide = file(
      '  qa: { title: QA signs off, signoff: qa }\n',
      undefined,
      HEAD.replace('[quinn]', '[quinn, otto]'),
    );
    expect(merge(facts(wide, [], [[otto, '/signoff qa']]))?.open).toBe(true);
    expect(merge(facts(wide, [STRICT], [[otto, '/signoff qa']]))).toMatchObject({ open: false });
    expect(merge(facts(wide, [STRICT], [[quinn, '/signoff qa']]))?.open).toBe(true);
  });

  it.each(['off', 'advise'])('is held where the gate is set to %s', (enforce) => {
    const now = file('  qa: { title: QA signs off, signoff: qa }\n', `enforce: ${enforce}, branches: [main]`);
    const judged = judge(facts(now, [STRICT]));
    expect(judged.gates).toEqual([{ gate: 'merge', open: false, findings: ['tests met', 'qa pending'] }]);
    expect(judged.rollCalls[0]?.enforcement).toBe('block');
  });

  it('is not asked for an environment that had no gate before', () => {
    const before = STRICT.replace('production', 'staging').replace('[main]', '[feature]');
    const now = WEAK.replace('branches: [main]', 'branches: [feature]');
    const gates = judge(facts(now, [before])).gates;
    expect(gates.find(({ gate }) => gate === 'production')).toMatchObject({ open: true, findings: ['tests met'] });
    expect(gates.find(({ gate }) => gate === 'staging')).toMatchObject({ open: false });
    expect(gates.find(({ gate }) => gate === 'merge')).toMatchObject({ findings: ['tests met', 'qa pending'] });
  });

  it('is asked nothing at a merge at which nothing was asked', () => {
    const release = `${HEAD}environments: { production: { enforce: block, branches: [main] } }\nitems:\n  qa: { title: QA, ask: release, signoff: qa }\n`;
    expect(merge(facts(WEAK, [release]))).toMatchObject({ open: true });
  });

  it('is not held by a checklist that had problems, nor opened by any while the present one has', () => {
    expect(merge(facts(WEAK, ['version: 1\nitems: {}\n']))?.open).toBe(true);
    expect(judge(facts('version: 1\nitems: {}\n', [STRICT])).rollCalls).toMatchObject([
      { open: false, problems: [{}, {}] },
    ]);
  });

  it('is held while a policy of the checklist before cannot be read', () => {
    const policy = STRICT.replace('version: 1', 'version: 1\nextends: acme/.github:holdpoint.yml@main');
    expect(merge(facts(WEAK, [policy]))).toMatchObject({ open: false });
    const dark = readings([POLICY_NEED, unlearnable('POLICY_UNREADABLE')]);
    const given = facts(WEAK, [policy]);
    const refused = { ...given, readings: { ...given.readings, ...dark } };
    expect(merge(refused)).toMatchObject({ open: false });
    expect(needsInFlight(readConfig(refused), refused)).not.toContainEqual(POLICY_NEED);
  });

  it('needs what a policy asks that the checklist extends no more, and can still bring it', () => {
    const before = WEAK.replace('version: 1', 'version: 1\nextends: acme/.github:holdpoint.yml@main');
    const extended = (title: string, check: string) => {
      const text = `version: 1\nitems:\n  scan: { title: ${title}, check: ${check} }\n`;
      const repository = { id: 9, name: 'acme/.github', private: false };
      const policy = { reference: POLICY_NEED.reference, repository, changedBy: 'c'.repeat(40) };
      const given = facts(WEAK, [before]);
      return { ...given, readings: { ...given.readings, ...readings([POLICY_NEED, { ...blob(text, 'c'), policy }]) } };
    };
    const given = facts(WEAK, [before]);
    expect(needsInFlight(readConfig(given), given)).toContainEqual(POLICY_NEED);
    expect(merge(extended('Scan', 'codeql'))).toMatchObject({ open: false, findings: ['tests met', 'scan pending'] });
    expect(merge(extended('Scan', 'ci / test'))).toMatchObject({ open: true, findings: ['tests met', 'scan met'] });
  });
});

describe('what must be read for both', () => {
  const teams = STRICT.replace('users: [quinn]', 'teams: [acme/qa]');

  it('is what either needs', () => {
    const given = facts(WEAK, [teams], [[quinn, '/signoff qa']]);
    const kinds = (one: Facts) => needsInFlight(readConfig(one), one).map(({ kind }) => kind);
    expect(kinds(given)).toContain('team');
    expect(kinds(facts(WEAK, [], [[quinn, '/signoff qa']]))).not.toContain('team');
  });

  it('is nothing without a valid checklist', () => {
    const given = facts('version: 1\n', [teams], [[quinn, '/signoff qa']]);
    expect(needsInFlight(readConfig(given), given)).toEqual([]);
  });
});
