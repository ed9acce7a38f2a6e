import { describe, expect, it } from '@jest/globals';
import { parseChecklist } from '../../src/checklist/parse.ts';
import { longestWayBack, rollbackRuleOf } from '../../src/checklist/rollback-rule.ts';

const day = 86_400_000;
const file = (environment: string) =>
  `version: 1\nroles: { ops: { teams: [acme/ops] }, lead: { users: [rhea] } }\nenvironments:\n  production: { enforce: block${environment} }\nitems:\n  tests: { title: Tests, check: ci / test }\n`;

function keysOf(environment: string): unknown {
  const result = parseChecklist(file(environment), 'holdpoint.yml');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const [found] = result.checklist.environments;
  return Object.fromEntries(
    Object.entries(found ?? {}).filter(
      ([key]) =>
        !['name', 'enforce', 'adviseUntil', 'branches', 'separationOfDuties', 'strict', 'calendar'].includes(key),
    ),
  );
}

function problems(environment: string): readonly string[] {
  const result = parseChecklist(file(environment), 'holdpoint.yml');
  return result.ok ? [] : result.problems.map(({ code, path, seen }) => `${code} ${path} ${seen ?? ''}`);
}

describe('what an environment says of its deployments', () => {
  it('lets merges through that are not proved to be by GitHub, and nothing else, where it says so', () => {
    expect(keysOf(', direct-pushes: merges')).toEqual({ directPushes: 'merges' });
  });

  it('is nothing where the file says nothing, or only repeats what holds anyway', () => {
    expect(keysOf('')).toEqual({});
    expect(keysOf(', when-no-go: wait, park: false, direct-pushes: deny')).toEqual({});
  });

  it('is what the file says', () => {
    expect(
      keysOf(
        ', paths: ["api/**"], tags: ["v*"], workflows: [.github/workflows/deploy.yml], when-no-go: reject, start: dispatch, direct-pushes: allow',
      ),
    ).toEqual({
      paths: ['api/**'],
      tags: ['v*'],
      workflows: ['.github/workflows/deploy.yml'],
      whenNoGo: 'reject',
      start: 'dispatch',
      directPushes: 'allow',
    });
    expect(keysOf(', workflows: [.github/workflows/a.yml, .github/workflows/b.yaml], park: true')).toEqual({
      workflows: ['.github/workflows/a.yml', '.github/workflows/b.yaml'],
      park: true,
    });
  });

  it('is a way back with what is left out filled in', () => {
    expect(keysOf(', rollback: { needs: [ops, lead] }')).toEqual({
      rollback: { needs: ['ops', 'lead'], maxAge: '30d' },
    });
    expect(keysOf(', rollback: { max-age: 12h }')).toEqual({ rollback: { needs: [], maxAge: '12h' } });
  });

  it('is a mistake where what starts or is parked has no workflow, or too many, or both are asked', () => {
    const one = ', workflows: [.github/workflows/a.yml]';
    const two = ', workflows: [.github/workflows/a.yml, .github/workflows/b.yml]';
    const path = 'environments.production';
    expect(problems(`, start: dispatch${one}`)).toEqual([]);
    expect(problems(', start: dispatch')).toEqual([`NOT_ALLOWED ${path}.start "dispatch beside no workflow"`]);
    expect(problems(`, start: dispatch${two}`)).toEqual([`NOT_ALLOWED ${path}.start "dispatch beside 2 workflows"`]);
    expect(problems(`, park: true${one}`)).toEqual([]);
    expect(problems(`, park: true${two}`)).toEqual([]);
    expect(problems(', park: true')).toEqual([`NOT_ALLOWED ${path}.park "true beside no workflow"`]);
    expect(problems(`, start: dispatch, park: true${one}`)).toEqual([
      `NOT_ALLOWED ${path}.park "true beside \`start\`"`,
    ]);
    expect(problems(`, start: dispatch, park: false${one}`)).toEqual([]);
  });

  it('is a mistake where a way back asks a role that nobody defined, or lasts too long', () => {
    const path = 'environments.production.rollback';
    expect(problems(', rollback: { needs: [ops, opps], max-age: 366d }')).toEqual([
      `UNKNOWN_ROLE ${path}.needs[1] "opps"`,
      `NOT_ALLOWED ${path}.max-age "366d"`,
    ]);
    expect(problems(', rollback: { max-age: 365d }')).toEqual([]);
  });

  it.each([
    ['paths: ["api/[a]"]', 'BAD_GLOB environments.production.paths[0]'],
    ['tags: ["!v1"]', 'BAD_GLOB environments.production.tags[0]'],
    ['workflows: [deploy.yml]', 'NOT_ALLOWED environments.production.workflows[0]'],
    ['workflows: [.github/workflows/a/b.yml]', 'NOT_ALLOWED environments.production.workflows[0]'],
    ['workflows: [x.github/workflows/b.yml]', 'NOT_ALLOWED environments.production.workflows[0]'],
    ['workflows: [.github/workflows/b.yml.txt]', 'NOT_ALLOWED environments.production.workflows[0]'],
    ['paths: []', 'TOO_FEW environments.production.paths'],
    ['rollback: { needs: [ops, ops] }', 'NOT_ALLOWED environments.production.rollback.needs[1]'],
    ['rollback: {}', 'TOO_FEW environments.production.rollback'],
    ['rollback: { by: ops }', 'UNKNOWN_KEY environments.production.rollback.by'],
    ['start: push', 'NOT_ALLOWED environments.production.start'],
    ['park: yes', 'WRONG_TYPE environments.production.park'],
  ])('is a problem with its place in `%s` (T62)', (keys, told) => {
    expect(problems(`, ${keys}`).map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([told]);
  });
});

describe('a way back', () => {
  it('is open for thirty days where the file does not say, and never for more than a year', () => {
    expect(longestWayBack(rollbackRuleOf())).toBe(30 * day);
    expect(longestWayBack(rollbackRuleOf({ 'max-age': '90m' }))).toBe(day / 16);
    expect(longestWayBack(rollbackRuleOf({ 'max-age': '400d' }))).toBe(365 * day);
    expect(longestWayBack({ needs: [], maxAge: 'for ever' })).toBe(0);
  });
});
