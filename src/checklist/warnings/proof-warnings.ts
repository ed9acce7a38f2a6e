import { durationOf } from '../../evidence/duration.ts';
import type { Environment, Item, Proof } from '../model.ts';
import { quote } from '../problems/quote.ts';
import { askedBy, listed } from './asked-together.ts';
import { canBeMet, placedProofs } from './placed-proofs.ts';
import type { WarningCode, WarningDraft } from './warning.ts';

/** Why a single proof is never met in an environment. */
interface Flaw extends Pick<WarningDraft, 'message' | 'seen' | 'allowed' | 'next'> {
  readonly code: WarningCode;
  /** What becomes of an item that has no other proof. */
  readonly hopeless: string;
}

/** Proofs of an item that one of its environments can never take. */
export function proofWarnings(item: Item, environments: readonly Environment[]): readonly WarningDraft[] {
  const asking = askedBy(item, environments);
  const flawed = new Map<Proof, Flaw>();
  for (const { proof } of placedProofs(item)) {
    const flaw =
      tooOld(proof) ??
      unbound(
        proof,
        asking.filter(({ strict }) => strict),
      );
    if (flaw !== null) flawed.set(proof, flaw);
  }
  const isHopeless = !canBeMet(item.evidence, (proof) => !flawed.has(proof));
  return placedProofs(item).flatMap(({ at, proof }) => {
    const flaw = flawed.get(proof);
    if (flaw === undefined) return [];
    const { hopeless, ...words } = flaw;
    const message = isHopeless ? `${words.message}; ${quote(item.id)} ${hopeless}` : words.message;
    return [{ ...words, at, on: 'value', message }];
  });
}

/** How long a deployment must have lasted, and how old its success may be, count from the same moment. */
function tooOld(proof: Proof): Flaw | null {
  if (proof.kind !== 'deployment') return null;
  const { lasting, maxAge } = proof.spec;
  if (lasting === null || maxAge === undefined || durationOf(lasting) < durationOf(maxAge)) return null;
  return {
    code: 'NEVER_FRESH',
    hopeless: 'is never met',
    message: `it has lapsed before it has lasted ${lasting}`,
    seen: `for: ${lasting}, max-age: ${maxAge}`,
    allowed: '`max-age` longer than `for`',
    next: `Write a \`max-age\` of more than ${lasting}, or take it out.`,
  };
}

/** The app for which every workflow of the repository can report whatever it likes. */
const ANY_WORKFLOW = 'github-actions';

function unbound(proof: Proof, strict: readonly Environment[]): Flaw | null {
  if (strict.length === 0 || !isReportedByAnybody(proof)) return null;
  const places = listed(strict.map(({ name }) => quote(name)));
  const what = proof.kind === 'check' ? `the check ${quote(proof.spec.name)}` : 'this deployment';
  const bound =
    proof.kind === 'check'
      ? `\`workflow\`, or an \`app\` other than ${ANY_WORKFLOW}`
      : `an \`app\` other than ${ANY_WORKFLOW}`;
  return {
    code: 'UNBOUND_EVIDENCE',
    hopeless: 'is never met there',
    message: `whoever can push can report ${what}, and strict environments (${places}) do not count it`,
    seen: appOf(proof),
    allowed: bound,
    next: `Add ${bound}.`,
  };
}

function isReportedByAnybody(proof: Proof): boolean {
  if (proof.kind === 'check' && proof.spec.workflow !== null) return false;
  if (proof.kind !== 'check' && proof.kind !== 'deployment') return false;
  return proof.spec.app === null || proof.spec.app === ANY_WORKFLOW;
}

function appOf(proof: Proof): string {
  const app = proof.kind === 'check' || proof.kind === 'deployment' ? proof.spec.app : null;
  return app === null ? 'no app' : `app: ${app}`;
}
