import type { CommandReply, Interpretation } from '../commands/interpretation.ts';
import type { RememberedClick } from '../evidence/remembered.ts';
import type { RollCall } from '../judge/roll-call.ts';
import { isOpen } from './outcome.ts';
import { milliseconds } from '../evidence/time.ts';
import { codeSpan, inlineMarkdown, prose } from './sanitise.ts';

/** Of the presses that came to nothing so many are told, the newest. */
const MOST = 5;

interface Pressed {
  readonly click: RememberedClick;
  readonly reply: CommandReply;
}

/**
 * Which buttons were pressed in vain, and why, each a line of Markdown: a press cannot be replied to. Of one person's presses of one button the
 * newest is told, and only while it comes to nothing and the item waits.
 */
export function pressedInVain(
  { replies }: Pick<Interpretation, 'replies'>,
  rollCalls: readonly Pick<RollCall, 'findings'>[],
): readonly string[] {
  const newest = new Map<string, Pressed>();
  for (const reply of replies) {
    const { click } = reply;
    if (click === undefined) continue;
    const key = `${click.by.id ?? click.by.login} ${click.button} ${click.item ?? ''} ${click.environment ?? ''}`;
    const known = newest.get(key);
    if (known === undefined || milliseconds(known.click.seenAt) <= milliseconds(click.seenAt))
      newest.set(key, { click, reply });
  }
  return [...newest.values()]
    .filter(({ reply, click }) => reply.reaction === 'refused' && (click.item === null || waits(click.item, rollCalls)))
    .toSorted((a, b) => milliseconds(a.click.seenAt) - milliseconds(b.click.seenAt))
    .slice(-MOST)
    .map(lineOf);
}

function waits(item: string, rollCalls: readonly Pick<RollCall, 'findings'>[]): boolean {
  return rollCalls.some(({ findings }) => findings.some((one) => one.item === item && isOpen(one.outcome)));
}

function lineOf({ click: { by, item, environment }, reply }: Pressed): string {
  const what = item === null ? 'holds' : `signs ${inlineMarkdown(item)}`;
  const where = environment === null ? '' : ` in ${inlineMarkdown(environment)}`;
  const why = reply.reply.flatMap((part) => {
    if (part.kind === 'sentence') return [prose(part.text, 500)];
    return part.kind === 'paste' ? part.lines.map((line) => `Write ${codeSpan(line)}.`) : [];
  });
  return `${inlineMarkdown(by.login)} pressed the button that ${what}${where}, and it does not count. ${why.join(' ')}`.trimEnd();
}
