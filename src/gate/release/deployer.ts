import type { Facts } from '../../evidence/facts.ts';
import type { ReleaseReading } from '../../evidence/release.ts';
import { isKnown } from '../../evidence/reading.ts';

/** The facts of a home with whoever deploys its candidate, by the newest deployment of it: nobody signs what they deploy. */
export function withDeployer(facts: Facts): Facts {
  const [home, ...others] = facts.changes;
  if (home?.release === undefined || home.author !== null) return facts;
  const creators = Object.entries(facts.readings).flatMap(([key, reading]) => {
    if (!key.startsWith('release:') || !isKnown(reading)) return [];
    // The reader of this kind of need gives it.
    const { newest } = (reading.value as ReleaseReading).deployments;
    return newest.find(({ commit }) => commit === facts.subject.candidate)?.creator ?? [];
  });
  const [author = null] = creators;
  return author === null ? facts : { ...facts, changes: [{ ...home, author }, ...others] };
}
