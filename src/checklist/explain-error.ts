import { requiredKeys } from './choose-shapes.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Draft, Keys } from './draft.ts';
import { quote } from './quote.ts';
import type { SchemaError } from './raw.ts';

type Words = Pick<Draft, 'code' | 'message' | 'allowed' | 'next'> & Partial<Draft>;

/** One mistake found by the schema, in words: what was seen, what is allowed, what to do. */
export function explainError(error: SchemaError, at: Keys): Draft {
  return { at, on: 'value', seen: quote(error.data), ...explain(error, at) };
}

function explain(error: SchemaError, at: Keys): Words {
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error, at);
    case 'propertyNames':
      return badName(error, at);
    case 'required':
      return missingKey(error, at);
    case 'oneOf':
      return evidenceCount(error, at);
    case 'type':
      return wrongType(error, at);
    case 'uniqueItems':
      return repeated(error, at);
    case 'minProperties':
    case 'minItems':
    case 'maxProperties':
    case 'maxItems':
    case 'minimum':
    case 'maximum':
      return count(error, at);
    default:
      return notAllowed(error, at);
  }
}

function unknownKey(error: SchemaError, at: Keys): Words {
  const key = String(error.params['additionalProperty']);
  const known = Object.keys(recordOf(error.parentSchema?.['properties']));
  const meant = didYouMean(key, known);
  return {
    code: 'UNKNOWN_KEY',
    at: [...at, key],
    on: 'key',
    message: `unknown key ${quote(key)}${inside(at)}`,
    seen: quote(key),
    allowed: known.join(', '),
    next: meant === null ? 'Remove the key, or use one of the allowed ones.' : `Did you mean \`${meant}\`?`,
  };
}

function badName(error: SchemaError, at: Keys): Words {
  const name = String(error.params['propertyName']);
  const form = recordOf(error.parentSchema?.['propertyNames']);
  const reserved = recordOf(form['not'])['enum'];
  const isReserved = Array.isArray(reserved) && reserved.includes(name);
  return {
    code: 'BAD_NAME',
    at: [...at, name],
    on: 'key',
    message: isReserved ? `${quote(name)} is a word with a meaning of its own` : `${quote(name)} cannot be a name here`,
    seen: quote(name),
    allowed: isReserved ? `any name but ${reserved.join(', ')}` : String(form['patternErrorMessage']),
    next: 'Choose another name.',
  };
}

function missingKey(error: SchemaError, at: Keys): Words {
  const key = String(error.params['missingProperty']);
  const common = { on: 'key', seen: 'nothing', absent: [key] } as const;
  if (at.length === 0 && key === 'items') return { ...noItems, ...common };
  if (at.length === 0 && key === 'environments') return { ...noEnvironments, ...common };
  return {
    ...common,
    code: 'MISSING_KEY',
    message: `\`${key}\` is missing${inside(at)}`,
    allowed: `a map with \`${key}\``,
    next: `Add \`${key}\`.`,
  };
}

const noItems: Words = {
  code: 'NO_ITEMS',
  message: 'the checklist asks nothing',
  allowed: 'at least one item under `items`',
  next: 'Add an item; a deployment is never let through by an empty checklist.',
};

const noEnvironments: Words = {
  code: 'NO_ENVIRONMENTS',
  message: 'the checklist names no environment',
  allowed: 'at least one environment under `environments`',
  next: 'Add the GitHub environment that is deployed to, for example `production: { enforce: block }`.',
};

function evidenceCount(error: SchemaError, at: Keys): Words {
  const keys = requiredKeys(error);
  const present = keys.filter((key) => Object.hasOwn(recordOf(error.data), key));
  const [, second] = present;
  const allowed = `exactly one of ${keys.join(', ')}`;
  if (second === undefined) {
    return {
      code: 'NO_EVIDENCE',
      on: 'key',
      absent: keys,
      message: `nothing says how ${nameOf(at)} is proved`,
      seen: 'no evidence',
      allowed,
      next: 'Add one, for example `signoff: ROLE` or `check: "NAME"`.',
    };
  }
  return {
    code: 'SEVERAL_EVIDENCES',
    at: [...at, second],
    on: 'key',
    message: `${nameOf(at)} names several pieces of evidence`,
    seen: present.join(', '),
    allowed,
    next: 'Put them under `all` (every one is needed) or `any` (one is enough).',
  };
}

function wrongType(error: SchemaError, at: Keys): Words {
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
    wanted.includes('string') && typeof data !== 'object' ? `Put it in quotes: "${quote(data)}".` : nextForType(wanted);
  return { code: 'WRONG_TYPE', message: `${nameOf(at)} must be ${allowed}`, allowed, next };
}

function nextForType(wanted: readonly string[]): string {
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

function repeated(error: SchemaError, at: Keys): Words {
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

function count(error: SchemaError, at: Keys): Words {
  const least = error.keyword.startsWith('min');
  if (error.keyword === 'minProperties') {
    if (at.length === 1 && at[0] === 'items') return { ...noItems, on: 'key' };
    if (at.length === 1 && at[0] === 'environments') return { ...noEnvironments, on: 'key' };
    if (at.length === 2 && at[0] === 'roles') return emptyRole(at);
  }
  const unit = error.keyword.endsWith('imum') ? '' : ' entries';
  const limit = Number(error.params['limit']);
  return {
    code: least ? 'TOO_FEW' : 'TOO_MANY',
    message: `${nameOf(at)} ${unit === '' ? `is too ${least ? 'small' : 'large'}` : `has too ${least ? 'few' : 'many'} entries`}`,
    seen: seenCount(error.data),
    allowed: `${least ? 'at least' : 'at most'} ${limit}${limit === 1 ? unit.replace('ies', 'y') : unit}`,
    next: least ? 'Add what is missing, or remove the key.' : 'Remove what is not needed.',
  };
}

function emptyRole(at: Keys): Words {
  return {
    code: 'EMPTY_ROLE',
    on: 'key',
    message: `nobody holds the role \`${String(at[1])}\``,
    seen: 'no teams and no users',
    allowed: '`teams`, `users` or both',
    next: 'Name a team or a user, for example `users: [octocat]`.',
  };
}

function seenCount(data: unknown): string {
  if (Array.isArray(data)) return String(data.length);
  return typeof data === 'object' && data !== null ? String(Object.keys(data).length) : quote(data);
}

function notAllowed(error: SchemaError, at: Keys): Words {
  const allowed = allowedValue(error);
  const listed = Array.isArray(error.params['allowedValues']) ? error.params['allowedValues'].map(String) : [];
  const meant = typeof error.data === 'string' ? didYouMean(error.data, listed) : null;
  const what = error.data === '' ? 'is empty' : 'is not allowed';
  return {
    code: 'NOT_ALLOWED',
    message: `${nameOf(at)} ${what}`,
    allowed,
    next: meant === null ? 'Write one of the allowed values.' : `Did you mean \`${meant}\`?`,
  };
}

function allowedValue({ keyword, params, parentSchema }: SchemaError): string {
  if (keyword === 'enum' && Array.isArray(params['allowedValues'])) return params['allowedValues'].join(', ');
  if (keyword === 'const') return String(params['allowedValue']);
  if (keyword === 'minLength') return 'a text that is not empty';
  if (keyword === 'maxLength') return `at most ${String(params['limit'])} characters`;
  if (keyword === 'pattern') {
    const form = parentSchema?.['patternErrorMessage'];
    return typeof form === 'string' ? form : `a text that matches ${String(params['pattern'])}`;
  }
  return `a value that fits \`${keyword}\` in the schema`;
}

/** The value a mistake is about, as a message names it. */
function nameOf(at: Keys): string {
  const last = at.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last !== 'number') return `\`${last}\``;
  return `entry ${last + 1} of \`${String(at.findLast((key) => typeof key === 'string'))}\``;
}

function inside(at: Keys): string {
  return at.length === 0 ? '' : ` in ${nameOf(at)}`;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
