import { interpret } from '../../src/commands/interpret.ts';
import { aChecklist, anEnvironment, anItem, evidence } from '../builders/checklist.ts';
import { aChange, aComment, someFacts } from '../builders/facts.ts';
import type { Checklist } from '../../src/checklist/model.ts';
import type { ChangeFacts, Comment, Facts } from '../../src/evidence/facts.ts';

export const checklist = aChecklist({
  items: [
    anItem('qa-check', { evidence: evidence.signoff('qa') }),
    anItem('backup', { evidence: evidence.any(evidence.check('backup'), evidence.signoff('ops')) }),
    anItem('tests'),
  ],
});
export const items = ['qa-check', 'backup', 'tests'];

export function factsOf(
  comments: readonly Comment[],
  over: Partial<ChangeFacts> = {},
  facts: Partial<Facts> = {},
): Facts {
  return someFacts({ items, change: aChange({ comments, ...over }), ...facts });
}

export function by(author: Comment['author'], text: string, over: Partial<Comment> = {}): Comment {
  return aComment({ author, text, ...over });
}

/** One word for each sign-off: who, what, and why it does not count. */
export function standings(
  comments: readonly Comment[],
  over: Partial<ChangeFacts> = {},
  facts: Partial<Facts> = {},
  list: Checklist = checklist,
): readonly string[] {
  return interpret(list, factsOf(comments, over, facts)).signOffs.map(
    ({ by: { login }, item, environment, standing }) =>
      `${login} ${item} ${environment} ${standing.counts ? 'counts' : standing.code}`,
  );
}

export function answer(
  comments: readonly Comment[],
  over: Partial<ChangeFacts> = {},
  list: Checklist = checklist,
): { readonly reaction: string; readonly text: string } {
  const { replies } = interpret(list, factsOf(comments, over));
  const [last] = replies.slice(-1);
  const text = (last?.reply ?? [])
    .map((part) => (part.kind === 'sentence' ? part.text : part.kind === 'paste' ? part.lines.join('\n') : part.kind))
    .join('\n');
  return { reaction: last?.reaction ?? 'none', text };
}

export function holds(
  comments: readonly Comment[],
  over: Partial<ChangeFacts> = {},
  facts: Partial<Facts> = {},
): readonly string[] {
  return interpret(checklist, factsOf(comments, over, facts)).holds.map(
    (hold) => `${hold.by?.login ?? 'somebody'} ${hold.environment ?? 'everything'}${hold.certain ? '' : ' maybe'}`,
  );
}

/** The same checklist with a second environment that asks for the same. */
export const staged = { ...checklist, environments: [anEnvironment(), anEnvironment({ name: 'staging' })] };
