import type { Claim, Urgency } from '../store/work-queue.ts';
import type { Budget } from './budget.ts';
import type { Refusals } from './refusals.ts';
import type { Reserve } from './reserve.ts';
import { shutUnread } from './shut-unread.ts';
import { sinceNow } from './standstill.ts';
import type { BesideStandstill, Standstills } from './standstill.ts';
import { parseSubjectKey } from './subject-key.ts';
import { lookAround } from './look-around.ts';
import type { LeavingOptions } from './left-behind.ts';
import type { InstallationPorts, LookOptions } from './look.ts';
import type { Looked, Meter } from './meter.ts';
import type { Aside } from './worker.ts';
import type { Writer } from '../gate/ports.ts';
import { isUpkeep } from './upkeep/upkeep.ts';

/** What attending to a claim takes. */
export interface AttendOptions extends Omit<LookOptions, 'ports'>, Pick<LeavingOptions, 'whereIs'> {
  readonly ports: (installation: number, urgency: Urgency) => Promise<InstallationPorts>;
  /** What GitHub still lets an installation ask; absent: everything. */
  readonly budget?: (installation: number) => Budget;
  readonly reserve: Reserve;
  readonly refusals: Refusals;
  /** What is done from time to time; null: nothing is. */
  readonly keepUp: ((key: string) => Promise<true>) | null;
  readonly meter: Meter;
  readonly standstills: Pick<Standstills, 'count'>;
}

/** Does what a claim names, and counts it. True: done until something happens; false, or a rejection with what was logged last: try again later. */
export async function attend(options: AttendOptions, claim: Claim, aside: Aside): Promise<boolean> {
  const { clock, meter, log } = options;
  const { key, token, delivery } = claim;
  const about = { subject: key, look: token, ...(delivery === null ? {} : { delivery }) };
  const begun = clock();
  let came: Looked = 'failed';
  let said = '';
  const saying: AttendOptions['log'] = (line, fields) => {
    said = line;
    log(line, { ...about, ...fields });
  };
  const still = sinceNow(options.standstills);
  try {
    came = await inTurn({ ...options, log: saying, still }, claim, aside);
    // Kept with the subject, for whoever asks the queue.
    if (came === 'failed' && said !== '') throw new Error(said.replace(`${key}: `, ''));
    return came !== 'failed';
  } finally {
    const ended = clock();
    meter.looked(came, ended - begun, ended - claim.due);
  }
}

/** What attending to one claim takes. */
type Attending = AttendOptions & { readonly still: BesideStandstill };

/** When its installation may be asked. */
async function inTurn(options: Attending, claim: Claim, aside: Aside): Promise<Looked> {
  const { queue, keepUp, reserve } = options;
  const { key, urgency } = claim;
  const budget = options.budget?.(installationIn(key));
  const until = budget === undefined ? null : restOf(budget, reserve, claim);
  if (budget !== undefined && until !== null) {
    await queue.enqueue(key, await rest(options, claim, aside, { budget, until }), { urgency });
    return 'rested';
  }
  if (isUpkeep(key)) {
    await keepUp?.(key);
    return 'done';
  }
  if (options.refusals.areMany(key))
    await shut(options, claim, aside, 'GitHub goes on refusing, because of its limits');
  const isDone = await lookAround(handing(options, claim, aside), claim);
  options.refusals.ended(key, !isDone && budget !== undefined && budget.silentUntil(2) !== null);
  return isDone ? 'done' : 'failed';
}

/** What looks for lost webhooks is what holds depend on, and costs little; one subject among many has its share. */
function restOf(budget: Budget, reserve: Reserve, claim: Claim): number | null {
  const { key, urgency } = claim;
  if (!isUpkeep(key)) return reserve.restsUntil(budget, claim);
  return budget.restsUntil(installationIn(key) === THE_APP ? 2 : urgency);
}

/** A limit that lasts no longer is waited for, like any other trouble that passes. Milliseconds. */
const PASSING = 60_000;

/** Nothing is read until then; what may have to be shut is shut meanwhile, by REST, where that may be asked. Gives when to look again. */
async function rest(
  options: Attending,
  claim: Claim,
  aside: Aside,
  { budget, until }: { readonly budget: Budget; readonly until: number },
): Promise<number> {
  const { clock, log, reserve } = options;
  const { key, urgency } = claim;
  const words = `GitHub is not asked before ${new Date(until).toISOString()}, because of its limits`;
  log(`${key}: ${words}`);
  if (urgency === 0 || parseSubjectKey(key) === null || until - clock() <= PASSING) return until;
  const later = budget.silentUntil(urgency) ?? reserve.leaves(key);
  if (later !== null) return Math.min(until, later);
  return (await shut(options, claim, aside, words)) ? until : Math.min(until, clock() + PASSING);
}

/** Takes back by REST what is green at a subject that cannot be read. True: there is nothing left of it. */
async function shut(options: Attending, claim: Claim, aside: Aside, words: string): Promise<boolean> {
  const wakeUp = parseSubjectKey(claim.key);
  if (wakeUp === null || options.instead !== undefined) return true;
  const { ports, ...handed } = handing(options, claim, aside);
  const fault = { code: 'API_RATE_LIMITED', detail: words } as const;
  return shutUnread({ ...handed, ports }, await ports(wakeUp.installation), wakeUp, fault);
}

/** What a look is given: its options, with the queue and the ports that are as urgent as it is. */
type Handing = Omit<AttendOptions, 'ports'> & Pick<LookOptions, 'ports'>;

function handing(options: Attending, { urgency, delivery }: Claim, aside: Aside): Handing {
  const { queue, clock, ports, still } = options;
  // What this leads to at once is as urgent, and for the same reason; what time leads to is not.
  const because = { urgency, ...(delivery === null ? {} : { delivery }) };
  const handed = {
    ...queue,
    enqueue: (next: string, at: number) => queue.enqueue(next, at, at <= clock() ? because : {}),
  };
  const patiently = async (one: number): Promise<InstallationPorts> => {
    const all = await ports(one, urgency);
    const write: Writer['write'] = (repository, what, objection) =>
      aside(all.writer.write(repository, what, still(objection)));
    return { ...all, writer: { write } };
  };
  return { ...options, queue: handed, ports: patiently };
}

/** Stands for the App itself, whose requests GitHub counts apart. */
export const THE_APP = 0;

/** Keys of subjects begin with it, and those of sweeps end with it; the rest of the upkeep is asked as the App. */
function installationIn(key: string): number {
  const found = /^(\d+) |^upkeep sweep (\d+)$/.exec(key);
  return found === null ? THE_APP : Number(found[1] ?? found[2]);
}
