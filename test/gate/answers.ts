import type { Blocker, Finding, RollCall } from '../../src/judge/roll-call.ts';
import type { Facts } from '../../src/evidence/facts.ts';
import type { GateAnswer } from '../../src/gate/ask.ts';
import type { ReadFault } from '../../src/gate/ports.ts';
import type { ReasonCode } from '../../src/evidence/reason-codes.ts';

/** A commit that is a valid id and nothing else. */
export const COMMIT = 'c'.repeat(40);

const NOW = '2026-11-21T20:00:00Z';

/** Facts of a pull request in the smallest form that still says which paths to watch. */
export function facts(part: Partial<Facts> = {}): Facts {
  return {
    facts: 1,
    now: NOW,
    subject: {
      repository: { id: 1, name: 'acme/shop', private: false, defaultBranch: 'main' },
      environment: 'production',
      candidate: COMMIT,
      changes: [],
    },
    reader: { app: null, alone: true, run: null },
    config: [{ ref: 'refs/heads/main', path: '.github/holdpoint.yml', commit: COMMIT, blob: null, changedAt: null }],
    changes: [],
    commits: [],
    sightings: [],
    shown: [],
    readings: {},
    remembered: [],
    ...part,
  };
}

export function finding(part: Partial<Finding>): Finding {
  return {
    item: 'qa',
    title: 'QA sign-off',
    section: null,
    why: null,
    phase: 'pre-deployment',
    ask: 'change',
    wording: '0'.repeat(16),
    environment: 'production',
    outcome: 'met',
    code: 'MET',
    sentence: 'Signed.',
    next: [],
    facts: [],
    signers: [],
    kinds: ['check'],
    ...part,
  };
}

export function blocker(outcome: Blocker['outcome'], code: ReasonCode): Blocker {
  return { outcome, code, sentence: 'Stopped.', next: [] };
}

/** A go on one met item, unless the parts say otherwise. */
function rollCall(part: Partial<RollCall> = {}): RollCall {
  return {
    rollCall: 1,
    judge: '1',
    gate: { kind: 'environment', name: 'production' },
    repository: { id: 1, name: 'acme/shop' },
    candidate: COMMIT,
    change: { number: 7, url: 'https://github.test/acme/shop/pull/7', head: COMMIT },
    checklist: { ref: 'refs/heads/main', path: '.github/holdpoint.yml', commit: COMMIT, blob: 'b'.repeat(40) },
    now: NOW,
    enforcement: 'block',
    adviseUntil: null,
    verdict: 'go',
    open: true,
    blockers: [],
    holds: [],
    findings: [finding({})],
    problems: [],
    nextLook: null,
    ...part,
  };
}

export function answered(part: Partial<RollCall> = {}, about: Facts = facts()): GateAnswer {
  return { kind: 'judged', rollCall: rollCall(part), facts: about };
}

export function pending(part: Partial<RollCall> = {}, about: Facts = facts()): GateAnswer {
  const findings = [finding({ outcome: 'pending', code: 'SIGNOFF_MISSING', sentence: 'Nobody of qa has signed.' })];
  return answered({ verdict: 'pending', open: false, findings, ...part }, about);
}

export function noGo(): GateAnswer {
  const findings = [finding({ outcome: 'unmet', code: 'CHECK_NOT_SUCCESSFUL', sentence: 'The check failed.' })];
  return answered({ verdict: 'no-go', open: false, findings });
}

export function unreadable(code: ReadFault['code']): GateAnswer {
  return { kind: 'unreadable', fault: { code, detail: 'GraphQL Snapshot: 502 from GitHub' } };
}
