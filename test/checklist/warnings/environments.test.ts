import { describe, expect, it } from '@jest/globals';
import { warned } from './warned.ts';

const CHECK = { name: '{ name: a, workflow: .github/workflows/ci.yml }' };
const ITEM = `items:\n  tests: { title: Tests, check: ${CHECK.name} }\n`;
const gate = (keys: string) => `environments:\n  live: { ${keys} }\n`;
const NEVER = 'window: { hours: 05:00-07:00, zone: UTC }, freeze: [{ from: 2026-01-01, until: 2028-01-01, reason: x }]';

describe('a gate that is off', () => {
  const off = 'environments:\n  live: { enforce: block }\n  lab: { enforce: "off", ';

  it('is warned of no hours', () => {
    expect(warned(`${gate(`enforce: block, ${NEVER}`)}${ITEM}`)).toEqual([
      expect.stringMatching(/^NEVER_OPEN environments.live.window: the hours of live: no minute is open/),
    ]);
    expect(warned(`${off}${NEVER} }\n${ITEM}`)).toEqual([]);
  });

  it('is warned of no people and of no contradiction', () => {
    const items = `items:\n  tests: { title: Tests, check: ${CHECK.name}, environments: [live] }\n  no: { title: No, not: { check: ${CHECK.name} }, environments: [lab] }\n  yes: { title: Yes, check: ${CHECK.name}, environments: [lab] }\n  sign: { title: Sign, signoff: qa, environments: [lab] }\n`;
    const roles = 'roles: { qa: { users: [quinn] } }\n';
    expect(
      warned(`${roles}${off}branches: [main] }\n${items}`).filter((one) => !one.startsWith('ONLY_WHERE_OFF')),
    ).toEqual([]);
    const on = off.replace('"off"', 'block');
    expect(warned(`${roles}${on}branches: [main] }\n${items}`).map((one) => one.split(' ', 1).join())).toEqual([
      'ONE_HOLDER',
      'CONTRADICTION',
    ]);
  });
});

describe('a gate that advises', () => {
  it.each([
    ['2026-11-22', false],
    ['2026-11-21', true],
    ['2026-11-20', true],
  ])('until %s has ended that by then: %j', (day, ended) => {
    const told = warned(`${gate(`enforce: advise until ${day}`)}${ITEM}`);
    expect(told).toEqual(ended ? [expect.stringContaining(`ADVICE_ENDED environments.live.enforce`)] : []);
  });
});

describe('a strict environment', () => {
  const strict = (proof: string) =>
    warned(`${gate('enforce: block, strict: true')}items:\n  a: { title: A, ${proof} }\n`);

  it.each([
    ['check: test', 'the check "test"', 'no app'],
    ['check: { name: test, app: github-actions }', 'the check "test"', 'app: github-actions'],
    ['deployment: { environment: lab }', 'this deployment', 'no app'],
    ['deployment: { environment: lab, app: github-actions }', 'this deployment', 'app: github-actions'],
  ])('takes no evidence that anybody can report: %s', (proof, what, seen) => {
    const kind = proof.split(':', 1).join();
    expect(strict(proof)).toEqual([
      `UNBOUND_EVIDENCE items.a.${kind}: whoever can push can report ${what}, and strict environments ("live") do not count it; "a" is never met there | ${seen}`,
    ]);
  });

  it.each([
    'check: { name: test, app: codecov }',
    'check: { name: test, workflow: .github/workflows/ci.yml }',
    'deployment: { environment: lab, app: argo }',
    'workflow: { path: .github/workflows/ci.yml }',
  ])('takes what it names: %s', (proof) => {
    expect(strict(proof)).toEqual([]);
  });
});

describe('hours that an item asks beside those of its environment', () => {
  const early = '{ window: { hours: 05:00-07:00, zone: UTC } }';
  const late = '{ window: { hours: 19:00-22:00, zone: UTC } }';
  const told = (evidence: string, keys = '') =>
    warned(
      `${gate('enforce: block, window: { hours: 05:00-07:00, zone: UTC }')}items:\n  a: { title: A, ${keys}${evidence} }\n`,
    );

  it('are told where the item cannot do without them', () => {
    const [only, ...more] = told(`all: [${late}, { check: b }]`);
    expect(only).toBe(
      'NEVER_OPEN items.a.all.0.window: the hours of live and the window of a are never open at the same time within a year, so the gate of "live" never opens | no common minute',
    );
    expect(more).toEqual([]);
  });

  it.each([
    ['another proof will do', `any: [${late}, { check: b }]`, ''],
    ['one of two windows will do', `any: [${late}, ${early}]`, ''],
    ['they meet', early.slice(2, -2), ''],
    ['not every change is asked', late.slice(2, -2), 'when: { paths: ["src/**"] }, '],
  ])('are no trouble where %s', (_name, evidence, keys) => {
    expect(told(evidence, keys)).toEqual([]);
  });

  it('are told where `when` names the environment', () => {
    expect(told(late.slice(2, -2), 'when: { environment: [live] }, ')).toHaveLength(1);
  });
});
