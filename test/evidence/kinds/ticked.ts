import { tick } from '../../../src/evidence/kinds/tick.ts';
import type { Question } from '../../../src/evidence/kind.ts';
import type { ChangeFacts, Facts, Revision } from '../../../src/evidence/facts.ts';
import { aChange, aShownItem, opened, said, someFacts, wordingOf } from '../../builders/facts.ts';
import { ada, otto } from '../../builders/people.ts';
import { aQuestion } from '../../builders/question.ts';

export const title = 'Load balancer is configured';
export const open = `Intro\n\n- [ ] ${title}\n`;
export const ticked = `Intro\n\n- [x] ${title}\n`;
export const spec = { role: 'ops' };

/** A description as it is now and its revisions, newest first, down to the creation by ada. */
export function body(newestFirst: readonly Revision[], complete = true): ChangeFacts['body'] {
  return { text: newestFirst[0]?.text ?? open, createdAt: opened, revisions: { complete, list: newestFirst } };
}

export function revision(text: string | null, at: string = said, editor: Revision['editor'] = otto): Revision {
  return { text, at, editor };
}

export const creation = revision(open, opened, ada);
export const tickedByOtto = body([revision(ticked), creation]);

export function question(
  description: ChangeFacts['body'],
  over: { facts?: Partial<Facts>; change?: Partial<ChangeFacts>; ask?: Partial<Question> } = {},
): Question {
  const change = aChange({ body: description, ...over.change });
  const facts = someFacts({ change, shown: [aShownItem('lb')], ...over.facts });
  return aQuestion({ item: { id: 'lb', title, wording: wordingOf('lb') }, facts, ...over.ask });
}

export function judged(description: ChangeFacts['body'], over: Parameters<typeof question>[1] = {}) {
  return tick.judge(spec, question(description, over));
}
