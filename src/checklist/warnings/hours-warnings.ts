import type { Calendar } from '../../evidence/calendar/calendar.ts';
import type { Checklist, Environment, Item } from '../model.ts';
import type { Keys } from '../problems/draft.ts';
import { quote } from '../problems/quote.ts';
import { isAlwaysAskedIn, listed } from './asked-together.ts';
import { openTogether } from './open-time.ts';
import { canBeMet, placedProofs } from './placed-proofs.ts';
import type { WarningDraft } from './warning.ts';

/** Hours that an environment's gate cannot do without, with who says so. */
interface Hours {
  readonly calendar: Calendar;
  readonly at: Keys;
  readonly name: string;
}

/** Windows and freezes that together never leave a gate open; each environment is told its first such pair alone. */
export function hoursWarnings({ environments, items }: Checklist, now: number): readonly WarningDraft[] {
  return environments.flatMap((environment) => {
    if (environment.enforce === 'off') return [];
    const hours = [ofEnvironment(environment), ...items.flatMap((item) => ofItem(item, environment))];
    for (const [index, one] of hours.entries()) {
      const others = hours.slice(0, index);
      const clash = [null, ...others].find((other) => isNeverOpen(other === null ? [one] : [other, one], now));
      if (clash !== undefined) return [neverOpen(environment, clash === null ? [one] : [clash, one], one.at)];
    }
    return [];
  });
}

function isNeverOpen(hours: readonly Hours[], now: number): boolean {
  return (
    openTogether(
      hours.map(({ calendar }) => calendar),
      now,
    ).length === 0
  );
}

function ofEnvironment({ name, calendar }: Environment): Hours {
  const key = calendar.windows.length > 0 ? 'window' : 'freeze';
  return { calendar, at: ['environments', name, key], name: `the hours of ${name}` };
}

/** A window under `any` is needed only where the item is met by nothing else. */
function ofItem(item: Item, environment: Environment): readonly Hours[] {
  if (!isAlwaysAskedIn(item, environment)) return [];
  return placedProofs(item).flatMap(({ at, proof }) =>
    proof.kind === 'window' && !canBeMet(item.evidence, (other) => other !== proof)
      ? [{ calendar: { windows: [proof.spec], freezes: [] }, at, name: `the window of ${item.id}` }]
      : [],
  );
}

function neverOpen({ name }: Environment, hours: readonly Hours[], at: Keys): WarningDraft {
  const who = listed(hours.map((one) => one.name));
  return {
    code: 'NEVER_OPEN',
    at,
    on: 'value',
    message:
      hours.length === 1
        ? `${who}: no minute is open within a year, so the gate of ${quote(name)} never opens`
        : `${who} are never open at the same time within a year, so the gate of ${quote(name)} never opens`,
    seen: 'no common minute',
    allowed: 'hours that meet at least once a year',
    next: 'Widen one of the windows, or end the freeze earlier.',
  };
}
