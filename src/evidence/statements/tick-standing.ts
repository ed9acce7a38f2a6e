import { deploys } from '../people/deployers.ts';
import { isPerson, samePerson } from '../people/person.ts';
import { afterHolder, deputyTime, shownSince } from '../people/deputies.ts';
import { capacityIn } from '../people/roles.ts';
import { separationOf } from '../people/separation.ts';
import { bindStatement, retargetedSince, sightingsOf } from './binding.ts';
import { isHasty } from './haste.ts';
import { carried } from './judge-sign-offs.ts';
import { counts, refused } from './standing.ts';
import { wordingStanding } from './wording.ts';
import { readingOf } from '../need.ts';
import { isKnown } from '../reading.ts';
import { isBefore } from '../time.ts';
import { untickings } from './ticker.ts';
import type { Actor, CommitId } from '../facts.ts';
import type { Question } from '../kind.ts';
import type { Capacity } from '../people/roles.ts';
import type { Unlearnable } from '../reading.ts';
import type { Refusal, Standing } from './standing.ts';
import type { Instant } from '../time.ts';

interface Tick {
  readonly by: Actor;
  readonly at: Instant;
}

/** Whether a tick counts as the sign-off of a role holder: the same person, commit, wording and duties as for a comment. */
export function tickStanding(role: string, tick: Tick, question: Question): Standing {
  const { by } = tick;
  const capacity = capacityIn(question.roles[role] ?? { users: [], teams: [] }, by, question.facts);
  const person = personStanding(role, capacity, tick, question);
  if (!person.counts) return person;
  const binding = bindTick(tick, question);
  if (typeof binding !== 'string') return binding;
  const wording = wordingStanding({
    item: question.item,
    commit: binding,
    at: tick.at,
    explicit: false,
    facts: question.facts,
  });
  if (!wording.counts) return asTick(wording);
  const here = carried(binding, by.login, question);
  if (!here.counts || capacity.as !== 'deputy') return here;
  const deputy = deputyStanding(role, tick, binding, question);
  return deputy.counts || capacity.doubt === null ? deputy : unlearntRole(role, tick, capacity.doubt);
}

/** Whether the tick of a deputy counts: late enough, and no holder of the role has signed, objected or unticked the box since it was shown. */
function deputyStanding(id: string, { by, at }: Tick, commit: CommitId, question: Question): Standing {
  const { item, facts, change, roles, objections = [] } = question;
  const word = { role: roles[id] ?? { id, users: [], teams: [] }, by, at };
  const place = { item, commit, facts };
  const time = deputyTime(word, place);
  const since = shownSince(place);
  if (!time.counts || since === null) return time;
  if (!change.body.revisions.complete) {
    const sentence = `GitHub does not show every revision of the description, so it cannot be told whether a holder of the role ${id} unticked the box before ${by.login}, a deputy, ticked it.`;
    return refused('TICK_UNATTRIBUTED', sentence);
  }
  const unticked = untickings(change, item.title).map((one) => ({ ...one, ...ofTheBox }));
  const said = { ...question, objections: [...objections, ...unticked] };
  return afterHolder(word, place, said, since) ?? { counts: true, deputy: { since } };
}

const ofTheBox = { environment: null, target: null, stands: false };

function unlearntRole(role: string, { by }: Tick, { code, detail }: Unlearnable): Refusal {
  const sentence = `Whether ${by.login}, who ticked the box, holds the role ${role} could not be learnt: ${detail}.`;
  return refused(code, sentence);
}

function personStanding(role: string, capacity: Capacity, tick: Tick, question: Question): Standing {
  const { by } = tick;
  const { environment, facts, change } = question;
  if (!isPerson(by)) return refused('SIGNOFF_NOT_HUMAN', `${by.login} is no person; a bot's tick never counts.`);
  if ('unlearnable' in capacity) return unlearntRole(role, tick, capacity);
  if (capacity.as === 'nobody')
    return refused('SIGNOFF_NOT_IN_ROLE', `${by.login} ticked the box, but does not hold the role ${role}.`);
  const separation = separationOf({ change, actor: by, environment, facts });
  if (!separation.free) return refused(separation.code, separation.sentence);
  if (deploys(by, question.deployers ?? []))
    return refused('SIGNOFF_SELF', `${by.login} deploys this, and duties are separated here.`);
  return environment.separationOfDuties === 'off' ? counts : secondRole(role, tick, question);
}

/** One person fills one role. A sign-off and an exception go before a tick; of two ticks the earlier one stands, and neither where they are as old. */
function secondRole(
  role: string,
  { by, at }: Tick,
  { environment, signOffs, ticks, exceptions = [] }: Question,
): Standing {
  const signed = signOffs.find(
    (one) => one.standing.counts && one.role !== role && one.environment === environment.name && samePerson(one.by, by),
  );
  const excepted = exceptions.find((one) => one.role !== role && samePerson(one.by, by));
  const other =
    signed ?? excepted ?? ticks.find((one) => one.role !== role && samePerson(one.by, by) && !isBefore(at, one.at));
  if (other === undefined) return counts;
  return refused(
    'SIGNOFF_SECOND_ROLE',
    `${by.login} already stands for the role ${other.role}; one person fills one role here.`,
  );
}

/** The commit the tick means, if it is one that is judged. A tick cannot carry a commit id, so what is ambiguous is stale. */
function bindTick({ at }: Tick, question: Question): CommitId | Standing {
  const { change, facts, commit, candidate } = question;
  if (retargetedSince(change, at)) {
    return refused('SIGNOFF_BASE_CHANGED', 'The change was retargeted to another branch after the box was ticked.');
  }
  const binding = bindStatement({ change, facts, at, explicit: null });
  if (binding.commit === null) {
    const pushes = readingOf(facts, { kind: 'pushes', change: change.number });
    if (sightingsOf(change.head.commit, change, facts).length === 0 && !isKnown(pushes)) {
      return refused(pushes.code, `When the present commit became the head could not be learnt: ${pushes.detail}.`);
    }
    return refused('TICK_STALE', `${binding.sentence} A push resets the tick.`);
  }
  if (question.environment.strict && isHasty(binding.commit, at, change, facts)) {
    const sentence =
      'The box was ticked less than a minute after the commit was there to be seen. Untick and tick it again.';
    return refused('TICK_STALE', sentence);
  }
  if (binding.commit === commit || binding.commit === candidate) return binding.commit;
  return refused('TICK_STALE', 'The box was ticked for another commit; a push resets it.');
}

/** A tick cannot be repeated with a commit, so what asks for that is said as a stale tick. */
function asTick(standing: Refusal): Standing {
  if (standing.code !== 'SIGNOFF_AMBIGUOUS') return standing;
  return refused('TICK_STALE', 'The box was ticked before this item was shown on the present commit.');
}
