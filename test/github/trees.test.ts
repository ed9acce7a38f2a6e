import { describe, expect, it } from '@jest/globals';
import { shop } from './shop.ts';
import { reading } from './reading.ts';
import { answer } from './stand-in.ts';
import type { Need } from '../../src/evidence/facts.ts';
import type { Handler } from './stand-in.ts';

const from = 'a'.repeat(40);
const to = 'b'.repeat(40);
const merged = 'c'.repeat(40);
const base = 'd'.repeat(40);
const shared = 'e'.repeat(40);
const id = (n: number): string => String(n).repeat(40);

const blob = (path: string, n: number, mode = '100644') => ({ path, mode, type: 'blob', sha: id(n) });
const folder = (path: string, n: number) => ({ path, mode: '040000', type: 'tree', sha: id(n) });
const tree = (...entries: readonly object[]) => ({ sha: id(9), tree: entries, truncated: false });
const stands = (status: string, common = shared) => ({ status, merge_base_commit: { sha: common } });

const difference: Need = { kind: 'tree-difference', from, to };
const merge: Need = { kind: 'base-merge', from, to, merged, base };

/** GitHub with these trees, by commit, and these comparisons. */
function github(answers: Readonly<Record<string, unknown>>): Handler {
  return ({ parameters }) => answer(answers[String(parameters['tree'] ?? parameters['basehead'])]);
}

async function read(need: Need, answers: Readonly<Record<string, unknown>>) {
  const { readings, seen } = await reading(shop(), [need], github(answers));
  return { reading: Object.values(readings)[0], seen: seen.filter(({ route }) => route !== 'POST /graphql') };
}

describe('the difference of two trees', () => {
  it('is every path whose content, kind or mode differs, at both places of a moved file; folders are none of it (T73)', async () => {
    const before = tree(folder('src', 1), blob('src/a.ts', 1), blob('src/old.ts', 2), blob('run.sh', 3), blob('x', 5));
    const after = tree(
      folder('src', 2),
      blob('src/a.ts', 4),
      blob('src/new.ts', 2),
      blob('run.sh', 3, '100755'),
      blob('x', 5),
    );
    const { reading: found, seen } = await read(difference, { [from]: before, [to]: after });
    expect(found).toMatchObject({
      known: true,
      source: 'rest:/repos/acme/shop/git/trees',
      value: ['run.sh', 'src/a.ts', 'src/new.ts', 'src/old.ts'],
    });
    expect(seen.map(({ route, parameters }) => [route, parameters['tree'], parameters['recursive']])).toEqual([
      ['GET /repos/{owner}/{repo}/git/trees/{tree}', from, '1'],
      ['GET /repos/{owner}/{repo}/git/trees/{tree}', to, '1'],
    ]);
  });

  it('tells a submodule by its commit', async () => {
    const at = (n: number) => tree({ path: 'lib', mode: '160000', type: 'commit', sha: id(n) });
    expect((await read(difference, { [from]: at(1), [to]: at(2) })).reading).toMatchObject({
      value: ['lib', 'lib/'],
    });
  });

  it('says of a submodule and of a symbolic link that all below it differs, also where it came or went (T46)', async () => {
    const link = (n: number) => ({ ...blob('conf', n), mode: '120000' });
    const values = async (one: unknown, two: unknown) => {
      const { reading } = await read(difference, { [from]: one, [to]: two });
      return reading !== undefined && 'value' in reading ? reading.value : reading;
    };
    expect(await values(tree(link(1)), tree(link(2)))).toEqual(['conf', 'conf/']);
    expect(await values(tree(link(1)), tree(link(1)))).toEqual([]);
    expect(await values(tree(), tree(link(1)))).toEqual(['conf', 'conf/']);
    expect(await values(tree(link(1)), tree(blob('conf/a', 1)))).toEqual(['conf', 'conf/', 'conf/a']);
  });

  const many = tree(...Array.from({ length: 3001 }, (_, n) => blob(`f${n}`, 1)));
  it.each<[string, unknown, string]>([
    ['did not come whole', { ...tree(), truncated: true }, 'TRUNCATED'],
    ['differs in more than three thousand paths', many, 'TRUNCATED'],
    ['does not say whether it is whole', { tree: [] }, 'API_PARTIAL'],
    ['has an entry of an unknown type', tree({ ...blob('a', 1), type: 'tag' }), 'API_PARTIAL'],
    ['has an entry without an id', tree({ path: 'a', mode: '100644', type: 'blob' }), 'API_PARTIAL'],
    ['is no tree', {}, 'API_PARTIAL'],
  ])('is not learnt where one of them %s (T46)', async (_, broken, code) => {
    expect((await read(difference, { [from]: broken, [to]: tree() })).reading).toMatchObject({
      unlearnable: true,
      code,
    });
    expect((await read(difference, { [from]: tree(), [to]: broken })).reading).toMatchObject({
      unlearnable: true,
      code,
    });
  });

  it('is learnt where three thousand paths differ', async () => {
    const fewer = tree(...many.tree.slice(1));
    expect((await read(difference, { [from]: fewer, [to]: tree() })).reading).toMatchObject({ known: true });
  });
});

describe('what a merge of the base branch made of a change', () => {
  const answers = {
    [`${merged}...${base}`]: stands('ahead', merged),
    [`${merged}...${from}`]: stands('diverged'),
    [shared]: tree(blob('README', 1)),
    [from]: tree(blob('README', 1), blob('src/a.ts', 2)),
    [merged]: tree(blob('README', 3)),
    [to]: tree(blob('README', 3), blob('src/a.ts', 2)),
  };

  it('is told against what the change shared with the base before, and against what was merged after', async () => {
    const own = [{ path: 'src/a.ts', part: `100644 ${id(2)}` }];
    const { reading: found, seen } = await read(merge, answers);
    expect(found).toMatchObject({
      known: true,
      source: 'rest:/repos/acme/shop/compare',
      value: { fromBase: true, before: own, after: own },
    });
    expect(seen).toHaveLength(6);
    expect(seen[0]?.parameters).toMatchObject({ basehead: `${merged}...${base}`, per_page: 1, page: 2 });
  });

  it('names a path that is gone', async () => {
    const { reading: found } = await read(merge, { ...answers, [to]: tree() });
    expect(found).toMatchObject({ value: { after: [{ path: 'README', part: null }] } });
  });

  it.each([
    ['ahead', true],
    ['identical', true],
    ['behind', false],
    ['diverged', false],
  ])('comes from the base where that is %s of what was merged: %s', async (status, fromBase) => {
    const { reading: found } = await read(merge, { ...answers, [`${merged}...${base}`]: stands(status, merged) });
    expect(found).toMatchObject({ value: { fromBase } });
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['the first comparison', { [`${merged}...${base}`]: stands('unrelated') }],
    ['the second comparison', { [`${merged}...${from}`]: { status: 'ahead' } }],
    ['the tree of what is shared', { [shared]: {} }],
    ['the tree of the head', { [to]: {} }],
  ])('is not learnt without %s', async (_, broken) => {
    expect((await read(merge, { ...answers, ...broken })).reading).toMatchObject({ code: 'API_PARTIAL' });
  });
});
