import { createVisibleTeams, readMembership, readTeamIdentity } from './team.ts';
import { areNamesPinned } from '../../evidence/people/pins.ts';
import { limited } from '../limited.ts';
import { needKey } from '../../evidence/need.ts';
import { observer } from '../reader-identity.ts';
import { readAccount } from './account.ts';
import { readDeployments } from './deployments.ts';
import { readCommentOrigin } from './comment-origin.ts';
import { readCommitMessages } from './commit-messages.ts';
import { readFiles } from './files.ts';
import { readLinkedIssues } from './linked-issues.ts';
import { readPolicy } from './policy.ts';
import { readingFrom, unlearnable } from './readings.ts';
import { readJobs } from './jobs.ts';
import { readPushes } from './pushes.ts';
import { readRuns } from './runs.ts';
import { readSettingNames } from './setting-names.ts';
import { readBaseMerge, readTreeDifference } from './trees.ts';
import type { Api } from '../api.ts';
import type { Facts, Need } from '../../evidence/facts.ts';
import type { FileNeed } from './files.ts';
import type { NeedReader } from '../../gate/ports.ts';
import type { Provenance, Reading } from '../../evidence/reading.ts';
import type { ReaderIdentity } from '../reader-identity.ts';
import type { VisibleTeams } from './team.ts';

/** What reading needs takes. */
export interface NeedOptions {
  readonly api: Api;
  readonly reader: ReaderIdentity;
  readonly clock: () => string;
}

/** Requests under way at once: GitHub counts an App's together, and a burst of them as abuse. */
const WIDTH = 4;
/** Files of one request; blobs are the largest things that are read. */
const FILES_AT_ONCE = 50;

interface Reader extends NeedOptions {
  readonly facts: Facts;
  readonly owner: string;
  readonly name: string;
  readonly visible: VisibleTeams;
}

type TeamNeed = Extract<Need, { readonly kind: 'team' }>;

type Entries = readonly (readonly [string, Reading<unknown>])[];

/** Reads what the snapshot does not hold: all files together, everything else by one request each, a few at a time. */
export function createNeedReader(options: NeedOptions): NeedReader {
  return {
    read: async (facts, needs) => {
      const [owner = '', name = ''] = facts.subject.repository.name.split('/');
      const reader: Reader = { ...options, facts, owner, name, visible: createVisibleTeams(options.api) };
      const wanted = [...new Map(needs.map((need) => [needKey(need), need])).values()];
      const files = wanted.filter((need) => need.kind === 'file');
      const teams = wanted.filter((need) => need.kind === 'team');
      const others = wanted.filter((need) => need.kind !== 'file' && need.kind !== 'team');
      const works = [
        ...chunks(files).map((chunk) => () => filesOf(reader, chunk)),
        ...byOrganisation(teams).map((group) => () => membershipsOf(reader, group)),
        ...others.map((need) => () => one(reader, need)),
      ];
      const entries = await limited(WIDTH, works, (work) => work());
      return Object.fromEntries(entries.flat());
    },
  };
}

async function filesOf({ api, owner, name, reader, clock }: Reader, needs: readonly FileNeed[]): Promise<Entries> {
  const files = await readFiles(api, owner, name, needs);
  const observed: Provenance = { source: 'graphql:Files', observer: observer(reader), at: clock() };
  return needs.map((need, index) => {
    const file = files.ok ? files.value[index] : undefined;
    const known: Reading<unknown> =
      file === undefined
        ? unlearnable('API_PARTIAL', `${need.path} was not read`, observed)
        : { ...observed, known: true, value: file };
    return [needKey(need), files.ok ? known : readingFrom(files, observed)];
  });
}

/** A token that may not read one membership may read none of the organisation's: the first refusal answers for all. */
async function membershipsOf(reader: Reader, needs: readonly TeamNeed[]): Promise<Entries> {
  const [first, ...rest] = needs;
  if (first === undefined) return [];
  const answer = await reading(reader, first);
  if (isRefusal(answer)) return needs.map((need) => [needKey(need), answer]);
  const others = await limited(WIDTH, rest, (need) => one(reader, need));
  return [[needKey(first), answer], ...others.flat()];
}

/** Not allowed to look, which is another thing than one team that cannot be seen. */
function isRefusal(answer: Reading<unknown>): boolean {
  return 'unlearnable' in answer && answer.code === 'TEAM_UNREADABLE' && / 403 /.test(answer.detail);
}

function byOrganisation(needs: readonly TeamNeed[]): readonly (readonly TeamNeed[])[] {
  const groups = new Map<string, TeamNeed[]>();
  for (const need of needs) {
    const organisation = need.team.split('/')[0]?.toLowerCase() ?? '';
    groups.set(organisation, [...(groups.get(organisation) ?? []), need]);
  }
  return [...groups.values()];
}

async function one(reader: Reader, need: Exclude<Need, FileNeed>): Promise<Entries> {
  return [[needKey(need), await reading(reader, need)]];
}

async function reading(
  { api, owner, name, facts, reader, clock, visible }: Reader,
  need: Exclude<Need, FileNeed>,
): Promise<Reading<unknown>> {
  const from = (source: string): Provenance => ({ source, observer: observer(reader), at: clock() });
  if (need.kind === 'team')
    return readMembership(
      api,
      visible,
      { ...need, identified: areNamesPinned(facts) },
      from(`rest:/orgs/${need.team.replace('/', '/teams/')}/memberships/${need.login}`),
    );
  if (need.kind === 'policy')
    return readingFrom(await readPolicy(api, { owner, name }, need.reference), from('graphql:Policy'));
  if (need.kind === 'jobs') {
    return readingFrom(
      await readJobs(api, { owner, repo: name, run: need.run }, facts),
      from(`rest:/repos/${owner}/${name}/actions/runs/${need.run}/jobs`),
    );
  }
  if (need.kind === 'account') {
    return readingFrom(await readAccount(api, need.login), from(`rest:/users/${need.login}`));
  }
  if (need.kind === 'comment-origin') {
    return readingFrom(
      await readCommentOrigin(api, { owner, repo: name, comment: need.comment }),
      from(`rest:/repos/${owner}/${name}/issues/comments/${need.comment}`),
    );
  }
  if (need.kind === 'team-identity') {
    return readTeamIdentity(visible, need.team, from(`rest:/orgs/${need.team.replace('/', '/teams/')}`));
  }
  if (need.kind === 'linked-issues')
    return readingFrom(await readLinkedIssues(api, { owner, name, number: need.change }), from('graphql:LinkedIssues'));
  if (need.kind === 'runs')
    return readingFrom(
      await readRuns(api, { owner, repo: name }, need.commit),
      from(`rest:/repos/${owner}/${name}/actions/runs`),
    );
  if (need.kind === 'setting-names') {
    const { of, environment } = need;
    return readingFrom(
      await readSettingNames(api, { owner, repo: name, environment }, of),
      from(`rest:/repos/${owner}/${name}/environments/${environment}/${of}`),
    );
  }
  if (need.kind === 'deployments')
    return readingFrom(await readDeployments(api, { owner, name }, need.environment), from('graphql:Deployments'));
  if (need.kind === 'tree-difference')
    return readingFrom(
      await readTreeDifference(api, { owner, repo: name }, need),
      from(`rest:/repos/${owner}/${name}/git/trees`),
    );
  if (need.kind === 'base-merge')
    return readingFrom(
      await readBaseMerge(api, { owner, repo: name }, need),
      from(`rest:/repos/${owner}/${name}/compare`),
    );
  const change = facts.changes.find(({ number }) => number === need.change);
  const isMessages = need.kind === 'commit-messages';
  const path = isMessages ? `pulls/${need.change}/commits` : 'activity';
  const observed = from(`rest:/repos/${owner}/${name}/${path}`);
  if (change === undefined) return unlearnable('NOT_READ', `pull request ${need.change} was not read`, observed);
  if (isMessages) return readingFrom(await readCommitMessages(api, { owner, repo: name }, change), observed);
  return readingFrom(await readPushes(api, { owner, repo: name }, change), observed);
}

function chunks(files: readonly FileNeed[]): readonly (readonly FileNeed[])[] {
  return Array.from({ length: Math.ceil(files.length / FILES_AT_ONCE) }, (_, n) =>
    files.slice(n * FILES_AT_ONCE, (n + 1) * FILES_AT_ONCE),
  );
}
