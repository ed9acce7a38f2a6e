import type { ChangeFacts } from '../evidence/facts.ts';
import type { Address, ReadFault, Result, Write, Writer } from './ports.ts';
import type { ReadPorts } from './assess.ts';
import type { RollCall } from '../judge/roll-call.ts';
import { assess } from './assess.ts';
import { desired } from './desired.ts';
import { readMarker } from '../report/marker.ts';

/** What answering without a server takes. */
export interface RespondPorts extends ReadPorts {
  readonly writer: Writer;
}

/** Where to answer, and as whom. */
export interface RespondQuestion {
  readonly address: Address;
  /** The login of the bot that writes, without `[bot]`. */
  readonly bot: string;
  /** The comment that caused the look, by its id: it gets a reaction; null: something else did. */
  readonly comment: string | null;
}

/** What came of one look. `standsAside`: a Holdpoint App is at work there, whose word counts for more. */
export interface Responded {
  readonly rollCalls: readonly RollCall[];
  readonly standsAside: boolean;
  readonly written: readonly Write[];
  readonly unwritten: readonly { readonly write: Write; readonly fault: ReadFault }[];
}

/** What stands below the comment: who reads it must not take it for a gate. */
const NOTICE =
  '<sub>Shown by a workflow, without a server: nothing rests on this comment. Whether it may be deployed, the deploy job finds out for itself.</sub>';

/**
 * One look without memory: reads and judges as the Action does when it is alone, and shows what is missing in the living comment and in
 * replies. It writes no check run and asks for no review: under the name of GitHub Actions every workflow could have written it.
 */
export async function respond(
  ports: RespondPorts,
  { address, bot, comment }: RespondQuestion,
): Promise<Result<Responded, ReadFault>> {
  const assessed = await assess(ports, address, []);
  if (!assessed.ok) return assessed;
  const { facts, rollCalls } = assessed.value;
  const [change] = facts.changes;
  const quiet: Responded = { rollCalls, standsAside: false, written: [], unwritten: [] };
  if (change === undefined) return { ok: true, value: quiet };
  if (hasApp(change, bot)) return { ok: true, value: { ...quiet, standsAside: true } };
  const wanted = desired(assessed.value);
  const writes = [...commentWrites(wanted.comment, change, bot), ...answerWrites(wanted.answers, change, bot, comment)];
  const written: Write[] = [];
  const unwritten: Responded['unwritten'][number][] = [];
  for (const write of writes) {
    const result = await ports.writer.write(address.repository, write);
    if (result.ok) written.push(write);
    else unwritten.push({ write, fault: result.fault });
  }
  return { ok: true, value: { rollCalls, standsAside: false, written, unwritten } };
}

type Comment = ChangeFacts['comments'][number];

/** A living comment of another bot: two that answer every command would only confuse. */
function hasApp({ comments }: ChangeFacts, bot: string): boolean {
  return comments.some((one) => isBot(one) && !isOurs(one, bot) && readMarker(one.text)?.kind === 'living');
}

/** All of the text is compared: whoever may write here may have changed a word of it, under the mark that says it is unchanged. */
function commentWrites(
  comment: { readonly number: number; readonly text: string } | null,
  { comments }: ChangeFacts,
  bot: string,
): readonly Write[] {
  if (comment === null) return [];
  const text = `${comment.text}\n\n${NOTICE}`;
  const living = comments.find((one) => isOurs(one, bot) && readMarker(one.text)?.kind === 'living');
  if (living === undefined) return [{ kind: 'create-comment', number: comment.number, text }];
  return plain(living.text) === plain(text) ? [] : [{ kind: 'update-comment', id: living.id, text }];
}

/** Replies that are not there yet; a reaction for the comment that was just made alone, for it is not known which others have one. */
function answerWrites(
  answers: ReturnType<typeof desired>['answers'],
  { comments }: ChangeFacts,
  bot: string,
  caused: string | null,
): readonly Write[] {
  const replied = new Set(
    comments
      .filter((one) => isOurs(one, bot))
      .map(({ text }) => readMarker(text))
      .flatMap((marker) => (marker?.kind === 'reply' ? [marker.to] : [])),
  );
  return answers.flatMap(({ number, comment, reply, reaction }) => [
    ...(reply === null || replied.has(comment) ? [] : [{ kind: 'create-comment', number, text: reply } as const]),
    ...(comment === caused ? [{ kind: 'react', comment, content: reaction } as const] : []),
  ]);
}

function isBot({ author }: Comment): boolean {
  return author?.type === 'Bot';
}

function isOurs(comment: Comment, bot: string): boolean {
  return isBot(comment) && comment.author?.login.replace(/\[bot\]$/, '') === bot;
}

/** As GitHub gives it back. */
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}
