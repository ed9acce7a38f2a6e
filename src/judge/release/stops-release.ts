import { shortCommit } from '../../evidence/short-commit.ts';
import type { Range, UnprovedMerge } from './range.ts';
import type { Environment } from '../../checklist/model.ts';
import type { CommitId } from '../../evidence/facts.ts';
import type { JudgedChange } from '../subject.ts';
import type { Blocker } from '../roll-call.ts';

type Pushed = Pick<Extract<Range, { readonly state: 'new' | 'first' | 'same' }>, 'direct' | 'unproved'>;

/** Commits that are named one by one. */
const MOST_NAMED = 5;

function named(commits: readonly CommitId[]): string {
  const rest = commits.length > MOST_NAMED ? ` and ${commits.length - MOST_NAMED} more` : '';
  return `${commits.slice(0, MOST_NAMED).map(shortCommit).join(', ')}${rest}`;
}

/** What came without a pull request, and merges that may have come so, one reason each. */
export function pushBlockers({ name }: Environment, { direct, unproved }: Pushed): readonly Blocker[] {
  const merges = new Set(unproved.map(({ commit }) => commit));
  const because = (why: UnprovedMerge['because']) =>
    unproved.flatMap((one) => (one.because === why ? [one.commit] : []));
  const pushed = direct.filter((commit) => !merges.has(commit));
  const [were, whom] = pushed.length === 1 ? ['was', 'it'] : ['were', 'them'];
  return [
    ...blockerOf(pushed, {
      code: 'DIRECT_PUSH',
      what: `${were} pushed without a pull request into a branch of ${name}, so nobody has judged ${whom}.`,
      who: 'somebody who can change the checklist',
      how: `sets \`direct-pushes: allow\` for ${name}, or the environment is overridden`,
    }),
    ...blockerOf(because('unsigned'), {
      code: 'MERGE_UNPROVED',
      what: 'looks like a merge by GitHub and is not signed by it, so it may have been made by hand, with anything else in it.',
      who: 'somebody who can change the checklist',
      how: `sets \`direct-pushes: merges\` for ${name} where this server signs no merges, or the environment is overridden`,
    }),
    ...blockerOf(because('made'), {
      code: 'MERGE_UNPROVED',
      what: "looks like a merge by GitHub and was made by an App, or not under GitHub's own address: GitHub signs such a merge whatever is in it.",
      who: 'somebody who can change the checklist',
      how: `sets \`direct-pushes: merges\` for ${name} where an App is to merge, or the environment is overridden`,
    }),
    ...blockerOf(because('by-push'), {
      code: 'MERGE_UNPROVED',
      what: "looks like a merge by GitHub, and by GitHub's log of the branch it was pushed there: made in a codespace or the editor it is signed whatever is in it.",
      who: 'somebody who can change the checklist',
      how: `sets \`direct-pushes: merges\` for ${name} where people are to merge by hand, or the environment is overridden`,
    }),
    ...blockerOf(because('untold'), {
      code: 'MERGE_UNPROVED',
      what: "looks like a merge by GitHub, and GitHub's log of the branch does not tell of it: without that nobody can tell it from one that was made by hand.",
      who: 'somebody who can change the checklist',
      how: `sets \`direct-pushes: merges\` for ${name} where there is no such log, or the environment is overridden`,
    }),
    ...blockerOf(because('unread'), {
      code: 'MERGE_UNREAD',
      what: "looks like a merge by GitHub, and GitHub's log of the branch does not tell of it yet, or could not be read.",
      who: 'nobody',
      how: 'the log is read again, for two minutes after the merge at least; a job that has given up is run again',
    }),
    ...blockerOf(because('unchecked'), {
      code: 'MERGE_UNREAD',
      what: 'looks like a merge by GitHub, and GitHub could not check its signature just now.',
      who: 'somebody who may comment, or runs the job',
      how: 'says `/recheck`, or runs the job again, when GitHub checks signatures again',
    }),
  ];
}

interface Words {
  readonly code: 'DIRECT_PUSH' | 'MERGE_UNPROVED' | 'MERGE_UNREAD';
  readonly what: string;
  readonly who: string;
  readonly how: string;
}

function blockerOf(commits: readonly CommitId[], { code, what, who, how }: Words): readonly Blocker[] {
  if (commits.length === 0) return [];
  const outcome = code === 'MERGE_UNREAD' ? 'unknown' : 'unmet';
  return [{ outcome, code, sentence: `${named(commits)} ${what}`, next: [{ who, how }] }];
}

export function untold({ name }: Environment, { candidate }: JudgedChange): Blocker {
  return {
    outcome: 'unknown',
    code: 'RELEASE_UNREAD',
    sentence: `The history of ${shortCommit(candidate)} was not read back to what is deployed to ${name}, so it cannot be told what a deployment would bring.`,
    next: [
      {
        who: 'whoever deploys',
        how: 'takes a commit that is nearer to what is deployed first, so that the way between them is shorter',
      },
    ],
  };
}

/** What came with it is settled for it, or not: where it cannot be told, no other job of it goes out. */
export function partly({ name }: Environment, { candidate }: JudgedChange, from: readonly CommitId[]): Blocker {
  return {
    outcome: 'unknown',
    code: 'RELEASE_UNREAD',
    sentence: `The history of ${shortCommit(candidate)}, which is deployed to ${name}, was not read back to ${from.map(shortCommit).join(' and ')}, which it started from, so it cannot be told what came with it.`,
    next: [
      {
        who: 'whoever deploys',
        how: 'takes a newer commit: with that goes out what has not gone out with this one yet',
      },
    ],
  };
}

/** A nearer commit would not help: what it would have to be near to is not known. */
export function forgotten({ name }: Environment, { candidate }: JudgedChange): Blocker {
  return {
    outcome: 'unknown',
    code: 'DEPLOYED_UNTOLD',
    sentence: `None of the deployments to ${name} that are known still came through this gate: so many others were reported that it cannot be told what deploying ${shortCommit(candidate)} would bring.`,
    next: [
      {
        who: 'the people who may override the environment',
        how: 'override it and deploy: what is let through that way is what later releases start from',
      },
      {
        who: 'somebody who can change the checklist',
        how: `lets ${name} only advise until a deployment came through: \`enforce: advise until DATE\``,
      },
    ],
  };
}

export function behind({ name }: Environment, { candidate }: JudgedChange): Blocker {
  return {
    outcome: 'unmet',
    code: 'CANDIDATE_BEHIND',
    sentence: `${shortCommit(candidate)} is part of what is deployed to ${name} already: deploying it again would take back what came after it.`,
    next: [{ who: 'whoever deploys', how: 'takes a newer commit, or goes back to one that was verified there' }],
  };
}
