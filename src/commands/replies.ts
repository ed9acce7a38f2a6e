import { answerException } from './answers-exceptions.ts';
import { answerHold, answerRevoke, answerUnhold, answerWide } from './answers-stopping.ts';
import { answerRelease } from './answers-release.ts';
import { answerSignOff } from './answers-sign-off.ts';
import { speaks } from './heard.ts';
import type { HeardComment } from './heard.ts';
import type { Command, Misfit } from './grammar/command.ts';
import type { NoException } from './exceptions.ts';
import type { CommandReply, Hold, ProfileChoice, ReplyPart } from './interpretation.ts';
import type { OverrideGiven } from './overrides.ts';
import type { ProfileGiven } from './profiles.ts';
import type { Scene } from './scene.ts';
import type { Given } from './sign-offs.ts';
import type { WaiverGiven } from './waivers.ts';

/** What one command is answered with. */
export interface CommandAnswer {
  readonly reaction: CommandReply['reaction'];
  readonly reply: readonly ReplyPart[];
}

/** The one answer to every comment of a person that says something to us. What was deleted cannot be answered, and bots get none, so that no two of them ever talk to each other. */
export function repliesTo(scene: Scene, understood: Understood): readonly CommandReply[] {
  const { given, waived, overridden, profiled, made } = understood;
  const found: Found = {
    given: byComment(given),
    waived: byComment(waived),
    overridden: byComment(overridden),
    profiled: byComment(profiled),
    made,
  };
  const replies: CommandReply[] = [];
  for (const heard of scene.heard) {
    const { comment, parsed, person, gone, click } = heard;
    if (person === null || gone || !speaks(parsed)) continue;
    const answers = parsed.commands.map((command) => answerTo(command, heard, found, scene));
    for (const wide of parsed.wide) answers.push(answerWide(wide, heard, scene));
    replies.push({
      comment: { id: comment.id, url: comment.url, author: person },
      reaction: loudest(answers),
      reply: answers.flatMap(({ reply }) => reply),
      ...(click === undefined ? {} : { click }),
    });
  }
  return replies;
}

type ByComment<T> = ReadonlyMap<HeardComment, readonly T[]>;

/** Hundreds of comments look for their own among as many. */
function byComment<T extends { readonly heard: HeardComment }>(lines: readonly T[]): ByComment<T> {
  const found = new Map<HeardComment, T[]>();
  for (const one of lines) {
    const list = found.get(one.heard);
    if (list === undefined) found.set(one.heard, [one]);
    else list.push(one);
  }
  return found;
}

/** What the commands came to. */
interface Understood {
  readonly given: readonly Given[];
  readonly waived: readonly WaiverGiven[];
  readonly overridden: readonly OverrideGiven[];
  readonly profiled: readonly ProfileGiven[];
  /** Every hold that was made, lifted or not. */
  readonly made: readonly Hold[];
}

interface Found {
  readonly given: ByComment<Given>;
  readonly waived: ByComment<WaiverGiven>;
  readonly overridden: ByComment<OverrideGiven>;
  readonly profiled: ByComment<ProfileGiven>;
  readonly made: readonly Hold[];
}

/** What one command of a comment came to: two comments of the same text share their commands. */
function about<T extends { readonly command: Command }>(
  command: Command,
  lines: readonly T[] | undefined,
): T | undefined {
  return lines?.find((one) => one.command === command);
}

function answerTo(
  command: Command | Misfit,
  heard: HeardComment,
  { given, waived, overridden, profiled, made }: Found,
  scene: Scene,
): CommandAnswer {
  switch (command.verb) {
    case 'signoff':
    case 'attest':
      return answerSignOff(about(command, given.get(heard)), scene);
    case 'waive':
      return answerException(command, about(command, waived.get(heard))?.waiver, scene);
    case 'override':
      return answerException(command, about(command, overridden.get(heard))?.override, scene);
    case 'profile':
      return answerException(command, oneOf(about(command, profiled.get(heard))?.chosen), scene);
    case 'revoke':
      return answerRevoke(command, heard, scene);
    case 'hold':
      return answerHold(command, heard, scene);
    case 'unhold':
      return answerUnhold(command, heard, made, scene);
    case 'candidate':
    case 'drop':
    case 'deploy':
      return answerRelease(command, heard, scene);
    case 'misfit':
      return { reaction: 'refused', reply: [{ kind: 'sentence', text: command.sentence }] };
    case 'recheck':
      return { reaction: 'seen', reply: [] };
    case 'status':
      return { reaction: 'seen', reply: [{ kind: 'status' }] };
    case 'help':
      return { reaction: 'seen', reply: [{ kind: 'help' }] };
  }
}

/** Of the environments of one line the first where it does not count. */
function oneOf(chosen: ProfileGiven['chosen'] | undefined): ProfileChoice | NoException | undefined {
  if (chosen === undefined || 'lines' in chosen) return chosen;
  return chosen.find(({ standing }) => !standing.counts) ?? chosen[0];
}

function loudest(answers: readonly CommandAnswer[]): CommandReply['reaction'] {
  let loudest: CommandReply['reaction'] = 'seen';
  for (const { reaction } of answers) {
    if (reaction === 'refused') return reaction;
    if (reaction === 'accepted') loudest = reaction;
  }
  return loudest;
}
