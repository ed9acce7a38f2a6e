import { aComment, afterMerge, merged, unlearnable } from '../../builders/facts.ts';
import { otto } from '../../builders/people.ts';
import { factsOf } from '../../judge/rollback/scene.ts';
import type { Told } from '../../judge/rollback/scene.ts';
import type { Scene } from './scene.ts';
import { scene } from './scene.ts';

const items = ['qa: { title: QA sign-off, signoff: qa }', 'ops: { title: Operations agree, signoff: ops }'];
const comments = [
  aComment({ id: '1001', author: otto, text: `/signoff ops @${merged} in production`, createdAt: afterMerge }),
];
const back = (told: Told = {}): Scene => {
  const {
    changes: [change],
    ...facts
  } = factsOf({ comments, ...told });
  return scene(items, { ...facts, ...(change === undefined ? {} : { change }) }, { gate: 'production' });
};

/** Reasons that a way back gives. */
export const wayBackScenes = {
  VERIFIED_BEFORE: back(),
  ROLLBACK_UNREAD: back({ within: unlearnable('API_UNAVAILABLE', 'GET compare: 502') }),
  ROLLBACK_TOO_OLD: back({ facts: { now: '2027-01-20T15:00:00Z' } }),
};
