import { areNamesPinned } from '../../evidence/people/pins.ts';
import { observer } from '../reader-identity.ts';
import { readAccount } from './account.ts';
import { readBranchLog } from './branch-log.ts';
import { readCommentOrigin } from './comment-origin.ts';
import { readCommitMessages } from './commit-messages.ts';
import { readDeployments } from './deployments.ts';
import { readJobs } from './jobs.ts';
import { readLinkedIssues } from './linked-issues.ts';
import { readPermission } from './permission.ts';
import { readPolicy } from './policy.ts';
import { readPushes } from './pushes.ts';
import { readNewestCommits, readRelease } from './release.ts';
import { readingFrom, unlearnable } from './readings.ts';
import { readRuns } from './runs.ts';
import { readSettingNames } from './setting-names.ts';
import { readMembership, readTeamIdentity } from './team.ts';
import { readAncestry } from './ancestry.ts';
import { readBaseMerge, readTreeDifference } from './trees.ts';
import type { Api } from '../api.ts';
import type { ChangeFacts, Facts, Need } from '../../evidence/facts.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';
import type { Provenance, Reading } from '../../evidence/reading.ts';
import type { ReaderIdentity } from '../reader-identity.ts';
import type { VisibleTeams } from './team.ts';

/** What reading a need takes. */
export interface NeedSource {
  readonly api: Api;
  readonly reader: ReaderIdentity;
  readonly clock: () => string;
  readonly facts: Facts;
  readonly owner: string;
  /** The repository's name without its owner. */
  readonly name: string;
  readonly visible: VisibleTeams;
}

/** Kinds that are read one by one: files go together. */
type OneByOne = Exclude<Need['kind'], 'file'>;

/** A need that is read by itself. */
export type OneNeed = Need<OneByOne>;

/** Reads one need. */
export async function readNeed<K extends OneByOne>(source: NeedSource, need: Need<K>): Promise<Reading<unknown>> {
  return readers[need.kind](source, need);
}

/** Where, by whom and when something was observed. */
export function observed({ reader, clock }: Pick<NeedSource, 'reader' | 'clock'>, place: string): Provenance {
  return { source: place, observer: observer(reader), at: clock() };
}

const readers: { readonly [K in OneByOne]: (source: NeedSource, need: Need<K>) => Promise<Reading<unknown>> } = {
  team: (source, need) => {
    const identified = areNamesPinned(source.facts);
    const place = `rest:/orgs/${need.team.replace('/', '/teams/')}/memberships/${need.login}`;
    return readMembership(source.api, source.visible, { ...need, identified }, observed(source, place));
  },
  'team-identity': (source, { team }) =>
    readTeamIdentity(source.visible, team, observed(source, `rest:/orgs/${team.replace('/', '/teams/')}`)),
  account: (source, { login }) => answered(source, `rest:/users/${login}`, readAccount(source.api, login)),
  'comment-origin': (source, { comment }) => {
    const place = { ...inRest(source), comment };
    return answered(source, `${rest(source)}/issues/comments/${comment}`, readCommentOrigin(source.api, place));
  },
  permission: (source, { login }) => {
    const place = { ...inRest(source), username: login };
    return answered(source, `${rest(source)}/collaborators/${login}/permission`, readPermission(source.api, place));
  },
  policy: (source, { reference }) =>
    answered(source, 'graphql:Policy', readPolicy(source.api, inGraphql(source), reference)),
  deployments: (source, { environment }) =>
    answered(source, 'graphql:Deployments', readDeployments(source.api, inGraphql(source), environment)),
  release: (source, need) => answered(source, 'graphql:Release', readRelease(source.api, inGraphql(source), need)),
  'linked-issues': (source, { change }) => {
    const place = { ...inGraphql(source), number: change };
    return answered(source, 'graphql:LinkedIssues', readLinkedIssues(source.api, place));
  },
  jobs: (source, { run }) => {
    const read = readJobs(source.api, { ...inRest(source), run }, source.facts);
    return answered(source, `${rest(source)}/actions/runs/${run}/jobs`, read);
  },
  runs: (source, { commit }) =>
    answered(source, `${rest(source)}/actions/runs`, readRuns(source.api, inRest(source), commit)),
  'setting-names': (source, { of, environment }) => {
    const read = readSettingNames(source.api, { ...inRest(source), environment }, of);
    return answered(source, `${rest(source)}/environments/${environment}/${of}`, read);
  },
  'tree-difference': (source, need) =>
    answered(source, `${rest(source)}/git/trees`, readTreeDifference(source.api, inRest(source), need)),
  'base-merge': (source, need) =>
    answered(source, `${rest(source)}/compare`, readBaseMerge(source.api, inRest(source), need)),
  'branch-log': (source, need) =>
    answered(source, `${rest(source)}/activity`, readBranchLog(source.api, inRest(source), need)),
  'newest-commits': (source, { of }) =>
    answered(source, 'graphql:Deployed', readNewestCommits(source.api, inGraphql(source), of)),
  ancestry: (source, need) =>
    answered(source, `${rest(source)}/compare`, readAncestry(source.api, inRest(source), need)),
  'commit-messages': (source, { change }) =>
    ofChange(source, change, `${rest(source)}/pulls/${change}/commits`, readCommitMessages),
  pushes: (source, { change }) => ofChange(source, change, `${rest(source)}/activity`, readPushes),
};

async function answered(
  source: NeedSource,
  place: string,
  read: Promise<Result<unknown, ReadFault>>,
): Promise<Reading<unknown>> {
  return readingFrom(await read, observed(source, place));
}

/** What is read of a change that the snapshot holds. */
async function ofChange(
  source: NeedSource,
  change: number,
  place: string,
  read: (api: Api, repository: InRest, facts: ChangeFacts) => Promise<Result<unknown, ReadFault>>,
): Promise<Reading<unknown>> {
  const facts = source.facts.changes.find(({ number }) => number === change);
  return facts === undefined
    ? unlearnable('NOT_READ', `pull request ${change} was not read`, observed(source, place))
    : answered(source, place, read(source.api, inRest(source), facts));
}

type InRest = { readonly owner: string; readonly repo: string };

/** The repository as the REST API calls it. */
function inRest({ owner, name }: NeedSource): InRest {
  return { owner, repo: name };
}

/** The repository as our GraphQL queries call it. */
function inGraphql({ owner, name }: NeedSource): { readonly owner: string; readonly name: string } {
  return { owner, name };
}

function rest({ owner, name }: NeedSource): string {
  return `rest:/repos/${owner}/${name}`;
}
