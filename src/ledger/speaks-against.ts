import { parsedText } from '../commands/parsed-text.ts';
import type { EntryBody } from './entry.ts';

type AgainstKind = 'comment' | 'comment-deleted' | 'push' | 'check-failed' | 'clicked';

/** The kinds of entries among which those are that may speak against a change. */
export const againstKinds: readonly AgainstKind[] = ['comment', 'comment-deleted', 'push', 'check-failed', 'clicked'];

/** Whether an entry says that something stands otherwise with a change, and not for the better: whoever has not judged it must not open by it. */
export function speaksAgainst(body: EntryBody): boolean {
  if (body.kind === 'clicked') return body.button === 'hold';
  if (body.kind === 'comment') return body.edited || (body.text !== null && stops(body.text));
  return againstKinds.some((kind) => kind === body.kind);
}

function stops(text: string): boolean {
  const { commands, wide } = parsedText(text);
  return wide.length > 0 || commands.some(({ verb }) => verb === 'hold' || verb === 'revoke');
}
