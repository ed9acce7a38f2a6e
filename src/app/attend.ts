import type { Claim, Urgency } from '../store/work-queue.ts';
import { lookAround } from './look-around.ts';
import type { LeavingOptions } from './left-behind.ts';
import type { InstallationPorts, LookOptions } from './look.ts';
import type { Meter } from './meter.ts';
import type { Aside } from './worker.ts';
import type { Writer } from '../gate/ports.ts';
import { isUpkeep } from './upkeep/upkeep.ts';

/** What attending to a claim takes. */
export interface AttendOptions extends Omit<LookOptions, 'ports'>, Pick<LeavingOptions, 'whereIs'> {
  readonly ports: (installation: number, urgency: Urgency) => Promise<InstallationPorts>;
  /** When an installation may be asked again, in milliseconds since 1970; null: now. Absent: always now. */
  readonly restsUntil?: (installation: number, urgency: Urgency) => number | null;
  /** What is done from time to time; null: nothing is. */
  readonly keepUp: ((key: string) => Promise<true>) | null;
  readonly meter: Meter;
}

/** Does what a claim names, and counts it. True: done until something happens; false, or a rejection with what was logged last: try again later. */
export async function attend(options: AttendOptions, claim: Claim, aside: Aside): Promise<boolean> {
  const { clock, meter, log } = options;
  const { key, token, delivery } = claim;
  const about = { subject: key, look: token, ...(delivery === null ? {} : { delivery }) };
  const begun = clock();
  let succeeded = false;
  let said = '';
  const saying: AttendOptions['log'] = (line, fields) => {
    said = line;
    log(line, { ...about, ...fields });
  };
  try {
    succeeded = await inTurn({ ...options, log: saying }, claim, aside);
    // Kept with the subject, for whoever asks the queue.
    if (!succeeded && said !== '') throw new Error(said.replace(`${key}: `, ''));
    return succeeded;
  } finally {
    const ended = clock();
    meter.looked(succeeded, ended - begun, ended - claim.due);
  }
}

/** When its installation may be asked. */
async function inTurn(options: AttendOptions, claim: Claim, aside: Aside): Promise<boolean> {
  const { queue, clock, log, ports, restsUntil, keepUp } = options;
  const { key, urgency, delivery } = claim;
  const installation = installationIn(key);
  const until = installation === null ? null : (restsUntil?.(installation, urgency) ?? null);
  if (until !== null) {
    log(`${key}: GitHub is not asked before ${new Date(until).toISOString()}, because of its limits`);
    await queue.enqueue(key, until, { urgency });
    return true;
  }
  if (isUpkeep(key)) return (await keepUp?.(key)) ?? true;
  // What this leads to at once is as urgent, and for the same reason; what time leads to is not.
  const because = { urgency, ...(delivery === null ? {} : { delivery }) };
  const handing = {
    ...queue,
    enqueue: (next: string, at: number) => queue.enqueue(next, at, at <= clock() ? because : {}),
  };
  const patiently = async (one: number): Promise<InstallationPorts> => {
    const all = await ports(one, urgency);
    const write: Writer['write'] = (...what) => aside(all.writer.write(...what));
    return { ...all, writer: { write } };
  };
  return lookAround({ ...options, queue: handing, ports: patiently }, claim);
}

/** Keys of subjects begin with it, and those of sweeps end with it. */
function installationIn(key: string): number | null {
  const found = /^(\d+) |^upkeep sweep (\d+)$/.exec(key);
  return found === null ? null : Number(found[1] ?? found[2]);
}
