import { describe, expect, it } from '@jest/globals';
import { compareChecklists } from '../../../src/checklist/weakening/compare.ts';
import { environment, FILE, read } from './told.ts';

const keys = (before: string, now: string) => environment(`enforce: block${before}`, `enforce: block${now}`);
const path = (key: string) => `environments.production.${key}`;
const workflows = (...names: readonly string[]) =>
  `, workflows: [${names.map((name) => `.github/workflows/${name}.yml`).join(', ')}]`;

describe('what is deployed to an environment', () => {
  it('weakens where it may be less that is asked about (T56)', () => {
    const weaker = [`!paths ${path('paths')}`];
    expect(keys('', ', paths: ["api/**"]')).toEqual(weaker);
    expect(keys(', paths: ["api/**", "lib/**"]', ', paths: ["api/**"]')).toEqual(weaker);
    expect(keys(', paths: ["api/**"]', ', paths: ["web/**"]')).toEqual(weaker);
  });

  it('weakens nothing where more changes concern it', () => {
    const wider = [`paths ${path('paths')}`];
    expect(keys(', paths: ["api/**"]', '')).toEqual(wider);
    expect(keys(', paths: ["api/**"]', ', paths: ["lib/**", "api/**"]')).toEqual(wider);
    expect(keys(', paths: ["api/**", "lib/**"]', ', paths: ["lib/**", "api/**"]')).toEqual([]);
    expect(keys('', '')).toEqual([]);
  });

  it('weakens where more tags or workflows count, and not where fewer do (T56)', () => {
    expect(keys('', ', tags: ["v*"]')).toEqual([`!tags ${path('tags')}`]);
    expect(keys(', tags: ["v*", "x*"]', ', tags: ["v*"]')).toEqual([`tags ${path('tags')}`]);
    expect(keys(', tags: ["v*"]', '')).toEqual([`tags ${path('tags')}`]);
    expect(keys(', tags: ["v*", "x*"]', ', tags: ["x*", "v*"]')).toEqual([]);
    expect(keys('', workflows('a'))).toEqual([`workflows ${path('workflows')}`]);
    expect(keys(workflows('a', 'b'), workflows('b'))).toEqual([`workflows ${path('workflows')}`]);
    expect(keys(workflows('a'), workflows('a', 'b'))).toEqual([`!workflows ${path('workflows')}`]);
    expect(keys(workflows('a'), '')).toEqual([`!workflows ${path('workflows')}`]);
    expect(keys(workflows('a', 'b'), workflows('b', 'a'))).toEqual([]);
  });

  it('weakens where it starts by itself, or takes what nobody has reviewed (T56)', () => {
    const one = workflows('a');
    expect(keys(one, `${one}, start: dispatch`)).toEqual([`!start ${path('start')}`]);
    expect(keys(`${one}, start: dispatch`, one)).toEqual([`start ${path('start')}`]);
    expect(keys(one, `${one}, park: true`)).toEqual([`!park ${path('park')}`]);
    expect(keys(`${one}, park: true`, one)).toEqual([`park ${path('park')}`]);
    expect(keys('', ', direct-pushes: allow')).toEqual([`!direct-pushes ${path('direct-pushes')}`]);
    expect(keys(', direct-pushes: allow', '')).toEqual([`direct-pushes ${path('direct-pushes')}`]);
    expect(keys('', ', direct-pushes: merges')).toEqual([`!direct-pushes ${path('direct-pushes')}`]);
    expect(keys(', direct-pushes: merges', ', direct-pushes: allow')).toEqual([
      `!direct-pushes ${path('direct-pushes')}`,
    ]);
    expect(keys(', direct-pushes: allow', ', direct-pushes: merges')).toEqual([
      `direct-pushes ${path('direct-pushes')}`,
    ]);
  });

  it('weakens nothing by what is told to it while it waits', () => {
    expect(keys('', ', when-no-go: reject')).toEqual([`when-no-go ${path('when-no-go')}`]);
    expect(keys(', when-no-go: reject', '')).toEqual([`when-no-go ${path('when-no-go')}`]);
  });
});

describe('a way back', () => {
  const rollback = (words: string) => `, rollback: { ${words} }`;

  it('weakens where it needs fewer or other people, or lasts longer (T56)', () => {
    const weaker = [`!rollback ${path('rollback')}`];
    expect(keys(rollback('needs: [qa, ops]'), rollback('needs: [qa]'))).toEqual(weaker);
    expect(keys(rollback('needs: [qa]'), rollback('needs: [ops]'))).toEqual(weaker);
    expect(keys(rollback('needs: [qa]'), '')).toEqual(weaker);
    expect(keys('', rollback('max-age: 31d'))).toEqual(weaker);
    expect(keys(rollback('needs: [qa]'), rollback('needs: [qa, ops], max-age: 31d'))).toEqual(weaker);
  });

  it('weakens nothing where it needs more people, or lasts less long', () => {
    const harder = [`rollback ${path('rollback')}`];
    expect(keys('', rollback('needs: [qa]'))).toEqual(harder);
    expect(keys(rollback('needs: [qa]'), rollback('needs: [ops, qa]'))).toEqual(harder);
    expect(keys('', rollback('max-age: 1d'))).toEqual(harder);
  });

  it('is the same however it is said', () => {
    expect(keys('', rollback('max-age: 720h'))).toEqual([]);
    expect(keys(rollback('needs: [qa, ops]'), rollback('needs: [ops, qa], max-age: 30d'))).toEqual([]);
  });
});

it('is told in one sentence each', () => {
  const file = (keyed: string) => read(FILE.replace('enforce: block, branches: [main]', `enforce: block${keyed}`));
  const said = (before: string, now: string) =>
    compareChecklists(file(before), file(now)).changes.map(({ sentence }) => sentence);
  const all = `, paths: ["api/**"], tags: ["v*"]${workflows('a')}, when-no-go: reject, start: dispatch, direct-pushes: allow, rollback: { needs: [qa, ops], max-age: 2d }`;
  expect(said('', all)).toEqual([
    'Environment production is concerned by other changes, which may be fewer.',
    'Environment production takes other tags, which may be more.',
    'Environment production is deployed to by fewer workflows.',
    'Environment production rejects what waits on a no-go.',
    'Environment production has its deployments started as soon as its gate opens.',
    'Environment production takes commits that came without a pull request.',
    'Environment production takes a way back signed by qa, ops, for 2d.',
  ]);
  expect(said(all, '')).toEqual([
    'Environment production is concerned by more changes.',
    'Environment production takes fewer tags.',
    'Environment production is deployed to by other workflows, which may be more.',
    'Environment production lets what waits go on waiting on a no-go.',
    'Environment production has nothing started any more.',
    'Environment production takes no commits that came without a pull request any more.',
    'Environment production takes a way back signed by any role, for 30d.',
  ]);
  const [none, park] = [workflows('a'), `${workflows('a')}, park: true`];
  expect([...said(none, park), ...said(park, none)]).toEqual([
    'Environment production has failed jobs run again as soon as its gate opens.',
    'Environment production has no jobs run again any more.',
  ]);
});
