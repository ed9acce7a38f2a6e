import { ofRelease } from '../../checklist/scope/release-items.ts';
import { readingMade } from '../../evidence/need.ts';
import { isKnown } from '../../evidence/reading.ts';
import { shortCommit } from '../../evidence/short-commit.ts';
import { idleFinding } from '../findings.ts';
import { isWorse } from '../severity.ts';
import type { Environment, Item } from '../../checklist/model.ts';
import type { Interpretation } from '../../commands/interpretation.ts';
import { sameName } from '../../evidence/same-name.ts';
import type { NextStep } from '../../evidence/answer.ts';
import type { Facts } from '../../evidence/facts.ts';
import type { JudgedChange } from '../subject.ts';
import type { Blocker, Finding, ReleasedChange, ReleaseRead } from '../roll-call.ts';
import type { ReleaseState } from './release-state.ts';

/** What is judged, and what deploying it brings. */
interface Place {
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
  return state.several || homeOf(place) !== null || droppedIn(place) !== null;
}

/** The issue that is the candidate's home; null: it has none, or cannot be deployed anyway. */
function homeOf(place: Place): number | null {
  return issueIn(place, place.facts.homes);
}

/** The issue in which the candidate was given up, until somebody names it again. */
function droppedIn(place: Place): number | null {
  return issueIn(place, place.facts.dropped);
}

/** Whether it was given up because that issue is gone. */
function isLost(place: Place): boolean {
  return place.facts.dropped?.some((one) => one.lost === true && isOf(place, one)) ?? false;
}

function issueIn(place: Place, known: Facts['homes'] = []): number | null {
  const { range } = place.state;
  if (range === null || range.state === 'behind' || range.state === 'untold') return null;
  return known.find((one) => isOf(place, one))?.issue ?? null;
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
  if (isElsewhere(place)) return [givenUp(place) ?? stillOpen(place) ?? elsewhere(place)];
  return [...dropped(judged, said), ...state.blockers];
}

/** The candidate is given up from the word on, and not only once the ledger says so. */
function dropped({ candidate }: JudgedChange, { release }: Pick<Interpretation, 'release'>): readonly Blocker[] {
  const drop = release?.drop ?? null;
  if (drop === null) return [];
  return [
    {
      outcome: 'pending',
      code: 'RELEASE_DROPPED',
      sentence: `${drop.by.login} dropped this release.`,
      next: [namingIt(candidate, 'in the issue of a release')],
    },
  ];
}

/** How a candidate comes back that was given up. */
function namingIt(candidate: string, where: string): NextStep {
  return {
    who: 'a holder of any role of the checklist',
    how: `names the commit ${where}, if it is to be released after all`,
    paste: `/candidate ${candidate}`,
  };
}

/** What a candidate that was given up waits for, however little of it is left and however much of it is out. */
function givenUp(place: Place): Blocker | null {
  const issue = droppedIn(place);
  if (issue === null) return null;
  const { environment, judged, state } = place;
  const what = `The release of ${shortCommit(judged.candidate)} to ${environment.name}`;
  const brings = state.several ? `, which also brings ${brought(state)},` : '';
  const [how, where] = isLost(place)
    ? [
        `was given up: its issue #${issue} is gone, with what was said there`,
        `in the issue of another release to ${environment.name}`,
      ]
    : [`was dropped in #${issue}`, `in #${issue}`];
  return {
    outcome: 'pending',
    code: 'RELEASE_DROPPED',
    sentence: `${what}${brings} ${how}.`,
    next: [namingIt(judged.candidate, `${where}, or by a tag that the checklist takes`)],
  };
}

/** What a candidate waits for while the issue is open that it has from before. */
function stillOpen(place: Place): Blocker | null {
  const issue = homeOf(place);
  const { environment, judged, state } = place;
  if (issue === null || state.several) return null;
  const commit = shortCommit(judged.candidate);
  const what =
    state.range?.state === 'same'
      ? `${commit} is deployed to ${environment.name}, and its release is open in #${issue} until its rollout is over: it is judged there, with every change that came with it.`
      : `The release of ${commit} to ${environment.name} is open in #${issue}: it is judged there until that is over.`;
  return {
    outcome: 'pending',
    code: 'RELEASE_ELSEWHERE',
    sentence: what,
    next: [
      { who: 'nobody', how: `what is asked of the release is signed in #${issue}, and what holds it is told there` },
    ],
  };
}

function elsewhere({ environment: { name }, judged: { candidate }, state, facts }: Place): Blocker {
  const reading = readingMade(facts, { kind: 'release', environment: name, candidate });
  const isOff = reading !== undefined && isKnown(reading) && reading.value.noIssues === true;
  const next = isOff
    ? {
        who: 'an administrator of the repository',
        how: 'switches issues on in its settings: without them such a release has no place where it is told, signed and held',
      }
    : { who: 'nobody', how: 'what is asked of the release is signed in that issue' };
  return {
    outcome: 'pending',
    code: 'RELEASE_ELSEWHERE',
    sentence: `Deploying ${shortCommit(candidate)} to ${name} also brings ${brought(state)}: it is judged as a release, in an issue of its own${isOff ? ', and issues are switched off in this repository' : ''}.`,
    next: [next],
  };
}

/** What else a deployment brings, in words. */
function brought({ others, direct }: ReleaseState): string {
  return [
    ...(others.length === 0 ? [] : [others.map(({ number }) => `#${number}`).join(', ')]),
    ...(direct.length === 0
      ? []
      : [`${direct.length} ${direct.length === 1 ? 'commit' : 'commits'} without a pull request`]),
  ].join(' and ');
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
