import { interpret } from '../../src/commands/interpret.ts';
import { aChecklist, anEnvironment, anItem, evidence } from '../builders/checklist.ts';
import { aChange, aComment, someFacts } from '../builders/facts.ts';
import { octavia } from '../builders/people.ts';
import type { Checklist } from '../../src/checklist/model.ts';
import type { ChangeFacts, Comment, Facts } from '../../src/evidence/facts.ts';

const hour = 3_600_000;
export const production = anEnvironment({ waivers: { by: 'lead', most: 24 * hour } });
export const items = [
  anItem('tests'),
  anItem('qa', { evidence: evidence.signoff('qa') }),
  anItem('guard', { waivable: false }),
];
export const checklist = aChecklist({ environments: [production], items });

export const reason = 'the runner farm is down';
export const until = '2026-11-20T20:00:00Z';
export const line = (over = '') => `/waive tests${over} until ${until} -- ${reason}`;
export const waiving = (text = line(), over: Partial<Comment> = {}) =>
  aComment({ id: '9', author: octavia, text, ...over });

export function heard(
  comments: readonly Comment[],
  list: Checklist = checklist,
  change: Partial<ChangeFacts> = {},
  facts: Partial<Facts> = {},
) {
  const all = someFacts({ items: ['qa'], change: aChange({ comments, ...change }), ...facts });
  return interpret(list, all);
}

/** What a comment's waivers came to: who, what, where, and whether it counts; then the answer. */
export function outcome(...said: Parameters<typeof heard>) {
  const { waivers, replies } = heard(...said);
  const words = waivers.map(
    ({ by, item, environment, standing }) =>
      `${by.login} ${item} ${environment} ${standing.counts ? 'counts' : standing.code}`,
  );
  const [last] = replies.slice(-1);
  const text = (last?.reply ?? []).map((part) =>
    part.kind === 'sentence' ? part.text : part.kind === 'paste' ? part.lines.join('\n') : part.kind,
  );
  return { words, reaction: last?.reaction, text: text.join('\n') };
}

export const counted = { words: ['octavia tests production counts'], reaction: 'accepted', text: '' };
