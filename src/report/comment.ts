import type { CommandReply, ReplyPart } from '../commands/interpretation.ts';
import type { ChangeFacts } from '../evidence/facts.ts';
import type { JudgedConfig } from '../judge/judge.ts';
import type { RollCall } from '../judge/roll-call.ts';
import type { Block } from './blocks.ts';
import { assemble, whole } from './blocks.ts';
import { changeState } from './change-state.ts';
import { digestOf, shownDigest } from './json.ts';
import { help } from './help.ts';
import { formatMarker } from './marker.ts';
import { releaseHomeBlocks } from './release-home.ts';
import { codeBlock, prose } from './sanitise.ts';

/** Well below GitHub's limit for a comment, which counts more than characters. */
const longest = 60_000;
const notice = '*The rest does not fit here; the check runs have more.*';
const lastLine = '<sub>`/status` repeats this, `/hold -- reason` stops it, `/help` lists every command.</sub>';

/** The one comment that is kept up to date on a change: what is missing, who can give it, the lines to paste, and what else there is to be told, Markdown, a line each: presses of buttons that came to nothing, whose verdict stands on the head. At most 60,000 bytes. */
export function livingComment(
  rollCalls: readonly RollCall[],
  change: ChangeFacts,
  config: JudgedConfig,
  besides: readonly string[] = [],
): string {
  const told = besides.length === 0 ? [] : [{ open: [], body: besides.map((line) => `- ${line}`), close: [] }];
  const [first] = rollCalls;
  const isHome = change.release !== undefined && first !== undefined;
  const state = isHome ? releaseHomeBlocks(first, change, config) : changeState(rollCalls, change, config);
  const blocks = [...state, ...told];
  const digest = livingDigest(rollCalls, change, besides);
  return document(formatMarker({ kind: 'living', digest }), [...blocks, whole(lastLine)]);
}

/** What the comment is about, by the rule of the check runs: it is written again when one of them is. */
function livingDigest(rollCalls: readonly RollCall[], change: ChangeFacts, besides: readonly string[]): string {
  // Who deploys a release is told in its issue.
  const deployer = change.release === undefined ? [] : [change.author?.login ?? null];
  return digestOf([change.state, ...deployer, ...rollCalls.map(shownDigest), ...besides]).slice(0, 32);
}

/** The reply to one comment with commands; the marker ties it to that comment. */
export function replyComment(reply: CommandReply, rollCalls: readonly RollCall[], config: JudgedConfig): string {
  const blocks = reply.reply.flatMap((part) => partBlocks(part, rollCalls, config));
  return document(formatMarker({ kind: 'reply', to: reply.comment.id }), blocks);
}

function document(marker: string, blocks: readonly Block[]): string {
  return `${marker}\n${assemble(blocks, longest - marker.length - 1, notice)}`;
}

// The compiler checks that the switch is exhaustive; the rule does not see it.
// oxlint-disable-next-line typescript/consistent-return
function partBlocks(part: ReplyPart, rollCalls: readonly RollCall[], config: JudgedConfig): readonly Block[] {
  switch (part.kind) {
    case 'sentence':
      return [whole(prose(part.text, 2000))];
    case 'issue':
      return [whole(`${prose(part.text, 2000)} #${part.number}`)];
    case 'paste':
      return part.lines.length === 0 ? [] : [whole(codeBlock(part.lines))];
    case 'help':
      return help(config.state === 'valid' ? config.checklist : null);
    case 'status':
      return changeState(rollCalls, null, config);
  }
}
