import type { Otherwise } from '../gate/compare.ts';
import type { InstallationPorts, LookOptions } from './look.ts';
import type { WakeUp } from './subject-key.ts';
import { milliseconds } from '../evidence/time.ts';
import { compare } from '../gate/compare.ts';
import { filesNamed } from '../gate/file-hints.ts';
import { gateName } from '../judge/gate-name.ts';
import { subjectKey } from './subject-key.ts';

/** Hears what a shadow finds; names of people and repositories never go in. */
export interface ShadowMeter {
  /** A pull request was compared. */
  readonly compared: () => void;
  /** How many check runs say otherwise now, of each kind. */
  readonly standing: (counts: Readonly<Record<Otherwise['what'], number>>) => void;
}

/** Milliseconds that the App beside has to write what it has judged as well. What says otherwise for longer is a difference. */
const SETTLING = 60_000;

/** What was found at a pull request: in words, since when, and whether it was told. */
interface Found {
  readonly words: string;
  readonly otherwise: readonly Otherwise[];
  readonly since: number;
  readonly told: boolean;
}

/** Looks at pull requests beside an App that writes, and tells what it would show otherwise. */
export function shadow(meter: ShadowMeter): NonNullable<LookOptions['instead']> {
  const found = new Map<string, Found>();
  const count = () => {
    const told = [...found.values()].filter((one) => one.told).flatMap(({ otherwise }) => otherwise);
    const of = (kind: Otherwise['what']) => told.filter(({ what }) => what === kind).length;
    meter.standing({ missing: of('missing'), conclusion: of('conclusion'), title: of('title') });
  };
  count();
  return async (options, ports, wakeUp, number) => {
    const key = subjectKey(wakeUp);
    const otherwise = await lookBeside(options, ports, wakeUp, number);
    if (otherwise === null) return false;
    const now = options.clock();
    const words = otherwise.map(told).join('; ');
    const before = found.get(key);
    meter.compared();
    if (words === '') {
      found.delete(key);
      if (before?.told === true) options.log(`${key}: agrees again`);
    } else {
      const since = before?.words === words ? before.since : now;
      const isOld = before?.words === words && before.told;
      const isTold = isOld || now >= since + SETTLING;
      found.set(key, { words, otherwise, since, told: isTold });
      if (!isTold) await options.queue.enqueue(key, since + SETTLING);
      if (isTold && !isOld) options.log(`${key}: ${words}`, { differences: otherwise.length });
    }
    count();
    return true;
  };
}

/** Null: it could not be judged, or what was learnt could not be kept; the log says why. */
async function lookBeside(
  { ledger, memo, queue, clock, log, waiting }: LookOptions,
  ports: InstallationPorts,
  wakeUp: WakeUp,
  number: number,
): Promise<readonly Otherwise[] | null> {
  const key = subjectKey(wakeUp);
  const { repository } = wakeUp;
  const guards = async (of: number, environment: string) => {
    const known = await waiting?.guards(of, environment);
    return known?.ok === true && known.value;
  };
  const compared = await compare(
    { ...ports, ledger, guards },
    { repository, by: { number }, environment: null },
    memo.files(repository),
  );
  if (!compared.ok) {
    log(`${key}: nothing judged, ${compared.fault.code}: ${compared.fault.detail}`);
    return null;
  }
  const { assessment, otherwise, unrecorded } = compared.value;
  const { config, facts, rollCalls } = assessment;
  if (config.state === 'valid') memo.rememberFiles(repository, filesNamed(config.checklist));
  for (const { head, merge } of facts.changes) {
    memo.rememberChange(repository, head.commit, number);
    if (merge !== null) memo.rememberChange(repository, merge.commit, number);
  }
  const times = rollCalls
    .flatMap(({ nextLook }) => (nextLook === null ? [] : [milliseconds(nextLook)]))
    .filter((time) => time > milliseconds(facts.now));
  if (times.length > 0) await queue.enqueue(key, Math.max(clock(), Math.min(...times)));
  const verdicts = rollCalls.map(({ gate, verdict }) => `${gateName(gate)} ${verdict}`);
  log(`${key}: ${verdicts.join(', ') || 'no gate'}; compared`);
  if (unrecorded === null) return otherwise;
  log(`${key}: the ledger did not take it, ${unrecorded.code}: ${unrecorded.detail}`);
  return null;
}

function told({ name, commit, shown, here }: Otherwise): string {
  return `${name} on ${commit.slice(0, 7)} shows ${shown} and would show ${here}`;
}
