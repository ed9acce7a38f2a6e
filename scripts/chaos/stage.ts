import * as fc from 'fast-check';
import { startSandbox } from '../../src/sandbox/index.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { now, onEvent } from '../../src/sandbox/world/world.ts';
import { APP_KEY } from '../../test/builders/app-key.ts';
import { deed } from '../../test/property/generate.ts';
import { config } from '../../test/property/generate-config.ts';
import { itemsShown } from '../../test/property/items-shown.ts';
import { releaseSchedules } from '../../test/property/releases/generate.ts';
import { deployBefore } from '../../test/property/releases/play.ts';
import { nothingYet } from '../../test/property/releases/scene.ts';
import type { Scene } from '../../test/property/releases/scene.ts';
import type { Deed as ReleaseDeed } from '../../test/property/releases/steps.ts';
import { buildYard } from '../../test/property/releases/yard.ts';
import type { Config } from '../../test/property/spec.ts';
import { wordingOf } from '../../test/property/spec.ts';
import type { Deed } from '../../test/property/steps.ts';
import { buildTown, presentConfig } from '../../test/property/town.ts';
import type { Town } from '../../test/property/town.ts';

/** One GitHub with two organisations: in `acme` a pull request is argued about, from `works` is released and deployed. */
export interface Stage {
  readonly sandbox: Sandbox;
  readonly town: Town;
  readonly works: Pick<Scene, 'yard' | 'examined' | 'parked' | 'counts' | 'lines'>;
  readonly app: { readonly appId: number; readonly privateKey: string };
  /** What is done there, in order. */
  readonly deeds: readonly Deed[];
  readonly releaseDeeds: readonly ReleaseDeed[];
  /** What the App's runs show now is kept, because a sign-off means what was shown. */
  readonly noteShown: () => void;
}

/** Milliseconds that each answer of this GitHub takes, so that there is something to be killed in the middle of. */
const LATENCY = 15;

export async function buildStage(seed: number): Promise<Stage> {
  const sandbox = await startSandbox({ contracts: false, rateLimit: 10_000_000, latency: () => LATENCY });
  const { world } = sandbox;
  // Time goes by itself here.
  const ground = { world, wait: () => undefined, key: APP_KEY };
  const [schedule] = fc.sample(releaseSchedules(60), { seed, numRuns: 1 });
  const [checklist = 'missing'] = fc.sample(config.filter(isPlain), { seed, numRuns: 1 });
  if (schedule === undefined) throw new Error('there is nothing to be done');
  const yard = buildYard(schedule.spec, ground, 'works');
  const works = { yard, examined: new Set<number>(), parked: new Set<string>(), counts: { ...nothingYet }, lines: [] };
  if (schedule.deployed) deployBefore(works);
  const town = buildTown(checklist, false, ground);
  town.hush();
  const noteShown = shownIn(town);
  onEvent(world, noteShown);
  return {
    sandbox,
    town,
    works,
    app: { appId: town.holdpoint.id, privateKey: APP_KEY },
    deeds: fc.sample(deed.filter(isOrdinary), { seed, numRuns: 16 }),
    releaseDeeds: ordinaryDeeds(schedule.steps.flatMap(({ step }) => (isDeed(step) ? [step] : []))),
    noteShown,
  };
}

/** Where it is strict people wait a minute with what they sign, which nobody has here. */
function isPlain(one: Config): boolean {
  return typeof one !== 'string' && one.environments.every(({ strict }) => !strict);
}

/** What changes whom and what the checklist means is for histories that stop in between. */
function isOrdinary({ kind }: Deed): boolean {
  return !['rename', 'configure', 'configure-branch', 'join', 'leave', 'merge'].includes(kind);
}

type ReleaseStep = ReleaseDeed | { readonly kind: 'work' } | { readonly kind: 'release' };

function isDeed(step: ReleaseStep): step is ReleaseDeed {
  return !['work', 'release', 'configure', 'darken', 'lighten'].includes(step.kind);
}

/** There is room for six changes, and two of them are needed later. */
function ordinaryDeeds(deeds: readonly ReleaseDeed[]): readonly ReleaseDeed[] {
  let proposed = 0;
  const kept = deeds.filter(({ kind }) => {
    if (kind !== 'propose' && kind !== 'revert') return true;
    proposed += 1;
    return proposed <= 3;
  });
  return [{ kind: 'propose', by: 'wren' } as const, ...kept].slice(0, 24);
}

/** A run that reads otherwise than before shows the words of the present checklist. */
function shownIn(town: Town): () => void {
  const seen = new Map<number, string>();
  return () => {
    for (const run of town.repository.checkRuns.values()) {
      if (run.app !== town.holdpoint) continue;
      const text = JSON.stringify([run.conclusion, run.externalId, run.output]);
      if (seen.get(run.id) === text) continue;
      seen.set(run.id, text);
      const name = run.name.slice('holdpoint/'.length);
      const items = itemsShown(town, presentConfig(town), name, JSON.stringify(run.output));
      const at = now(town.world);
      town.chronicle.shown.push(
        ...items.map((item) => ({ at, commit: run.headSha, item: item.id, wording: wordingOf(item) })),
      );
    }
  };
}
