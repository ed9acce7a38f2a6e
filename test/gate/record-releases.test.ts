import { describe, expect, it } from '@jest/globals';
import { judgeGates } from '../../src/gate/assess.ts';
import { gateEntries, settledEntries } from '../../src/gate/record-releases.ts';
import type { GateShown } from '../../src/gate/record-releases.ts';
import type { CheckRun } from '../../src/evidence/facts.ts';
import { parseChecklist } from '../../src/checklist/parse.ts';
import {
  aChange,
  aCheck,
  aCommitEvidence,
  afterMerge,
  head,
  known,
  neverDeployed,
  someFacts,
} from '../builders/facts.ts';
import { aLedger } from '../builders/ledger.ts';
import { aRememberedComment } from '../builders/memory.ts';

const CHECKLIST = `version: 1
environments:
  staging: { enforce: block, branches: [main] }
  production: { enforce: block, branches: [main] }
items:
  tests: { title: Tests, check: ci / test }
`;
const merge = { commit: 'e'.repeat(40), at: '2026-11-20T11:00:00Z' };

/** What a look about one environment, or about all of them, settles of a merged change that is not ready. */
async function settledBy(environment: string | null) {
  const read = parseChecklist(CHECKLIST, 'holdpoint.yml');
  if (!read.ok) throw new Error('the checklist is broken');
  const plain = someFacts({
    change: aChange({ state: 'merged', merge }),
    now: afterMerge,
    commits: [head, merge.commit].map((oid) => aCommitEvidence({ oid, checks: [] })),
    readings: neverDeployed(merge.commit),
  });
  const facts = { ...plain, subject: { ...plain.subject, candidate: merge.commit, environment } };
  const config = { state: 'valid', checklist: read.checklist } as const;
  const entries = await settledEntries(aLedger().ledger, { ...judgeGates(config, facts), config });
  if (!entries.ok) throw new Error(entries.fault.detail);
  return entries.value.map(({ body }) => (body.kind === 'settled' ? [body.environment, body.verdict] : [body.kind]));
}

describe('a merged change that is not ready', () => {
  it('is settled so in every environment that takes it', async () => {
    expect(await settledBy(null)).toEqual([
      ['staging', 'pending'],
      ['production', 'pending'],
    ]);
  });

  it('is settled in the environment that a look was about, and passes in no other for one that does not concern it (T72, T78)', async () => {
    expect(await settledBy('staging')).toEqual([['staging', 'pending']]);
  });
});

describe('a merged change that comes to the same as before', () => {
  /** What a look settles of it in a ledger where it was settled before, having heard of so much. */
  async function settledAgain(memory: ReturnType<typeof aLedger>, heard: number) {
    const read = parseChecklist(CHECKLIST, 'holdpoint.yml');
    if (!read.ok) throw new Error('the checklist is broken');
    const plain = someFacts({
      change: aChange({ state: 'merged', merge }),
      now: afterMerge,
      commits: [head, merge.commit].map((oid) => aCommitEvidence({ oid, checks: [] })),
      readings: neverDeployed(merge.commit),
    });
    const subject = { ...plain.subject, candidate: merge.commit, environment: 'production' };
    const facts = { ...plain, subject, heard, ledger: known(memory.head()) };
    const config = { state: 'valid', checklist: read.checklist } as const;
    const entries = await settledEntries(memory.ledger, { ...judgeGates(config, facts), config });
    if (!entries.ok) throw new Error(entries.fault.detail);
    await memory.ledger.append(entries.value);
    return entries.value.map(({ body }) => (body.kind === 'settled' ? body.heard : null));
  }

  it('is settled anew where something was said against it since, so that it is known that somebody has judged it', async () => {
    const memory = aLedger();
    const repository = someFacts().subject.repository.id;
    expect(await settledAgain(memory, 1)).toEqual([1]);
    expect(await settledAgain(memory, 2)).toEqual([]);
    const body = aRememberedComment('/hold', { change: 7 });
    await memory.ledger.append([{ key: 'hold', repository, change: 7, at: body.seenAt, body }]);
    expect(await settledAgain(memory, 3)).toEqual([3]);
    expect(await settledAgain(memory, 4)).toEqual([]);
  });
});

describe('a merged change that several looks settle', () => {
  const read = parseChecklist(CHECKLIST, 'holdpoint.yml');

  /** What a look settles that began with the first entry of the ledger, and found so much of the checks, or a fault in these words. */
  async function lookedAt({ ledger }: ReturnType<typeof aLedger>, checks: readonly CheckRun[], fault?: string) {
    if (!read.ok) throw new Error('the checklist is broken');
    const plain = someFacts({
      change: aChange({ state: 'merged', merge }),
      now: afterMerge,
      commits: [head, merge.commit].map((oid) => aCommitEvidence({ oid, checks })),
      readings: neverDeployed(merge.commit),
    });
    const subject = { ...plain.subject, candidate: merge.commit, environment: 'production' };
    const seen = { ledger: '3'.repeat(32), seq: 1, hash: '' };
    const facts = { ...plain, subject, heard: 1, ledger: known(seen) };
    const config = { state: 'valid', checklist: read.checklist } as const;
    const judged = judgeGates(config, facts);
    const unread = {
      outcome: 'unknown',
      code: 'API_PARTIAL',
      sentence: `Tests could not be learnt: ${fault}.`,
    } as const;
    const rollCalls = judged.rollCalls.map((rollCall) => ({
      ...rollCall,
      findings: rollCall.findings.map((one) => (fault === undefined ? one : { ...one, ...unread })),
    }));
    return settledEntries(ledger, { ...judged, rollCalls, config });
  }

  it('keeps both of two looks that began with the same entry, and saw different things (I4)', async () => {
    const memory = aLedger();
    const found = [await lookedAt(memory, [aCheck()]), await lookedAt(memory, [])];
    for (const one of found) await memory.ledger.append(one.ok ? one.value : []);
    const verdicts = memory.bodies().flatMap((body) => (body.kind === 'settled' ? [body.verdict] : []));
    expect(verdicts).toEqual(['go', 'pending']);
  });

  it('is no news where only GitHub’s words of one fault differ (I25, T96)', async () => {
    const memory = aLedger();
    const first = await lookedAt(memory, [], 'C5D2:1 went wrong');
    expect(first).toMatchObject({ ok: true, value: [{ body: { open: [{ outcome: 'unknown' }] } }] });
    await memory.ledger.append(first.ok ? first.value : []);
    expect(await lookedAt(memory, [], 'C5D2:2 went wrong')).toEqual({ ok: true, value: [] });
    expect(await lookedAt(memory, [])).toMatchObject({ ok: true, value: [{ body: { kind: 'settled' } }] });
  });
});

describe('a verdict on an environment', () => {
  const candidate = merge.commit;
  const gate = { kind: 'environment', name: 'Production' } as const;
  const usual: GateShown = { gate, candidate, enforcement: 'block', verdict: 'go', open: true };
  const shut: GateShown = { ...usual, verdict: 'pending', open: false };
  const advised: GateShown = { ...usual, enforcement: 'advise', verdict: 'no-go' };

  /** What each of some verdicts leaves in one ledger. */
  async function left(...shown: readonly GateShown[]) {
    const { ledger, head } = aLedger();
    const told: string[][] = [];
    for (const one of shown) {
      const facts = someFacts({ ledger: known(head()), now: afterMerge });
      const entries = await gateEntries(ledger, one, facts);
      if (!entries.ok) throw new Error(entries.fault.detail);
      await ledger.append(entries.value);
      told.push(
        entries.value.map(({ body }) =>
          body.kind === 'gate-turned'
            ? body.to
            : body.kind === 'let-through'
              ? `${body.kind} ${body.advised}`
              : body.kind,
        ),
      );
    }
    return told.map(([first, ...rest]) => (first === 'environment-judged' ? rest.join() : 'not judged'));
  }

  it('is written down where the commit is let through, is not any more, and is again (T28)', async () => {
    expect(await left(shut, usual, usual, shut, shut, usual, shut)).toEqual([
      '',
      'let-through undefined',
      '',
      'shut',
      '',
      'open',
      'shut',
    ]);
  });

  it('says where it only advises, but for what is go anyway', async () => {
    expect(await left(advised, advised, usual, advised, shut)).toEqual([
      'let-through true',
      '',
      'open',
      'advised',
      'shut',
    ]);
    expect(await left({ ...usual, enforcement: 'advise' })).toEqual(['let-through undefined']);
    expect(await left({ ...advised, enforcement: 'block' })).toEqual(['let-through undefined']);
  });

  it('lets a way back through anew', async () => {
    const from = { deployment: 2, commit: head, at: afterMerge };
    const rollback = {
      to: candidate,
      verifiedAt: afterMerge,
      by: 'ledger',
      deployment: 1,
      signedAt: null,
      from,
    } as const;
    expect(await left(usual, { ...usual, rollback }, { ...shut, rollback })).toEqual([
      'let-through undefined',
      'open',
      'shut',
    ]);
  });

  it('says nothing of a candidate that is judged in an issue, and of no environment', async () => {
    const release = { base: null, changes: [], direct: [], since: 'deployed', elsewhere: true } as const;
    expect(await left(usual, { ...shut, release }, shut)).toEqual(['let-through undefined', '', 'shut']);
    const none = await gateEntries(aLedger().ledger, { ...usual, gate: { kind: 'merge' } }, someFacts());
    expect(none).toEqual({ ok: true, value: [] });
  });

  it('is not shown where the ledger does not tell what it knew before', async () => {
    const { ledger, fail } = aLedger();
    const fault = { code: 'LEDGER_UNAVAILABLE', detail: 'down' } as const;
    fail({ recall: fault });
    expect(await gateEntries(ledger, usual, someFacts())).toEqual({ ok: false, fault });
  });
});
