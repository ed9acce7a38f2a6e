import { describe, expect, it } from '@jest/globals';
import { formatExplanation } from '../../src/report/explain.ts';
import { evidence } from '../builders/checklist.ts';
import { aBlocker, aFailure, aFinding, aHold, aProblem, aRollCall, aWait } from './roll-calls.ts';
import type { Finding } from '../../src/judge/roll-call.ts';

const style = { colour: false, width: 100 };

/** The tree of these findings, from the first section on. */
function treeOf(
  findings: readonly Finding[],
  over = style,
  items: Parameters<typeof formatExplanation>[2] = null,
): string {
  const shown = formatExplanation(aRollCall({ verdict: 'no-go', findings }), over, items);
  return shown.slice(shown.indexOf('\n\n') + 2);
}

const { facts, ...failed } = aFailure('scan', { sentence: 'The check `scan` failed.' });
const waits = aWait('qa');
const either = aFinding('backup', {
  title: 'Backup is verified',
  outcome: 'unmet',
  code: 'ANY_OPEN',
  sentence: `None of 2 parts is met, and one is enough: ${failed.sentence} ${waits.sentence}`,
  next: [...failed.next, ...waits.next],
  facts: [{ what: 'it touches db/**', source: 'the change', observer: 'app:7', at: '2026-11-20T15:00:00Z' }, ...facts],
  parts: [
    { ...failed, outcome: 'unmet', facts },
    { ...waits, outcome: 'pending' },
  ],
});
const checklist = {
  file: 'mine.yml',
  recorded: false,
  items: [
    {
      id: 'backup',
      evidence: evidence.any(evidence.check('scan', { workflow: '.github/workflows/ci.yml' }), evidence.signoff('qa')),
    },
    { id: 'review', evidence: evidence.review({ teams: ['acme/qa'], users: ['rhea'] }, 2) },
    { id: 'plan', evidence: evidence.all(evidence.file('a.md', ['Steps', 'Triggers'])) },
  ],
};

describe('the reasoning', () => {
  it('is a tree of sections, items and parts, each with what was asked, seen and comes next, and nothing twice', () => {
    expect(treeOf([aFinding('tests', { facts: [] }), either, { ...waits, section: null }], style, checklist)).toBe(
      `Code quality
├─ ✓ tests  Item tests
│    met [MET] The check \`ci / test\` succeeded.
│    for   production, pre-deployment, asked per change, wording 0123456789abcdef
└─ ✗ backup  Backup is verified
     unmet [ANY_OPEN] None of 2 parts is met, and one is enough.
     asks  any of 2
     for   production, pre-deployment, asked per change, wording 0123456789abcdef
     seen  it touches db/** (from the change, by app:7 at 2026-11-20T15:00:00Z)
   ├─ ✗ check: { name: scan, workflow: .github/workflows/ci.yml }
   │    unmet [CHECK_NOT_SUCCESSFUL] The check \`scan\` failed.
   │    seen  ci / test (from https://github.test/runs/1, by app:7 at 2026-11-20T15:00:00Z)
   │    next  the author of the change mends what it found and pushes, or runs it again
   └─ … signoff: qa
        pending [SIGNOFF_MISSING] Nobody who holds the role qa has signed "QA sign-off" for
              production.
        next  somebody who holds the role qa (team acme/qa, quinn) comments on the pull request:
              /signoff qa

Items
└─ … qa  QA sign-off
     pending [SIGNOFF_MISSING] Nobody who holds the role qa has signed "QA sign-off" for production.
     for   production, pre-deployment, asked per change, wording 0123456789abcdef
     next  somebody who holds the role qa (team acme/qa, quinn) comments on the pull request:
           /signoff qa
`,
    );
  });

  it('counts parts where the checklist that asks for them is not at hand', () => {
    expect(treeOf([either])).toContain('   ├─ ✗ part 1 of 2\n');
    expect(treeOf([either])).not.toContain('asks');
  });

  it.each([
    ['review', 'review: { from: [rhea, acme/qa], count: 2 }'],
    ['plan', 'all of 1'],
  ])('says what is asked: %s', (item, said) => {
    expect(treeOf([aFinding(item)], style, checklist)).toContain(`     asks  ${said}\n`);
  });

  it('tells of all parts that are met without repeating them', () => {
    const part = { ...aFinding('x'), outcome: 'met' as const };
    const both = aFinding('both', { sentence: `${part.sentence} ${part.sentence}`, facts, parts: [part, part] });
    expect(treeOf([both])).toMatch(/^ {5}met \[MET\]\n {5}for {3}/m);
    expect(treeOf([both]).match(/seen/g)).toHaveLength(2);
  });

  it('says what the reason knows where nobody can be named', () => {
    const unread = aFailure('x', { outcome: 'unknown', code: 'API_PARTIAL', next: [] });
    expect(treeOf([unread])).toContain('     next  Try again; if it stays, check the permissions.\n');
  });

  it.each(['met', 'not-applicable'] as const)('has nothing to do about what is %s', (outcome) => {
    expect(treeOf([aWait('qa', { outcome })])).not.toContain('next');
  });

  it('says when time alone changes an item, and the gate', () => {
    const nextLook = '2026-11-21T09:00:00Z';
    const rollCall = aRollCall({ nextLook, findings: [aFinding('tests', { nextLook })] });
    expect(formatExplanation(rollCall, style)).toContain(`     time  alone changes it at ${nextLook}\n`);
    expect(formatExplanation(rollCall, style)).toContain(`\ntime alone may change it at ${nextLook}\n`);
    expect(formatExplanation(aRollCall(), style)).not.toContain('time');
  });

  it('gives the codes of what stops everything', () => {
    const stopped = aRollCall({
      verdict: 'no-go',
      problems: [aProblem()],
      holds: [aHold(), aHold({ certain: false, by: null, reason: '', environment: 'production' })],
      blockers: [aBlocker()],
    });
    expect(formatExplanation(stopped, { ...style, width: 200 })).toContain(`
✗ [UNKNOWN_KEY] .github/holdpoint.yml:12:5 unknown key "singoff". Seen: singoff. Allowed: check, review, signoff, tick, file, all, any. Write \`signoff\`.
! [HELD] Held by otto: load test still running, since 2026-11-20T12:00:00Z
! [MAYBE_HELD] Perhaps held by somebody, since 2026-11-20T12:00:00Z, in production
✗ [NOT_A_CHANGE] The commit aaaaaaa is neither the head of a pull request nor its merge commit.
    next: whoever deploys deploys a commit that came through a pull request
`);
  });

  it('says until when a gate only advises', () => {
    const advising = aRollCall({ enforcement: 'advise', adviseUntil: '2026-12-05' });
    expect(formatExplanation(advising, style)).toContain('\nenforcement advise until 2026-12-05, judge 1.0.0\n');
  });

  it.each([
    ['judged at 2026-11-20T15:00:00Z by mine.yml, which is not the recorded checklist', checklist],
    [
      'by mine.yml, the same as .github/holdpoint.yml of refs/heads/main, commit eeeeeeeeeeee, blob ffffffffffff',
      { ...checklist, recorded: true },
    ],
    ['15:00:00Z by .github/holdpoint.yml of refs/heads/main', null],
  ])('names the checklist: %s', (told, by) => {
    expect(formatExplanation(aRollCall(), { ...style, width: 200 }, by)).toContain(told);
  });

  it('colours the signs alone, and keeps to the width', () => {
    const escape = String.fromCodePoint(27);
    const coloured = treeOf([either], { ...style, colour: true });
    expect(coloured).toContain(`└─ ${escape}[31m✗${escape}[0m backup`);
    expect(coloured.replaceAll(new RegExp(`${escape}\\[\\d+m`, 'g'), '')).toBe(treeOf([either]));
    const narrow = treeOf([{ ...either, title: 'words '.repeat(20) }], { ...style, width: 60 });
    for (const line of narrow.split('\n').filter((one) => !one.includes('https:')))
      expect(line.length).toBeLessThan(61);
  });
});
