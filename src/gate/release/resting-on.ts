import { environmentNamed } from '../../checklist/scope/environments.ts';
import { interpret } from '../../commands/interpret.ts';
import type { Interpretation } from '../../commands/interpretation.ts';
import type { Actor, ChangeFacts, Facts } from '../../evidence/facts.ts';
import { isPerson } from '../../evidence/people/person.ts';
import { withLastPins } from '../../evidence/people/last-pins.ts';
import type { JudgedConfig } from '../../judge/judge.ts';
import { namedIn } from '../../judge/named.ts';
import type { ReleaseRead, RollCall } from '../../judge/roll-call.ts';
import type { Assessment, ReadPorts } from '../assess.ts';
import { earlierOnes } from '../earlier.ts';
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
      const isOpen = (...by: Actor[]) => isOpenFor({ by, name }, judge, { config, facts, shown }, rollCall);
      const restsOn = resting(speakers(config, judged), isOpen);
      return restsOn.length === 0 ? rollCall : { ...rollCall, release: { ...release, restsOn } satisfies ReleaseRead };
    });
    return { ...judged, rollCalls };
  };
}

function isSeparated(config: JudgedConfig, name: string, { open, enforcement }: RollCall): boolean {
  if (config.state !== 'valid' || !open || enforcement !== 'block') return false;
  return environmentNamed(config.checklist, name)?.separationOfDuties !== 'off';
}

/**
 * Without whom it would not be open: one, or two together, for a job knows of two who deploy (`GITHUB_ACTOR`, and who ran it again). Of more
 * people than can be judged two by two each is named.
 */
function resting(people: readonly Actor[], isOpen: (...by: Actor[]) => boolean): readonly string[] {
  if (isOpen(...people)) return [];
  if (people.length > MOST) return people.map(({ login }) => login);
  const alone = people.filter((by) => !isOpen(by));
  const left = people.filter((by) => !alone.includes(by));
  const pairs = left.flatMap((one, index) =>
    left.slice(index + 1).flatMap((other) => (isOpen(one, other) ? [] : [`${one.login} ${other.login}`])),
  );
  return [...alone.map(({ login }) => login), ...pairs];
}

/** With so many people it is judged at most 37 times. */
const MOST = 8;

/** Everybody whose word counts by a checklist that is asked, each once: who said something that stands, or wrote what is ticked. */
function speakers(config: JudgedConfig, judged: Omit<Assessment, 'shown'>): readonly Actor[] {
  const { facts } = judged;
  const said = [judged.interpretation, ...saidEarlier(config, facts)].flatMap((one) => [
    ...one.signOffs,
    ...one.waivers,
    ...one.overrides,
    ...one.profiles,
  ]);
  const count = said.flatMap(({ by, standing }) => (standing.counts ? [by] : []));
  const people = [...count, ...editors(facts.changes[0])].filter(isPerson);
  return [...new Map(people.map((one) => [one.login.toLowerCase(), one])).values()];
}

/** What was said as the checklists mean it under which it was in flight. */
function saidEarlier(config: JudgedConfig, facts: Facts): readonly Interpretation[] {
  if (config.state !== 'valid') return [];
  const then = withLastPins(facts, namedIn(config.checklist));
  return earlierOnes(config, facts).flatMap(({ config: one }) =>
    one.state === 'valid' ? [interpret(one.checklist, then)] : [],
  );
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
  { by, name: environment }: { readonly by: readonly Actor[]; readonly name: string },
  judge: Judge,
  { config, facts, shown }: Asked,
  { candidate }: RollCall,
): boolean {
  const { deployers = [], now: at } = facts;
  const these = by.map((one) => ({ environment, commit: candidate, by: one, at }));
  const told = withDeployer({ ...facts, deployers: [...deployers, ...these] });
  const { rollCalls } = judge(config, told, shown);
  return rollCalls.some(({ gate, open }) => gate.kind === 'environment' && gate.name === environment && open);
}
