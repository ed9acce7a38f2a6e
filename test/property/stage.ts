import { teamMembers } from '../../src/sandbox/world/teams.ts';
import type { App } from './app.ts';
import { reasonsAgainst } from './oracle.ts';
import type { Eyes } from './oracle-case.ts';
import type { Town } from './town.ts';
import { presentConfig } from './town.ts';
import type { GateRun } from './visible.ts';
import { gateRuns } from './visible.ts';

/** What one run came to. */
export interface Counts {
  looks: number;
  /** Answers damaged or lost, and webhooks lost, late, doubled or out of order. */
  faults: number;
  /** How often the App's process died in the middle of something. */
  kills: number;
  asks: number;
  /** Answers `go` to a deploy job. */
  jobsLetThrough: number;
  /** Looks without a fault after which some gate of the change was open. */
  openLooks: number;
  /** Looks without a fault after which a gate was shut that the oracle would have opened: what caution costs. */
  cautiousLooks: number;
  /** Times that the App did all its work after hearing everything, so that nothing wrong could be left. */
  settledByWebhooks: number;
  /** The most requests that one undisturbed look sent. */
  mostReads: number;
  mostWrites: number;
}

export const nothingYet: Counts = {
  looks: 0,
  faults: 0,
  kills: 0,
  asks: 0,
  jobsLetThrough: 0,
  openLooks: 0,
  cautiousLooks: 0,
  settledByWebhooks: 0,
  mostReads: 0,
  mostWrites: 0,
};

/** Everything that a run has at hand. */
export interface Stage {
  readonly town: Town;
  readonly app: App;
  /** Teams as they were when the App last read. */
  teams: Eyes['inTeam'];
  /** What the last look found, for the story of a broken promise. */
  found: readonly string[];
  /** A webhook was lost, or could not be understood, and no look has made good for it yet. */
  owesLook: boolean;
  readonly counts: Counts;
}

/** A broken promise, with everything needed to see it. */
class Broken extends Error {}

export function broken(promise: string, what: string, town: Town): Broken {
  const { pull } = town;
  const gates = pull.merged ? ['production', 'staging'] : ['merge'];
  const eyes: Eyes = { alone: false, inTeam: presentTeams(town) };
  const commit = pull.mergeCommit ?? pull.headSha;
  const oracle = gates.map((gate) => `${gate}: ${reasonsAgainst(town, gate, commit, eyes).join('; ') || 'may open'}`);
  return new Broken(`${promise}: ${what}\nthe oracle says of ${commit.slice(0, 7)}: ${oracle.join(' | ')}`);
}

/** What the oracle lets open now, written as `greens` does. */
export function allowed(town: Town): ReadonlySet<string> {
  const { pull } = town;
  const eyes: Eyes = { alone: false, inTeam: presentTeams(town) };
  const commit = pull.mergeCommit ?? pull.headSha;
  const gates = pull.merged ? ['production', 'staging'] : ['merge'];
  return new Set(
    gates.flatMap((gate) => (reasonsAgainst(town, gate, commit, eyes).length === 0 ? [`${gate} ${commit}`] : [])),
  );
}

/** Gates of the commit that is proposed now. */
export function relevant(town: Town): readonly GateRun[] {
  const { pull } = town;
  if (pull.state === 'closed' && !pull.merged) return [];
  const commit = pull.mergeCommit ?? pull.headSha;
  return gateRuns(town).filter((run) => run.commit === commit && (run.gate === 'merge') === !pull.merged);
}

/** Those that the checklist still names; one that it does not name any more stays shut. */
export function wanted(town: Town): readonly GateRun[] {
  const config = presentConfig(town);
  const named = typeof config === 'string' ? [] : config.environments.map(({ name }) => name);
  return relevant(town).filter(({ gate }) => gate === 'merge' || named.includes(gate));
}

export function isOpen(town: Town): boolean {
  const gates = wanted(town);
  return gates.length > 0 && gates.every(({ green }) => green);
}

export function presentTeams(town: Town): Eyes['inTeam'] {
  const now = new Map(Object.entries(town.teams).map(([name, team]) => [name, peopleOf(town, team)]));
  return (team, person) => now.get(team)?.includes(person) === true;
}

/** Whether somebody joined or left a team since it was read. */
export function isStale(town: Town, read: Eyes['inTeam']): boolean {
  const now = presentTeams(town);
  const people = [...town.world.accounts.values()].map((account) => town.personOf(account));
  return Object.keys(town.teams).some((team) => people.some((one) => read(team, one) !== now(team, one)));
}

function peopleOf({ world, personOf }: Town, team: Town['teams']['qa']): readonly string[] {
  return teamMembers(world, team).flatMap(({ user, state }) => (state === 'active' ? [personOf(user)] : []));
}
