import type { Checklist } from '../../src/checklist/model.ts';
import type { ChangeFacts, Comment, Facts } from '../../src/evidence/facts.ts';
import { aChecklist, anItem, aRole, evidence } from '../builders/checklist.ts';
import { later } from '../builders/facts.ts';
import { rhea } from '../builders/people.ts';
import { by, standings as standingsIn } from './said.ts';

/** The head was seen at ten, so deputies can sign from noon, which is `later`, on. */
export const deputies = { users: ['rhea', 'otto'], teams: [], after: '2h' };
const qa = aRole('qa', { users: ['quinn'], deputies });
export const checklist = aChecklist({
  roles: { qa, ops: aRole('ops', { users: ['otto'] }) },
  items: [
    anItem('qa-check', { evidence: evidence.signoff('qa') }),
    anItem('backup', { evidence: evidence.any(evidence.check('backup'), evidence.signoff('ops')) }),
    anItem('tests'),
  ],
});
export const standings = (
  comments: readonly Comment[],
  over: Partial<ChangeFacts> = {},
  facts: Partial<Facts> = {},
  list: Checklist = checklist,
) => standingsIn(comments, over, facts, list);
export const signed = (over: Partial<Comment> = {}, author: Comment['author'] = rhea) =>
  by(author, '/signoff qa', { createdAt: later, ...over });
export const withRoles = (roles: Checklist['roles'], over: Partial<Checklist> = {}): Checklist => ({
  ...checklist,
  ...over,
  roles: { ...checklist.roles, ...roles },
});
