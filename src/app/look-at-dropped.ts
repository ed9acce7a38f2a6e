import { assess, judgeGates } from '../gate/assess.ts';
import type { Assessment, ReadPorts } from '../gate/assess.ts';
import { desired } from '../gate/desired.ts';
import { difference } from '../gate/difference.ts';
import { withMemory } from '../gate/evaluate.ts';
import { homesNow } from '../gate/release/homes-now.ts';
import { candidateEntry } from '../gate/release/story-entries.ts';
import type { ReadFault, Result } from '../gate/ports.ts';
import { isKnown } from '../evidence/reading.ts';
import { missingNeeds } from '../judge/needs.ts';
import { shortCommit } from '../evidence/short-commit.ts';
import type { InstallationPorts, LookOptions } from './look.ts';
import type { ReleaseClaim, ReleaseSources } from './look-release.ts';

type Ports = InstallationPorts & NonNullable<ReleaseSources['releases']>;

/**
 * Looks at an issue in which somebody gave a release up: the commit comes back where it is named there. Nothing else that is said there counts, and
 * nothing is shown but the answer to that word.
 */
export async function lookAtDropped(
  { ledger, memo }: Pick<LookOptions, 'ledger' | 'memo'>,
  ports: Ports,
  { wakeUp: { repository }, of, environment }: Pick<ReleaseClaim, 'wakeUp' | 'of' | 'environment'>,
  issue: number,
): Promise<Result<null, ReadFault>> {
  const memory = await ledger.releases({ repository: of, environment, changes: [], commits: [] });
  if (!memory.ok) return memory;
  const dropped = [...homesNow(memory.value.story).dropped.values()].find((home) => home.issue === issue);
  if (dropped === undefined) return nothing;
  const { candidate, branch } = dropped;
  const files = memo.files(repository);
  const snapshots = { snapshot: () => ports.home({ repository, issue, environment, candidate, branch }, files) };
  const asking = { ...ports, ...withMemory(ledger), judging: ofWords, snapshots };
  const looked = await assess(asking, { repository, by: { number: issue }, environment }, files);
  if (!looked.ok) return looked;
  const { facts, interpretation } = looked.value;
  const named = interpretation.release?.candidate ?? null;
  if (named === null) return nothing;
  const isMeant = candidate.startsWith(named.commit);
  const told = isMeant ? looked.value : misplaced(looked.value, named.comment.id, candidate);
  const answered = await answer(ports, repository, told, named.comment.id);
  if (!answered.ok || !isMeant) return answered;
  if (facts.ledger === undefined || !isKnown(facts.ledger))
    return { ok: false, fault: { code: 'LEDGER_UNAVAILABLE', detail: 'it does not tell what was said' } };
  const proposed = { environment, candidate, by: 'command', branch } as const;
  const appended = await ledger.append([candidateEntry(of, proposed, facts.now, facts.ledger.value.seq)]);
  return appended.ok ? nothing : appended;
}

/** Whoever may name a candidate is told without what a deployment of it would bring. */
const ofWords: NonNullable<ReadPorts['judging']> = {
  needs: (config, facts) =>
    config.state === 'valid' ? missingNeeds(config.checklist, facts).filter(({ kind }) => kind !== 'release') : [],
  judge: judgeGates,
};

const nothing = { ok: true, value: null } as const;

/** What was answered before is not answered again. */
async function answer(
  ports: Ports,
  repository: string,
  assessment: Assessment,
  to: string,
): Promise<Result<null, ReadFault>> {
  const answers = desired(assessment).answers.filter(({ comment }) => comment === to);
  const writes = difference(
    { checks: [], comment: null, followUps: [], reminders: [], answers, reviewers: null },
    assessment.shown,
  );
  for (const write of writes) {
    const written = await ports.writer.write(repository, write);
    if (!written.ok) return written;
  }
  return nothing;
}

function misplaced(assessment: Assessment, comment: string, candidate: string): Assessment {
  const { interpretation } = assessment;
  const text = `This release was dropped. Here only its own commit ${shortCommit(candidate)} comes back, by \`/candidate ${candidate}\`; another one is named in the issue of a release that is open.`;
  const replies = interpretation.replies.map((reply) =>
    reply.comment.id === comment
      ? { ...reply, reaction: 'refused' as const, reply: [...reply.reply, { kind: 'sentence' as const, text }] }
      : reply,
  );
  return { ...assessment, interpretation: { ...interpretation, replies } };
}
