import { counts, refused } from '../evidence/statements/standing.ts';
import { wordingStanding } from '../evidence/statements/wording.ts';
import { boundThen } from './kept-binding.ts';
import { linesOf } from './lines.ts';
import { originDoubt } from './origin.ts';
import { deputised } from './deputised.ts';
import { behindHolders, standingOfDeputy } from './deputies.ts';
import { afterRevocations } from './revocations.ts';
import { onePersonOneRole } from './second-role.ts';
import { boundTo, commentStanding, dutyStanding, signerStanding, unhurried } from './standing.ts';
import { aimOf } from './targets.ts';
import type { HeardComment } from './heard.ts';
import type { Revocation } from './revocations.ts';
import type { Scene } from './scene.ts';
import type { Bound, Signer } from './standing.ts';
import type { Aim, NoAim, SignOffCommand } from './targets.ts';
import type { Actor, Facts } from '../evidence/facts.ts';
import { countsFrom } from '../evidence/statements/sign-off.ts';
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
export function signOffsGiven(scene: Scene, revocations: () => readonly Revocation[]): readonly Given[] {
  const given = linesOf(scene.heard, 'signoff', 'attest').map(({ heard, command }) => read(command, heard, scene));
  const all = given.flatMap(({ signOffs }) => signOffs);
  const left = all.map((one) => afterRevocations(one, revocations(), scene));
  const settled = onePersonOneRole(deputised(scene.checklist).length === 0 ? left : behindHolders(left, scene), scene);
  let next = 0;
  return given.map(({ heard, command, noAim, signOffs }) => {
    const first = next;
    next += signOffs.length;
    return { heard, command, noAim, signOffs: settled.slice(first, next) };
  });
}

function read(command: SignOffCommand, heard: HeardComment, scene: Scene): Given {
  const aim = aimOf(command, scene);
  const by = heard.comment.author;
  if (!('code' in aim)) {
    return { heard, command, noAim: null, signOffs: by === null ? [] : aimed(aim, { command, heard, by }, scene) };
  }
  const standing = refused('SIGNOFF_ENVIRONMENT_OPEN', aim.sentence);
  const open =
    by === null
      ? []
      : aim.open.flatMap((one) => one.roles.map((role) => signOff(one, role, null, standing, { command, heard, by })));
  return { heard, command, noAim: aim, signOffs: open };
}

/** A command and who gave it. */
interface Word {
  readonly command: SignOffCommand;
  readonly heard: HeardComment;
  readonly by: Actor;
}

/** What is the same for everything that a command is about. */
interface Signing extends Word {
  readonly comment: Standing;
  /** Where duties are separated. */
  readonly duty: Standing;
}

function aimed(aims: readonly Aim[], word: Word, scene: Scene): readonly SignOff[] {
  const { command, heard, by } = word;
  const bound = boundTo(command, heard, scene);
  const earlier = boundThen(command, bound, heard, scene);
  const comment = commentStanding(heard, scene);
  const signing = { command, heard, by, comment, duty: dutyStanding(by, 'change', scene) };
  const asked = (role: string): Signer => signerStanding(role, by, scene);
  // One command may be about a hundred items: what is the same for all is asked once.
  const inRole = remember(asked);
  const signOffs: SignOff[] = [];
  for (const aim of aims) {
    const meant = aim.item.kept ? earlier : bound;
    for (const signer of rolesOf(aim, inRole))
      signOffs.push(signOff(aim, signer.role, meant.commit, standingOf(aim, meant, signer, signing, scene), word));
  }
  return signOffs;
}

function remember<K, V>(ask: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? ask(key);
    known.set(key, value);
    return value;
  };
}

/** What speaks against a sign-off first, then in which capacity it counts; what GitHub must be asked for comes last, because it is asked only about what counts for all the rest. */
function standingOf(aim: Aim, meant: Bound, { standing, deputy }: Signer, signing: Signing, scene: Scene): Standing {
  const { command, heard, by, comment, duty } = signing;
  if (!comment.counts) return comment;
  if (!standing.counts) return standing;
  if (!duty.counts && aim.environment.separationOfDuties !== 'off') return duty;
  if (!meant.standing.counts) return meant.standing;
  const haste = unhurried(command, meant, heard, aim.environment, scene);
  if (!haste.counts) return haste;
  const wording = worded(aim, meant, command, heard, scene);
  if (!wording.counts) return wording;
  const at = countsFrom({ at: heard.comment.createdAt, click: heard.click });
  const capacity =
    deputy === undefined ? counts : standingOfDeputy({ by, at, ...deputy }, aim.item.item, meant.commit, scene);
  return capacity.counts ? (originDoubt(heard, scene.facts) ?? capacity) : capacity;
}

type SignerOf = Signer & { readonly role: string };

/**
 * Of several roles that could prove an item, those that the signer holds; if none, those whose deputy they are; if none, all, refused. Those
 * that could not be learnt come beside them: the word may be for one of these.
 */
function rolesOf(aim: Aim, inRole: (role: string) => Signer): readonly SignerOf[] {
  const roles = aim.roles.map((role) => ({ role, ...inRole(role) }));
  const able = roles.filter(({ standing }) => standing.counts);
  const held = able.filter(({ deputy }) => deputy === undefined);
  const open = roles.filter(({ standing }) => !standing.counts && standing.code !== 'SIGNOFF_NOT_IN_ROLE');
  const chosen = [...(held.length > 0 ? held : able), ...open];
  return chosen.length > 0 ? chosen : roles;
}

function worded(
  { item }: Aim,
  { commit }: Bound,
  command: SignOffCommand,
  { comment, click }: HeardComment,
  { facts, change }: Scene,
): Standing {
  if (commit === null) return refused('SIGNOFF_AMBIGUOUS', 'It cannot be told which commit the sign-off means.');
  if (click !== undefined) return click.wording === item.item.wording ? counts : otherWords(item.item.id);
  const isPresent = commit === change.head.commit || commit === change.merge?.commit;
  return wordingStanding({
    item: item.item,
    commit,
    at: comment.createdAt,
    explicit: command.commit !== null,
    earlier: !isPresent && item.kept,
    facts: aboutItem(facts, item.item.id),
  });
}

function otherWords(item: string): Standing {
  return refused('SIGNOFF_WORDING_CHANGED', `"${item}" does not read any more as it did beside the button.`);
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

function signOff(
  { item, environment }: Aim,
  role: string,
  commit: SignOff['commit'],
  standing: Standing,
  { command, heard: { comment, click }, by }: Word,
): SignOff {
  const given = {
    role,
    item: item.item.id,
    environment: environment.name,
    commit,
    by,
    at: comment.createdAt,
    comment: { id: comment.id, url: comment.url },
    note: command.note,
    standing,
    ...(click === undefined ? {} : { click }),
  };
  return command.verb === 'attest' ? { ...given, link: command.link } : given;
}
