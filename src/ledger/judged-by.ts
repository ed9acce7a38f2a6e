import type { CommitId } from '../evidence/facts.ts';
import type { ConfigurationUsed, EntryBody, JudgedBy, PolicyUsed } from './entry.ts';

/** What a verdict was given by: the blob of the checklist, and the policies as far as the verdict names them. */
export interface JudgedSources {
  readonly checklist: string;
  readonly policies: readonly PolicyUsed[];
}

/** The verdicts on which commits are asked about, and what they may have been given by without being told. */
export interface Judged {
  readonly commits: readonly CommitId[];
  readonly besides: {
    readonly checklist: string | null;
    readonly policies: readonly Pick<PolicyUsed, 'reference' | 'blob'>[];
  };
}

/**
 * What verdicts on these commits were given by, each once, the first one first; but for what is named. A verdict that names no policy was given
 * by the checklist with those that it extends now, as far as anybody knows.
 */
export function otherSources(bodies: readonly EntryBody[], { commits, besides }: Judged): readonly JudgedSources[] {
  const found = new Map<string, JudgedSources>();
  for (const body of bodies) {
    if (body.kind !== 'verdict' || !commits.includes(body.commit) || body.checklist === null) continue;
    const { checklist, policies = [] } = body;
    const isTold =
      checklist === besides.checklist && (policies.length === 0 || key(policies) === key(besides.policies));
    const place = `${checklist} ${key(policies)}`;
    if (!isTold && !found.has(place)) found.set(place, { checklist, policies });
  }
  return [...found.values()];
}

function key(policies: readonly Pick<PolicyUsed, 'reference' | 'blob'>[]): string {
  return policies
    .map(({ reference, blob }) => `${reference} ${blob}`)
    .toSorted()
    .join('\n');
}

/** Their texts, in that order, each as it was first used; or the blob of one that does not stand there. */
export function textsOf(
  sources: readonly JudgedSources[],
  bodies: readonly EntryBody[],
): { readonly texts: readonly JudgedBy[] } | { readonly missing: string } {
  const known = new Map<string, ConfigurationUsed>();
  for (const body of bodies) if (body.kind === 'configuration' && !known.has(body.blob)) known.set(body.blob, body);
  const blobs = sources.flatMap(({ checklist, policies }) => [checklist, ...policies.map(({ blob }) => blob)]);
  const missing = blobs.find((blob) => !known.has(blob));
  if (missing !== undefined) return { missing };
  return {
    texts: sources.flatMap(({ checklist, policies }) => {
      const used = known.get(checklist);
      const lent = policies.flatMap((one) => textOf(one, known.get(one.blob)));
      return used === undefined ? [] : [{ ...used, policies: lent }];
    }),
  };
}

function textOf(policy: PolicyUsed, used: ConfigurationUsed | undefined): JudgedBy['policies'] {
  return used === undefined ? [] : [{ ...policy, text: used.text }];
}
