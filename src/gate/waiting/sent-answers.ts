import { sameName } from '../../evidence/same-name.ts';
import type { Ledger, ReadFault, Result } from '../ports.ts';
import { outcomeEntry } from './answer-entries.ts';
import type { Answered, Decision } from './answer.ts';
import type { RulePorts } from './rule.ts';
import type { Verified, Waiting, WaitingList } from './waiting.ts';

/** What it takes to find out what came of an answer, and to note it. */
export interface SentPorts {
  readonly list: Pick<WaitingList, 'change'>;
  readonly rule: Pick<RulePorts, 'approvals' | 'reread'>;
  readonly ledger: Pick<Ledger, 'append'>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/**
 * Which of these answers of ours stands among those of the run; null: none. What an earlier attempt was answered stands there for ever: then only a
 * run that does not wait any more shows that it was taken.
 */
export async function answerThere(
  { rule }: Pick<SentPorts, 'rule'>,
  waiting: Waiting,
  verified: Verified,
  decisions: readonly Decision[],
): Promise<Result<Decision | null, ReadFault>> {
  const { run, environment, repository, answeredAt } = waiting;
  const read = await rule.approvals(repository.name, run);
  if (!read.ok) return read;
  const ours = read.value.filter((one) => one.ours && one.environments.some((name) => sameName(name, environment)));
  const found = decisions.find((decision) => ours.some(({ state }) => state === decision)) ?? null;
  if (found === null || (verified.attempt === 1 && answeredAt === null)) return { ok: true, value: found };
  const now = await rule.reread(waiting, verified, null);
  if (!now.ok) return now;
  const isGone = !(now.value.run?.waitsFor.some((name) => sameName(name, environment)) ?? true);
  return { ok: true, value: isGone ? found : null };
}

/** Notes that GitHub has taken an answer. */
export async function confirmed(
  ports: SentPorts,
  waiting: Waiting,
  verified: Verified,
  decision: Decision,
  how: { readonly outcome: 'sent' | 'found'; readonly detail: string },
): Promise<Answered> {
  const answeredAt = ports.clock();
  await ports.list.change(waiting, { state: decision, tries: 0, answeredAt });
  await ports.ledger.append([outcomeEntry(ports, waiting, verified, decision, how)]);
  return { came: decision, detail: how.detail };
}

/** So long, in milliseconds, an answer may be on its way: nobody waits longer for what comes of it. */
const ON_ITS_WAY = 60_000;

/**
 * What was sent and never heard of keeps earlier runs waiting (`overtaken`). Where there is nothing more to answer it is not left at that: it stands
 * there, or it never came. One request.
 */
export async function withoutAnswer(ports: SentPorts, waiting: Waiting): Promise<Answered> {
  const { verified, tries, triedAt } = waiting;
  if (tries === 0 || verified === null) return { came: 'waits' };
  if (triedAt !== null && ports.clock() - triedAt < ON_ITS_WAY) return unheard('it may be on its way still');
  const found = await answerThere(ports, waiting, verified, ['approved', 'rejected']);
  if (!found.ok) return unheard(found.fault.detail);
  if (found.value !== null)
    return confirmed(ports, waiting, verified, found.value, { outcome: 'found', detail: 'nobody had noted it' });
  const changed = await ports.list.change(waiting, { tries: 0 });
  return changed.ok && changed.value ? { came: 'waits' } : unheard('it could not be noted that it never came');
}

function unheard(detail: string): Answered {
  return { came: 'again', detail: `nobody heard what came of the last answer: ${detail}`, run: false };
}
