import { describe, expect, it } from '@jest/globals';
import { createDeployment, setDeploymentStatus } from '../../src/sandbox/world/deployments.ts';
import { mergePullRequest } from '../../src/sandbox/world/merge.ts';
import { reading } from './reading.ts';
import { minute, shop } from './shop.ts';
import type { Need } from '../../src/evidence/facts.ts';
import type { ReleaseReading } from '../../src/evidence/release.ts';
import type { Shop } from './shop.ts';

const need = (candidate: string): Need => ({ kind: 'release', environment: 'production', candidate });

function deploy({ world, by, repository, clock }: Shop, ref: string): void {
  const input = { ref, environment: 'production', requiredContexts: [] };
  const made = createDeployment(world, by.mona, repository, input);
  setDeploymentStatus(world, by.mona, repository, made, { state: 'success' });
  clock.now += minute;
}

async function read(s: Shop, candidate: string) {
  const { readings, seen } = await reading(s, [need(candidate)]);
  const found = readings[`release:${candidate}:production`];
  return { found, value: (found as { readonly value?: ReleaseReading }).value, seen };
}

describe('what a deployment would bring', () => {
  it('is read with the pull requests that brought each commit, in one request', async () => {
    const s = shop();
    const base = s.repository.refs.get('refs/heads/main') ?? '';
    deploy(s, base);
    const { sha } = mergePullRequest(s.world, s.by.mona, s.pullRequest, { method: 'squash' });
    const { value, seen } = await read(s, sha);
    expect(seen).toHaveLength(1);
    expect(value?.deployments.newest.map(({ commit }) => commit)).toEqual([base]);
    expect(value?.history.whole).toBe(true);
    const [tip] = value?.history.commits ?? [];
    expect(tip).toMatchObject({ oid: sha, parents: [base] });
    expect(tip?.changes).toMatchObject([{ number: s.pullRequest.number, merge: sha, base: 'main' }]);
  });

  it('comes with the history of what is deployed where the candidate is older, in two requests', async () => {
    const s = shop();
    const older = s.repository.refs.get('refs/heads/main') ?? '';
    const { sha } = mergePullRequest(s.world, s.by.mona, s.pullRequest, { method: 'squash' });
    deploy(s, sha);
    const { value, seen } = await read(s, older);
    expect(seen).toHaveLength(2);
    expect(value?.history.commits.map(({ oid }) => oid)).toContain(sha);
    expect(value?.history.commits.filter(({ oid }) => oid === older)).toHaveLength(1);
  });

  it('is not learnt of a commit that is not there', async () => {
    const { found } = await read(shop(), 'f'.repeat(40));
    expect(found).toMatchObject({ unlearnable: true });
  });
});
