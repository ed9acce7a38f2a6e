import { samePerson } from '../evidence/people/person.ts';
import { holdsRole } from '../evidence/people/roles.ts';
import { isCovered } from '../evidence/reader-reasons.ts';
import { isBefore } from '../evidence/time.ts';
import { environmentNamed } from '../checklist/scope/environments.ts';
import { maySpeak } from './speaker.ts';
import { meantBy } from './targets.ts';
import { refused } from '../evidence/statements/standing.ts';
import type { ParsedComment } from './grammar/command.ts';
import type { HeardComment } from './heard.ts';
import type { Scene } from './scene.ts';
import type { Checklist } from '../checklist/model.ts';
import type { Actor, Comment } from '../evidence/facts.ts';
import type { ReasonCode } from '../evidence/reason-codes.ts';
import type { SignOff } from '../evidence/statements/sign-off.ts';
import type { Standing } from '../evidence/statements/standing.ts';
import type { Instant } from '../evidence/time.ts';

/** Somebody takes sign-offs back: their own, or those of a role that they hold. */
export interface Revocation {
  readonly by: Actor;
  readonly at: Instant;
  /** A role or an item; null where it could not be read, which means all that its writer signed. */
  readonly target: string | null;
  /** Null: everywhere. */
  readonly environment: string | null;
  readonly comment: Comment;
}

/** Standings that say less than a revocation, but are truer: the sign-off never was one. */
const neverWas: ReadonlySet<ReasonCode> = new Set([
  'SIGNOFF_NOT_IN_ROLE',
  'SIGNOFF_NOT_HUMAN',
  'SIGNOFF_EDITED',
  'SIGNOFF_SELF',
]);

/** Every revocation in the comments, in any text that they had: to take back is never too much. */
export function revocationsOf(scene: Scene): readonly Revocation[] {
  const revocations: Revocation[] = [];
  for (const heard of scene.heard) {
    for (const { at, parsed } of heard.versions) revocations.push(...revocationsIn(parsed, at, heard, scene));
  }
  return revocations;
}

/** The revocations of one text of a comment. A place that does not exist means everywhere. Plain loops, because of hundreds of comments few have any. */
export function revocationsIn(
  parsed: ParsedComment,
  at: Instant,
  { comment }: HeardComment,
  scene: Scene,
): readonly Revocation[] {
  const revocations: Revocation[] = [];
  const by = comment.author;
  if (by === null || by.type === 'Bot') return revocations;
  for (const command of parsed.commands) {
    if (command.verb !== 'revoke') continue;
    const named = command.environment === null ? undefined : environmentNamed(scene.checklist, command.environment);
    revocations.push({ by, at, target: command.target, environment: named?.name ?? null, comment });
  }
  for (const one of parsed.wide) {
    if (one.verb !== 'revoke') continue;
    revocations.push({ by, at, target: isNamed(one.target, scene) ? one.target : null, environment: null, comment });
  }
  return revocations;
}

/** Whether something can be revoked under that name. */
export function isNamed(target: string | null, { revocable, checklist }: Scene): boolean {
  if (target === null) return false;
  return meantBy(target.toLowerCase(), revocable) !== undefined || exceptionRoles(target, checklist).length > 0;
}

/** Whose waivers of that item, whose choices of that profile, or whose exceptions for that role, can be revoked under the name. */
export function exceptionRoles(
  target: string | null,
  { environments, items, profiles = [] }: Checklist,
): readonly string[] {
  const name = target?.toLowerCase() ?? null;
  const roles = new Set<string>();
  for (const { waivers, override } of environments) {
    // The items last, because a checklist without waivers must not go through them with every revocation.
    if (waivers !== undefined && (waivers.by === name || items.some(({ id }) => id === name))) roles.add(waivers.by);
    if (override !== undefined && override.by === name) roles.add(override.by);
  }
  for (const { id, by } of profiles) if (id === name || by === name) roles.add(by);
  return [...roles];
}

/** The sign-off as revocations leave it. One of the same second counts: a tie goes to the closed side. */
export function afterRevocations(
  signOff: SignOff,
  revocations: readonly Revocation[],
  scene: Scene,
  what = 'sign-off',
): SignOff {
  if (!signOff.standing.counts && neverWas.has(signOff.standing.code)) return signOff;
  let doubt: Standing | null = null;
  let told: Revocation | undefined;
  for (const one of aboutNames(revocations, signOff)) {
    if (!cancels(one, signOff, scene)) continue;
    const doubtful = doubtAbout(one, signOff, scene);
    if (doubtful === null) {
      told = one;
      break;
    }
    doubt ??= doubtful;
  }
  if (told === undefined) return doubt === null ? signOff : { ...signOff, standing: doubt };
  const about = signOff.item === '' ? '' : ` for "${signOff.item}"`;
  const sentence = `The ${what} of ${signOff.by.login}${about} was revoked by ${told.by.login}.`;
  return { ...signOff, standing: refused('SIGNOFF_REVOKED', sentence) };
}

/** By the name that is taken back, in lower case, so that each sign-off is held against few of hundreds; of everything under null. */
const named = new WeakMap<readonly Revocation[], Map<string | null, Revocation[]>>();

function byName(revocations: readonly Revocation[]): ReadonlyMap<string | null, readonly Revocation[]> {
  const before = named.get(revocations);
  if (before !== undefined) return before;
  const found = new Map<string | null, Revocation[]>();
  for (const one of revocations) {
    const name = one.target?.toLowerCase() ?? null;
    const list = found.get(name);
    if (list === undefined) found.set(name, [one]);
    else list.push(one);
  }
  named.set(revocations, found);
  return found;
}

const none: readonly Revocation[] = [];

/** Revocations that are about the sign-off by their names, in their order. */
function aboutNames(revocations: readonly Revocation[], { item, role }: SignOff): readonly Revocation[] {
  const index = byName(revocations);
  const ofItem = index.get(item) ?? none;
  const ofRole = index.get(role) ?? none;
  const ofAll = index.get(null) ?? none;
  if (ofRole.length + ofAll.length === 0) return ofItem;
  const meant = new Set([...ofItem, ...ofRole, ...ofAll]);
  return revocations.filter((one) => meant.has(one));
}

/**
 * Why it is not known whether somebody may revoke, where trying again may tell; the sign-off counts as little as a revoked one. What this
 * reader can never learn is no such doubt: then the revocation stands, because nobody else's verdict may outdate it.
 */
function doubtAbout({ by }: Revocation, signOff: SignOff, { checklist, facts }: Scene): Standing | null {
  if (samePerson(by, signOff.by)) return null;
  const named = Object.hasOwn(checklist.roles, signOff.role) ? checklist.roles[signOff.role] : undefined;
  if (named === undefined) return null;
  const holding = holdsRole(named, by, facts);
  if (!('unlearnable' in holding) || isCovered(holding.code)) return null;
  return refused(
    holding.code,
    `Whether ${by.login}, who revoked the sign-off of ${signOff.by.login}, holds the role ${signOff.role} could not be learnt: ${holding.detail}.`,
  );
}

/** Whether a revocation of its name takes the sign-off back. */
function cancels(revocation: Revocation, signOff: SignOff, scene: Scene): boolean {
  if (revocation.environment !== null && revocation.environment !== signOff.environment) return false;
  const { target, by } = revocation;
  if (isBefore(revocation.at, signOff.click?.shown ?? signOff.at)) return false;
  return samePerson(by, signOff.by) || (target !== null && mayRevoke(revocation, signOff.role, scene));
}

/** Holders of the role may; where that cannot be learnt, everybody who may stop a deployment. */
export function mayRevoke({ by, comment }: Revocation, role: string, { checklist, facts }: Scene): boolean {
  const named = Object.hasOwn(checklist.roles, role) ? checklist.roles[role] : undefined;
  if (named === undefined) return false;
  const holding = holdsRole(named, by, facts);
  return 'unlearnable' in holding ? maySpeak(comment, checklist, facts) : holding.holds;
}
