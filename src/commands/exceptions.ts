import { isAskedIn, environmentNamed } from '../checklist/scope/environments.ts';
import { applies } from '../checklist/scope/applies.ts';
import { counts, refused } from '../evidence/statements/standing.ts';
import { formatCommand } from './grammar/format-command.ts';
import { originDoubt } from './origin.ts';
import { boundTo, commentStanding, dutyStanding, roleStanding, unhurried } from './standing.ts';
import type { Command } from './grammar/command.ts';
import type { HeardComment } from './heard.ts';
import type { Scene } from './scene.ts';
import type { Bound } from './standing.ts';
import type { Environment, Item } from '../checklist/model.ts';
import type { Actor } from '../evidence/facts.ts';
import type { SignOff } from '../evidence/statements/sign-off.ts';
import type { Standing } from '../evidence/statements/standing.ts';

/** A line that makes an exception: excuses an item, opens the whole gate, or has items asked later. */
export type ExceptionCommand = Extract<Command, { readonly verb: 'waive' | 'override' | 'profile' }>;

/** Why a line makes no exception, whoever wrote it: said to its writer, with the lines that would. */
export interface NoException {
  readonly sentence: string;
  readonly lines: readonly string[];
}

/** How long a reason must be, in characters that can be seen. */
const SHORTEST_REASON = 10;

/** Stands where the writer's own reason belongs; too short to be one, so that the line does nothing as it is. */
const REASON = 'REASON';

/** Environments in which the item is asked on this change now. */
export function askedIn(item: Item, { reachable, change, facts }: Scene): readonly Environment[] {
  return reachable.filter(
    (environment) =>
      isAskedIn(item, environment) && applies(item.when, { change, facts, environment: environment.name }).applies,
  );
}

/** The one environment that is meant: the one that is named, else the only one there is. */
export function placeOf(
  command: ExceptionCommand,
  known: readonly Environment[],
  what: string,
  { checklist }: Scene,
): Environment | NoException {
  const named = command.environment === null ? undefined : environmentNamed(checklist, command.environment);
  const meant = command.environment === null ? known : known.filter((one) => one === named);
  const [only, ...others] = meant;
  if (only !== undefined && others.length === 0) return only;
  return { sentence: noPlace(command, known, what), lines: known.map(({ name }) => lineFor(command, name)) };
}

function noPlace({ environment }: ExceptionCommand, known: readonly Environment[], what: string): string {
  const names = known.map(({ name }) => name).join(', ');
  if (environment !== null)
    return `${what} in "${environment}": it can be done ${known.length === 0 ? 'nowhere' : `in ${names}`}.`;
  if (known.length === 0) return `${what} anywhere on this change now.`;
  return `It can be done in ${names}, and the comment does not say where, so nothing counts. Paste the line that is meant, with the reason:`;
}

/** The line as it would count, without what its writer gave as the reason: that is not repeated. */
export function lineFor(command: ExceptionCommand, environment: string | null): string {
  return formatCommand({ ...command, environment, note: REASON });
}

/** Why the reason is none; null: it will do. */
export function shortReason(command: ExceptionCommand, environment: string | null): NoException | null {
  const seen = command.note
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (Array.from(seen).length >= SHORTEST_REASON) return null;
  const sentence = `It needs a reason of at least ${SHORTEST_REASON} characters behind \`--\`: whoever comes later reads it.`;
  return { sentence, lines: [lineFor(command, environment)] };
}

/** Somebody's claim to make an exception. */
export interface Claim {
  readonly command: ExceptionCommand;
  readonly heard: HeardComment;
  readonly by: Actor;
  readonly environment: Environment;
  /** The role whose holders may. */
  readonly role: string;
}

/** A claim as what it is about says it, with whether it counts; `more` is asked where all else holds. */
export function exceptionOf(claim: Claim, item: string, scene: Scene, more: (bound: Bound) => Standing): SignOff {
  const { command, heard, by, environment, role } = claim;
  const { id, url, createdAt: at } = heard.comment;
  const said = { role, item, environment: environment.name, by, at, comment: { id, url }, note: command.note };
  return { ...said, ...claimed(claim, scene, more) };
}

/** Who counts together with others is told apart by the account's id alone. */
export function identified({ id, login }: Actor): Standing {
  return id === null ? refused('SIGNOFF_NOT_HUMAN', `GitHub does not tell the id of ${login}.`) : counts;
}

/**
 * Whether a claim counts, and for which commit: by a person's own hand, of somebody who holds the role and had no hand in the change
 * (wherever duties are separated or not), about a commit that is certain. `more` is asked where all of that holds.
 */
function claimed(
  { command, heard, by, environment, role }: Claim,
  scene: Scene,
  more: (bound: Bound) => Standing,
): Bound {
  const bound = boundTo(command, heard, scene);
  const steps = [
    (): Standing => commentStanding(heard, scene),
    (): Standing => roleStanding(role, by, scene),
    (): Standing => dutyStanding(by, 'change', scene),
    (): Standing => bound.standing,
    (): Standing => unhurried(command, bound, heard, environment, scene),
    (): Standing => more(bound),
    // Last, because GitHub is asked only about what counts for all the rest.
    (): Standing => originDoubt(heard, scene.facts) ?? counts,
  ];
  return { commit: bound.commit, standing: firstRefusal(steps) };
}

function firstRefusal(steps: readonly (() => Standing)[]): Standing {
  for (const step of steps) {
    const standing = step();
    if (!standing.counts) return standing;
  }
  return counts;
}
