import { proofsOf } from '../checklist/proofs.ts';
import type { Assessment } from './assess.ts';
import type { Finding } from '../judge/roll-call.ts';

/** People and teams to ask for a review. */
export interface Reviewers {
  readonly users: readonly string[];
  /** `org/slug`. */
  readonly teams: readonly string[];
}

/** GitHub takes no more review requests than this on one pull request. */
const REVIEW_REQUESTS = 15;

const nobody: Reviewers = { users: [], teams: [] };

/** Whom the open review items name and who was not asked yet: never the author, never somebody whose request a person took back. */
export function reviewersToAsk({ config, facts, shown, rollCalls }: Assessment): Reviewers {
  const [change] = facts.changes;
  if (config.state !== 'valid' || change === undefined) return nobody;
  const open = new Set(
    rollCalls.flatMap((rollCall) => rollCall.findings.filter(isOpen).map((finding) => finding.item)),
  );
  const named = config.checklist.items
    .filter((item) => open.has(item.id))
    .flatMap(({ evidence }) => proofsOf(evidence))
    .flatMap((proof) => (proof.kind === 'review' ? [proof.spec] : []));
  const { reviewRequests: asked, reviewersDone: done } = shown;
  const users = fresh(
    named.flatMap((one) => one.users),
    [...asked.users, ...done.users, change.author?.login ?? ''],
  );
  const teams = fresh(
    named.flatMap((one) => one.teams),
    [...asked.teams, ...done.teams],
  );
  const room = Math.max(0, REVIEW_REQUESTS - asked.users.length - asked.teams.length);
  return { users: users.slice(0, room), teams: teams.slice(0, Math.max(0, room - users.length)) };
}

function fresh(names: readonly string[], without: readonly string[]): readonly string[] {
  const left = new Set(without.map((name) => name.toLowerCase()));
  return [...new Set(names)].filter((name) => !left.has(name.toLowerCase()));
}

function isOpen({ outcome }: Finding): boolean {
  return outcome === 'pending' || outcome === 'unmet';
}
