import type { Checklist } from '../../model.ts';
import { CODEOWNERS_PLACES } from '../../../evidence/codeowners/owners-file.ts';
import { sameName } from '../../../evidence/same-name.ts';
import { quote } from '../../problems/quote.ts';
import { globMatches } from '../../scope/glob.ts';
import { placedProofs } from '../placed-proofs.ts';
import type { WarningDraft } from '../warning.ts';
import type { LiveFacts } from './live-facts.ts';
import { among, missing } from './missing.ts';
import { placed } from './named.ts';
import type { Named } from './named.ts';

/** Files, globs, branches, environments and labels that mean nothing in the repository. */
export function placeWarnings(checklist: Checklist, facts: LiveFacts): readonly WarningDraft[] {
  return [
    ...ofPaths(checklist, facts),
    ...ofBranches(checklist, facts),
    ...ofEnvironments(checklist, facts),
    ...ofLabels(checklist, facts),
  ];
}

function ofPaths({ environments, items }: Checklist, { paths, defaultBranch }: LiveFacts): readonly WarningDraft[] {
  const globs = [
    ...environments.flatMap(({ name, paths = [] }) => placed(paths, ['environments', name, 'paths'])),
    ...items.flatMap(({ id, when }) => placed(when?.paths ?? [], ['items', id, 'when', 'paths'])),
  ];
  const proofs = items.flatMap((item) => placedProofs(item));
  const files = proofs.flatMap(({ at, proof }) =>
    proof.kind === 'file' ? [{ name: proof.spec.path, at: [...at, 'path'] }] : [],
  );
  const owned = proofs.flatMap(({ at, proof }) => (proof.kind === 'codeowners' ? [{ name: 'CODEOWNERS', at }] : []));
  const place = `on ${quote(defaultBranch)}`;
  return among<readonly string[]>([...globs, ...files, ...owned], paths, `what stands ${place}`, (named, known) => {
    if (owned.some((one) => one === named)) return withoutOwners(named, known, place);
    if (globs.some((one) => one === named)) return matchesNothing(named, known, 'file', place);
    if (known.includes(named.name)) return null;
    const message = `there is no file ${quote(named.name)} ${place}`;
    const next = 'Every change must bring it along until it is merged; write its path as it is, or add it.';
    return { ...missing(named, { code: 'NO_SUCH_FILE', message, known, next }), allowed: `a file ${place}` };
  });
}

function withoutOwners({ at }: Named, known: readonly string[], place: string): WarningDraft | null {
  if (CODEOWNERS_PLACES.some((path) => known.includes(path))) return null;
  return {
    code: 'NO_CODEOWNERS',
    at,
    on: 'key',
    message: `there is no CODEOWNERS file ${place}, so the item is never met`,
    seen: 'none',
    allowed: CODEOWNERS_PLACES.join(', '),
    next: 'Add one of these files to the default branch.',
  };
}

function matchesNothing(named: Named, known: readonly string[], what: string, place: string): WarningDraft | null {
  if (known.some((one) => globMatches(named.name, one))) return null;
  const message = `${quote(named.name)} matches no ${what} ${place}`;
  const next = 'Mend the pattern, or take it out; one that matches nothing yet is left as it is.';
  return {
    ...missing(named, { code: 'MATCHES_NOTHING', message, known, next }),
    allowed: `a pattern that matches at least one ${what}`,
  };
}

function ofBranches({ environments, items }: Checklist, { branches }: LiveFacts): readonly WarningDraft[] {
  const named = [
    ...environments.flatMap((one) => placed(one.branches, ['environments', one.name, 'branches'])),
    ...items.flatMap(({ id, when }) => placed(when?.base ?? [], ['items', id, 'when', 'base'])),
  ];
  return among<readonly string[]>(named, branches, 'which branches there are', (one, known) =>
    matchesNothing(one, known, 'branch', 'of the repository'),
  );
}

function ofEnvironments({ environments, items }: Checklist, facts: LiveFacts): readonly WarningDraft[] {
  const own: readonly Named[] = environments.map(({ name }) => ({ name, at: ['environments', name] }));
  const asked = items.flatMap((item) =>
    placedProofs(item).flatMap(({ at, proof }) =>
      proof.kind === 'deployment' ? [{ name: proof.spec.environment, at: [...at, 'environment'] }] : [],
    ),
  );
  return among<readonly string[]>(
    [...own, ...asked],
    facts.environments,
    'which environments there are',
    (named, known) => {
      if (known.some((name) => sameName(name, named.name))) return null;
      const message = `GitHub has no environment ${quote(named.name)} in this repository`;
      const next = 'Create it in the settings of the repository, or write the name that it has there.';
      const draft = missing(named, { code: 'NO_SUCH_ENVIRONMENT', message, known, next });
      return own.includes(named) ? { ...draft, on: 'key' } : draft;
    },
  );
}

function ofLabels({ items }: Checklist, { labels }: LiveFacts): readonly WarningDraft[] {
  const named = items.flatMap(({ id, when }) => placed(when?.labels ?? [], ['items', id, 'when', 'labels']));
  return among<readonly string[]>(named, labels, 'which labels there are', (one, known) => {
    if (known.some((label) => label.toLowerCase() === one.name.toLowerCase())) return null;
    const message = `the repository has no label ${quote(one.name)}`;
    return missing(one, {
      code: 'NO_SUCH_LABEL',
      message,
      known,
      next: 'Create the label, or write the one that is meant.',
    });
  });
}
