import type { Told } from './rounds.ts';

const counted = [
  'kills',
  'freezes',
  'cuts',
  'acknowledged',
  'deliveries',
  'writes',
  'openings',
  'approvals',
  'starts',
  'reruns',
  'merged',
  'deployed',
] as const;

/** What all rounds came to. */
export type Totals = Readonly<Record<(typeof counted)[number] | 'rounds' | 'secondsPerRound', number>> & {
  readonly wrong: readonly {
    readonly round: number;
    readonly seed: number;
    readonly log: string;
    readonly what: readonly string[];
  }[];
};

export function totalsOf(told: readonly Told[]): Totals {
  const came = told.flatMap((one) => one.came ?? []);
  const sum = (key: (typeof counted)[number]): number => came.reduce((total, one) => total + one[key], 0);
  const sums = Object.fromEntries(counted.map((key) => [key, sum(key)])) as Record<(typeof counted)[number], number>;
  const seconds = came.reduce((total, { milliseconds }) => total + milliseconds, 0) / 1000 / Math.max(1, came.length);
  return {
    rounds: told.length,
    secondsPerRound: Math.round(seconds * 10) / 10,
    ...sums,
    wrong: told
      .filter(({ wrong }) => wrong.length > 0)
      .map(({ round, seed, log, wrong: what }) => ({ round, seed, log, what })),
  };
}

/** The closing lines. */
export function describeTotals(
  totals: Totals,
  { replicas, seed, postgres }: { readonly replicas: number; readonly seed: number; readonly postgres: boolean },
): string {
  const { rounds, kills, freezes, cuts, acknowledged, writes, openings, approvals, starts, reruns, merged, deployed } =
    totals;
  const place = postgres ? 'PostgreSQL' : 'the embedded store';
  const broken = totals.wrong.length;
  const head = broken === 0 ? 'Nothing broke' : `${broken} rounds BROKEN`;
  return [
    `${head}: ${rounds} rounds with ${replicas} on ${place}, from seed ${seed}: ${kills} kills, ${freezes} processes that stood still, ${cuts} cuts of the database, ${acknowledged} deliveries acknowledged, ${writes} writes.`,
    `${broken === 0 ? 'Held' : 'Held in the others alone'}: every acknowledged delivery is in the store; the ledger verifies, and what was let go stands in it before;`,
    `each of ${openings} openings (${approvals} approvals, ${starts} workflows started, ${reruns} runs run again) was allowed by the oracle when it was made, none was made twice;`,
    `nothing wrong was open in the end, and what everybody had given their word for was: ${merged} changes, ${deployed} deployments.`,
  ].join('\n');
}
