import { environmentNamed } from '../checklist/scope/environments.ts';
import { formatCommand } from './grammar/format-command.ts';
import type { Meant, Signable, SignableItem } from './signable-items.ts';
import type { Command } from './grammar/command.ts';
import type { Scene } from './scene.ts';
import type { ReasonCode } from '../evidence/reason-codes.ts';
import type { Environment } from '../checklist/model.ts';

/** A `/signoff` or `/attest` line: somebody's word for an item. */
export type SignOffCommand = Extract<Command, { readonly verb: 'signoff' | 'attest' }>;

/** One thing that a sign-off is about: an item in an environment, and the roles whose holder can give it. */
export interface Aim {
  readonly item: SignableItem;
  readonly roles: readonly string[];
  readonly environment: Environment;
}

/** Why a command aims at nothing: said to its writer, with the lines that would. */
export interface NoAim {
  readonly code: ReasonCode | null;
  readonly sentence: string;
  readonly lines: readonly string[];
  /** With SIGNOFF_ENVIRONMENT_OPEN: what it may have meant. */
  readonly open: readonly Aim[];
}

/** What a sign-off is about. Without `in` it is the only environment that asks; where several do, nothing. */
export function aimOf(command: SignOffCommand, scene: Scene): readonly Aim[] | NoAim {
  const { verb, target, environment } = command;
  // A link is evidence for one item, so no role stands for several.
  const meant = verb === 'attest' ? scene.attestable.byItem.get(target) : meantBy(target, scene.signable);
  if (meant === undefined) return unknownTarget(command, scene);
  const { aims, asking } = meant;
  if (aims.length === 0) return notAsked(target);
  if (environment !== null) return aimIn(command, environment, meant, scene);
  return asking.length === 1 ? aims : severalAsk(command, meant);
}

/** What a target names: an item by its id, else every item that the role can prove; undefined: nothing. */
export function meantBy(target: string, { byItem, byRole }: Signable): Meant | undefined {
  return byItem.get(target) ?? byRole.get(target);
}

function aimIn(command: SignOffCommand, name: string, { aims, asking }: Meant, scene: Scene): readonly Aim[] | NoAim {
  const named = environmentNamed(scene.checklist, name);
  const there = aims.filter(({ environment }) => environment === named);
  if (there.length > 0) return there;
  const names = asking.map((environment) => environment.name).join(', ');
  const why =
    named === undefined
      ? `The checklist has no environment "${name}"`
      : `${named.name} does not ask for ${command.target} on this change`;
  return { code: null, sentence: `${why}; asked for it is in: ${names}.`, lines: linesFor(command, asking), open: [] };
}

function severalAsk(command: SignOffCommand, { aims, asking }: Meant): NoAim {
  const names = asking.map(({ name }) => name).join(' and ');
  const sentence = `${names} ask for ${command.target}, and the comment does not say which is meant, so nothing counts. Paste the lines that are meant:`;
  return { code: 'SIGNOFF_ENVIRONMENT_OPEN', sentence, lines: linesFor(command, asking), open: aims };
}

function linesFor(command: SignOffCommand, environments: readonly Environment[]): readonly string[] {
  return environments.map(({ name }) => formatCommand({ ...command, environment: name, note: '' }));
}

function notAsked(target: string): NoAim {
  const sentence = `No environment asks for ${target} on this change now, so there is nothing to sign.`;
  return { code: null, sentence, lines: [], open: [] };
}

function unknownTarget({ verb, target }: SignOffCommand, scene: Scene): NoAim {
  const { checklist } = scene;
  if (verb === 'attest') {
    const sentence = `"${target}" is no item that a link can prove. ${linkableNames(scene)}`;
    return { code: null, sentence, lines: [], open: [] };
  }
  const isItem = checklist.items.some(({ id }) => id === target);
  const isRole = Object.hasOwn(checklist.roles, target);
  const why = isItem
    ? `"${target}" is not proved by a sign-off`
    : isRole
      ? `No item asks for a sign-off of the role ${target}`
      : `There is no role or item "${target}" to sign`;
  return { code: null, sentence: `${why}. ${legalNames(scene)}`, lines: [], open: [] };
}

/** The items for which a link can be given, for people. */
function linkableNames({ attestable }: Pick<Scene, 'attestable'>): string {
  const items = attestable.items.map(({ item }) => item.id);
  return items.length === 0
    ? 'This checklist has nothing that is proved by a link.'
    : `A link can be given for: ${items.join(', ')}.`;
}

/** The names that a sign-off can have, for people. */
export function legalNames({ signable }: Pick<Scene, 'signable'>): string {
  const roles = [...new Set(signable.items.flatMap((one) => one.roles))];
  const items = signable.items.map(({ item }) => item.id);
  if (items.length === 0) return 'This checklist has nothing that is signed by a comment.';
  return `What can be signed: roles ${roles.join(', ')}; items ${items.join(', ')}.`;
}
