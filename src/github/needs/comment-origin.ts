import { field, integer, orNull, parseJson, refuse, text } from '../json.ts';
import type { Api } from '../api.ts';
import type { CommentOrigin } from '../../evidence/needed.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

const COMMENT = 'GET /repos/{owner}/{repo}/issues/comments/{id}';

/** Whether an app wrote a comment in its author's name: GraphQL does not tell it. An answer about another comment is no answer. */
export async function readCommentOrigin(
  api: Api,
  place: { readonly owner: string; readonly repo: string; readonly comment: string },
): Promise<Result<CommentOrigin, ReadFault>> {
  const { owner, repo, comment } = place;
  const answer = await api.rest(COMMENT, { owner, repo, id: comment });
  if (!answer.ok) return answer;
  return parseJson(COMMENT, answer.value.data, (json) => {
    const id = field(json, 'id');
    if (String(integer(id)) !== comment) return refuse(id, `the comment ${comment}`);
    return { throughApp: orNull(field(json, 'performed_via_github_app'), (app) => text(field(app, 'slug'))) };
  });
}
