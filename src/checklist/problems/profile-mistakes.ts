import type { Role } from '../../evidence/kind.ts';
import { durationOf } from '../../evidence/duration.ts';
import { unknownRole } from '../../evidence/people/role-key.ts';
import { countsIn, longestDue } from '../profiles.ts';
import type { Profile, RawProfile } from '../profiles.ts';
import type { Entry, ItemEntry, Sections } from '../sections.ts';
import { globMistake } from '../scope/glob.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Draft, Keys } from './draft.ts';
import { clean, quote } from './quote.ts';

/** What is wrong with profiles although every part has its form. An item or environment that could not be read is told where it stands. */
export function profileMistakes(sections: Sections, roles: Readonly<Record<string, Role>>): readonly Draft[] {
  return sections.profiles.flatMap((entry) => {
    const { name, value, said } = entry;
    if (value === null || said === null) return [];
    const at = ['profiles', name];
    return [
      ...nameClash(entry, sections),
      ...roleMistakes(value, roles, at),
      ...value.branches.flatMap((glob, index) => badBranch(glob, [...at, 'branches', index])),
      ...value.later.flatMap((id, index) => laterMistakes(id, sections, [...at, 'later', index])),
      ...tooLate(said, at),
      ...(said.environments ?? []).flatMap((wanted, index) =>
        unknown('UNKNOWN_ENVIRONMENT', wanted, sections.environments, [...at, 'environments', index]),
      ),
      ...nothingLeft(value, sections, at),
    ];
  });
}

/** `/revoke hotfix` must mean one thing. */
function nameClash({ name }: Entry<Profile>, { items, roles }: Sections): readonly Draft[] {
  const other = items.some((one) => one.name === name)
    ? 'an item'
    : roles.some((one) => one.name === name)
      ? 'a role'
      : null;
  if (other === null) return [];
  return [
    {
      code: 'ID_CLASH',
      at: ['profiles', name],
      on: 'key',
      message: `${quote(name)} is a profile and ${other}`,
      seen: quote(name),
      allowed: 'a name of its own for every profile',
      next: 'Rename one of them: `/revoke` could mean either.',
    },
  ];
}

function roleMistakes({ by }: Profile, roles: Readonly<Record<string, Role>>, at: Keys): readonly Draft[] {
  return unknownRole({ role: by }, roles).map(({ code, seen, allowed, next }) => ({
    code,
    at: [...at, 'by'],
    on: 'value',
    message: `the checklist has no role ${quote(seen)}`,
    seen: quote(seen),
    allowed,
    next,
  }));
}

function badBranch(glob: string, at: Keys): readonly Draft[] {
  const mistake = globMistake(glob);
  const message = `${quote(glob)} is no pattern that can be matched`;
  return mistake === null ? [] : [{ code: 'BAD_GLOB', at, on: 'value', message, seen: quote(glob), ...mistake }];
}

function laterMistakes(id: string, { items }: Sections, at: Keys): readonly Draft[] {
  const item = items.find(({ name }) => name === id);
  if (item === undefined) return unknown('UNKNOWN_ITEM', id, items, at);
  if (item.value?.waivable !== false) return [];
  return [
    {
      code: 'NOT_ALLOWED',
      at,
      on: 'value',
      message: `${quote(id)} is never excused, and so not asked later either`,
      seen: quote(id),
      allowed: 'items that may be waived',
      next: 'Take it out of `later`.',
    },
  ];
}

function unknown(
  code: 'UNKNOWN_ITEM' | 'UNKNOWN_ENVIRONMENT',
  wanted: string,
  entries: readonly { readonly name: string }[],
  at: Keys,
): readonly Draft[] {
  const known = entries.map(({ name }) => name);
  if (known.includes(wanted)) return [];
  const what = code === 'UNKNOWN_ITEM' ? 'item' : 'environment';
  const meant = didYouMean(wanted, known);
  return [
    {
      code,
      at,
      on: 'value',
      message: `the checklist has no ${what} ${quote(wanted)}`,
      seen: quote(wanted),
      allowed: known.length === 0 ? `an ${what} of the checklist; there is none yet` : known.map(clean).join(', '),
      next: meant === null ? 'Name one of them.' : `Did you mean \`${clean(meant)}\`?`,
    },
  ];
}

function tooLate({ due }: RawProfile, at: Keys): readonly Draft[] {
  if (durationOf(due) <= durationOf(longestDue)) return [];
  return [
    {
      code: 'NOT_ALLOWED',
      at: [...at, 'due'],
      on: 'value',
      message: `${quote(due)} is not allowed here`,
      seen: quote(due),
      allowed: `at most ${longestDue}`,
      next: `Write \`${longestDue}\` or less.`,
    },
  ];
}

/** Where every item is asked later, nothing is proved: the gate could not open under the profile. */
function nothingLeft(profile: Profile, { environments, items }: Sections, at: Keys): readonly Draft[] {
  if (items.some(({ value }) => value === null)) return [];
  return environments.flatMap(({ name, value }) => {
    if (value === null || value.enforce === 'off' || !countsIn(profile, name)) return [];
    const asked = items.filter((item) => isAsked(item, name));
    if (asked.length === 0 || asked.some((item) => !profile.later.includes(item.name))) return [];
    return [
      {
        code: 'NEVER_ASKED',
        at: [...at, 'later'],
        on: 'value',
        message: `every item of ${quote(name)} is asked later, so its gate could never open under the profile`,
        seen: `all ${asked.length} items of ${clean(name)}`,
        allowed: `at least one item of ${clean(name)} that is asked before its deployment`,
        next: 'Leave out what is asked even then.',
      },
    ];
  });
}

function isAsked({ value }: ItemEntry, environment: string): boolean {
  return (
    value?.phase === 'pre-deployment' &&
    (value.environments?.includes(environment) ?? true) &&
    (value.when?.environment?.includes(environment) ?? true)
  );
}
