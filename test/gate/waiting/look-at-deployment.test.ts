import { describe, expect, it } from '@jest/globals';
import { lookAtDeployment } from '../../../src/gate/waiting/look-at-deployment.ts';
import type { DeploymentLookPorts } from '../../../src/gate/waiting/look-at-deployment.ts';
import type { Approval } from '../../../src/gate/waiting/rule.ts';
import type { Deployed, Waiting } from '../../../src/gate/waiting/waiting.ts';
import type { LetThrough } from '../../../src/evidence/release.ts';
import type { RollCall } from '../../../src/judge/roll-call.ts';
import type { EntryBody } from '../../../src/ledger/entry.ts';
import { aChecklist } from '../../builders/checklist.ts';
import { aChange, merged, mergedAt, readings, someFacts } from '../../builders/facts.ts';
import { anInterpretation } from '../../builders/interpretation.ts';
import { aHold, aRollCall } from '../../report/roll-calls.ts';
import { nothingShown } from '../display.ts';
import { aWaiting, production, verified } from './scene.ts';

const begun = '2026-11-20T15:00:00Z';
const deployment: Deployed = {
  kind: 'deployed',
  installation: 5,
  repository: { id: 1, name: 'acme/shop' },
  deployment: 27,
  environment: 'production',
  commit: merged,
  run: 11,
  by: 'dana',
  state: 'in_progress',
};

/** What a shut gate makes of a deployment that went on, where the request for our word stands like that. */
async function held(
  row: Waiting | null,
  approvals: readonly Approval[] = [],
  { gate = {}, opened = [] }: { readonly gate?: Partial<RollCall>; readonly opened?: readonly LetThrough[] } = {},
) {
  const asked: string[] = [];
  const settled: number[] = [];
  const bodies: EntryBody[] = [];
  const unused = () => {
    throw new Error('not asked here');
  };
  const made = { id: 27, commit: merged, creator: null, createdAt: begun, status: null };
  const reading = {
    candidate: merged,
    deployments: { environment: 'production', newest: [made] },
    history: { whole: true, commits: [] },
  };
  const facts = someFacts({
    change: aChange({ state: 'merged', merge: { commit: merged, at: mergedAt } }),
    readings: readings([{ kind: 'release', environment: 'production', candidate: merged }, reading]),
  });
  const shut = aRollCall({
    gate: { kind: 'environment', name: 'production' },
    candidate: merged,
    verdict: 'pending',
    open: false,
    enforcement: 'block',
    holds: [aHold()],
    ...gate,
  });
  const ports: DeploymentLookPorts = {
    list: {
      deployed: async () => ({ ok: true, value: deployment }),
      ofRun: async () => ({ ok: true, value: row === null ? [] : [row] }),
      settle: async (id) => {
        settled.push(id);
        return { ok: true, value: null };
      },
      change: unused,
      forCandidate: unused,
      answeredIn: unused,
      ofRepository: unused,
      places: unused,
      guards: unused,
      notice: unused,
    },
    rule: {
      run: unused,
      contains: unused,
      reread: unused,
      answer: unused,
      approvals: async () => {
        asked.push('approvals');
        return { ok: true, value: approvals };
      },
      isEnabled: async () => ({ ok: true, value: false }),
      waitingRuns: unused,
    },
    ledger: {
      recall: unused,
      releases: async () => ({
        ok: true,
        value: {
          settled: [],
          deployed: { environment: 'production', firstVerdict: begun, opened, succeeded: [] },
          deployers: [],
          story: [],
        },
      }),
      environments: unused,
      homeOf: unused,
      settled: unused,
      newest: unused,
      append: async (entries) => {
        bodies.push(...entries.map(({ body }) => body));
        return { ok: true, value: { ledger: 'l', seq: 1, hash: 'h' } };
      },
    },
    clock: () => Date.parse(begun),
    assess: async () => ({
      ok: true,
      value: {
        config: { state: 'valid', checklist: aChecklist({ environments: [production] }), policies: [] },
        interpretation: anInterpretation(),
        facts,
        shown: nothingShown,
        rollCalls: [shut],
      },
    }),
    openIssue: async () => ({ ok: true, value: { number: 90, url: 'https://github.test/acme/shop/issues/90' } }),
  };
  const { done } = await lookAtDeployment(ports, 'acme/shop', 27);
  const ungated = bodies.flatMap((body) => (body.kind === 'ungated' ? [body.how] : []));
  return { done, settled, ungated, ...(row?.state === 'waiting' ? { asked: asked.length } : {}) };
}

const inOrder = { done: true, settled: [27], ungated: [] };
const told = (how: string) => ({ done: true, settled: [27], ungated: [how] });
const [before, after] = ['2026-11-20T14:59:59Z', '2026-11-20T15:00:00Z'].map(Date.parse);
const approved = (over: Partial<Waiting>) => aWaiting({ state: 'approved', answeredAt: after ?? 0, ...over });

describe('a deployment that went on, held against a gate that is shut by now (T139, T140)', () => {
  it('is in order where we let that very one go', async () => {
    expect(await held(approved({}))).toEqual(inOrder);
  });

  it('is in order where we let the run go before it was known which deployments waited, and this one had begun by then', async () => {
    expect(await held(approved({ deployments: [] }))).toEqual(inOrder);
  });

  it('is told where it was begun only after that: nobody asked us about it', async () => {
    expect(await held(approved({ deployments: [], answeredAt: before ?? 0 }))).toEqual(told('unguarded'));
    expect(await held(approved({ deployments: [], answeredAt: null }))).toEqual(told('unguarded'));
  });

  it('is told where it is another one than those that we let go, or nobody asked us', async () => {
    expect(await held(approved({ deployments: [{ id: 26, commit: merged }] }))).toEqual(told('unguarded'));
    expect(await held(null)).toEqual(told('unguarded'));
  });

  it('is told as started over the rule where it waited for us', async () => {
    // Who did is asked.
    expect(await held(aWaiting())).toEqual({ ...told('bypassed'), asked: 1 });
  });

  describe('after an answer of ours that was given up, because nobody had heard of it for a minute (T98)', () => {
    const approval: Approval = { environments: ['production'], state: 'approved', by: 'holdpoint', ours: true };
    const ada: Approval = { ...approval, by: 'ada', ours: false };
    const asked = Date.parse('2026-11-20T14:00:00Z');
    const givenUp = (over: Partial<Waiting> = {}) => aWaiting({ tries: 0, triedAt: asked, ...over });
    const again = { ...verified, attempt: 2 };

    it('is in order where it was taken after all, with one request', async () => {
      expect(await held(givenUp(), [approval])).toEqual({ ...inOrder, asked: 1 });
      // Beside what a reviewer of the environment said.
      expect(await held(givenUp(), [ada, approval])).toEqual({ ...inOrder, asked: 1 });
      expect(await held(givenUp({ verified: again, answeredAt: asked - 1 }), [approval])).toEqual({
        ...inOrder,
        asked: 1,
      });
    });

    it('is told where it never came', async () => {
      expect(await held(givenUp(), [])).toEqual({ ...told('bypassed'), asked: 2 });
      expect(await held(givenUp(), [ada])).toEqual({ ...told('bypassed'), asked: 2 });
      expect(await held(givenUp(), [{ ...approval, state: 'rejected' }])).toEqual({ ...told('bypassed'), asked: 2 });
    });

    it('is told where what stands there may be of an earlier attempt', async () => {
      expect(await held(givenUp({ verified: again }), [approval, ada])).toEqual({ ...told('bypassed'), asked: 2 });
      expect(await held(givenUp({ verified: null }), [approval, ada])).toEqual({ ...told('bypassed'), asked: 2 });
      // It was tried before the run was asked about anew, or is the one that was confirmed.
      expect(await held(givenUp({ triedAt: asked - 1 }), [approval])).toEqual({ ...told('bypassed'), asked: 1 });
      expect(await held(givenUp({ answeredAt: asked }), [approval])).toEqual({ ...told('bypassed'), asked: 1 });
    });
  });
});

describe('a deployment of what is judged in the issue of a release', () => {
  const release = { base: null, changes: [], direct: [], since: 'deployed', elsewhere: true } as const;
  const waits = aWaiting({ deployments: [{ id: 27, commit: merged }] });
  const open = { at: mergedAt, until: null };
  const shutAgain = { at: mergedAt, until: '2026-11-20T14:00:00Z' };
  const by = async (gate: Partial<RollCall>, { until, verified }: Pick<LetThrough, 'until' | 'verified'>) =>
    (await held(waits, [], { gate, opened: [{ commit: merged, at: mergedAt, until, verified }] })).ungated;

  it('is in order where that was open when somebody started it before our answer', async () => {
    expect(await by({ release }, { until: null, verified: open })).toEqual([]);
    expect(await by({}, { until: null, verified: open })).toEqual(['bypassed']);
    expect(await by({ release }, { until: shutAgain.until, verified: shutAgain })).toEqual(['bypassed']);
    expect((await held(waits, [], { gate: { release } })).ungated).toEqual(['bypassed']);
  });

  it('is in order where it only advises and was go, and written down where it was not', async () => {
    const advises = { release, enforcement: 'advise' } as const;
    expect(await by(advises, { until: null, verified: open })).toEqual([]);
    expect(await by(advises, { until: null, verified: null })).toEqual(['advised']);
    expect(await by({ enforcement: 'advise' }, { until: null, verified: open })).toEqual(['advised']);
  });
});
