import { describe, expect, it } from '@jest/globals';
import { closingTime, withLook } from '../../src/judge/closing-time.ts';
import type { Environment } from '../../src/checklist/model.ts';
import { freezeOf } from '../../src/evidence/calendar/freeze-key.ts';
import { windowOf } from '../../src/evidence/calendar/window-key.ts';
import { anEnvironment, anItem, evidence } from '../builders/checklist.ts';
import { aChange } from '../builders/facts.ts';
import { afterMerge, judged, merge, production } from './judged.ts';

const zone = 'Europe/Berlin';
const working = windowOf({ days: 'mon-thu', hours: '09:00-16:00', zone });
const holidays = freezeOf({ from: '2026-11-23', until: '2026-11-24', reason: 'Holidays' }, zone);
const open = '2026-11-19T10:00:00Z';
const closed = '2026-11-20T15:00:00Z';
const frozen = '2026-11-23T10:00:00Z';

function kept(over: Partial<Environment['calendar']>, more: Partial<Environment> = {}): Environment {
  return anEnvironment({ calendar: { windows: [], freezes: [], ...over }, ...more });
}

const wait = [{ who: 'nobody', how: 'wait until it opens' }];

describe('the closing time of an environment', () => {
  it('stops nothing where there is none, and is never looked at again', () => {
    expect(closingTime(anEnvironment(), closed)).toEqual({ blockers: [], nextLook: null });
  });

  it('stops nothing in the hours of its window, and is looked at again when they end', () => {
    expect(closingTime(kept({ windows: [working] }), open)).toEqual({
      blockers: [],
      nextLook: '2026-11-19T14:59:30.000Z',
    });
  });

  it('stops outside of them, and says when it opens, here and in UTC', () => {
    expect(closingTime(kept({ windows: [working] }), closed)).toEqual({
      blockers: [
        {
          outcome: 'pending',
          code: 'WINDOW_CLOSED',
          sentence:
            'production is outside its window; it opens on Mon 2026-11-23 09:00 Europe/Berlin (2026-11-23 08:00 UTC).',
          next: wait,
        },
      ],
      nextLook: '2026-11-23T08:00:30.000Z',
    });
  });

  it('stops in a freeze whatever the window says, and says why', () => {
    expect(closingTime(kept({ windows: [working], freezes: [holidays] }), frozen)).toEqual({
      blockers: [
        {
          outcome: 'pending',
          code: 'FREEZE_ACTIVE',
          sentence:
            'production is frozen (Holidays); it opens on Wed 2026-11-25 09:00 Europe/Berlin (2026-11-25 08:00 UTC).',
          next: wait,
        },
      ],
      nextLook: '2026-11-25T08:00:30.000Z',
    });
  });

  it('is told in the zone of the freeze where there is no window', () => {
    const [blocker] = closingTime(kept({ freezes: [holidays] }), frozen).blockers;
    expect(blocker?.sentence).toBe(
      'production is frozen (Holidays); it opens on Wed 2026-11-25 00:00 Europe/Berlin (2026-11-24 23:00 UTC).',
    );
  });

  it('says where no opening is in sight, and where the moment is none', () => {
    const nowhere = windowOf({ zone: 'Nowhere/Nothing' });
    expect(closingTime(kept({ windows: [nowhere] }), open)).toMatchObject({
      blockers: [{ code: 'WINDOW_CLOSED', sentence: 'production is outside its window; no opening is in sight.' }],
      nextLook: null,
    });
    expect(closingTime(anEnvironment(), 'now').blockers).toMatchObject([{ code: 'WINDOW_CLOSED' }]);
  });
});

describe('what a gate is looked at again for', () => {
  const [soon, late] = ['2026-11-20T15:00:00Z', '2026-11-20T15:00:00.001Z'];
  const enforcing = { enforcement: 'block', adviseUntil: null } as const;

  it.each([
    [null, null, null],
    [soon, null, soon],
    [null, soon, soon],
    [soon, late, soon],
    [late, soon, soon],
  ])('is the first of %s and %s', (mine, other, first) => {
    expect(withLook({ ...enforcing, nextLook: mine }, other)).toEqual({ ...enforcing, nextLook: first });
  });
});

describe('the gate of an environment', () => {
  const at = (now: string, environment: Environment, gate = production) =>
    judged(gate, { checklist: { environments: [environment] }, facts: { ...afterMerge(), now } });

  it('is open in the hours of the window and shut outside of them', () => {
    const environment = kept({ windows: [working] });
    expect(at(open, environment)).toMatchObject({ verdict: 'go', open: true, nextLook: '2026-11-19T14:59:30.000Z' });
    expect(at(closed, environment)).toMatchObject({
      verdict: 'pending',
      open: false,
      blockers: [{ code: 'WINDOW_CLOSED' }],
      nextLook: '2026-11-23T08:00:30.000Z',
    });
  });

  it('is shut by a freeze in the hours of the window', () => {
    expect(at(frozen, kept({ windows: [working], freezes: [holidays] }))).toMatchObject({
      verdict: 'pending',
      open: false,
      blockers: [{ code: 'FREEZE_ACTIVE' }],
    });
  });

  it('that only advises says so and opens, until it blocks', () => {
    const environment = kept({ windows: [working] }, { enforce: 'advise', adviseUntil: '2026-11-22' });
    expect(at(closed, environment)).toMatchObject({
      verdict: 'pending',
      open: true,
      blockers: [{ code: 'WINDOW_CLOSED' }],
      nextLook: '2026-11-22T00:00:00Z',
    });
  });

  it('that is switched off has no hours', () => {
    expect(at(closed, kept({ windows: [working] }, { enforce: 'off' }))).toMatchObject({
      blockers: [{ code: 'ENVIRONMENT_OFF' }],
      nextLook: null,
    });
  });

  it('alone is shut: a change may be merged at any time', () => {
    const call = judged(merge, {
      checklist: { environments: [kept({ windows: [working], freezes: [holidays] })] },
      facts: { change: aChange(), now: frozen },
    });
    expect(call).toMatchObject({ verdict: 'go', open: true, blockers: [], nextLook: null });
  });
});

describe('an item that is proved by a window', () => {
  const item = anItem('on-call', { ask: 'release', evidence: { kind: 'window', spec: working } });
  const at = (now: string, items = [anItem('tests'), item]) =>
    judged(production, { checklist: { items }, facts: { ...afterMerge(), now } });

  it('is met while it is open, and looked at again when it ends', () => {
    expect(at(open)).toMatchObject({
      verdict: 'go',
      findings: [
        {},
        { outcome: 'met', code: 'MET', sentence: 'The window is open: mon, tue, wed, thu 09:00-16:00 Europe/Berlin.' },
      ],
      nextLook: '2026-11-19T14:59:30.000Z',
    });
  });

  it('waits while it is closed, and says when it opens', () => {
    expect(at(closed)).toMatchObject({
      verdict: 'pending',
      findings: [
        {},
        {
          outcome: 'pending',
          code: 'WINDOW_CLOSED',
          sentence:
            'The window mon, tue, wed, thu 09:00-16:00 Europe/Berlin is closed; it opens on Mon 2026-11-23 09:00 Europe/Berlin (2026-11-23 08:00 UTC).',
          next: wait,
        },
      ],
      nextLook: '2026-11-23T08:00:30.000Z',
    });
  });

  it('is asked by nobody before the merge, and takes no notice of a freeze', () => {
    const call = judged(merge, { checklist: { items: [anItem('tests'), item] }, facts: { now: closed } });
    expect(call.findings).toMatchObject([{}, { outcome: 'not-applicable', code: 'ASKED_AT_DEPLOYMENT' }]);
  });

  it('opens beside something else', () => {
    const either = anItem('either', {
      evidence: evidence.any({ kind: 'window', spec: working }, evidence.check('ci / test')),
    });
    expect(at(closed, [anItem('tests'), either])).toMatchObject({
      verdict: 'go',
      nextLook: '2026-11-23T08:00:30.000Z',
    });
  });

  it('never opens in a zone that nobody knows', () => {
    const nowhere = anItem('on-call', {
      ask: 'release',
      evidence: { kind: 'window', spec: windowOf({ zone: 'Nowhere/Nothing' }) },
    });
    const call = at(open, [nowhere]);
    expect(call).toMatchObject({ verdict: 'pending', nextLook: null });
    expect(call.findings[0]?.sentence).toBe(
      'The window every day 00:00-24:00 Nowhere/Nothing is closed; no opening is in sight.',
    );
    expect(call.findings[0]).not.toHaveProperty('nextLook');
  });
});
