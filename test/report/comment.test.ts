import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parseComment } from '../../src/commands/grammar/parse.ts';
import type { CommandReply, ReplyPart } from '../../src/commands/interpretation.ts';
import { gateCheck, itemCheck } from '../../src/report/check-run.ts';
import { livingComment, replyComment } from '../../src/report/comment.ts';
import { readMarker } from '../../src/report/marker.ts';
import { jobSummary } from '../../src/report/summary.ts';
import { aChange, later, merged } from '../builders/facts.ts';
import { aChecklist, anItem } from '../builders/checklist.ts';
import { hostileText, liveText, rendered } from './hostile.ts';
import { aBlocker, aFailure, aFinding, aHold, aProblem, aRollCall, aWait } from './roll-calls.ts';

const checklist = aChecklist({ items: [anItem('qa'), anItem('window', { title: 'Release window', ask: 'release' })] });
const config = { state: 'valid', checklist } as const;
const pending = aRollCall({ verdict: 'pending', findings: [aFinding('tests'), aWait('qa')] });
const production = aRollCall({ ...pending, gate: { kind: 'environment', name: 'production' } });

function replyOf(...parts: readonly ReplyPart[]): CommandReply {
  return { comment: { id: '4711', url: '', author: null }, reaction: 'refused', reply: parts };
}

describe('the living comment', () => {
  it('is known by its first line', () => {
    expect(readMarker(livingComment([pending], aChange(), config))).toMatchObject({ kind: 'living' });
  });

  it('says what is missing, who can give it and the line to paste, and folds away what is met', () => {
    const text = livingComment([pending], aChange(), config);
    expect(text).toContain('### To merge: 1 of 2 open\n');
    expect(text).toContain(
      'Somebody who holds the role qa (team acme/qa, quinn) comments on the pull request:\n\n```text\n/signoff qa\n```',
    );
    expect(text).toContain('<details><summary>1 met</summary>\n\n- ✅ Item tests');
  });

  it('tells apart what is needed to merge and what to deploy, and names a common item once', () => {
    const text = livingComment([pending, production], aChange(), config);
    expect(text).toContain('### To deploy to production: 1 of 2 open');
    expect(text).toContain('Open here too: 1 of those named above.');
    expect(text.match(/\/signoff qa/g)).toHaveLength(1);
  });

  it('names on an open change what a deployment will ask, and not after the merge', () => {
    expect(livingComment([pending], aChange(), config)).toContain('Asked at deployment, not now: Release window.');
    const change = aChange({ merge: { commit: merged, at: later } });
    expect(livingComment([pending], change, config)).not.toContain('Asked at deployment');
  });

  it('puts holds on top, once for all gates', () => {
    const text = livingComment(
      [
        { ...pending, holds: [aHold()] },
        { ...production, holds: [aHold()] },
      ],
      aChange(),
      config,
    );
    expect(text.split('\n')[1]).toMatch(
      /^- ✋ \*\*Held by otto\*\* since 2026-11-20 12:00 UTC: load test still running\./,
    );
    expect(text.match(/Held by otto/g)).toHaveLength(1);
  });

  it('is the same text when only time has passed', () => {
    expect(livingComment([{ ...pending, now: '2026-11-20T18:00:00Z', nextLook: null }], aChange(), config)).toBe(
      livingComment([pending], aChange(), config),
    );
  });

  it('says that nothing is held where every gate is off', () => {
    expect(livingComment([{ ...pending, enforcement: 'off' }], aChange(), config)).toContain(
      'No gate is switched on for this change.',
    );
  });

  it('stays below the limit whatever the checklist holds, and closes what it opened', () => {
    const findings = Array.from({ length: 500 }, (_, index) =>
      aFinding(`item-${index}`, { title: `Item ${index}`, sentence: '🐢'.repeat(100) }),
    );
    const text = livingComment([aRollCall({ findings })], aChange(), config);
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(60_000);
    expect(text).toMatch(/<\/details>\n\n\*The rest does not fit here; the check runs have more\.\*$/);
  });
});

describe('the reply to a comment with commands', () => {
  it('is tied to that comment by its first line', () => {
    expect(readMarker(replyComment(replyOf({ kind: 'sentence', text: 'No.' }), [], config))).toStrictEqual({
      kind: 'reply',
      to: '4711',
    });
  });

  it('leads to an issue by a number that GitHub makes a link of', () => {
    const text = replyComment(
      replyOf({ kind: 'issue', text: 'It is said for @acme/ops in #1:', number: 30 }),
      [],
      config,
    );
    expect(text).toBe('<!-- holdpoint:reply 4711 -->\nIt is said for @\u200bacme/ops in #\u200b1: #30');
  });

  it('says the sentences and gives the lines to paste as they are', () => {
    const text = replyComment(
      replyOf(
        { kind: 'sentence', text: 'Unknown role `qq`.' },
        { kind: 'paste', lines: ['/signoff qa in staging', '/signoff qa in production'] },
      ),
      [],
      config,
    );
    expect(text).toBe(
      '<!-- holdpoint:reply 4711 -->\nUnknown role `qq`.\n\n```text\n/signoff qa in staging\n/signoff qa in production\n```',
    );
  });

  it('answers /status with what is missing and /help with the commands and the legal names', () => {
    expect(replyComment(replyOf({ kind: 'status' }), [pending], config)).toContain('### To merge: 1 of 2 open');
    const help = replyComment(replyOf({ kind: 'help' }), [pending], config);
    expect(help).toContain('- `/unhold [in ENV]` lifts a hold');
    expect(help).toContain('- ROLE: `qa`, `ops`, `lead`');
    expect(help).toContain('- ENV: `production`');
  });
});

describe('a marker', () => {
  it.each([
    ['in a later line', `Hello\n<!-- holdpoint:living ${'0'.repeat(32)} -->`],
    ['after a blank', ` <!-- holdpoint:living ${'0'.repeat(32)} -->`],
    ['with something behind it', `<!-- holdpoint:living ${'0'.repeat(32)} --> x`],
    ['without the comment it answers', '<!-- holdpoint:reply -->'],
    ['with something else than a number', '<!-- holdpoint:reply 1x -->'],
  ])('is none %s (T117)', (_what, text) => {
    expect(readMarker(text)).toBeNull();
  });

  it('is read whatever the line ends are', () => {
    expect(readMarker('<!-- holdpoint:reply 12 -->\r\nx')).toStrictEqual({ kind: 'reply', to: '12' });
  });
});

describe('whatever people write (I13, T116, T117)', () => {
  const innocent = documents('words').map((text) => rendered(text).tags);

  it('nothing we publish holds a command, a mention, a link, foreign markup or a second marker', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const [index, markdown] of documents(`x${text}`).entries()) {
          expect(parseComment(markdown)).toMatchObject({ commands: [], maybeHold: false });
          expect(rendered(markdown).text).not.toMatch(liveText);
          expect(rendered(markdown).tags).toStrictEqual(innocent[index]);
          expect(markdown.lastIndexOf('<!--')).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Every Markdown that we publish, with `text` wherever people can put it. */
function documents(text: string): readonly string[] {
  const next = [
    { who: text, how: text },
    { who: text, how: text, paste: `/signoff ${text}` },
  ];
  const finding = aFailure('qa', { title: text, section: text, why: text, sentence: text, next, signers: ['qa'] });
  const rollCall = aRollCall({
    verdict: 'no-go',
    gate: { kind: 'environment', name: text },
    findings: [finding, aFinding('met', { title: text, sentence: text })],
    blockers: [aBlocker({ sentence: text, next })],
    holds: [aHold({ reason: text, by: { id: 1, login: text, type: 'User' } }), aHold({ certain: false, reason: text })],
    problems: [aProblem({ file: text, message: text, seen: text, allowed: text, next: text })],
    checklist: { ref: text, path: text, commit: 'e'.repeat(40), blob: 'f'.repeat(40) },
  });
  const named = {
    state: 'valid',
    checklist: aChecklist({ items: [anItem('later', { title: text, ask: 'release', environments: [text] })] }),
  } as const;
  const reply = replyOf(
    { kind: 'sentence', text },
    { kind: 'paste', lines: [text, `/signoff ${text}`] },
    { kind: 'status' },
    { kind: 'help' },
  );
  const checks = [gateCheck(rollCall, []), itemCheck(finding, rollCall, [])].flatMap((check) => check?.summary ?? []);
  return [
    livingComment([rollCall], aChange(), named),
    replyComment(reply, [rollCall], named),
    jobSummary(rollCall),
    ...checks,
  ];
}
