import { ownCommentStart } from '../evidence/own-comment.ts';

/** What a comment of ours is: the living comment of a change, or the reply to one comment. */
export type Marker =
  /** `digest` (32 hex digits) tells what the comment shows, so that an unchanged one is not written again. */
  { readonly kind: 'living'; readonly digest: string } | { readonly kind: 'reply'; readonly to: string };

/** The first line of a comment of ours; GitHub does not show it. */
export function formatMarker(marker: Marker): string {
  return marker.kind === 'living'
    ? `${ownCommentStart}living ${marker.digest} -->`
    : `${ownCommentStart}reply ${marker.to} -->`;
}

/** Reads the first line of a comment. Anybody can write this text, so the caller compares the author first. */
export function readMarker(text: string): Marker | null {
  const [, digest, to] = /^<!-- holdpoint:(?:living ([0-9a-f]{32})|reply (\d{1,20})) -->(?:\r?\n|$)/.exec(text) ?? [];
  if (digest !== undefined) return { kind: 'living', digest };
  return to === undefined ? null : { kind: 'reply', to };
}
