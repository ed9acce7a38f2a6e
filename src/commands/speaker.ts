import { samePerson } from '../evidence/people/person.ts';
import { capacityIn, signerNeeds } from '../evidence/people/roles.ts';
import { readingOf } from '../evidence/need.ts';
import { isKnown } from '../evidence/reading.ts';
import type { HeardComment } from './heard.ts';
import type { Checklist } from '../checklist/model.ts';
import type { Actor, Comment, Facts, Need } from '../evidence/facts.ts';

const INSIDERS: readonly string[] = ['OWNER', 'MEMBER', 'COLLABORATOR', 'CONTRIBUTOR'];

/**
 * Whether a comment's author may stop a deployment: in a private repository everybody, in a public one whoever belongs to it, may hold a role, or be a deputy of one.
 * GitHub's word for who belongs varies with what the reader may see, so it only ever adds people; a membership in doubt is heard.
 */
export function maySpeak(
  comment: Pick<Comment, 'author' | 'association'>,
  checklist: Checklist,
  facts: Facts,
): boolean {
  // Who deleted an account after a stop must not have taken the stop along.
  if (comment.author === null) return true;
  if (comment.author.type === 'Bot') return false;
  return isInsider(comment, facts) || mayHoldRole(comment.author, checklist, facts);
}

/**
 * Whether a comment, or the press of a button, may stop a deployment. GitHub does not say with a press who belongs to the repository, so whoever pressed
 * is heard unless GitHub tells that this very account may not write.
 */
export function mayStop(
  { comment, click }: Pick<HeardComment, 'comment' | 'click'>,
  checklist: Checklist,
  facts: Facts,
): boolean {
  if (maySpeak(comment, checklist, facts)) return true;
  if (click === undefined || click.by.type === 'Bot') return false;
  const read = readingOf(facts, { kind: 'permission', login: click.by.login });
  return !isKnown(read) || read.value.id !== click.by.id || read.value.writes;
}

/** The memberships that tell whether the author of a comment with a stop may give one. */
export function speakerNeeds(
  { author, association }: Pick<Comment, 'author' | 'association'>,
  checklist: Checklist,
  facts: Facts,
): readonly Need[] {
  if (isInsider({ association }, facts)) return [];
  return Object.values(checklist.roles).flatMap((role) => signerNeeds(role, author));
}

function isInsider({ association }: Pick<Comment, 'association'>, { subject }: Facts): boolean {
  return subject.repository.private || INSIDERS.includes(association);
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

function mayHoldRole(author: Actor | null, { roles }: Checklist, facts: Facts): boolean {
  return Object.values(roles).some((role) => capacityIn(role, author, facts).as !== 'nobody');
}
