/** What ids are counted for; GitHub's counters differ in size, and readers must survive the big ones. */
export type IdKind = keyof typeof first;

/** Check runs, workflow runs and comments are beyond 2^31 on GitHub, so they are here. */
const first = {
  account: 5_001,
  app: 900_001,
  installation: 51_000_001,
  repository: 800_000_001,
  team: 9_001_001,
  issue: 2_400_000_001,
  edit: 500_001,
  comment: 2_500_000_001,
  reaction: 300_000_001,
  review: 2_600_000_001,
  label: 7_000_000_001,
  timeline: 18_000_000_001,
  checkSuite: 31_000_000_001,
  checkRun: 33_000_000_001,
  status: 34_000_000_001,
  workflow: 120_000_001,
  workflowRun: 11_000_000_001,
  environment: 5_500_000_001,
  deployment: 2_700_000_001,
  deploymentStatus: 6_700_000_001,
  rule: 40_001,
  branchPolicy: 30_001,
  activity: 21_000_000_001,
  delivery: 150_000_000_001,
} as const;

/** Counters of one world. */
export type IdCounters = Map<IdKind, number>;

/** The next id of a kind; ids of one kind only grow, so they tell the order of creation. */
export const nextId = (counters: IdCounters, kind: IdKind): number => {
  const id = counters.get(kind) ?? first[kind];
  counters.set(kind, id + 1);
  return id;
};

/** A GraphQL node id: opaque to clients, readable to us (`kind:id` in base64url behind GitHub's prefix). */
export const nodeId = (prefix: string, id: number | string): string =>
  `${prefix}_${Buffer.from(`${prefix}:${id}`).toString('base64url')}`;
