import { endShownAt, frozenPeriod } from '../../evidence/calendar/freeze.ts';
import type { Environment } from '../model.ts';
import { quote } from '../problems/quote.ts';
import type { WarningDraft } from './warning.ts';

/** What an environment's keys say that time has overtaken, or will never end. `now`: milliseconds since 1970. */
export function environmentWarnings(environment: Environment, now: number): readonly WarningDraft[] {
  return [...ofAdvice(environment, now), ...pastFreezes(environment, now)];
}

function ofAdvice({ name, enforce, adviseUntil }: Environment, now: number): readonly WarningDraft[] {
  if (enforce !== 'advise') return [];
  const at = ['environments', name, 'enforce'];
  if (adviseUntil === null) {
    return [
      {
        code: 'ADVISE_WITHOUT_END',
        at,
        on: 'value',
        message: `the gate of ${quote(name)} only advises, without an end`,
        seen: quote('advise'),
        allowed: '`advise until DATE`, or `block`',
        next: 'Write the day from which it shall block: `advise until YYYY-MM-DD`.',
      },
    ];
  }
  // The gate blocks from the beginning of that day on, by UTC.
  if (!(endShownAt(`${adviseUntil}T00:00`) <= now)) return [];
  return [
    {
      code: 'ADVICE_ENDED',
      at,
      on: 'value',
      message: `the gate of ${quote(name)} blocks since ${adviseUntil}`,
      seen: quote(`advise until ${adviseUntil}`),
      allowed: 'a day to come, or `block`',
      next: 'Write `block`, which it means by now.',
    },
  ];
}

function pastFreezes({ name, calendar }: Environment, now: number): readonly WarningDraft[] {
  return calendar.freezes.flatMap((freeze, index) =>
    frozenPeriod(freeze).to <= now
      ? [
          {
            code: 'FREEZE_OVER',
            at: ['environments', name, 'freeze', index],
            on: 'value',
            message: `the freeze of ${quote(name)} is over`,
            seen: `until ${freeze.until}`,
            allowed: 'a freeze to come, or one that lasts',
            next: 'Take it out, or give it its next dates.',
          } as const,
        ]
      : [],
  );
}
