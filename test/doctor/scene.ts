import { examine } from '../../src/doctor/examine.ts';
import type { Diagnosis } from '../../src/doctor/examine.ts';
import type { DoctorFacts, GitHubEnvironment, GitHubFacts, MergeRules } from '../../src/doctor/facts.ts';
import { factsFromFiles } from '../../src/doctor/from-files.ts';
import { eventsFor, permissionsFor } from '../../src/app/permissions.ts';
import { APP, cleanShop } from './clean-shop.ts';

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
    workflows: Object.entries(all).flatMap(([path, text]) =>
      path.startsWith('.github/workflows/') && text !== null ? [{ path, text }] : [],
    ),
    codeowners:
      all['.github/CODEOWNERS'] === null ? null : { path: '.github/CODEOWNERS', text: all['.github/CODEOWNERS'] ?? '' },
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
