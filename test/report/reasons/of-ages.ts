import { aChange, aCheck, aComment, aCommitEvidence, aReview, said } from '../../builders/facts.ts';
import { quinn, rhea } from '../../builders/people.ts';
import { scene } from './scene.ts';

const signed = aComment({ id: '1001', author: quinn, text: '/signoff qa' });
const tests = 'tests: { title: All tests pass, check: { name: ci / test, app: github-actions, max-age: 4h } }';

/** Reasons that time alone gives. */
export const ageScenes = {
  SIGNOFF_EXPIRED: scene('qa: { title: QA sign-off, signoff: { role: qa, expires: 4h } }', {
    change: aChange({ comments: [signed] }),
  }),
  EVIDENCE_STALE: scene('code-review: { title: Reviewed, review: { from: [rhea], max-age: 3h } }', {
    change: aChange({ reviews: [aReview({ id: '1', author: rhea, submittedAt: said })] }),
  }),
  EVIDENCE_AGE_UNKNOWN: scene(tests, {
    commits: [aCommitEvidence({ checks: [aCheck({ id: 1, completedAt: null })] })],
  }),
};
