import { describe, expect, it } from '@jest/globals';
import { annotations } from '../../src/report/annotations.ts';
import { headline } from '../../src/report/headline.ts';
import { formatRollCall } from '../../src/report/terminal.ts';
import { aBlocker, aFinding, aRollCall, aWait } from './roll-calls.ts';

/** The Action's token cannot read teams, and the App has not said go. */
const left = ['configuration', 'monitoring'].map((item) =>
  aFinding(item, { outcome: 'pending', code: 'APP_VERDICT_NOT_GO', sentence: 'The App tells.' }),
);
const rollCall = aRollCall({ verdict: 'pending', findings: [...left, aWait('lead', { title: 'Lead signs off' })] });

describe('what is left to the App', () => {
  it('is counted and not named in the headline, so that what is open here is seen', () => {
    expect(headline(rollCall)).toBe('1 of 3 open, 2 left to the App: Lead signs off');
  });

  it('is all that the headline tells when nothing else is open', () => {
    expect(headline({ ...rollCall, findings: [...left, aFinding('tests')] })).toBe('2 of 3 left to the App');
  });

  it('gets no annotation of its own: the blocker already sends people to the check run', () => {
    const blockers = [aBlocker({ outcome: 'pending', code: 'APP_VERDICT_NOT_GO', sentence: 'Not go yet.' })];
    expect(annotations({ ...rollCall, blockers }).map(({ title }) => title)).toEqual(['Holdpoint', 'Lead signs off']);
  });

  it('keeps its line among the items', () => {
    expect(formatRollCall(rollCall, { colour: false, width: 100 }).match(/The App tells\./g)).toHaveLength(2);
  });
});
