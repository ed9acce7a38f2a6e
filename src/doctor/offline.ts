import type { GitHubFacts } from './facts.ts';

const unknown = { known: false, why: 'GitHub was not asked' } as const;
const none = { permissions: {}, events: [] };

/** What is known of GitHub where it is not asked: nothing. Checks that need it find nothing, and the boundary stays detective. */
export const notAsked: GitHubFacts = {
  app: null,
  rights: { ordinary: none, starting: none },
  customRules: unknown,
  isPublic: unknown,
  environments: unknown,
  deployed: unknown,
  secrets: { repository: unknown, organization: unknown },
  merging: unknown,
  seenChecks: unknown,
  installation: unknown,
  teams: new Map(),
};
