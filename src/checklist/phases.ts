import type { Phase } from './model.ts';

const all = {
  'pre-deployment': true,
  deployment: true,
  'post-deployment': true,
  rollback: true,
  communication: true,
  review: true,
  close: true,
} as const satisfies Record<Phase, true>;

/** Every phase, in the order in which they come. */
export const phases: readonly string[] = Object.keys(all);
