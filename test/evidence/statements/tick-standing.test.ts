import { describe, expect, it } from '@jest/globals';
import { tickStanding } from '../../../src/evidence/statements/tick-standing.ts';
import { anEnvironment } from '../../builders/checklist.ts';
import { seen } from '../../builders/facts.ts';
import { quinn } from '../../builders/people.ts';
import { aQuestion } from '../../builders/question.ts';

describe('a tick in a strict environment (T4)', () => {
  const ticked = (at: string, strict: boolean) =>
    tickStanding('qa', { by: quinn, at }, aQuestion({ environment: anEnvironment({ strict }) }));

  it('is stale in the first minute in which the head is there to be seen', () => {
    expect(ticked('2026-11-20T10:00:59Z', true)).toMatchObject({ counts: false, code: 'TICK_STALE' });
    expect(ticked('2026-11-20T10:01:00Z', true)).toEqual({ counts: true });
  });

  it('counts at once elsewhere', () => {
    expect(ticked(seen, false)).toEqual({ counts: true });
  });
});
