import { environmentNamed } from '../../checklist/scope/environments.ts';
import type { Actor, ChangeFacts, Facts } from '../../evidence/facts.ts';
import { isPerson } from '../../evidence/people/person.ts';
import type { JudgedConfig } from '../../judge/judge.ts';
import type { ReleaseRead, RollCall } from '../../judge/roll-call.ts';
import type { Assessment, ReadPorts } from '../assess.ts';
import type { Shown } from '../ports.ts';
import { withDeployer } from './deployer.ts';

type Judge = NonNullable<ReadPorts['judging']>['judge'];

/**
 * Judges as `judge` does, and tells of a release that is open in its issue without whose word it would not be, were it them who deploy it: a job
 * that no rule of ours holds does not read the issue, and only it knows who started it.
 */
export function restingOn(judge: Judge): Judge {
  return (config, facts, shown) => {
    const judged = judge(config, facts, shown);
    const rollCalls = judged.rollCalls.map((rollCall) => {
      const { release, gate } = rollCall;
      if (release?.home !== true || gate.kind !== 'environment') return rollCall;
      const { name } = gate;
      if (!isSeparated(config, name, rollCall)) return rollCall;
      const isOpen = (by: Actor) => isOpenFor({ by, name }, judge, { config, facts, shown }, rollCall);
      const restsOn = speakers(judged).flatMap((by) => (isOpen(by) ? [] : [by.login]));
      return restsOn.length === 0 ? rollCall : { ...rollCall, release: { ...release, restsOn } satisfies ReleaseRead };
    });
    return { ...judged, rollCalls };
  };
}

function isSeparated(config: JudgedConfig, name: string, { open, enforcement }: RollCall): boolean {
  if (config.state !== 'valid' || !open || enforcement !== 'block') return false;
  return environmentNamed(config.checklist, name)?.separationOfDuties !== 'off';
}

/** Everybody whose word may count for it, each once: who commented or pressed a button, or wrote what is ticked. */
function speakers({ interpretation, facts }: Omit<Assessment, 'shown'>): readonly Actor[] {
  const { signOffs, waivers, overrides, profiles } = interpretation;
  const pressed = [...signOffs, ...waivers, ...overrides, ...profiles].map(({ by }) => by);
  const [home] = facts.changes;
  const wrote = [...(home?.comments ?? []).map(({ author }) => author), ...editors(home)];
  const people = [...pressed, ...wrote].filter(isPerson);
  return [...new Map(people.map((one) => [one.login.toLowerCase(), one])).values()];
}

function editors(home: ChangeFacts | undefined): readonly (Actor | null)[] {
  return (home?.body.revisions.list ?? []).map(({ editor }) => editor);
}

interface Asked {
  readonly config: JudgedConfig;
  readonly facts: Facts;
  readonly shown: Pick<Shown, 'checks'> | undefined;
}

function isOpenFor(
  { by, name: environment }: { readonly by: Actor; readonly name: string },
  judge: Judge,
  { config, facts, shown }: Asked,
  { candidate }: RollCall,
): boolean {
  const { deployers = [], now: at } = facts;
  const told = withDeployer({ ...facts, deployers: [...deployers, { environment, commit: candidate, by, at }] });
  const { rollCalls } = judge(config, told, shown);
  return rollCalls.some(({ gate, open }) => gate.kind === 'environment' && gate.name === environment && open);
}
