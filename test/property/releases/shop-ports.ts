import type { InstallationPorts } from '../../../src/app/look.ts';
import type { WorkflowPorts } from '../../../src/gate/start/workflow-ports.ts';
import { createAheadApi } from '../../../src/github/ahead.ts';
import { createApi } from '../../../src/github/api.ts';
import { readChangeCommits } from '../../../src/github/change-commits.ts';
import { readHome } from '../../../src/github/home/read-home.ts';
import { installationRepositories, livePullRequests } from '../../../src/github/installation.ts';
import { readLiveGroups, readMergeGroup } from '../../../src/github/merge-group.ts';
import { mergedPullRequests } from '../../../src/github/merged.ts';
import { readMoved } from '../../../src/github/moved-branch.ts';
import { readRelease } from '../../../src/github/needs/release.ts';
import { createNeedReader } from '../../../src/github/needs/read-needs.ts';
import { openIssue } from '../../../src/github/open-issue.ts';
import { readOpenRuns } from '../../../src/github/open-runs.ts';
import { readTip } from '../../../src/github/ref-tip.ts';
import type { RequestFunction } from '../../../src/github/request-function.ts';
import { changesOf } from '../../../src/github/snapshot/locate.ts';
import { createSnapshotReader } from '../../../src/github/snapshot/read-snapshot.ts';
import { createWorkflowPorts } from '../../../src/github/start/workflows.ts';
import { createRulePorts } from '../../../src/github/waiting/rule-ports.ts';
import { createWriter } from '../../../src/github/writer.ts';
import { now } from '../../../src/sandbox/world/world.ts';
import type { Office } from './office.ts';
import { CHECKLIST } from './spec.ts';
import type { Yard } from './yard.ts';

export const REPOSITORY = 'acme/shop';
const owner = { owner: 'acme', name: 'shop' };
const MERGED_WITHIN = '2026-02-01T00:00:00Z';

/** The yard's GitHub as an installation of the App may use it, as the App itself puts it together. */
export function installationOf(
  { world, holdpoint: { id, slug } }: Yard,
  { members }: Office,
  request: RequestFunction,
): InstallationPorts & { readonly workflows: WorkflowPorts } {
  const api = createAheadApi(members.over(createApi({ request, pause: () => Promise.resolve() })), new Map());
  const clock = (): string => new Date(now(world)).toISOString();
  const reader = { kind: 'app', app: id, slug } as const;
  return {
    snapshots: createSnapshotReader({ api, reader, configPath: CHECKLIST, clock }),
    needs: createNeedReader({ api, reader, clock }),
    writer: createWriter(api, clock, `${slug}[bot]`),
    rule: createRulePorts(api, slug, CHECKLIST),
    openIssue: (repository, issue) => openIssue(api, repository, issue),
    workflows: createWorkflowPorts(api, slug),
    groups: {
      group: (address) => readMergeGroup(api, id, address),
      live: (repository, branch) => readLiveGroups(api, repository, branch),
    },
    changesOf: (repository, commit) => changesOf(api, repository, commit),
    commitsOf: (repository, number) => readChangeCommits(api, repository, number),
    openRuns: (repository, commit) => readOpenRuns(api, repository, commit, id),
    livePullRequests: (repository) => livePullRequests(api, repository, MERGED_WITHIN),
    repositories: () => installationRepositories(api),
    releases: {
      home: (address, files) => readHome({ api, reader, configPath: CHECKLIST, clock }, address, files),
      lost: () => Promise.resolve({ ok: true, value: null }),
      bringing: (_repository, what) => readRelease(api, owner, what),
      tip: (repository, ref) => readTip(api, repository, ref),
      moved: (repository, between) => readMoved(api, repository, between),
    },
    merged: (repository, most) => mergedPullRequests(api, repository, most),
  };
}
