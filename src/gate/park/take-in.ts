import { failed } from '../start/candidate.ts';
import { repositoryOf } from '../start/start-ports.ts';
import type { Judged, StartPorts } from '../start/start-ports.ts';
import { tell } from '../start/tell.ts';
import type { FailedRun } from './failed-run.ts';
import { parkKey, readKeeping } from './keeping.ts';
import type { Earlier, Keeping } from './keeping.ts';
import { verifyParked } from './verify.ts';
import type { Verified } from './verify.ts';

/** Looks once at a run that failed, and keeps it if it was parked. False: that is left to be done. */
export async function takeIn(ports: StartPorts, judged: Judged, hint: FailedRun): Promise<boolean> {
  const verified = await verifyParked(ports, judged, hint);
  if (!verified.ok) return failed(ports, judged, verified.fault);
  // The delivery may be ahead of what GitHub answers.
  if (verified.value === 'not-ended') return false;
  if (verified.value !== null && !(await park(ports, judged, verified.value))) return false;
  const written = await ports.errands.write(seenKey(judged, hint), {}, null);
  return written.ok || failed(ports, judged, written.fault);
}

/** Under this key it is kept that one attempt of a run was looked at for the environment. */
export function seenKey(judged: Judged, { run, attempt }: Pick<FailedRun, 'run' | 'attempt'>): string {
  return `seen:${repositoryOf(judged)}:${encodeURIComponent(judged.environment)}:${run}:${attempt}`;
}

/** One run waits for each environment: the newer one, by GitHub's numbers. */
async function park(ports: StartPorts, judged: Judged, { run, others }: Verified): Promise<boolean> {
  const key = parkKey(repositoryOf(judged), judged.environment);
  const kept = await readKeeping(ports.errands, key);
  if (!kept.ok) return failed(ports, judged, kept.fault);
  const { keeping: before, version } = kept.value;
  if (before !== null && before.run > run.id)
    return tell(ports, judged, { kind: 'set-aside', url: run.url, by: before.url }, `${run.id}`);
  const isSame = before !== null && before.run === run.id;
  if (isSame && before.attempt >= run.attempt) return true;
  const { id, attempt, commit, url, createdAt } = run;
  const fresh = { reruns: 0, digest: '', shutSince: false, earlier: earlierOf(before) };
  const past = isSame ? pastOf(before) : fresh;
  const keeping: Keeping = { run: id, attempt, commit, url, createdAt, state: 'parked', others, ...past };
  const body = { kind: 'parked', environment: judged.environment, commit, run: id, attempt } as const;
  const repository = repositoryOf(judged);
  const change = judged.rollCall.change?.number ?? null;
  const entry = {
    key: `parked:${repository}:${judged.environment}:${id}:${attempt}`,
    repository,
    change,
    at: ports.now(),
    body,
  };
  const appended = await ports.ledger.append([entry]);
  if (!appended.ok) return failed(ports, judged, appended.fault);
  const written = await ports.errands.write(key, keeping, version);
  if (!written.ok) return failed(ports, judged, written.fault);
  if (!written.value) return false;
  if (before === null || isSame || before.state !== 'parked') return true;
  return tell(ports, judged, { kind: 'set-aside', url: before.url, by: url }, `${before.run}`);
}

function pastOf({ reruns, digest, shutSince, earlier }: Keeping) {
  return { reruns, digest, shutSince, earlier };
}

/** A re-run of ours that may be in the queue still when the newer one goes. */
function earlierOf(before: Keeping | null): Earlier | null {
  return before?.state === 'rerun' ? { run: before.run, attempt: before.attempt } : null;
}
