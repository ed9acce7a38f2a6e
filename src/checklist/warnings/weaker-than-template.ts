import { evidenceOf } from '../evidence-tree.ts';
import type { Evidence, Item, Proof } from '../model.ts';
import { quote } from '../problems/quote.ts';
import { templateItems } from '../templates/built-in.ts';
import { templateNames, templateOrigin } from '../templates/names.ts';
import { canonical } from '../wording.ts';
import { canBeMet } from './placed-proofs.ts';
import { isSaidByPeople } from './same-evidence.ts';
import type { WarningDraft } from './warning.ts';

/** What an item of a template no longer asks for because the file proves it otherwise. */
export function weakerThanTemplate({ id, from, evidence }: Item): readonly WarningDraft[] {
  const name = templateNames.find((one) => templateOrigin(one) === from);
  const raw = name === undefined ? undefined : templateItems(name)[id];
  if (raw === undefined || from === undefined) return [];
  const original = evidenceOf(raw);
  const lost =
    canonical(original) === canonical(evidence) ? [] : losses.filter((one) => isLost(one.by, original, evidence));
  return lost.slice(0, 1).map(({ what, next }) => ({
    code: 'WEAKER_THAN_TEMPLATE',
    at: ['items', id, evidence.kind],
    on: 'key',
    message: `${quote(id)} asks for less than in ${from}: ${what}`,
    seen: `\`${evidence.kind}\` instead of \`${original.kind}\``,
    allowed: 'evidence that asks for as much as that of the template',
    next,
  }));
}

const losses: readonly {
  readonly what: string;
  readonly next: string;
  /** Whether a proof is of the kind that could be done without before, or not. */
  readonly by: (proof: Proof) => boolean;
}[] = [
  {
    what: "somebody's word is enough",
    next: 'Prove it by something that a machine reports, or take your evidence out.',
    by: isSaidByPeople,
  },
  {
    what: 'nobody has to sign',
    next: 'Ask for the sign-off too, with `all`, or take your evidence out.',
    by: ({ kind }) => kind !== 'signoff',
  },
  {
    what: 'nobody has to review',
    next: 'Ask for the review too, with `all`, or take your evidence out.',
    by: ({ kind }) => kind !== 'review',
  },
];

/** Whether the new evidence, other than the old, is met by such proofs alone. */
function isLost(by: (proof: Proof) => boolean, before: Evidence, now: Evidence): boolean {
  return canBeMet(now, by) && !canBeMet(before, by);
}
