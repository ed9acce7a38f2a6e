import type { Kind, Mistake, Role } from '../evidence/kind.ts';
import { kinds } from '../evidence/kinds/registry.ts';
import type { KindName } from '../evidence/kinds/registry.ts';
import type { Keys } from './problems/draft.ts';
import { evidenceKeys, isKindName } from './evidence-keys.ts';
import { isCombined, proofsOf } from './proofs.ts';
import type { Evidence, Proof } from './model.ts';
import type { RawEvidence } from './raw.ts';

/** The evidence of an item that the schema let through, shorthands spelt out. */
export function evidenceOf(raw: RawEvidence): Evidence {
  const key = evidenceKeys.find((name) => Object.hasOwn(raw, name));
  // The schema lets no such item through; an empty `all` is never met.
  if (key === undefined) return { kind: 'all', of: [] };
  if (isKindName(key)) return proof(key, raw[key]);
  const said: unknown = raw[key];
  if (key === 'not') return { kind: 'not', of: partsOf([said]) };
  if (key === 'at-least') return atLeastOf(said);
  return { kind: key === 'all' ? 'all' : 'any', of: partsOf(said) };
}

/** What has another form the schema does not let through; without parts nothing is ever met. */
function atLeastOf(said: unknown): Evidence {
  const { count, of } = isRawEvidence(said) ? said : {};
  return { kind: 'at-least', count: typeof count === 'number' ? count : 1, of: partsOf(of) };
}

function partsOf(said: unknown): readonly Evidence[] {
  return Array.isArray(said) ? said.filter(isRawEvidence).map(evidenceOf) : [];
}

/** The pieces under a combinator, each with its keys below the item; empty for a single proof. */
export function placedParts(evidence: Evidence, at: Keys): readonly (readonly [Evidence, Keys])[] {
  if (!isCombined(evidence)) return [];
  const here = [...at, evidence.kind, ...(evidence.kind === 'at-least' ? ['of'] : [])];
  return evidence.of.map((part, index) => [part, evidence.kind === 'not' ? here : [...here, index]]);
}

/** A mistake of one piece of evidence, with its keys below the item. */
export interface PlacedMistake {
  readonly at: Keys;
  readonly mistake: Mistake;
}

/** What the kinds find wrong, everywhere in the tree. */
export function mistakesOf(
  evidence: Evidence,
  roles: Readonly<Record<string, Role>>,
  at: Keys = [],
): readonly PlacedMistake[] {
  if (isCombined(evidence)) return placedParts(evidence, at).flatMap(([part, below]) => mistakesOf(part, roles, below));
  const here = [...at, evidence.kind];
  return kindFor(evidence.kind)
    .mistakes(evidence.spec, roles)
    .map((mistake) => ({ at: [...here, ...mistake.path], mistake }));
}

/** How deep combinators stand inside each other; 0 for a single proof. */
export function combinatorDepth(evidence: Evidence): number {
  return isCombined(evidence) ? 1 + Math.max(0, ...evidence.of.map(combinatorDepth)) : 0;
}

/** Asked once per release as soon as one part can only be told at the release. */
export function defaultAsk(evidence: Evidence): 'change' | 'release' {
  return proofsOf(evidence).some(({ kind }) => kindFor(kind).ask === 'release') ? 'release' : 'change';
}

function isRawEvidence(value: unknown): value is RawEvidence {
  return typeof value === 'object' && value !== null;
}

function proof(kind: KindName, raw: unknown): Proof {
  // The schema fragment of this very kind let the value through, so its own `normalise` gets what it declares.
  return { kind, spec: kindFor(kind).normalise(raw) } as Proof;
}

/** The registry entry for a kind, as one that takes what the schema let through under its key. */
function kindFor(name: KindName): Kind<unknown, unknown> {
  return kinds[name] as Kind<unknown, unknown>;
}
