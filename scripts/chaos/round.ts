import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { chanceOf } from './chance.ts';
import type { Disk } from './database.ts';
import { endWell, wrongNow } from './ending.ts';
import { startFleet } from './fleet.ts';
import type { Fleet } from './fleet.ts';
import { githubFor } from './github-for.ts';
import { openPostOffice } from './post-office.ts';
import type { PostOffice } from './post-office.ts';
import { untilQuiet } from './quiet.ts';
import { buildStage } from './stage.ts';
import type { Stage } from './stage.ts';
import { firstJudged, keptIn } from './kept.ts';
import { makeTraffic } from './traffic.ts';
import { makeTrouble } from './trouble.ts';
import { doubledOpenings, lostDeliveries, unwritten, wrongOpenings } from './verdicts.ts';
import { createWatch } from './watch.ts';
import type { Watch } from './watch.ts';

export interface RoundOptions {
  readonly seed: number;
  readonly replicas: number;
  readonly disk: Disk;
  /** Path of the CLI that is tried. */
  readonly cli: string;
  /** Keeps a line of the story. */
  readonly note: (what: string) => void;
}

/** What a round came to. */
export interface Round {
  readonly kills: number;
  readonly freezes: number;
  readonly cuts: number;
  readonly acknowledged: number;
  readonly deliveries: number;
  readonly writes: number;
  readonly openings: number;
  readonly approvals: number;
  readonly starts: number;
  readonly reruns: number;
  /** Ended with everything given, and open. */
  readonly merged: number;
  readonly deployed: number;
  readonly milliseconds: number;
  /** Empty where every promise was kept. */
  readonly wrong: readonly string[];
}

export async function playRound(options: RoundOptions): Promise<Round> {
  const ends: (() => Promise<unknown>)[] = [];
  try {
    return await play(options, ends);
  } finally {
    for (const end of ends.toReversed()) await end();
  }
}

async function play(
  { seed, replicas, disk, cli, note }: RoundOptions,
  ends: (() => Promise<unknown>)[],
): Promise<Round> {
  const begun = performance.now();
  const chance = chanceOf(seed);
  const stage = await buildStage(seed);
  ends.push(stage.sandbox.close);
  const watch = createWatch(stage, note);
  watch.refresh();
  const fronts = await Promise.all(Array.from({ length: replicas }, (_, replica) => githubFor(replica, stage, watch)));
  ends.push(...fronts.map(({ close }) => close));
  const webhookSecret = randomBytes(32).toString('hex');
  const app = { ...stage.app, webhookSecret };
  const apiUrl = (replica: number): string => fronts[replica]?.url ?? '';
  const fleet = await startFleet({ replicas, cli, apiUrl, app, env: disk.env, chance, note });
  ends.push(fleet.stop);
  const office = await openPostOffice(fleet.addresses, chance);
  ends.push(office.close);
  stage.town.holdpoint.webhook = { url: `${office.url}/api/github/webhooks`, secret: webhookSecret };

  const trouble = makeTrouble({ stage, fleet, disk, replicas, chance, note });
  await makeTraffic({ stage, watch, chance, note });
  await trouble.end();
  office.calm();
  note('the trouble is over');
  const wrong = await judged(stage, watch, disk, fleet, note, async () => {
    if (disk.cut === null || chance.happens(0.5)) {
      await sleep(chance.between(0, 3_000));
      await fleet.killOne();
    }
  });
  await fleet.stop();
  const kept = await keptIn(disk, stage, cli);
  return {
    ...countsOf(stage, watch, office, fleet),
    cuts: trouble.cuts(),
    merged: wrong.merged === true ? 1 : 0,
    deployed: wrong.deployed === true ? 1 : 0,
    milliseconds: Math.round(performance.now() - begun),
    wrong: [
      ...wrong.wrong,
      ...watch.strange,
      ...wrongOpenings(watch.openings, watch.allowances),
      ...doubledOpenings(watch.openings, (once) => (once.startsWith('start ') ? timesAsked(stage) : 0)),
      ...lostDeliveries([...office.acknowledged], kept.deliveries),
      ...unwritten(watch.openings, kept.intents),
      ...kept.wrong,
      ...seenByAll(stage, watch),
    ],
  };
}

async function judged(
  stage: Stage,
  watch: Watch,
  disk: Disk,
  fleet: Fleet,
  note: (what: string) => void,
  meanwhile: () => Promise<void>,
) {
  const rest = async (swept: boolean, when: 'meanwhile' | 'end' = 'meanwhile'): Promise<void> => {
    // Whoever starts looks for what was missed, and goes through everything.
    if (swept) await fleet.replaceOne();
    await untilQuiet(stage, disk, note, when, fleet.isWhole);
    stage.works.yard.annals.heard.until = Date.now();
    stage.works.yard.annals.judged.at = await firstJudged(disk, stage);
    watch.refresh();
  };
  await rest(true);
  note('everything was heard');
  const first = wrongNow(stage);
  const [ended] = await Promise.all([endWell(stage, watch, (swept) => rest(swept)), meanwhile()]);
  await rest(false, 'end');
  note('everybody has done their part');
  return { ...ended, wrong: [...first, ...ended.wrong, ...wrongNow(stage)] };
}

function countsOf({ sandbox }: Stage, { openings, writes }: Watch, { acknowledged }: PostOffice, fleet: Fleet) {
  const of = (what: string): number => openings.filter((one) => one.what === what).length;
  return {
    kills: fleet.kills(),
    freezes: fleet.freezes(),
    acknowledged: acknowledged.size,
    deliveries: sandbox.deliveries.log.length,
    writes: writes(),
    openings: openings.length,
    approvals: of('approval'),
    starts: of('start'),
    reruns: of('rerun'),
  };
}

function timesAsked({ works: { yard } }: Stage): number {
  return yard.annals.said.filter(({ versions }) =>
    versions.some(({ meanings }) => meanings.some(({ verb }) => verb === 'deploy')),
  ).length;
}

/** No write went past the watch. */
function seenByAll({ sandbox }: Stage, { writes }: Watch): readonly string[] {
  const done = sandbox.requests.filter(
    ({ method, path, status, tokenKind }) =>
      tokenKind === 'installation' && method !== 'GET' && status < 400 && path.startsWith('/repos/'),
  ).length;
  return done === writes() ? [] : [`GitHub took ${done} writes, and the watch saw ${writes()}`];
}
