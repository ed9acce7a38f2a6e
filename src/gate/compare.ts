import type { CommitId } from '../evidence/facts.ts';
import type { Assessment } from './assess.ts';
import type { Address, Ledger, OwnCheckRun, ReadFault, Result, Write } from './ports.ts';
import type { EvaluatePorts } from './evaluate.ts';
import { assess } from './assess.ts';
import { desired } from './desired.ts';
import type { Desired } from './desired.ts';
import { withMemory } from './evaluate.ts';
import { record } from './record.ts';
import { recollect } from './recollect.ts';
import { unshadowed } from './release/unshadowed.ts';
import { besideOthers } from './shared-commit.ts';
import { unguardedIn } from './unguarded.ts';

/** One check run that says something else on GitHub than it would if it had been written here. */
export interface Otherwise {
  readonly name: string;
  readonly commit: CommitId;
  /** There is no such run, its conclusion is another one, or only its title is. */
  readonly what: 'missing' | 'conclusion' | 'title';
  /** In words: conclusion and title. */
  readonly shown: string;
  readonly here: string;
}

/** What a look found that was compared with what stands on GitHub. */
export interface Comparison {
  readonly assessment: Assessment;
  readonly otherwise: readonly Otherwise[];
  /** Why the ledger did not take what was learnt; null: it did. */
  readonly unrecorded: ReadFault | null;
}

/** What comparing takes: it cannot write to GitHub. */
type ComparePorts = Pick<EvaluatePorts, 'snapshots' | 'needs' | 'guards'> & { readonly ledger: Ledger };

/**
 * Judges a pull request as `evaluate` does, and compares every check run with the one of our App that stands there, instead of writing it. What
 * is learnt, and how it was judged here, goes into this ledger, which is another one than that of the App that writes.
 */
export async function compare(
  ports: ComparePorts,
  address: Address,
  fileHint: readonly string[],
): Promise<Result<Comparison, ReadFault>> {
  const { ledger, snapshots, needs } = ports;
  const memory = { ...withMemory(ledger), recollect: besideAnother(ledger) };
  const assessed = await assess({ snapshots, needs, ...memory }, address, fileHint);
  if (!assessed.ok) return assessed;
  const assessment = assessed.value;
  const wanted = desired(assessment, await unguardedIn(ports.guards, assessment));
  const checks = await besideOthers(snapshots, address.repository, wanted.checks, assessment.shown);
  const { checks: shown } = unshadowed(assessment, checks);
  const recorded = await record(ledger, assessment, checks.map(asWrite));
  const otherwise = checks.flatMap((one) => differs(one, shown) ?? []);
  return { ok: true, value: { assessment, otherwise, unrecorded: recorded.ok ? null : recorded.fault } };
}

/**
 * What this ledger remembers, beside an App that has another one: what its runs and comments point to is not here, and since when they could be
 * seen they say themselves.
 */
function besideAnother(ledger: Ledger): NonNullable<Parameters<typeof assess>[0]['recollect']> {
  return async ({ facts, shown }) => {
    const { issue: _, ...all } = shown;
    const known = await recollect(ledger, { facts, shown: { ...all, checks: [], others: [], comments: [] } });
    return { ...known, sightings: facts.sightings, shown: facts.shown };
  };
}

/** How it is judged is remembered of every run: what is in flight when the checklist changes is judged by both. */
function asWrite({ commit, check }: Desired['checks'][number]): Write {
  return { kind: 'create-check', commit, check };
}

function differs({ commit, check }: Desired['checks'][number], shown: readonly OwnCheckRun[]): Otherwise | null {
  const { name, conclusion, title } = check;
  const here = `${conclusion}: ${title}`;
  const [newest] = shown.filter((run) => run.commit === commit && run.name === name).toSorted((a, b) => b.id - a.id);
  if (newest === undefined) return { name, commit, what: 'missing', shown: 'nothing', here };
  const said = newest.status === 'completed' ? (newest.conclusion ?? 'nothing') : newest.status;
  const one = { name, commit, shown: `${said}: ${newest.title}`, here };
  if (said !== conclusion) return { ...one, what: 'conclusion' };
  return newest.title === title ? null : { ...one, what: 'title' };
}
