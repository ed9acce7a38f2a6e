import { setTimeout as sleep } from 'node:timers/promises';
import { perform } from '../../test/property/deeds.ts';
import { perform as performRelease } from '../../test/property/releases/deeds.ts';
import { noteParked } from '../../test/property/releases/scene.ts';
import { releaseAt } from '../../test/property/releases/release.ts';
import { settle } from '../../test/property/settle.ts';
import type { Chance } from './chance.ts';
import type { Stage } from './stage.ts';
import type { Watch } from './watch.ts';

export interface TrafficOptions {
  readonly stage: Stage;
  readonly watch: Watch;
  readonly chance: Chance;
  readonly note: (what: string) => void;
}

/** People and machines do what they do, and in the middle of it everybody does their part once, without waiting for the App. */
export async function makeTraffic({ stage, watch, chance, note }: TrafficOptions): Promise<void> {
  const { town, works, deeds, releaseDeeds } = stage;
  const pause = (): Promise<void> => sleep(pauseBy(chance));
  const pass = async (): Promise<void> => {
    watch.refresh();
    await sleep(chance.between(50, 350));
  };
  const inTown = async (): Promise<void> => {
    const half = chance.between(3, 8);
    for (const [index, deed] of deeds.entries()) {
      if (index === half) await settle(town, pass, 'nothing', pass);
      note(`acme: ${JSON.stringify(deed)}`);
      perform(town, deed);
      watch.refresh();
      await pause();
    }
  };
  const inWorks = async (): Promise<void> => {
    const half = chance.between(4, 12);
    for (const [index, deed] of releaseDeeds.entries()) {
      if (index === half) await releaseAt({ yard: works.yard, pass, work: pass }, 'nothing');
      note(`works: ${JSON.stringify(deed)}`);
      noteParked(works, deed);
      performRelease(works.yard, deed);
      watch.refresh();
      await pause();
    }
  };
  await Promise.all([inTown(), inWorks()]);
}

/** Mostly there is a lot going on at once; sometimes long enough nothing that an answer to something old shows. */
function pauseBy(chance: Chance): number {
  if (chance.happens(0.06)) return chance.between(1_200, 2_000);
  return chance.happens(0.25) ? chance.between(200, 500) : chance.between(5, 120);
}
