import { isBefore } from '../evidence/time.ts';
import { gateName } from '../judge/gate-name.ts';
import { profilesOf } from '../report/profiles.ts';
import type { Interpretation } from '../commands/interpretation.ts';
import type { NewEntry } from '../ledger/entry.ts';
import type { Finding, RollCall } from '../judge/roll-call.ts';
import type { Instant } from '../evidence/time.ts';

/** Every exception that a verdict rests on, as entries: they stand in the ledger before the verdict is shown. */
export function exceptionEntries(rollCall: RollCall, said: Interpretation, at: Instant): readonly NewEntry[] {
  const change = rollCall.change?.number;
  if (change === undefined) return [];
  const about = { repository: rollCall.repository.id, change, at };
  return [
    ...rollCall.findings.flatMap((finding) => waiverEntry(finding, rollCall, said, about) ?? []),
    ...profileEntries(rollCall, about),
    ...(overrideEntry(rollCall, about) ?? []),
  ];
}

type About = Pick<NewEntry, 'repository' | 'at'> & { readonly change: number };

function waiverEntry(
  { outcome, item, environment, nextLook }: Finding,
  { candidate, change }: RollCall,
  { waivers }: Interpretation,
  about: About,
): readonly NewEntry[] | null {
  if (outcome !== 'waived' || nextLook === undefined) return null;
  return (
    waivers
      .filter((one) => one.standing.counts && one.item === item && one.environment === environment)
      .filter(({ commit }) => commit !== null && [candidate, change?.head].includes(commit))
      // It is excused until the first ends of those that each checklist needs.
      .filter(({ until }) => !isBefore(until, nextLook))
      .map(({ by, at, until, note: reason, comment }) => ({
        ...about,
        key: `waiver:${about.repository}:${comment.id}:${environment}:${item}:${candidate}`,
        body: {
          kind: 'waiver',
          change: about.change,
          environment,
          commit: candidate,
          item,
          by,
          at,
          until,
          reason,
          comment: comment.url,
        },
      }))
  );
}

function profileEntries(rollCall: RollCall, about: About): readonly NewEntry[] {
  const { candidate: commit, findings } = rollCall;
  const gate = gateName(rollCall.gate);
  return profilesOf(rollCall).map(({ profile, by, at, until: due, reason, comment, url }) => {
    const items = findings.flatMap(({ item, outcome, later }) =>
      outcome === 'later' && later?.profile === profile && later.comment === comment ? [item] : [],
    );
    const key = `profile:${about.repository}:${comment}:${profile}:${gate}:${commit}:${items.join(',')}`;
    const { change } = about;
    return {
      ...about,
      key,
      body: { kind: 'profile', change, gate, commit, profile, items, by, at, due, reason, comment: url },
    };
  });
}

function overrideEntry({ gate, candidate, override, overridden }: RollCall, about: About): readonly NewEntry[] | null {
  if (gate.kind !== 'environment' || override === undefined || overridden !== true) return null;
  const { until, by } = override;
  const words = by.map(({ url }) => url).join(' ');
  const key = `override:${about.repository}:${about.change}:${gate.name}:${candidate}:${words}`;
  const body = {
    kind: 'override',
    change: about.change,
    environment: gate.name,
    commit: candidate,
    until,
    by,
  } as const;
  return [{ ...about, key, body }];
}
