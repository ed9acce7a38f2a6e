import { rollbackRuleOf } from '../../checklist/rollback-rule.ts';
import { environmentNamed, isAskedIn } from '../../checklist/scope/environments.ts';
import { isWayBackItem } from '../../checklist/scope/way-back.ts';
import { shortCommit } from '../../evidence/short-commit.ts';
import { instantOf } from '../../evidence/calendar/tell.ts';
import { isBefore } from '../../evidence/time.ts';
import { ledgerBlockers, strictBlockers } from '../blockers.ts';
import { withLook } from '../closing-time.ts';
import { enforcementOf } from '../enforcement.ts';
import { benchFor, findingOf, idleFinding, sessionFor } from '../findings.ts';
import { conclusionOf } from '../verdict.ts';
import { stopsWayBack } from './stops-way-back.ts';
import { wayBackItem } from './way-back-item.ts';
import { wayBackOf } from './way-back.ts';
import { forWayBack, withLines } from './way-back-words.ts';
import type { WayBack } from './way-back.ts';
import type { Checklist, Environment } from '../../checklist/model.ts';
import type { Hold, Interpretation } from '../../commands/interpretation.ts';
import type { Facts } from '../../evidence/facts.ts';
import type { SignOff } from '../../evidence/statements/sign-off.ts';
import type { Instant } from '../../evidence/time.ts';
import type { Unlearnable } from '../../evidence/reading.ts';
import type { Enforcing } from '../enforcement.ts';
import type { JudgedChange } from '../subject.ts';
import type { Blocker, Finding, Gate, OverrideGiven, ReleaseRead, Rollback } from '../roll-call.ts';

/** The parts of a judgement that a way back replaces. */
interface Parts {
  readonly enforcing: Enforcing;
  readonly blockers: readonly Blocker[];
  readonly holds: readonly Hold[];
  readonly findings: readonly Finding[];
  readonly release?: ReleaseRead | undefined;
  readonly override?: OverrideGiven | undefined;
  readonly rollback?: Rollback;
}

/** What a way back is judged by. */
interface Place {
  readonly checklist: Checklist;
  readonly facts: Facts;
  readonly gate: Gate;
  readonly judged: JudgedChange | Blocker;
  readonly interpretation: Interpretation;
}

/**
 * What everybody asks of a deployment is judged first. Where that is no go and the deployment is a way back, only what a way back needs is
 * asked: not the items, not the hours, not what it brings or takes away.
 */
export function wayBackInstead<T extends Parts>(ordinary: T, place: Place): T {
  const { checklist, facts, gate, judged } = place;
  const environment = gate.kind === 'merge' ? undefined : environmentNamed(checklist, gate.name);
  if (environment === undefined || 'code' in judged || ordinary.enforcing.enforcement === 'off') return ordinary;
  if (conclusionOf({ ...ordinary, enforcement: 'block', change: judged.change }).verdict === 'go') return ordinary;
  const state = wayBackOf(environment, judged, facts);
  if (state.kind === 'none') return ordinary;
  if (state.kind === 'untold')
    return { ...ordinary, blockers: [...ordinary.blockers, untold(state.way, state.unlearnt)] };
  if (state.kind === 'too-old') return { ...ordinary, blockers: afterTime(ordinary.blockers, state.way, environment) };
  return { ...ordinary, ...wayBack(state.way, environment, { ...place, judged }) };
}

type Instead = Pick<Parts, 'enforcing' | 'blockers' | 'holds' | 'findings'> & {
  readonly release: undefined;
  readonly override: undefined;
  readonly rollback: Rollback;
};

function wayBack(way: WayBack, environment: Environment, place: Place & { readonly judged: JudgedChange }): Instead {
  const { checklist, facts, judged, interpretation } = place;
  const bench = benchFor(sessionFor(checklist, facts, judged, interpretation), environment);
  const signOffs = bench.signOffs.map((one) =>
    isWayBackItem({ id: one.item }) ? forWayBack(one, way, environment) : one,
  );
  const asked = findingOf(wayBackItem(environment, checklist), { ...bench, signOffs });
  const sentence = `It was asked when ${shortCommit(way.to.commit)} was verified; a way back is not asked it again.`;
  const { to, from, proof } = way;
  return {
    enforcing: withLook(enforcementOf(environment, facts.now), instantOf(way.until)),
    blockers: [...ledgerBlockers(facts), ...strictBlockers([environment], facts)],
    holds: interpretation.holds.filter((hold) => isOf(environment, hold) && stopsWayBack(hold)),
    findings: [
      { ...asked, ...withLines(asked, asked.signers, { commit: judged.candidate, environment: environment.name }) },
      ...checklist.items
        .filter((item) => isAskedIn(item, environment) && !isWayBackItem(item))
        .map((item) => idleFinding(item, environment, 'VERIFIED_BEFORE', sentence)),
    ],
    release: undefined,
    override: undefined,
    rollback: {
      to: to.commit,
      verifiedAt: to.at,
      by: proof,
      deployment: to.deployment,
      signedAt: lastOf(signOffs),
      from,
    },
  };
}

/** When the last sign-off was given that counts. */
function lastOf(signOffs: readonly SignOff[]): Instant | null {
  return signOffs
    .filter(({ item, standing }) => isWayBackItem({ id: item }) && standing.counts)
    .reduce<Instant | null>((last, { at }) => (last === null || isBefore(last, at) ? at : last), null);
}

function isOf({ name }: Environment, { environment }: Hold): boolean {
  return environment === null || environment === name;
}

function untold({ to, from }: WayBack, { code, detail }: Unlearnable): Blocker {
  return {
    outcome: 'unknown',
    code: 'ROLLBACK_UNREAD',
    sentence: `Whether ${shortCommit(to.commit)}, which was verified here at ${to.at}, is part of ${shortCommit(from.commit)} could not be read (${code}: ${detail}).`,
    next: [
      {
        who: 'somebody who keeps the job or runs the App',
        how: 'sees to it that contents may be read, and runs this again',
      },
    ],
  };
}

/** That it came too late for a way back stands for what cannot be told of the way between: the candidate is part of what is deployed. */
function afterTime(
  blockers: readonly Blocker[],
  { to, from }: WayBack,
  { name, rollback }: Environment,
): readonly Blocker[] {
  const others = blockers.filter(({ code }) => code !== 'RELEASE_UNREAD' && code !== 'DEPLOYED_UNTOLD');
  const late: Blocker = {
    outcome: others.length < blockers.length ? 'unmet' : 'pending',
    code: 'ROLLBACK_TOO_OLD',
    sentence: `${shortCommit(to.commit)} was verified in ${name} at ${to.at}, longer ago than ${(rollback ?? rollbackRuleOf()).maxAge}: going back to it from ${shortCommit(from.commit)} is asked everything.`,
    next: [
      {
        who: 'whoever deploys',
        how: 'goes back to a commit that was verified later, or merges a change that takes the later ones back',
      },
    ],
  };
  return [late, ...others];
}
