import { readingOf } from '../../../evidence/need.ts';
import { isKnown } from '../../../evidence/reading.ts';
import { shortCommit } from '../../../evidence/short-commit.ts';
import { messageMatcher } from '../message-pattern.ts';
import { dark, seen } from './condition.ts';
import type { Circumstances, Condition } from './condition.ts';
import type { Need } from '../../../evidence/facts.ts';

/** One of the patterns is found in the title, or in the message of any commit of the change. */
export function byMessage(patterns: readonly string[], { change, facts }: Circumstances): Condition {
  const matchers = patterns.map((pattern) => ({ pattern, matches: messageMatcher(pattern) }));
  const found = (text: string) => matchers.find(({ matches }) => matches(text))?.pattern;
  const inTitle = found(change.title);
  if (inTitle !== undefined) return seen(change, true, `The title of the change says "${inTitle}".`);
  const reading = readingOf(facts, messageNeed(change.number));
  if (!isKnown(reading)) return dark('What the messages of the commits say', reading);
  for (const { commit, message } of reading.value) {
    const hit = found(message);
    if (hit !== undefined) return seen(change, true, `The message of ${shortCommit(commit)} says "${hit}".`);
  }
  const told = `Neither the title nor a message of ${reading.value.length} commits says ${patterns.join(', ')}.`;
  return seen(change, false, told);
}

/** The messages of the commits, unless the title is enough. */
export function messageNeeds(patterns: readonly string[], { change }: Circumstances): readonly Need[] {
  return patterns.some((pattern) => messageMatcher(pattern)(change.title)) ? [] : [messageNeed(change.number)];
}

function messageNeed(change: number): Need<'commit-messages'> {
  return { kind: 'commit-messages', change };
}
