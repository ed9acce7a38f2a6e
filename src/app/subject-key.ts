import type { CommitId } from '../evidence/facts.ts';
import type { GroupTarget } from './queue-events.ts';
import { formatGroup, parseGroup } from './queue-events.ts';
import type { ReleaseTarget } from './release-target.ts';
import { formatRelease, parseRelease } from './release-target.ts';

/** Stands for every repository of an installation: who belongs to a team concerns them all. */
export const EVERY_REPOSITORY = '*/*';

/**
 * What is to be looked at again: one pull request, the pull request of a commit, every live one of a repository; a workflow run that waits for
 * us, a deployment that went on, a group of a merge queue, whatever waits for us in a repository, or whether it is still there.
 */
export interface WakeUp {
  readonly installation: number;
  /** `owner/name` as the event said it; the reading asks GitHub under this name. */
  readonly repository: string;
  readonly what:
    | { readonly number: number }
    | { readonly commit: CommitId }
    | { readonly all: true }
    | { readonly run: number }
    | { readonly deployment: number }
    | GroupTarget
    | ReleaseTarget
    | { readonly waiting: true }
    | { readonly whereabouts: true };
}

/** The key under which equal wake-ups fold into one look: `INSTALLATION owner/name #7`, `… @SHA`, `… *`, `… run:7`, `… deployment:7`, `… ~SHA:main`, `… waiting` or `… whereabouts`. */
export function subjectKey({ installation, repository, what }: WakeUp): string {
  return `${installation} ${repository.toLowerCase()} ${placeOf(what)}`;
}

function placeOf(what: WakeUp['what']): string {
  if ('number' in what) return `#${what.number}`;
  if ('commit' in what) return `@${what.commit}`;
  if ('group' in what) return formatGroup(what);
  if ('of' in what) return formatRelease(what);
  if ('run' in what) return `run:${what.run}`;
  if ('deployment' in what) return `deployment:${what.deployment}`;
  if ('whereabouts' in what) return 'whereabouts';
  return 'waiting' in what ? 'waiting' : '*';
}

/** The wake-up a key stands for, or null for a text that is no key. */
export function parseSubjectKey(key: string): WakeUp | null {
  const [, installation = '', repository = '', place = ''] = /^(\d+) (\S+\/\S+) (\S+)$/.exec(key) ?? [];
  const what = parsePlace(place);
  return what === null ? null : { installation: Number(installation), repository, what };
}

function parsePlace(place: string): WakeUp['what'] | null {
  if (place === '*') return { all: true };
  if (place === 'waiting') return { waiting: true };
  if (place === 'whereabouts') return { whereabouts: true };
  const [, sign, id] = /^(#|run:|deployment:)(\d+)$/.exec(place) ?? [];
  if (sign === '#') return { number: Number(id) };
  if (sign === 'run:') return { run: Number(id) };
  if (sign === 'deployment:') return { deployment: Number(id) };
  if (place.startsWith('~')) return parseGroup(place);
  if (/^(?:release|home|ref|lost):/.test(place)) return parseRelease(place);
  return /^@(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(place) ? { commit: place.slice(1) } : null;
}
