import type { Claim } from '../store/work-queue.ts';
import type { LeavingOptions } from './left-behind.ts';
import { isLeftBehind, lookAtWhereabouts, underItsName } from './left-behind.ts';
import type { LookOptions } from './look.ts';
import { look } from './look.ts';
import { ownerAndName } from '../github/owner-and-name.ts';
import { sameName } from '../evidence/same-name.ts';
import { parseSubjectKey, subjectKey } from './subject-key.ts';

/** Looks at what a claim names, wherever it is by now: what was renamed is looked at under its new name, what is gone no more. */
export async function lookAround(
  options: LookOptions & Pick<LeavingOptions, 'whereIs'>,
  claim: Pick<Claim, 'key' | 'attempt'>,
): Promise<boolean> {
  const wakeUp = parseSubjectKey(claim.key);
  if (wakeUp === null) return true;
  if ('whereabouts' in wakeUp.what) return lookAtWhereabouts(options, wakeUp);
  let movedTo: () => string | null = () => null;
  const ports: LookOptions['ports'] = async (installation) => {
    const all = await options.ports(installation);
    const named = underItsName(all.snapshots);
    movedTo = named.movedTo;
    return { ...all, snapshots: named.snapshots };
  };
  if (await look({ ...options, ports }, claim)) return true;
  const repository = movedTo();
  if (repository === null) return isLeftBehind(options, wakeUp, claim.attempt);
  options.log(`${claim.key}: ${repository} now`);
  // Another owner has an installation of its own, or none: ours may read what is public there, and has no business with it.
  const isOurs = sameName(ownerAndName(repository).owner, ownerAndName(wakeUp.repository).owner);
  const what = isOurs ? wakeUp.what : ({ whereabouts: true } as const);
  await options.queue.enqueue(subjectKey({ ...wakeUp, repository, what }), options.clock());
  return true;
}
