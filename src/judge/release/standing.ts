import { isBefore } from '../../evidence/time.ts';
import type { ReleasedChange } from '../roll-call.ts';
import type { NextStep } from '../../evidence/answer.ts';
import type { Facts } from '../../evidence/facts.ts';
import type { MergedChange, SettledChange } from '../../evidence/release.ts';
import type { Instant } from '../../evidence/time.ts';

/** What is known about another change of a release; null where it does not concern the environment at all. */
export function standingOf(change: MergedChange, environment: string, facts: Facts): ReleasedChange | null {
  const settled = newest(facts.settled ?? [], change, environment);
  const shell = { number: change.number, url: change.url, title: change.title };
  const unsettled = (why: string): ReleasedChange => ({ ...shell, ...unknown(why, change, facts) });
  if (settled === null) return unsettled('It is not known how it stands');
  if (!isByPresent(settled, facts)) return unsettled('It was judged by another checklist');
  if (settled.unconcerned === true) return null;
  if (settled.overtaken === true || isBefore(settled.at, change.updatedAt))
    return unsettled('Something was said or done on it since it was judged');
  if (settled.until !== undefined && !isBefore(facts.now, settled.until))
    return unsettled('The time is over for which it was judged');
  return { ...shell, ...judged(settled) };
}

/** When time alone changes what is known of the changes: then they have to be judged anew. */
export function standingUntil(changes: readonly MergedChange[], environment: string, facts: Facts): Instant | null {
  const settled = changes.flatMap((change) => newest(facts.settled ?? [], change, environment) ?? []);
  return settled
    .flatMap(({ until }) => (until !== undefined && isBefore(facts.now, until) ? [until] : []))
    .reduce<Instant | null>((first, at) => (first === null || isBefore(at, first) ? at : first), null);
}

/** Other changes of a release that a reader without the App judges one by one. */
export const MOST_ALONE = 20;

type Standing = Omit<ReleasedChange, 'number' | 'url' | 'title'>;

/** Of several verdicts the last one. One about another merge is about something else. */
function newest(all: readonly SettledChange[], change: MergedChange, environment: string): SettledChange | null {
  return all
    .filter((one) => one.number === change.number && one.environment === environment && one.merge === change.merge)
    .reduce<SettledChange | null>((best, one) => (best !== null && isBefore(one.at, best.at) ? best : one), null);
}

function isByPresent({ checklist, policies }: SettledChange, { config }: Facts): boolean {
  const [own, ...lent] = config.map(({ blob }) => blob?.oid ?? null);
  return checklist !== null && checklist === own && JSON.stringify(policies) === JSON.stringify(lent);
}

function unknown(why: string, { number }: MergedChange, { reader }: Facts): Standing {
  const anew = { who: 'nobody', how: `#${number} is looked at again; \`/recheck\` on it does so at once` };
  const withApp = {
    who: 'somebody who keeps the job',
    how: `runs the App and gives the Action its \`app-id\`, or deploys at most ${MOST_ALONE} changes at once`,
  };
  return {
    outcome: 'unknown',
    code: 'CHANGE_NOT_SETTLED',
    sentence: `${why}, so it has to be judged anew.`,
    next: [reader.alone && reader.app === null ? withApp : anew],
    open: [],
  };
}

const words = {
  go: { outcome: 'met', code: 'MET', sentence: 'It is ready.' },
  none: { outcome: 'met', code: 'NOT_APPLICABLE', sentence: 'Nothing is asked of it here.' },
} as const;

function judged({ number, verdict, open }: SettledChange): Standing {
  if ((verdict === 'go' || verdict === 'none') && open.length === 0) return { ...words[verdict], next: [], open: [] };
  const titles = open.map(({ title }) => title).join(', ');
  const outcome = verdict === 'no-go' ? 'unmet' : open.some((one) => one.outcome === 'unknown') ? 'unknown' : 'pending';
  return {
    outcome,
    // Nobody can mend it any more, and whoever overrides the release answers for it, where it is the only thing.
    code:
      open.length > 0 && open.every(({ code }) => code === 'CHANGE_TOO_LARGE')
        ? 'CHANGE_TOO_LARGE'
        : 'CHANGE_NOT_READY',
    sentence: titles === '' ? 'It is not ready.' : `It is not ready: ${titles}.`,
    next: onChange(
      number,
      open.flatMap(({ next = [] }) => next),
    ),
    open: open.map(({ item, title, outcome: stands }) => ({ item, title, outcome: stands })),
  };
}

/** Steps that are to be taken on another change than the one that they are shown on: a line to paste there is no line to paste here. */
function onChange(number: number, steps: readonly NextStep[]): readonly NextStep[] {
  const told = steps.map(({ who, how, paste }) => ({
    who,
    how: paste === undefined ? `${how} (#${number})` : `${how} (#${number}): \`${paste}\``,
  }));
  return [...new Map(told.map((step) => [`${step.who} ${step.how}`, step])).values()];
}
