import type { Remembered } from '../evidence/remembered.ts';
import type { EntryBody } from './entry.ts';

type RecordKind = Exclude<EntryBody['kind'], Remembered['kind']>;

/** Every kind that is no memory about a change: with one missing here, nothing compiles. */
const records: Readonly<Record<RecordKind, true>> = {
  opened: true,
  'loss-accepted': true,
  verdict: true,
  settled: true,
  configuration: true,
  waiver: true,
  override: true,
  profile: true,
  'let-through': true,
  'gate-turned': true,
  'came-from': true,
  'merge-seen': true,
  'environment-judged': true,
  deployed: true,
  'deployment-counted': true,
  deploying: true,
  candidate: true,
  'release-home': true,
  'release-step': true,
  answering: true,
  answered: true,
  ungated: true,
  'ungated-told': true,
  starting: true,
  started: true,
  parked: true,
  rerunning: true,
  rerun: true,
};

/** Kinds of entries that are the record of what we did, or asked for by questions of their own: they are never read back with what is remembered. */
export const recordKinds: readonly string[] = Object.keys(records);

/** Whether it is read back into facts as something remembered. */
export function isRemembered(body: EntryBody): body is Remembered {
  return !Object.hasOwn(records, body.kind);
}
