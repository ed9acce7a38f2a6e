import { countsIn } from '../checklist/profiles.ts';
import { anyGlobMatches } from '../checklist/scope/glob.ts';
import { environmentNamed } from '../checklist/scope/environments.ts';
import { after } from '../evidence/time.ts';
import { besideRoles } from './beside-roles.ts';
import { exceptionOf, identified, shortReason } from './exceptions.ts';
import { linesOf } from './lines.ts';
import { afterRevocations } from './revocations.ts';
import { onePersonOneRole } from './second-role.ts';
import type { ExceptionCommand, NoException } from './exceptions.ts';
import type { HeardComment } from './heard.ts';
import type { ProfileChoice, Waiver } from './interpretation.ts';
import type { Revocation } from './revocations.ts';
import type { Scene } from './scene.ts';
import type { Environment } from '../checklist/model.ts';
import type { Profile } from '../checklist/profiles.ts';
import type { SignOff } from '../evidence/statements/sign-off.ts';

/** A `/profile` line. */
type ProfileCommand = Extract<ExceptionCommand, { readonly verb: 'profile' }>;

/** What one `/profile` line came to: a choice for each environment that it concerns. */
export interface ProfileGiven {
  readonly heard: HeardComment;
  readonly command: ProfileCommand;
  readonly chosen: readonly ProfileChoice[] | NoException;
}

/** Every profile that the comments choose, with whether the choice counts as far as they tell. `said` is what else was given for the same change. */
export function profilesGiven(
  scene: Scene,
  said: readonly (SignOff | Waiver)[],
  revocations: () => readonly Revocation[],
): readonly ProfileGiven[] {
  const given: readonly ProfileGiven[] = linesOf(scene.heard, 'profile').map(({ heard, command }) => {
    const chosen = read(command, heard, scene);
    if ('lines' in chosen) return { heard, command, chosen };
    const left = chosen.map((one) => {
      const { standing } = afterRevocations(one, revocations(), scene, 'choice');
      return { ...one, standing: standing.counts ? besideRoles(one, said, scene, 'choice') : standing };
    });
    return { heard, command, chosen: left };
  });
  const choices = given.flatMap(({ chosen }) => ('lines' in chosen ? [] : chosen));
  if (choices.length < 2) return given;
  const settled = onePersonOneRole(choices, scene, 'choice');
  let next = 0;
  return given.map((one) =>
    'lines' in one.chosen ? one : { ...one, chosen: one.chosen.flatMap(() => settled.slice(next, ++next)) },
  );
}

/** What a `/profile` line aims at: a profile that may be chosen for this change, and where it counts. */
interface ProfileAim {
  readonly profile: Profile;
  readonly environments: readonly Environment[];
}

function read(command: ProfileCommand, heard: HeardComment, scene: Scene): readonly ProfileChoice[] | NoException {
  const aim = profileAim(command, scene);
  if ('lines' in aim) return aim;
  const { profile, environments } = aim;
  const wrong = shortReason(command, command.environment);
  if (wrong !== null) return wrong;
  const by = heard.comment.author;
  if (by === null) return { sentence: 'An account that is gone chooses no profile.', lines: [] };
  const until = after(heard.comment.createdAt, profile.due).replace('.000Z', 'Z');
  return environments.map((environment) => {
    const claim = { command, heard, by, environment, role: profile.by };
    return { ...exceptionOf(claim, profile.id, scene, () => identified(by)), until, later: profile.later };
  });
}

/** What a `/profile` line aims at, or why at nothing. Labels say nothing: only the checklist and the branch do. */
export function profileAim(command: ProfileCommand, scene: Scene): ProfileAim | NoException {
  const { checklist, change } = scene;
  const known = checklist.profiles ?? [];
  const profile = known.find(({ id }) => id === command.target);
  if (profile === undefined) {
    const names = known.length === 0 ? 'The checklist has none' : `Profiles: ${known.map(({ id }) => id).join(', ')}`;
    return { sentence: `There is no profile "${command.target}". ${names}.`, lines: [] };
  }
  if (change.crossRepository || !anyGlobMatches(profile.branches, change.head.ref)) {
    const from = change.crossRepository ? `${change.head.ref} of a fork` : change.head.ref;
    const sentence = `The profile ${profile.id} is for changes from ${profile.branches.join(', ')}, and this one comes from ${from}.`;
    return { sentence, lines: [] };
  }
  const concerned = scene.reachable.filter(({ name }) => countsIn(profile, name));
  const named = command.environment === null ? undefined : environmentNamed(checklist, command.environment);
  const environments = command.environment === null ? concerned : concerned.filter((one) => one === named);
  if (environments.length > 0) return { profile, environments };
  const where = concerned.length === 0 ? 'nowhere' : `in ${concerned.map(({ name }) => name).join(', ')}`;
  return { sentence: `The profile ${profile.id} can be chosen ${where} for this change now.`, lines: [] };
}
