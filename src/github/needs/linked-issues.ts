import { field, instant, integer, list, oneOf, orNull, parseJson, text } from '../json.ts';
import type { Api } from '../api.ts';
import type { Json } from '../json.ts';
import type { LinkedIssue } from '../../evidence/linked-issues.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

/** The issues that a pull request closes. */
export const linkedIssuesQuery = `query LinkedIssues($owner: String!, $name: String!, $number: Int!) { repository(owner: $owner, name: $name) { pullRequest(number: $number) {
  closingIssuesReferences(first: 100) { totalCount nodes { number state closedAt repository { nameWithOwner } labels(first: 100) { totalCount nodes { name } } } }
} } }`;

/** Every issue that the pull request closes; a list that is not whole is none. */
export async function readLinkedIssues(
  api: Api,
  place: { readonly owner: string; readonly name: string; readonly number: number },
): Promise<Result<readonly LinkedIssue[], ReadFault>> {
  const answer = await api.graphql('LinkedIssues', linkedIssuesQuery, place);
  if (!answer.ok) return answer;
  const read = parseJson('LinkedIssues', answer.value, (json) => {
    const found = field(field(field(json, 'repository'), 'pullRequest'), 'closingIssuesReferences');
    return whole(found, parseIssue);
  });
  if (!read.ok) return read;
  const issues = read.value;
  if (issues === null || issues.some(({ labels }) => labels === null)) {
    return {
      ok: false,
      fault: { code: 'TRUNCATED', detail: `LinkedIssues: the issues of ${place.number} did not come whole` },
    };
  }
  return { ok: true, value: issues.map((issue) => ({ ...issue, labels: issue.labels ?? [] })) };
}

function parseIssue(json: Json) {
  return {
    repository: text(field(field(json, 'repository'), 'nameWithOwner')),
    number: integer(field(json, 'number')),
    state: oneOf(field(json, 'state'), ['OPEN', 'CLOSED']) === 'OPEN' ? ('open' as const) : ('closed' as const),
    closedAt: orNull(field(json, 'closedAt'), instant),
    labels: orNull(field(json, 'labels'), (labels) => whole(labels, (label) => text(field(label, 'name')))),
  };
}

/** All entries, or null where GitHub says that there are others. */
function whole<T>(connection: Json, read: (json: Json) => T): readonly T[] | null {
  const entries = list(field(connection, 'nodes'), read);
  return entries.length === integer(field(connection, 'totalCount')) ? entries : null;
}
