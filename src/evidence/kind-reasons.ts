import type { Reason } from './reason.ts';

/** Reasons that only one kind of evidence gives. */
export const kindReasons = {
  // deployments
  DEPLOYMENT_MISSING: {
    meaning: 'The commit was not deployed to the environment that the item names.',
    remedy: 'Deploy it there.',
  },
  DEPLOYMENT_RUNNING: { meaning: 'The deployment has not finished.', remedy: 'Wait for it.' },
  DEPLOYMENT_FAILED: {
    meaning: 'The newest deployment of the commit to that environment failed.',
    remedy: 'Mend what went wrong, and deploy it there again.',
  },
  DEPLOYMENT_INACTIVE: {
    meaning: 'The newest deployment of the commit to that environment was retired.',
    remedy: 'Deploy it there again.',
  },
  DEPLOYMENT_SUPERSEDED: {
    meaning:
      'Another commit was deployed to that environment after this one, so what was seen there was not this one alone.',
    remedy: 'Deploy this commit there again, or take the newer one as the candidate.',
  },
  DEPLOYMENT_SOAKING: {
    meaning: 'The commit is healthy in that environment, but not yet for as long as the item asks.',
    remedy: 'Wait, and deploy nothing else there.',
  },
  DEPLOYMENT_WRONG_SOURCE: {
    meaning: 'Somebody else than the app that the checklist names reported the deployment as a success.',
    remedy: 'Let the named app deploy and report it.',
  },
  DEPLOYMENT_UNBOUND: {
    meaning:
      'In a strict environment a deployment counts only where the checklist names the app that must report it, other than `github-actions`.',
    remedy: 'Add `app` to the item.',
  },
  DEPLOYMENT_INVALID: {
    meaning: 'The deployment has a state that Holdpoint does not know.',
    remedy: 'Look at the deployment on GitHub; report it if GitHub added a new state.',
  },
  DEPLOYMENTS_UNREADABLE: {
    meaning: 'The token may not read deployments.',
    remedy: 'Give the job `deployments: read`, or the App the permission to read deployments.',
  },

  // code owners
  CODEOWNERS_MISSING: {
    meaning: 'The branch that the change goes into has no CODEOWNERS file.',
    remedy: 'Add one, or take the item out of the checklist.',
  },
  CODEOWNERS_INVALID: {
    meaning: 'CODEOWNERS is no text file, or has a line that cannot be read.',
    remedy: 'Mend the line that is named, and merge.',
  },
  CODEOWNERS_UNOWNED: {
    meaning: 'A changed file has no owner, or no file is changed.',
    remedy: 'Give it an owner in CODEOWNERS, or say `unowned: allowed`.',
  },
  CODEOWNERS_OPEN: {
    meaning: 'No owner of a changed file has approved the present head.',
    remedy: 'Ask one of the owners for a review.',
  },
  CODEOWNERS_BY_EMAIL: {
    meaning: 'CODEOWNERS names an owner by e-mail address, and nobody can tell whose it is.',
    remedy: 'Name the owner by login or team.',
  },

  // linked issues
  LINKED_ISSUE_MISSING: {
    meaning: 'The change is linked to no issue of this repository or its owner.',
    remedy: 'Name it with a closing keyword in the description, or link it by hand.',
  },
  LINKED_ISSUE_UNFIT: {
    meaning: 'No linked issue stands or is labelled as the item asks.',
    remedy: 'Link one that is, or put the issue in order.',
  },

  // variables and secrets
  VARIABLES_MISSING: {
    meaning: 'The environment lacks a variable or a secret that the item names.',
    remedy: 'Add it in the settings of the environment.',
  },

  // links on somebody's word
  ATTESTATION_MISSING: {
    meaning: 'Nobody of the role has given a link for this item and this commit.',
    remedy: 'A holder of the role comments the line shown, with the link.',
  },

  // whole workflows
  WORKFLOW_MISSING: {
    meaning:
      'No run of the workflow on the commit counts: there is none, or something else than the item allows started it.',
    remedy: 'Start the workflow, or mend its path in the checklist.',
  },
  WORKFLOW_RUNNING: { meaning: 'The newest run of the workflow has not finished.', remedy: 'Wait for it.' },
  WORKFLOW_NOT_SUCCESSFUL: {
    meaning: 'The newest run of the workflow finished with something else than success.',
    remedy: 'Mend what it found and push, or run it again.',
  },
  WORKFLOW_INVALID: {
    meaning: 'The run has a state or conclusion that Holdpoint does not know.',
    remedy: 'Look at the run on GitHub; report it if GitHub added a new state.',
  },
} as const satisfies Record<string, Reason>;
