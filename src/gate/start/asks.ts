import { originDoubt, withOrigin } from '../../commands/origin.ts';
import { hearComments } from '../../commands/heard.ts';
import { isBefore } from '../../evidence/time.ts';
import type { ReleaseWord } from '../../commands/interpretation.ts';
import type { Actor, Facts, Need } from '../../evidence/facts.ts';
import type { ReadFault, Result } from '../ports.ts';
import { failed } from './candidate.ts';
import { repositoryOf } from './start-ports.ts';
import type { Judged, StartPorts } from './start-ports.ts';

/** Somebody asks in a comment for a candidate to be deployed. */
export interface Ask {
  readonly comment: { readonly id: string; readonly url: string };
  readonly by: Actor;
  /** They hold a role of the checklist. */
  readonly holdsRole: boolean;
}

/**
 * Who asked for the candidate to be deployed to the environment and was not answered, first come first: by a person's own hand, after it was
 * merged. What does not count for another reason than that its writer holds no role was answered as a command.
 */
export async function asksFor(ports: StartPorts, judged: Judged): Promise<Result<readonly Ask[], ReadFault>> {
  const { facts, interpretation } = judged.assessment;
  const merge = facts.changes.find(({ number }) => number === judged.rollCall.change?.number)?.merge ?? null;
  const asks: Ask[] = [];
  for (const { environment, comment, by, at, standing } of interpretation.release?.deploys ?? []) {
    if (environment !== judged.environment || (merge !== null && isBefore(at, merge.at)) || !mayAsk(standing)) continue;
    const before = await ports.errands.read(heardKey(judged, comment.id));
    if (!before.ok) return before;
    if (before.value === null && (await isByHand(ports, comment.id, facts)))
      asks.push({ comment, by, holdsRole: standing.counts });
  }
  return { ok: true, value: asks };
}

/** Whether somebody's wish to deploy is more than a wrong command: whoever holds no role may still write to the repository. */
export function mayAsk(standing: ReleaseWord['standing']): boolean {
  return standing.counts || standing.code === 'SIGNOFF_NOT_IN_ROLE';
}

/** Who asked here for a candidate that is released in an issue was told so, and is not answered when that is closed. False: to be looked at again. */
export async function passOver(ports: Pick<StartPorts, 'errands' | 'log'>, judged: Judged): Promise<boolean> {
  for (const { environment, comment } of judged.assessment.interpretation.release?.deploys ?? []) {
    if (environment !== judged.environment) continue;
    const before = await ports.errands.read(heardKey(judged, comment.id));
    if (!before.ok) return failed(ports, judged, before.fault);
    if (before.value === null && !(await answered(ports, judged, { comment }))) return false;
  }
  return true;
}

/** The comment was answered, whatever was answered. */
export async function answered(
  { errands }: Pick<StartPorts, 'errands'>,
  judged: Judged,
  { comment }: Pick<Ask, 'comment'>,
): Promise<boolean> {
  const written = await errands.write(heardKey(judged, comment.id), { candidate: judged.candidate }, null);
  return written.ok;
}

/** One comment may ask for several environments, each once. */
function heardKey(judged: Judged, comment: string): string {
  return `heard:${repositoryOf(judged)}:${comment}:${encodeURIComponent(judged.environment)}`;
}

/** Where no webhook told by whose hand it was written, GitHub is asked; in doubt it asks for nothing. */
async function isByHand({ needs }: StartPorts, comment: string, facts: Facts): Promise<boolean> {
  const heard = facts.changes
    .flatMap((change) => hearComments(change, facts))
    .find((one) => one.comment.id === comment);
  if (heard === undefined || heard.throughApp !== null) return false;
  if (originDoubt(heard, facts) === null) return true;
  const need: Need = { kind: 'comment-origin', comment };
  const read = { ...facts, readings: { ...facts.readings, ...(await needs.read(facts, [need])) } };
  return withOrigin(heard, read).throughApp === null && originDoubt(heard, read) === null;
}

/** Who may start a deployment whose gate is open: whoever holds a role of the checklist, or may write to the repository. */
export async function entitled(
  { workflows }: StartPorts,
  { repository }: Judged,
  ask: Ask,
): Promise<Result<boolean, ReadFault>> {
  return ask.holdsRole ? { ok: true, value: true } : workflows.mayWrite(repository, ask.by.login);
}
