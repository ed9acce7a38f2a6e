import { parsedText } from '../../commands/parsed-text.ts';
import type { Facts } from '../../evidence/facts.ts';
import type { Remembered } from '../../evidence/remembered.ts';
import type { ReleaseMemory } from '../../ledger/release-entries.ts';
import type { Ledger, ReadFault } from '../ports.ts';

/**
 * The issues of releases that were given up because they could not be read any more, and by nobody's word, since a release there was deployed, or
 * ended by somebody's word.
 */
export function lostIssues(story: ReleaseMemory['story']): readonly number[] {
  const ends = story.flatMap((said) => (said.kind === 'release-step' && said.step === 'ended' ? [said] : []));
  const isLost = ({ how, by }: (typeof ends)[number]) => how === 'dropped' && by === null;
  const since = ends.findLastIndex((end) => !isLost(end)) + 1;
  return [...new Set(ends.slice(since).map(({ issue }) => issue))];
}

/**
 * The facts of a release with the holds of those before it whose issue was lost: whoever may write can bring that about, and nobody could lift a
 * hold there any more. They hold this one, and are lifted in its issue. Where it cannot be told which there are, nothing opens.
 */
export async function withHoldsPassedOn(ledger: Pick<Ledger, 'recall' | 'releases'>, facts: Facts): Promise<Facts> {
  const [change] = facts.changes;
  if (change?.release === undefined) return facts;
  const { environment } = change.release;
  const repository = facts.subject.repository.id;
  const memory = await ledger.releases({ repository, environment, changes: [], commits: [] });
  if (!memory.ok) return inDoubt(facts, memory.fault);
  const lost = lostIssues(memory.value.story).filter((issue) => issue !== change.number);
  if (lost.length === 0) return facts;
  const recalled = await ledger.recall({ repository, changes: lost, anchors: [] });
  if (!recalled.ok) return inDoubt(facts, recalled.fault);
  const holds = recalled.value.remembered.flatMap((one) => held(one, change.number));
  return holds.length === 0 ? facts : { ...facts, remembered: [...facts.remembered, ...holds], passedOn: holds.length };
}

/** What holds, as if it had been said of the change; nothing else that was said goes over. */
function held(one: Remembered, change: number): readonly Remembered[] {
  if (one.kind === 'clicked') return one.button === 'hold' ? [{ ...one, change }] : [];
  return one.kind === 'comment' && one.text !== null && stops(one.text) ? [{ ...one, change }] : [];
}

/** Whether anybody gave the release up by a word that was heard in an issue; who may is not asked where nobody can read it any more. */
export function isGivenUp(remembered: readonly Remembered[]): boolean {
  return remembered.some((one) => one.kind === 'comment' && one.text !== null && says(one.text, 'drop'));
}

function stops(text: string): boolean {
  return says(text, 'hold');
}

function says(text: string, what: 'hold' | 'drop'): boolean {
  const { commands, wide } = parsedText(text);
  return [...commands, ...wide].some(({ verb }) => verb === what);
}

function inDoubt(facts: Facts, { code, detail }: ReadFault): Facts {
  const from = { source: 'ledger', observer: `app:${facts.reader.app ?? 'none'}`, at: facts.now };
  return { ...facts, ledger: { unlearnable: true, code, detail, ...from } };
}
