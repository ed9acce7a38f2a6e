import type { Api } from './api.ts';
import type { ReadFault, Result } from '../gate/ports.ts';
import type { Instant } from '../evidence/time.ts';
import { CHECKLIST_PATH } from '../gate/checklist-path.ts';
import { field, fieldOrNull, flag, instant, integer, list, objectId, parseJson, text } from './json.ts';
import type { Json } from './json.ts';

/** A repository of an installation, by GitHub's name of it in GraphQL. */
export interface ListedRepository {
  readonly node: string;
  readonly name: string;
}

/** An issue or pull request, and when it was last touched: spoken on, pushed to, reviewed, edited, merged. */
export interface Touched {
  readonly number: number;
  readonly at: Instant;
}

/** What a repository looks like from afar. */
export interface RepositoryGlance {
  /** GitHub's number of it. */
  readonly id: number;
  readonly name: string;
  /** The object id of its checklist on its default branch; null: it has none. */
  readonly checklist: string | null;
  /** The pull requests that were touched last, the newest first, at most `GLANCED` of them. */
  readonly changes: readonly Touched[];
  /** The same of issues. */
  readonly issues: readonly Touched[];
}

/** Pull requests, and issues, of a repository that one glance shows. */
export const GLANCED = 20;

/** Repositories of one query: 2,000 pull requests and issues, one point of GitHub's limit, well within its ten seconds. */
const AT_ONCE = 50;

const glanceQuery = `query Glance($ids: [ID!]!) { nodes(ids: $ids) { ... on Repository {
  databaseId nameWithOwner isArchived isDisabled
  checklist: object(expression: "HEAD:${CHECKLIST_PATH}") { oid }
  pullRequests(first: ${GLANCED}, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { number updatedAt } }
  issues(first: ${GLANCED}, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { number updatedAt } }
} } }`;

/**
 * Glances at repositories, fifty with one request. One that is gone meanwhile, that nobody may write to, or that was given to somebody else is
 * left out.
 */
export async function glanceAt(
  api: Api,
  repositories: readonly ListedRepository[],
): Promise<Result<readonly RepositoryGlance[], ReadFault>> {
  const glances: RepositoryGlance[] = [];
  for (let from = 0; from < repositories.length; from += AT_ONCE) {
    const ids = repositories.slice(from, from + AT_ONCE).map(({ node }) => node);
    const answer = await api.graphql('Glance', glanceQuery, { ids });
    if (!answer.ok) return answer;
    const part = parseJson('GraphQL Glance', answer.value, (json) => list(field(json, 'nodes'), glance).flat());
    if (!part.ok) return part;
    glances.push(...part.value);
  }
  return { ok: true, value: glances };
}

function glance(json: Json): readonly RepositoryGlance[] {
  if (json.value === null) return [];
  if (flag(field(json, 'isArchived')) || flag(field(json, 'isDisabled'))) return [];
  const checklist = fieldOrNull(json, 'checklist');
  return [
    {
      id: integer(field(json, 'databaseId')),
      name: text(field(json, 'nameWithOwner')),
      checklist: checklist === null ? null : objectId(field(checklist, 'oid')),
      changes: list(field(field(json, 'pullRequests'), 'nodes'), touched),
      issues: list(field(field(json, 'issues'), 'nodes'), touched),
    },
  ];
}

function touched(json: Json): Touched {
  return { number: integer(field(json, 'number')), at: instant(field(json, 'updatedAt')) };
}
