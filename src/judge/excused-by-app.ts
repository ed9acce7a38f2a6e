import { isBefore } from '../evidence/time.ts';
import type { RollCall } from './roll-call.ts';
import type { Sayings } from './with-app.ts';

/** Waivers that this reader could not judge, where the App counts them; of every other item what it is without. */
export function waivedByApp(rollCall: RollCall, { waived }: Sayings): RollCall {
  const findings = rollCall.findings.map((finding) => {
    const [without] = finding.parts ?? [];
    if (finding.code !== 'WAIVER_UNREAD' || without === undefined) return finding;
    const until = waived.get(finding.item);
    if (until === undefined || !isBefore(rollCall.now, until)) return { ...finding, ...without };
    const sentence = `By the App's verdict it is waived until ${until}. Without it: ${without.sentence}`;
    return { ...finding, outcome: 'waived' as const, code: 'WAIVED' as const, sentence, next: [] };
  });
  return { ...rollCall, findings };
}

/** Items that a chosen profile has asked later, where the App says so too; every other one is what it is without. */
export function laterByApp(rollCall: RollCall, { later }: Sayings): RollCall {
  const findings = rollCall.findings.map((finding) => {
    const [without] = finding.parts ?? [];
    if (finding.code !== 'PROFILE_NEEDS_APP' || without === undefined) return finding;
    const until = later.get(finding.item);
    const { later: _later, ...rest } = finding;
    if (until === undefined || until !== finding.later?.until || !isBefore(rollCall.now, until))
      return { ...rest, ...without };
    const { profile, by, reason } = finding.later;
    const sentence = `Asked later, due ${until}; ${by.login} chose the profile ${profile}: ${reason.replace(/\.$/, '')}. Without it: ${without.sentence}`;
    return { ...finding, outcome: 'later' as const, code: 'ASKED_LATER' as const, sentence, next: [] };
  });
  return { ...rollCall, findings };
}
