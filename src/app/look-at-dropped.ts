import { assess, judgeGates } from '../gate/assess.ts';
import type { Assessment, ReadPorts } from '../gate/assess.ts';
import { desired } from '../gate/desired.ts';
import { difference } from '../gate/difference.ts';
import { withMemory } from '../gate/evaluate.ts';
import { environmentNamed } from '../checklist/scope/environments.ts';
import type { CommitId } from '../evidence/facts.ts';
import { homesNow } from '../gate/release/homes-now.ts';
import { mergedInto } from '../gate/release/named-candidate.ts';
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
  const memory = await ledger.releases({ repository: of, environment, changes: [], commits: [], issue });
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
  // Of one that was dropped long ago the branch may be forgotten, and without one nothing can be judged.
  const found =
    isMeant && branch === null
      ? await branchOf(looked.value, ports, candidate)
      : ({ ok: true, value: branch } as const);
  if (!found.ok) return found;
  const isBack = isMeant && found.value !== null;
  const told = isBack
    ? looked.value
    : refusedWith(isMeant ? unplaced(candidate, environment) : misplaced(candidate), looked.value, named.comment.id);
  const answered = await answer(ports, repository, told, named.comment.id);
  if (!answered.ok || !isBack) return answered;
  if (facts.ledger === undefined || !isKnown(facts.ledger))
    return { ok: false, fault: { code: 'LEDGER_UNAVAILABLE', detail: 'it does not tell what was said' } };
  const proposed = { environment, candidate, by: 'command', branch: found.value } as const;
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

/** The branch that a commit came to by a pull request; null: none that the environment takes. */
async function branchOf(
  { config, facts }: Assessment,
  ports: Ports,
  candidate: CommitId,
): Promise<Result<string | null, ReadFault>> {
  const { repository, environment: name } = facts.subject;
  const environment = config.state === 'valid' ? environmentNamed(config.checklist, name ?? '') : undefined;
  if (environment === undefined) return nothing;
  const read = await ports.bringing(repository.name, { environment: environment.name, candidate });
  return read.ok ? { ok: true, value: mergedInto(read.value, environment, repository.defaultBranch) } : read;
}

function misplaced(candidate: CommitId): string {
  return `This release was dropped. Here only its own commit ${shortCommit(candidate)} comes back, by \`/candidate ${candidate}\`; another one is named in the issue of a release that is open.`;
}

function unplaced(candidate: CommitId, environment: string): string {
  return `It is not known any more how ${shortCommit(candidate)} came to be proposed for ${environment}, and no pull request was merged as it into a branch that is deployed there. A newer commit that contains it is released with it: \`/candidate SHA\` in the issue of a release that is open names that.`;
}

function refusedWith(text: string, assessment: Assessment, comment: string): Assessment {
  const { interpretation } = assessment;
  const replies = interpretation.replies.map((reply) =>
    reply.comment.id === comment
      ? { ...reply, reaction: 'refused' as const, reply: [...reply.reply, { kind: 'sentence' as const, text }] }
      : reply,
  );
  return { ...assessment, interpretation: { ...interpretation, replies } };
}
