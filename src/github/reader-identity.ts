import type { Facts } from '../evidence/facts.ts';

/** Who reads, and so what may be asked: a question that a token may not ask voids the whole answer. */
export type ReaderIdentity =
  /** The App itself. `slug` is its name in GitHub's addresses: its comments are written by a bot of that name. */
  | { readonly kind: 'app'; readonly app: number; readonly slug: string }
  /** Beside the App: its check runs are read as its memory. `run` is the workflow run that asks, which is never evidence. */
  | { readonly kind: 'beside'; readonly app: number; readonly run: number | null }
  /** Without an App. `answers`: it answers commands, and must know which ones carry its reaction. */
  | { readonly kind: 'alone'; readonly run: number | null; readonly answers?: true };

/** The reader as the facts name it. */
export function factsReader(reader: ReaderIdentity): Facts['reader'] {
  if (reader.kind === 'app') return { app: reader.app, alone: false, run: null };
  return { app: reader.kind === 'beside' ? reader.app : null, alone: true, run: reader.run };
}

/** Whether it reacts to comments, and so reads to which of them it has. */
export function isAnswering(reader: ReaderIdentity): boolean {
  return reader.kind === 'app' || (reader.kind === 'alone' && reader.answers === true);
}

/** The observer of a fact. */
export function observer(reader: ReaderIdentity): string {
  return reader.kind === 'app' ? `app:${reader.app}` : 'token';
}
