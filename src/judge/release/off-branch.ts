import { shortCommit } from '../../evidence/short-commit.ts';
import { after, isBefore } from '../../evidence/time.ts';
import { branchesOf } from './on-branch.ts';
import type { Environment } from '../../checklist/model.ts';
import type { Facts } from '../../evidence/facts.ts';
import type { Instant } from '../../evidence/time.ts';
import type { Blocker } from '../roll-call.ts';
import type { JudgedChange } from '../subject.ts';

/** GitHub may show a merge before it shows the branch with it: so long after the merge, in milliseconds, the branch is looked at once more. */
const SHOWN_WITHIN = 120_000;

/** What stops a candidate that no branch contains which the environment takes, and when it is to be looked at again by itself; null: not. */
export function offBranch(
  environment: Environment,
  judged: JudgedChange,
  facts: Facts,
): { readonly blocker: Blocker; readonly nextLook: Instant | null } {
  const { change, candidate } = judged;
  const branches = branchesOf(environment, judged, facts);
  const [first = ''] = branches;
  const where = branches.length > 1 ? `none of ${branches.join(', ')}` : `not on ${first}`;
  const what = `${shortCommit(candidate)} is ${branches.length > 1 ? `on ${where}` : where}`;
  const late = change.release === undefined && change.merge !== null ? after(change.merge.at, SHOWN_WITHIN) : null;
  return {
    blocker: {
      outcome: 'pending',
      code: 'SUBJECT_NOT_ON_TRUSTED_REF',
      sentence: `${what}, so ${environment.name} does not take it: it was forced off, or the branch is gone.`,
      next: [
        {
          who: `somebody who may push to ${first}`,
          how: 'brings it back there, or restores the branch; then anybody says',
          paste: '/recheck',
        },
        ...(change.release === undefined
          ? []
          : [
              {
                who: 'a holder of any role of the checklist',
                how: 'gives this release up, so that the next one has its turn',
                paste: '/drop',
              },
            ]),
      ],
    },
    nextLook: late !== null && isBefore(facts.now, late) ? late : null,
  };
}
