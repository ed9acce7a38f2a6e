import { describe, expect, it } from '@jest/globals';
import { annotations } from '../../src/report/annotations.ts';
import { aBlocker, aFailure, aFinding, aHold, aProblem, aRollCall, aWait } from './roll-calls.ts';

describe('the annotations of a job', () => {
  it('are none for a go or a gate that is switched off', () => {
    expect(annotations(aRollCall())).toStrictEqual([]);
    expect(
      annotations(aRollCall({ verdict: 'no-go', enforcement: 'off', findings: [aFailure('tests')] })),
    ).toStrictEqual([]);
  });

  it('make an error of what must be mended and a warning of what only waits', () => {
    const findings = [aWait('qa'), aFailure('tests'), aFinding('met'), aFinding('scan', { outcome: 'unknown' })];
    const found = annotations(aRollCall({ verdict: 'no-go', findings, holds: [aHold()], blockers: [aBlocker()] }));
    expect(found.map(({ level, title }) => `${level} ${title}`)).toStrictEqual([
      'error Held',
      'error Holdpoint',
      'error Item tests',
      'warning Item scan',
      'warning QA sign-off',
    ]);
  });

  it('name what is missing, who can give it and the line to paste', () => {
    const [found] = annotations(aRollCall({ verdict: 'pending', findings: [aWait('qa')] }));
    expect(found?.message).toBe(
      'Nobody who holds the role qa has signed "QA sign-off" for production. Next: somebody who holds the role qa (team acme/qa, quinn) comments on the pull request: `/signoff qa`.',
    );
  });

  it('say who can sign before what is to be done, each a sentence of its own', () => {
    const signable = [{ role: 'qa', canSign: ['quinn'], teams: [], excluded: [] }];
    const next = [
      { who: 'quinn', how: 'comments on the pull request', paste: '/signoff qa' },
      { who: 'octavia', how: 'lifts the hold' },
    ];
    const [found] = annotations(
      aRollCall({ verdict: 'pending', findings: [aWait('qa', { sentence: 'It waits.', signable, next })] }),
    );
    expect(found?.message).toBe(
      'It waits. 1 person can sign: quinn. Next: quinn comments on the pull request: `/signoff qa`. Next: octavia lifts the hold.',
    );
  });

  it('stand at the place of a problem in the checklist', () => {
    const [found] = annotations(aRollCall({ verdict: 'no-go', findings: [], problems: [aProblem()] }));
    expect(found).toStrictEqual({
      level: 'error',
      title: 'Problem in the checklist',
      message:
        'unknown key "singoff". Seen: singoff. Allowed: check, review, signoff, tick, file, all, any. Write `signoff`.',
      place: { file: '.github/holdpoint.yml', line: 12, column: 5 },
    });
  });

  it('are no errors where the gate only advises', () => {
    const found = annotations(aRollCall({ verdict: 'no-go', enforcement: 'advise', findings: [aFailure('tests')] }));
    expect(found).toMatchObject([{ level: 'warning', title: 'Would have held: Item tests' }]);
  });

  it('are at most ten of a level, the last of which counts the rest', () => {
    const findings = [
      ...Array.from({ length: 14 }, (_, index) => aFailure(`f${index}`)),
      ...Array.from({ length: 10 }, (_, index) => aWait(`w${index}`)),
    ];
    const found = annotations(aRollCall({ verdict: 'no-go', findings }));
    expect(found.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(found.filter(({ level }) => level === 'warning')).toHaveLength(10);
    expect(found[9]?.message).toBe('5 more are named in the job summary.');
  });

  it('are never none where the gate is shut', () => {
    expect(annotations(aRollCall({ verdict: 'pending', findings: [] }))).toHaveLength(1);
  });
});
