import type { Hold } from '../../src/commands/interpretation.ts';
import type { Problem } from '../../src/checklist/model.ts';
import type { Blocker, Finding, RollCall } from '../../src/judge/roll-call.ts';
import { head } from '../builders/facts.ts';

/** A met item of the section `Code quality`, asked of production, that no person signs. */
export function aFinding(item: string, over: Partial<Finding> = {}): Finding {
  return {
    item,
    title: `Item ${item}`,
    section: 'Code quality',
    why: null,
    phase: 'pre-deployment',
    ask: 'change',
    wording: '0123456789abcdef',
    environment: 'production',
    outcome: 'met',
    code: 'MET',
    sentence: 'The check `ci / test` succeeded.',
    next: [],
    facts: [{ what: 'ci / test', source: 'https://github.test/runs/1', observer: 'app:7', at: '2026-11-20T15:00:00Z' }],
    signers: [],
    kinds: ['check'],
    ...over,
  };
}

/** An item that waits for the role qa, with the line to paste. */
export function aWait(item: string, over: Partial<Finding> = {}): Finding {
  return aFinding(item, {
    title: 'QA sign-off',
    outcome: 'pending',
    code: 'SIGNOFF_MISSING',
    sentence: 'Nobody who holds the role qa has signed "QA sign-off" for production.',
    next: [
      {
        who: 'somebody who holds the role qa (team acme/qa, quinn)',
        how: 'comments on the pull request',
        paste: `/signoff ${item}`,
      },
    ],
    facts: [],
    signers: ['qa'],
    kinds: ['signoff'],
    ...over,
  });
}

/** An item whose check failed. */
export function aFailure(item: string, over: Partial<Finding> = {}): Finding {
  return aFinding(item, {
    outcome: 'unmet',
    code: 'CHECK_NOT_SUCCESSFUL',
    sentence: 'The check `ci / test` ended with failure.',
    next: [{ who: 'the author of the change', how: 'mends what it found and pushes, or runs it again' }],
    ...over,
  });
}

/** A hold of everything by otto. */
export function aHold(over: Partial<Hold> = {}): Hold {
  return {
    certain: true,
    environment: null,
    by: { id: 3, login: 'otto', type: 'User' },
    at: '2026-11-20T12:00:00Z',
    reason: 'load test still running',
    comment: { id: '9', url: 'https://github.test/acme/shop/pull/7#issuecomment-9' },
    ...over,
  };
}

/** A commit that belongs to no change. */
export function aBlocker(over: Partial<Blocker> = {}): Blocker {
  return {
    outcome: 'unmet',
    code: 'NOT_A_CHANGE',
    sentence: 'The commit aaaaaaa is neither the head of a pull request nor its merge commit.',
    next: [{ who: 'whoever deploys', how: 'deploys a commit that came through a pull request' }],
    ...over,
  };
}

/** An unknown key in the checklist. */
export function aProblem(over: Partial<Problem> = {}): Problem {
  return {
    file: '.github/holdpoint.yml',
    line: 12,
    column: 5,
    code: 'UNKNOWN_KEY',
    path: 'items.qa.singoff',
    message: 'unknown key "singoff"',
    seen: 'singoff',
    allowed: 'check, review, signoff, tick, file, all, any',
    next: 'Write `signoff`.',
    ...over,
  };
}

/** The merge gate of pull request 7, which blocks and goes on one met item. */
export function aRollCall(over: Partial<RollCall> = {}): RollCall {
  const verdict = over.verdict ?? 'go';
  return {
    rollCall: 1,
    judge: '1.0.0',
    gate: { kind: 'merge' },
    repository: { id: 42, name: 'acme/shop' },
    candidate: head,
    change: { number: 7, url: 'https://github.test/acme/shop/pull/7', head },
    checklist: { ref: 'refs/heads/main', path: '.github/holdpoint.yml', commit: 'e'.repeat(40), blob: 'f'.repeat(40) },
    now: '2026-11-20T15:00:00Z',
    enforcement: 'block',
    adviseUntil: null,
    verdict,
    open: verdict === 'go' || over.enforcement === 'advise' || over.enforcement === 'off',
    blockers: [],
    holds: [],
    findings: [aFinding('tests')],
    problems: [],
    nextLook: null,
    ...over,
  };
}
