import type { Reason } from './reason.ts';

/** Reasons that lie with what a deployment brings beside the candidate's own change. */
export const releaseReasons = {
  CHANGE_NOT_READY: {
    meaning:
      'A change that the deployment brings is not ready: something that is asked of each change is missing on it.',
    remedy: 'Give it on that pull request; what and who stands beside it.',
  },
  DIRECT_PUSH: {
    meaning: 'A commit that the deployment brings came without a pull request, so nobody has judged it.',
    remedy: 'Let `direct-pushes: allow` into the checklist, or have the environment overridden by two people.',
  },
  MERGE_UNPROVED: {
    meaning:
      'A commit has the form of a merge by GitHub, and nothing proves that it is one: nobody signed it, an App made it, or the log of its branch says that it was pushed. What else is in it nobody has judged.',
    remedy:
      'Merge by the button or the merge queue. Where the server signs no merges, or people or Apps are to merge by hand, let `direct-pushes: merges` into the checklist.',
  },
  MERGE_UNREAD: {
    meaning:
      'GitHub could not check the signature of a merge just now, or its log of the branch does not tell of it yet.',
    remedy: 'It is read again by itself for two minutes; later say `/recheck`, or run the job again.',
  },
  CANDIDATE_BEHIND: {
    meaning: 'The commit is older than what is deployed, and part of it.',
    remedy: 'Deploy a newer commit, or go back to a commit that was verified in this environment.',
  },
  SUBJECT_NOT_ON_TRUSTED_REF: {
    meaning:
      'The commit is on no branch that the environment takes: it was forced off its branch, or the branch was deleted.',
    remedy: 'Push it back there, or restore the branch, and say `/recheck`; or merge it again as a new change.',
  },
  DEPLOYED_UNTOLD: {
    meaning:
      'So many deployments were reported that did not come through this gate that the last one which did is not known any more.',
    remedy:
      'Have the environment overridden by two people, or let it only advise (`enforce: advise until DATE`), and deploy: what was let through counts. And see who reports deployments.',
  },
  RELEASE_ELSEWHERE: {
    meaning:
      'Deploying the commit brings other changes too, or has its issue from when it did, so it is judged as a release, in an issue of its own.',
    remedy: 'Sign there what is asked of the release.',
  },
  RELEASE_DROPPED: {
    meaning: 'Somebody gave the release up by `/drop` in its issue.',
    remedy: 'Name the commit by `/candidate` in the issue of a release, if it is to be released after all.',
  },
  ASKED_OF_EACH_CHANGE: {
    meaning: 'The item is asked of each change, on its pull request, and not of the release again.',
    remedy: 'Nothing to do.',
  },
} as const satisfies Record<string, Reason>;
