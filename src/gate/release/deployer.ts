import type { Facts } from '../../evidence/facts.ts';
import { deployersOf } from '../../evidence/people/deployers.ts';

/** The facts of a home with whoever deploys its candidate, so that it is told who cannot sign it: of several the first one that is known. */
export function withDeployer(facts: Facts): Facts {
  const [home, ...others] = facts.changes;
  if (home?.release === undefined || home.author !== null) return facts;
  const { environment } = home.release;
  const [first] = deployersOf({ environment, candidate: facts.subject.candidate }, facts);
  return first === undefined ? facts : { ...facts, changes: [{ ...home, author: first.by }, ...others] };
}
