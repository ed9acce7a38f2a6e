import { placedParts } from '../evidence-tree.ts';
import { isCombined } from '../proofs.ts';
import { quote } from './quote.ts';
import type { Evidence } from '../model.ts';
import type { Sections } from '../sections.ts';
import type { Draft, Keys } from './draft.ts';

/** A strict environment takes a sign-off for the very content that was signed: nothing there may let one outlive a push. */
export function strictPushes({ environments, items }: Pick<Sections, 'environments' | 'items'>): readonly Draft[] {
  const strict = environments.flatMap(({ name, value }) => (value?.strict === true ? [name] : []));
  return items.flatMap(({ name, value }) => {
    const where = value === null ? undefined : strict.find((one) => value.environments?.includes(one) ?? true);
    if (value === null || where === undefined) return [];
    return keptIn(value.evidence, []).map((at): Draft => ({
      code: 'NOT_ALLOWED',
      at: ['items', name, ...at],
      on: 'value',
      message: `a push resets every sign-off in ${quote(where)}, which is strict`,
      seen: 'a sign-off that outlives a push',
      allowed: '`on-push: reset`, or an item that no strict environment asks for',
      next: `Remove \`on-push\`, or name under \`environments\` where the item is asked, without ${where}.`,
    }));
  });
}

function keptIn(evidence: Evidence, at: Keys): readonly Keys[] {
  if (isCombined(evidence)) return placedParts(evidence, at).flatMap(([part, below]) => keptIn(part, below));
  const isKept = evidence.kind === 'signoff' && evidence.spec.onPush !== undefined;
  return isKept ? [[...at, 'signoff', 'on-push']] : [];
}
