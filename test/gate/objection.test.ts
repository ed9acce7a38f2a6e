import { describe, expect, it } from '@jest/globals';
import { judgeGates } from '../../src/gate/assess.ts';
import { objection } from '../../src/gate/objection.ts';
import { parseChecklist } from '../../src/checklist/parse.ts';
import { aLedger } from '../builders/ledger.ts';
import { now, someFacts } from '../builders/facts.ts';
import { nothingShown } from './display.ts';

const read = parseChecklist(
  `version: 1
environments:
  production: { enforce: block }
items:
  tests: { title: Tests, check: ci / test }
`,
  'holdpoint.yml',
);
const began = Date.parse(now);

/** What is objected so many milliseconds after the reading began, which ended at `ended`. */
async function objected(after: number, { ended, nextLook = null }: { ended?: number; nextLook?: string | null } = {}) {
  if (!read.ok) throw new Error('the checklist is broken');
  const judged = judgeGates({ state: 'valid', checklist: read.checklist }, someFacts());
  const [rollCall] = judged.rollCalls;
  if (rollCall === undefined) throw new Error('no gate was judged');
  const readAt = ended === undefined ? {} : { readAt: began + ended };
  const assessment = { ...judged, shown: nothingShown, ...readAt };
  const said = await objection(
    { ledger: aLedger().ledger, clock: () => began + after },
    { assessment, rollCall: { ...rollCall, nextLook } },
  );
  return said?.detail ?? null;
}

describe('what was judged of a gate', () => {
  it('holds for half a minute from the end of reading, however long that took (T67)', async () => {
    const old = 'what was read is too old by now';
    expect(await objected(30_000)).toBeNull();
    expect(await objected(30_001)).toBe(old);
    expect(await objected(150_000, { ended: 120_000 })).toBeNull();
    expect(await objected(150_001, { ended: 120_000 })).toBe(old);
  });

  it('holds no longer than until time alone may change it', async () => {
    const nextLook = new Date(began + 5000).toISOString();
    expect(await objected(4999, { nextLook })).toBeNull();
    expect(await objected(5000, { nextLook, ended: 4000 })).toBe('by time alone it may be judged otherwise now');
  });
});
