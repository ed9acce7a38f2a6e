import { samePerson } from '../evidence/people/person.ts';
import { roleNeeds, signerNeeds } from '../evidence/people/roles.ts';
import { needKey } from '../evidence/need.ts';
import { isKnown } from '../evidence/reading.ts';
import { unexplainedDeletions } from './deletions.ts';
import { isAboutRelease } from './about-release.ts';
import { deputised } from './deputised.ts';
import { holderNeeds } from './deputies.ts';
import { mayLift } from './entitled.ts';
import { activeHolds, holdsMade, liftsIn, reaches } from './holds.ts';
import { originDoubt } from './origin.ts';
import { overrideAim } from './overrides.ts';
import { profileAim } from './profiles.ts';
import { exceptionRoles } from './revocations.ts';
import { sceneOf } from './scene.ts';
import { maySpeak, speakerNeeds } from './speaker.ts';
import { meantBy } from './targets.ts';
import { waiverAim } from './waivers.ts';
import type { Command, Misfit } from './grammar/command.ts';
import type { HeardComment } from './heard.ts';
import type { Scene } from './scene.ts';
import type { Checklist } from '../checklist/model.ts';
import type { Actor, Facts, Need } from '../evidence/facts.ts';
import type { Role } from '../evidence/kind.ts';

/** What must be read to understand the comments: memberships of people who signed, revoked or lifted, and who pushed where a lift depends on it. */
export function commandNeeds(checklist: Checklist, facts: Facts): readonly Need[] {
  const needs = new Map<string, Need>();
  for (const change of facts.changes) {
    const scene = sceneOf(checklist, change, facts);
    const all = [
      ...scene.heard.flatMap((heard) => commentNeeds(heard, scene)),
      ...deletedNeeds(scene),
      ...(deputised(checklist).length === 0 ? [] : holderNeeds(scene)),
    ];
    for (const need of all) needs.set(needKey(need), need);
  }
  return [...needs.values()];
}

function commentNeeds(heard: HeardComment, scene: Scene): readonly Need[] {
  const { person, parsed, edited, gone, versions } = heard;
  if (person === null) return [];
  const signed =
    edited || gone
      ? []
      : parsed.commands.flatMap((command) =>
          command.verb === 'signoff' || command.verb === 'attest' ? [command.target] : [],
        );
  const revoked = versions.flatMap((version) => [
    ...version.parsed.commands.flatMap((command) => (command.verb === 'revoke' ? [command.target.toLowerCase()] : [])),
    ...version.parsed.wide.flatMap((wide) => (wide.verb === 'revoke' && wide.target !== null ? [wide.target] : [])),
  ]);
  const rolesIn = (targets: readonly string[]) => [
    ...new Set(targets.flatMap((target) => meantBy(target, scene.revocable)?.roles ?? [])),
  ];
  const excepted = exceptionNeeds(heard, scene);
  return [
    ...roleNeedsOf(rolesIn(signed), heard, scene, signerNeeds),
    ...roleNeedsOf(rolesIn(revoked), heard, scene),
    ...excepted,
    ...stopNeeds(heard, scene),
    ...pressNeeds(heard, scene),
    ...liftNeeds(heard, scene),
    ...(isAboutRelease(heard) ? roleNeedsOf(Object.keys(scene.checklist.roles), heard, scene) : []),
  ];
}

/** Whoever makes an exception, or takes one back, must hold the role for it; and whoever makes one must have had no hand in the change. */
function exceptionNeeds(heard: HeardComment, scene: Scene): readonly Need[] {
  const { parsed, edited, gone, versions } = heard;
  const { change, checklist } = scene;
  const made = edited || gone ? [] : parsed.commands.flatMap((command) => exceptionRole(command, scene));
  const revoked = versions.flatMap((version) =>
    [...version.parsed.commands, ...version.parsed.wide].flatMap((one) =>
      one.verb === 'revoke' ? exceptionRoles(one.target, checklist) : [],
    ),
  );
  const pushes: readonly Need[] =
    made.length === 0 || isKnown(change.pushers) ? [] : [{ kind: 'pushes', change: change.number }];
  return [...roleNeedsOf([...new Set([...made, ...revoked])], heard, scene), ...pushes];
}

function exceptionRole(command: Command | Misfit, scene: Scene): readonly string[] {
  if (command.verb === 'profile') {
    const aim = profileAim(command, scene);
    return 'lines' in aim ? [] : [aim.profile.by];
  }
  if (command.verb !== 'waive' && command.verb !== 'override') return [];
  const aim = command.verb === 'waive' ? waiverAim(command, scene) : overrideAim(command, scene);
  return 'lines' in aim ? [] : [aim.rule.by];
}

/** A stop counts from whoever belongs to the repository or holds a role. */
function stopNeeds({ comment, versions, hidden }: HeardComment, { checklist, facts }: Scene): readonly Need[] {
  const stops = versions.some(
    ({ parsed }) => parsed.wide.length > 0 || parsed.commands.some(({ verb }) => verb === 'hold' || verb === 'revoke'),
  );
  return stops || hidden ? speakerNeeds(comment, checklist, facts) : [];
}

/** Of this many people who pressed a button that stops it is asked whether they may; all others are heard. */
const MOST_PRESSED = 10;

/** A press that holds, and that nobody has lifted: whether who pressed may write, where nothing else tells that they may stop. */
function pressNeeds({ click, comment }: HeardComment, scene: Scene): readonly Need[] {
  if (click?.button !== 'hold' || maySpeak(comment, scene.checklist, scene.facts)) return [];
  const pressed = scene.heard.flatMap((one) => (one.click?.button === 'hold' ? [one.click.by.login] : []));
  if (![...new Set(pressed)].slice(0, MOST_PRESSED).includes(click.by.login)) return [];
  const stands = activeHolds(holdsMade(scene), scene).some((hold) => hold.comment?.id === comment.id);
  return stands ? [{ kind: 'permission', login: click.by.login }] : [];
}

/** Whose comment was deleted is known, what it said is not: whether its author could have stopped anything is what remains to be told. */
function deletedNeeds({ change, checklist, facts }: Scene): readonly Need[] {
  const authors = unexplainedDeletions(change, facts).map(({ author }) => author);
  return change.comments
    .filter((comment) => authors.some((author) => samePerson(author, comment.author)))
    .flatMap((comment) => speakerNeeds(comment, checklist, facts));
}

function roleNeedsOf(
  roles: readonly string[],
  { person }: HeardComment,
  { checklist }: Scene,
  needsOf: (role: Role, person: Actor | null) => readonly Need[] = roleNeeds,
): readonly Need[] {
  return roles.flatMap((role) => {
    const named = Object.hasOwn(checklist.roles, role) ? checklist.roles[role] : undefined;
    return named === undefined ? [] : needsOf(named, person);
  });
}

/** Somebody who lifts another's hold must hold a role, and have had no hand in the change; whoever lifts one must have written it by hand. */
function liftNeeds(heard: HeardComment, scene: Scene): readonly Need[] {
  const { change, checklist } = scene;
  const lifts = liftsIn(heard, scene);
  if (lifts.length === 0) return [];
  const holds = holdsMade(scene);
  const reached = lifts.flatMap((lift) => holds.flatMap((hold) => (reaches(lift, hold) ? [{ lift, hold }] : [])));
  const asks = originDoubt(heard, scene.facts)?.asks;
  const origin =
    asks !== undefined && reached.some(({ lift, hold }) => mayLift(lift.by, hold, scene).may) ? [asks] : [];
  if (reached.every(({ lift, hold }) => samePerson(lift.by, hold.by))) return origin;
  const pushes: readonly Need[] = isKnown(change.pushers) ? [] : [{ kind: 'pushes', change: change.number }];
  return [...roleNeedsOf(Object.keys(checklist.roles), heard, scene), ...pushes, ...origin];
}
