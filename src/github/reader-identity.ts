import type { Facts } from '../evidence/facts.ts';

/** Who reads, and so what may be asked: a question that a token may not ask voids the whole answer. */
export type ReaderIdentity =
  /** The App itself. `slug` is its name in GitHub's addresses: its comments are written by a bot of that name. */
  | { readonly kind: 'app'; readonly app: number; readonly slug: string }
  /** Beside the App: its check runs are read as its memory. `run` is the workflow run that asks, which is never evidence. */
  | { readonly kind: 'beside'; readonly app: number; readonly run: number | null }
  /** Without an App. */
  | { readonly kind: 'alone'; readonly run: number | null };

/** The reader as the facts name it. */
export function factsReader(reader: ReaderIdentity): Facts['reader'] {
  if (reader.kind === 'app') return { app: reader.app, alone: false, run: null };
  return { app: reader.kind === 'beside' ? reader.app : null, alone: true, run: reader.run };
}

/** The observer of a fact. */
export function observer(reader: ReaderIdentity): string {
  return reader.kind === 'app' ? `app:${reader.app}` : 'token';
}
