import type { Assessment } from '../assess.ts';
import type { Desired } from '../desired.ts';
import type { OwnCheckRun, Shown } from '../ports.ts';
import { gateCheckName } from '../../judge/gate-name.ts';

/**
 * What we show, without our run of a gate that a newer one of ours hides: the pull request and the issue of a release both speak of its merge
 * commit, and GitHub shows the newest run of a name. Whoever has the say now writes anew where it says otherwise.
 */
export function unshadowed(
  { facts, rollCalls, shown }: Pick<Assessment, 'facts' | 'rollCalls' | 'shown'>,
  checks: Desired['checks'],
): Shown {
  const [change] = facts.changes;
  if (change === undefined || change.merge === null) return shown;
  const elsewhere = rollCalls
    .filter(({ release }) => release?.elsewhere === true)
    .map(({ gate }) => gateCheckName(gate));
  const hidden = checks.flatMap(({ commit, check }) => {
    if (elsewhere.includes(check.name)) return [];
    const isSame = (run: OwnCheckRun): boolean => run.commit === commit && run.name === check.name;
    const own = shown.checks.filter(isSame);
    const newest = shown.others.filter(isSame).reduce<OwnCheckRun | null>(newer, null);
    const isHidden = newest !== null && newest.conclusion !== check.conclusion;
    return isHidden && own.every(({ id }) => id < newest.id) ? own : [];
  });
  return hidden.length === 0 ? shown : { ...shown, checks: shown.checks.filter((run) => !hidden.includes(run)) };
}

function newer(best: OwnCheckRun | null, run: OwnCheckRun): OwnCheckRun {
  return best !== null && best.id > run.id ? best : run;
}
