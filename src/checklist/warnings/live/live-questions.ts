import type { Checklist } from '../../model.ts';
import { proofsOf } from '../../proofs.ts';
import { namedLogins, namedTeams } from './named.ts';
import type { LiveQuestions } from './live-facts.ts';

/** What must be looked up about a checklist; nothing that it does not name. */
export function liveQuestions(checklist: Checklist): LiveQuestions {
  const { environments, items } = checklist;
  const proofs = items.flatMap(({ evidence }) => proofsOf(evidence));
  const whens = items.flatMap(({ when }) => (when === null ? [] : [when]));
  const kinds = new Set<string>(proofs.map(({ kind }) => kind));
  const workflows = proofs.flatMap((proof) => {
    if (proof.kind === 'workflow') return [proof.spec.path];
    return proof.kind === 'check' && proof.spec.workflow !== null ? [proof.spec.workflow] : [];
  });
  return {
    logins: distinct(namedLogins(checklist).map(({ name }) => name)),
    teams: distinct(namedTeams(checklist).map(({ name }) => name)),
    workflows: [...new Set([...workflows, ...environments.flatMap((one) => one.workflows ?? [])])],
    checks: kinds.has('check'),
    paths:
      kinds.has('file') ||
      kinds.has('codeowners') ||
      [...whens, ...environments].some(({ paths }) => paths !== undefined),
    branches: environments.some(({ branches }) => branches.length > 0) || whens.some(({ base }) => base !== undefined),
    environments: true,
    labels: whens.some(({ labels }) => labels !== undefined),
  };
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
