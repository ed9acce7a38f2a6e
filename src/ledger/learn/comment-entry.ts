import { parsedText } from '../../commands/parsed-text.ts';
import { speaks } from '../../commands/heard.ts';
import { textDigest } from '../../evidence/statements/text-digest.ts';
import type { RememberedComment, RememberedDeletion } from '../../evidence/remembered.ts';
import type { NewEntry } from '../entry.ts';

/** What GitHub takes for one comment (docs/github-facts.md §6); a longer text is cut, its digest is not. */
const LONGEST = 65_536;

/** A text of a comment as it was met, still whole. */
export type MetText = Omit<RememberedComment, 'kind' | 'sha256' | 'text'> & { readonly text: string };

/** What about a text is told for the first time. Each is a fact, and so an entry, of its own. */
export type Told = 'text' | 'head' | 'edited' | 'through-app' | 'by-hand';

/**
 * A text of a comment, as an entry. Webhook and snapshot give the same key to the same text, so that learning it twice adds nothing; what
 * only one of them tells has a key beside it.
 */
export function commentEntry(repository: number, met: MetText, told: Told): NewEntry {
  const sha256 = textDigest(met.text);
  const key = `comment:${repository}:${met.id}:${sha256}`;
  const text = speaks(parsedText(met.text)) ? met.text.slice(0, LONGEST) : null;
  return {
    key: told === 'text' ? key : `${key}:${told}`,
    repository,
    change: met.change,
    at: met.seenAt,
    body: { kind: 'comment', ...met, sha256, text },
  };
}

/** A deletion, as an entry: a comment is deleted once. */
export function deletionEntry(repository: number, deletion: Omit<RememberedDeletion, 'kind'>): NewEntry {
  return {
    key: `comment-deleted:${repository}:${deletion.id}`,
    repository,
    change: deletion.change,
    at: deletion.seenAt,
    body: { kind: 'comment-deleted', ...deletion },
  };
}
