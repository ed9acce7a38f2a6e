import { interpret } from '../../src/commands/interpret.ts';
import { judge } from '../../src/judge/judge.ts';
import { aChecklist, anEnvironment, anItem, aRole, evidence } from '../builders/checklist.ts';
import { aChange, aCheck, aComment, aCommitEvidence, head, someFacts } from '../builders/facts.ts';
import type { Checklist } from '../../src/checklist/model.ts';
import type { ChangeFacts, Comment, Facts } from '../../src/evidence/facts.ts';
import type { RollCall } from '../../src/judge/roll-call.ts';

const hour = 3_600_000;

/** Two items: `tests`, whose check failed, and `build`, whose check succeeded; the role lead may waive and override in production. */
export const excepting: Checklist = aChecklist({
  roles: { lead: aRole('lead', { users: ['octavia', 'otto', 'quinn'] }), qa: aRole('qa', { users: ['rhea'] }) },
  environments: [
    anEnvironment({
      branches: ['main', 'feature'],
      waivers: { by: 'lead', most: 24 * hour },
      override: { by: 'lead', people: 2, most: 4 * hour },
    }),
  ],
  items: [anItem('tests'), anItem('build', { evidence: evidence.check('build') })],
});

/** The facts: people said this, and the check of `tests` ended so. */
export function factsWith(
  comments: readonly Comment[],
  over: Partial<Facts> = {},
  change: Partial<ChangeFacts> = {},
  conclusion = 'failure',
): Facts {
  return someFacts({
    change: aChange({ comments, ...change }),
    commits: [
      aCommitEvidence({
        oid: change.merge?.commit ?? head,
        checks: [aCheck({ id: 1, conclusion }), aCheck({ id: 2, name: 'build', conclusion: 'success' })],
      }),
      ...(change.merge
        ? [aCommitEvidence({ checks: [aCheck({ id: 3, conclusion }), aCheck({ id: 4, name: 'build' })] })]
        : []),
    ],
    ...over,
  });
}

/** What a gate answers; `production` unless said otherwise. */
export function answered(
  facts: Facts,
  checklist = excepting,
  gate: RollCall['gate'] = { kind: 'environment', name: 'production' },
): RollCall {
  return judge({ state: 'valid', checklist }, facts, gate, interpret(checklist, facts));
}

let id = 9000;

/** A comment of somebody. */
export function says(author: Comment['author'], text: string, over: Partial<Comment> = {}): Comment {
  id += 1;
  return aComment({ id: String(id), author, text, ...over });
}
