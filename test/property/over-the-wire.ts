import { askGate } from '../../src/gate/ask.ts';
import { createApi } from '../../src/github/api.ts';
import { requestWithToken } from '../../src/github/token-client.ts';
import type { Fault as SandboxFault } from '../../src/sandbox/faults.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { issueActionsToken } from '../../src/sandbox/world/tokens.ts';
import { now } from '../../src/sandbox/world/world.ts';
import type { Store } from '../../src/store/store.ts';
import { openStore } from '../../src/store/store.ts';
import type { Tenant } from '../acceptance/app.ts';
import { moveIn } from '../acceptance/app.ts';
import { APP_KEY } from '../builders/app-key.ts';
import { itemsShown } from './items-shown.ts';
import { startApp } from './app.ts';
import { perform } from './deeds.ts';
import type { Played } from './play.ts';
import { readers, REPOSITORY } from './ports.ts';
import { reasonsAgainst } from './oracle.ts';
import { settle } from './settle.ts';
import type { Stage } from './stage.ts';
import { allowed, broken, isOpen, nothingYet, presentTeams, relevant, wanted } from './stage.ts';
import type { Schedule, Step } from './steps.ts';
import { wordingOf } from './spec.ts';
import { stopClock } from './stopped-clock.ts';
import { buildTown, presentConfig } from './town.ts';
import { greens } from './visible.ts';
import type { Fault } from './wire.ts';

interface Site {
  readonly stage: Stage;
  readonly sandbox: Sandbox;
  readonly store: Store;
  tenant: Tenant;
  /** What our runs looked like the last time. */
  readonly seen: Map<number, string>;
}

type Turn = Extract<Step, { kind: 'look' | 'work' }>;

/** Plays a schedule over HTTP: a local GitHub that judges every exchange by GitHub's contracts, signed webhooks, and the App with its own server and store. */
export async function playOverTheWire(schedule: Schedule): Promise<Played> {
  const clock = stoppedClock();
  const sandbox = await startSandbox();
  const opened = await openStore(':memory:', { gap: 500, clock: Date.now });
  if (!opened.ok) throw new Error(opened.fault.seen);
  sandbox.deliveries.hold();
  const town = buildTown(schedule.config, schedule.hidden, { world: sandbox.world, wait: clock.wait, key: APP_KEY });
  // The local GitHub sends its webhooks itself.
  town.hush();
  const stage: Stage = {
    town,
    app: startApp(),
    teams: presentTeams(town),
    found: [],
    owesLook: false,
    counts: { ...nothingYet },
  };
  const later = (seconds = 2): void => clock.wait(seconds * 1000);
  const place = { sandbox, world: sandbox.world, clock: { later, goOn: () => undefined } };
  const site: Site = {
    stage,
    sandbox,
    store: opened.value,
    tenant: await moveIn(place, opened.value),
    seen: new Map(),
  };
  const restart = async (): Promise<void> => {
    await site.tenant.moveOut();
    site.tenant = await moveIn(place, site.store);
    stage.counts.kills += 1;
  };
  try {
    return await playAt(site, schedule, restart);
  } finally {
    await site.tenant.moveOut();
    await sandbox.close();
    await site.store.close();
  }
}

let clock: ReturnType<typeof stopClock> | null = null;

function stoppedClock(): ReturnType<typeof stopClock> {
  clock ??= stopClock();
  return clock;
}

async function playAt(site: Site, schedule: Schedule, restart: () => Promise<void>): Promise<Played> {
  const { stage, sandbox } = site;
  const { town, counts } = stage;
  for (const { after, step } of schedule.steps) {
    town.wait(after);
    if (step.kind === 'look' || step.kind === 'work') {
      if (step.kind === 'look' && step.restarted) await restart();
      await turn(site, step);
    } else if (step.kind === 'ask') await ask(site, step);
    else if (step.kind === 'settle') await settle(town, () => wholeTurn(site), step.without);
    else perform(town, step);
  }
  await wholeTurn(site);
  const endedOpen = isOpen(town);
  const possible = await settle(town, () => wholeTurn(site), 'nothing');
  await wholeTurn(site);
  const closed = wanted(town).filter(({ green }) => !green);
  if (possible && (closed.length > 0 || !isOpen(town)))
    throw broken('I26', `everything is in, and ${closed.map(({ gate }) => gate).join(', ')} stays shut`, town);
  if (sandbox.violations.length > 0) throw broken('contract', sandbox.violations.join('\n'), town);
  return { ...counts, steps: schedule.steps.length, endedOpen, mended: possible };
}

const whole: Turn = { kind: 'work', post: { how: 'in-order', seed: 0 }, fault: null, kill: null };

/** Somebody says a word, so that the App looks whatever it missed; then everything is right. */
async function wholeTurn(site: Site): Promise<void> {
  const speech = { form: 'talk', target: 'qa', commit: 'none', environment: 'none' } as const;
  perform(site.stage.town, { kind: 'say', by: 'wren', speech });
  site.stage.owesLook = false;
  await turn(site, whole);
}

/** GitHub delivers what it has, and the App does all that this causes. */
async function turn(site: Site, { fault, ...step }: Turn): Promise<void> {
  const { stage, sandbox } = site;
  const { town, counts } = stage;
  const before = greens(town);
  const { deliveries, faults } = sandbox;
  const how = step.kind === 'work' ? step.post.how : 'in-order';
  if (how === 'twice') deliveries.duplicate({}, 3);
  if (how === 'shuffled') deliveries.shuffle(numbers(step.kind === 'work' ? step.post.seed : 0));
  if (how !== 'in-order') counts.faults += 1;
  if (fault !== null) faults.add(asSandbox(fault));
  if (how !== 'late' && how !== 'not-at-all') deliveries.release();
  await site.tenant.settled();
  counts.faults += fault !== null && faults.pending().length === 0 ? 1 : 0;
  faults.clear();
  if (fault !== null) await site.tenant.tryAgain();
  deliveries.hold();
  if (how === 'lost') {
    deliveries.drop({}, 1);
    stage.owesLook = true;
  }
  noteShown(site);
  counts.looks += 1;
  stage.teams = presentTeams(town);
  check(stage, before, how === 'late' || how === 'not-at-all');
}

function check(stage: Stage, before: ReadonlySet<string>, isWaiting: boolean): void {
  const { town, counts } = stage;
  const mayOpen = allowed(town);
  for (const one of greens(town))
    if (!before.has(one) && !mayOpen.has(one)) throw broken('I1', `${one} was opened`, town);
  if (stage.owesLook || isWaiting) return;
  counts.settledByWebhooks += 1;
  for (const { gate, commit, green } of relevant(town))
    if (green && !mayOpen.has(`${gate} ${commit}`)) throw broken('I8', `${gate} stays open on ${commit}`, town);
  if (isOpen(town)) counts.openLooks += 1;
}

/** A run that reads otherwise than before showed the words of the present checklist. */
function noteShown({ stage: { town }, seen }: Site): void {
  const config = presentConfig(town);
  for (const run of town.repository.checkRuns.values()) {
    const name = run.name.slice('holdpoint/'.length);
    const text = JSON.stringify([run.conclusion, run.externalId, run.output]);
    if (run.app !== town.holdpoint || seen.get(run.id) === text) continue;
    seen.set(run.id, text);
    if (typeof config === 'string') continue;
    const items = itemsShown(town, config, name, JSON.stringify(run.output));
    const at = now(town.world);
    town.chronicle.shown.push(
      ...items.map((item) => ({ at, commit: run.headSha, item: item.id, wording: wordingOf(item) })),
    );
  }
}

async function ask({ stage, sandbox }: Site, { alone, about }: Extract<Step, { kind: 'ask' }>): Promise<void> {
  const { town, teams, counts } = stage;
  const { pull, repository, world, holdpoint } = town;
  const main = repository.refs.get('refs/heads/main') ?? '';
  const commit = { merge: pull.mergeCommit ?? main, head: pull.headSha, main }[about];
  const read = {
    actions: 'read',
    checks: 'read',
    contents: 'read',
    issues: 'read',
    deployments: 'read',
    pull_requests: 'read',
    statuses: 'read',
  } as const;
  const token = issueActionsToken(world, repository, read);
  const api = createApi({ request: requestWithToken(token, sandbox.url) });
  const appId = alone ? null : holdpoint.id;
  const reader =
    appId === null ? ({ kind: 'alone', run: null } as const) : ({ kind: 'beside', app: appId, run: null } as const);
  const question = { repository: REPOSITORY, commit, environment: 'production', appId };
  const answer = await askGate(readers(town, api, reader), question);
  counts.asks += 1;
  if (answer.kind === 'unreadable' || !answer.rollCall.open) return;
  counts.jobsLetThrough += 1;
  const reasons = reasonsAgainst(town, 'production', commit, { alone, inTeam: alone ? () => false : teams });
  if (reasons.length > 0) throw broken('I1', `a job was let through: ${reasons.join('; ')}`, town);
}

/** The same trouble as the sandbox makes it. */
function asSandbox({ how, nth, times, route }: Fault): SandboxFault {
  const match = { nth: nth + 1, ...(route === 'graphql' ? { path: '/graphql' } : {}) };
  const common = { match, times: Math.min(times, 4) };
  const comments = ['repository', 'pullRequest', 'comments'] as const;
  switch (how) {
    case 'server-error':
      return { kind: 'status', status: 500, ...common };
    case 'forbidden':
      return { kind: 'status', status: 403, body: { message: 'Resource not accessible by integration' }, ...common };
    case 'rate-limited':
      return { kind: 'status', status: 429, body: { message: 'You have exceeded a secondary rate limit' }, ...common };
    case 'no-answer':
      return { kind: 'reset', ...common };
    case 'lost-answer':
      return { kind: 'reset', after: true, ...common };
    case 'html':
      return { kind: 'html', ...common };
    case 'cut-text':
      return { kind: 'truncate', ...common };
    case 'partial':
    case 'missing-value':
      return { kind: 'graphql-partial', path: comments, ...common };
    case 'cut-list':
      return { kind: 'graphql-truncated-page', path: comments, ...common };
  }
}

/** Numbers from 0 to 1, always the same for a seed. */
function numbers(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b_3c6d) + 0x9e37_79b9;
    return (state >>> 0) / 2 ** 32;
  };
}
