import { counts, refused } from '../evidence/statements/standing.ts';
import { wordingStanding } from '../evidence/statements/wording.ts';
import { boundThen, isKept } from './kept-binding.ts';
import { originDoubt } from './origin.ts';
import { afterRevocations, revocationsOf } from './revocations.ts';
import { onePersonOneRole } from './second-role.ts';
import { boundTo, commentStanding, dutyStanding, roleStanding, unhurried } from './standing.ts';
import { aimOf } from './targets.ts';
import type { HeardComment } from './heard.ts';
import type { Scene } from './scene.ts';
import type { Bound } from './standing.ts';
import type { Aim, NoAim, SignOffCommand } from './targets.ts';
import type { SeparationOfDuties } from '../evidence/kind.ts';
import type { Actor, Facts } from '../evidence/facts.ts';
import type { SignOff } from '../evidence/statements/sign-off.ts';
import type { Standing } from '../evidence/statements/standing.ts';

/** What one `/signoff` or `/attest` line came to. */
export interface Given {
  readonly heard: HeardComment;
  readonly command: SignOffCommand;
  /** Why it aims at nothing; null when it aims. */
  readonly noAim: NoAim | null;
  readonly signOffs: readonly SignOff[];
}

/** Every sign-off in the comments, with whether it counts as far as the comments tell; the judge compares its commit with the judged one. */
export function signOffsGiven(scene: Scene): readonly Given[] {
  const given = scene.heard.flatMap((heard) =>
    heard.parsed.commands.flatMap((command) =>
      command.verb === 'signoff' || command.verb === 'attest' ? [read(command, heard, scene)] : [],
    ),
  );
  const revocations = revocationsOf(scene);
  const left = given.flatMap(({ signOffs }) => signOffs.map((one) => afterRevocations(one, revocations, scene)));
  const settled = onePersonOneRole(left, scene);
  let next = 0;
  return given.map((one) => ({ ...one, signOffs: one.signOffs.flatMap(() => settled.slice(next, ++next)) }));
}

function read(command: SignOffCommand, heard: HeardComment, scene: Scene): Given {
  const aim = aimOf(command, scene);
  const by = heard.comment.author;
  if (!('code' in aim)) {
    return { heard, command, noAim: null, signOffs: by === null ? [] : aimed(aim, command, by, heard, scene) };
  }
  const standing = refused('SIGNOFF_ENVIRONMENT_OPEN', aim.sentence);
  const open =
    by === null
      ? []
      : aim.open.flatMap((one) => one.roles.map((role) => signOff(one, role, null, standing, command, by, heard)));
  return { heard, command, noAim: aim, signOffs: open };
}

function aimed(
  aims: readonly Aim[],
  command: SignOffCommand,
  by: Actor,
  heard: HeardComment,
  scene: Scene,
): readonly SignOff[] {
  const bound = boundTo(command, heard, scene);
  const comment = commentStanding(heard, scene);
  const doubt = originDoubt(heard, scene.facts);
  const inRole = remember((role: string) => roleStanding(role, by, scene));
  const duties = remember((separation: SeparationOfDuties) => dutyStanding(by, separation, scene));
  const then = remember((one: HeardComment) => boundThen(command, bound, one, scene));
  return aims.flatMap((aim) => {
    const meant = bound.standing.counts || !isKept(aim.item.item) ? bound : then(heard);
    return rolesOf(aim, inRole).map(({ role, standing }) => {
      const steps = [
        (): Standing => comment,
        (): Standing => standing,
        (): Standing => duties(aim.environment.separationOfDuties),
        (): Standing => meant.standing,
        (): Standing => unhurried(command, meant, heard, aim.environment, scene),
        (): Standing => worded(aim, meant, command, heard, scene),
        // Last, because GitHub is asked only about what counts for all the rest.
        (): Standing => doubt ?? counts,
      ];
      return signOff(aim, role, meant.commit, firstRefusal(steps), command, by, heard);
    });
  });
}

/** One command may be about a hundred items: what is the same for all is asked once. */
function remember<K, V>(ask: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? ask(key);
    known.set(key, value);
    return value;
  };
}

/** Of several roles that could prove an item, those that the signer holds; if none, those that could not be learnt; if none, all, refused. */
function rolesOf(
  aim: Aim,
  inRole: (role: string) => Standing,
): readonly { readonly role: string; readonly standing: Standing }[] {
  const roles = aim.roles.map((role) => ({ role, standing: inRole(role) }));
  const held = roles.filter(({ standing }) => standing.counts);
  if (held.length > 0) return held;
  const open = roles.filter(({ standing }) => !standing.counts && standing.code !== 'SIGNOFF_NOT_IN_ROLE');
  return open.length > 0 ? open : roles;
}

function worded(
  { item }: Aim,
  { commit }: Bound,
  command: SignOffCommand,
  { comment }: HeardComment,
  { facts, change }: Scene,
): Standing {
  if (commit === null) return refused('SIGNOFF_AMBIGUOUS', 'It cannot be told which commit the sign-off means.');
  const isPresent = commit === change.head.commit || commit === change.merge?.commit;
  return wordingStanding({
    item: item.item,
    commit,
    at: comment.createdAt,
    explicit: command.commit !== null,
    earlier: !isPresent && isKept(item.item),
    facts: aboutItem(facts, item.item.id),
  });
}

/** Facts with only what was shown of one item, so that many sign-offs do not each search through all. */
function aboutItem(facts: Facts, item: string): Facts {
  const known = narrowed.get(facts) ?? new Map<string, Facts>();
  narrowed.set(facts, known);
  const found = known.get(item) ?? { ...facts, shown: facts.shown.filter((one) => one.item === item) };
  known.set(item, found);
  return found;
}

const narrowed = new WeakMap<Facts, Map<string, Facts>>();

function firstRefusal(steps: readonly (() => Standing)[]): Standing {
  for (const step of steps) {
    const standing = step();
    if (!standing.counts) return standing;
  }
  return counts;
}

function signOff(
  { item, environment }: Aim,
  role: string,
  commit: SignOff['commit'],
  standing: Standing,
  command: SignOffCommand,
  by: Actor,
  { comment }: HeardComment,
): SignOff {
  return {
    role,
    item: item.item.id,
    environment: environment.name,
    commit,
    by,
    at: comment.createdAt,
    comment: { id: comment.id, url: comment.url },
    note: command.note,
    ...(command.verb === 'attest' ? { link: command.link } : {}),
    standing,
  };
}
