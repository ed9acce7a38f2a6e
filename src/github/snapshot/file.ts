import { field, flag, integer, objectId, oneOf, orNull, refuse, text } from '../json.ts';
import type { FileFact } from '../../evidence/facts.ts';
import type { Json } from '../json.ts';

const SYMLINK = 0o120000;

/** What stands at a path of a commit. `json` is GitHub's tree entry, null where nothing stands there. */
export function parseFile(json: Json): FileFact {
  if (json.value === null) return without('missing');
  const type = oneOf(field(json, 'type'), ['blob', 'tree', 'commit']);
  if (type === 'tree') return without('directory');
  if (type === 'commit') return without('submodule');
  if (integer(field(json, 'mode')) === SYMLINK) return without('symlink');
  const blob = field(json, 'object');
  if (text(field(blob, '__typename')) !== 'Blob') return refuse(blob, 'a blob');
  if (flag(field(blob, 'isTruncated'))) return without('too-large');
  if (orNull(field(blob, 'isBinary'), flag) !== false) return without('binary');
  return { kind: 'file', text: text(field(blob, 'text')), oid: objectId(field(json, 'oid')) };
}

function without(kind: Exclude<FileFact['kind'], 'file'>): FileFact {
  return { kind, text: '' };
}
