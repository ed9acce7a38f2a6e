import { isPerson, samePerson } from '../evidence/people/person.ts';
import { recall } from '../evidence/recall.ts';
import { formatCommand } from './grammar/format-command.ts';
import type { Command } from './grammar/command.ts';
import type { HeardComment } from './heard.ts';
import type { ChangeFacts, Facts } from '../evidence/facts.ts';
import type { RememberedClick } from '../evidence/remembered.ts';

/** The buttons that were pressed about a change, each as the comment that it stands for, in the order in which they were told. */
export function hearClicks(change: ChangeFacts, facts: Facts): readonly HeardComment[] {
  return recall(facts)
    .clicks.filter((click) => click.change === change.number)
    .map((click) => hearClick(click, change));
}

/** GitHub's own page was pressed by a person's hand: no app stands between, and nobody can edit it. */
function hearClick(click: RememberedClick, change: ChangeFacts): HeardComment {
  const { run, by, url, seenAt, commit } = click;
  const command = commandOf(click);
  const parsed = { commands: command === null ? [] : [command], maybeHold: false, wide: [] };
  // A click does not say whether its author belongs to the repository; a comment of the same person does.
  const association = change.comments.find(({ author }) => samePerson(author, by))?.association ?? 'NONE';
  const text = command === null ? '' : formatCommand(command);
  return {
    comment: {
      id: `click:${run}:${by.id ?? by.login}:${seenAt}`,
      url,
      author: by,
      association,
      createdAt: seenAt,
      lastEditedAt: null,
      text,
      revisions: { complete: true, list: [] },
    },
    parsed,
    edited: false,
    versions: [{ at: seenAt, parsed }],
    hidden: false,
    touchedAt: seenAt,
    person: isPerson(by) ? by : null,
    gone: false,
    throughApp: null,
    isOriginTold: true,
    firstHead: commit,
    click,
  };
}

/** The line that stands for the button; null for one that says not enough to be one. */
function commandOf({ button, item, environment, commit }: RememberedClick): Command | null {
  if (button === 'hold') return { verb: 'hold', environment, note: 'with the button' };
  if (item === null || environment === null) return null;
  return { verb: 'signoff', target: item, commit, environment, note: '' };
}
