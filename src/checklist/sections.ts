import type { Calendar } from '../evidence/calendar/calendar.ts';
import { freezeOf } from '../evidence/calendar/freeze-key.ts';
import { windowOf } from '../evidence/calendar/window-key.ts';
import type { Role } from '../evidence/kind.ts';
import { readEnforcement } from './enforcement.ts';
import { evidenceKeys } from './evidence-keys.ts';
import { defaultAsk, evidenceOf } from './evidence-tree.ts';
import { overrideRuleOf, waiverRuleOf } from './exceptions.ts';
import type { RawWaivers } from './exceptions.ts';
import type { Inherited, Origin } from './inherit.ts';
import { limits } from './limits.ts';
import type { Environment, Evidence, Item } from './model.ts';
import { profileOf } from './profiles.ts';
import type { Profile, RawProfile } from './profiles.ts';
import { releasingOf } from './releasing.ts';
import type { RawReleasing } from './releasing.ts';
import { mistakesIn } from './problems/mistakes.ts';
import type { Part } from './problems/mistakes.ts';
import type { RawEnvironment, RawItem, RawRole } from './raw.ts';
import { wordingOf } from './wording.ts';

/** One entry of a section under its name. `value` is null where the schema refuses it. */
export interface Entry<T> {
  readonly name: string;
  readonly value: T | null;
}

/** An environment, and whether its windows stand in a list. */
export interface EnvironmentEntry extends Entry<EnvironmentPart> {
  readonly listsWindows: boolean;
  /** What it says of exceptions, as it says it; null where the schema refuses the environment. */
  readonly exceptions: Pick<RawEnvironment, 'waivers' | 'override'> | null;
  /** What it says of how it is deployed to, by the same rule. */
  readonly releasing: RawReleasing | null;
}

/** An item, and what of it can be judged although something else in it is wrong. */
export interface ItemEntry extends Entry<ItemPart> {
  readonly references: References;
  /** Where it came from; null: the file itself. */
  readonly origin: Origin | null;
}

/** A profile, and what the file says of it; null where the schema refuses it. */
interface ProfileEntry extends Entry<Profile> {
  readonly said: RawProfile | null;
}

/** Where an item leans on the rest of the file. */
interface References {
  readonly environments: readonly string[];
  /** Texts under `when`, by its keys. */
  readonly when: Readonly<Record<'environment' | 'paths' | 'base' | 'commit-message', readonly string[]>>;
  readonly evidence: readonly Evidence[];
}

/** An environment without its name, which is its key. */
type EnvironmentPart = Omit<Environment, 'name'>;

/** An item without its name, which is its key, and its place. */
export type ItemPart = Omit<Item, 'id' | 'place'>;

/** The sections of a file, each entry read on its own, so that a mistake in one hides no mistake in another. */
export interface Sections {
  readonly roles: readonly Entry<Role>[];
  /** Who may waive where an environment does not say; null: nobody. */
  readonly waivers: RawWaivers | null;
  readonly environments: readonly EnvironmentEntry[];
  readonly profiles: readonly ProfileEntry[];
  readonly items: readonly ItemEntry[];
}

/**
 * Reads every entry of the sections; what the schema refuses is null, what exceeds a limit is passed over. Of a file that the
 * schema accepted as a whole it accepts every part; only of another one each is looked at.
 */
export function readSections(
  { data: file, origins }: Pick<Inherited, 'data' | 'origins'>,
  accepted: boolean,
): Sections {
  const isRole = (raw: unknown): raw is RawRole => accepted || fits('role', raw);
  const isEnvironment = (raw: unknown): raw is RawEnvironment => accepted || fits('environment', raw);
  const isProfile = (raw: unknown): raw is RawProfile => accepted || fits('profile', raw);
  const isItem = (raw: unknown): raw is RawItem => accepted || fits('item', raw);
  const waivers = waiversOf(file);
  return {
    waivers,
    roles: entriesOf(file, 'roles', limits.roles).map(([name, raw]) => ({
      name,
      value: isRole(raw) ? roleOf(name, raw) : null,
    })),
    environments: entriesOf(file, 'environments', limits.environments).map(([name, raw]) => ({
      name,
      value: isEnvironment(raw) ? environmentOf(raw, waivers) : null,
      exceptions: isEnvironment(raw) ? raw : null,
      releasing: isEnvironment(raw) ? raw : null,
      listsWindows: isRecord(raw) && Array.isArray(raw['window']),
    })),
    profiles: entriesOf(file, 'profiles', limits.profiles).map(([name, raw]) => {
      const said = isProfile(raw) ? raw : null;
      return { name, said, value: said === null ? null : profileOf(name, said) };
    }),
    items: entriesOf(file, 'items', limits.items).map(([name, raw]) => {
      const origin = origins.get(name) ?? null;
      const value = isItem(raw) ? itemOf(name, raw) : null;
      return {
        name,
        value: value === null || origin === null ? value : { ...value, from: origin.from },
        references: referencesOf(raw, accepted),
        origin,
      };
    }),
  };
}

function fits(part: Part, raw: unknown): boolean {
  return mistakesIn(part, raw).length === 0;
}

/** What exceeds the limit is a problem of its own, and is looked at no further. */
function entriesOf(file: unknown, section: string, most: number): readonly [string, unknown][] {
  const found: unknown = isRecord(file) ? file[section] : undefined;
  return isRecord(found) ? Object.entries(found).slice(0, most) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function referencesOf(raw: unknown, accepted: boolean): References {
  const item = isRecord(raw) ? raw : {};
  const when = isRecord(item['when']) ? item['when'] : {};
  const evidence = evidenceKeys.filter((key) => Object.hasOwn(item, key)).map((key) => ({ [key]: item[key] }));
  return {
    environments: textsOf(item['environments']),
    when: {
      environment: textsOf(when['environment']),
      paths: textsOf(when['paths']),
      base: textsOf(when['base']),
      'commit-message': textsOf(when['commit-message']),
    },
    evidence: evidence.filter((one) => accepted || fits('evidence', one)).map(evidenceOf),
  };
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : [];
}

/** By hand, because only the whole file is validated with it: what has another form is a problem there. */
function waiversOf(file: unknown): RawWaivers | null {
  const raw = isRecord(file) ? file['waivers'] : undefined;
  if (!isRecord(raw) || typeof raw['by'] !== 'string') return null;
  return { by: raw['by'], ...(typeof raw['max'] === 'string' ? { max: raw['max'] } : {}) };
}

function roleOf(id: string, { teams = [], users = [], deputies }: RawRole): Role {
  return { id, teams, users, ...(deputies === undefined ? {} : { deputies: { teams: [], users: [], ...deputies } }) };
}

function environmentOf(raw: RawEnvironment, shared: RawWaivers | null): EnvironmentPart {
  const waivers = raw.waivers ?? shared;
  return {
    ...readEnforcement(raw.enforce),
    branches: raw.branches ?? [],
    separationOfDuties: raw['separation-of-duties'] ?? 'change',
    strict: raw.strict ?? false,
    calendar: calendarOf(raw),
    ...(waivers === null ? {} : { waivers: waiverRuleOf(waivers) }),
    ...(raw.override === undefined ? {} : { override: overrideRuleOf(raw.override) }),
    ...releasingOf(raw),
  };
}

function calendarOf({ window = [], freeze = [] }: RawEnvironment): Calendar {
  const windows = [window].flat().map(windowOf);
  return { windows, freezes: freeze.map((raw) => freezeOf(raw, windows[0]?.zone ?? 'UTC')) };
}

function itemOf(id: string, raw: RawItem): ItemPart {
  const evidence = evidenceOf(raw);
  const meaning = {
    id,
    title: raw.title,
    section: raw.section ?? null,
    why: raw.why?.trim() ?? null,
    phase: raw.phase ?? 'pre-deployment',
    ask: raw.ask ?? defaultAsk(evidence),
    when: raw.when ?? null,
    evidence,
  } as const;
  const { id: _, ...part } = meaning;
  const fixed = raw.waivable === false ? ({ waivable: false } as const) : {};
  const day = raw['enforce-from'];
  const later = day === undefined ? {} : { enforceFrom: day };
  return { ...part, ...later, ...fixed, environments: raw.environments ?? null, wording: wordingOf(meaning) };
}
