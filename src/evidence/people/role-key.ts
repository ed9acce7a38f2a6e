import type { JSONSchema } from 'json-schema-to-ts';
import type { Mistake, Role } from '../kind.ts';

/** What the checklist may say where a kind asks for a role: its name, or an object with it. */
export type RawRoleKey = string | { readonly role: string };

/** The role that is asked for. */
export interface RoleSpec {
  readonly role: string;
}

/** The schema of such a key: words for the whole and for the name, an example of a name, and what the object may say besides. */
export function roleKeySchema(words: {
  readonly description: string;
  readonly role: string;
  readonly example: string;
  readonly more?: Readonly<Record<string, JSONSchema>>;
}): JSONSchema {
  const role = {
    type: 'string',
    pattern: '^[a-z][a-z0-9-]{0,39}$',
    description: words.role,
    examples: [words.example],
  } as const;
  return {
    description: words.description,
    anyOf: [
      role,
      { type: 'object', additionalProperties: false, required: ['role'], properties: { role, ...words.more } },
    ],
  };
}

/** The short form spelt out. */
export function roleSpecOf(raw: RawRoleKey): RoleSpec {
  return { role: typeof raw === 'string' ? raw : raw.role };
}

/** The mistake of naming a role that the checklist does not define. */
export function unknownRole({ role }: RoleSpec, roles: Readonly<Record<string, Role>>): readonly Mistake[] {
  if (Object.hasOwn(roles, role)) return [];
  const names = Object.keys(roles);
  const allowed = names.length === 0 ? 'a role under `roles`; there is none yet' : names.join(', ');
  return [
    {
      code: 'UNKNOWN_ROLE',
      path: ['role'],
      seen: role,
      allowed,
      next: `Define "${role}" under \`roles\`, or name one of them.`,
    },
  ];
}
