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

/** What a look writes may have been overtaken by what another run wrote meanwhile: then it is written once more, so often at most. */
const MOST_LOOKS = 4;

/**
 * Looks without memory: reads and judges as the Action does when it is alone, and shows what is missing in the living comment and in replies.
 * It writes no check run and asks for no review: under the name of GitHub Actions every workflow could have written it. Whoever has written
 * looks again: runs of the same workflow do not know of each other, and of two the slower one would leave what it read first.
 */
export async function respond(ports: RespondPorts, question: RespondQuestion): Promise<Result<Responded, ReadFault>> {
  const written: Write[] = [];
  const unwritten: Responded['unwritten'][number][] = [];
  for (let looks = 1; ; looks += 1) {
    const look = await lookOnce(ports, question);
    if (!look.ok) return look;
    const { rollCalls, standsAside } = look.value;
    const tried = [...written, ...unwritten.map(({ write }) => write)];
    const writes = look.value.writes.filter((write) => !isRepeated(write, tried));
    let moved = false;
    for (const write of writes) {
      const result = await ports.writer.write(question.address.repository, write);
      if (result.ok) written.push(write);
      else unwritten.push({ write, fault: result.fault });
      moved ||= result.ok && write.kind !== 'react';
    }
    if (!moved || looks === MOST_LOOKS) return { ok: true, value: { rollCalls, standsAside, written, unwritten } };
  }
}

/** GitHub may show what was just written only in a while: nothing is made twice by one run, and a reaction is the same however often it is given. */
function isRepeated(write: Write, tried: readonly Write[]): boolean {
  const key = onceKey(write);
  return key !== null && tried.some((one) => onceKey(one) === key);
}

function onceKey(write: Write): string | null {
  if (write.kind === 'react') return `react ${write.comment}`;
  if (write.kind !== 'create-comment') return null;
  const marker = readMarker(write.text);
  return marker?.kind === 'reply' ? `reply ${marker.to}` : 'living';
}

interface Look extends Pick<Responded, 'rollCalls' | 'standsAside'> {
  readonly writes: readonly Write[];
}

async function lookOnce(ports: RespondPorts, { address, bot }: RespondQuestion): Promise<Result<Look, ReadFault>> {
  const assessed = await assess(ports, address, []);
  if (!assessed.ok) return assessed;
  const { facts, shown, rollCalls } = assessed.value;
  const [change] = facts.changes;
  const quiet: Look = { rollCalls, standsAside: false, writes: [] };
  if (change === undefined) return { ok: true, value: quiet };
  if (hasApp(change, bot)) return { ok: true, value: { ...quiet, standsAside: true } };
  const wanted = desired(assessed.value);
  const writes = [
    ...commentWrites(wanted.comment, change, bot),
    ...answerWrites(wanted.answers, change, bot, shown.reacted),
  ];
  return { ok: true, value: { ...quiet, writes } };
}

type Comment = ChangeFacts['comments'][number];

/** A living comment of another bot: two that answer every command would only confuse. */
function hasApp({ comments }: ChangeFacts, bot: string): boolean {
  return comments.some((one) => isBot(one) && !isOurs(one, bot) && readMarker(one.text)?.kind === 'living');
}

/**
 * All of the text is compared: whoever may write here may have changed a word of it, under the mark that says it is unchanged. Two runs at once may
 * each have made one: the first stays, and of the others none goes on saying what is not kept up to date.
 */
function commentWrites(
  comment: { readonly number: number; readonly text: string } | null,
  { comments }: ChangeFacts,
  bot: string,
): readonly Write[] {
  const [living, ...others] = comments.filter((one) => isOurs(one, bot) && readMarker(one.text)?.kind === 'living');
  const retired = others.map(({ id }): Write => ({
    kind: 'update-comment',
    id,
    text: `*What is missing stands [in another comment](${living?.url}).*`,
  }));
  if (comment === null) return retired;
  const text = `${comment.text}\n\n${NOTICE}`;
  if (living === undefined) return [{ kind: 'create-comment', number: comment.number, text }];
  return plain(living.text) === plain(text) ? retired : [{ kind: 'update-comment', id: living.id, text }, ...retired];
}

/** Replies and reactions that are not there yet, whichever event told of the command: a run that waited for another one may never have begun. */
function answerWrites(
  answers: ReturnType<typeof desired>['answers'],
  { comments }: ChangeFacts,
  bot: string,
  reacted: readonly string[],
): readonly Write[] {
  const replied = new Set(
    comments
      .filter((one) => isOurs(one, bot))
      .map(({ text }) => readMarker(text))
      .flatMap((marker) => (marker?.kind === 'reply' ? [marker.to] : [])),
  );
  return answers.flatMap(({ number, comment, reply, reaction }) => [
    ...(reply === null || replied.has(comment) ? [] : [{ kind: 'create-comment', number, text: reply } as const]),
    ...(reacted.includes(comment) ? [] : [{ kind: 'react', comment, content: reaction } as const]),
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
