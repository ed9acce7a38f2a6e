import type { CommitId } from '../../evidence/facts.ts';
import type { Instant } from '../../evidence/time.ts';
import type { CandidateProposed, ReleaseMemory, ReleaseStep } from '../../ledger/release-entries.ts';

/** An issue that is the home of a candidate now. */
export interface OpenHome {
  readonly issue: number;
  readonly url: string;
  readonly candidate: CommitId;
  readonly branch: string | null;
  /** Signed, or named by a tag or a command: newer commits queue behind it. */
  readonly fixed: boolean;
  /** Since when it is the home of this candidate; absent: that is not known. */
  readonly since?: Instant;
}

/** How releases to an environment stand. */
export interface HomesNow {
  readonly homes: readonly OpenHome[];
  /** Commits that were proposed since the last home was opened, moved on or left, the newest last. */
  readonly waiting: readonly CandidateProposed[];
  /**
   * What homes have moved on from, or left behind, since the last release was deployed, the newest last: part of the candidate, or older, for as
   * long as that is the candidate.
   */
  readonly aside: readonly CandidateProposed[];
  /** Everything that was proposed since the last release was deployed. */
  readonly seen: ReadonlySet<CommitId>;
  /** Candidates that somebody dropped, each with the home that it had then: they come back only by name. */
  readonly dropped: ReadonlyMap<CommitId, DroppedHome>;
}

/** The home that a candidate had when it was given up; `lost`: nobody said so, but the home was gone. */
interface DroppedHome extends OpenHome {
  readonly lost?: true;
  /** It was lost before, in another issue: it is not given a third one by itself. */
  readonly twice?: true;
  /** When it was given up; absent: that is not known. */
  readonly said?: Instant;
}

/** What the story of an environment's releases comes to. */
export function homesNow(story: ReleaseMemory['story']): HomesNow {
  const homes = new Map<number, OpenHome>();
  const waiting = new Map<CommitId, CandidateProposed>();
  const aside = new Map<CommitId, CandidateProposed>();
  const dropped = new Map<CommitId, DroppedHome>();
  const seen = new Set<CommitId>();
  const lost = new Set<CommitId>();
  for (const said of story) {
    const { candidate } = said;
    if (said.kind === 'candidate') {
      waiting.delete(candidate);
      waiting.set(candidate, said);
      aside.delete(candidate);
      seen.add(candidate);
      if (isByName(said)) dropped.delete(candidate);
    } else if (said.kind === 'release-home') {
      const { issue, url, branch } = said;
      // It has come back, also where the word that brought it is forgotten.
      dropped.delete(candidate);
      const before = homes.get(issue);
      const same = before?.candidate === candidate ? before : null;
      const since = same === null ? said.at : same.since;
      const when = since === undefined ? {} : { since };
      homes.set(issue, { issue, url, candidate, branch, fixed: same?.fixed === true, ...when });
      // What was proposed before is part of it, or older.
      for (const [one, proposed] of waiting) aside.set(one, proposed);
      waiting.clear();
    } else {
      const home = homes.get(said.issue);
      if (said.step === 'ended') {
        homes.delete(said.issue);
        waiting.delete(candidate);
        if (said.how !== 'dropped') {
          seen.clear();
          aside.clear();
          lost.clear();
        } else {
          dropped.set(candidate, {
            ...leftBy(said, home),
            ...(said.by === null ? { lost: true } : {}),
            ...(said.by === null && lost.has(candidate) ? { twice: true } : {}),
            ...(said.said === undefined ? {} : { said: said.said }),
          });
          if (said.by === null) lost.add(candidate);
        }
        for (const one of waiting.keys()) seen.add(one);
      } else {
        // Whoever named it brought it back, also where its home is forgotten.
        dropped.delete(candidate);
        if (home?.candidate === candidate) homes.set(said.issue, { ...home, fixed: true });
      }
    }
  }
  const taken = new Set([...homes.values()].map(({ candidate }) => candidate));
  return {
    homes: [...homes.values()],
    waiting: [...waiting.values()],
    aside: [...aside.values()].filter(({ candidate }) => !taken.has(candidate) && !dropped.has(candidate)),
    seen,
    dropped,
  };
}

/** The home that a candidate had at the end; where that is forgotten, because so many have moved since, what its end tells of it. */
function leftBy({ candidate, issue, branch = null }: ReleaseStep, home: OpenHome | undefined): OpenHome {
  return home === undefined ? { issue, url: '', candidate, branch, fixed: false } : { ...home, candidate };
}

/** Whether somebody has said that it is this commit that is meant, whether it is newer or older than what was thought of. */
export function isByName({ by }: Pick<CandidateProposed, 'by'>): boolean {
  return by === 'tag' || by === 'command';
}
