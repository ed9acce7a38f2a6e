import { describe, expect, it } from '@jest/globals';
import { askGate } from '../../src/gate/ask.ts';
import { formatExternalId, gateKey, parseExternalId } from '../../src/report/external-id.ts';
import type { Facts } from '../../src/evidence/facts.ts';
import type { OwnCheckRun } from '../../src/gate/ports.ts';
import type { GateRunId } from '../../src/report/external-id.ts';
import { aChange, aCheck, aCommitEvidence, head, merged, mergedAt, someFacts } from '../builders/facts.ts';
import { nothingShown } from './display.ts';

const appId = 99;
const text = `version: 1
environments: { production: { enforce: block, branches: [main] } }
items: { tests: { title: Tests, check: ci / test } }
`;

const said = `\`\`\`text\nholdpoint:exceptions:1\nby ${'f'.repeat(40)}\n\`\`\`\n`;

/** The App's verdict on the merge commit of change 7, unless said otherwise. */
function verdict(id: number, conclusion: string, over: Partial<GateRunId> = {}): OwnCheckRun {
  const gate = gateKey({ kind: 'environment', name: 'production' });
  const about: GateRunId = { kind: 'gate', repository: 42, change: 7, gate, candidate: merged, digest: '0'.repeat(32) };
  const externalId = formatExternalId({ ...about, ...over });
  const words = { title: '', summary: '', text: said };
  const name = 'holdpoint/production';
  return { ...words, id, commit: merged, name, status: 'completed', conclusion, externalId, startedAt: mergedAt };
}

/** GitHub lists the newest run of the name alone; our own reading has all that are about the change. */
async function asked(runs: readonly OwnCheckRun[]) {
  const app = { id: appId, slug: 'holdpoint' };
  const listed = runs
    .slice(-1)
    .map(({ id, name, conclusion, externalId }) => aCheck({ id, name, app, conclusion, externalId }));
  const facts: Facts = someFacts({
    change: aChange({ merge: { commit: merged, at: mergedAt } }),
    commits: [aCommitEvidence({ checks: [aCheck()] }), aCommitEvidence({ oid: merged, checks: listed })],
    config: someFacts().config.map((one) => ({ ...one, blob: { oid: 'f'.repeat(40), text } })),
    reader: { app: appId, alone: true, run: 1 },
  });
  const about = ({ externalId }: OwnCheckRun): boolean => {
    const id = parseExternalId(externalId);
    return id === null || (id.change === 7 && id.repository === 42);
  };
  const shown = { ...nothingShown, checks: runs.filter(about) };
  const subject = { ...facts.subject, environment: 'production' };
  const answer = await askGate(
    {
      snapshots: { snapshot: async () => ({ ok: true, value: { facts: { ...facts, subject }, shown } }) },
      needs: { read: async () => ({}) },
    },
    { repository: 'acme/shop', commit: merged, environment: 'production', appId },
  );
  return answer.kind === 'judged' ? [answer.rollCall.verdict, ...answer.rollCall.blockers.map(({ code }) => code)] : [];
}

describe("the App's verdict for a commit that two changes share (T6)", () => {
  it('opens where it is about the very change', async () => {
    expect(await asked([verdict(5, 'success')])).toEqual(['go']);
  });

  it.each<[string, Partial<GateRunId>]>([
    ['another change', { change: 8 }],
    ['another candidate', { candidate: head }],
    ['another repository', { repository: 43 }],
  ])('opens nothing where it is about %s, however new', async (_, other) => {
    expect(await asked([verdict(9, 'success', other)])).toEqual(['pending', 'APP_VERDICT_MISSING']);
    expect(await asked([verdict(5, 'action_required'), verdict(9, 'success', other)])).toEqual([
      'pending',
      'APP_VERDICT_NOT_GO',
    ]);
  });

  it('does not shut the gate where only the other change is held', async () => {
    expect(await asked([verdict(5, 'success'), verdict(9, 'failure', { change: 8 })])).toEqual(['go']);
  });

  it('opens nothing where another checklist was judged, which may have asked less (T56)', async () => {
    const before = { ...verdict(5, 'success'), text: said.replace(/f{40}/, 'e'.repeat(40)) };
    expect(await asked([before])).toEqual(['pending', 'APP_VERDICT_MISSING']);
    expect(await asked([verdict(5, 'success'), { ...before, id: 9 }])).toEqual(['pending', 'APP_VERDICT_MISSING']);
    expect(await asked([before, verdict(9, 'success')])).toEqual(['go']);
  });

  it('counts where its id is of a form that is not known yet', async () => {
    expect(await asked([{ ...verdict(5, 'failure'), externalId: 'holdpoint:2:gate' }])).toEqual([
      'no-go',
      'APP_VERDICT_NOT_GO',
    ]);
  });
});
