import { describe, expect, it } from '@jest/globals';
import type { DeployedMemory, ReleaseReading } from '../../../src/evidence/release.ts';
import { gateEntries } from '../../../src/gate/record-releases.ts';
import type { GateShown } from '../../../src/gate/record-releases.ts';
import { afterMerge, known, readings, unlearnable } from '../../builders/facts.ts';
import { aLedger } from '../../builders/ledger.ts';
import { letThrough } from '../../builders/let-through.ts';
import { aReading, aSuccess, oid } from '../../judge/release/history.ts';
import { aHome, history, releaseFacts } from '../../judge/release/scene.ts';

const candidate = oid('m7');
const gate = { kind: 'environment', name: 'Production' } as const;
const release = { base: null, changes: [], direct: [], since: 'deployed', home: true } as const;
const open: GateShown = { gate, candidate, enforcement: 'block', verdict: 'go', open: true, release };
const none: DeployedMemory = { environment: 'Production', firstVerdict: null, opened: [], succeeded: [] };
const need = { kind: 'release', environment: 'Production', candidate } as const;

/** What was written down of the start of a release, each time that its gate was shown. */
async function starts(...shown: readonly (readonly [GateShown, ReleaseReading | null, Partial<DeployedMemory>?])[]) {
  const { ledger, head } = aLedger();
  const told: (readonly string[] | null)[] = [];
  for (const [one, reading, memory = {}] of shown) {
    const read = readings([need, reading ?? unlearnable('API_PARTIAL')]);
    const more = { readings: read, deployed: [{ ...none, ...memory }], ledger: known(head()), now: afterMerge };
    const entries = await gateEntries(ledger, one, releaseFacts({ change: aHome(), facts: more }));
    if (!entries.ok) throw new Error(entries.fault.detail);
    await ledger.append(entries.value);
    const [found = null] = entries.value.flatMap(({ body }) => (body.kind === 'came-from' ? [body] : []));
    if (found !== null) expect(found).toMatchObject({ environment: 'production', commit: candidate });
    told.push(found === null ? null : found.bases.map((id) => Buffer.from(id, 'hex').toString().replaceAll('.', '')));
  }
  return told;
}

const after = (...deployed: readonly string[]): ReleaseReading =>
  aReading(
    'm7',
    deployed.map((name, at) => aSuccess(deployed.length - at, name)),
    history,
  );

describe('what a release in an issue started from', () => {
  it('is written down when it is let through, with that it is, and once', async () => {
    expect(await starts([open, after('root')], [open, after('root')])).toEqual([['root'], null]);
    const advised = { ...open, enforcement: 'advise', verdict: 'no-go' } as const;
    expect(await starts([advised, after('root')])).toEqual([['root']]);
  });

  it('is written down again where it is let through from another start, though it was never shut', async () => {
    expect(await starts([open, after('root')], [open, after('m5', 'root')])).toEqual([['root'], ['m5']]);
    // Two that overtook each other, both let through.
    const late = { status: { state: 'success', at: '2026-11-19T20:00:00Z', creator: null } } as const;
    const both = aReading('m7', [aSuccess(2, 'm6'), aSuccess(1, 'm5', late)], history);
    const opened = ['m5', 'm6'].map((name) => letThrough(oid(name), { at: '2026-11-18T00:00:00Z' }));
    const overtaken = [open, both, { opened, firstVerdict: '2026-11-18T00:00:00Z' }] as const;
    expect(await starts([open, after('m6')], overtaken, overtaken)).toEqual([['m6'], ['m6', 'm5'], null]);
  });

  it('is nothing where nothing was deployed yet', async () => {
    expect(await starts([{ ...open, release: { ...release, since: 'first' } }, after()])).toEqual([[]]);
  });

  it('is not told by what is shut, deployed already, a way back, on a pull request, or not read', async () => {
    const { home: _, ...pull } = release;
    const { release: __, ...back } = open;
    expect(
      await starts(
        [{ ...open, open: false }, after('root')],
        [{ ...open, release: { ...release, since: 'same' } }, after('m7', 'root')],
        [back, after('root')],
        [{ ...open, release: pull }, after('root')],
        [open, null],
      ),
    ).toEqual([null, null, null, null, null]);
  });
});
