import type { RawFreeze } from '../evidence/calendar/freeze-key.ts';
import type { RawWindow } from '../evidence/calendar/window-key.ts';
import type { RawOverride, RawWaivers } from './exceptions.ts';
import type { RawReleasing } from './releasing.ts';
import type { Phase, When } from './model.ts';
import type { SeparationOfDuties } from '../evidence/kind.ts';

/** What a file may say, as the compiled schema lets it through. */
export interface RawRole {
  readonly teams?: readonly string[];
  readonly users?: readonly string[];
  readonly deputies?: {
    readonly teams?: readonly string[];
    readonly users?: readonly string[];
    readonly after: string;
  };
}

/** An environment with defaults left out. */
export interface RawEnvironment extends RawReleasing {
  readonly enforce: string;
  readonly branches?: readonly string[];
  readonly 'separation-of-duties'?: SeparationOfDuties;
  readonly strict?: boolean;
  readonly window?: RawWindow | readonly RawWindow[];
  readonly freeze?: readonly RawFreeze[];
  readonly waivers?: RawWaivers;
  readonly override?: RawOverride;
}

/** Exactly one key: an evidence kind, or a combinator. */
export interface RawEvidence {
  readonly [key: string]: unknown;
}

/** An item with defaults and shorthands; its evidence stands under one further key. */
export interface RawItem extends RawEvidence {
  readonly title: string;
  readonly section?: string;
  readonly why?: string;
  readonly phase?: Phase;
  readonly ask?: 'change' | 'release';
  readonly environments?: readonly string[];
  readonly when?: When;
  readonly 'enforce-from'?: string;
  readonly waivable?: boolean;
}

/** A mistake as ajv reports it (with `verbose`), the fields that messages are made from. */
export interface SchemaError {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set for mistakes of a key's own name. */
  readonly propertyName?: string;
  /** The schema in which the keyword stands. */
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

/** A compiled schema. After a call that answered false, `errors` holds every mistake. */
export interface Validator<T> {
  (data: unknown): data is T;
  readonly errors?: readonly SchemaError[] | null;
}
