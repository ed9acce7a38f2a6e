import {
  configInvalid,
  configMissing,
  emptyBlockers,
  ledgerBlockers,
  noEnvironment,
  notConcerned,
  policyUnread,
  strictBlockers,
  switchedOff,
  unknownEnvironment,
} from './blockers.ts';
import { branchBlocker, judgedChange, sizeBlocker } from './subject.ts';
import { askedAs, askedElsewhere, releaseBlockers, releaseRead } from './release/release-gate.ts';
import { offBranch } from './release/off-branch.ts';
import { isOffBranch } from './release/on-branch.ts';
import { releaseState } from './release/release-state.ts';
import { wayBackInstead } from './rollback/instead.ts';
import { leadsBack, withoutWayBack } from './rollback/way-back.ts';
import { separated } from './release/separated.ts';
import { closingTime, withLook } from './closing-time.ts';
import { enforcementOf, mergeEnforcement } from './enforcement.ts';
import { isConcerned } from '../checklist/scope/concerns.ts';
import { besideDeployers } from '../evidence/people/deployers.ts';
import { environmentNamed, isAskedIn, taking } from '../checklist/scope/environments.ts';
import { mergeEnvironments } from './enforcement.ts';
import { benchFor, findingOf, idleFinding, sessionFor } from './findings.ts';
import { firstLook } from './first-look.ts';
import { isWorse } from './severity.ts';
import { conclusionOf, othersIn } from './verdict.ts';
import { judgeVersion } from './version.ts';
import { overrideState } from './override.ts';
import type { Enforcing } from './enforcement.ts';
import type { Bench } from './findings.ts';
import type { OverrideState } from './override.ts';
import type { Blocker, Finding, Gate, OverrideGiven, ReleaseRead, RollCall, Rollback } from './roll-call.ts';
import type { JudgedChange } from './subject.ts';
import type { Checklist, Item, Problem } from '../checklist/model.ts';
import type { Hold, Interpretation } from '../commands/interpretation.ts';
import type { ConfigBlob, Facts } from '../evidence/facts.ts';
import type { Unlearnable } from '../evidence/reading.ts';

/** The checklist as it was found on the trusted branch. */
export type JudgedConfig =
  | { readonly state: 'valid'; readonly checklist: Checklist }
  | { readonly state: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly state: 'missing' }
  /** It cannot be told what it says: policies that it extends were not read. */
  | { readonly state: 'unread'; readonly policies: readonly UnreadPolicy[] };

/** A policy without which a checklist is not known, as the checklist names it, and why it was not read. */
export interface UnreadPolicy {
  readonly reference: string;
  readonly reading: Unlearnable;
}

/** What a gate found, before it is put into a roll call. */
interface Judgement {
  readonly gate: Gate;
  readonly judged: JudgedChange | null;
  readonly enforcing: Enforcing;
  readonly blockers: readonly Blocker[];
  readonly holds: readonly Hold[];
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly override?: OverrideGiven | undefined;
  readonly release?: ReleaseRead | undefined;
  readonly rollback?: Rollback;
}

const blocking: Enforcing = { enforcement: 'block', adviseUntil: null, nextLook: null };

/**
 * Judges one gate. Pure and total: everything it knows, the time included, stands in its arguments,
 * and whatever is missing, broken or unknown keeps the gate shut.
 */
export function judge(config: JudgedConfig, facts: Facts, gate: Gate, interpretation: Interpretation): RollCall {
  if (config.state !== 'valid') return rollCall(facts, withoutChecklist(config, facts, gate));
  const judged = judgedChange(facts, gate);
  const checklist = withoutWayBack(config.checklist);
  const ordinary = ordinarily(checklist, facts, gate, interpretation);
  if (!leadsBack(checklist, facts)) return rollCall(facts, ordinary);
  return rollCall(facts, wayBackInstead(ordinary, { checklist, facts, gate, judged, interpretation }));
}

/** The same by a valid checklist, but a way back is judged like everything else: how a change stands by itself. */
export function judgeAsNew(checklist: Checklist, facts: Facts, gate: Gate, interpretation: Interpretation): RollCall {
  return rollCall(facts, ordinarily(withoutWayBack(checklist), facts, gate, interpretation));
}

function ordinarily(checklist: Checklist, facts: Facts, gate: Gate, interpretation: Interpretation): Judgement {
  const judged = judgedChange(facts, gate);
  return gate.kind === 'merge'
    ? judgeMerge(checklist, facts, judged, interpretation)
    : judgeEnvironment(checklist, facts, { gate, judged, interpretation });
}

function withoutChecklist(
  config: Exclude<JudgedConfig, { readonly state: 'valid' }>,
  facts: Facts,
  gate: Gate,
): Judgement {
  const judged = judgedChange(facts, gate);
  const problems = config.state === 'invalid' ? config.problems : [];
  return {
    gate,
    judged: 'code' in judged ? null : judged,
    enforcing: blocking,
    blockers: blockersWithout(config, facts),
    holds: [],
    findings: [],
    problems,
  };
}

function blockersWithout(config: Exclude<JudgedConfig, { readonly state: 'valid' }>, facts: Facts): readonly Blocker[] {
  if (config.state === 'unread') return config.policies.map(policyUnread);
  return [config.state === 'invalid' ? configInvalid(config.problems) : configMissing(facts.config[0])];
}

function judgeMerge(
  checklist: Checklist,
  facts: Facts,
  judged: JudgedChange | Blocker,
  interpretation: Interpretation,
): Judgement {
  const gate: Gate = { kind: 'merge' };
  const holds = interpretation.holds.filter(({ environment }) => environment === null);
  const shell = { gate, holds, findings: [], problems: [] };
  if ('code' in judged) return { ...shell, judged: null, enforcing: blocking, blockers: [judged] };
  const environments = mergeEnvironments(checklist, judged.change, facts);
  const enforcing = mergeEnforcement(environments, facts.now);
  if (environments.length === 0) return { ...shell, judged, ...nowhere(checklist, judged, facts) };
  const tooLarge = sizeBlocker(judged);
  if (tooLarge !== null) return { ...shell, judged, enforcing, blockers: [tooLarge] };
  const session = sessionFor(checklist, facts, judged, interpretation);
  const benches = environments.map((environment) => benchFor(session, environment));
  const findings = checklist.items.flatMap((item) => worstFinding(item, benches) ?? []);
  return {
    ...shell,
    judged,
    enforcing,
    findings,
    blockers: [...ledgerBlockers(facts), ...strictBlockers(environments, facts), ...emptyBlockers(findings)],
  };
}

/** A change that no environment takes keeps the gate shut; one that concerns none of those that take it is asked nothing. */
function nowhere(checklist: Checklist, judged: JudgedChange, facts: Facts): Pick<Judgement, 'enforcing' | 'blockers'> {
  const taken = taking(checklist, judged.change, facts);
  if (taken.length === 0) return { enforcing: blocking, blockers: [noEnvironment(judged)] };
  const enforcing = { ...blocking, enforcement: 'off' } as const;
  return { enforcing, blockers: [notConcerned(judged, taken, 'pending')] };
}

function judgeEnvironment(
  checklist: Checklist,
  facts: Facts,
  asked: {
    readonly gate: Gate & { readonly kind: 'environment' };
    readonly judged: JudgedChange | Blocker;
    readonly interpretation: Interpretation;
  },
): Judgement {
  const { judged, interpretation } = asked;
  const environment = environmentNamed(checklist, asked.gate.name);
  const gate: Gate = { kind: 'environment', name: environment?.name ?? asked.gate.name };
  const holds = interpretation.holds.filter((hold) => hold.environment === null || hold.environment === gate.name);
  const shell = { gate, judged: 'code' in judged ? null : judged, holds, findings: [], problems: [] };
  if (environment === undefined)
    return { ...shell, enforcing: blocking, blockers: [unknownEnvironment(gate.name, checklist)] };
  const enforcing = enforcementOf(environment, facts.now);
  if (enforcing.enforcement === 'off') return { ...shell, enforcing, blockers: [switchedOff(environment)] };
  if ('code' in judged) return { ...shell, enforcing, blockers: [judged] };
  const tooLarge = sizeBlocker(judged, environment);
  // Before the merge nothing is asked of it in vain; what is merged is there, and a release that brings it must not be shut for ever.
  if (tooLarge !== null && judged.change.merge === null) return { ...shell, enforcing, blockers: [tooLarge] };
  const calendar = closingTime(environment, facts.now);
  const state = releaseState(environment, judged, facts);
  const isWide = environment.separationOfDuties === 'range';
  const said = isWide ? separated(environment, state, interpretation) : interpretation;
  const bench = benchFor(sessionFor(checklist, facts, judged, said), environment);
  const findings = (tooLarge === null ? checklist.items : [])
    .filter((item) => isAskedIn(item, environment))
    .map(
      (item) => askedElsewhere(item, { environment, judged, state, facts }) ?? findingOf(askedAs(item, state), bench),
    );
  const release = releaseRead(findings, { environment, judged, state, facts });
  const off = isOffBranch(environment, judged, facts) ? offBranch(environment, judged, facts) : null;
  const blockers = [
    ledgerBlockers(facts),
    branchBlocker(environment, judged, facts) ?? off?.blocker ?? [],
    isConcerned(environment, judged.change, facts) ? [] : notConcerned(judged, [environment], 'unmet'),
    calendar.blockers,
    strictBlockers([environment], facts),
    releaseBlockers(environment, judged, state, { facts, said }),
    tooLarge ?? (hasReadyChange(release, judged) ? [] : emptyBlockers(findings)),
  ].flat();
  const bringing = release === null ? {} : { release };
  const looks = [calendar.nextLook, state.nextLook, off?.nextLook ?? null];
  const looking = looks.reduce(withLook, enforcing);
  const judgement = { ...shell, enforcing: looking, findings, blockers, ...bringing };
  return environment.override === undefined
    ? judgement
    : underOverride(
        judgement,
        overrideState(
          environment,
          judged.candidate,
          facts,
          said.overrides.map((one) => besideDeployers(one, bench.deployers)),
        ),
      );
}

/** What is go, or opens anyway, needs no override; of everything else it is told who overrides it, and what is missing for that. */
function underOverride(judgement: Judgement, { given, blockers, nextLook }: OverrideState): Judgement {
  const { enforcing } = judgement;
  const change = judgement.judged?.change ?? null;
  if (conclusionOf({ ...judgement, change, enforcement: enforcing.enforcement }).open) return judgement;
  return {
    ...judgement,
    ...(given === null ? {} : { override: given }),
    enforcing: withLook(enforcing, nextLook),
    blockers: [...judgement.blockers, ...blockers],
  };
}

/** Of a release the items may be asked of its changes alone. */
function hasReadyChange(release: ReleaseRead | null, { change }: JudgedChange): boolean {
  return othersIn({ ...(release === null ? {} : { release }), change }).some(({ code }) => code === 'MET');
}

/** An item is one finding at the merge gate: the worst of its environments. */
function worstFinding(item: Item, benches: readonly Bench[]): Finding | null {
  const asking = benches.filter(({ environment }) => isAskedIn(item, environment));
  const [first] = asking;
  if (first === undefined) return null;
  if (item.ask === 'release')
    return idleFinding(item, first.environment, 'ASKED_AT_DEPLOYMENT', 'It is asked at the deployment.');
  return asking
    .map((bench) => findingOf(item, bench))
    .reduce((worst, next) => (isWorse(next.outcome, worst.outcome) ? next : worst));
}

function rollCall(facts: Facts, judgement: Judgement): RollCall {
  const { gate, judged, enforcing, blockers, holds, findings, problems, override, release, rollback } = judgement;
  const overriding = override === undefined ? {} : { override };
  const bringing = release === undefined ? {} : { release };
  const { repository, candidate } = facts.subject;
  const [source, ...policies] = facts.config;
  const change = judged?.change ?? null;
  return {
    rollCall: 1,
    judge: judgeVersion,
    gate,
    repository: { id: repository.id, name: repository.name },
    candidate: judged?.candidate ?? candidate,
    change: change === null ? null : { number: change.number, url: change.url, head: change.head.commit },
    checklist:
      source === undefined || source.blob === null
        ? null
        : { ref: source.ref, path: source.path, commit: source.commit, blob: source.blob.oid },
    ...(policies.length === 0 ? {} : { policies: policies.flatMap(policyRead) }),
    now: facts.now,
    enforcement: enforcing.enforcement,
    adviseUntil: enforcing.adviseUntil,
    ...conclusionOf({
      enforcement: enforcing.enforcement,
      blockers,
      holds,
      findings,
      change,
      ...bringing,
      ...overriding,
    }),
    ...overriding,
    blockers,
    holds,
    ...bringing,
    ...(rollback === undefined ? {} : { rollback }),
    findings,
    problems,
    nextLook: firstLook(enforcing, findings),
  };
}

function policyRead({ policy, ref, path, commit, blob }: ConfigBlob): NonNullable<RollCall['policies']> {
  if (policy === undefined || blob === null) return [];
  const { reference, repository, changedBy } = policy;
  return [{ reference, repository: repository.name, ref, path, commit, changedBy, blob: blob.oid }];
}
