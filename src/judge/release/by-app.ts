import { isCovered } from '../../evidence/reader-reasons.ts';
import { ownStanding } from './release-gate.ts';
import type { Finding, ReleasedChange, ReleaseRead, RollCall } from '../roll-call.ts';

/** What a release brings, with the changes that this reader could not judge as the App's verdict says, and the own one as its findings do now. */
export function releaseByApp(
  { release, change }: Pick<RollCall, 'release' | 'change'>,
  findings: readonly Finding[],
  isGo: boolean,
): Pick<RollCall, 'release'> {
  if (release === undefined) return {};
  const changes = release.changes.map((one) =>
    one.number === change?.number ? { ...one, ...ownStanding(findings) } : byApp(one, isGo),
  );
  return { release: { ...release, changes } satisfies ReleaseRead };
}

function byApp(change: ReleasedChange, isGo: boolean): ReleasedChange {
  if (change.outcome !== 'unknown' || !isCovered(change.code)) return change;
  return isGo
    ? { ...change, outcome: 'met', code: 'MET', next: [], sentence: "By the App's verdict it is ready." }
    : { ...change, outcome: 'pending', code: 'APP_VERDICT_NOT_GO', next: [], sentence: 'The App says what it lacks.' };
}
