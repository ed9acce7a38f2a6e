import type { Assessment } from './assess.ts';

/** Whether a rule of the App holds the deployments of a repository (GitHub's numeric id) to an environment, as far as is known without asking. */
export type Guards = (repository: number, environment: string) => Promise<boolean>;

/** The environments of a look whose gates block, and that no rule is known to hold; none for whom nobody can tell. */
export async function unguardedIn(
  guards: Guards | undefined,
  { rollCalls }: Pick<Assessment, 'rollCalls'>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  if (guards === undefined) return found;
  for (const { gate, enforcement, repository } of rollCalls)
    if (gate.kind === 'environment' && enforcement === 'block' && !(await guards(repository.id, gate.name)))
      found.add(gate.name);
  return found;
}
