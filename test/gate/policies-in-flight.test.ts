import { describe, expect, it } from '@jest/globals';
import { needsInFlight } from '../../src/gate/in-flight.ts';
import { readConfig } from '../../src/gate/config.ts';
import type { Facts } from '../../src/evidence/facts.ts';
import { readings } from '../builders/facts.ts';
import { blob, facts, judge, merge, POLICY_NEED, WEAK } from './flight.ts';

describe('a candidate that was in flight when a policy was weakened (T56)', () => {
  const own = WEAK.replace('version: 1', `version: 1\nextends: ${POLICY_NEED.reference}`);
  const scan = 'version: 1\nitems:\n  scan: { title: Scan, check: codeql }\n';
  const easy = 'version: 1\nitems:\n  scan: { title: Scan, check: ci / test }\n';
  const freeze = 'freeze:\n  - { from: 2020-01-01, until: 2099-12-31, reason: Everything stands still }\n';
  const repository = { id: 9, name: 'acme/.github', private: false };

  /** Facts under a checklist whose policy reads so now, judged before with policies that read otherwise. */
  function under(now: string, before: readonly string[], text = own, present = text): Facts {
    const base = facts(present, []);
    const policy = { reference: POLICY_NEED.reference, repository, changedBy: 'c'.repeat(40) };
    const then = (said: string, index: number) => ({
      ...blob(text, text === present ? 'a' : '1'),
      policies: [
        {
          reference: policy.reference,
          changedBy: '8'.repeat(40),
          blob: { oid: String(index + 2).repeat(40), text: said },
        },
      ],
    });
    const lent = present.includes('extends') ? [{ ...blob(now, 'b'), policy }] : [];
    return { ...base, config: [...base.config, ...lent], earlier: before.map(then) };
  }

  it('needs what the policy before asked', () => {
    const given = under(easy, [scan]);
    expect(merge(under(easy, []))).toMatchObject({ open: true, findings: ['scan met', 'tests met'] });
    expect(merge(given)).toMatchObject({ open: false, findings: ['scan pending', 'tests met'] });
    const [found] = judge(given).rollCalls[0]?.findings ?? [];
    expect(found?.sentence).toContain(`Asked by the policy ${POLICY_NEED.reference} of 888888888888, under which`);
  });

  it('needs no request for a policy that was written down', () => {
    const given = under('', [scan], own, WEAK);
    expect(needsInFlight(readConfig(given), given)).not.toContainEqual(POLICY_NEED);
    expect(merge(given)).toMatchObject({ open: false, findings: ['tests met', 'scan pending'] });
    const [, found] = judge(given).rollCalls[0]?.findings ?? [];
    expect(found?.sentence).toContain('Asked by the checklist of 111111111111, under which');
  });

  it('needs what each of several said, and nothing where one asks for more now', () => {
    const lint = 'version: 1\nitems:\n  lint: { title: Lint, check: lint }\n';
    expect(merge(under(easy, [scan, lint]))?.findings).toEqual(['scan pending', 'tests met', 'lint pending']);
    const more = `${easy}  lint: { title: Lint, check: ci / test }\n`;
    expect(merge(under(more, [easy]))).toMatchObject({ open: true });
  });

  it('is free as soon as the organisation lifts its freeze, but not by a freeze that its own checklist lifts', () => {
    const feature = own.replace('branches: [main]', 'branches: [feature]');
    const frozen = feature.replace('enforce: block', `enforce: block, ${freeze.replace('\n  - ', ' [').trim()}]`);
    const production = (given: Facts) =>
      judge(given).rollCalls.flatMap(({ gate, findings, blockers }) =>
        gate.kind === 'environment' ? [...findings, ...blockers].map(({ code }) => code) : [],
      );
    const [before, items] = [`${scan}${freeze}`, ['CHECK_MISSING', 'MET']];
    expect(production(under(easy, [before], feature))).toEqual(items);
    expect(production(under(easy + freeze, [before], feature))).toEqual([...items, 'FREEZE_ACTIVE']);
    expect(production(under(easy, [before], frozen, feature))).toEqual([...items, 'FREEZE_ACTIVE']);
  });

  it('is held while a policy that its verdict does not name cannot be read', () => {
    const two = own.replace(POLICY_NEED.reference, `[${POLICY_NEED.reference}, acme/.github:more.yml]`);
    const given = under(easy, [scan], two, own);
    expect(merge(given)).toMatchObject({ open: false });
    const more = { kind: 'policy', reference: 'acme/.github:more.yml' } as const;
    expect(needsInFlight(readConfig(given), given)).toContainEqual(more);
    const policy = { reference: more.reference, repository, changedBy: 'd'.repeat(40) };
    const read = readings([more, { ...blob(easy.replaceAll('scan', 'more'), 'd'), policy }]);
    expect(merge({ ...given, readings: { ...given.readings, ...read } })).toMatchObject({
      findings: ['scan pending', 'tests met', 'more met'],
    });
  });
});
