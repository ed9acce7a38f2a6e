import { evaluate } from '../../src/gate/evaluate.ts';
import type { Evaluation } from '../../src/gate/evaluate.ts';
import { filesNamed } from '../../src/gate/file-hints.ts';
import type { Ledger, ReadFault, Result, Writer } from '../../src/gate/ports.ts';
import { createWriter } from '../../src/github/writer.ts';
import type { Memo } from '../../src/app/memo.ts';
import { createMemo } from '../../src/app/memo.ts';
import { perform } from './deeds.ts';
import { now } from '../../src/sandbox/world/world.ts';
import type { Kill, Life } from './life.ts';
import type { Memory } from './memory.ts';
import { createMemory } from './memory.ts';
import { startLife } from './life.ts';
import type { Opening } from './ports.ts';
import { addressOf, apiOver, appIdentity, instant, openAppWire, readers, REPOSITORY } from './ports.ts';
import type { Deed } from './steps.ts';
import type { Town } from './town.ts';
import type { Fault } from './wire.ts';

/** The App between two looks: what its process keeps, and what outlives the process. */
export interface App {
  memo: Memo;
  readonly memory: Memory;
}

export function startApp(): App {
  return { memo: createMemo(), memory: createMemory() };
}

/** The process ended, however it did, and another one was started. */
export function restart(app: App, town: Town): void {
  app.memo = createMemo();
  app.memory.giveBack(now(town.world));
}

/** The ledger as a process reaches it that may die before or after any call, and that may not answer. */
export function mortalLedger({ memory }: App, life: Life, fault: Fault | null = null) {
  let calls = 0;
  let faults = 0;
  const call = async <T>(run: () => Promise<Result<T, ReadFault>>): Promise<Result<T, ReadFault>> => {
    const isDue = fault !== null && fault.route === 'ledger' && calls >= fault.nth && calls < fault.nth + fault.times;
    calls += 1;
    if (!isDue) return run();
    faults += 1;
    // It may have taken it all the same.
    if (fault.how === 'lost-answer') await run();
    return { ok: false, fault: { code: 'LEDGER_UNAVAILABLE', detail: 'no answer' } };
  };
  const ledger: Ledger = {
    recall: (about) => life.call(() => call(() => memory.ledger.recall(about))),
    releases: (about) => life.call(() => call(() => memory.ledger.releases(about))),
    environments: (about) => life.call(() => call(() => memory.ledger.environments(about))),
    settled: (about) => life.call(() => call(() => memory.ledger.settled(about))),
    newest: () => life.call(() => call(() => memory.ledger.newest())),
    homeOf: (about) => life.call(() => call(() => memory.ledger.homeOf(about))),
    append: (entries) => life.call(() => call(() => memory.ledger.append(entries))),
  };
  return { ledger, faults: () => faults };
}

/** Every opening was decided and written down before it was shown. */
export function isWrittenDown({ memory }: App, { gate, commit }: Opening): boolean {
  return memory
    .entries()
    .some(({ body }) => body.kind === 'verdict' && body.open && body.gate === gate && body.commit === commit);
}

/** An opening, and whether the ledger held its verdict at that moment. */
export interface CheckedOpening extends Opening {
  readonly isWrittenDown: boolean;
}

export interface LookInput {
  readonly by: 'number' | 'commit';
  readonly fault: Fault | null;
  readonly kill: Kill | null;
  /** How far the App's clock is ahead of GitHub's, milliseconds. */
  readonly skew: number;
  /** What happens after everything was read, while the `during`-th write is under way, or after all of them. */
  readonly meanwhile: readonly Deed[];
  readonly during: number;
  /** Called when everything is read, before anything else happens. */
  readonly read: () => void;
}

export interface Looked {
  /** Null: the process died. */
  readonly result: Result<Evaluation, ReadFault> | null;
  readonly faults: number;
  /** What turned green on GitHub, in order. */
  readonly opened: readonly CheckedOpening[];
  readonly sent: { readonly reads: number; readonly writes: number };
}

/** How long what comes between a look's reading and its writing keeps it, milliseconds. */
const SLOW = 1200;

/** One real evaluation by the App: its own reader, judge and writer, on a wire that may fail, by a process that may die. */
export async function lookAt(town: Town, app: App, input: LookInput): Promise<Looked> {
  const life = startLife(input.kill);
  const opened: CheckedOpening[] = [];
  const between = happenings(town, input);
  const wire = openAppWire(town, {
    fault: input.fault,
    life,
    opened: (one) => opened.push({ ...one, isWrittenDown: isWrittenDown(app, one) }),
    underWay: between.underWay,
  });
  const api = apiOver(wire);
  const writer = createWriter(api, () => instant(town, input.skew));
  const late: Writer = {
    write: (repository, write, objection) => {
      between.read();
      return writer.write(repository, write, objection);
    },
  };
  const mortal = mortalLedger(app, life, input.fault);
  const ports = {
    ...readers(town, api, appIdentity(town), input.skew),
    ledger: mortal.ledger,
    writer: late,
  };
  const result = await life.until(evaluate(ports, addressOf(town, input.by), app.memo.files(REPOSITORY)));
  between.finish();
  const seen = { faults: wire.faults() + mortal.faults(), opened, sent: wire.sent() };
  if (result === 'killed') {
    restart(app, town);
    return { result: null, ...seen };
  }
  if (result.ok) remember(app, result.value);
  return { result, ...seen };
}

/** What happens in the town while a look is under way, each once. */
function happenings(town: Town, { meanwhile, during, read }: LookInput) {
  let hasRead = false;
  let left = [...meanwhile];
  const readOnce = (): void => {
    if (!hasRead) read();
    hasRead = true;
  };
  const happen = (): void => {
    readOnce();
    const deeds = left;
    left = [];
    for (const deed of deeds) {
      town.wait(SLOW);
      perform(town, deed);
      town.wait(SLOW);
    }
  };
  return {
    read: () => {
      readOnce();
      if (during === 0) happen();
    },
    underWay: (write: number) => {
      if (during > 0 && write >= during - 1) happen();
    },
    finish: happen,
  };
}

function remember({ memo }: App, { assessment }: Evaluation): void {
  const { config, facts } = assessment;
  for (const { head, merge, number } of facts.changes) {
    memo.rememberChange(REPOSITORY, head.commit, number);
    if (merge !== null) memo.rememberChange(REPOSITORY, merge.commit, number);
  }
  if (config.state === 'valid') memo.rememberFiles(REPOSITORY, filesNamed(config.checklist));
}
