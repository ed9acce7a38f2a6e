import type { CheckRun } from '../../../src/sandbox/world/model/checks.ts';
import type { Issue } from '../../../src/sandbox/world/model/issues.ts';
import { second } from '../oracle-case.ts';
import { MANAGERS, QA } from './spec.ts';
import { presentSpec, writers } from './yard.ts';
import type { Change, Said, Yard } from './yard.ts';

/** Whether a merged change has all that is asked of each change. */
export function isReady(yard: Yard, change: Change): boolean {
  const { scan, qa } = presentSpec(yard);
  return (!scan || isScanned(yard, change)) && (!qa || isSigned(yard, change));
}

/** What a machine reported since the App last heard of everything, on a change that was judged before, it cannot know. */
function isScanned({ repository, annals }: Yard, { pull }: Change): boolean {
  const runs = [...repository.checkRuns.values()].filter(
    ({ name, headSha, app }) => name === 'scan' && headSha === pull.headSha && app.slug === 'scanner',
  );
  return passed(runs.at(-1)) || passed(runs.findLast(({ createdAt }) => createdAt <= annals.heard.until));
}

function passed(run: CheckRun | undefined): boolean {
  return run?.status === 'completed' && run.conclusion === 'success';
}

/** Whether somebody of QA who is free of it has signed its present head, or its merge. */
export function isSigned(yard: Yard, { pull, heads, pushers }: Change): boolean {
  const { separation } = presentSpec(yard);
  const headAt = (at: number): string | undefined => heads.findLast((one) => one.at <= at)?.sha;
  const right = [pull.headSha, pull.mergeCommit];
  const isBound = ({ versions: [only] }: Said, named: string | null): boolean =>
    named === null ? only !== undefined && headAt(only.at) === pull.headSha : right.includes(named);
  return signersOf(yard, pull.number, 'qa', isBound).some(
    (login) => QA.includes(login) && (separation === 'off' || !pushers.includes(login)),
  );
}

/** Whoever has signed for something in one place, and has not been taken back; `isBound` tells whether they meant what is asked. */
export function signersOf(
  yard: Yard,
  issue: number,
  target: string,
  isBound: (said: Said, named: string | null) => boolean,
): readonly string[] {
  return yard.annals.said.flatMap((said) => {
    const [only, ...more] = said.versions;
    if (said.issue !== issue || said.deletedAt !== null || only === undefined || more.length > 0) return [];
    const signs = only.meanings.some(
      (one) => one.verb === 'signoff' && one.target === target && isBound(said, one.commit),
    );
    return signs && !isRevoked(yard, said, target) ? [said.by] : [];
  });
}

/** By themselves, or by another holder of the role. */
function isRevoked({ annals }: Yard, { by, issue, versions }: Said, target: string): boolean {
  const at = second(versions[0]?.at ?? 0);
  const holders = { qa: QA, manager: MANAGERS }[target] ?? [];
  return annals.said.some(
    (other) =>
      other.issue === issue &&
      other.deletedAt === null &&
      (other.by === by || holders.includes(other.by)) &&
      other.versions.some(
        (version) =>
          second(version.at) >= at && version.meanings.some((one) => one.verb === 'revoke' && one.target === target),
      ),
  );
}

/** Whether somebody stops it there, whatever became of their comment, and nobody who may has let it go. */
export function isHeld(yard: Yard, { number }: Pick<Issue, 'number'>): boolean {
  return yard.annals.said.some(
    (said) =>
      said.issue === number &&
      writers.some((login) => login === said.by) &&
      said.versions.some(
        ({ at, meanings }) => meanings.some(({ verb }) => verb === 'hold') && !isLifted(yard, said, at),
      ),
  );
}

function isLifted(yard: Yard, { by, issue }: Said, at: number): boolean {
  const change = yard.annals.changes.find(({ pull }) => pull.number === issue);
  const { separation } = presentSpec(yard);
  const isFree = (login: string): boolean => separation === 'off' || change?.pushers.includes(login) !== true;
  return yard.annals.said.some((other) => {
    const [only, ...more] = other.versions;
    if (other.issue !== issue || other.deletedAt !== null || only === undefined || more.length > 0) return false;
    if (!only.meanings.some(({ verb }) => verb === 'unhold') || second(only.at) <= second(at)) return false;
    return other.by === by || ([...QA, ...MANAGERS].includes(other.by) && isFree(other.by));
  });
}
