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
 * newest is told, and only while it comes to nothing and the item waits. Where everybody reads it, nobody is named who
 * only pressed Hold: a press is no word said in public, and nobody need know from it who does not belong.
 */
export function pressedInVain(
  { replies }: Pick<Interpretation, 'replies'>,
  rollCalls: readonly Pick<RollCall, 'findings'>[],
  isPublic = false,
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
    .map((one) => lineOf(one, isPublic));
}

function waits(item: string, rollCalls: readonly Pick<RollCall, 'findings'>[]): boolean {
  return rollCalls.some(({ findings }) => findings.some((one) => one.item === item && isOpen(one.outcome)));
}

function lineOf({ click: { by, button, item, environment }, reply }: Pressed, isPublic: boolean): string {
  const what = item === null ? 'holds' : `signs ${inlineMarkdown(item)}`;
  const where = environment === null ? '' : ` in ${inlineMarkdown(environment)}`;
  const why = reply.reply.flatMap((part) => {
    if (part.kind === 'sentence') return [prose(part.text, 500)];
    return part.kind === 'paste' ? part.lines.map((line) => `Write ${codeSpan(line)}.`) : [];
  });
  const who = isPublic && button === 'hold' ? 'Somebody' : inlineMarkdown(by.login);
  return `${who} pressed the button that ${what}${where}, and it does not count. ${why.join(' ')}`.trimEnd();
}
