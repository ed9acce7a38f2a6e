import { judgeGates } from '../../../src/gate/assess.ts';
import { parseChecklist } from '../../../src/checklist/parse.ts';
import type { Deployment } from '../../../src/evidence/deployments.ts';
import type { Actor, Comment, Facts } from '../../../src/evidence/facts.ts';
import type { Unlearnable } from '../../../src/evidence/reading.ts';
import type { HistoryCommit, LetThrough } from '../../../src/evidence/release.ts';
import type { Checklist } from '../../../src/checklist/model.ts';
import type { RollCall } from '../../../src/judge/roll-call.ts';
import {
  aChange,
  aComment,
  aCommitEvidence,
  afterMerge,
  alone,
  head,
  merged,
  mergedAt,
  readings,
  someFacts,
} from '../../builders/facts.ts';
import { letThrough } from '../../builders/let-through.ts';
import { otto } from '../../builders/people.ts';

/** What was deployed after the commit that is gone back to, which is `merged`. */
export const broken = 'e'.repeat(40);
export const verifiedAt = '2026-11-20T13:10:00Z';
export const brokenAt = '2026-11-20T13:30:00Z';

export function aDeployment(
  id: number,
  over: Partial<Deployment> & { readonly state?: string | null } = {},
): Deployment {
  const { state = 'success', ...rest } = over;
  const createdAt = rest.createdAt ?? (id === 1 ? verifiedAt : brokenAt);
  const bot: Actor = { id: 41, login: 'github-actions', type: 'Bot' };
  return {
    id,
    commit: id === 1 ? merged : broken,
    creator: bot,
    createdAt,
    status: state === null ? null : { state, at: createdAt, creator: bot },
    ...(state === 'inactive' ? { succeededAt: createdAt } : {}),
    ...rest,
  };
}

/** Deployed and followed by what broke. */
export const usual = [aDeployment(2), aDeployment(1, { state: 'inactive' })];

export function aHistoryCommit(oid: string, tree: string, parents: readonly string[] = []): HistoryCommit {
  return { oid, parents, tree, authors: [], committer: null, changes: [] };
}

export interface Told {
  readonly production?: string;
  readonly roles?: string;
  readonly items?: string;
  readonly deployments?: readonly Deployment[] | Unlearnable;
  readonly history?: readonly HistoryCommit[];
  /** Whether the candidate is part of what was deployed after it; undefined: it was not read. */
  readonly within?: boolean | Unlearnable | undefined;
  /** Commits that the App's ledger let through; undefined: a reader alone. */
  readonly opened?: readonly (string | LetThrough)[] | undefined;
  readonly comments?: readonly Comment[];
  readonly facts?: Partial<Facts>;
}

export const signed = (text: string, author: Actor = otto, createdAt = afterMerge): Comment =>
  aComment({ author, text, createdAt });

export function checklistOf({ production = '', roles, items }: Told): Checklist {
  const parsed = parseChecklist(
    `version: 1\nroles: ${roles ?? '{ ops: { users: [otto] }, qa: { users: [quinn] } }'}\nenvironments:\n  production: { enforce: block, branches: [main]${production} }\nitems:\n${items ?? '  qa: { title: QA sign-off, signoff: qa }\n  ops: { title: Operations agree, signoff: ops }\n'}`,
    'holdpoint.yml',
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.checklist;
}

export function factsOf(told: Told): Facts {
  const { deployments = usual, history = [], comments = [], within = true, opened } = told;
  const change = aChange({ merge: { commit: merged, at: mergedAt }, comments });
  const release =
    'unlearnable' in deployments
      ? deployments
      : {
          candidate: merged,
          deployments: { environment: 'production', newest: deployments },
          history: { whole: false, commits: history },
        };
  const ancestry = 'within' in told && told.within === undefined ? [] : [within];
  const memory = {
    environment: 'production',
    firstVerdict: '2026-11-01T00:00:00Z',
    opened: (opened ?? []).map((one) => (typeof one === 'string' ? letThrough(one) : one)),
    succeeded: [],
  };
  return someFacts({
    change,
    commits: [aCommitEvidence({ oid: head }), aCommitEvidence({ oid: merged, tree: 'tree-of-merge' })],
    ...(opened === undefined ? { reader: alone } : { deployed: [memory] }),
    ...told.facts,
    readings: {
      ...readings(
        [{ kind: 'release', environment: 'production', candidate: merged }, release],
        ...ancestry.map((one) => {
          const value = typeof one === 'boolean' ? { within: one } : one;
          return [{ kind: 'ancestry', commit: merged, of: broken }, value] as const;
        }),
      ),
      ...told.facts?.readings,
    },
  });
}

/** What the gate of production says. */
export function callOf(told: Told): RollCall {
  const { rollCalls } = judgeGates({ state: 'valid', checklist: checklistOf(told) }, factsOf(told));
  const [call] = rollCalls;
  if (call === undefined) throw new Error('no gate is met');
  return call;
}
