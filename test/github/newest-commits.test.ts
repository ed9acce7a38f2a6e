import { describe, expect, it } from '@jest/globals';
import { mergePullRequest } from '../../src/sandbox/world/merge.ts';
import { reading } from './reading.ts';
import { shop } from './shop.ts';
import { refusal } from './stand-in.ts';
import type { Need } from '../../src/evidence/facts.ts';

const need = (of: string): Need => ({ kind: 'newest-commits', of });

describe('the newest commits of the history of one', () => {
  it('are told with their parents, and whether GitHub signed them', async () => {
    const s = shop();
    const before = s.repository.refs.get('refs/heads/main') ?? '';
    const head = s.pullRequest.headSha;
    const { sha } = mergePullRequest(s.world, s.by.mona, s.pullRequest, { method: 'merge' });
    const { readings } = await reading(s, [need(sha)]);
    const [found] = Object.values(readings);
    expect(found).toMatchObject({ known: true, source: 'graphql:Deployed' });
    const { value } = found as { readonly value: readonly { readonly oid: string }[] };
    expect(value[0]).toMatchObject({ oid: sha, parents: [before, head], byGitHub: true });
    expect(value.map(({ oid }) => oid)).toEqual(expect.arrayContaining([before, head]));
  });

  it('are none of a commit that GitHub has lost', async () => {
    const { readings } = await reading(shop(), [need('d'.repeat(40))]);
    expect(Object.values(readings)).toMatchObject([{ known: true, value: [] }]);
  });

  it('are not learnt where GitHub does not answer', async () => {
    const { readings } = await reading(shop(), [need('d'.repeat(40))], undefined, undefined, () => {
      throw refusal(502, 'Bad gateway');
    });
    expect(Object.values(readings)).toMatchObject([{ unlearnable: true, code: 'API_UNAVAILABLE' }]);
  });
});
