import { entry } from '../snapshot/selections.ts';
import { field, objectId, parseJson, refuse } from '../json.ts';
import { parseFile } from '../snapshot/file.ts';
import type { Api } from '../api.ts';
import type { FileFact, Need } from '../../evidence/facts.ts';
import type { Json } from '../json.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

/** A file that must be read. */
export type FileNeed = Need<'file'>;

/** Any number of files of any commits in one request; all of them or none, in the order given. */
export async function readFiles(
  api: Api,
  owner: string,
  name: string,
  needs: readonly FileNeed[],
): Promise<Result<readonly FileFact[], ReadFault>> {
  const variables = Object.fromEntries(
    needs.flatMap(({ commit, path }, n) => [
      [`commit${n}`, commit],
      [`path${n}`, path],
    ]),
  );
  const answer = await api.graphql('Files', filesQuery(needs.length), { owner, name, ...variables });
  if (!answer.ok) return answer;
  return parseJson('Files', answer.value, (json) => {
    const repository = field(json, 'repository');
    return needs.map(({ commit }, n) => fileOf(field(repository, `at${n}`), commit));
  });
}

/** The query for so many files. */
export function filesQuery(count: number): string {
  const numbers = Array.from({ length: count }, (_, n) => n);
  const variables = numbers.map((n) => `$commit${n}: GitObjectID!, $path${n}: String!`).join(', ');
  const files = numbers.map(
    (n) => `at${n}: object(oid: $commit${n}) { __typename oid ... on Commit { file(path: $path${n}) { ${entry} } } }`,
  );
  return `query Files($owner: String!, $name: String!, ${variables}) { repository(owner: $owner, name: $name) {\n  ${files.join('\n  ')}\n} }`;
}

function fileOf(object: Json, commit: string): FileFact {
  if (objectId(field(object, 'oid')) !== commit) return refuse(object, `commit ${commit}`);
  return parseFile(field(object, 'file'));
}
