import { environmentNamed } from '../../checklist/scope/environments.ts';
import type { Facts } from '../../evidence/facts.ts';
import { isKnown } from '../../evidence/reading.ts';
import type { ReleaseReading } from '../../evidence/release.ts';
import { sameName } from '../../evidence/same-name.ts';
import { milliseconds } from '../../evidence/time.ts';
import type { Instant } from '../../evidence/time.ts';
import { wouldCount } from '../../judge/release/base.ts';
import type { RollCall } from '../../judge/roll-call.ts';
import type { NewEntry } from '../../ledger/entry.ts';
import { stateOf } from '../../ledger/let-through.ts';
import type { Ungated } from '../../ledger/rule-entries.ts';
import type { Issue, ReadFault, Result } from '../ports.ts';
import { rollCallOf } from './answer.ts';
import type { RunLook, RunLookPorts } from './look-at-run.ts';
import { ungatedIssue } from './ungated-issue.ts';
import type { Deployed, Waiting } from './waiting.ts';

/** What holding a deployment against our verdicts takes. */
export interface DeploymentLookPorts extends RunLookPorts {
  readonly openIssue: (
    repository: string,
    issue: { readonly title: string; readonly text: string },
  ) => Promise<Result<Issue, ReadFault>>;
}

type Look = Pick<RunLook, 'done' | 'lines'> & {
  /** It cannot be told yet, and nothing is lost by looking again after a good while. */
  readonly later?: true;
};

const settled: Look = { done: true, lines: [] };

/**
 * Holds a deployment that went on against our verdicts, once: what we let go, or whose gate we had opened for that commit, is in order. What is not
 * is written down and told in an issue; where the gate only advises it is written down alone.
 */
export async function lookAtDeployment(
  ports: DeploymentLookPorts,
  repository: string,
  deployment: number,
): Promise<Look> {
  const known = await ports.list.deployed(deployment);
  if (!known.ok) return failed(deployment, known.fault);
  if (known.value === null) return settled;
  const told: Deployed = { ...known.value, repository: { ...known.value.repository, name: repository } };
  const row = await rowOf(ports, told);
  if (!row.ok) return failed(deployment, row.fault);
  if (row.value?.state === 'approved' && row.value.deployments.length > 0) return settle(ports, deployment);
  // A job without a rule that holds it is queued for a moment before it runs: nothing is lost by waiting for that.
  if (row.value === null && told.state === 'queued') return settled;
  return hold(ports, told, row.value);
}

function failed(deployment: number, { code, detail }: ReadFault): Look {
  return { done: false, lines: [`deployment ${deployment}: not held against the verdicts, ${code}: ${detail}`] };
}

async function settle({ list }: DeploymentLookPorts, deployment: number): Promise<Look> {
  const kept = await list.settle(deployment);
  return kept.ok ? settled : failed(deployment, kept.fault);
}

/**
 * The request for our word that was about this very deployment: another attempt of the run makes others, which nobody may have asked us about. One
 * that was answered without its being known which deployments waited may have been about this one.
 */
async function rowOf(
  { list }: DeploymentLookPorts,
  { run, environment, deployment }: Deployed,
): Promise<Result<Waiting | null, ReadFault>> {
  if (run === null) return { ok: true, value: null };
  const rows = await list.ofRun(run);
  if (!rows.ok) return rows;
  const row = rows.value.find((one) => sameName(one.environment, environment));
  const isOurs =
    row !== undefined &&
    (row.deployments.some(({ id }) => id === deployment) || (row.deployments.length === 0 && row.state === 'approved'));
  return { ok: true, value: isOurs ? row : null };
}

async function hold(ports: DeploymentLookPorts, told: Deployed, row: Waiting | null): Promise<Look> {
  const { repository, deployment, commit, environment: name } = told;
  const address = { repository: repository.name, by: { commit }, environment: name };
  const assessed = await ports.assess(address);
  if (!assessed.ok) return failed(deployment, assessed.fault);
  const { config, facts } = assessed.value;
  if (config.state === 'missing') return settle(ports, deployment);
  if (config.state !== 'valid')
    return {
      done: true,
      later: true,
      lines: [`deployment ${deployment}: held against the verdicts when the checklist can be read`],
    };
  const environment = environmentNamed(config.checklist, name);
  if (environment === undefined) return settle(ports, deployment);
  const rollCall = rollCallOf(assessed.value, name, commit);
  if (rollCall === undefined) return failed(deployment, { code: 'NOT_READ', detail: `${name} was not judged` });
  if (rollCall.enforcement === 'off') return settle(ports, deployment);
  const reading = readIn(facts);
  const begun = reading?.deployments.newest.find(({ id }) => id === deployment)?.createdAt ?? facts.now;
  const isKnownToWait = row !== null && row.deployments.length > 0;
  if (row !== null) {
    const ours = await letGo(ports, row, begun);
    if (!ours.ok) return failed(deployment, ours.fault);
    if (ours.value) return settle(ports, deployment);
  }
  if (rollCall.verdict === 'go' || (rollCall.open && rollCall.enforcement === 'block'))
    return settle(ports, deployment);
  const memory = await ports.ledger.releases({
    repository: facts.subject.repository.id,
    environment: environment.name,
    changes: [],
    commits: [commit, ...(reading?.deployments.newest ?? []).map((one) => one.commit)],
  });
  if (!memory.ok) return failed(deployment, memory.fault);
  // How a release stands that is judged in an issue is known by what the look at that has written down.
  const isElsewhere = rollCall.release?.elsewhere === true;
  if (isElsewhere && stateOf(commit, memory.value.deployed.opened) === 'open') return settle(ports, deployment);
  if (rollCall.enforcement === 'advise') return note(ports, told, rollCall, 'advised');
  if (isKnownToWait) return note(ports, told, rollCall, 'bypassed');
  if (wouldCount({ deployment, commit, now: facts.now }, reading, memory.value.deployed))
    return settle(ports, deployment);
  return note(ports, told, rollCall, (await isHeld(ports, told)) ? 'bypassed' : 'unguarded');
}

/** Whether our rule holds what deployed, although its request for our word was never heard. What cannot be read is told by what was heard: nothing. */
async function isHeld({ rule }: DeploymentLookPorts, { run, repository, environment }: Deployed): Promise<boolean> {
  if (run === null) return false;
  const read = await rule.isEnabled(repository.name, environment);
  return read.ok && read.value;
}

/** What was read of the environment's deployments; null: nothing. */
function readIn({ readings }: Facts): ReleaseReading | null {
  for (const [key, reading] of Object.entries(readings)) {
    // The reader of this kind of need gives it.
    if (key.startsWith('release:') && isKnown(reading)) return reading.value as ReleaseReading;
  }
  return null;
}

/**
 * Whether an answer of ours let it go: one that was noted before other jobs of the run were asked about, one that we may not have heard of yet, or
 * one that was given up and taken after all, because GitHub took it, or listed it, late.
 */
async function letGo(
  { rule }: DeploymentLookPorts,
  { repository, run, environment, verified, tries, triedAt, askedAt, answeredAt }: Waiting,
  begun: Instant,
): Promise<Result<boolean, ReadFault>> {
  if (answeredAt !== null && milliseconds(begun) <= answeredAt) return { ok: true, value: true };
  const isGivenUp = tries === 0 && triedAt !== null && triedAt >= askedAt && triedAt > (answeredAt ?? 0);
  if (tries === 0 && !isGivenUp) return { ok: true, value: false };
  const read = await rule.approvals(repository.name, run);
  if (!read.ok) return read;
  const approvals = read.value.filter(
    (one) => one.state === 'approved' && one.environments.some((name) => sameName(name, environment)),
  );
  const ours = approvals.filter((one) => one.ours);
  // Ours of an earlier attempt stand there for ever; beside somebody else's they tell nothing.
  const isOfThis = answeredAt === null && (!isGivenUp || verified?.attempt === 1);
  return { ok: true, value: ours.length > 0 && (isOfThis || ours.length === approvals.length) };
}

async function note(
  ports: DeploymentLookPorts,
  told: Deployed,
  rollCall: RollCall,
  how: Ungated['how'],
): Promise<Look> {
  const { deployment, repository, environment, commit, run } = told;
  const by = how === 'bypassed' ? await whoBypassed(ports, told) : told.by;
  const findings = rollCall.findings.map(({ item, outcome, code }) => ({ item, outcome, code }));
  const about = { repository: repository.id, change: rollCall.change?.number ?? null, at: rollCall.now };
  const body: Ungated = {
    kind: 'ungated',
    environment,
    commit,
    deployment,
    run,
    by,
    how,
    verdict: rollCall.verdict,
    findings,
  };
  const noted = await ports.ledger.append([{ ...about, key: `ungated:${repository.id}:${deployment}`, body }]);
  if (!noted.ok) return failed(deployment, noted.fault);
  const line = `UNGATED deployment ${deployment} of ${commit} to ${environment}, ${how}`;
  if (how === 'advised') return { done: (await settle(ports, deployment)).done, lines: [line] };
  const opened = await ports.openIssue(repository.name, ungatedIssue({ ...told, by }, rollCall, how));
  if (!opened.ok) return { done: false, lines: [line, ...failed(deployment, opened.fault).lines] };
  const { number: issue, url } = opened.value;
  const entry: NewEntry = {
    ...about,
    key: `ungated-told:${repository.id}:${deployment}`,
    body: { kind: 'ungated-told', deployment, issue, url },
  };
  const kept = await ports.ledger.append([entry]);
  if (!kept.ok) return failed(deployment, kept.fault);
  return { done: (await settle(ports, deployment)).done, lines: [`${line}: told in issue ${issue}`] };
}

/** Whoever started the jobs over the rule, where GitHub tells; else who started the run. */
async function whoBypassed({ rule }: DeploymentLookPorts, told: Deployed): Promise<string | null> {
  if (told.run === null) return told.by;
  const read = await rule.approvals(told.repository.name, told.run);
  if (!read.ok) return told.by;
  const one = read.value.findLast(
    ({ ours, state, environments }) =>
      !ours && state === 'approved' && environments.some((name) => sameName(name, told.environment)),
  );
  return one?.by ?? told.by;
}
