import type { Question } from '../../src/evidence/kind.ts';
import type { SignOff } from '../../src/evidence/statements/sign-off.ts';
import { aChecklist, anEnvironment } from './checklist.ts';
import { head, said, someFacts, wordingOf } from './facts.ts';
import { quinn } from './people.ts';

/** A sign-off of `quinn` for item and role `qa` in production, on the head, which counts. */
export function aSignOff(over: Partial<SignOff> = {}): SignOff {
  return {
    role: 'qa',
    item: 'qa',
    environment: 'production',
    commit: head,
    by: quinn,
    at: said,
    comment: { id: '1', url: 'https://github.test/acme/shop/pull/7#issuecomment-1' },
    note: '',
    standing: { counts: true },
    ...over,
  };
}

/** A question about item `qa` on the only change of the facts, in production. */
export function aQuestion(over: Partial<Question> & { readonly title?: string } = {}): Question {
  const { title = 'QA sign-off', ...rest } = over;
  const facts = rest.facts ?? someFacts({ items: ['qa'] });
  const [change] = facts.changes;
  if (change === undefined) throw new Error('The facts of a question need a change.');
  return {
    item: { id: 'qa', title, wording: wordingOf('qa') },
    environment: anEnvironment(),
    roles: aChecklist().roles,
    change,
    commit: change.head.commit,
    candidate: facts.subject.candidate,
    facts,
    askedIn: ['production'],
    signOffs: [],
    ticks: [],
    ...rest,
  };
}
