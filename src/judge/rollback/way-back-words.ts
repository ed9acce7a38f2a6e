import { deploys } from '../../evidence/people/deployers.ts';
import { refused } from '../../evidence/statements/standing.ts';
import { shortCommit } from '../../evidence/short-commit.ts';
import { isBefore } from '../../evidence/time.ts';
import type { Environment } from '../../checklist/model.ts';
import type { Answer, NextStep } from '../../evidence/answer.ts';
import type { CommitId } from '../../evidence/facts.ts';
import type { SignOff } from '../../evidence/statements/sign-off.ts';
import type { WayBack } from './way-back.ts';

/**
 * How a sign-off stands for a way back. One from before what is left was begun was for the way there; and where duties are separated, whoever
 * starts the deployment does not sign for it.
 */
export function forWayBack(one: SignOff, { from, deployers }: WayBack, { separationOfDuties }: Environment): SignOff {
  if (!one.standing.counts) return one;
  if (!isBefore(from.at, one.at)) {
    const sentence = `${one.by.login} signed before ${shortCommit(from.commit)} was deployed, which is left now. Sign again.`;
    return { ...one, standing: refused('SIGNOFF_STALE', sentence) };
  }
  if (separationOfDuties !== 'off' && deploys(one.by, deployers)) {
    const sentence = `${one.by.login} starts the deployment, and so does not sign for it.`;
    return { ...one, standing: refused('SIGNOFF_SELF', sentence) };
  }
  return one;
}

type Told = Pick<Answer, 'next' | 'parts'>;

/** A line to paste, as far as it is known for what. */
interface Line {
  readonly commit: CommitId;
  readonly environment: string;
}

/**
 * The lines to paste with the role, the commit and the environment, so that they can mean nothing else. `roles` are those that are asked, in
 * order: of several each is a part.
 */
export function withLines({ next, parts }: Told, roles: readonly string[], line: Line): Told {
  if (parts === undefined) return { next: next.map((step) => exact(step, roles[0], line)) };
  const told = parts.map((part, index) => ({
    ...part,
    next: part.next.map((step) => exact(step, roles[index], line)),
  }));
  return {
    parts: told,
    next: next.length === 0 ? next : told.flatMap((part) => (part.outcome === 'met' ? [] : part.next)),
  };
}

function exact(step: NextStep, role: string | undefined, { commit, environment }: Line): NextStep {
  if (step.paste === undefined || role === undefined) return step;
  return { ...step, paste: `/signoff ${role} @${commit} in ${environment}` };
}
