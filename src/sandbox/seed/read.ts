/** What is wrong with a seed file: where, what was seen and what is allowed. */
export class SeedProblem extends Error {
  readonly place: string;

  constructor(place: string, message: string) {
    super(`Seed, at ${place === '' ? 'the top' : place}: ${message}`);
    this.name = 'SeedProblem';
    this.place = place;
  }
}

/** A value of the seed with its place, read only through the functions below. */
export interface Node {
  readonly value: unknown;
  readonly place: string;
}

const at = (parent: Node, key: string | number): string => {
  if (typeof key === 'number') return `${parent.place}[${key}]`;
  return parent.place === '' ? key : `${parent.place}.${key}`;
};

const shown = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

/** An object with none but these keys. */
export const object = (node: Node, keys: readonly string[]): Readonly<Record<string, Node>> => {
  const entries = entriesOf(node);
  const strange = entries.find(([key]) => !keys.includes(key));
  if (strange)
    throw new SeedProblem(node.place, `unknown key "${strange[0]}"; allowed: ${keys.join(', ')}. Remove or rename it.`);
  return Object.fromEntries(entries);
};

/** Keys and values of an object whose keys are free. */
export const entriesOf = (node: Node): readonly (readonly [string, Node])[] => {
  const { value } = node;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SeedProblem(node.place, `expected a mapping, saw ${shown(value)}.`);
  }
  return Object.entries(value).map(([key, inner]: [string, unknown]) => [key, { value: inner, place: at(node, key) }]);
};

/** The items of a list; nothing is an empty list. */
export const list = (node: Node | undefined): readonly Node[] => {
  if (node === undefined || node.value === null) return [];
  if (!Array.isArray(node.value)) throw new SeedProblem(node.place, `expected a list, saw ${shown(node.value)}.`);
  return node.value.map((value: unknown, index) => ({ value, place: at(node, index) }));
};

/** A required text. */
export const text = (node: Node | undefined, parent: Node, key: string): string => {
  const value = optionalText(node);
  if (value === undefined) throw new SeedProblem(parent.place, `"${key}" is missing; give it a text.`);
  return value;
};

/** A text that may be missing. */
export const optionalText = (node: Node | undefined): string | undefined => {
  if (node === undefined || node.value === null) return undefined;
  if (typeof node.value !== 'string') throw new SeedProblem(node.place, `expected a text, saw ${shown(node.value)}.`);
  return node.value;
};

/** A whole number that may be missing. */
export const optionalNumber = (node: Node | undefined): number | undefined => {
  if (node === undefined || node.value === null) return undefined;
  if (typeof node.value !== 'number' || !Number.isInteger(node.value))
    throw new SeedProblem(node.place, `expected a whole number, saw ${shown(node.value)}.`);
  return node.value;
};

/** Yes or no; missing is what the caller says. */
export const flag = (node: Node | undefined, missing: boolean): boolean => {
  if (node === undefined || node.value === null) return missing;
  if (typeof node.value !== 'boolean')
    throw new SeedProblem(node.place, `expected true or false, saw ${shown(node.value)}.`);
  return node.value;
};

/** One of these words; missing is the first of them. */
export const oneOf = <Word extends string>(node: Node | undefined, words: readonly [Word, ...Word[]]): Word => {
  const value = optionalText(node);
  if (value === undefined) return words[0];
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw new SeedProblem(node?.place ?? '', `saw "${value}"; allowed: ${words.join(', ')}.`);
  return word;
};

/** A list of texts. */
export const texts = (node: Node | undefined): readonly string[] => list(node).map((item) => text(item, item, 'item'));
