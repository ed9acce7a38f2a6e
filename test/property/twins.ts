import * as fc from 'fast-check';
import { startApp } from './app.ts';
import { perform } from './deeds.ts';
import type { Kill } from './life.ts';
import type { Post } from './post.ts';
import type { Config } from './spec.ts';
import type { Stage } from './stage.ts';
import { nothingYet, presentTeams } from './stage.ts';
import type { Deed } from './steps.ts';
import { buildTown } from './town.ts';
import { gateRuns } from './visible.ts';
import { work } from './work.ts';

/** What happens in both towns, and how the second one's App hears of it. */
export interface Twins {
  readonly config: Config;
  readonly deeds: readonly { readonly after: number; readonly deed: Deed }[];
  readonly posts: readonly { readonly post: Post; readonly kill: Kill | null }[];
}

/** Deliveries that all arrive sooner or later: twice, out of order, some late, with an App that dies of some. */
export function twins(config: fc.Arbitrary<Config>, deed: fc.Arbitrary<Deed>): fc.Arbitrary<Twins> {
  const post = fc.record({ how: fc.constantFrom<Post['how']>('twice', 'shuffled', 'late'), seed: fc.nat(1000) });
  const kill = fc.option(fc.record({ nth: fc.nat(20), when: fc.constantFrom<Kill['when']>('before', 'after') }));
  return fc.record({
    config,
    deeds: fc.array(fc.record({ after: fc.constantFrom(0, 300, 1500), deed }), { minLength: 3, maxLength: 15 }),
    posts: fc.array(fc.record({ post, kill }), { minLength: 1, maxLength: 4 }),
  });
}

/** What the App shows and remembers in the end: when everything came once and in order, and when it came as it comes. */
export async function playTwins({ config, deeds, posts }: Twins): Promise<readonly [Ended, Ended]> {
  const first = await playOne(config, deeds, []);
  const second = await playOne(config, deeds, posts);
  return [first, second];
}

interface Ended {
  readonly gates: readonly string[];
  readonly remembered: readonly string[];
}

/** What is told by the moment of a look, and not by what was heard. */
const ofLooks: readonly string[] = ['shown', 'verdict', 'settled', 'configuration', 'opened'];

async function playOne(config: Config, deeds: Twins['deeds'], posts: Twins['posts']): Promise<Ended> {
  const town = buildTown(config, false);
  const app = startApp();
  const stage: Stage = { town, app, teams: presentTeams(town), found: [], owesLook: false, counts: { ...nothingYet } };
  for (const { after, deed } of deeds) {
    town.wait(after);
    perform(town, deed);
  }
  for (const { post, kill } of posts) await work(stage, { kind: 'work', post, fault: null, kill });
  const inOrder: Post = { how: 'in-order', seed: 0 };
  for (let rounds = 0; rounds < 4; rounds += 1)
    await work(stage, { kind: 'work', post: inOrder, fault: null, kill: null });
  return {
    gates: gateRuns(town)
      .map((run) => JSON.stringify(run))
      .toSorted(),
    remembered: app.memory
      .entries()
      .filter(({ body }) => !ofLooks.includes(body.kind))
      .map(({ key }) => key)
      // On which head a text was first seen stands with the text where a look came before its webhook, else beside it.
      .filter((key) => !key.endsWith(':head'))
      .toSorted(),
  };
}
