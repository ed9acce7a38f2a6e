import { environmentNamed } from '../../../src/checklist/scope/environments.ts';
import { parseChecklist } from '../../../src/checklist/parse.ts';
import { keepParked } from '../../../src/gate/park/park.ts';
import { startWorkflow } from '../../../src/gate/start/start.ts';
import type { Judged, StartPorts } from '../../../src/gate/start/start-ports.ts';
import type { SendFault, WorkflowPorts, WorkflowRun } from '../../../src/gate/start/workflow-ports.ts';
import type { Interpretation } from '../../../src/commands/interpretation.ts';
import type { ReadFault } from '../../../src/gate/ports.ts';
import type { RollCall } from '../../../src/judge/roll-call.ts';
import { parkedAnnotation } from '../../../src/report/parked.ts';
import type { NewEntry } from '../../../src/ledger/entry.ts';
import { openStore } from '../../../src/store/store.ts';
import { aChange, aComment, aCommitEvidence, afterMerge, merged, mergedAt, someFacts } from '../../builders/facts.ts';
import { aPerson } from '../../builders/people.ts';
import { anInterpretation } from '../../builders/interpretation.ts';
import { answered } from '../answers.ts';
import { nothingShown } from '../display.ts';

const dana = aPerson('dana');
export const workflow = '.github/workflows/deploy.yml';
const gone: ReadFault = { code: 'LEDGER_UNAVAILABLE', detail: 'the database is gone' };
const oops: ReadFault = { code: 'API_UNAVAILABLE', detail: 'GitHub fails' };

/** A run of the deploy workflow on the merge commit. */
export function aRun(over: Partial<WorkflowRun> = {}): WorkflowRun {
  return {
    id: 9,
    repository: 42,
    headRepository: 42,
    commit: merged,
    ref: 'main',
    event: 'push',
    path: workflow,
    status: 'completed',
    conclusion: 'failure',
    attempt: 1,
    createdAt: mergedAt,
    url: 'https://github.test/acme/shop/actions/runs/9',
    startedBy: 'holdpoint[bot]',
    ...over,
  };
}

/** GitHub's Actions and what the App keeps, where a test says what there is and what goes wrong. */
export async function aTown(how = 'start: dispatch', workflows = `, workflows: [${workflow}]`) {
  const parsed = parseChecklist(
    `version: 1\nroles: { qa: { users: [quinn] } }\nenvironments: { production: { enforce: block, branches: [main, release/*], tags: ["v*"]${workflows}, ${how} } }\nitems: { qa: { title: QA, signoff: qa } }\n`,
    'holdpoint.yml',
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { checklist } = parsed;
  const opened = await openStore(':memory:', { clock: () => Date.parse(afterMerge), poll: null });
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
  const store = opened.value;
  const world = {
    now: afterMerge,
    branches: ['main'] as readonly string[],
    tags: [] as readonly string[],
    order: 'ahead' as 'ahead' | 'behind' | 'identical' | 'diverged',
    runs: new Map<number, WorkflowRun>(),
    /** What the next request that changes something comes to; null: it works. */
    sends: [] as (SendFault['came'] | null)[],
    status: 422,
    /** Of which port nothing can be read. */
    broken: null as keyof WorkflowPorts | null,
    /** Words that keep the errands from being written, or the ledger from taking entries. */
    unwritable: null as string | null,
    /** The errand over whose change the process ends, after so many changes of it; null: over none. */
    diesOver: null as string | null,
    writes: 0,
    /** Somebody holds it once an intent stands in the ledger. */
    stops: false,
    /** The commit that a run is of which is started. */
    tip: merged,
    /** GitHub says which run it starts. */
    tells: true,
    mayWrite: true,
    failedJobs: [{ id: 5, name: 'gate' }],
    log: [] as string[],
    told: [] as string[],
    entries: [] as NewEntry[],
    comments: [] as { id: string; text: string; tampered: boolean }[],
  };
  const did: string[] = [];
  const read = <T>(port: keyof WorkflowPorts, value: T) =>
    Promise.resolve(world.broken === port ? ({ ok: false, fault: oops } as const) : ({ ok: true, value } as const));
  const send = <T>(what: string, value: () => T) => {
    did.push(what);
    const came = world.sends.shift() ?? null;
    if (came === null) return Promise.resolve({ ok: true, value: value() } as const);
    const fault: SendFault = { code: 'API_FORBIDDEN', detail: `${world.status} no`, came, status: world.status };
    return Promise.resolve({ ok: false, fault } as const);
  };
  const workflowsPorts: WorkflowPorts = {
    branchesAt: () => read('branchesAt', world.branches),
    tagsAt: () => read('tagsAt', world.tags),
    order: () => read('order', world.order),
    start: (_, { ref, inputs }) =>
      send(`start on ${ref} ${inputs['environment']} ${inputs['sha']?.slice(0, 3)}`, () => {
        const id = 100 + world.runs.size;
        world.runs.set(
          id,
          aRun({ id, commit: world.tip, event: 'workflow_dispatch', status: 'queued', conclusion: null, ref }),
        );
        return world.tells ? id : null;
      }),
    startedSince: () => read('startedSince', [...world.runs.values()]),
    run: (_, id) => read('run', world.runs.get(id) ?? null),
    failedOn: () =>
      read(
        'failedOn',
        [...world.runs.values()].filter(({ conclusion }) => conclusion === 'failure'),
      ),
    jobs: () =>
      read(
        'jobs',
        world.failedJobs.map((job) => ({ ...job, status: 'completed', conclusion: 'failure' })),
      ),
    notes: (_, job) => {
      const run = [...world.runs.values()].at(-1) ?? aRun();
      const note = parkedAnnotation({ run: run.id, attempt: run.attempt, environment: 'production', commit: merged });
      return read('notes', job === 5 ? [{ level: 'failure', title: note.title, message: note.message }] : []);
    },
    rerunFailed: (_, id) => send(`rerun ${id}`, () => null),
    cancel: (_, id) => send(`cancel ${id}`, () => null),
    mayWrite: () => read('mayWrite', world.mayWrite),
  };
  const ports: StartPorts = {
    workflows: workflowsPorts,
    errands: {
      ...store.errands,
      write: (key, body, over) => {
        if (key === world.diesOver && world.writes-- <= 0) throw new Error('the process ends here');
        return world.unwritable !== null && key.startsWith(world.unwritable)
          ? Promise.resolve({ ok: false, fault: gone })
          : store.errands.write(key, body, over);
      },
    },
    ledger: {
      ...store.ledger,
      recall: (asked) => (world.stops ? Promise.resolve({ ok: false, fault: gone }) : store.ledger.recall(asked)),
      append: (entries) => {
        if (entries.some(({ body }) => body.kind === world.unwritable))
          return Promise.resolve({ ok: false, fault: gone });
        world.entries.push(...entries);
        return store.ledger.append(entries);
      },
    },
    needs: { read: () => Promise.resolve({}) },
    writer: {
      write: (_, write) => {
        if (world.unwritable === 'comments') return Promise.resolve({ ok: false, fault: oops });
        if (write.kind === 'create-comment') {
          world.told.push(write.text.split('\n')[1] ?? '');
          world.comments.push({ id: String(world.comments.length), text: write.text, tampered: false });
        }
        return Promise.resolve({ ok: true, value: { check: null, since: world.now, visible: world.now } });
      },
    },
    now: () => world.now,
    log: (line) => void world.log.push(line),
  };
  /** A look at the merged change, in which its gate is open or shut. */
  const judged = (
    part: Partial<RollCall> = {},
    about: Partial<Judged> & { deploys?: readonly string[] } = {},
  ): Judged => {
    const call = answered({ candidate: merged, ...part });
    if (call.kind !== 'judged') throw new Error('nothing judged');
    const rules = environmentNamed(checklist, 'production');
    if (rules === undefined) throw new Error('no production');
    const asked = (about.deploys ?? []).map((id) => aComment({ id, author: dana, text: '/deploy production' }));
    const change = aChange({ merge: { commit: merged, at: mergedAt }, comments: asked });
    const facts = someFacts({ change, now: world.now, commits: [aCommitEvidence({ oid: merged })] });
    const deploys = (about.deploys ?? []).map((id) => ({
      by: dana,
      at: afterMerge,
      comment: { id, url: `https://github.test/c/${id}` },
      standing: { counts: true } as const,
      environment: 'production',
    }));
    const interpretation: Interpretation = anInterpretation(
      deploys.length === 0 ? {} : { release: { candidate: null, drop: null, deploys, proposals: [] } },
    );
    return {
      installation: 1,
      repository: 'acme/shop',
      environment: 'production',
      candidate: merged,
      rollCall: { ...call.rollCall, repository: { id: 42, name: 'acme/shop' } },
      assessment: {
        facts,
        shown: { ...nothingShown, comments: world.comments },
        config: { state: 'valid', checklist },
        interpretation,
        rollCalls: [],
      },
      isShown: true,
      rules,
      ...about,
    };
  };
  return {
    world,
    did,
    store,
    judged,
    start: (one: Judged) => startWorkflow(ports, one),
    park: (one: Judged) => keepParked(ports, one),
    /** Kinds and outcomes of what was written down. */
    wrote: () => world.entries.map(({ body }) => ('outcome' in body ? `${body.kind} ${body.outcome}` : body.kind)),
    later: (seconds: number) => {
      world.now = new Date(Date.parse(world.now) + seconds * 1000).toISOString();
    },
  };
}

export const shut: Partial<RollCall> = { open: false, verdict: 'pending' };

/** Under this it is kept whose turn the workflow is. */
export const TURN = `turn:42:${workflow}`;

/** Under this the start of the merged commit is kept. */
export const KEY = `start:42:production:${merged}`;

/** What is kept of that start. */
export const begun = (town: Awaited<ReturnType<typeof aTown>>) => kept(town, KEY);

/** The start whose turn it is. */
export const holder = (town: Awaited<ReturnType<typeof aTown>>) => kept(town, TURN);

async function kept({ store }: Awaited<ReturnType<typeof aTown>>, key: string): Promise<unknown> {
  const read = await store.errands.read(key);
  return read.ok ? read.value?.body : read;
}
