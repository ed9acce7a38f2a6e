import type { Actor } from '../../evidence/facts.ts';
import { after, isBefore } from '../../evidence/time.ts';
import type { Instant } from '../../evidence/time.ts';
import type { ReleaseStep } from '../../ledger/release-entries.ts';
import { prose } from '../../report/sanitise.ts';
import type { Assessment } from '../assess.ts';
import type { Write } from '../ports.ts';
import { releaseHome } from './home-text.ts';

/** Why a release needs its home no more. */
export interface End {
  readonly how: Extract<ReleaseStep['how'], 'deployed' | 'dropped' | 'single'>;
  readonly by: Actor | null;
  /** When somebody said so; absent: nobody did. */
  readonly said?: Instant;
  /** Pull requests that are judged by themselves again. */
  readonly numbers: readonly number[];
  readonly sentence: string;
}

/** So long, in milliseconds, a release that is deployed keeps its home: a rollout has several jobs, which ask for its gate one after the other. */
const STAYS = 24 * 3_600_000;

/** Until when a release that is deployed keeps its home for sure, unless the next one needs its place; null: it is not deployed. */
export function deployedUntil({ rollCalls }: Pick<Looked, 'rollCalls'>): DeployedUntil | null {
  const release = rollCalls[0]?.release;
  if (release?.since !== 'same' || release.base === null) return null;
  const { at } = release.base;
  return { since: at, until: after(at, STAYS) };
}

/** When it was deployed last, and when its time is over. */
export interface DeployedUntil {
  readonly since: Instant;
  readonly until: Instant;
}

type Looked = Pick<Assessment, 'rollCalls' | 'config' | 'facts' | 'interpretation'>;

/** GitHub ends a job that has waited for so long, in milliseconds. */
const LONGEST = 30 * 24 * 3_600_000;

/** What goes on beside a release. */
export interface Beside {
  /** Another candidate waits for its turn. */
  readonly next: boolean;
  /** A run of this one goes on, or waits, as far as is known. */
  readonly going: boolean;
}

/** Whether a release is over that is deployed: for the next one when its runs are, or after a day, and else when nothing of it is left. */
function isOver({ since, until }: DeployedUntil, { next, going }: Beside, now: Instant): boolean {
  if (isBefore(now, until)) return next && !going;
  return next || !going || !isBefore(now, after(since, LONGEST));
}

/** Whether the candidate is deployed or dropped, or brings no more than one change, which nobody holds here; null: it goes on. */
export function endOf(looked: Looked, beside: Beside): End | null {
  const { rollCalls, interpretation, facts } = looked;
  const [rollCall] = rollCalls;
  const drop = interpretation.release?.drop ?? null;
  if (drop !== null)
    return {
      how: 'dropped',
      by: drop.by,
      said: drop.at,
      numbers: [],
      sentence: `${drop.by.login} dropped this release.`,
    };
  if (rollCall === undefined) return null;
  const { release, blockers, holds } = rollCall;
  if (release?.since === 'same') {
    const stays = deployedUntil(looked);
    if (stays !== null && !isOver(stays, beside, facts.now)) return null;
    return { how: 'deployed', by: null, numbers: [], sentence: 'This release is deployed.' };
  }
  if (blockers.some(({ code }) => code === 'CANDIDATE_BEHIND')) {
    const sentence = 'What is deployed contains this release, and more.';
    return { how: 'deployed', by: null, numbers: [], sentence };
  }
  const isKnown = release?.changes.every(({ outcome }) => outcome !== 'unknown') ?? false;
  if (release === undefined || !isKnown || release.direct.length > 0 || release.changes.length > 1) return null;
  // Nobody reads on the pull request what was said here.
  if (holds.length > 0) return null;
  const [only] = release.changes;
  const numbers = only === undefined ? [] : [only.number];
  const sentence =
    only === undefined
      ? 'Nothing of it is left to be deployed here.'
      : `Only #${only.number} is left of it, which is judged on its own pull request.`;
  return { how: 'single', by: null, numbers, sentence };
}

/** The home as it is left: closed, with why in front. */
export function endedText({ rollCalls, config, facts }: Looked, { how, sentence }: End): Write {
  const [change] = facts.changes;
  if (change === undefined) throw new Error('a home without its issue');
  const { title, text } = releaseHome({ rollCalls, config, facts }, change);
  const lines = text.split('\n');
  const back =
    how === 'dropped'
      ? [
          `To release it after all, a holder of any role of the checklist comments here:`,
          '',
          `    /candidate ${change.head.commit}`,
          '',
        ]
      : [];
  const said = [...lines.slice(0, 2), `**${prose(sentence)}**`, '', ...back, ...lines.slice(2)].join('\n');
  return { kind: 'update-issue', number: change.number, title, text: said, open: false };
}

/** Whether somebody has signed the candidate as a release: from then on it stays. */
export function isFixedBy({ interpretation, facts }: Looked): boolean {
  return interpretation.signOffs.some(
    ({ standing, commit }) => standing.counts && (commit ?? facts.subject.candidate) === facts.subject.candidate,
  );
}
