import { environmentNamed } from '../checklist/scope/environments.ts';
import { needKey } from '../evidence/need.ts';
import { interpret } from '../commands/interpret.ts';
import { both } from '../judge/both.ts';
import { gateName } from '../judge/gate-name.ts';
import { gatesOf } from '../judge/gates.ts';
import { judge } from '../judge/judge.ts';
import { namedIn } from '../judge/named.ts';
import { missingNeeds } from '../judge/needs.ts';
import { withLastPins } from '../evidence/people/last-pins.ts';
import type { Checklist } from '../checklist/model.ts';
import type { Interpretation } from '../commands/interpretation.ts';
import type { Facts, Need } from '../evidence/facts.ts';
import type { JudgedConfig, UnreadPolicy } from '../judge/judge.ts';
import type { Gate, RollCall } from '../judge/roll-call.ts';
import type { Assessment } from './assess.ts';
import type { Shown } from './ports.ts';
import { goingBack, judgeGates } from './assess.ts';
import { earlierOnes } from './earlier.ts';
import type { Earlier } from './earlier.ts';

/** What must be read to judge by the checklists that count: the present one, and every earlier one that asked for more. */
export function needsInFlight(config: JudgedConfig, facts: Facts): readonly Need[] {
  if (config.state !== 'valid') return [];
  const then = withLastPins(facts, namedIn(config.checklist));
  const earlier = earlierOnes(config, facts).flatMap(({ config: one }) =>
    one.state === 'valid' ? missingNeeds(one.checklist, then) : policyNeeds(one.policies, facts),
  );
  return [...missingNeeds(config.checklist, facts), ...earlier];
}

/** A policy that the present checklist extends no more is read for the one that did. */
function policyNeeds(policies: readonly UnreadPolicy[], { readings }: Facts): readonly Need[] {
  return policies
    .map(({ reference }) => ({ kind: 'policy', reference }) as const)
    .filter((need) => !Object.hasOwn(readings, needKey(need)));
}

/**
 * Judges a candidate that may have been in flight when its checklist was weakened: it needs what the checklist before asked, and what the
 * present one asks, until it ends. A commit that was never judged by the earlier one is judged by the present one alone.
 */
export function judgeInFlight(
  config: JudgedConfig,
  facts: Facts,
  shown: Pick<Shown, 'checks'> = { checks: [] },
): Omit<Assessment, 'shown'> {
  const present = judgeGates(config, facts, shown);
  if (config.state !== 'valid') return present;
  const own = { config: goingBack(config, facts), interpretation: present.interpretation };
  const earlier = earlierOnes(config, facts).map((one) => ({ ...one, config: goingBack(one.config, facts) }));
  return earlier.reduce((joined, one) => joinedWith(one, own, joined), present);
}

function joinedWith(
  { name, config: before }: Earlier,
  own: {
    readonly config: Extract<JudgedConfig, { readonly state: 'valid' }>;
    readonly interpretation: Interpretation;
  },
  joined: Omit<Assessment, 'shown'>,
): Omit<Assessment, 'shown'> {
  const { facts, interpretation, rollCalls } = joined;
  const then = withLastPins(facts, namedIn(own.config.checklist));
  const said = before.state === 'valid' ? interpret(before.checklist, then) : interpretation;
  const missing = before.state === 'valid' ? gatesMissing(before.checklist, facts, rollCalls) : [];
  const calls = [...rollCalls, ...missing.map((gate) => judge(own.config, facts, gate, own.interpretation))];
  return {
    ...joined,
    interpretation: {
      ...interpretation,
      // What covers an item that only the earlier one asks is written down as well.
      waivers: [...interpretation.waivers, ...(before.state === 'valid' ? said.waivers : [])],
      replies: repliesOf(interpretation, said),
    },
    rollCalls: calls.map((call) =>
      asksIn(before, facts, call.gate) ? both(call, judge(before, then, call.gate, said), name) : call,
    ),
  };
}

/** Gates that only the earlier checklist knows to be met by the subject: what is switched off now. */
function gatesMissing(checklist: Checklist, facts: Facts, rollCalls: readonly RollCall[]): readonly Gate[] {
  const known = new Set(rollCalls.map(({ gate }) => gateName(gate)));
  return gatesOf(checklist, facts).filter((gate) => !known.has(gateName(gate)));
}

/** Whether the earlier checklist has anything to say about a gate: of an environment that it did not name it asked nothing. */
function asksIn(config: Earlier['config'], facts: Facts, gate: Gate): boolean {
  if (config.state !== 'valid') return true;
  if (gate.kind === 'environment') return environmentNamed(config.checklist, gate.name) !== undefined;
  const anywhere = { ...facts, subject: { ...facts.subject, environment: null } };
  return gatesOf(config.checklist, anywhere).some(({ kind }) => kind === 'merge');
}

/** What is still asked can still be answered: a command that only the earlier checklist understands is taken. */
function repliesOf(present: Interpretation, earlier: Interpretation): Interpretation['replies'] {
  return present.replies.map((reply) => {
    const other = earlier.replies.find(({ comment }) => comment.id === reply.comment.id);
    return reply.reaction === 'refused' && other?.reaction === 'accepted' ? other : reply;
  });
}
