import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { formatExplanation } from '../../src/report/explain.ts';
import { logText } from '../../src/report/sanitise.ts';
import { formatRollCall } from '../../src/report/terminal.ts';
import { wrap } from '../../src/report/wrap.ts';
import { hostileText, hiddenText } from './hostile.ts';
import { aBlocker, aFailure, aFinding, aHold, aProblem, aRollCall, aWait } from './roll-calls.ts';

const style = { colour: false, width: 100 };

describe('a roll call in a terminal', () => {
  it('has the same words with and without colours', () => {
    const rollCall = aRollCall({ verdict: 'no-go', findings: [aFinding('tests'), aFailure('scan'), aWait('qa')] });
    const coloured = formatRollCall(rollCall, { ...style, colour: true });
    const escape = String.fromCodePoint(27);
    expect(coloured).toContain(`${escape}[31m✗${escape}[0m`);
    expect(coloured.replaceAll(new RegExp(`${escape}\\[\\d+m`, 'g'), '')).toBe(formatRollCall(rollCall, style));
  });

  it('keeps within the width, but for words that must stay whole', () => {
    const rollCall = aRollCall({
      verdict: 'no-go',
      findings: [aFailure('scan', { sentence: 'word '.repeat(80) }), aWait('qa')],
    });
    for (const line of formatRollCall(rollCall, { ...style, width: 70 }).split('\n'))
      expect(line.length).toBeLessThanOrEqual(70);
  });

  it('stays readable in a terminal that tells no width', () => {
    const narrow = formatRollCall(aRollCall({ verdict: 'pending', findings: [aWait('qa')] }), { ...style, width: 0 });
    expect(narrow).toContain('/signoff qa');
  });

  it('explains where an item comes from that a template brought', () => {
    const said = (from?: string) =>
      formatExplanation(aRollCall({ findings: [aFinding('tests', from === undefined ? {} : { from })] }), {
        ...style,
        width: 200,
      });
    expect(said('holdpoint:hotfix@1.0.0')).toContain(', from holdpoint:hotfix@1.0.0');
    expect(said()).not.toContain(', from ');
  });

  it.each([
    ['its roll call', formatRollCall],
    ['its explanation', formatExplanation],
  ])('obeys nothing that people write in %s, also in a log (T118)', (_what, format) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const next = [{ who: text, how: text, paste: text }];
        const finding = aFailure('x', {
          title: text,
          section: text,
          sentence: text,
          next,
          facts: [{ what: text, source: text, observer: text, at: text }],
          parts: [{ ...aBlocker({ sentence: text, next }), facts: [] }],
        });
        const rollCall = aRollCall({
          verdict: 'no-go',
          gate: { kind: 'environment', name: text },
          findings: [finding],
          holds: [aHold({ reason: text, by: { id: 1, login: text, type: 'User' } })],
          blockers: [aBlocker({ sentence: text, next })],
          problems: [aProblem({ file: text, message: text, next: text })],
        });
        for (const line of logText(format(rollCall, style)).split('\n')) {
          expect(line).not.toMatch(/^\s*::|##\[/);
          expect(line).not.toMatch(hiddenText);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('wrapping', () => {
  it('cuts at blanks and goes on after the indent', () => {
    expect(wrap('one two three four five six', 20, '  ')).toStrictEqual(['one two three four', '  five six']);
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1 }),
        fc.integer({ min: 1, max: 80 }),
        (words, width) => {
          expect(wrap(words.join(' '), width, '  ').flatMap((line) => line.trim().split(' '))).toStrictEqual(words);
        },
      ),
    );
  });
});
