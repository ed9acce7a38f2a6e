import type { ReadFault, Result, Write } from '../../gate/ports.ts';
import type { RespondQuestion, Responded } from '../../gate/respond.ts';
import { faultSentence } from '../../gate/fault-text.ts';
import { gateName } from '../../judge/gate-name.ts';
import { logLine } from '../../report/sanitise.ts';
import type { Target, Targets } from './targets.ts';

/** What one run takes. */
export interface RespondRun {
  /** `owner/name`. */
  readonly repository: string;
  readonly bot: string;
  readonly targets: Targets;
  readonly respond: (question: RespondQuestion) => Promise<Result<Responded, ReadFault>>;
  readonly live: () => Promise<Result<readonly number[], ReadFault>>;
  readonly log: (line: string) => void;
  readonly fail: (sentence: string) => void;
}

/** Looks at what the event is about, one after the other. 0: everything was looked at and shown; 1: something was not, and the log says what. */
export async function runRespond(run: RespondRun): Promise<0 | 1> {
  const { targets, log } = run;
  if (targets.kind === 'none') {
    log(logLine(`Nothing to look at: ${targets.reason}.`));
    return 0;
  }
  const by = await targetsIn(run, targets);
  if (!by.ok) {
    run.fail(logLine(faultSentence(by.fault)));
    return 1;
  }
  let exit: 0 | 1 = 0;
  for (const target of by.value) {
    if (!(await lookAt(run, target))) exit = 1;
  }
  return exit;
}

async function targetsIn(
  { live }: RespondRun,
  targets: Exclude<Targets, { readonly kind: 'none' }>,
): Promise<Result<readonly Target[], ReadFault>> {
  if (targets.kind === 'some') return { ok: true, value: targets.by };
  const numbers = await live();
  return numbers.ok ? { ok: true, value: numbers.value.map((number) => ({ number })) } : numbers;
}

async function lookAt({ repository, bot, respond, log, fail }: RespondRun, by: Target): Promise<boolean> {
  const what = 'number' in by ? `#${by.number}` : by.commit;
  const result = await respond({ address: { repository, by, environment: null }, bot });
  if (!result.ok) {
    fail(logLine(`${what}: ${faultSentence(result.fault)}`));
    return false;
  }
  const { rollCalls, standsAside, written, unwritten } = result.value;
  const verdicts = rollCalls.map(({ gate, verdict }) => `${gateName(gate)} ${verdict}`).join(', ') || 'no gate';
  const did = standsAside ? 'a Holdpoint App answers here' : `wrote ${written.map(kindOf).join(', ') || 'nothing'}`;
  log(logLine(`${what}: ${verdicts}; ${did}`));
  for (const { write, fault } of unwritten)
    fail(logLine(`${what}: could not write ${kindOf(write)}, ${fault.code}: ${fault.detail}`));
  return unwritten.length === 0;
}

function kindOf({ kind }: Write): string {
  return kind;
}
