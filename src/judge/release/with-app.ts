import { isBefore } from '../../evidence/time.ts';
import type { Instant } from '../../evidence/time.ts';
import { ownStanding } from './release-gate.ts';
import type { Finding, RollCall } from '../roll-call.ts';

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

/** What the App says was excused in the issue, or is asked later by a profile that was chosen there. */
export function exceptedAtHome(rollCall: RollCall, { waived, later }: Excepted): RollCall {
  const findings = rollCall.findings.map((finding): Finding => {
    const { item, ask, outcome } = finding;
    const [until = null, word = 'waived'] = waived.has(item) ? [waived.get(item)] : [later.get(item), 'asked later'];
    if (ask !== 'release' || !isOpen.has(outcome) || until === null || !isBefore(rollCall.now, until)) return finding;
    const sentence = `By the App's verdict it is ${word} until ${until}, as was said in the issue of the release.`;
    return word === 'waived'
      ? { ...finding, outcome: 'waived', code: 'WAIVED', sentence, next: [] }
      : { ...finding, outcome: 'later', code: 'ASKED_LATER', sentence, next: [] };
  });
  return { ...rollCall, findings };
}

const isOpen: ReadonlySet<string> = new Set(['pending', 'unmet', 'unknown']);

interface Excepted {
  readonly waived: ReadonlyMap<string, Instant>;
  readonly later: ReadonlyMap<string, Instant>;
}

/**
 * A release that was overridden in its issue, by the App's word for it: who did so is not read here. What the change that is judged here lacks by
 * now is covered by it no more than what another one lacks.
 */
export function overriddenAtHome(rollCall: RollCall, until: Instant): RollCall {
  const { outcome, sentence } = ownStanding(rollCall.findings);
  const override = { until, by: [] };
  if (outcome === 'met') return { ...rollCall, override };
  const number = rollCall.change?.number ?? 0;
  const blocker = {
    outcome,
    code: 'CHANGE_NOT_READY',
    sentence: `The override in the issue of the release does not cover what #${number} lacks: ${sentence}`,
    next: [{ who: 'whoever is named there', how: `gives what #${number} lacks` }],
  } as const;
  return { ...rollCall, override, blockers: [...rollCall.blockers, blocker] };
}
