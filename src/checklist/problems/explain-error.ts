import { idPattern } from '../names.ts';
import { requiredKeys } from './choose-shapes.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Draft, Keys } from './draft.ts';
import { notAllowed, repeated, wrongCount, wrongType } from './explain-value.ts';
import { inside, nameOf } from './name-of.ts';
import type { Words } from './name-of.ts';
import { quote } from './quote.ts';
import type { SchemaError } from '../raw.ts';

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
      return emptyMap(error, at);
    case 'minItems':
    case 'maxProperties':
    case 'maxItems':
    case 'minimum':
    case 'maximum':
      return wrongCount(error, at);
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
    next: isReserved ? 'Choose another name.' : nextForName(name, at),
  };
}

/** The name in the form of an id, where that is plain. */
function nextForName(name: string, at: Keys): string {
  const formed = name.toLowerCase().replaceAll(/[ _.]+/g, '-');
  const isPlain = (at[0] === 'roles' || at[0] === 'items') && new RegExp(idPattern).test(formed);
  return isPlain ? `Write \`${formed}\`, or choose another name.` : 'Choose another name.';
}

function missingKey(error: SchemaError, at: Keys): Words {
  const key = String(error.params['missingProperty']);
  const common = { on: 'key', seen: 'nothing', absent: [key] } as const;
  // Required at the top of the file alone.
  if (key === 'items') return { ...noItems, ...common };
  if (key === 'environments') return { ...noEnvironments, ...common };
  return {
    ...common,
    code: 'MISSING_KEY',
    message: `\`${key}\` is missing${inside(at)}`,
    allowed: `a map with \`${key}\``,
    next: key === 'version' ? 'Add `version: 1`.' : `Add \`${key}\`.`,
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

function emptyMap(error: SchemaError, at: Keys): Words {
  if (at.length === 1 && at[0] === 'items') return { ...noItems, on: 'key' };
  if (at.length === 1 && at[0] === 'environments') return { ...noEnvironments, on: 'key' };
  if (at.length === 2 && at[0] === 'roles') return emptyRole(at);
  return wrongCount(error, at);
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

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
