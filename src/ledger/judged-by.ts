import type { CommitId } from '../evidence/facts.ts';
import type { ConfigurationUsed, EntryBody } from './entry.ts';

/** Blobs of the checklists by which verdicts on these commits were given, each once, the first one first; but for one of them. */
export function otherChecklists(
  bodies: readonly EntryBody[],
  { commits, besides }: { readonly commits: readonly CommitId[]; readonly besides: string | null },
): readonly string[] {
  const blobs = bodies.flatMap((body) =>
    body.kind === 'verdict' && commits.includes(body.commit) && body.checklist !== null ? [body.checklist] : [],
  );
  return [...new Set(blobs)].filter((blob) => blob !== besides);
}

/** The checklists themselves, in that order, each as it was first used; or the blob of one that does not stand there. */
export function textsOf(
  blobs: readonly string[],
  bodies: readonly EntryBody[],
): { readonly texts: readonly ConfigurationUsed[] } | { readonly missing: string } {
  const known = new Map<string, ConfigurationUsed>();
  for (const body of bodies) if (body.kind === 'configuration' && !known.has(body.blob)) known.set(body.blob, body);
  const missing = blobs.find((blob) => !known.has(blob));
  if (missing !== undefined) return { missing };
  return { texts: blobs.flatMap((blob) => known.get(blob) ?? []) };
}
