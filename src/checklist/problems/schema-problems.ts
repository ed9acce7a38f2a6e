import { didYouMean } from './did-you-mean.ts';
import type { Draft, Keys } from './draft.ts';
import { explainError } from './explain-error.ts';
import { chooseShapes } from './choose-shapes.ts';
import type { SchemaError } from '../raw.ts';

/** Every mistake that the schema finds, once each, in words. */
export function schemaProblems(errors: readonly SchemaError[]): readonly Draft[] {
  // A key's own name is explained by its `propertyNames` mistake, which says where the key stands.
  const meant = chooseShapes(errors).filter((error) => error.propertyName === undefined);
  return withoutConsequences(meant.map((error) => explainError(error, keysOf(error.instancePath))));
}

/** `/items/qa/any/0` as keys. A key of digits reads as an index; both find the same place. */
function keysOf(instancePath: string): Keys {
  const parts = instancePath.split('/').slice(1);
  return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')));
}

/** A misspelt key is one mistake: that the key it means is missing goes without saying. */
function withoutConsequences(drafts: readonly Draft[]): readonly Draft[] {
  const meantKeys = new Map<string, string[]>();
  for (const draft of drafts) {
    if (draft.code !== 'UNKNOWN_KEY' || draft.allowed === null) continue;
    const meant = didYouMean(String(draft.at.at(-1)), draft.allowed.split(', '));
    const parent = draft.at.slice(0, -1).join('/');
    if (meant !== null) meantKeys.set(parent, [...(meantKeys.get(parent) ?? []), meant]);
  }
  return drafts.filter((draft) => {
    const meant = meantKeys.get(draft.at.join('/')) ?? [];
    const wanted = draft.absent ?? [];
    return !wanted.some((key) => meant.includes(key));
  });
}
