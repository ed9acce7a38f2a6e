import { terminalLine } from '../../report/sanitise.ts';
import { readQueue } from '../../store/queue-reader.ts';
import type { QueueState, Troubled } from '../../store/queue-reader.ts';
import { storeAddress } from '../../store/store-address.ts';
import { refusalOfStore } from '../ledger-place.ts';
import { refuse } from '../refusal.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';

/** Options of `holdpoint queue`. */
export interface QueueOptions {
  readonly json?: boolean;
}

/** `holdpoint queue`: what the App has to look at, and what it could not; exit 1 where something was given up. */
export async function runQueue({ json = false }: QueueOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { env, cwd, now, out } = surroundings;
  const address = storeAddress(env, cwd);
  if (!address.ok) return refuse(surroundings, refusalOfStore(address.fault), json);
  const read = await readQueue(address.value, now());
  if (!read.ok) return refuse(surroundings, refusalOfStore(read.fault), json);
  out(json ? `${JSON.stringify(read.value)}\n` : described(read.value));
  return read.value.givenUp > 0 ? 1 : 0;
}

function described({ due, age, givenUp, troubled }: QueueState): string {
  const waits = due === 0 ? 'Nothing is due' : `${due} due, the oldest for ${Math.round(age / 1000)} s`;
  const next =
    givenUp === 0
      ? ''
      : '  next: mend what the lines say; the next event, or the next start of the App, takes it up again\n';
  return `${waits}; ${givenUp} given up.\n${troubled.map(line).join('')}${next}`;
}

function line({ key, tries, reason, givenUp }: Troubled): string {
  const how = givenUp ? 'given up' : 'failing';
  return `${terminalLine(`${how} after ${tries} ${tries === 1 ? 'try' : 'tries'}: ${key}: ${reason}`, 600)}\n`;
}
