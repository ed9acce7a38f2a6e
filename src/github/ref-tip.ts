import { ownerAndName } from './owner-and-name.ts';
import { field, fieldOrNull, objectId, parseJson, text } from './json.ts';
import type { Api } from './api.ts';
import type { Json } from './json.ts';
import type { CommitId } from '../evidence/facts.ts';
import type { ReadFault, Result } from '../gate/ports.ts';

const query = `query Ref($owner: String!, $name: String!, $ref: String!) { repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) {
  target { __typename oid ... on Tag { target { __typename oid } } } } } }`;

/** The commit that a branch or a tag (its full name) points to now; null where there is none, or where it points to something else. */
export async function readTip(api: Api, repository: string, ref: string): Promise<Result<CommitId | null, ReadFault>> {
  const { owner, repo: name } = ownerAndName(repository);
  const answer = await api.graphql('Ref', query, { owner, name, ref });
  if (!answer.ok) return answer;
  return parseJson('Ref', answer.value, (json) => {
    const found = fieldOrNull(field(json, 'repository'), 'ref');
    return found === null ? null : commitIn(field(found, 'target'));
  });
}

/** An annotated tag is an object of its own that points to the commit. */
function commitIn(target: Json): CommitId | null {
  const type = text(field(target, '__typename'));
  if (type === 'Commit') return objectId(field(target, 'oid'));
  if (type !== 'Tag') return null;
  const inner = field(target, 'target');
  return text(field(inner, '__typename')) === 'Commit' ? objectId(field(inner, 'oid')) : null;
}
