import { describe, expect, it } from '@jest/globals';
import { warned } from './warned.ts';

const GATES = 'environments:\n  live: { enforce: block }\n  lab: { enforce: block }\n';
const told = (roles: string, ...items: readonly string[]) =>
  warned(`roles:\n${roles}${GATES}items:\n${items.map((item, n) => `  i${n}: { title: Item, ${item} }\n`).join('')}`);
const role = (name: string, users: string) => `  ${name}: { users: [${users}] }\n`;

describe('a role that one person holds', () => {
  it.each(['signoff: qa', 'tick: qa', 'attestation: { role: qa }', 'all: [{ check: a }, { signoff: qa }]'])(
    'is told once for all environments where it must speak: %s',
    (proof) => {
      expect(told(role('qa', 'quinn'), proof)).toEqual([
        'ONE_HOLDER roles.qa: only quinn holds the role qa, and nobody signs for a change of their own: no change by quinn would ever be let through | one person',
      ]);
    },
  );

  it.each([
    ['another proof will do', 'any: [{ check: a }, { signoff: qa }]'],
    ['it is not always asked', 'when: { labels: [x] }, signoff: qa'],
  ])('is not told where %s', (_name, proof) => {
    expect(told(role('qa', 'quinn'), proof)).toEqual([]);
  });
});

describe('roles that share their people', () => {
  it('are told where one person would have to fill two', () => {
    const [only, ...more] = told(
      role('qa', 'quinn, Otto') + role('ops', 'otto, QUINN') + role('lead', 'quinn'),
      ...['qa', 'ops', 'lead'].map((name) => `signoff: ${name}`),
    );
    expect(only).toMatch(/^TOO_FEW_PEOPLE roles.lead: .* \| 2 people for 3 roles$/);
    expect(more).toEqual([]);
    expect(told(role('qa', 'quinn') + role('ops', 'Quinn'), 'signoff: qa', 'signoff: ops')).toEqual([
      'TOO_FEW_PEOPLE roles.ops: the roles qa and ops are held by Quinn alone, and one person fills one role: the gate of "live" never opens | 1 person for 2 roles',
    ]);
  });
});
