/** What a comment of ours is: the living comment of a change, or the reply to one comment. */
export type Marker = { readonly kind: 'living' } | { readonly kind: 'reply'; readonly to: string };

/** The first line of a comment of ours; GitHub does not show it. */
export function formatMarker(marker: Marker): string {
  return marker.kind === 'living' ? '<!-- holdpoint:living -->' : `<!-- holdpoint:reply ${marker.to} -->`;
}

/** Reads the first line of a comment. Anybody can write this text, so the caller compares the author first. */
export function readMarker(text: string): Marker | null {
  const [, kind, to] = /^<!-- holdpoint:(living|reply)(?: (\d{1,20}))? -->(?:\r?\n|$)/.exec(text) ?? [];
  if (kind === 'living') return to === undefined ? { kind } : null;
  return kind === 'reply' && to !== undefined ? { kind, to } : null;
}
