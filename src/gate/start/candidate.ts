import type { ReadFault } from '../ports.ts';
import type { Begun, Kept } from './begun.ts';
import type { Judged, StartPorts } from './start-ports.ts';

/** A candidate whose start is being thought about. */
export interface Start {
  readonly judged: Judged;
  readonly key: string;
  readonly kept: Kept;
}

/** Writes down how far it came. False: somebody else came first, or it could not be written. */
export async function keep(ports: StartPorts, { judged, key, kept }: Start, begun: Begun): Promise<boolean> {
  const written = await ports.errands.write(key, begun, kept.version);
  return written.ok ? written.value : failed(ports, judged, written.fault);
}

/** The same start once that is written. */
export function kept(start: Start, begun: Begun): Start {
  return { ...start, kept: { begun, version: (start.kept.version ?? 0) + 1 } };
}

/** What could not be learnt is tried again. */
export function failed({ log }: Pick<StartPorts, 'log'>, judged: Judged, fault: ReadFault): false {
  const { repository, environment, candidate } = judged;
  log(`${repository} ${environment} @${candidate}: ${fault.code}: ${fault.detail}`);
  return false;
}
