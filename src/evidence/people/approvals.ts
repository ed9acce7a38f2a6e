import { isKnown } from '../reading.ts';
import { isTold, partTaken, separationOf } from './separation.ts';
import { deploys } from './deployers.ts';
import { samePerson } from './person.ts';
import type { NextStep } from '../answer.ts';
import type { Actor, Need, Review } from '../facts.ts';
import type { Question } from '../kind.ts';
import type { Provenance } from '../reading.ts';
import type { ReasonCode } from '../reason-codes.ts';

type Asked = Pick<Question, 'change' | 'environment' | 'facts' | 'deployers'>;

/** Why it cannot be told whether somebody had a hand in a change, and what would help. */
export interface HandUntold extends Provenance {
  readonly code: ReasonCode;
  readonly detail: string;
  readonly next: readonly NextStep[];
}

/**
 * Whether somebody stands free of a change that they approve: like whoever signs, they must not have opened it, written, committed or pushed part
 * of it. Where it is not strict it is enough that GitHub tells everybody who pushed it; of a fork it never does, and there everybody who wrote it
 * is enough.
 */
export function standsFree(actor: Actor, { change, environment, facts, deployers = [] }: Asked): boolean | HandUntold {
  if (samePerson(actor, change.author) || deploys(actor, deployers)) return false;
  const separation = separationOf({ change, actor, environment, facts });
  if (separation.free) return true;
  if (!('unknown' in separation)) return false;
  if (!environment.strict && isTold(change, facts)) return true;
  const next = [
    {
      who: 'somebody who may push',
      how: 'proposes the same from a new branch of this repository, with e-mail addresses that GitHub knows',
    },
  ];
  return { ...change.observed, code: separation.code, detail: separation.sentence.replace(/\.$/, ''), next };
}

/** What must be read to tell: who pushed, where the snapshot does not say it and a fork's authors are not enough. */
export function freedomNeeds({ change, environment, facts }: Asked): readonly Need[] {
  if (environment.separationOfDuties === 'off' || isKnown(change.pushers)) return [];
  return environment.strict || !isTold(change, facts) ? [{ kind: 'pushes', change: change.number }] : [];
}

/** Whose approvals do not count because of their own hand in the change, in words such as `rhea wrote part of this change`; empty: nobody's. */
export function barredWords(
  approvals: readonly Review[],
  { change, environment, facts, deployers = [] }: Asked,
): string {
  if (environment.separationOfDuties === 'off') return '';
  const barred = approvals.flatMap(({ author }) => {
    if (author === null) return [];
    const part = partTaken(change, author, facts);
    if (part !== null) return [`${author.login} ${part} this change`];
    return deploys(author, deployers) ? [`${author.login} deploys it`] : [];
  });
  return barred.join(', ');
}
