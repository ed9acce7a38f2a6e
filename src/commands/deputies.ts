import { deputised } from './deputised.ts';
import { activeHolds, holdsMade } from './holds.ts';
import { onePersonOneRole } from './second-role.ts';
import { revocationsOf } from './revocations.ts';
import { afterHolder, deputyTime, shownSince } from '../evidence/people/deputies.ts';
import { roleNeeds } from '../evidence/people/roles.ts';
import { isPerson } from '../evidence/people/person.ts';
import { refused } from '../evidence/statements/standing.ts';
import type { Scene } from './scene.ts';
import type { Item } from '../checklist/model.ts';
import type { Actor, CommitId, Need } from '../evidence/facts.ts';
import type { Role } from '../evidence/kind.ts';
import type { Objection } from '../evidence/statements/objection.ts';
import type { SignOff } from '../evidence/statements/sign-off.ts';
import type { Refusal, Standing } from '../evidence/statements/standing.ts';
import type { Instant } from '../evidence/time.ts';

/** A deputy's word for a role, with why it could not be learnt whether they hold the role themselves; null: they do not. */
interface Word {
  readonly role: Role;
  readonly by: Actor;
  readonly at: Instant;
  readonly doubt: Refusal | null;
}

/** Whether a deputy's word for an item comes late enough. Only of the present commit it is known since when the item was shown. */
export function standingOfDeputy(
  { role, by, at, doubt }: Word,
  item: Pick<Item, 'id' | 'wording'>,
  commit: CommitId | null,
  { change, facts }: Scene,
): Standing {
  if (commit === null || (commit !== change.head.commit && commit !== change.merge?.commit)) {
    const sentence = `${by.login} signed an earlier commit as a deputy of the role ${role.id}; a push always ends that.`;
    return refused('SIGNOFF_STALE', sentence);
  }
  const place = { item, commit, facts };
  const time = deputyTime({ role, by, at }, place);
  return time.counts ? { counts: true, deputy: { since: shownSince(place) ?? at } } : (doubt ?? time);
}

/** The sign-offs without those of deputies that come after a word of a holder: whoever is there decides. */
export function behindHolders(signOffs: readonly SignOff[], scene: Scene): readonly SignOff[] {
  // Who cannot sign because they stand for another role has not spoken for this one.
  const settled = onePersonOneRole(signOffs, scene);
  return signOffs.map((one) => {
    const standing = behindHolder(one, settled, scene);
    return standing === null ? one : { ...one, standing };
  });
}

function behindHolder(one: SignOff, signOffs: readonly SignOff[], scene: Scene): Refusal | null {
  const { standing, item, commit, environment } = one;
  const role = scene.checklist.roles[one.role];
  if (!standing.counts || standing.deputy === undefined || role === undefined) return null;
  const said = { environment: { name: environment }, signOffs, objections: objectionsOf(scene) };
  return afterHolder({ ...one, role }, { item: { id: item }, commit, facts: scene.facts }, said, standing.deputy.since);
}

/** What the comments, and reviews, say against going on, by whomever: asked for several times, gathered once. */
const gathered = new WeakMap<Scene, readonly Objection[]>();

/** Everything that was said against the change; nothing but deputies asks for it. */
export function objectionsOf(scene: Scene): readonly Objection[] {
  const known = gathered.get(scene) ?? gather(scene);
  gathered.set(scene, known);
  return known;
}

function gather(scene: Scene): readonly Objection[] {
  const made = holdsMade(scene);
  const active = new Set(activeHolds(made, scene));
  const holds = made.flatMap((hold): readonly Objection[] => {
    const { by, at, environment } = hold;
    return by === null ? [] : [{ by, at, environment, target: null, stands: active.has(hold) }];
  });
  const revocations = revocationsOf(scene).map(({ by, at, environment, target }): Objection => {
    return { by, at, environment, target: target?.toLowerCase() ?? null, stands: false };
  });
  const reviews = scene.change.reviews.flatMap(({ author, state, submittedAt }): readonly Objection[] => {
    // Of one that was dismissed nobody tells any more what it said.
    const stands = state === 'CHANGES_REQUESTED';
    if (!isPerson(author) || !(stands || state === 'DISMISSED')) return [];
    return [{ by: author, at: submittedAt ?? '', environment: null, target: null, stands }];
  });
  return [...holds, ...revocations, ...reviews];
}

/** The memberships that tell whether somebody who spoke before a deputy holds the deputy's role. */
export function holderNeeds(scene: Scene): readonly Need[] {
  const roles = deputised(scene.checklist);
  const objectors = objectionsOf(scene).map(({ by }) => by);
  // Of a sign-off that was edited or deleted it was not asked who gave it: alone it cannot count.
  const signers = scene.heard
    .filter(
      ({ edited, gone, versions }) => (edited || gone) && versions.some(({ parsed }) => parsed.commands.some(isWord)),
    )
    .map(({ comment }) => comment.author);
  return [...objectors, ...signers].flatMap((person) => roles.flatMap((role) => roleNeeds(role, person)));
}

function isWord({ verb }: { readonly verb: string }): boolean {
  return verb === 'signoff' || verb === 'attest';
}
