import { field, instant, list, objectId, fieldOrNull, orNull, text } from '../json.ts';
import { isBefore } from '../../evidence/time.ts';
import { parseFile } from './file.ts';
import type { ConfigBlob } from '../../evidence/facts.ts';
import type { Instant } from '../../evidence/time.ts';
import type { Json } from '../json.ts';

/** The checklist on the default branch; empty for a repository without any commit. */
export function parseConfig(repository: Json, path: string): readonly ConfigBlob[] {
  const branch = fieldOrNull(repository, 'defaultBranchRef');
  const target = branch === null ? null : fieldOrNull(branch, 'target');
  if (branch === null || target === null) return [];
  const name = text(field(branch, 'name'));
  const changes = list(field(field(target, 'history'), 'nodes'), (commit) => tookEffect(commit, name));
  return [{ ref: `refs/heads/${name}`, path, ...fileAt(target), changedAt: changes.at(0) ?? null }];
}

/** The file that was selected with a commit. */
export function fileAt(target: Json): Pick<ConfigBlob, 'commit' | 'blob'> {
  return { commit: objectId(field(target, 'oid')), blob: orNull(field(target, 'file'), parseBlob) };
}

/** What stands at the path, as the text a parser can judge: what is not whole or no text ends with a character that no checklist may hold. */
function parseBlob(entry: Json): NonNullable<ConfigBlob['blob']> {
  const file = parseFile(entry);
  const part = file.kind === 'too-large' ? fieldOrNull(field(entry, 'object'), 'text') : null;
  const seen = part === null ? file.text : text(part);
  return { oid: objectId(field(entry, 'oid')), text: file.kind === 'file' ? seen : `${seen}\0` };
}

/**
 * When the last change of the file became what the branch says: the latest of the commit's own date (forgeable, and earlier than its merge),
 * of the moment GitHub first saw the commit, and of the merge that brought it into the branch.
 */
function tookEffect(commit: Json, branch: string): Instant {
  const seen = list(field(field(commit, 'checkSuites'), 'nodes'), (suite) => instant(field(suite, 'createdAt')));
  const merges = list(field(field(commit, 'associatedPullRequests'), 'nodes'), (pull) => mergedInto(pull, branch));
  const moments = [...seen, ...merges.filter((at) => at !== null)];
  return moments.reduce((latest, at) => (isBefore(latest, at) ? at : latest), instant(field(commit, 'committedDate')));
}

/** When a pull request went into the branch; null: it did not, or went elsewhere. */
export function mergedInto(pull: Json, branch: string): Instant | null {
  return text(field(pull, 'baseRefName')) === branch ? orNull(field(pull, 'mergedAt'), instant) : null;
}
