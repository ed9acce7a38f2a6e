import { samePerson, sameLogin } from '../evidence/authority.ts';
import type { Checklist } from '../checklist/model.ts';
import type { Actor, Comment, Facts } from '../evidence/facts.ts';

const INSIDERS: readonly string[] = ['OWNER', 'MEMBER', 'COLLABORATOR', 'CONTRIBUTOR'];

/** Whether a comment's author may stop a deployment: in a private repository everybody, in a public one whoever belongs to it or to a role. */
export function maySpeak(
  comment: Pick<Comment, 'author' | 'association'>,
  checklist: Checklist,
  facts: Facts,
): boolean {
  if (comment.author?.type === 'Bot') return false;
  return (
    facts.subject.repository.private || INSIDERS.includes(comment.association) || isListed(comment.author, checklist)
  );
}

/** The same about somebody whose comment is gone. A stranger is only who is seen to be one: in doubt the deleted comment was heard. */
export function mayHaveSpoken(
  author: Actor | null,
  comments: readonly Comment[],
  checklist: Checklist,
  facts: Facts,
): boolean {
  if (author?.type === 'Bot') return false;
  const others = comments.filter((comment) => samePerson(comment.author, author));
  return others.length === 0 || others.some((comment) => maySpeak(comment, checklist, facts));
}

function isListed(author: Actor | null, { roles }: Checklist): boolean {
  if (author === null) return false;
  return Object.values(roles).some(({ users }) => users.some((login) => sameLogin(login, author.login)));
}
