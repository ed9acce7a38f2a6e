import type { SettledChange } from '../evidence/release.ts';
import type { RollCall } from '../judge/roll-call.ts';
import type { Assessment, ReadPorts } from './assess.ts';
import type { GateQuestion } from './ask.ts';
import { concerns } from '../checklist/scope/concerns.ts';
import { environmentNamed } from '../checklist/scope/environments.ts';
import { missingNeeds } from '../judge/needs.ts';
import { settledChange, settledUnconcerned } from '../judge/release/settle.ts';
import { MOST_ALONE } from '../judge/release/standing.ts';
import { othersIn } from '../judge/verdict.ts';
import { assess, judgeGates, readNeeds } from './assess.ts';

type Asked = Pick<GateQuestion, 'repository' | 'environment'>;

/**
 * The assessment with every other change of the release judged as well, each by itself and one after the other: nobody remembers them for a
 * reader without the App. Of more than twenty none is judged. One that cannot be read stays unknown.
 */
export async function settleAlone(
  ports: ReadPorts,
  asked: Asked,
  assessed: Assessment,
  own: RollCall,
): Promise<Assessment> {
  const open = othersIn(own).filter(({ code }) => code === 'CHANGE_NOT_SETTLED');
  const { config, facts, shown } = assessed;
  if (open.length === 0 || open.length > MOST_ALONE || config.state !== 'valid') return assessed;
  const settled: SettledChange[] = [];
  for (const { number } of open) {
    const one = await settle(ports, asked, number);
    if (one !== null) settled.push(one);
  }
  // What the changes are may ask for more: a condition that speaks of one change is left aside where there are several.
  const read = await readNeeds(ports, config, { ...facts, settled });
  return { ...judgeGates(config, read, shown), shown };
}

/** How one merged change stands by what is asked of each change; null where it could not be read. */
async function settle(
  ports: ReadPorts,
  { repository, environment }: Asked,
  number: number,
): Promise<SettledChange | null> {
  const assessed = await assess({ ...ports, judging: byItself }, { repository, by: { number }, environment }, []);
  if (!assessed.ok) return null;
  const { config, facts, rollCalls } = assessed.value;
  const [change] = facts.changes;
  const named = config.state === 'valid' ? environmentNamed(config.checklist, environment) : undefined;
  if (change === undefined || named === undefined) return null;
  if (!concerns(named, change, facts)) return settledUnconcerned(facts, named.name);
  const rollCall = rollCalls.find(({ gate }) => gate.kind === 'environment' && gate.name === named.name);
  return rollCall === undefined ? null : settledChange(rollCall, facts);
}

/** Of a change that is judged by itself it is not asked what deploying it would bring. */
const byItself: NonNullable<ReadPorts['judging']> = {
  needs: (config, facts) =>
    config.state === 'valid' ? missingNeeds(config.checklist, facts).filter(({ kind }) => kind !== 'release') : [],
  judge: judgeGates,
};
