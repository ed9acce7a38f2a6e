import { resolve } from 'node:path';
import { eventsFor, permissionsFor } from '../../app/permissions.ts';
import { examine, exitOf } from '../../doctor/examine.ts';
import type { DoctorFacts } from '../../doctor/facts.ts';
import { factsFromFiles } from '../../doctor/from-files.ts';
import { notAsked } from '../../doctor/offline.ts';
import type { Unread } from '../../doctor/unread.ts';
import { formatDiagnosis, formatFixes } from '../doctor/format-diagnosis.ts';
import type { Examined } from '../doctor/format-diagnosis.ts';
import { gitHubAccess } from '../github-options.ts';
import type { GitHubOptions } from '../github-options.ts';
import { namedPolicies } from '../named-policies.ts';
import { refusalOfFault, refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';

/** Options of `holdpoint doctor`. */
export interface DoctorOptions extends GitHubOptions {
  readonly environment?: string;
  readonly appId?: number;
  /** A working tree to examine instead of asking GitHub. */
  readonly local?: string;
  /** Files of the policies that the checklist of a working tree extends. */
  readonly policy?: readonly string[];
  readonly fix?: boolean;
  readonly json?: boolean;
}

type Read =
  | {
      readonly ok: true;
      readonly examined: Examined;
      readonly facts: DoctorFacts;
      readonly unread: readonly Unread[];
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** `holdpoint doctor`: exit 0 when nothing was found, 1 when something has to be mended, 3 when something could not be read. */
export async function runDoctor(options: DoctorOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { environment = null, fix = false, json = false, local } = options;
  const read = await (local === undefined ? ofGitHub(options, surroundings) : ofFolder(local, options, surroundings));
  if (!read.ok) return refuse(surroundings, read.refusal, json);
  const known = read.facts.checklist.state === 'valid' ? read.facts.checklist.checklist.environments : null;
  if (environment !== null && known !== null && !known.some(({ name }) => name === environment))
    return refuse(
      surroundings,
      noEnvironment(
        environment,
        known.map(({ name }) => name),
      ),
      json,
    );
  const diagnosis = examine(read.facts, read.unread, environment);
  const exit = exitOf(diagnosis);
  if (json) {
    const { findings, unread, boundaries } = diagnosis;
    const report = { repository: read.facts.repository, findings, unread, boundaries };
    surroundings.out(`${JSON.stringify(report, null, 2)}\n`);
  } else surroundings.out((fix ? formatFixes : formatDiagnosis)(read.examined, diagnosis, surroundings));
  return exit;
}

async function ofGitHub(options: DoctorOptions, surroundings: Surroundings): Promise<Read> {
  const github = await gitHubAccess(options, surroundings);
  if (!github.ok) return { ok: false, refusal: byPosition(github.refusal) };
  const { repository, request } = github.access;
  const { readForDoctor } = await import('../../github/doctor/read-doctor.ts');
  const read = await readForDoctor(request, {
    repository,
    app: options.appId ?? null,
    rights: {
      ordinary: { permissions: permissionsFor([]), events: eventsFor([]) },
      starting: { permissions: permissionsFor(['dispatch']), events: eventsFor(['dispatch']) },
    },
    now: instant(surroundings),
  });
  if (!read.ok) return { ok: false, refusal: refusalOfFault(repository, read.fault) };
  return { ok: true, examined: { name: repository, local: false }, ...read.value };
}

/** The repository is this command's argument. */
function byPosition(refusal: Refusal): Refusal {
  if (refusal.code !== 'NO_REPOSITORY') return refusal;
  return {
    ...refusal,
    place: 'repository',
    next: 'write for example `holdpoint doctor acme/shop`, or set GITHUB_REPOSITORY',
  };
}

async function ofFolder(folder: string, options: DoctorOptions, surroundings: Surroundings): Promise<Read> {
  const named = await namedPolicies(surroundings, options.policy ?? []);
  if (!named.ok) return named;
  const { readLocalFiles } = await import('../doctor/read-local.ts');
  try {
    const files = await readLocalFiles(resolve(surroundings.cwd, folder));
    const { unread, ...said } = factsFromFiles(files, named.policies);
    const defaultBranch = { known: false, why: 'GitHub was not asked' } as const;
    const facts = { repository: null, now: instant(surroundings), defaultBranch, ...said, github: notAsked };
    return { ok: true, examined: { name: folder, local: true }, facts, unread };
  } catch (error) {
    return { ok: false, refusal: unreadable(folder, error) };
  }
}

function unreadable(place: string, error: unknown): Refusal {
  const seen = `it cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  return {
    code: 'FILE_UNREADABLE',
    exit: 2,
    place,
    seen,
    allowed: 'a folder',
    next: 'name the folder of a repository',
  };
}

function noEnvironment(environment: string, known: readonly string[]): Refusal {
  return {
    code: 'USAGE',
    exit: 2,
    place: '--environment',
    seen: JSON.stringify(environment),
    allowed: known.join(', '),
    next: 'write it as the checklist does',
  };
}

function instant({ now }: Surroundings): string {
  return new Date(now()).toISOString();
}
