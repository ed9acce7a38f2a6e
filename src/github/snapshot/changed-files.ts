import { field, integer, oneOf, optionalField, shaped, text } from '../json.ts';
import { readPages } from '../rest-pages.ts';
import type { Api } from '../api.ts';
import type { ChangedFile } from '../../evidence/facts.ts';
import type { Json } from '../json.ts';
import type { Moved } from './gather.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

const changeTypes = ['ADDED', 'CHANGED', 'COPIED', 'DELETED', 'MODIFIED', 'RENAMED'] as const;

/** GitHub lists no more files of a pull request than these (docs/github-facts.md §9). */
const MOST_LISTED = 3000;

/** How many files a pull request changes where they are more than GitHub lists; null: all are listed. */
export function unlistedFiles(change: Json): number | null {
  const count = integer(field(change, 'changedFiles'));
  return count > MOST_LISTED ? count : null;
}

/**
 * The changed files of a pull request, none where GitHub does not list all. GraphQL says that a file was renamed but not from where (docs/github-facts.md §9),
 * so a single rename costs the same list over REST: else a rename would evade every rule about paths.
 */
export async function readChangedFiles(
  api: Api,
  { owner, name, number }: { readonly owner: string; readonly name: string; readonly number: number },
  change: Json,
  nodes: readonly Json[],
): Promise<Result<readonly ChangedFile[], ReadFault | Moved>> {
  const listed = shaped(() => ({
    count: integer(field(change, 'changedFiles')),
    files: nodes.map((node) => ({
      path: text(field(node, 'path')),
      lines: linesOf(node),
      renamed: oneOf(field(node, 'changeType'), changeTypes) === 'RENAMED',
    })),
  }));
  if (!listed.ok) return listed;
  const { count, files } = listed.value;
  if (count > MOST_LISTED) return { ok: true, value: [] };
  if (count !== files.length)
    return { ok: false, fault: { moved: true, detail: `files came with ${files.length} of ${count} entries` } };
  if (!files.some((file) => file.renamed))
    return { ok: true, value: files.map(({ path, lines }) => ({ path, lines })) };
  const rest = await readPages(
    api,
    'GET /repos/{owner}/{repo}/pulls/{number}/files',
    { owner, repo: name, number },
    parseFile,
  );
  if (!rest.ok) return rest;
  const paths = new Set(files.map(({ path }) => path));
  const same = rest.value.length === files.length && rest.value.every(({ path }) => paths.has(path));
  return same ? rest : { ok: false, fault: { moved: true, detail: 'GraphQL and REST list different files' } };
}

function parseFile(json: Json): ChangedFile {
  const path = text(field(json, 'filename'));
  const lines = linesOf(json);
  const previous = optionalField(json, 'previous_filename');
  return previous === null ? { path, lines } : { path, previousPath: text(previous), lines };
}

/** Both APIs call them so. */
function linesOf(file: Json): NonNullable<ChangedFile['lines']> {
  return { added: integer(field(file, 'additions')), removed: integer(field(file, 'deletions')) };
}
