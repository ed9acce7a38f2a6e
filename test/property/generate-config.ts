import * as fc from 'fast-check';
import type { Config, EnvironmentSpec, Spec } from './spec.ts';
import { catalog } from './spec.ts';

const environments = fc.constantFrom<readonly EnvironmentSpec[]>(
  [{ name: 'production', strict: false, separated: true }],
  [{ name: 'production', strict: true, separated: true }],
  [{ name: 'production', strict: false, separated: false }],
  [
    { name: 'production', strict: true, separated: true },
    { name: 'staging', strict: false, separated: false },
  ],
);

const byPeople = catalog.filter(({ proof, folder }) => proof.kind === 'signoff' && folder === null);

const spec: fc.Arbitrary<Spec> = fc
  .record({
    environments,
    items: fc.oneof(
      { weight: 2, arbitrary: fc.subarray([...catalog], { minLength: 1, maxLength: 4 }) },
      { weight: 1, arbitrary: fc.subarray(byPeople, { minLength: 1, maxLength: 2 }) },
    ),
    reworded: fc.boolean(),
    leads: fc.constantFrom(['lena', 'lou'], ['lou'], ['lou', 'quinn']),
  })
  .map(({ items, reworded, ...rest }) => ({
    ...rest,
    items: items.map((item) => (reworded ? { ...item, title: `${item.title} twice` } : item)),
  }));

/** What may stand at the checklist's path. */
export const config: fc.Arbitrary<Config> = fc.oneof(
  { weight: 8, arbitrary: spec },
  { weight: 1, arbitrary: fc.constantFrom<Config>('broken', 'missing') },
);
