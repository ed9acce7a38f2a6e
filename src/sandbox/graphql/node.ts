import type { Account } from '../world/model/accounts.ts';
import type { Repository } from '../world/model/repository.ts';

/** Arguments of a field; graphql-js has already checked them against GitHub's schema. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What a field answers with: a value, or a function of its arguments. `undefined` would mean "the sandbox cannot say". */
export type Field =
  string | number | boolean | null | GraphNode | readonly Field[] | ((args: Arguments) => Field | readonly Field[]);

/** Whose permissions decide about a node. */
export type Scope =
  | { readonly kind: 'public' }
  | { readonly kind: 'repository'; readonly repository: Repository }
  | { readonly kind: 'organization'; readonly organization: Account };

/** An object of GitHub's schema with the fields that the world can answer. */
export interface GraphNode {
  readonly [brand]: true;
  /** The schema's type name; for a connection that of its nodes followed by `Connection`. */
  readonly type: string;
  readonly scope: Scope;
  readonly fields: Readonly<Record<string, Field>>;
}

const brand = Symbol('graph node');

/** A node of this type. */
export const node = (type: string, scope: Scope, fields: GraphNode['fields']): GraphNode => ({
  [brand]: true,
  type,
  scope,
  fields,
});

/** True for what `node` made. */
export const isNode = (value: unknown): value is GraphNode =>
  typeof value === 'object' && value !== null && brand in value;

/** Whoever asks. */
export const everyone: Scope = { kind: 'public' };

/** Whoever may see this repository. */
export const within = (repository: Repository): Scope => ({ kind: 'repository', repository });

/** An argument that is a text, or null where it was left out. */
export const textArgument = (args: Arguments, name: string): string | null => {
  const value = args[name];
  return typeof value === 'string' ? value : null;
};

/** An argument that is a number, or null where it was left out. */
export const numberArgument = (args: Arguments, name: string): number | null => {
  const value = args[name];
  return typeof value === 'number' ? value : null;
};

/** An argument that is a list of texts, or null where it was left out: no filter, unlike the empty list. */
export const listArgument = (args: Arguments, name: string): readonly string[] | null => {
  const value = args[name];
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : null;
};

/** An input object, empty where it was left out. */
export const objectArgument = (args: Arguments, name: string): Arguments => {
  const value = args[name];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
};
