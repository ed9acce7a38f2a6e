import { rollbackRuleOf } from '../../checklist/rollback-rule.ts';
import { WAY_BACK } from '../../checklist/scope/way-back.ts';
import { wordingOf } from '../../checklist/wording.ts';
import { judgedChange } from '../subject.ts';
import { wayBackOf } from './way-back.ts';
import type { Checklist, Environment, Evidence, Item, Proof } from '../../checklist/model.ts';
import type { Facts } from '../../evidence/facts.ts';

/**
 * The checklist, and where deploying the candidate is a way back, the one item that is asked of it instead of all others: so that it is
 * signed, judged and shown like any other.
 */
export function withWayBack(checklist: Checklist, facts: Facts): Checklist {
  const [change] = facts.changes;
  if (change === undefined) return checklist;
  const back = checklist.environments.filter((environment) => {
    const judged = judgedChange(facts, { kind: 'environment', name: environment.name });
    return !('code' in judged) && wayBackOf(environment, judged, facts).kind === 'back';
  });
  if (back.length === 0) return checklist;
  return {
    ...checklist,
    items: [...checklist.items, ...back.map((environment) => wayBackItem(environment, checklist))],
  };
}

/**
 * What a way back to an environment is asked: a sign-off of each role that it needs, or of any role. Its wording leaves the roles out: every
 * environment asks the same, and what a role has said stays said when another one is asked as well.
 */
export function wayBackItem(environment: Environment, { roles }: Checklist): Item {
  const { needs } = environment.rollback ?? rollbackRuleOf();
  const meaning = {
    id: WAY_BACK,
    title: 'Going back to what was verified',
    section: null,
    why: null,
    phase: 'pre-deployment',
    ask: 'release',
    when: null,
    evidence: { kind: 'all', of: [] },
  } as const;
  return {
    ...meaning,
    environments: [environment.name],
    waivable: false,
    evidence: needs.length === 0 ? signedBy(Object.keys(roles), 'any') : signedBy(needs, 'all'),
    wording: wordingOf(meaning),
    place: { line: 1, column: 1 },
  };
}

function signedBy(roles: readonly string[], kind: 'any' | 'all'): Evidence {
  const proofs = roles.map((role): Proof => ({ kind: 'signoff', spec: { role } }));
  const [only, ...others] = proofs;
  return only !== undefined && others.length === 0 ? only : { kind, of: proofs };
}
