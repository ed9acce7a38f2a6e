import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parseChecklist } from '../../src/checklist/parse.ts';
import { judgeGates } from '../../src/gate/assess.ts';
import { readConfig } from '../../src/gate/config.ts';
import { judgeInFlight } from '../../src/gate/in-flight.ts';
import { gateName } from '../../src/judge/gate-name.ts';
import type { Facts } from '../../src/evidence/facts.ts';
import type { RollCall } from '../../src/judge/roll-call.ts';
import { blob, facts } from './flight.ts';
import { ada, octavia, otto, quinn, rhea } from '../builders/people.ts';

const FREEZE = '{ from: 2020-01-01, until: 2099-12-31, reason: Still }';
const CLOSED = '{ days: sun, hours: 01:00-02:00, zone: UTC }';
const items = {
  tests: '{ title: Tests, check: ci / test }',
  lint: '{ title: Lint, check: ci / lint }',
  qa: '{ title: QA signs off, signoff: qa }',
  ops: '{ title: Operations agree, signoff: ops }',
  rare: '{ title: Migrations, when: { paths: ["db/**"] }, check: db }',
};

/** A rule that a checklist may have or lack: the words of it, or nothing. */
const rule = (...words: readonly string[]) => fc.constantFrom('', '', ...words);
const environment = fc.record({
  enforce: fc.constantFrom('block', 'block', 'block', 'advise', 'off'),
  waivers: rule('waivers: { by: qa, max: 24h }', 'waivers: { by: ops, max: 24h }', 'waivers: { by: qa, max: 2h }'),
  override: rule('override: { by: ops, people: 2, max: 4h }', 'override: { by: qa, people: 3, max: 4h }'),
  freeze: rule(`freeze: [${FREEZE}]`),
  window: rule(`window: ${CLOSED}`),
  separation: rule('separation-of-duties: off'),
  strict: rule('strict: true'),
});
const profiles = [
  { words: 'by: qa, later: [lint]', later: ['lint'] },
  { words: 'by: ops, later: [lint]', later: ['lint'] },
  { words: 'by: qa, later: [lint, qa]', later: ['lint', 'qa'] },
] as const;
const checklist = fc
  .record({
    asked: fc.subarray(['lint', 'qa', 'ops', 'rare'] as const),
    production: environment,
    staging: fc.option(environment, { nil: null, freq: 2 }),
    qa: fc.constantFrom('quinn, rhea', 'quinn', 'quinn, rhea, otto'),
    profile: fc.constantFrom(null, null, ...profiles),
  })
  .map(({ asked, production, staging, qa, profile }) => {
    const isWhole = profile !== null && profile.later.every((id) => asked.includes(id));
    const written = ({ enforce, ...rest }: typeof production) =>
      `{ enforce: ${enforce}, branches: [feature], ${Object.values(rest)
        .filter((words) => words !== '')
        .join(', ')} }`;
    return [
      'version: 1\n',
      `roles: { qa: { users: [${qa}] }, ops: { users: [otto, octavia, rhea] } }\n`,
      `environments:\n  production: ${written(production)}\n`,
      staging === null ? '' : `  staging: ${written(staging)}\n`,
      isWhole ? `profiles: { hotfix: { ${profile.words}, branches: [feature], due: 24h } }\n` : '',
      'items:\n',
      ...(['tests', ...asked] as const).map((id) => `  ${id}: ${items[id]}\n`),
    ].join('');
  });

const word = fc.tuple(
  fc.constantFrom(quinn, rhea, otto, octavia, ada),
  fc.constantFrom(
    '/signoff qa',
    '/signoff ops',
    '/waive lint until 2026-11-20T14:00:00Z in production -- the farm is down',
    '/waive lint until 2026-11-21T10:00:00Z in production -- the farm is down',
    '/waive qa until 2026-11-20T14:00:00Z in production -- nobody is there',
    '/override in production -- the shop is down',
    '/override in production -- the shop is down',
    '/profile hotfix -- the shop is down',
    '/revoke qa',
    '/hold -- wait',
  ),
);

/** Facts as the App has them. */
function factsOf(
  present: string,
  earlier: readonly string[],
  said: readonly (readonly [typeof quinn, string])[],
): Facts {
  const base = facts(present, earlier, said);
  const value = { ledger: 'f'.repeat(32), seq: 1, hash: 'e'.repeat(64) };
  return { ...base, ledger: { known: true, value, source: 'ledger', observer: 'app:1', at: base.now } };
}

/** What one checklist by itself says of the same facts. */
function alone({ earlier: _earlier, ...facts }: Facts, text: string): readonly RollCall[] {
  const only = { ...facts, config: [blob(text, 'a')] };
  return judgeGates(readConfig(only), only).rollCalls;
}

describe('whatever was judged before, and whatever people say', () => {
  it('a gate opens only where each checklist by itself opens it, or does not keep it (T56)', () => {
    let opened = 0;
    fc.assert(
      fc.property(
        checklist,
        fc.array(checklist, { minLength: 1, maxLength: 2 }),
        fc.array(word, { maxLength: 6 }),
        (present, earlier, said) => {
          fc.pre([present, ...earlier].every((text) => parseChecklist(text, 'holdpoint.yml').ok));
          const given = factsOf(present, earlier, said);
          const open = judgeInFlight(readConfig(given), given).rollCalls.filter((call) => call.open);
          opened += open.length;
          const names = open.map(({ gate }) => gateName(gate));
          const shut = [present, ...earlier]
            .flatMap((text) => alone(given, text))
            .filter((call) => call.enforcement === 'block' && !call.open)
            .map(({ gate }) => gateName(gate));
          expect(names.filter((name) => shut.includes(name))).toEqual([]);
        },
      ),
      { seed: 56, numRuns: 100 },
    );
    expect(opened).toBeGreaterThan(10);
  });
});
