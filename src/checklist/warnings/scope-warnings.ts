import type { Environment, Item } from '../model.ts';
import { quote } from '../problems/quote.ts';
import { isAskedIn } from '../scope/environments.ts';
import { globMatches } from '../scope/glob.ts';
import { askedBy, listed } from './asked-together.ts';
import type { WarningDraft } from './warning.ts';

/** Items that no gate which is kept ever asks for. */
export function scopeWarnings(item: Item, environments: readonly Environment[]): readonly WarningDraft[] {
  if (item.phase !== 'pre-deployment') return [];
  const kept = environments.filter((one) => one.enforce !== 'off' && isAskedIn(item, one));
  if (kept.length === 0) return onlyWhereOff(item);
  const asking = askedBy(item, kept);
  return asking.length === 0 ? elsewhere(item, kept) : neverApplies(item, asking);
}

/** Where every gate is off, the file says so itself; an item that names environments may have been meant for others. */
function onlyWhereOff({ id, environments }: Item): readonly WarningDraft[] {
  if (environments === null) return [];
  return [
    {
      code: 'ONLY_WHERE_OFF',
      at: ['items', id, 'environments'],
      on: 'value',
      message: `${quote(id)} is asked only where the gate is off`,
      seen: environments.map(quote).join(', '),
      allowed: 'at least one environment whose `enforce` is `advise` or `block`',
      next: 'Name another environment, switch the gate on, or take the item out.',
    },
  ];
}

/** What `when` names is none of the environments that ask for the item. */
function elsewhere({ id, when }: Item, kept: readonly Environment[]): readonly WarningDraft[] {
  return [
    {
      code: 'NEVER_APPLIES',
      at: ['items', id, 'when', 'environment'],
      on: 'value',
      message: `${quote(id)} is asked in no environment that its \`when\` names`,
      seen: (when?.environment ?? []).map(quote).join(', '),
      allowed: kept.map(({ name }) => quote(name)).join(', '),
      next: 'Name one of them, or take the condition out.',
    },
  ];
}

/** A change goes into one of these branches; a gate looks only at changes of branches that may be deployed. */
function neverApplies({ id, when }: Item, asking: readonly Environment[]): readonly WarningDraft[] {
  const base = when?.base ?? [];
  // An environment without `branches` takes the default branch, whose name does not stand in the file.
  const branches = asking.flatMap((one) => (one.branches.length === 0 ? ['**'] : one.branches));
  if (base.length === 0 || base.some((one) => branches.some((other) => mayMeet(one, other)))) return [];
  return [
    {
      code: 'NEVER_APPLIES',
      at: ['items', id, 'when', 'base'],
      on: 'value',
      message: `${quote(id)} is asked only of changes into branches that ${listed(asking.map(({ name }) => quote(name)))} does not deploy`,
      seen: base.map(quote).join(', '),
      allowed: branches.map(quote).join(', '),
      next: 'Name a branch that is deployed there, or take the condition out.',
    },
  ];
}

/** Whether one branch can match both globs; two globs that both have wildcards are given the benefit of the doubt. */
function mayMeet(a: string, b: string): boolean {
  if (isPlain(a)) return globMatches(b, a);
  return isPlain(b) ? globMatches(a, b) : true;
}

function isPlain(glob: string): boolean {
  return !/[*?]/.test(glob);
}
