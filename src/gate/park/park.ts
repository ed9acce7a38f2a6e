import { fits } from '../../ledger/shape.ts';
import { failed } from '../start/candidate.ts';
import { isOpen, repositoryOf } from '../start/start-ports.ts';
import type { Judged, StartPorts } from '../start/start-ports.ts';
import { failedKey, failedOn, failedRun } from './failed-run.ts';
import type { FailedRun } from './failed-run.ts';
import { parkKey, readKeeping } from './keeping.ts';
import type { Keeping } from './keeping.ts';
import { runAgain } from './run-again.ts';
import { seenKey, takeIn } from './take-in.ts';

/**
 * Takes in the runs that failed because the Action found the gate shut, and runs the failed jobs of the newest one again when it opens: once for
 * each attempt and each opening. False: something is left to be done, so that the subject is to be looked at again.
 */
export async function keepParked(ports: StartPorts, judged: Judged): Promise<boolean> {
  if (judged.rollCall.release?.elsewhere === true) return true;
  const asked = await lookedUp(ports, judged);
  if (!asked) return false;
  const hints = await unseen(ports, judged);
  if (hints === null) return false;
  for (const hint of hints) if (!(await takeIn(ports, judged, hint))) return false;
  const kept = await readKeeping(ports.errands, parkKey(repositoryOf(judged), judged.environment));
  if (!kept.ok) return failed(ports, judged, kept.fault);
  const { keeping, version } = kept.value;
  if (keeping === null || version === null || keeping.commit !== judged.candidate) return true;
  if (isOpen(judged)) return runAgain(ports, judged, { keeping, version });
  return judged.rollCall.open || keeping.shutSince || noteShut(ports, judged, keeping, version);
}

/** The gate is shut: when it opens again, that is another opening. */
async function noteShut(ports: StartPorts, judged: Judged, keeping: Keeping, version: number): Promise<boolean> {
  const key = parkKey(repositoryOf(judged), judged.environment);
  const written = await ports.errands.write(key, { ...keeping, shutSince: true }, version);
  return written.ok ? written.value : failed(ports, judged, written.fault);
}

/** What failed on the candidate in one of the environment's workflows, and was not looked at yet; the oldest first. Null: it cannot be told. */
async function unseen(ports: StartPorts, judged: Judged): Promise<readonly FailedRun[] | null> {
  const repository = repositoryOf(judged);
  const known = await ports.errands.under(failedOn(repository, judged.candidate));
  if (!known.ok) return failed(ports, judged, known.fault) || null;
  const hints: FailedRun[] = [];
  for (const { body } of known.value) {
    if (!fits(failedRun, body) || !(judged.rules.workflows ?? []).includes(body.path)) continue;
    const seen = await ports.errands.read(seenKey(judged, body));
    if (!seen.ok) return failed(ports, judged, seen.fault) || null;
    if (seen.value === null) hints.push(body);
  }
  return hints.toSorted((a, b) => a.run - b.run || a.attempt - b.attempt);
}

/** A webhook may have been lost: when the gate of a candidate opens GitHub is asked, once, which runs of the workflows have failed on it. */
async function lookedUp(ports: StartPorts, judged: Judged): Promise<boolean> {
  const { rules, candidate, environment, repository } = judged;
  if (!isOpen(judged)) return true;
  const own = repositoryOf(judged);
  const key = `looked-up:${own}:${encodeURIComponent(environment)}:${candidate}`;
  const before = await ports.errands.read(key);
  if (!before.ok) return failed(ports, judged, before.fault);
  if (before.value !== null) return true;
  for (const path of rules.workflows ?? []) {
    const runs = await ports.workflows.failedOn(repository, path, candidate);
    if (!runs.ok) return failed(ports, judged, runs.fault);
    for (const { id: run, attempt, commit } of runs.value) {
      const hint: FailedRun = { kind: 'failed', repository: own, run, attempt, commit, path };
      const written = await ports.errands.write(failedKey(hint), hint, null);
      if (!written.ok) return failed(ports, judged, written.fault);
    }
  }
  const done = await ports.errands.write(key, {}, null);
  return done.ok || failed(ports, judged, done.fault);
}
