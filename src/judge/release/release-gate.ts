import { ofRelease } from '../../checklist/scope/release-items.ts';
import { idleFinding } from '../findings.ts';
import { isWorse } from '../severity.ts';
import { dropped, judgedElsewhere } from './judged-elsewhere.ts';
import type { Environment, Item } from '../../checklist/model.ts';
import type { Interpretation } from '../../commands/interpretation.ts';
import { sameName } from '../../evidence/same-name.ts';
import type { Facts } from '../../evidence/facts.ts';
import type { JudgedChange } from '../subject.ts';
import type { Blocker, Finding, ReleasedChange, ReleaseRead } from '../roll-call.ts';
import type { Gone } from './judged-elsewhere.ts';
import type { ReleaseState } from './release-state.ts';

/** What is judged, and what deploying it brings. */
export interface Place {
  readonly environment: Environment;
  readonly judged: JudgedChange;
  readonly state: ReleaseState;
  readonly facts: Facts;
}

/**
 * Whether the App judges the candidate in an issue: because it brings more than this change, or has one from when it did, with everything that was
 * said there. A reader alone knows no such issue: for it the candidate's own pull request is the home.
 */
function isElsewhere(place: Place): boolean {
  const { judged, state, facts } = place;
  if (judged.change.release !== undefined || facts.reader.alone) return false;
  return state.several || homeOf(place) !== null || goneFrom(place) !== null;
}

/** The issue that is the candidate's home; null: it has none, or cannot be deployed anyway. */
function homeOf(place: Place): number | null {
  return entryOf(place, place.facts.homes)?.issue ?? null;
}

/** The issue in which the candidate was given up, until somebody names it again. */
function goneFrom(place: Place): Gone | null {
  return entryOf(place, place.facts.dropped);
}

function entryOf<T extends NonNullable<Facts['homes']>[number]>(place: Place, known: readonly T[] = []): T | null {
  const { range } = place.state;
  if (range === null || range.state === 'behind' || range.state === 'untold') return null;
  return known.find((one) => isOf(place, one)) ?? null;
}

function isOf({ environment, judged }: Place, one: NonNullable<Facts['homes']>[number]): boolean {
  return one.commit === judged.candidate && sameName(one.environment, environment.name);
}

/** The finding of an item that is asked in another place than this one; null: it is asked here. */
export function askedElsewhere(item: Item, place: Place): Finding | null {
  const { environment, judged } = place;
  if (judged.change.release !== undefined)
    return item.ask === 'change'
      ? idleFinding(item, environment, 'ASKED_OF_EACH_CHANGE', 'It is asked of each change, on its pull request.')
      : null;
  if (item.ask === 'change' || !isElsewhere(place)) return null;
  return idleFinding(item, environment, 'ASKED_AT_DEPLOYMENT', 'It is asked of the release, in its issue.');
}

/** An item as it is asked of what is deployed: of a release of several changes, whatever one of them touches. */
export function askedAs(item: Item, { several }: Pick<ReleaseState, 'several'>): Item {
  return several && item.ask === 'release' ? ofRelease(item) : item;
}

/** What stops a deployment because of what it brings, or because it was given up. */
export function releaseBlockers(
  environment: Environment,
  judged: JudgedChange,
  state: ReleaseState,
  { facts, said }: { readonly facts: Facts; readonly said: Pick<Interpretation, 'release'> },
): readonly Blocker[] {
  const place = { environment, judged, state, facts };
  if (isElsewhere(place)) return [judgedElsewhere(place, { home: homeOf(place), gone: goneFrom(place) })];
  const drop = said.release?.drop ?? null;
  return drop === null ? state.blockers : [dropped(judged, drop), ...state.blockers];
}

/** What a deployment brings, for the roll call; null where it is not known or nothing can be deployed. */
export function releaseRead(findings: readonly Finding[], place: Place): ReleaseRead | null {
  const { judged, state } = place;
  const { range, base, others, direct, unproved, nextLook: until } = state;
  if (range === null || range.state === 'behind' || range.state === 'untold') return null;
  const own = judged.change.release === undefined ? [ownChange(judged, findings)] : [];
  return {
    base,
    changes: [...others, ...own],
    ...(until === null ? {} : { until }),
    direct,
    ...(unproved.length === 0 ? {} : { unproved }),
    since: range.state === 'new' ? 'deployed' : range.state,
    ...(isElsewhere(place) ? { elsewhere: true } : {}),
    ...(judged.change.release === undefined ? {} : { home: true }),
  };
}

/** The change that is judged here, by what is asked of each change. */
function ownChange({ change }: JudgedChange, findings: readonly Finding[]): ReleasedChange {
  const { number, url, title } = change;
  return { number, url, title, ...ownStanding(findings) };
}

/** How the change whose findings these are stands by what is asked of each change. */
export function ownStanding(findings: readonly Finding[]): Omit<ReleasedChange, 'number' | 'url' | 'title'> {
  const asked = findings.filter(({ ask, outcome }) => ask === 'change' && outcome !== 'not-applicable');
  const open = asked.flatMap(({ item, title: name, outcome }) =>
    outcome === 'pending' || outcome === 'unmet' || outcome === 'unknown' ? [{ item, title: name, outcome }] : [],
  );
  const [first] = open.toSorted((a, b) => (isWorse(a.outcome, b.outcome) ? -1 : 1));
  const shell = { next: [], open };
  if (first !== undefined) {
    const titles = open.map((one) => one.title).join(', ');
    return { ...shell, outcome: first.outcome, code: 'CHANGE_NOT_READY', sentence: `It is not ready: ${titles}.` };
  }
  return asked.some(({ outcome }) => outcome === 'met')
    ? { ...shell, outcome: 'met', code: 'MET', sentence: 'It is ready.' }
    : { ...shell, outcome: 'met', code: 'NOT_APPLICABLE', sentence: 'Nothing is asked of it here.' };
}
