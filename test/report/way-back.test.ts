import { describe, expect, it } from '@jest/globals';
import { gateCheck } from '../../src/report/check-run.ts';
import { changeState } from '../../src/report/change-state.ts';
import { assemble } from '../../src/report/blocks.ts';
import { headline } from '../../src/report/headline.ts';
import { formatRollCall } from '../../src/report/terminal.ts';
import { wayBackLines } from '../../src/report/way-back.ts';
import { elsewhere, merged } from '../builders/facts.ts';
import { aDeployment, aHistoryCommit, broken, callOf, checklistOf, signed } from '../judge/rollback/scene.ts';
import { isRollCall } from './golden.ts';

const goBack = [signed(`/signoff ops @${merged} in production`)];
const open = callOf({});
const go = callOf({ comments: goBack, opened: [merged] });
const says =
  "This is a way back to ccccccc: it was verified in production at 2026-11-20T13:10:00Z (known by GitHub's deployments alone), and eeeeeee is left. It needs only what is asked of a way back.";

describe('a way back', () => {
  it('is told in the title of the run, and what it means above all else', () => {
    expect(headline(open)).toBe('Way back to ccccccc: 1 of 1 open: Going back to what was verified');
    expect(headline(go)).toBe('Way back to ccccccc: Go: 1 of 1 met');
    expect(gateCheck(open, [])).toMatchObject({ conclusion: 'action_required' });
    expect(gateCheck(go, [])?.conclusion).toBe('success');
    const summary = gateCheck(open, [])?.summary ?? '';
    expect(summary.indexOf('This is a way back to ccccccc')).toBeGreaterThanOrEqual(0);
    expect(summary.indexOf('This is a way back')).toBeLessThan(summary.indexOf('Waiting'));
    expect(summary).toContain(`/signoff ops @${merged} in production`);
  });

  it('is told in a terminal', () => {
    const text = formatRollCall(open, { colour: false, width: 400 });
    expect(text.replaceAll(/\s+/g, ' ')).toContain(` ${says} `);
    const known = formatRollCall(go, { colour: false, width: 400 }).replaceAll(/\s+/g, ' ');
    expect(known).toContain("(known by the App's ledger)");
  });

  it('is told in the comment', () => {
    const blocks = changeState([open], null, { state: 'valid', checklist: checklistOf({}) });
    expect(assemble(blocks, 10_000, '')).toContain('This is a way back to ccccccc: it was verified in production');
  });

  it('to a commit of the same content says so', () => {
    const history = [
      aHistoryCommit(merged, 'good', [broken]),
      aHistoryCommit(broken, 'bad', [elsewhere]),
      aHistoryCommit(elsewhere, 'good'),
    ];
    const deployments = [aDeployment(2), aDeployment(1, { commit: elsewhere })];
    const text = formatRollCall(callOf({ history, deployments }), { colour: false, width: 400 });
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'This is a way back to ddddddd, whose content it has: it was verified',
    );
  });

  it('names the gate where that is no environment', () => {
    const [line] = wayBackLines({ ...open, gate: { kind: 'merge' } });
    expect(line).toContain('it was verified in merge at');
  });

  it('fits the published schema of roll calls', () => {
    for (const call of [open, go]) {
      const isOne = isRollCall(JSON.parse(JSON.stringify(call)));
      expect(isOne ? null : isRollCall.errors).toBeNull();
    }
    const { rollback } = JSON.parse(JSON.stringify(open));
    expect(isRollCall({ ...JSON.parse(JSON.stringify(open)), rollback: { ...rollback, by: 'hearsay' } })).toBe(false);
  });
});

describe('what is no way back', () => {
  it('is not said to be one', () => {
    const { rollback: _, ...none } = open;
    expect(headline(none)).not.toContain('Way back');
    expect(formatRollCall(none, { colour: false, width: 400 })).not.toContain('way back to');
    expect(gateCheck(none, [])?.summary).not.toContain('This is a way back');
  });
});
