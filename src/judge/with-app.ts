import { sameName } from '../evidence/same-name.ts';
import { isCovered } from '../evidence/reader-reasons.ts';
import { shortCommit } from '../evidence/short-commit.ts';
import { after, isBefore } from '../evidence/time.ts';
import { laterByApp, waivedByApp } from './excused-by-app.ts';
import { releaseByApp } from './release/by-app.ts';
import { ownWord } from './release/own-word.ts';
import { exceptedAtHome, homeUnread, overriddenAtHome } from './release/with-app.ts';
import { atLeast } from './at-least.ts';
import { all, any } from './combine.ts';
import { gateCheckName } from './gate-name.ts';
import { sourcesOf } from './sources.ts';
import { conclusionOf, othersIn } from './verdict.ts';
import type { Blocker, Finding, RollCall } from './roll-call.ts';
import type { Answer } from '../evidence/answer.ts';
import type { CheckRun, CommitEvidence, Facts } from '../evidence/facts.ts';
import type { Instant } from '../evidence/time.ts';

/**
 * Demands the App's own verdict for the very gate and commit, and takes from it what this reader could not learn.
 * It never opens what is pending, unmet or held: the App's verdict is an addition to this judgement, not a replacement of it. Of an item that
 * the App only excused, or asks later, its success says nothing more: where the reason is not seen here any more, the item is open.
 */
export function confirmWithApp(own: RollCall, facts: Facts, appId: number, said: Sayings): RollCall {
  // Of a way back the pull request is the home, also where the commit was once released from an issue.
  const patience = patienceOver(own, said);
  if (patience !== null && !isBefore(own.now, patience)) return own;
  const rollCall = said.release === null ? own : exceptedAtHome(homeUnread(own), said);
  const blocker =
    missingGo(rollCall, facts, appId) ??
    ofAnother(rollCall, said) ??
    judgedOtherwise(rollCall, said) ??
    ownWord(rollCall, facts, said) ??
    overFor(rollCall, said) ??
    changesOver(rollCall, said);
  const byApp = ({ item }: Finding) => (isSaidMet(item, said, facts.now) ? answered : open);
  if (blocker === null && said.overridden !== null) {
    if (said.release === null || !isBefore(facts.now, said.overridden))
      return overriddenByApp(rollCall, facts, said.overridden);
    // Who overrides a release says so in its issue; what each change lacks is not overridden there.
    const whole = leftToApp(rollCall, (finding) => (finding.ask === 'change' ? byApp(finding) : open), []);
    return concluded(overriddenAtHome(whole, said.overridden));
  }
  if (blocker === null) {
    return leftToApp(laterByApp(waivedByApp(rollCall, said), said), byApp, []);
  }
  // Where the App has answered, what it alone can learn is no doubt any more: it is simply not go.
  if (blocker.code === 'APP_VERDICT_NOT_GO') return leftToApp(rollCall, () => open, [blocker]);
  const nextLook = patience ?? rollCall.nextLook;
  return concluded({ ...rollCall, blockers: [...rollCall.blockers, blocker], nextLook });
}

/**
 * What the App's run of the gate says besides its conclusion: by what it judged, until when items are excused, from when on they are asked again,
 * and until when the gate is overridden (null: it is not).
 */
export interface Sayings {
  /** Git's ids of the checklist and of the policies that it extends, as they were judged; none: it does not say. */
  readonly sources: readonly string[];
  readonly waived: ReadonlyMap<string, Instant>;
  readonly later: ReadonlyMap<string, Instant>;
  /** Until when what it says of items that are neither holds. */
  readonly lapsing: ReadonlyMap<string, Instant>;
  readonly overridden: Instant | null;
  /** The deployment from which it is a way back; null: it is none. */
  readonly wayBack: number | null;
  /** The issue of the release that it judged; null: it judged a pull request. */
  readonly release: number | null;
  /** Logins of those without whose word in that issue it would not be go, if it were them who deploy it; two in one text if both. */
  readonly restsOn: readonly string[];
  /** The login of the repository's owner when it judged; null: it does not say. */
  readonly owner: string | null;
  /** Until when the other changes of a release stand as it judged them, or `ALWAYS`; null: it does not say. */
  readonly changes: string | null;
}

/** No time ends it. */
export const ALWAYS = 'always';

/** The login of a roll call's owner. */
export function ownerOf({ repository }: Pick<RollCall, 'repository'>): string {
  return repository.name.slice(0, repository.name.indexOf('/'));
}

/** How long the App may take to say what it thinks of a way back, milliseconds. */
const PATIENCE = 120_000;

/**
 * Until when the App is waited for: a way back is go by what GitHub shows, and the App has said nothing about it. Once that is past the App is
 * away, and the way back is open without it. Null: the App has spoken, or there is more to be asked.
 */
function patienceOver({ rollback, verdict, open: isOpen }: RollCall, { wayBack }: Sayings): Instant | null {
  if (rollback === undefined || rollback.signedAt === null || verdict !== 'go' || !isOpen) return null;
  return wayBack === rollback.from.deployment ? null : after(rollback.signedAt, PATIENCE);
}

/** Whether the App's success says of an item that it is met, and still does. */
function isSaidMet(item: string, { waived, later, lapsing }: Sayings, now: Instant): boolean {
  const end = lapsing.get(item);
  return !waived.has(item) && !later.has(item) && (end === undefined || isBefore(now, end));
}

/**
 * The App's success says only that it was overridden: then nothing that this reader could not learn is answered by it, and it opens only where
 * the comments, as they stand now, override it too.
 */
function overriddenByApp(rollCall: RollCall, { now }: Facts, until: Instant): RollCall {
  if (!isBefore(now, until))
    return leftToApp(rollCall, () => open, [
      stop('pending', 'APP_VERDICT_NOT_GO', `The override was over at ${until}.`),
    ]);
  if (rollCall.override === undefined && rollCall.blockers.some(isLeft)) {
    const sentence = 'The App says only that it is overridden, and no comment overrides it any more.';
    return leftToApp(rollCall, () => open, [stop('pending', 'APP_VERDICT_NOT_GO', sentence)]);
  }
  const blockers = rollCall.blockers.filter(({ code }) => code !== 'OVERRIDE_NEEDS_APP');
  return leftToApp({ ...rollCall, blockers }, () => open, []);
}

/** The roll call with what could not be learnt here replaced by what the App's verdict says about it. */
function leftToApp(
  rollCall: RollCall,
  byApp: (finding: Finding) => (answer: Answer) => Answer,
  blockers: readonly Blocker[],
): RollCall {
  const rest = rollCall.blockers.filter((blocker) => !isLeft(blocker));
  const findings = rollCall.findings.map((finding) => coveredFinding(finding, byApp(finding)));
  const release = releaseByApp(rollCall, findings, blockers.length === 0);
  return concluded({ ...rollCall, ...release, blockers: [...rest, ...blockers], findings });
}

function isLeft({ outcome, code }: Blocker): boolean {
  return outcome === 'unknown' && isCovered(code);
}

function answered(answer: Answer): Answer {
  const sentence = "This token cannot tell; the App's verdict on this commit answers it.";
  return { ...answer, outcome: 'met', code: 'MET', next: [], sentence };
}

function open(answer: Answer): Answer {
  const sentence = 'This token cannot tell, so the App does; its check run says what is missing.';
  return { ...answer, outcome: 'pending', code: 'APP_VERDICT_NOT_GO', next: [], sentence };
}

/** Why the App has not said go; null when it has. */
function missingGo(rollCall: RollCall, facts: Facts, appId: number): Blocker | null {
  const name = gateCheckName(rollCall.gate);
  const evidence = facts.commits.find(({ oid }) => oid === rollCall.candidate);
  const where = `"${name}" on ${shortCommit(rollCall.candidate)}`;
  if (evidence === undefined) return stop('unknown', 'NOT_READ', `Whether the App reported ${where} was not read.`);
  const named = evidence.checks.filter((run) => run.name === name);
  const [newest] = named.filter(({ app }) => app?.id === appId).toSorted((a, b) => b.id - a.id);
  const others = `${lookAlikes(named, appId)}${statusAlike(evidence, name)}`;
  if (newest === undefined)
    return stop('pending', 'APP_VERDICT_MISSING', `The App (id ${appId}) has not reported ${where}.${others}`);
  if (newest.status !== 'completed') {
    return stop(
      'pending',
      'APP_VERDICT_MISSING',
      `The App (id ${appId}) has not finished ${where} (${newest.status}).${others}`,
    );
  }
  if (newest.conclusion === 'success') return null;
  const outcome = newest.conclusion === 'failure' ? 'unmet' : 'pending';
  return stop(
    outcome,
    'APP_VERDICT_NOT_GO',
    `The App's newest verdict ${where} is ${newest.conclusion ?? 'none'}, not success.${others}`,
  );
}

/**
 * A success answers what the App was asked. Where the checklist has changed since, it has seen neither an item that was added nor a role that
 * means somebody else now, and this reader may be unable to tell. A policy that it could not read here keeps the gate shut by itself.
 */
function judgedOtherwise(rollCall: RollCall, { sources }: Sayings): Blocker | null {
  if (sourcesOf(rollCall).every((source, index) => source === sources[index])) return null;
  const where = `"${gateCheckName(rollCall.gate)}" on ${shortCommit(rollCall.candidate)}`;
  const what =
    sources.length === 0
      ? 'does not say by which checklist it was given: the App is older than this version, or too new for it'
      : 'is not about the checklist as it is now';
  return stop('pending', 'APP_VERDICT_MISSING', `The App's verdict ${where} ${what}.`);
}

/** Who belongs to which team, and who may do what, is another matter under another owner: the App must have looked again. */
function ofAnother(rollCall: RollCall, { owner }: Sayings): Blocker | null {
  const now = ownerOf(rollCall);
  if (owner === null || sameName(owner, now)) return null;
  return stop(
    'pending',
    'REPO_IDENTITY_CHANGED',
    `The App's verdict on ${shortCommit(rollCall.candidate)} was given while the repository belonged to ${owner}, and now it belongs to ${now}.`,
  );
}

/**
 * An item that only an earlier checklist asks is not judged here, yet the App's success may rest on its being excused, or met, for a while: when
 * that is over, the success is.
 */
function overFor({ findings, now }: RollCall, { waived, later, lapsing }: Sayings): Blocker | null {
  const known = new Set(findings.map(({ item }) => item));
  const over = [...waived, ...later, ...lapsing].find(([item, until]) => !known.has(item) && !isBefore(now, until));
  if (over === undefined) return null;
  const [item, until] = over;
  const sentence = `The App's verdict rests on "${item}", which an earlier checklist asks, and held until ${until}.`;
  return stop('pending', 'APP_VERDICT_NOT_GO', sentence);
}

/** How other changes stand only the App tells here, and time alone ends that, also while the App is away and whatever else is known of them here. */
function changesOver(rollCall: RollCall, { changes }: Sayings): Blocker | null {
  if (changes === ALWAYS || (changes !== null && isBefore(rollCall.now, changes))) return null;
  const where = `The App's verdict on ${shortCommit(rollCall.candidate)}`;
  const left = othersIn(rollCall).filter(({ outcome, code }) => outcome === 'unknown' && isCovered(code));
  if (changes === null && left.length === 0) return null;
  if (changes === null)
    return stop(
      'pending',
      'APP_VERDICT_MISSING',
      `${where} does not say until when the other changes of the release are ready: it is not about them, or the App is older than this version, or too new for it.`,
    );
  return stop('pending', 'APP_VERDICT_NOT_GO', `${where} rests on how other changes stood until ${changes}.`);
}

/** Runs of the same name by others: named, so that nobody wonders why a green check opens nothing. */
function lookAlikes(named: readonly CheckRun[], appId: number): string {
  const others = named.filter(({ app }) => app?.id !== appId);
  if (others.length === 0) return '';
  const apps = new Set(
    others.map(({ app }) => (app === null ? 'an app that GitHub does not name' : `the app ${app.slug} (id ${app.id})`)),
  );
  return ` A run of the same name by ${[...apps].join(', ')} is a look-alike and never counts.`;
}

/** Anybody who may push can set a commit status of any name. */
function statusAlike({ statuses }: CommitEvidence, name: string): string {
  return statuses.some(({ context }) => context === name) ? ' A commit status of that name never counts.' : '';
}

const steps = {
  NOT_READ: { who: 'somebody who may read the checks', how: 'runs this again' },
  APP_VERDICT_MISSING: {
    who: 'somebody who runs the App',
    how: 'checks that it is installed here and running, or waits for it',
  },
  REPO_IDENTITY_CHANGED: {
    who: 'somebody who runs the App',
    how: 'installs it for the new owner, where it looks at everything again by itself',
  },
  APP_VERDICT_NOT_GO: { who: 'anybody', how: "opens the App's check run: it says who can give what is missing" },
} as const;

function stop(outcome: Blocker['outcome'], code: keyof typeof steps, sentence: string): Blocker {
  return { outcome, code, sentence, next: [steps[code]] };
}

/** A combination may be pending because of one part while another one is what could not be learnt, so its parts are looked at in any case. */
function coveredFinding(finding: Finding, byApp: (answer: Answer) => Answer): Finding {
  const { outcome } = finding;
  if (outcome === 'not-applicable' || outcome === 'met' || outcome === 'waived' || outcome === 'later') return finding;
  return { ...finding, ...cover({ ...answerOf(finding), outcome }, byApp) };
}

function answerOf({ code, sentence, next, facts, parts, needed }: Finding): Omit<Answer, 'outcome'> {
  return {
    code,
    sentence,
    next,
    facts,
    ...(parts === undefined ? {} : { parts }),
    ...(needed === undefined ? {} : { needed }),
  };
}

/** What could not be learnt here, and what the App can learn, is left to the App's verdict; of a combination only the parts are. */
function cover(answer: Answer, byApp: (answer: Answer) => Answer): Answer {
  const { parts, code, needed } = answer;
  if (parts !== undefined && code === 'ALL_OPEN') return all(parts.map((part) => cover(part, byApp)));
  if (parts !== undefined && code === 'ANY_OPEN') return any(parts.map((part) => cover(part, byApp)));
  if (parts !== undefined && code === 'AT_LEAST_OPEN') {
    return atLeast(
      needed ?? parts.length,
      parts.map((part) => cover(part, byApp)),
    );
  }
  return answer.outcome === 'unknown' && isCovered(code) ? byApp(answer) : answer;
}

function concluded(rollCall: RollCall): RollCall {
  return { ...rollCall, ...conclusionOf(rollCall) };
}
