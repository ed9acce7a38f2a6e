import { examine } from '../../src/doctor/examine.ts';
import type { Diagnosis } from '../../src/doctor/examine.ts';
import type { DoctorFacts, GitHubEnvironment, GitHubFacts, MergeRules } from '../../src/doctor/facts.ts';
import { factsFromFiles } from '../../src/doctor/from-files.ts';
import { eventsFor, permissionsFor } from '../../src/app/permissions.ts';
import { APP, cleanShop } from './clean-shop.ts';
import type { Shop } from './clean-shop.ts';

export const known = <T>(value: T) => ({ known: true, value }) as const;
export const unknown = { known: false, why: 'it was not asked' } as const;

export const ENVIRONMENT: GitHubEnvironment = {
  name: 'production',
  adminsBypass: false,
  waitTimer: 0,
  reviewers: false,
  refs: 'named',
  policies: known([{ name: 'main', type: 'branch' }]),
  rules: known([APP]),
};

export const MERGING: MergeRules = {
  checks: [{ name: 'holdpoint/merge', app: APP }],
  codeOwners: true,
  mergeQueue: false,
  bypass: [],
  anyProtected: known(true),
};

const rights = { permissions: permissionsFor([]), events: eventsFor([]) };

const CLEAN: GitHubFacts = {
  app: { id: APP, from: 'its check runs' },
  rights: { ordinary: rights, starting: { ...rights, permissions: permissionsFor(['dispatch']) } },
  customRules: known(true),
  isPublic: known(false),
  environments: known([ENVIRONMENT]),
  deployed: known(['production']),
  secrets: { repository: known([]), organization: known([]) },
  merging: known(MERGING),
  seenChecks: known({ runs: [{ name: 'holdpoint/merge', app: { id: APP, slug: 'holdpoint' } }], commits: 1 }),
  installation: known({ ...rights, suspended: false }),
  teams: new Map([['acme/operations', known(['otto', 'olga'])]]),
};

/** Facts of the clean shop with something changed: its files by path, and what GitHub says. */
export function factsOf(
  files: Readonly<Record<string, string | null>> = {},
  github: Partial<GitHubFacts> = {},
): DoctorFacts {
  const all = { ...cleanShop().files, ...files };
  const said = factsFromFiles({
    checklist: all['.github/holdpoint.yml'] ?? null,
    workflows: Object.entries(all)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .flatMap(([path, text]) => (path.startsWith('.github/workflows/') && text !== null ? [{ path, text }] : [])),
    codeowners:
      (all['.github/CODEOWNERS'] ?? null) === null
        ? null
        : { path: '.github/CODEOWNERS', text: all['.github/CODEOWNERS'] ?? '' },
  });
  return {
    repository: 'acme/shop',
    now: '2026-11-22T10:00:00Z',
    defaultBranch: known('main'),
    checklist: said.checklist,
    workflows: said.workflows,
    codeowners: said.codeowners,
    github: { ...CLEAN, ...github },
  };
}

/** `CODE level place: what` of each finding. */
export function told({ findings }: Diagnosis): readonly string[] {
  return findings.map(({ code, level, place, what }) => `${code} ${level} ${place}: ${what}`);
}

/** What is told of such facts. */
export function toldOf(
  files: Readonly<Record<string, string | null>> = {},
  github: Partial<GitHubFacts> = {},
): readonly string[] {
  return told(examine(factsOf(files, github), []));
}

/** What a reader with every right reads of a shop. */
export function factsOfShop(shop: Shop): DoctorFacts {
  const { app, ruleset, secrets, organizationSecrets, files } = shop;
  const seen = app.installed && shop.reported;
  const environments = shop.environments.map(environmentOf);
  const facts = factsOf(
    { ...Object.fromEntries(Object.keys(cleanShop().files).map((path) => [path, null])), ...files },
    {
      app: { id: APP, from: seen ? 'its check runs' : 'the workflows' },
      environments: known(environments),
      customRules: known(
        shop.plan === 'enterprise' || environments.some((one) => one.rules.known && one.rules.value.length > 0),
      ),
      deployed: known([]),
      secrets: { repository: known(secrets), organization: known(organizationSecrets) },
      merging: known({
        checks: textsOf(ruleset['required_checks']).map(checkOf),
        codeOwners: ruleset['code_owners'] === true,
        mergeQueue: ruleset['merge_queue'] === true,
        bypass: [
          { ruleset: 'Main', who: known(textsOf(ruleset['bypass_actors']).map(() => 'owners of the organisation')) },
        ],
        anyProtected: known(true),
      }),
      seenChecks: known({
        runs: seen ? [{ name: 'holdpoint/merge', app: { id: APP, slug: 'holdpoint' } }] : [],
        commits: 1,
      }),
      installation: known(app.installed ? { ...app, suspended: false } : null),
      teams: new Map([['acme/operations', known(shop.operations)]]),
    },
  );
  return facts;
}

function environmentOf(seed: Readonly<Record<string, unknown>>): GitHubEnvironment {
  const branches = textsOf(seed['branches']).map(String);
  return {
    name: String(seed['name']),
    adminsBypass: seed['can_admins_bypass'] !== false,
    waitTimer: Number(seed['wait_timer'] ?? 0),
    reviewers: textsOf(seed['reviewers']).length > 0,
    refs: branches.length > 0 ? 'named' : 'all',
    policies: known(branches.map((name) => ({ name, type: 'branch' as const }))),
    rules: known(textsOf(seed['protection_rules']).map(() => APP)),
  };
}

function textsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function checkOf(check: unknown): MergeRules['checks'][number] {
  if (typeof check === 'string') return { name: check, app: null };
  const { context, integration_id: app } = Object(check);
  return { name: String(context), app: app ?? null };
}
