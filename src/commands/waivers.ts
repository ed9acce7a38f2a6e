import { refused } from '../evidence/statements/standing.ts';
import { wordingStanding } from '../evidence/statements/wording.ts';
import { after, isBefore, milliseconds } from '../evidence/time.ts';
import { besideRoles } from './beside-roles.ts';
import { askedIn, exceptionOf, lineFor, placeOf, shortReason } from './exceptions.ts';
import { linesOf } from './lines.ts';
import { afterRevocations } from './revocations.ts';
import type { ExceptionCommand, NoException } from './exceptions.ts';
import type { HeardComment } from './heard.ts';
import type { Waiver } from './interpretation.ts';
import type { Revocation } from './revocations.ts';
import type { Scene } from './scene.ts';
import type { Bound } from './standing.ts';
import type { WaiverRule } from '../checklist/exceptions.ts';
import type { Environment, Item } from '../checklist/model.ts';
import type { SignOff } from '../evidence/statements/sign-off.ts';
import type { Standing } from '../evidence/statements/standing.ts';

/** A `/waive` line. */
type WaiveCommand = Extract<ExceptionCommand, { readonly verb: 'waive' }>;

/** What one `/waive` line came to. */
export interface WaiverGiven {
  readonly heard: HeardComment;
  readonly command: WaiveCommand;
  readonly waiver: Waiver | NoException;
}

/** Every waiver in the comments, with whether it counts as far as the comments tell. `signOffs` are those of the same change. */
export function waiversGiven(
  scene: Scene,
  signOffs: readonly SignOff[],
  revocations: () => readonly Revocation[],
): readonly WaiverGiven[] {
  return linesOf(scene.heard, 'waive').map(({ heard, command }) => {
    const waiver = read(command, heard, scene);
    if ('lines' in waiver) return { heard, command, waiver };
    const left = afterRevocations(waiver, revocations(), scene, 'waiver');
    const standing = left.standing.counts ? besideRoles(waiver, signOffs, scene, 'waiver') : left.standing;
    return { heard, command, waiver: { ...waiver, standing } };
  });
}

/** What a waiver is about: an item that may be waived, where it is asked, and by whom. */
interface WaiverAim {
  readonly item: Item;
  readonly environment: Environment;
  readonly rule: WaiverRule;
}

function read(command: WaiveCommand, heard: HeardComment, scene: Scene): Waiver | NoException {
  const aim = waiverAim(command, scene);
  if ('lines' in aim) return aim;
  const { item, environment, rule } = aim;
  const wrong = shortReason(command, environment.name) ?? wrongTime(command, heard, aim);
  if (wrong !== null) return wrong;
  const by = heard.comment.author;
  if (by === null) return { sentence: 'An account that is gone waives nothing.', lines: [] };
  const claim = { command, heard, by, environment, role: rule.by };
  const given = exceptionOf(claim, item.id, scene, (bound) => worded(item, bound, command, heard, scene));
  return { ...given, until: command.until };
}

/** What a `/waive` line aims at, or why at nothing. */
export function waiverAim(command: WaiveCommand, scene: Scene): WaiverAim | NoException {
  const { checklist } = scene;
  const item = checklist.items.find(({ id }) => id === command.target);
  if (item === undefined) {
    const names = checklist.items.filter(({ waivable }) => waivable !== false).map(({ id }) => id);
    return { sentence: `There is no item "${command.target}" to waive. Items: ${names.join(', ')}.`, lines: [] };
  }
  if (item.waivable === false)
    return { sentence: `The checklist says of "${item.id}" that it is never waived.`, lines: [] };
  const asking = askedIn(item, scene);
  const place = placeOf(command, asking, `"${item.id}" is not asked`, scene);
  if ('lines' in place) return place;
  const { waivers: rule } = place;
  if (rule === undefined) {
    const sentence = `Nobody may waive anything in ${place.name}: the checklist has no \`waivers\` that says who.`;
    return { sentence, lines: [] };
  }
  return { item, environment: place, rule };
}

/** A waiver ends, and soon. Of the longest one the line is told. */
function wrongTime(
  command: WaiveCommand,
  { comment }: HeardComment,
  { environment, rule }: WaiverAim,
): NoException | null {
  const isOver = !isBefore(comment.createdAt, command.until);
  if (!isOver && milliseconds(command.until) - milliseconds(comment.createdAt) <= rule.most) return null;
  const last = after(comment.createdAt, rule.most).replace('.000Z', 'Z');
  const sentence = isOver
    ? `${command.until} was over when this was written.`
    : `A waiver in ${environment.name} lasts until ${last} at most when it is given now.`;
  return { sentence, lines: [lineFor({ ...command, until: last }, environment.name)] };
}

/** It is about the item as it reads now: as it was shown, or, where nobody was ever asked to sign it, as the file has it since before. */
function worded(
  item: Item,
  { commit }: Bound,
  command: WaiveCommand,
  { comment }: HeardComment,
  { facts }: Scene,
): Standing {
  if (commit === null) return refused('SIGNOFF_AMBIGUOUS', 'It cannot be told which commit the waiver means.');
  const shown = facts.shown.filter((one) => one.item === item.id);
  const reader = shown.length === 0 ? { ...facts.reader, app: null } : facts.reader;
  return wordingStanding({
    item,
    commit,
    at: comment.createdAt,
    explicit: command.commit !== null,
    facts: { ...facts, shown, reader },
  });
}
