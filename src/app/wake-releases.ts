import { isKnown } from '../evidence/reading.ts';
import type { ChangeFacts, CommitId } from '../evidence/facts.ts';
import { takesBase } from '../checklist/scope/environments.ts';
import type { Assessment } from '../gate/assess.ts';
import type { ReleaseRead } from '../judge/roll-call.ts';
import { homesNow } from '../gate/release/homes-now.ts';
import { candidateEntry } from '../gate/release/story-entries.ts';
import { environmentKey } from '../ledger/release-entries.ts';
import type { LookOptions } from './look.ts';
import type { WakeUp } from './subject-key.ts';
import { subjectKey } from './subject-key.ts';

/**
 * After a look at a merged change: where its merge brings more than itself to an environment it is proposed as a release there, and whatever is
 * to be released there is looked at again, because it may bring this change.
 */
export async function wakeReleases(
  options: Pick<LookOptions, 'ledger' | 'queue' | 'clock' | 'log'>,
  { installation, repository }: Pick<WakeUp, 'installation' | 'repository'>,
  { config, facts, rollCalls }: Pick<Assessment, 'config' | 'facts' | 'rollCalls'>,
): Promise<void> {
  const [change] = facts.changes;
  if (config.state !== 'valid' || change === undefined || change.merge === null) return;
  const of = facts.subject.repository.id;
  for (const environment of config.checklist.environments) {
    if (environment.enforce === 'off' || !takesBase(environment, change, facts)) continue;
    const { name } = environment;
    const candidate = change.merge.commit;
    const about = { repository: of, environment: name, changes: [], commits: [], deploying: [candidate] };
    const memory = await options.ledger.releases(about);
    if (!memory.ok) continue;
    const now = homesNow(memory.value.story);
    const rollCall = rollCalls.find(({ gate }) => gate.kind === 'environment' && gate.name === name);
    const isKnownHere = now.seen.has(candidate) || now.dropped.has(candidate);
    // What has its issue from before is no news: it is elsewhere for as long as that is open, whatever it brings.
    const isToBe =
      rollCall?.release?.elsewhere === true &&
      rollCall.release.since !== 'same' &&
      bringsMore(rollCall.release, change);
    const isNew = isToBe && !isKnownHere;
    if (isNew) {
      const proposed = { environment: name, candidate, by: 'merged', branch: change.base.ref } as const;
      const seq = facts.ledger !== undefined && isKnown(facts.ledger) ? facts.ledger.value.seq : 0;
      const appended = await options.ledger.append([candidateEntry(of, proposed, facts.now, seq)]);
      if (!appended.ok) options.log(`${repository} ${name}: not proposed, ${appended.fault.code}`);
    }
    if (!isNew && now.homes.length === 0 && now.waiting.length === 0) continue;
    const key = subjectKey({ installation, repository, what: { release: environmentKey(name), of } });
    await options.queue.enqueue(key, options.clock());
  }
}

function bringsMore({ changes, direct }: ReleaseRead, { number: own }: ChangeFacts): boolean {
  return direct.length > 0 || changes.some(({ number }) => number !== own);
}

/**
 * Wakes releases that no pull request wakes: those whose candidate is the commit, or all that have a home or wait for one (null). Of a
 * repository that this process has not looked at yet nothing is known here.
 */
export async function wakeHomes(
  { memo, ledger, queue, clock, log }: Pick<LookOptions, 'memo' | 'ledger' | 'queue' | 'clock' | 'log'>,
  { installation, repository }: Pick<WakeUp, 'installation' | 'repository'>,
  commit: CommitId | null,
): Promise<void> {
  const places = memo.places(repository);
  for (const { name, enforce } of places?.environments ?? []) {
    if (places === null || enforce === 'off') continue;
    const { of } = places;
    const memory = await ledger.releases({ repository: of, environment: name, changes: [], commits: [] });
    if (!memory.ok) {
      log(`${repository} ${name}: its releases were not woken, ${memory.fault.code}: ${memory.fault.detail}`);
      continue;
    }
    const { homes, waiting } = homesNow(memory.value.story);
    const isConcerned =
      commit === null ? homes.length + waiting.length > 0 : homes.some(({ candidate }) => candidate === commit);
    if (!isConcerned) continue;
    const key = subjectKey({ installation, repository, what: { release: environmentKey(name), of } });
    await queue.enqueue(key, clock());
  }
}
