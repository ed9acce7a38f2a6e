import { CODEOWNERS_PLACES } from '../../evidence/codeowners/owners-file.ts';
import { CHECKLIST } from '../../doctor/checklist-file.ts';
import type { DoctorFiles } from '../../doctor/from-files.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';
import type { Api } from '../api.ts';
import { field, fieldOrNull, list, orNull, parseJson, text } from '../json.ts';
import type { Json } from '../json.ts';
import { parseFile } from '../snapshot/file.ts';
import { entry } from '../snapshot/selections.ts';
import type { Home } from './repository.ts';

const WORKFLOWS = '.github/workflows';
const owners = CODEOWNERS_PLACES.map((path, index) => `owners${index}: file(path: "${path}") { ${entry} }`).join(' ');

/** The checklist, the owners and every workflow of the default branch, in one request. */
const DOCTOR_FILES = `query DoctorFiles($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name, followRenames: false) { defaultBranchRef { target { __typename ... on Commit {
    checklist: file(path: "${CHECKLIST}") { ${entry} } ${owners}
    workflows: file(path: "${WORKFLOWS}") { type object { __typename ... on Tree { entries { name ${entry} } } } }
  } } } } }`;

/** Files that are no readable text are handed on as a text that nothing can be read from. */
export async function readDoctorFiles(api: Api, { owner, repo }: Home): Promise<Result<DoctorFiles, ReadFault>> {
  const answer = await api.graphql('DoctorFiles', DOCTOR_FILES, { owner, name: repo });
  if (!answer.ok) return answer;
  return parseJson('DoctorFiles', answer.value, (json) => {
    const branch = fieldOrNull(field(json, 'repository'), 'defaultBranchRef');
    const commit = branch === null ? null : fieldOrNull(branch, 'target');
    if (commit === null) return { checklist: null, workflows: [], codeowners: null };
    return {
      checklist: textAt(field(commit, 'checklist')),
      workflows: workflowsIn(field(commit, 'workflows')),
      codeowners: ownersIn(commit),
    };
  });
}

/** Null where nothing stands there. */
function textAt(json: Json): string | null {
  const { kind, text: seen } = parseFile(json);
  if (kind === 'missing') return null;
  return kind === 'file' ? seen : `${seen}\0`;
}

function ownersIn(commit: Json): DoctorFiles['codeowners'] {
  for (const [index, path] of CODEOWNERS_PLACES.entries()) {
    const seen = textAt(field(commit, `owners${index}`));
    if (seen !== null) return { path, text: seen };
  }
  return null;
}

function workflowsIn(json: Json): DoctorFiles['workflows'] {
  const folder = orNull(json, (one) => (text(field(one, 'type')) === 'tree' ? field(one, 'object') : null));
  if (folder === null) return [];
  return list(field(folder, 'entries'), (one) => ({
    path: `${WORKFLOWS}/${text(field(one, 'name'))}`,
    text: textAt(one) ?? '',
  })).filter(({ path }) => /\.ya?ml$/.test(path));
}
