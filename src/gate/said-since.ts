import type { ChangeFacts, Facts } from '../evidence/facts.ts';
import type { SettledChange } from '../evidence/release.ts';
import { sameName } from '../evidence/same-name.ts';
import type { Gate } from '../judge/roll-call.ts';
import { canonicalJson } from '../ledger/canonical-json.ts';
import { speaksAgainst } from '../ledger/speaks-against.ts';
import type { Ledger, ReadFault } from './ports.ts';

/**
 * What speaks against opening now and could not be judged: the webhook of a hold, an edit, a deletion, a push or a failed check that was taken
 * in after the facts were read. Writes wait for their turn, and what was accepted meanwhile must not be followed by green. `brought` are the
 * changes that releases bring, which are not read for themselves (`broughtBesides`). Null: nothing.
 */
export async function saidSince(
  ledger: Pick<Ledger, 'recall' | 'releases' | 'behind'>,
  facts: Facts,
  brought: readonly Brought[] = [],
): Promise<ReadFault | null> {
  // Asked first: what is taken in until it is known must be among what is recalled.
  const behind = (await ledger.behind?.()) ?? null;
  if (behind !== null) return behind;
  const { repository, changes } = facts.subject;
  const recalled = await ledger.recall({ repository: repository.id, changes, anchors: [] });
  if (!recalled.ok) return recalled.fault;
  // Entries are only ever added behind those that were read; those that this look has added itself bear its own moment.
  const since = recalled.value.remembered.slice(facts.remembered.length - (facts.passedOn ?? 0));
  if (since.some((one) => 'seenAt' in one && one.seenAt !== facts.now && speaksAgainst(one)))
    return { code: 'NOT_READ', detail: 'something was said about the change while it was judged; it is judged again' };
  for (const one of brought) {
    const said = await saidOfBrought(ledger, facts, one);
    if (said !== null) return said;
  }
  return null;
}

/** Pull requests, by their numbers, that a deployment to an environment brings beside those that were read for themselves. */
export interface Brought {
  readonly environment: string;
  readonly changes: readonly number[];
}

/** What an assessment says of them. */
interface Bringing {
  readonly rollCalls: readonly { readonly gate: Gate; readonly release?: { readonly changes: readonly Numbered[] } }[];
  readonly facts: { readonly changes: readonly Numbered[] };
}

type Numbered = Pick<ChangeFacts, 'number'>;

/** What the deployments for these gates bring, each environment once. */
export function broughtBesides({ rollCalls, facts }: Bringing): readonly Brought[] {
  const read = new Set(facts.changes.map(({ number }) => number));
  return rollCalls.flatMap(({ gate, release }) => {
    const changes = (release?.changes ?? []).flatMap(({ number }) => (read.has(number) ? [] : [number]));
    return gate.kind === 'environment' && changes.length > 0 ? [{ environment: gate.name, changes }] : [];
  });
}

/**
 * Each is judged by a look of its own, and what that came to was read with the facts: by the order of the ledger alone it is told whether one was
 * judged otherwise since, or something was said against it that its last look had not heard.
 */
async function saidOfBrought(
  ledger: Pick<Ledger, 'releases'>,
  { subject, settled = [] }: Facts,
  { environment, changes }: Brought,
): Promise<ReadFault | null> {
  const memory = await ledger.releases({ repository: subject.repository.id, environment, changes, commits: [] });
  if (!memory.ok) return memory.fault;
  const before = settled.filter((one) => sameName(one.environment, environment));
  const isNews = (now: SettledChange) =>
    !isReady(now) && !before.some((one) => one.number === now.number && canonicalJson(one) === canonicalJson(now));
  if (!memory.value.settled.some(isNews)) return null;
  return { code: 'NOT_READ', detail: 'something was said about a change of the release just now; it is judged again' };
}

function isReady({ verdict, open, overtaken }: SettledChange): boolean {
  return overtaken !== true && open.length === 0 && (verdict === 'go' || verdict === 'none');
}
