import { readingMade } from '../../evidence/need.ts';
import { isKnown } from '../../evidence/reading.ts';
import { shortCommit } from '../../evidence/short-commit.ts';
import type { NextStep } from '../../evidence/answer.ts';
import type { Actor, Facts } from '../../evidence/facts.ts';
import type { JudgedChange } from '../subject.ts';
import type { Blocker } from '../roll-call.ts';
import type { Place } from './release-gate.ts';
import type { ReleaseState } from './release-state.ts';

/** Why a candidate is not open that is judged in an issue: `home`, if it has that already; `gone`: it was given up there. */
export function judgedElsewhere(
  place: Place,
  { home, gone }: { readonly home: number | null; readonly gone: Gone | null },
): Blocker {
  if (gone !== null) return givenUp(place, gone);
  return home === null || place.state.several ? elsewhere(place) : stillOpen(place, home);
}

/** Where a candidate was given up; `lost`: because that issue is gone. */
export type Gone = NonNullable<Facts['dropped']>[number];

/** The candidate is given up from the word on, and not only once the ledger says so. */
export function dropped({ candidate }: JudgedChange, { by }: { readonly by: Actor }): Blocker {
  return {
    outcome: 'pending',
    code: 'RELEASE_DROPPED',
    sentence: `${by.login} dropped this release.`,
    next: [namingIt(candidate, 'in the issue of a release')],
  };
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
function givenUp({ environment, judged, state }: Place, { issue, lost }: Gone): Blocker {
  const what = `The release of ${shortCommit(judged.candidate)} to ${environment.name}`;
  const brings = state.several ? `, which also brings ${brought(state)},` : '';
  const [how, where] =
    lost === true
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
function stillOpen({ environment, judged, state }: Place, issue: number): Blocker {
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
