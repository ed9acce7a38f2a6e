import type { Actor } from '../evidence/facts.ts';
import { milliseconds } from '../evidence/time.ts';
import { nullable, oneOf, record, text, textLike, whole } from './shape.ts';
import type { Shape } from './shape.ts';

/** A commit by its full id. */
export const commit = textLike('a commit id', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

/** A moment that can be compared; `time.ts` says which those are. */
export const moment: Shape<string> = {
  optional: false,
  misfit: (value, path) =>
    text.misfit(value, path) ??
    (typeof value === 'string' && Number.isNaN(milliseconds(value))
      ? `${path} is no moment: ${value.slice(0, 60)}`
      : null),
};

/** Somebody whom GitHub told. */
export const account: Shape<Actor> = record<Actor>({
  id: nullable(whole),
  login: text,
  type: oneOf('User', 'Bot', 'Organization', 'Mannequin', 'EnterpriseUserAccount'),
});
/** The same, or an account that is gone. */
export const actor: Shape<Actor | null> = nullable(account);
