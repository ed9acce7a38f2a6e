import { isCovered } from '../../evidence/reader-reasons.ts';
import { ownStanding } from './release-gate.ts';
import type { Finding, ReleasedChange, ReleaseRead, RollCall } from '../roll-call.ts';

/** Kinds that a person proves by a word on the home of what is deployed. */
const byWord: ReadonlySet<string> = new Set(['signoff', 'tick', 'review', 'attestation', 'codeowners']);

/**
 * The roll call of a reader beside the App, where the App judges the candidate as a release in an issue: what people said there is not read here,
 * so what is asked of the release and not met by anything else is left to the App's verdict.
 */
export function homeUnread(rollCall: RollCall): RollCall {
  return { ...rollCall, findings: rollCall.findings.map(unreadFinding) };
}

function unreadFinding(finding: Finding): Finding {
  const { ask, outcome, kinds } = finding;
  if (ask !== 'release' || (outcome !== 'pending' && outcome !== 'unmet')) return finding;
  if (!kinds.some((kind) => byWord.has(kind))) return finding;
  const { parts: _parts, needed: _needed, later: _later, ...rest } = finding;
  const sentence = 'What people said about the release stands in its issue, which is not read here.';
  return { ...rest, outcome: 'unknown', code: 'RELEASE_HOME_UNREAD', sentence, next: [] };
}

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
