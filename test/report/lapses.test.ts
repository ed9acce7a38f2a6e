import { describe, expect, it } from '@jest/globals';
import { formatExplanation } from '../../src/report/explain.ts';
import { headline } from '../../src/report/headline.ts';
import { lapseBlocks, lapsesOf } from '../../src/report/lapses.ts';
import { formatRollCall } from '../../src/report/terminal.ts';
import { shownDigest } from '../../src/report/json.ts';
import { aFinding, aRollCall } from './roll-calls.ts';

const style = { colour: false, width: 100 };
const qa = aFinding('qa', { title: 'QA sign-off', lapses: '2026-03-05T10:00:00Z' });
const tests = aFinding('tests', { title: 'Tests', lapses: '2026-03-04T09:30:00Z' });
const docs = aFinding('docs', { title: 'Docs' });
const lapsing = aRollCall({ verdict: 'go', open: true, findings: [docs, qa, tests] });

describe('what will lapse', () => {
  it('is told the soonest first, and what does not lapse is left out', () => {
    expect(lapsesOf(lapsing)).toEqual([
      { title: 'Tests', at: '2026-03-04T09:30:00Z' },
      { title: 'QA sign-off', at: '2026-03-05T10:00:00Z' },
    ]);
  });

  it('stands in the headline of a go, only the soonest', () => {
    expect(headline(lapsing)).toBe('Go: 3 of 3 met; Tests lapses 2026-03-04 09:30 UTC');
  });

  it('is one line of a report and of a terminal', () => {
    expect(lapseBlocks(lapsing).flatMap(({ open, body }) => [...open, ...body])).toContain(
      'Will lapse: Tests on 2026-03-04 09:30 UTC; QA sign-off on 2026-03-05 10:00 UTC.',
    );
    const shown = 'Tests lapses 2026-03-04 09:30 UTC\nQA sign-off lapses 2026-03-05 10:00 UTC\n';
    expect(formatRollCall(lapsing, style)).toContain(shown);
    expect(formatExplanation(lapsing, style)).toContain(shown);
    expect(formatExplanation(lapsing, style)).toContain('time  it lapses at 2026-03-05T10:00:00Z');
  });

  it('is not mentioned where nothing lapses', () => {
    const lasting = aRollCall({ verdict: 'go', open: true, findings: [docs] });
    expect(lapseBlocks(lasting)).toEqual([]);
    expect(formatRollCall(lasting, style)).not.toContain('lapse');
    expect(headline(lasting)).toBe('Go: 1 of 1 met');
  });
});

describe('a check that has lapsed', () => {
  it('is shown at once: it does not come by itself as one that runs does', () => {
    const waiting = aFinding('tests', { outcome: 'pending', code: 'CHECK_RUNNING', kinds: ['check'] });
    const other = aFinding('other', { outcome: 'met', kinds: ['check'] });
    const before = aRollCall({ verdict: 'pending', open: false, findings: [waiting] });
    const stale = aRollCall({ verdict: 'pending', open: false, findings: [{ ...waiting, code: 'EVIDENCE_STALE' }] });
    expect(shownDigest({ ...before, findings: [waiting, other] })).not.toBe(
      shownDigest({ ...stale, findings: [...stale.findings, other] }),
    );
  });
});
