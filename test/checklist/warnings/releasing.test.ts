import { describe, expect, it } from '@jest/globals';
import { warned } from './warned.ts';

const items = 'items:\n  tests: { title: Tests, check: ci / test }\n';
const production = (keys: string, roles = '{}') =>
  warned(`roles: ${roles}\nenvironments:\n  production: { ${keys} }\n${items}`).filter(
    (one) => !one.startsWith('UNUSED_ROLE') && !one.startsWith('ADVI'),
  );
const idle = (key: string, because: string) =>
  `DECIDES_NOTHING environments.production.${key}: \`${key}\` decides nothing in "production", ${because} | "${key}"`;
const flow = 'workflows: [.github/workflows/a.yml]';

describe('a key of an environment that decides nothing', () => {
  it('is any of them where the gate is off, and its way back is said nothing more about', () => {
    const off = production(
      'enforce: "off", rollback: { needs: [a, b] }',
      '{ a: { users: [rhea] }, b: { users: [rhea] } }',
    );
    expect(off).toContain(idle('rollback', 'whose gate is off'));
    expect(off.filter((one) => one.includes('TOO_FEW_PEOPLE'))).toEqual([]);
  });

  it('is what only a shut gate decides, where the gate is never shut', () => {
    const never = 'whose gate only advises, and so is never shut';
    expect(production(`enforce: advise, ${flow}, park: true`)).toEqual([idle('park', never)]);
    expect(production('enforce: advise, when-no-go: reject')).toEqual([idle('when-no-go', never)]);
    expect(production(`enforce: advise until 2027-01-01, ${flow}, park: true`)).toEqual([]);
    expect(production('enforce: advise until 2027-01-01, when-no-go: reject')).toEqual([]);
  });

  it('is a rejection of what is parked, and neither of them alone', () => {
    expect(production(`enforce: block, ${flow}, park: true, when-no-go: reject`)).toEqual([
      idle('when-no-go', 'whose jobs are parked, and so never wait for an answer'),
    ]);
    expect(production(`enforce: block, ${flow}, park: true`)).toEqual([]);
    expect(production('enforce: block, when-no-go: reject')).toEqual([]);
  });
});

describe('a way back that nobody gets signed', () => {
  const needs = 'enforce: block, rollback: { needs: [a, b] }';
  const told = (roles: string) => production(needs, roles).filter((one) => one.startsWith('TOO_FEW_PEOPLE'));

  it('is told where one person holds all of its roles', () => {
    expect(told('{ a: { users: [rhea] }, b: { users: [Rhea] } }')).toEqual([
      'TOO_FEW_PEOPLE environments.production.rollback.needs: the roles a and b are held by too few people, and one person fills one role: nobody gets the way back of "production" signed | 1 person for 2 roles',
    ]);
    const three = production(
      'enforce: block, rollback: { needs: [a, b, c] }',
      '{ a: { users: [rhea, otto] }, b: { users: [otto, rhea] }, c: { users: [rhea] } }',
    );
    expect(three.map((one) => one.split(' | ')[1])).toEqual(['2 people for 3 roles']);
  });

  it('is not told where somebody else may hold one of them', () => {
    expect(told('{ a: { users: [rhea] }, b: { users: [rhea, otto] } }')).toEqual([]);
    expect(told('{ a: { users: [rhea] }, b: { users: [rhea], teams: [acme/b] } }')).toEqual([]);
    expect(told('{ a: { users: [rhea] }, b: { teams: [acme/b] } }')).toEqual([]);
    expect(production('enforce: block', '{ a: { users: [rhea] }, b: { users: [rhea] } }')).toEqual([]);
  });
});
