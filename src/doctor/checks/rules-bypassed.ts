import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { valueOf } from '../looked.ts';
import { RULESETS } from '../merging.ts';
import { click, listed } from '../say.ts';

/** Who need not keep the rules. */
export const rulesBypassed: Check<DoctorFacts> = {
  level: 'risk',
  looksFor: 'A ruleset of the default branch has a bypass list.',
  why: 'Whoever stands on it merges without reviews and without the check, the checklist itself included.',
  find: ({ github }) =>
    (valueOf(github.merging)?.bypass ?? []).flatMap(({ ruleset, who }) => {
      const names = valueOf(who) ?? [];
      if (names.length === 0) return [];
      return [
        {
          environment: null,
          place: RULESETS,
          what: `The ruleset ${JSON.stringify(ruleset)} need not be kept by ${listed(names)}.`,
          mend: click(`${RULESETS} → ${ruleset} → Bypass list → remove them.`),
        },
      ];
    }),
};
