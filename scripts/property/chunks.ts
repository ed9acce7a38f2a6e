import type { Mode } from '../../test/property/run.ts';

/** Runs that are played one after another from one seed. */
export interface Chunk {
  readonly seed: number;
  readonly runs: number;
  readonly mode: Mode;
}

/** Every so-many-th chunk is of releases, which take several times as long, where no mode is asked for. */
const RELEASES = 25;

const SIZE = 50;
/** Where a run takes several times as long a chunk should not be the last worker's alone for a minute. */
const SMALL = 5;

/**
 * The runs as chunks, each with a seed of its own, so that whoever plays them and however many play, the same seed is the same histories.
 * `shard` is `K/N`: every N-th chunk from the K-th on.
 */
export function chunksOf(all: {
  readonly runs: number;
  readonly seed: number;
  readonly shard: string;
  readonly wire?: boolean;
  readonly mode?: Mode | null;
}): readonly Chunk[] {
  const [part, parts] = shardOf(all.shard);
  const size = all.wire === true || all.mode === 'releases' ? SMALL : SIZE;
  const count = Math.ceil(all.runs / size);
  return Array.from({ length: count }, (_none, index) => ({
    seed: (all.seed + index) % 2 ** 31,
    runs: Math.min(size, all.runs - index * size),
    mode: all.wire === true ? 'changes' : (all.mode ?? (index % RELEASES === 0 ? 'releases' : 'changes')),
  })).filter((_chunk, index) => index % parts === part - 1);
}

function shardOf(shard: string): readonly [number, number] {
  const [, part, parts] = /^(\d+)\/(\d+)$/.exec(shard) ?? [];
  const [of, many] = [Number(part), Number(parts)];
  if (!(of >= 1 && of <= many)) throw new Error(`--shard ${shard}: write K/N with 1 <= K <= N, for example 3/20`);
  return [of, many];
}
