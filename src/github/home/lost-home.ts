import { field, flag, integer, parseJson } from '../json.ts';
import { ownerAndName } from '../owner-and-name.ts';
import type { Api } from '../api.ts';
import type { CommitId } from '../../evidence/facts.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

/** What of the home of a release is not there any more; `issues`: issues are switched off, and come back with their switch. Null: it is all there. */
export type LostHome = 'issue' | 'commit' | 'issues' | null;

/** A home, and GitHub's id of its repository. */
interface HomePlace {
  readonly repository: string;
  readonly of: number;
  readonly issue: number;
  readonly candidate: CommitId;
}

/**
 * Why the home of a release cannot be read, where that is for good: its issue was deleted, transferred or made a discussion, or GitHub has lost the
 * commit. Asked over REST, which tells these apart; of a repository that is not the same, or whose issues the token may not read, nothing is told.
 */
export async function lostHome(api: Api, home: HomePlace): Promise<Result<LostHome, ReadFault>> {
  const place = ownerAndName(home.repository);
  const route = 'GET /repos/{owner}/{repo}';
  const repository = await api.rest(route, place);
  if (!repository.ok) return repository;
  const known = parseJson(route, repository.value.data, (json) => ({
    id: integer(field(json, 'id')),
    hasIssues: flag(field(json, 'has_issues')),
  }));
  if (!known.ok) return known;
  if (known.value.id !== home.of)
    return { ok: false, fault: { code: 'API_PARTIAL', detail: `${home.repository} is another repository now` } };
  if (!known.value.hasIssues) return { ok: true, value: 'issues' };
  // Whoever may list issues is told of one that it is gone, and not only that nobody shows it.
  const listed = await api.rest('GET /repos/{owner}/{repo}/issues', { ...place, state: 'all', per_page: 1 });
  if (!listed.ok) return listed;
  const { issue: issue_number, candidate: commit_sha } = home;
  const issue = await isGone(api, 'GET /repos/{owner}/{repo}/issues/{issue_number}', { ...place, issue_number });
  if (!issue.ok || issue.value) return issue.ok ? { ok: true, value: 'issue' } : issue;
  const commit = await isGone(api, 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...place, commit_sha });
  return commit.ok ? { ok: true, value: commit.value ? 'commit' : null } : commit;
}

/** GitHub's answers for what was deleted, is somewhere else now, or is not there. */
const GONE: readonly (number | null)[] = [301, 404, 410];

async function isGone(
  api: Api,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Result<boolean, ReadFault>> {
  const answer = await api.rest(route, parameters);
  if (answer.ok) return { ok: true, value: false };
  return GONE.includes(answer.fault.status) ? { ok: true, value: true } : answer;
}
