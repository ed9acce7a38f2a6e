import type { RollCall } from '../../judge/roll-call.ts';
import { environmentKey } from '../../ledger/release-entries.ts';
import { homesNow } from '../release/homes-now.ts';
import type { OpenHome } from '../release/homes-now.ts';
import type { AnswerPorts } from './answer.ts';
import type { Refusal } from './refusal.ts';
import { MOST_REPORTS, refusalReport, waitingReport } from './report.ts';
import type { Waiting } from './waiting.ts';

/** Tells a waiting run why it waits, where that is news. What GitHub does not take is not told again: a report decides nothing. */
export async function tellWaiting(
  { list, rule, ledger }: Pick<AnswerPorts, 'list' | 'rule' | 'ledger'>,
  waiting: Waiting,
  why: { readonly rollCall: RollCall } | { readonly refusal: Refusal },
): Promise<string | null> {
  const { run, environment, reports, said, repository } = waiting;
  const comment =
    'rollCall' in why
      ? waitingReport(why.rollCall, await fixedBefore(ledger, waiting, why.rollCall))
      : refusalReport(environment, why.refusal);
  if (said === comment || reports >= MOST_REPORTS) return null;
  // Noted first: one who cannot note it must not tell it again and again.
  const noted = await list.change(waiting, { said: comment, reports: reports + 1 });
  if (!noted.ok || !noted.value) return null;
  const sent = await rule.answer(repository.name, { run, environment, decision: null, comment });
  return sent.ok ? 'told why it waits' : `could not be told why it waits: ${sent.fault.detail}`;
}

/** Tells a run that its answer was refused, by the row as it is kept now; in words for the log. */
export async function tellRefused(
  ports: Pick<AnswerPorts, 'list' | 'rule' | 'ledger'>,
  { run, environment, repository }: Waiting,
  refusal: Refusal,
): Promise<string> {
  const known = await ports.list.ofRun(run);
  const row = known.ok ? known.value.find((one) => one.environment === environment) : undefined;
  const line = row === undefined ? null : await tellWaiting(ports, { ...row, repository }, { refusal });
  return `not released, ${refusal.code}${line === null ? '' : `; ${line}`}`;
}

/** The fixed candidate behind which a release of several changes queues, without a home of its own; null: there is none. */
async function fixedBefore(
  ledger: AnswerPorts['ledger'],
  { repository, environment }: Waiting,
  { release, candidate }: RollCall,
): Promise<OpenHome | null> {
  if (release?.elsewhere !== true) return null;
  const asked = { repository: repository.id, environment: environmentKey(environment), changes: [], commits: [] };
  const memory = await ledger.releases(asked);
  if (!memory.ok) return null;
  return homesNow(memory.value.story).homes.find((home) => home.fixed && home.candidate !== candidate) ?? null;
}
