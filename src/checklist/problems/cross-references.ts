import type { Calendar } from '../../evidence/calendar/calendar.ts';
import { freezeMistakes } from '../../evidence/calendar/freeze-key.ts';
import { windowMistakes } from '../../evidence/calendar/window-key.ts';
import type { Role } from '../../evidence/kind.ts';
import { combinatorMistakes } from './combinator-mistakes.ts';
import { deputyMistakes } from './deputy-mistakes.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Draft, Keys } from './draft.ts';
import { isCalendarDay } from '../enforcement.ts';
import { combinatorDepth, mistakesOf } from '../evidence-tree.ts';
import { overrideMistakes, waiverMistakes } from '../exceptions.ts';
import type { PlacedMistake } from '../evidence-tree.ts';
import { releasingMistakes } from '../releasing.ts';
import { globMistake } from '../scope/glob.ts';
import { messageMistake } from '../scope/message-pattern.ts';
import { limits } from '../limits.ts';
import { idPattern } from '../names.ts';
import { profileMistakes } from './profile-mistakes.ts';
import { missingRoles } from './missing-roles.ts';
import { nameClashes } from './name-clashes.ts';
import { clean, quote } from './quote.ts';
import { strictPushes } from './strict-pushes.ts';
import type { EnvironmentEntry, ItemEntry, Sections } from '../sections.ts';

/** What no schema can say: names that must exist elsewhere in the file or only once, globs, dates, gates that could never open. */
export function crossReferences(sections: Sections): readonly Draft[] {
  const roles: Record<string, Role> = Object.create(null);
  for (const { name, value } of sections.roles) {
    // Nothing can name a role whose name has another form; that it has is a problem of its own.
    if (new RegExp(idPattern).test(name)) roles[name] = value ?? { id: name, teams: [], users: [] };
  }
  const environments = sections.environments.map(({ name }) => name);
  return [
    ...nameClashes(sections),
    ...(sections.roles.some(({ value }) => value?.deputies !== undefined) ? deputyMistakes(sections) : []),
    ...sections.environments.flatMap(environmentMistakes),
    ...exceptionMistakes(sections, roles),
    ...sections.environments.flatMap((entry) => releasingDrafts(entry, roles)),
    ...(sections.profiles.length > 0 ? profileMistakes(sections, roles) : []),
    ...missingRoles(sections.items, roles),
    ...sections.items.flatMap((entry) => itemMistakes(entry, roles, environments)),
    ...strictPushes(sections),
    ...idleEnvironments(sections),
  ];
}

function environmentMistakes({ name, value, listsWindows }: EnvironmentEntry): readonly Draft[] {
  if (value === null) return [];
  const at = ['environments', name];
  return [
    ...badDay(value.adviseUntil, [...at, 'enforce'], 'Write the day from which the gate shall block.'),
    ...badGlobs(value.branches, [...at, 'branches']),
    ...badGlobs(value.paths ?? [], [...at, 'paths']),
    ...badGlobs(value.tags ?? [], [...at, 'tags']),
    ...calendarMistakes(value.calendar, listsWindows).map((placed) => kindMistake(placed, at)),
  ];
}

/** Roles and times of waivers and overrides. What every environment takes over from the file is told there, once. */
function exceptionMistakes(
  { waivers, environments }: Sections,
  roles: Readonly<Record<string, Role>>,
): readonly Draft[] {
  const shared = waivers === null ? [] : waiverMistakes(waivers, roles);
  return [
    ...shared.map((mistake) => kindMistake({ at: ['waivers', ...mistake.path], mistake }, [])),
    ...environments.flatMap(({ name, exceptions }) => {
      const ofWaivers = exceptions?.waivers === undefined ? [] : waiverMistakes(exceptions.waivers, roles);
      const ofOverride = exceptions?.override === undefined ? [] : overrideMistakes(exceptions.override, roles);
      return [
        ...ofWaivers.map((mistake) => ({ at: ['waivers', ...mistake.path], mistake })),
        ...ofOverride.map((mistake) => ({ at: ['override', ...mistake.path], mistake })),
      ].map((placed) => kindMistake(placed, ['environments', name]));
    }),
  ];
}

/** Which workflows are started or parked, and who signs for a way back. */
function releasingDrafts(
  { name, releasing }: EnvironmentEntry,
  roles: Readonly<Record<string, Role>>,
): readonly Draft[] {
  if (releasing === null) return [];
  return releasingMistakes(releasing, roles).map((mistake) =>
    kindMistake({ at: mistake.path, mistake }, ['environments', name]),
  );
}

function badDay(day: string | null, at: Keys, next: string): readonly Draft[] {
  if (day === null || isCalendarDay(day)) return [];
  const allowed = 'a day of the calendar as YYYY-MM-DD';
  return [{ code: 'NOT_ALLOWED', at, on: 'value', message: 'the day does not exist', seen: quote(day), allowed, next }];
}

function calendarMistakes({ windows, freezes }: Calendar, listsWindows: boolean): readonly PlacedMistake[] {
  const ofWindows = windows.flatMap((window, index) =>
    windowMistakes(window).map((mistake) => ({
      at: ['window', ...(listsWindows ? [index] : []), ...mistake.path],
      mistake,
    })),
  );
  const [first] = windows;
  const ofFreezes = freezes.flatMap((freeze, index) =>
    freezeMistakes(freeze)
      // A zone that it has from the window is wrong there.
      .filter(({ code }) => !(code === 'UNKNOWN_ZONE' && freeze.zone === first?.zone))
      .map((mistake) => ({ at: ['freeze', index, ...mistake.path], mistake })),
  );
  return [...ofWindows, ...ofFreezes];
}

function itemMistakes(
  { name, value, references, origin }: ItemEntry,
  roles: Readonly<Record<string, Role>>,
  environments: readonly string[],
): readonly Draft[] {
  const at = ['items', name];
  const { when, evidence } = references;
  return [
    ...references.environments.flatMap((wanted, index) =>
      unknownEnvironment(wanted, environments, [...at, 'environments', index]),
    ),
    ...when.environment.flatMap((wanted, index) =>
      unknownEnvironment(wanted, environments, [...at, 'when', 'environment', index]),
    ),
    ...badDay(value?.enforceFrom ?? null, [...at, 'enforce-from'], 'Write the day from which it shall count.'),
    ...badGlobs(when.paths, [...at, 'when', 'paths']),
    ...badGlobs(when.base, [...at, 'when', 'base']),
    ...badGlobs(when['commit-message'], [...at, 'when', 'commit-message'], messageMistake),
    ...evidence.flatMap((one) => combinatorMistakes(one, at)),
    ...evidence.filter((one) => combinatorDepth(one) > limits.combinators).map(({ kind }) => tooDeep([...at, kind])),
    ...evidence
      .flatMap((one) => mistakesOf(one, roles))
      // A role that a template asks for is named once, for all its items.
      .filter(({ mistake }) => !(origin?.ownEvidence === true && mistake.code === 'UNKNOWN_ROLE'))
      .map((placed) => kindMistake(placed, at)),
  ];
}

function unknownEnvironment(wanted: string, known: readonly string[], at: Keys): readonly Draft[] {
  if (known.includes(wanted)) return [];
  const meant = didYouMean(wanted, known);
  return [
    {
      code: 'UNKNOWN_ENVIRONMENT',
      at,
      on: 'value',
      message: `the checklist has no environment ${quote(wanted)}`,
      seen: quote(wanted),
      allowed:
        known.length === 0 ? 'an environment under `environments`; there is none yet' : known.map(clean).join(', '),
      next: meant === null ? 'Name one of them, or add it under `environments`.' : `Did you mean \`${clean(meant)}\`?`,
    },
  ];
}

function badGlobs(globs: readonly string[], at: Keys, mistakeOf: typeof globMistake = globMistake): readonly Draft[] {
  return globs.flatMap((glob, index) => {
    const mistake = mistakeOf(glob);
    return mistake === null
      ? []
      : [
          {
            code: 'BAD_GLOB',
            at: [...at, index],
            on: 'value',
            message: `${quote(glob)} is no pattern that can be matched`,
            seen: quote(glob),
            ...mistake,
          },
        ];
  });
}

function tooDeep(at: Keys): Draft {
  return {
    code: 'TOO_DEEP',
    at,
    on: 'key',
    message: 'combinators are nested too deeply',
    seen: `more than ${limits.combinators} levels`,
    allowed: `at most ${limits.combinators} levels`,
    next: 'Flatten it: one level of `any` inside `all` is mostly enough.',
  };
}

function kindMistake({ at, mistake }: PlacedMistake, item: Keys): Draft {
  const { code, seen, allowed, next } = mistake;
  return {
    code,
    at: [...item, ...at],
    on: 'value',
    message: sentences[code](quote(seen)),
    seen: quote(seen),
    allowed,
    next: suggestion(mistake) ?? next,
  };
}

function suggestion({ code, seen, allowed }: PlacedMistake['mistake']): string | null {
  if (code !== 'UNKNOWN_ROLE' && code !== 'UNKNOWN_ZONE') return null;
  const meant = didYouMean(seen, code === 'UNKNOWN_ROLE' ? allowed.split(', ') : Intl.supportedValuesOf('timeZone'));
  return meant === null ? null : `Did you mean \`${clean(meant)}\`?`;
}

const sentences = {
  UNKNOWN_ROLE: (seen) => `the checklist has no role ${seen}`,
  SELF_REFERENCE: (seen) => `${seen} is reported by Holdpoint itself and proves nothing`,
  UNCHANGED_WITHOUT_WORKFLOW: () => '`unchanged` stands without the workflow that is meant',
  GLOB_WITHOUT_WORKFLOW: (seen) => `${seen} names no workflow whose jobs could be counted`,
  BAD_GLOB: (seen) => `${seen} is no pattern that can be matched`,
  BAD_PATH: (seen) => `${seen} is no path that can be read`,
  BAD_NAME: (seen) => `${seen} cannot be a name here`,
  UNKNOWN_ZONE: (seen) => `nobody knows the time zone ${seen}`,
  EMPTY_PERIOD: (seen) => `${seen} is over before anything could happen`,
  NOT_ALLOWED: (seen) => `${seen} is not allowed here`,
  NOBODY_COUNTS: (seen) => `${seen} can never be reached by the people named`,
} as const satisfies Readonly<Record<PlacedMistake['mistake']['code'], (seen: string) => string>>;

/** An environment that asks nothing before its deployment would stay shut for ever: nothing is proved by nothing. */
function idleEnvironments({ environments, items }: Sections): readonly Draft[] {
  const known = environments.map(({ name }) => name);
  // An item that could not be read, or whose environment is misspelt, may be the one that is asked there.
  const unclear = items.some(
    ({ value, references }) => value === null || !references.environments.every((name) => known.includes(name)),
  );
  if (items.length === 0 || unclear) return [];
  return environments.flatMap(({ name, value }) => {
    const asks = items.some(
      ({ value: item }) =>
        item?.phase === 'pre-deployment' &&
        (item.environments?.includes(name) ?? true) &&
        (item.when?.environment?.includes(name) ?? true),
    );
    if (value === null || value.enforce === 'off' || asks) return [];
    return [
      {
        code: 'NEVER_ASKED',
        at: ['environments', name],
        on: 'key',
        message: `no pre-deployment item is asked in ${quote(name)}, so its gate could never open`,
        seen: 'no item',
        allowed: `at least one item of phase \`pre-deployment\` whose \`environments\` include ${name}`,
        next: `Add ${name} to an item's \`environments\`, or set \`enforce: off\`.`,
      },
    ];
  });
}
