import { createCheckRun } from '../../../src/sandbox/world/check-runs.ts';
import { dequeue, enqueue, queueOf, settleQueue } from '../../../src/sandbox/world/merge-queue.ts';
import { openPullRequest } from '../../../src/sandbox/world/pull-requests.ts';
import { setRef } from '../../../src/sandbox/world/refs.ts';
import { now } from '../../../src/sandbox/world/world.ts';
import { accountOf } from '../town.ts';
import { withAncestors } from './history.ts';
import type { QueueDeed } from './steps.ts';
import type { Yard } from './yard.ts';

/** What people do with the merge queue of `main`. Nothing is required there: what our check says of a group is held against the oracle. */
export function queueing(yard: Yard, deed: QueueDeed): void {
  const { world, repository, actor, annals } = yard;
  const queue = queueOf(repository, 'main');
  switch (deed.kind) {
    case 'enqueue': {
      const open = annals.changes.filter(({ pull }) => pull.state === 'open' && pull.mergeQueueEntry === null);
      const change = open.at(-1 - (deed.which % Math.max(1, open.length)));
      if (change === undefined) return;
      const { headSha } = enqueue(world, actor(deed.by), change.pull);
      createCheckRun(world, actor('scanner'), repository, { name: 'scan', headSha, conclusion: 'success' });
      return;
    }
    case 'dequeue': {
      const one = queue.at(deed.which % Math.max(1, queue.length));
      return one === undefined ? undefined : dequeue(world, one, 'dequeued');
    }
    case 'settle': {
      const merged = queue.slice(0, 1 + (deed.which % Math.max(1, queue.length)));
      const last = merged.at(-1);
      if (last === undefined) return;
      settleQueue(world, last);
      for (const { number, mergeCommit } of merged)
        for (const sha of withAncestors(yard, mergeCommit === null ? [] : [mergeCommit]))
          if (!annals.came.has(sha)) annals.came.set(sha, number);
      return;
    }
    case 'shadow':
      return shadow(yard, deed.by, queue.at(-1)?.mergeQueueEntry.headSha);
  }
}

/** Somebody proposes the very commit of a group. */
function shadow({ world, repository, actor, annals }: Yard, by: string, sha: string | undefined): void {
  if (sha === undefined || annals.changes.some(({ heads }) => heads.some((one) => one.sha === sha))) return;
  const branch = `s${annals.changes.length + 1}`;
  setRef(world, accountOf(actor(by)), repository, `refs/heads/${branch}`, sha);
  const pull = openPullRequest(world, actor(by), repository, {
    title: branch,
    body: branch,
    head: branch,
    base: 'main',
  });
  annals.changes.push({ pull, branch, heads: [{ at: now(world), sha }], pushers: [by] });
}
