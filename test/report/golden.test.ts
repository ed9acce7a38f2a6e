import { describe, expect, it } from '@jest/globals';
import { annotations } from '../../src/report/annotations.ts';
import { gateCheck, itemCheck } from '../../src/report/check-run.ts';
import { livingComment } from '../../src/report/comment.ts';
import { formatExplanation } from '../../src/report/explain.ts';
import { jobSummary } from '../../src/report/summary.ts';
import { formatRollCall } from '../../src/report/terminal.ts';
import { aChange } from '../builders/facts.ts';
import { aChecklist, anItem } from '../builders/checklist.ts';
import { expectGolden, names, rollCallOf } from './golden.ts';

const style = { colour: false, width: 100 };
const checklist = aChecklist({
  items: [anItem('window', { title: 'Release window is open', ask: 'release', environments: ['production'] })],
});
const config = { state: 'valid', checklist } as const;

describe.each(names)('the roll call "%s"', (name) => {
  const rollCall = rollCallOf(name);

  it('reads as recorded in a check run', () => {
    const checks = [gateCheck(rollCall, []), ...rollCall.findings.map((finding) => itemCheck(finding, rollCall, []))];
    const shown = checks.flatMap((check) =>
      check === null ? [] : [`${check.name} · ${check.conclusion} · ${check.title}\n\n${check.summary}`],
    );
    expectGolden(`${name}.check-runs.md`, `${shown.join('\n\n----\n\n')}\n`);
  });

  it('reads as recorded in the living comment', () => {
    expectGolden(`${name}.comment.md`, `${livingComment([rollCall], aChange(), config)}\n`);
  });

  it('reads as recorded in a terminal', () => {
    expectGolden(`${name}.terminal.txt`, formatRollCall(rollCall, style));
  });

  it('is explained as recorded', () => {
    expectGolden(`${name}.explanation.txt`, formatExplanation(rollCall, style));
  });

  it('reads as recorded in a job', () => {
    const lines = annotations(rollCall).map(
      ({ level, title, message, place }) =>
        `${level} ${place === null ? '' : `${place.file}:${place.line}:${place.column} `}${title}: ${message}`,
    );
    expectGolden(`${name}.job.md`, `${jobSummary(rollCall)}\n----\n\n${lines.join('\n')}\n`);
  });
});

describe('several gates in one comment', () => {
  it('say once what they have in common', () => {
    const rollCalls = [rollCallOf('failing-and-held'), rollCallOf('production-ambiguous')];
    expectGolden('two-gates.comment.md', `${livingComment(rollCalls, aChange(), config)}\n`);
    expect(livingComment(rollCalls, aChange(), config).match(/Held by otto/g)).toHaveLength(1);
  });
});
