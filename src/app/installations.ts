import { MERGED_WITHIN } from './look.ts';
import type { InstallationPorts } from './look.ts';
import type { Settings } from './settings.ts';
import type { RequestFunction } from '../github/request-function.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAheadApi } from '../github/ahead.ts';
import type { AheadHints } from '../github/ahead.ts';
import { createApi } from '../github/api.ts';
import { conditionalAnswers } from '../github/conditional.ts';
import type { ConditionalAnswers } from '../github/conditional.ts';
import { readChangeCommits } from '../github/change-commits.ts';
import { installationRepositories, listedRepositories, livePullRequests } from '../github/installation.ts';
import { readLiveGroups, readMergeGroup } from '../github/merge-group.ts';
import { mergedPullRequests } from '../github/merged.ts';
import { lostHome } from '../github/home/lost-home.ts';
import { readMoved } from '../github/moved-branch.ts';
import { readHome } from '../github/home/read-home.ts';
import { readRelease } from '../github/needs/release.ts';
import { ownerAndName } from '../github/owner-and-name.ts';
import { createNeedReader } from '../github/needs/read-needs.ts';
import { changesOf } from '../github/snapshot/locate.ts';
import { createSnapshotReader } from '../github/snapshot/read-snapshot.ts';
import { readOpenRuns } from '../github/open-runs.ts';
import { openIssue } from '../github/open-issue.ts';
import { createRulePorts } from '../github/waiting/rule-ports.ts';
import { createWorkflowPorts } from '../github/start/workflows.ts';
import { readTip } from '../github/ref-tip.ts';
import { keptMemberships } from '../github/kept-memberships.ts';
import type { KeptMemberships } from '../github/kept-memberships.ts';
import { createWriter } from '../github/writer.ts';
import { glanceAt } from '../github/touched.ts';
import type { AppOptions } from './app.ts';
import type { ProbotApp } from './probot-events.ts';
import { createPacer } from './paced-writer.ts';
import type { Pacer } from './paced-writer.ts';
import type { Urgency } from '../store/work-queue.ts';
import type { MemberMarks } from '../store/member-marks.ts';
import type { Turns } from '../store/turns.ts';
import { CHECKLIST_PATH } from '../gate/checklist-path.ts';

/** What the ports of all installations share. */
export interface Sharing {
  readonly requestOf: (installation: number) => Promise<RequestFunction>;
  readonly members: MemberMarks;
  readonly isEnding?: () => boolean;
  /** Until when GitHub asks for nothing to be sent, in milliseconds since 1970; null, or absent: it does not. */
  readonly silentUntil?: (installation: number) => number | null;
  /** Among all processes on one database; absent: this is the only one. */
  readonly turns?: Turns;
}

/** Gives each installation its ports; writes of one installation go out one after another, whoever asks for them. */
export function installationPorts(
  settings: Settings,
  slug: string,
  { requestOf, members: marks, silentUntil = () => null, turns = async () => 0, ...shared }: Sharing,
): (installation: number, urgency: Urgency) => Promise<InstallationPorts> {
  const hints: AheadHints = new Map();
  const memberships = new Map<number, KeptMemberships>();
  const answers = new Map<number, ConditionalAnswers>();
  const pacers = new Map<number, Pacer>();
  const pacer = (installation: number) => {
    const pace = {
      ...shared,
      pause: settings.writePause,
      clock: Date.now,
      sleep,
      silentUntil: () => silentUntil(installation),
      turn: (pause: number) => turns(`write:${installation}`, pause),
    };
    const made = pacers.get(installation) ?? createPacer(pace);
    pacers.set(installation, made);
    return made;
  };
  return async (installation, urgency) => {
    const members = memberships.get(installation) ?? keptMemberships(Date.now, () => marks.told(installation));
    memberships.set(installation, members);
    const unchanged = answers.get(installation) ?? conditionalAnswers();
    answers.set(installation, unchanged);
    const asked = unchanged.over(createApi({ request: await requestOf(installation) }));
    const api = createAheadApi(members.over(asked), hints);
    const clock = () => new Date().toISOString();
    const reader = { kind: 'app', app: settings.appId, slug } as const;
    return {
      snapshots: createSnapshotReader({ api, reader, configPath: CHECKLIST_PATH, clock }),
      needs: createNeedReader({ api, reader, clock }),
      writer: pacer(installation)(createWriter(api, clock, `${slug}[bot]`), urgency > 0),
      rule: createRulePorts(api, slug, CHECKLIST_PATH),
      openIssue: (repository, issue) => openIssue(api, repository, issue),
      workflows: createWorkflowPorts(api, slug),
      groups: {
        group: (address) => readMergeGroup(api, settings.appId, address),
        live: (repository, branch) => readLiveGroups(api, repository, branch),
      },
      changesOf: (repository, commit) => changesOf(api, repository, commit),
      commitsOf: (repository, number) => readChangeCommits(api, repository, number),
      openRuns: (repository, commit) => readOpenRuns(api, repository, commit, settings.appId),
      livePullRequests: (repository) =>
        livePullRequests(api, repository, new Date(Date.now() - MERGED_WITHIN).toISOString()),
      repositories: async () => {
        // Everything is looked at again because who belongs to a team may have changed, and by whichever process comes first.
        const moved = await marks.moved(installation);
        return moved.ok ? installationRepositories(api) : moved;
      },
      releases: {
        home: (address, files) => readHome({ api, reader, configPath: CHECKLIST_PATH, clock }, address, files),
        lost: (home) => lostHome(api, home),
        bringing: (repository, what) => {
          const { owner, repo: name } = ownerAndName(repository);
          return readRelease(api, { owner, name }, what);
        },
        tip: (repository, ref) => readTip(api, repository, ref),
        moved: (repository, between) => readMoved(api, repository, between),
      },
      merged: (repository, most) => mergedPullRequests(api, repository, most),
    };
  };
}

/** Milliseconds from one reading of GitHub's log of deliveries to the next: where it is a second way, and where it is the only one. */
const EVERY = { beside: 5 * 60_000, only: 10_000 } as const;

/** GitHub as looking for what no webhook told needs it. */
export function upkeepPorts(
  { pull }: Pick<Settings, 'pull'>,
  { requestAsApp, requestOf }: Pick<ProbotApp, 'requestAsApp' | 'requestOf'>,
): NonNullable<AppOptions['upkeep']> {
  return {
    asApp: async () => createApi({ request: await requestAsApp() }),
    sweeping: async (installation) => {
      const api = createApi({ request: await requestOf(installation) });
      return {
        listed: () => listedRepositories(api),
        glances: (repositories) => glanceAt(api, repositories),
      };
    },
    every: pull ? EVERY.only : EVERY.beside,
    pull,
  };
}
