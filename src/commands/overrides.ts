import { after } from '../evidence/time.ts';
import { exceptionOf, identified, placeOf, shortReason } from './exceptions.ts';
import { linesOf } from './lines.ts';
import { afterRevocations } from './revocations.ts';
import type { ExceptionCommand, NoException } from './exceptions.ts';
import type { HeardComment } from './heard.ts';
import type { Override } from './interpretation.ts';
import type { Revocation } from './revocations.ts';
import type { Scene } from './scene.ts';
import type { OverrideRule } from '../checklist/exceptions.ts';
import type { Environment } from '../checklist/model.ts';

/** An `/override` line. */
type OverrideCommand = Extract<ExceptionCommand, { readonly verb: 'override' }>;

/** What one `/override` line came to. */
export interface OverrideGiven {
  readonly heard: HeardComment;
  readonly command: OverrideCommand;
  readonly override: Override | NoException;
}

/** Every override in the comments: one person's word each. How many it takes, the judge knows. */
export function overridesGiven(scene: Scene, revocations: () => readonly Revocation[]): readonly OverrideGiven[] {
  return linesOf(scene.heard, 'override').map(({ heard, command }) => {
    const override = read(command, heard, scene);
    if ('lines' in override) return { heard, command, override };
    const { standing } = afterRevocations(override, revocations(), scene, 'override');
    return { heard, command, override: { ...override, standing } };
  });
}

function read(command: OverrideCommand, heard: HeardComment, scene: Scene): Override | NoException {
  const aim = overrideAim(command, scene);
  if ('lines' in aim) return aim;
  const { environment, rule } = aim;
  const wrong = shortReason(command, environment.name);
  if (wrong !== null) return wrong;
  const { comment } = heard;
  const by = comment.author;
  if (by === null) return { sentence: 'An account that is gone overrides nothing.', lines: [] };
  const claim = { command, heard, by, environment, role: rule.by };
  const until = after(comment.createdAt, rule.most).replace('.000Z', 'Z');
  return { ...exceptionOf(claim, '', scene, () => identified(by)), until };
}

/** The environment that a line means, with who may; or why there is none. */
export function overrideAim(
  command: OverrideCommand,
  scene: Scene,
): { readonly environment: Environment; readonly rule: OverrideRule } | NoException {
  const known = scene.reachable.filter(({ override }) => override !== undefined);
  const what = 'The checklist has no `override` that says who may';
  const environment = placeOf(command, known, what, scene);
  if ('lines' in environment) return environment;
  const { override: rule } = environment;
  return rule === undefined ? { sentence: `${what}.`, lines: [] } : { environment, rule };
}
