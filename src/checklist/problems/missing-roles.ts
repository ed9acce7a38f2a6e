import type { Role } from '../../evidence/kind.ts';
import { mistakesOf } from '../evidence-tree.ts';
import type { Origin } from '../inherit.ts';
import type { ItemEntry } from '../sections.ts';
import type { Draft } from './draft.ts';
import { clean } from './quote.ts';

/** A role that a template asks for, the first template that does, and the items that need it. */
interface Missing {
  readonly role: string;
  readonly origin: Origin;
  readonly items: readonly string[];
}

/** A template brings items but no people: every role that it asks for and the file does not define, once each. */
export function missingRoles(entries: readonly ItemEntry[], roles: Readonly<Record<string, Role>>): readonly Draft[] {
  const missing = new Map<string, Missing>();
  for (const { name, origin, references } of entries) {
    if (origin?.ownEvidence !== true) continue;
    const mistakes = references.evidence.flatMap((one) => mistakesOf(one, roles));
    for (const { mistake } of mistakes) {
      if (mistake.code !== 'UNKNOWN_ROLE') continue;
      const earlier = missing.get(mistake.seen);
      const items = [...(earlier?.items ?? []), name];
      missing.set(mistake.seen, { role: mistake.seen, origin: earlier?.origin ?? origin, items });
    }
  }
  return [...missing.values()].map((one) => draft(one, Object.keys(roles)));
}

function draft({ role, origin, items }: Missing, defined: readonly string[]): Draft {
  const [first = '', ...more] = items;
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  return {
    code: 'UNKNOWN_ROLE',
    at: origin.at,
    on: 'value',
    message: `${origin.from} asks the role "${role}" for ${first}${others}, and the checklist does not define it`,
    seen: defined.length === 0 ? 'no role under `roles`' : `the roles ${defined.map(clean).join(', ')}`,
    allowed: `a role "${role}" under \`roles\``,
    next: `Write under \`roles\`, for example, \`${role}: { teams: [ORGANISATION/${role}] }\` or \`${role}: { users: [LOGIN] }\`.`,
  };
}
