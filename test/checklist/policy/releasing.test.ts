import { describe, expect, it } from '@jest/globals';
import { extending, messagesOf, problemsOf, read, under } from './policies.ts';

const ITEMS = 'items:\n  own: { title: Ours, check: ci }\n';
const flow = (...names: readonly string[]) =>
  `workflows: [${names.map((name) => `.github/workflows/${name}.yml`).join(', ')}]`;
const deployed = (policy: string, own: string) =>
  under(
    `version: 1\nroles: { ops: { teams: [acme/ops] }, lead: { teams: [acme/lead] } }\nenvironments:\n  Production: { ${policy} }\n`,
    extending(`environments:\n  production: { enforce: block, ${own} }\n${ITEMS}`),
  );

describe('what a policy says of deployments (T55, T56)', () => {
  it.each([
    ['paths: ["api/**", "lib/**"]', 'paths: ["api/**"]', 'paths'],
    ['paths: ["api/**"]', 'paths: ["web/**"]', 'paths'],
    ['tags: ["v*"]', 'tags: ["v*", "x*"]', 'tags'],
    [flow('a'), flow('a', 'b'), 'workflows'],
    [flow('a'), flow('b'), 'workflows'],
    ['direct-pushes: deny', 'direct-pushes: allow', 'direct-pushes'],
    ['direct-pushes: deny', 'direct-pushes: merges', 'direct-pushes'],
    ['direct-pushes: merges', 'direct-pushes: allow', 'direct-pushes'],
    ['when-no-go: reject', 'when-no-go: wait', 'when-no-go'],
    ['rollback: { needs: [ops] }', 'rollback: { needs: [lead] }', 'rollback'],
    ['rollback: { needs: [ops, lead] }', 'rollback: { needs: [ops] }', 'rollback'],
    ['rollback: { max-age: 10d }', 'rollback: { max-age: 11d }', 'rollback'],
    ['rollback: { needs: [ops], max-age: 10d }', 'rollback: { max-age: 10d }', 'rollback'],
  ])('where it says `%s`, `%s` is refused', (policy, own, key) => {
    expect(problemsOf(deployed(policy, own)).map((problem) => problem.split(' ').slice(0, 2))).toEqual([
      ['POLICY_LOCKED', `environments.production.${key}`],
    ]);
  });

  it.each([
    ['paths: ["api/**"]', 'paths: ["api/**", "lib/**"]', { paths: ['api/**', 'lib/**'] }],
    ['paths: ["api/**"]', 'strict: true', { paths: ['api/**'] }],
    ['tags: ["v*", "x*"]', 'tags: ["v*"]', { tags: ['v*'] }],
    [flow('a', 'b'), flow('b'), { workflows: ['.github/workflows/b.yml'] }],
    ['direct-pushes: allow', 'direct-pushes: deny', {}],
    ['direct-pushes: allow', 'strict: false', { directPushes: 'allow' }],
    [
      'rollback: { needs: [ops], max-age: 10d }',
      'rollback: { needs: [lead, ops], max-age: 9d }',
      { rollback: { needs: ['lead', 'ops'], maxAge: '9d' } },
    ],
    [
      'rollback: { max-age: 10d }',
      'rollback: { needs: [ops], max-age: 10d }',
      { rollback: { needs: ['ops'], maxAge: '10d' } },
    ],
  ])('where it says `%s`, `%s` is what it says', (policy, own, effective) => {
    expect(read(deployed(policy, own)).environments).toEqual([expect.objectContaining(effective)]);
  });

  it.each([
    ['paths: ["nowhere/**"]', ['paths']],
    ['direct-pushes: allow', ['direct-pushes']],
    ['direct-pushes: merges', ['direct-pushes']],
    ['rollback: { max-age: 31d }', ['rollback']],
    ['paths: ["api/**"], direct-pushes: allow', ['paths', 'direct-pushes']],
    ['direct-pushes: deny, rollback: { needs: [ops], max-age: 30d }', []],
    [`${flow('a')}, tags: ["v*"], when-no-go: reject, start: dispatch`, []],
  ])('where it says only how firmly an environment is kept, `%s` has no less asked there', (own, keys) => {
    const result = deployed('enforce: block', own);
    expect(result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`)).toEqual(
      keys.map((key) => `POLICY_LOCKED environments.production.${key}`),
    );
  });

  it('leaves all of it to the file where it does not say how firmly', () => {
    expect(problemsOf(deployed('strict: false', 'paths: ["api/**"], direct-pushes: allow'))).toEqual(['none']);
  });

  it('may itself have less asked', () => {
    const said = 'enforce: block, paths: ["api/**"], direct-pushes: allow, rollback: { max-age: 90d }';
    expect(read(deployed(said, 'strict: true')).environments).toEqual([
      expect.objectContaining({
        paths: ['api/**'],
        directPushes: 'allow',
        rollback: { needs: [], maxAge: '90d' },
        strict: true,
      }),
    ]);
  });

  it('is named where it is contradicted', () => {
    expect(messagesOf(deployed('enforce: block', 'paths: ["api/**"]'))).toEqual([
      '`paths` of production is given by the policy acme/.github:holdpoint.yml@main (commit cccccccccccccccccccccccccccccccccccccccc)',
    ]);
  });

  it.each(['rollback: often', 'rollback: [ops]', 'direct-pushes: 7', 'paths: all', 'tags: v1', 'workflows: {}'])(
    'is a problem all the same where the file says nonsense: `%s`',
    (own) => {
      const result = deployed(
        'rollback: { needs: [ops] }, direct-pushes: deny, paths: [a], tags: [b], workflows: [c]',
        own,
      );
      expect(result.ok).toBe(false);
    },
  );
});
