import type { LetThrough } from '../../src/evidence/release.ts';
import { opened } from './facts.ts';

/** A commit that was let through before anything else of a test happened, and is still; nothing of it was missing. */
export function letThrough(commit: string, over: Partial<LetThrough> = {}): LetThrough {
  return { commit, at: opened, until: null, verified: { at: opened, until: null }, ...over };
}
