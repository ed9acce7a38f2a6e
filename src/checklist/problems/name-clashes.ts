import type { Draft, Keys } from './draft.ts';
import { proofsOf } from '../proofs.ts';
import { quote } from './quote.ts';
import type { Entry, ItemPart, Sections } from '../sections.ts';

/** Names that commands, check runs or boxes could not tell apart. */
export function nameClashes({ roles, environments, items }: Sections): readonly Draft[] {
  const ids = new Set(items.map(({ name }) => name));
  return [
    ...sameEnvironment(environments.map(({ name }) => name)),
    ...environments.filter(({ name }) => ids.has(name.toLowerCase())).map(({ name }) => itemAndEnvironment(name)),
    ...items
      .filter((item) => roles.some(({ name }) => name === item.name) && !isSignedBy(item))
      .map(({ name }) => itemAndRole(name)),
    ...sameBox(items),
  ];
}

/** An item may have its role's name when that role's sign-off is all it asks: `/signoff qa` then means one thing. */
function isSignedBy({ name, value }: Entry<ItemPart>): boolean {
  if (value === null) return true;
  const { evidence } = value;
  return evidence.kind === 'signoff' && evidence.spec.role === name;
}

function itemAndRole(name: string): Draft {
  return clash(
    ['items', name],
    name,
    'is an item and a role',
    'one name for an item and a role only where the item is `signoff` of that role and nothing else',
    'Rename the item or the role: `/signoff` could mean either.',
  );
}

function itemAndEnvironment(name: string): Draft {
  return clash(
    ['environments', name],
    name,
    'is an item and an environment',
    'different names',
    `Rename the item: both would be shown as the check run \`holdpoint/${name}\`.`,
  );
}

/** GitHub's environment names ignore case. */
function sameEnvironment(names: readonly string[]): readonly Draft[] {
  const first = new Map<string, string>();
  return names.flatMap((name) => {
    const earlier = first.get(name.toLowerCase());
    first.set(name.toLowerCase(), earlier ?? name);
    return earlier === undefined
      ? []
      : [
          clash(
            ['environments', name],
            name,
            `is the same environment as ${quote(earlier)}`,
            'each environment once; GitHub ignores case',
            'Keep one of the two.',
          ),
        ];
  });
}

/** A box in the description is found by the item's title. */
function sameBox(items: Sections['items']): readonly Draft[] {
  const first = new Map<string, { readonly name: string; readonly ticked: boolean }>();
  return items.flatMap(({ name, value }) => {
    if (value === null) return [];
    const title = value.title.toLowerCase().replaceAll(/\s+/g, ' ');
    const ticked = proofsOf(value.evidence).some(({ kind }) => kind === 'tick');
    const earlier = first.get(title);
    if (earlier === undefined) {
      first.set(title, { name, ticked });
      return [];
    }
    if (!ticked && !earlier.ticked) return [];
    return [
      clash(
        ['items', name, 'title'],
        value.title,
        `is also the title of the item \`${earlier.name}\``,
        'a title of its own for every item that a box can prove',
        'Word one of them more exactly: one box would tick both.',
      ),
    ];
  });
}

function clash(at: Keys, name: string, what: string, allowed: string, next: string): Draft {
  return {
    code: 'ID_CLASH',
    at,
    on: at.length === 2 ? 'key' : 'value',
    message: `${quote(name)} ${what}`,
    seen: quote(name),
    allowed,
    next,
  };
}
