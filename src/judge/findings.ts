import { proofsOf } from '../checklist/proofs.ts';
import { isWayBackItem } from '../checklist/scope/way-back.ts';
import { besideDeployers, deployersOf } from '../evidence/people/deployers.ts';
import { whoCanSign } from '../evidence/people/who-can-sign.ts';
import { isPerson } from '../evidence/people/person.ts';
import { boxState } from '../evidence/markdown/task-boxes.ts';
import { tickerOf } from '../evidence/statements/ticker.ts';
import { tickStanding } from '../evidence/statements/tick-standing.ts';
import { isCovered } from '../evidence/reader-reasons.ts';
import { applies } from '../checklist/scope/applies.ts';
import { isAskedIn, isMeantFor, reachable } from '../checklist/scope/environments.ts';
import { countsFrom, notYet } from './counts-later.ts';
import { withDeputiesLook } from './deputies-look.ts';
import { describe, judgeEvidence, openRoles } from './judge-evidence.ts';
import type { Application, Circumstances } from '../checklist/scope/applies.ts';
import type { Checklist, Environment, Item } from '../checklist/model.ts';
import type { Answer } from '../evidence/answer.ts';
import type { Interpretation, ProfileChoice, Waiver } from '../commands/interpretation.ts';
import type { Actor, Facts } from '../evidence/facts.ts';
import type { Question, TickClaim } from '../evidence/kind.ts';
import type { Objection } from '../evidence/statements/objection.ts';
import type { SignOff } from '../evidence/statements/sign-off.ts';
import { underProfiles } from './later.ts';
import { underWaivers } from './waived.ts';
import type { Finding, Outcome } from './roll-call.ts';
import type { JudgedChange } from './subject.ts';

/** Everything that is the same for each item of one judgement. */
export interface Session {
  readonly checklist: Checklist;
  readonly facts: Facts;
  readonly judged: JudgedChange;
  /** The environments the change can reach; which of them ask for an item decides what a line to paste must name. */
  readonly reachable: readonly Environment[];
  readonly signOffs: readonly SignOff[];
  readonly waivers: readonly Waiver[];
  readonly profiles: readonly ProfileChoice[];
  readonly objections: readonly Objection[];
}

/** Sets up the judgement of one change. */
export function sessionFor(
  checklist: Checklist,
  facts: Facts,
  judged: JudgedChange,
  {
    signOffs,
    waivers,
    profiles,
    objections = [],
  }: Pick<Interpretation, 'signOffs' | 'waivers' | 'profiles' | 'objections'>,
): Session {
  return {
    checklist,
    facts,
    judged,
    reachable: reachable(checklist, judged.change, facts),
    signOffs,
    waivers,
    profiles,
    objections,
  };
}

/** Everything that is the same for each item in one environment. */
export interface Bench {
  readonly session: Session;
  readonly environment: Environment;
  readonly signOffs: readonly SignOff[];
  readonly ticks: readonly TickClaim[];
  readonly exceptions: readonly TickClaim[];
  /** Who deploys the candidate there; none where duties are not separated. */
  readonly deployers: readonly Actor[];
}

/** Sets up an environment: its sign-offs and its ticks are gathered once for all items. */
export function benchFor(session: Session, environment: Environment): Bench {
  const signOffs = session.signOffs.filter((one) => one.environment === environment.name);
  const { facts, judged } = session;
  const deployers =
    environment.separationOfDuties === 'off'
      ? []
      : deployersOf({ environment: environment.name, candidate: judged.candidate }, facts).map(({ by }) => by);
  const exceptions = exceptionsIn(environment, session);
  const bench = { session, environment, signOffs, ticks: [], exceptions, deployers };
  return { ...bench, ticks: claimsOf(bench) };
}

/** The question that an item asks in an environment. */
export function questionOf(item: Item, bench: Bench): Question {
  const { session, environment, signOffs, ticks, exceptions } = bench;
  const { change, candidate } = session.judged;
  const deployers = barredFrom(item, bench);
  return {
    item: { id: item.id, title: item.title, wording: item.wording },
    environment,
    roles: session.checklist.roles,
    change,
    commit: item.ask === 'change' ? change.head.commit : candidate,
    candidate,
    facts: session.facts,
    askedIn: session.reachable.filter((one) => isMeantFor(item, one)).map(({ name }) => name),
    signOffs: deployers.length === 0 ? signOffs : signOffs.map((one) => forItem(one, item, deployers)),
    ticks,
    ...(exceptions.length === 0 ? {} : { exceptions }),
    ...(deployers.length === 0 ? {} : { deployers }),
    objections: session.objections,
  };
}

/** What is asked of a release takes the word of nobody who deploys it. Of a way back it counts who starts that one. */
function barredFrom({ id, ask }: Item, { deployers }: Bench): readonly Actor[] {
  return ask === 'release' && !isWayBackItem({ id }) ? deployers : [];
}

function forItem(one: SignOff, { id }: Item, deployers: readonly Actor[]): SignOff {
  return one.item === id ? besideDeployers(one, deployers) : one;
}

/** An item's finding in an environment. */
export function findingOf(item: Item, bench: Bench): Finding {
  const application = applies(item.when, circumstancesOf(bench));
  if (!application.applies) {
    const { sentence, facts } = application;
    return { ...idleFinding(item, bench.environment, 'NOT_APPLICABLE', sentence), facts };
  }
  const question = questionOf(item, bench);
  const judged = judgeEvidence(item.evidence, question);
  const open = leftOpen(judged, application, bench.session.facts) ?? judged;
  const starts = countsFrom(item, bench.session.facts.now);
  const answer = starts === null ? open : notYet(open, starts);
  const roles = openRoles(item.evidence, judged);
  const who = roles.map((role) => whoCanSign(role, question));
  const signable = who.length === 0 ? {} : { signable: who };
  const plain = Object.assign(
    frame(item, bench.environment, answer.outcome),
    withDeputiesLook(answer, who, question.facts),
    signable,
  );
  const barred = barredFrom(item, bench);
  const waivers = bench.session.waivers.map((one) => besideDeployers(one, barred));
  const profiles = bench.session.profiles.map((one) => besideDeployers(one, barred));
  const excused = waivers.length === 0 ? plain : underWaivers(plain, question, waivers);
  const finding = profiles.length === 0 ? excused : underProfiles(excused, question, profiles);
  return item.when === null ? finding : { ...finding, facts: [...application.facts, ...finding.facts] };
}

/** For what the items are asked whether they apply. */
export function circumstancesOf({ session, environment }: Pick<Bench, 'session' | 'environment'>): Circumstances {
  return { change: session.judged.change, facts: session.facts, environment: environment.name };
}

/**
 * Beside the App, an item that is asked only because this token cannot tell whether it applies is left to the App, which can; null
 * otherwise. Whatever this reader itself sees met stays met.
 */
function leftOpen(judged: Answer, { unlearnt, sentence }: Application, { reader }: Facts): Answer | null {
  const isBeside = reader.alone && reader.app !== null;
  if (unlearnt === undefined || judged.outcome === 'met' || !isBeside || !isCovered(unlearnt.code)) return null;
  const { next, facts } = judged;
  return { outcome: 'unknown', code: unlearnt.code, sentence: `${sentence} ${judged.sentence}`, next, facts };
}

/** A finding about an item that is not judged here, with the reason. */
export function idleFinding(
  item: Item,
  environment: Environment,
  code: 'NOT_APPLICABLE' | 'ASKED_AT_DEPLOYMENT' | 'ASKED_OF_EACH_CHANGE' | 'VERIFIED_BEFORE',
  sentence: string,
): Finding {
  return { ...frame(item, environment, 'not-applicable'), code, sentence, next: [], facts: [] };
}

function frame(
  item: Item,
  environment: Environment,
  outcome: Outcome,
): Omit<Finding, 'code' | 'sentence' | 'next' | 'facts' | 'parts'> {
  const { id, title, section, why, phase, ask, wording, from } = item;
  return {
    item: id,
    title,
    section,
    why,
    phase,
    ask,
    wording,
    ...(from === undefined ? {} : { from }),
    environment: environment.name,
    outcome,
    ...describe(item.evidence),
  };
}

/** Who stands for which role by an exception for what is judged. */
function exceptionsIn({ name }: Environment, { waivers, profiles, judged: { change } }: Session): readonly TickClaim[] {
  const commits = [change.head.commit, change.merge?.commit];
  return [...waivers, ...profiles].filter(
    ({ environment, commit, standing }) =>
      environment === name && standing.counts && commits.includes(commit ?? undefined),
  );
}

/** Who stands for which role by a tick: asked only where boxes of several roles exist, because only then can one person fill two. */
function claimsOf(bench: Bench): readonly TickClaim[] {
  const asked = bench.session.checklist.items.flatMap((item) =>
    isAskedIn(item, bench.environment)
      ? proofsOf(item.evidence).flatMap((proof) => (proof.kind === 'tick' ? [{ item, role: proof.spec.role }] : []))
      : [],
  );
  if (bench.environment.separationOfDuties === 'off' || new Set(asked.map(({ role }) => role)).size < 2) return [];
  return asked.flatMap(({ item, role }) => claimOf(item, role, bench) ?? []);
}

function claimOf(item: Item, role: string, bench: Bench): TickClaim | null {
  const { change } = bench.session.judged;
  if (boxState(change.body, item.title) !== 'ticked' || !applies(item.when, circumstancesOf(bench)).applies)
    return null;
  const ticker = tickerOf(change, item.title);
  if ('untold' in ticker || !isPerson(ticker.by)) return null;
  return tickStanding(role, ticker, questionOf(item, bench)).counts ? { role, by: ticker.by, at: ticker.at } : null;
}
