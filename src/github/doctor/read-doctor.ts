import type { DoctorFacts, Rights } from '../../doctor/facts.ts';
import { factsFromFiles, wantedPolicies } from '../../doctor/from-files.ts';
import type { DoctorFiles } from '../../doctor/from-files.ts';
import { keptNames } from '../../doctor/guarded.ts';
import type { Looked } from '../../doctor/looked.ts';
import type { Unread } from '../../doctor/unread.ts';
import { limits } from '../../checklist/limits.ts';
import type { Policies, PolicyText } from '../../checklist/policy/policies.ts';
import type { Instant } from '../../evidence/time.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';
import { createApi } from '../api.ts';
import type { Api } from '../api.ts';
import { readTeamMembers } from '../look-up/people.ts';
import { readChecks } from '../look-up/recent-checks.ts';
import { readPolicy } from '../needs/policy.ts';
import { ownerAndName } from '../owner-and-name.ts';
import type { RequestFunction } from '../request-function.ts';
import { findApp, wasSeen } from './app.ts';
import { readGitHubEnvironments } from './environments.ts';
import { readDoctorFiles } from './files.ts';
import { readAppInstallation } from './installation.ts';
import { readMergeRules } from './merging.ts';
import { takeNotes } from './notes.ts';
import type { Notes } from './notes.ts';
import { readCustomRules, readHome } from './repository.ts';
import type { Home } from './repository.ts';
import { readDeployed, readSecretNames } from './secrets.ts';

/** What the doctor asks about. */
export interface Examination {
  /** `owner/name`. */
  readonly repository: string;
  /** The App that is meant; null: find it out. */
  readonly app: number | null;
  readonly rights: { readonly ordinary: Rights; readonly starting: Rights };
  readonly now: Instant;
}

/** Teams that are asked about. */
const MOST_TEAMS = 50;

/** Reads everything there is to examine, one request after the other. A repository that cannot be read at all is a fault; every part of it is known or noted. */
export async function readForDoctor(
  request: RequestFunction,
  examination: Examination,
): Promise<Result<{ readonly facts: DoctorFacts; readonly unread: readonly Unread[] }, ReadFault>> {
  const api = createApi({ request });
  const home = await readHome(api, ownerAndName(examination.repository));
  if (!home.ok) return home;
  const files = await readDoctorFiles(api, home.value);
  if (!files.ok) return files;
  const notes = takeNotes();
  const { unread, ...said } = factsFromFiles(files.value, await policiesFor(api, home.value, files.value));
  const github = await readGitHub(api, notes, home.value, said, examination);
  const { owner, repo, branch } = home.value;
  const defaultBranch = { known: true, value: branch } as const;
  const facts = { repository: `${owner}/${repo}`, now: examination.now, defaultBranch, ...said, github };
  return { ok: true, value: { facts, unread: [...unread, ...notes.all] } };
}

async function readGitHub(
  api: Api,
  notes: Notes,
  home: Home,
  said: Pick<DoctorFacts, 'checklist' | 'workflows'>,
  { app: given, rights }: Examination,
): Promise<DoctorFacts['github']> {
  const environments = await readGitHubEnvironments(api, notes, home, keptNames(said));
  const seenChecks = notes.take(
    { what: 'which checks are reported', right: 'Checks: read' },
    await readChecks(api, home),
  );
  const app = findApp({ given, workflows: said.workflows, seen: seenChecks });
  return {
    app,
    rights,
    environments,
    seenChecks,
    customRules: await readCustomRules(api, notes, home, environments),
    isPublic: { known: true, value: !home.isPrivate },
    deployed: await readDeployed(api, notes, home),
    secrets: await readSecretNames(api, notes, home),
    merging: await readMergeRules(api, notes, home),
    installation: await readAppInstallation(api, notes, home, {
      id: app?.id ?? null,
      seen: wasSeen(app?.id ?? null, { seen: seenChecks, environments }),
    }),
    teams: await readTeams(api, notes, said),
  };
}

async function readTeams(api: Api, notes: Notes, { checklist }: Pick<DoctorFacts, 'checklist'>) {
  const roles = checklist.state === 'valid' ? Object.values(checklist.checklist.roles) : [];
  const names = new Set(roles.flatMap(({ teams, deputies }) => [...teams, ...(deputies?.teams ?? [])]));
  const found = new Map<string, Looked<readonly string[] | null>>();
  for (const team of [...names].slice(0, MOST_TEAMS)) {
    const members = await readTeamMembers(api, team);
    found.set(
      team.toLowerCase(),
      notes.take({ what: `who belongs to the team ${team}`, right: 'Members: read (organisation)' }, members),
    );
  }
  return found;
}

/** Reads the policies that the checklist turns out to extend, level by level. One that cannot be read stays wanted. */
async function policiesFor(api: Api, home: Home, { checklist }: DoctorFiles): Promise<Policies> {
  const read = new Map<string, PolicyText | null>();
  const policies: Policies = {
    repository: { name: `${home.owner}/${home.repo}`, private: home.isPrivate },
    read: (reference) => read.get(reference) ?? null,
  };
  for (let level = 0; level < limits.policyDepth; level += 1) {
    const wanted = wantedPolicies(checklist, policies).filter((reference) => !read.has(reference));
    if (wanted.length === 0) break;
    for (const reference of wanted) {
      const answer = await readPolicy(api, { owner: home.owner, name: home.repo }, reference);
      read.set(reference, answer.ok ? policyText(answer.value) : null);
    }
  }
  return policies;
}

function policyText({
  policy,
  blob,
}: Extract<Awaited<ReturnType<typeof readPolicy>>, { ok: true }>['value']): PolicyText | null {
  if (policy === undefined || blob === null) return null;
  return { text: blob.text, version: `commit ${policy.changedBy}`, private: policy.repository.private };
}
