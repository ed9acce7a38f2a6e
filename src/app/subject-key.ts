import type { CommitId } from '../evidence/facts.ts';

/** Stands for every repository of an installation: who belongs to a team concerns them all. */
export const EVERY_REPOSITORY = '*/*';

/** What is to be looked at again: one pull request, the pull request of a commit, or every live one of a repository. */
export interface WakeUp {
  readonly installation: number;
  /** `owner/name` as the event said it; the reading asks GitHub under this name. */
  readonly repository: string;
  readonly what: { readonly number: number } | { readonly commit: CommitId } | { readonly all: true };
}

/** The key under which equal wake-ups fold into one look: `INSTALLATION owner/name #7`, `… @SHA` or `… *`. */
export function subjectKey({ installation, repository, what }: WakeUp): string {
  const place = 'number' in what ? `#${what.number}` : 'commit' in what ? `@${what.commit}` : '*';
  return `${installation} ${repository.toLowerCase()} ${place}`;
}

/** The wake-up a key stands for, or null for a text that is no key. */
export function parseSubjectKey(key: string): WakeUp | null {
  const match = /^(\d+) (\S+\/\S+) (?:#(\d+)|@([0-9a-f]{40,64})|(\*))$/.exec(key);
  if (match === null) return null;
  const [, installation = '', repository = '', number, commit, all] = match;
  const what =
    number !== undefined
      ? { number: Number(number) }
      : commit !== undefined
        ? { commit }
        : all !== undefined
          ? { all: true as const }
          : null;
  return what === null ? null : { installation: Number(installation), repository, what };
}
