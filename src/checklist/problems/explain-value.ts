import { didYouMean } from './did-you-mean.ts';
import type { Keys } from './draft.ts';
import { nameOf } from './name-of.ts';
import type { Words } from './name-of.ts';
import { quote } from './quote.ts';
import type { SchemaError } from '../raw.ts';

/** A value of another type than asked for, or none at all. */
export function wrongType(error: SchemaError, at: Keys): Words {
  const wanted = [error.params['type']].flat().map(String);
  const allowed = [...new Set(wanted.map((type) => typeNames[type] ?? type))].join(', or ');
  const { data } = error;
  if (data === null)
    return {
      code: 'WRONG_TYPE',
      message: `${nameOf(at)} has no value`,
      seen: 'nothing',
      allowed,
      next: 'Give it a value, or remove the key.',
    };
  const next =
    wanted.includes('string') && typeof data !== 'object'
      ? `Put it in quotes: "${quote(data)}".`
      : nextForType(wanted, at);
  return { code: 'WRONG_TYPE', message: `${nameOf(at)} must be ${allowed}`, allowed, next };
}

function nextForType(wanted: readonly string[], at: Keys): string {
  if (at.length === 2 && at[0] === 'roles') return 'Write `{ users: [octocat] }` or `{ teams: [acme/qa] }`.';
  if (at.at(-1) === 'when') return 'Write what it depends on: `{ paths: ["db/**"] }`.';
  if (wanted.includes('array')) return 'Write it as a list: `[one, two]`.';
  if (wanted.includes('object')) return 'Write it as a map: `key: value`.';
  return 'Write a value of that kind.';
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a map',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

/** An entry that stands in a list twice. */
export function repeated(error: SchemaError, at: Keys): Words {
  const index = Math.max(Number(error.params['i']), Number(error.params['j']));
  const value: unknown = Array.isArray(error.data) ? error.data[index] : undefined;
  return {
    code: 'NOT_ALLOWED',
    at: [...at, index],
    message: `${quote(value)} stands in the list twice`,
    seen: quote(value),
    allowed: 'each entry once',
    next: 'Remove one of the two.',
  };
}

/** A list, a map or a number that is too small or too large. */
export function wrongCount(error: SchemaError, at: Keys): Words {
  const least = error.keyword.startsWith('min');
  const limit = Number(error.params['limit']);
  const bound = `${least ? 'at least' : 'at most'} ${limit}`;
  const seen = seenCount(error.data);
  if (error.keyword.endsWith('imum')) {
    return {
      code: least ? 'TOO_FEW' : 'TOO_MANY',
      message: `${nameOf(at)} is too ${least ? 'small' : 'large'}`,
      seen,
      allowed: bound,
      next: `Write ${bound}.`,
    };
  }
  return {
    code: least ? 'TOO_FEW' : 'TOO_MANY',
    message: `${nameOf(at)} has too ${least ? 'few' : 'many'} entries`,
    seen,
    allowed: `${bound} ${limit === 1 ? 'entry' : 'entries'}`,
    next: least ? 'Add what is missing, or remove the key.' : 'Remove what is not needed.',
  };
}

function seenCount(data: unknown): string {
  if (Array.isArray(data)) return String(data.length);
  return typeof data === 'object' && data !== null ? String(Object.keys(data).length) : quote(data);
}

/** A value that is not one of those allowed, or has not the form asked for. */
export function notAllowed(error: SchemaError, at: Keys): Words {
  const { data } = error;
  const { allowed, listed } = allowedValues(error);
  // A number that is written as a text.
  const isQuoted = typeof data === 'string' && data === allowed;
  return {
    code: 'NOT_ALLOWED',
    message: `${nameOf(at)} ${data === '' ? 'is empty' : 'is not allowed'}`,
    allowed,
    next: isQuoted ? 'Write it without quotes.' : nextForText(typeof data === 'string' ? data : '', listed),
  };
}

function nextForText(seen: string, listed: readonly string[]): string {
  const meant = didYouMean(seen, listed);
  if (meant !== null) return `Did you mean \`${meant}\`?`;
  if (/^@[\w-]+$/.test(seen)) return `Write \`${seen.slice(1)}\`.`;
  return 'Write an allowed value.';
}

interface AllowedValues {
  readonly allowed: string;
  /** The same one by one, where it is a list. */
  readonly listed: readonly string[];
}

function allowedValues({ keyword, params, parentSchema }: SchemaError): AllowedValues {
  const { allowedValues: list } = params;
  if (Array.isArray(list)) return { allowed: list.join(', '), listed: list.map(String) };
  const form = parentSchema?.['patternErrorMessage'];
  if (keyword === 'pattern' && typeof form === 'string') return { allowed: form, listed: form.split(', ') };
  return { allowed: allowedText(keyword, params), listed: [] };
}

function allowedText(keyword: string, params: SchemaError['params']): string {
  if (keyword === 'const') return String(params['allowedValue']);
  if (keyword === 'minLength') return 'a text that is not empty';
  if (keyword === 'maxLength') return `at most ${String(params['limit'])} characters`;
  if (keyword === 'pattern') return `a text that matches ${String(params['pattern'])}`;
  return `a value that fits \`${keyword}\` in the schema`;
}
