import { authorNeeds, byAuthor } from './conditions/by-author.ts';
import { byMessage, messageNeeds } from './conditions/by-message.ts';
import { bySize } from './conditions/by-size.ts';
import { byPaths, pathNeeds } from './conditions/by-paths.ts';
import { byBase, byEnvironment, byLabels } from './conditions/of-change.ts';
import type { Circumstances, Condition } from './conditions/condition.ts';
import type { When } from '../model.ts';
import type { FactReference } from '../../evidence/answer.ts';
import type { Need } from '../../evidence/facts.ts';
import type { Unlearnable } from '../../evidence/reading.ts';

export type { Circumstances } from './conditions/condition.ts';

/** Whether an item applies, and why. */
export interface Application {
  readonly applies: boolean;
  readonly sentence: string;
  /** What was seen of each condition that decides. */
  readonly facts: readonly FactReference[];
  /** The reading without which it cannot be told, and because of which it applies. */
  readonly unlearnt?: Unlearnable;
}

const always: Application = { applies: true, sentence: 'It applies always.', facts: [] };

/** Every condition given must hold. One that is known not to hold is enough to leave the item out; one that could not be learnt never is. */
export function applies(when: When | null, at: Circumstances): Application {
  const conditions = when === null ? [] : conditionsOf(when, at);
  if (conditions.length === 0) return always;
  const failed = conditions.filter(({ holds }) => holds === false);
  const told = failed.length > 0 ? failed : conditions;
  const unlearnt = failed.length > 0 ? undefined : conditions.find((one) => one.unlearnt !== undefined)?.unlearnt;
  return {
    applies: failed.length === 0,
    sentence: told.map(({ sentence }) => sentence).join(' '),
    facts: told.map(({ fact }) => fact),
    ...(unlearnt === undefined ? {} : { unlearnt }),
  };
}

/** What must be read to tell whether an item applies: nothing where something that is known leaves it out already. */
export function conditionNeeds(when: When | null, at: Circumstances): readonly Need[] {
  if (when === null) return [];
  const { author, paths, 'commit-message': message } = when;
  if (author === undefined && paths === undefined && message === undefined) return [];
  if (!applies(when, at).applies) return [];
  return [
    ...(author === undefined ? [] : authorNeeds(author, at)),
    ...(paths === undefined ? [] : pathNeeds(paths, at)),
    ...(message === undefined ? [] : messageNeeds(message, at)),
  ];
}

function conditionsOf(when: When, at: Circumstances): readonly Condition[] {
  const { environment, paths, labels, base, author, size, 'commit-message': message } = when;
  return [
    ...(environment === undefined ? [] : [byEnvironment(environment, at)]),
    ...(paths === undefined ? [] : [byPaths(paths, at)]),
    ...(labels === undefined ? [] : [byLabels(labels, at)]),
    ...(base === undefined ? [] : [byBase(base, at)]),
    ...(author === undefined ? [] : [byAuthor(author, at)]),
    ...(size === undefined ? [] : [bySize(size, at)]),
    ...(message === undefined ? [] : [byMessage(message, at)]),
  ];
}
