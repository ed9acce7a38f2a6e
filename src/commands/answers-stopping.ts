import { samePerson } from '../evidence/people/person.ts';
import { mayLift } from './entitled.ts';
import { liftsIn, reaches } from './holds.ts';
import { originDoubt } from './origin.ts';
import { exceptionRoles, isNamed, mayRevoke, revocationsIn } from './revocations.ts';
import { environmentNamed } from '../checklist/scope/environments.ts';
import { maySpeak, mayStop } from './speaker.ts';
import { legalNames, meantBy } from './targets.ts';
import type { Command, WideNegative } from './grammar/command.ts';
import type { HeardComment } from './heard.ts';
import type { Hold } from './interpretation.ts';
import type { CommandAnswer } from './replies.ts';
import type { Scene } from './scene.ts';

type CommandOf<V extends Command['verb']> = Extract<Command, { readonly verb: V }>;

const accepted: CommandAnswer = { reaction: 'accepted', reply: [] };

/** A hold needs no reply, unless its place was not understood: then it holds everything. */
export function answerHold({ environment }: CommandOf<'hold'>, heard: HeardComment, scene: Scene): CommandAnswer {
  if (!mayStop(heard, scene.checklist, scene.facts)) return refusedHold;
  if (environment === null || environmentNamed(scene.checklist, environment) !== undefined) return accepted;
  return said(
    'accepted',
    `The checklist has no environment "${environment}" (it has ${environmentNames(scene)}), so everything is held.`,
  );
}

/** Whether a hold was lifted; if not, why and what to write. */
export function answerUnhold(
  command: CommandOf<'unhold'>,
  heard: HeardComment,
  made: readonly Hold[],
  scene: Scene,
): CommandAnswer {
  if (heard.edited)
    return said('refused', 'The comment was edited, and an edited comment lifts nothing. Write a new one.');
  if (heard.throughApp !== null)
    return said('refused', `${heard.throughApp} wrote this in your name, and an app lifts nothing. Write it yourself.`);
  const { environment } = command;
  const place = environment === null ? null : environmentNamed(scene.checklist, environment)?.name;
  if (place === undefined)
    return said('refused', `The checklist has no environment "${environment}"; it has ${environmentNames(scene)}.`);
  const [lift] = liftsIn(heard, scene).filter((one) => one.environment === place);
  const holds = lift === undefined ? [] : made.filter((hold) => reaches(lift, hold));
  if (lift === undefined || holds.length === 0)
    return said('seen', `There is no hold${place === null ? '' : ` of ${place}`} to lift.`);
  const [refusal] = holds.map((hold) => mayLift(lift.by, hold, scene)).flatMap((one) => (one.may ? [] : [one]));
  const refused = refusal ?? originDoubt(heard, scene.facts);
  return refused === null ? accepted : said('refused', refused.sentence);
}

/** Whether something was taken back; if not, who could. */
export function answerRevoke(command: CommandOf<'revoke'>, heard: HeardComment, scene: Scene): CommandAnswer {
  const { target, environment } = command;
  if (!isNamed(target, scene))
    return said('refused', `There is no role or item "${target}" to revoke. ${legalNames(scene)}`);
  const name = target.toLowerCase();
  const signed = meantBy(name, scene.revocable)?.roles ?? [];
  const roles = [...new Set([...signed, ...exceptionRoles(name, scene.checklist)])];
  const revocations = revocationsIn(heard.parsed, heard.comment.createdAt, heard, scene);
  const isHolder = revocations.some((one) => roles.some((role) => mayRevoke(one, role, scene)));
  if (!isHolder && !hasSigned(name, heard, scene)) {
    return said(
      'refused',
      `Only who signed ${name} or holds the role ${roles.join(' or ')} can revoke it. Everybody on this change can comment \`/hold\` to stop it.`,
    );
  }
  if (environment === null || environmentNamed(scene.checklist, environment) !== undefined) return accepted;
  return said(
    'accepted',
    `The checklist has no environment "${environment}" (it has ${environmentNames(scene)}), so it is revoked everywhere.`,
  );
}

/** What was meant as a stop is one, and its writer is told how it was read. */
export function answerWide(wide: WideNegative, { comment }: HeardComment, scene: Scene): CommandAnswer {
  if (wide.verb === 'hold') {
    if (!maySpeak(comment, scene.checklist, scene.facts)) return refusedHold;
    const how = 'This was read as a hold of everything. To lift it:';
    return {
      reaction: 'accepted',
      reply: [
        { kind: 'sentence', text: how },
        { kind: 'paste', lines: ['/unhold'] },
      ],
    };
  }
  const what = isNamed(wide.target, scene)
    ? `"${wide.target}" in every environment`
    : 'everything that you signed yourself';
  return said('accepted', `This was read as a revocation of ${what}, as far as it is yours to revoke.`);
}

const refusedHold = said(
  'refused',
  'In a public repository a hold counts from its members, its contributors and the people whom the checklist names.',
);

function hasSigned(target: string, { comment }: HeardComment, scene: Scene): boolean {
  return scene.heard.some(
    (one) =>
      samePerson(one.comment.author, comment.author) &&
      one.parsed.commands.some(
        (command) =>
          (command.verb === 'signoff' || command.verb === 'attest' || command.verb === 'waive') &&
          command.target === target,
      ),
  );
}

function environmentNames({ checklist }: Scene): string {
  return checklist.environments.map(({ name }) => name).join(', ');
}

function said(reaction: CommandAnswer['reaction'], text: string): CommandAnswer {
  return { reaction, reply: [{ kind: 'sentence', text }] };
}
