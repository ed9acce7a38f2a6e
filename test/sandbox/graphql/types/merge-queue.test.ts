import { describe, expect, it } from '@jest/globals';
import { createCheckRun } from '../../../../src/sandbox/world/check-runs.ts';
import { enqueue } from '../../../../src/sandbox/world/merge-queue.ts';
import { submitReview } from '../../../../src/sandbox/world/reviews.ts';
import { installationActor } from '../../../../src/sandbox/world/tokens.ts';
import { ask, at } from '../ask.ts';
import { permissions, seededWorld } from '../seeded.ts';

const PLACE = 'position state headCommit { oid } baseCommit { oid } pullRequest { number } mergeQueue { id }';
const QUERY = `{ repository(owner: "acme", name: "shop") {
  pullRequest(number: 1) { mergeQueueEntry { ${PLACE} } }
  mergeQueue(branch: "main") { entries(first: 5) { totalCount nodes { ${PLACE} } } } other: mergeQueue(branch: "other") { id }
} }`;

/** The pull request fulfils its rules, and waits. */
function queued() {
  const seeded = seededWorld();
  const { world, by, shop, head, pullRequest } = seeded;
  createCheckRun(world, by.app, shop, { name: 'holdpoint/merge', headSha: head.sha, conclusion: 'success' });
  submitReview(world, by.hubot, pullRequest, { verb: 'APPROVE' });
  return { ...seeded, entry: enqueue(world, by.mona, pullRequest) };
}

describe('the merge queue', () => {
  it('names the group commit that the checks must be on, of the pull request and of the branch', async () => {
    const { world, by, entry } = queued();
    const { data, errors } = await ask(world, by.app, QUERY);
    expect(errors).toStrictEqual([]);
    const place = {
      position: 1,
      state: 'AWAITING_CHECKS',
      headCommit: { oid: entry.headSha },
      baseCommit: { oid: entry.baseSha },
      pullRequest: { number: 1 },
    };
    expect(at(data, 'repository', 'pullRequest', 'mergeQueueEntry')).toMatchObject(place);
    expect(at(data, 'repository', 'mergeQueue', 'entries')).toMatchObject({ totalCount: 1, nodes: [place] });
    expect(at(data, 'repository', 'other')).toBeNull();
  });

  it('is told only to who may read merge queues', async () => {
    const { world, installation } = queued();
    const { merge_queues: _none, ...others } = permissions;
    installation.permissions = others;
    const { data, errors } = await ask(world, installationActor(installation), QUERY);
    expect(errors).toHaveLength(2);
    expect(errors[0]).toMatchObject({ type: 'FORBIDDEN' });
    expect(at(data, 'repository', 'mergeQueue')).toBeNull();
  });
});
