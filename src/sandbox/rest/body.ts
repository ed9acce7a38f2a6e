import { Refusal } from '../world/refusal.ts';

/** A parsed JSON object of a request; readers below turn its values into types or refuse them as GitHub does. */
export type Body = Readonly<Record<string, unknown>>;

const wrongType = (key: string, value: unknown, wanted: string): Refusal =>
  new Refusal('invalid', `Invalid request.\n\nFor 'properties/${key}', ${JSON.stringify(value)} is not ${wanted}.`);

/** A required string. */
export const text = (body: Body, key: string): string => {
  const value = optionalText(body, key);
  if (value === undefined) throw new Refusal('invalid', `Invalid request.\n\n"${key}" wasn't supplied.`);
  return value;
};

/** A string that may be absent; null counts as absent. */
export const optionalText = (body: Body, key: string): string | undefined => {
  const value = body[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw wrongType(key, value, 'a string');
  return value;
};

/** An integer that may be absent. */
export const optionalNumber = (body: Body, key: string): number | undefined => {
  const value = body[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw wrongType(key, value, 'an integer');
  return value;
};

/** A boolean that may be absent. */
export const optionalFlag = (body: Body, key: string): boolean | undefined => {
  const value = body[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'boolean') throw wrongType(key, value, 'a boolean');
  return value;
};

/** One of a closed list; absent stays absent. */
export const optionalChoice = <Choice extends string>(
  body: Body,
  key: string,
  choices: readonly Choice[],
): Choice | undefined => {
  const value = optionalText(body, key);
  if (value === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw wrongType(key, value, `a member of ${JSON.stringify(choices)}`);
  return choice;
};

/** One of a closed list; 422 when absent. */
export const choice = <Choice extends string>(body: Body, key: string, choices: readonly Choice[]): Choice => {
  const value = optionalChoice(body, key, choices);
  if (value === undefined) throw new Refusal('invalid', `Invalid request.\n\n"${key}" wasn't supplied.`);
  return value;
};

/** A list of strings; absent is undefined. */
export const optionalTexts = (body: Body, key: string): readonly string[] | undefined => {
  const value = body[key];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value) || !value.every((item): item is string => typeof item === 'string'))
    throw wrongType(key, value, 'an array of strings');
  return value;
};

/** A list of objects; absent is undefined. */
export const optionalObjects = (body: Body, key: string): readonly Body[] | undefined => {
  const value = body[key];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value) || !value.every(isObject)) throw wrongType(key, value, 'an array of objects');
  return value;
};

/** A nested object; absent is undefined. */
export const optionalObject = (body: Body, key: string): Body | undefined => {
  const value = body[key];
  if (value === undefined || value === null) return undefined;
  if (!isObject(value)) throw wrongType(key, value, 'an object');
  return value;
};

/** A time; absent is undefined, anything unreadable is refused. */
export const optionalTime = (body: Body, key: string): number | undefined => {
  const value = optionalText(body, key);
  if (value === undefined) return undefined;
  const at = Date.parse(value);
  if (Number.isNaN(at)) throw wrongType(key, value, 'a date-time');
  return at;
};

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Drops absent keys, so that "absent" never overwrites what is there. */
export const given = <Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } => {
  const kept: { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } = {};
  for (const key in fields) {
    const value = fields[key];
    if (isPresent(value)) kept[key] = value;
  }
  return kept;
};

const isPresent = <Value>(value: Value): value is Exclude<Value, undefined> => value !== undefined;
