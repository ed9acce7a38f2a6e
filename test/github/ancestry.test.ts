import { describe, expect, it } from '@jest/globals';
import { reading } from './reading.ts';
import { shop } from './shop.ts';
import { answer } from './stand-in.ts';
import type { Need } from '../../src/evidence/facts.ts';

const [commit, of] = ['a'.repeat(40), 'b'.repeat(40)];
const need: Need<'ancestry'> = { kind: 'ancestry', commit, of };

const told = (body: unknown) => reading(shop(), [need], () => answer(body));
const compared = (status: unknown, common: unknown = commit) => ({ status, merge_base_commit: { sha: common } });

describe('whether a commit is part of another one', () => {
  it.each([
    ['ahead', commit, true],
    ['identical', commit, true],
    ['behind', of, false],
    ['diverged', 'c'.repeat(40), false],
    ['ahead', of, false],
    ['diverged', commit, false],
  ])('is told by a comparison that says %s, from %s: %j', async (status, common, within) => {
    const { readings, seen } = await told(compared(status, common));
    expect(readings).toMatchObject({
      [`ancestry:${commit}:${of}`]: { known: true, value: { within }, source: 'rest:/repos/acme/shop/compare' },
    });
    expect(seen).toHaveLength(1);
    expect(JSON.stringify(seen)).toContain(`${commit}...${of}`);
  });

  it.each([
    ['a word that is not known', compared('sideways')],
    ['no common commit', { status: 'ahead', merge_base_commit: null }],
    ['nothing', {}],
  ])('is not learnt from %s', async (_, body) => {
    expect((await told(body)).readings).toMatchObject({
      [`ancestry:${commit}:${of}`]: { unlearnable: true, code: 'API_PARTIAL' },
    });
  });
});
