import { speaksOfRelease } from './about-release.ts';
import { releaseWords } from './candidates.ts';
import { activeHolds, holdsMade } from './holds.ts';
import { deputised } from './deputised.ts';
import { objectionsOf } from './deputies.ts';
import { overridesGiven } from './overrides.ts';
import { profilesGiven } from './profiles.ts';
import { repliesTo } from './replies.ts';
import { revocationsOf } from './revocations.ts';
import { sceneOf } from './scene.ts';
import { signOffsGiven } from './sign-offs.ts';
import { waiversGiven } from './waivers.ts';
import type { Interpretation } from './interpretation.ts';
import type { Scene } from './scene.ts';
import type { Checklist } from '../checklist/model.ts';
import type { Facts } from '../evidence/facts.ts';

/**
 * What the comments of a change mean together: sign-offs with whether they count, holds that nobody entitled has lifted, and the answer to
 * every comment. Pure: the order of reading and the time of looking change nothing.
 */
export function interpret(checklist: Checklist, facts: Facts): Interpretation {
  const hasDeputies = deputised(checklist).length > 0;
  const scenes = facts.changes.map((change) => sceneOf(checklist, change, facts));
  const parts = scenes.map((scene): Interpretation => {
    const revocations = once(() => revocationsOf(scene));
    const given = signOffsGiven(scene, revocations);
    const signOffs = given.flatMap((one) => one.signOffs);
    const made = holdsMade(scene);
    const verbs = verbsIn(scene);
    const waived = verbs.has('waive') ? waiversGiven(scene, signOffs, revocations) : [];
    const overridden = verbs.has('override') ? overridesGiven(scene, revocations) : [];
    const waivers = waived.flatMap(({ waiver }) => ('lines' in waiver ? [] : [waiver]));
    const profiled = verbs.has('profile') ? profilesGiven(scene, [...signOffs, ...waivers], revocations) : [];
    return {
      signOffs,
      waivers,
      overrides: overridden.flatMap(({ override }) => ('lines' in override ? [] : [override])),
      profiles: profiled.flatMap(({ chosen }) => ('lines' in chosen ? [] : chosen)),
      holds: activeHolds(made, scene),
      replies: repliesTo(scene, { given, waived, overridden, profiled, made }),
      ...(hasDeputies ? { objections: objectionsOf(scene) } : {}),
      ...releaseOf(scene),
    };
  });
  const [only, ...others] = parts;
  // A single change, as nearly always: what hundreds of comments came to is not copied.
  if (only !== undefined && others.length === 0) return only;
  return {
    signOffs: parts.flatMap(({ signOffs }) => signOffs),
    waivers: parts.flatMap(({ waivers }) => waivers),
    overrides: parts.flatMap(({ overrides }) => overrides),
    profiles: parts.flatMap(({ profiles }) => profiles),
    holds: parts.flatMap(({ holds }) => holds),
    replies: parts.flatMap(({ replies }) => replies),
    ...(hasDeputies ? { objections: parts.flatMap(({ objections = [] }) => objections) } : {}),
  };
}

/** What is said at all: exceptions are rare, and the Action loads what understands them only then (scripts/on-demand.js). */
function verbsIn({ heard }: Scene): ReadonlySet<string> {
  const verbs = new Set<string>();
  for (const { parsed } of heard) for (const { verb } of parsed.commands) verbs.add(verb);
  return verbs;
}

/** Nothing where nobody said anything about a release, as nearly always. */
function releaseOf(scene: Scene): Pick<Interpretation, 'release'> {
  return speaksOfRelease(scene) ? { release: releaseWords(scene) } : {};
}

/** Asked only where there is something to take back, and then once. */
function once<T>(ask: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: ask() }).value;
}
