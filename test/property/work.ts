import { look } from '../../src/app/look.ts';
import type { InstallationPorts, LookOptions } from '../../src/app/look.ts';
import { subjectKey } from '../../src/app/subject-key.ts';
import { wakeUps } from '../../src/app/wake-ups.ts';
import { installationRepositories, livePullRequests } from '../../src/github/installation.ts';
import { changesOf } from '../../src/github/snapshot/locate.ts';
import { readChangeCommits } from '../../src/github/change-commits.ts';
import { readOpenRuns } from '../../src/github/open-runs.ts';
import { learnFromDelivery } from '../../src/ledger/learn/from-delivery.ts';
import { createWriter } from '../../src/github/writer.ts';
import type { Envelope } from '../../src/sandbox/webhooks/delivery.ts';
import { installationActor } from '../../src/sandbox/world/tokens.ts';
import { now } from '../../src/sandbox/world/world.ts';
import { isWrittenDown, mortalLedger, restart } from './app.ts';
import type { App, CheckedOpening } from './app.ts';
import type { Ledger } from '../../src/gate/ports.ts';
import type { Life } from './life.ts';
import { startLife } from './life.ts';
import { apiOver, appIdentity, instant, openAppWire, readers } from './ports.ts';
import { carry } from './post.ts';
import type { Stage } from './stage.ts';
import { allowed, broken, presentTeams, relevant } from './stage.ts';
import type { Step } from './steps.ts';
import { checkOpenings } from './take-look.ts';
import type { Town } from './town.ts';
import type { Wire } from './wire.ts';
import { openWire } from './wire.ts';

type Work = Extract<Step, { kind: 'work' }>;

/** Looks that one stretch of work may take, the retries of failed ones among them. */
const MOST = 12;
const RETRY = 5000;
const MERGED_WITHIN = '2026-02-01T00:00:00Z';

/** The App as its webhooks drive it: it takes what arrives, looks at what that concerns, and tries again what failed. */
export async function work(stage: Stage, { post, fault, kill }: Work): Promise<void> {
  const { town, app, counts } = stage;
  const life = startLife(kill);
  const opened: CheckedOpening[] = [];
  const mortal = mortalLedger(app, life, fault);
  const wire = openAppWire(town, {
    fault,
    life,
    opened: (one) => opened.push({ ...one, isWrittenDown: isWrittenDown(app, one) }),
  });
  const round = carry(post, town.mail.splice(0));
  town.mail.push(...round.later);
  const mayOpen = allowed(town);
  const isDone = await life.until(hearAndLook({ town, app, life, wire, ledger: mortal.ledger }, round.now));
  counts.looks += 1;
  counts.faults += round.faults + wire.faults() + mortal.faults();
  checkOpenings(stage, opened, mayOpen);
  stage.teams = presentTeams(town);
  if (round.lost.length > 0) stage.owesLook = true;
  if (isDone === 'killed') {
    counts.kills += 1;
    town.mail.unshift(...round.now);
    restart(app, town);
  }
  if (isDone !== true || stage.owesLook || town.mail.length > 0) return;
  counts.settledByWebhooks += 1;
  for (const { gate, commit, green } of relevant(town))
    if (green && !mayOpen.has(`${gate} ${commit}`))
      throw broken('I8', `everything was heard, and ${gate} stays open on ${commit}`, town);
}

interface Shift {
  readonly town: Town;
  readonly app: App;
  readonly life: Life;
  readonly wire: Wire;
  readonly ledger: Ledger;
}

/** True when nothing is left to do. */
async function hearAndLook(shift: Shift, arriving: readonly Envelope[]): Promise<boolean> {
  for (const envelope of arriving) await hear(shift, envelope);
  const { town, app, life } = shift;
  const { queue } = app.memory;
  for (let looks = 0; looks < MOST; looks += 1) {
    const due = await life.call(() => queue.nextDue());
    if (due === null) return true;
    town.wait(Math.max(0, due - now(town.world)));
    const claim = await life.call(() => queue.claim(now(town.world)));
    if (claim === null) return false;
    const options: LookOptions = {
      queue,
      ledger: shift.ledger,
      memo: app.memo,
      ports: async (installation) => ports(ofTenant(shift, installation)),
      clock: () => now(town.world),
      log: () => undefined,
    };
    const succeeded = await look(options, claim);
    if (succeeded) await life.call(() => queue.done(claim));
    else await life.call(() => queue.fail(claim, now(town.world) + RETRY));
  }
  return false;
}

/** One delivery: what it teaches and the work it causes are kept before it is answered. */
async function hear({ town, app, life }: Shift, { guid, event, payload }: Envelope): Promise<void> {
  const self = { appId: town.holdpoint.id, login: `${town.holdpoint.slug}[bot]` };
  const keys = wakeUps(event, payload, self).map((wakeUp) => {
    // As the App does: an event about a commit whose change is known is an event about that change.
    const number = 'commit' in wakeUp.what ? app.memo.changeOf(wakeUp.repository, wakeUp.what.commit) : null;
    return subjectKey(number === null ? wakeUp : { ...wakeUp, what: { number } });
  });
  const taught = learnFromDelivery(event, payload, instant(town));
  await life.call(() => app.memory.take(guid, taught, keys, now(town.world)));
}

/** Another tenant's work goes over a wire of its own, with that tenant's rights. */
function ofTenant(shift: Shift, id: number): Shift {
  const { world } = shift.town;
  const installation = world.installations.get(id);
  if (installation === undefined || installation.account === shift.town.acme) return shift;
  const wire = openWire(world, installationActor(installation), {
    fault: null,
    life: shift.life,
    after: () => undefined,
  });
  return { ...shift, wire };
}

function ports({ town, wire }: Shift): InstallationPorts {
  const api = apiOver(wire);
  return {
    ...readers(town, api, appIdentity(town)),
    writer: createWriter(api, () => instant(town)),
    changesOf: (repository, commit) => changesOf(api, repository, commit),
    commitsOf: (repository, number) => readChangeCommits(api, repository, number),
    openRuns: (repository, commit) => readOpenRuns(api, repository, commit, town.holdpoint.id),
    livePullRequests: (repository) => livePullRequests(api, repository, MERGED_WITHIN),
    repositories: () => installationRepositories(api),
    groups: { group: async () => ({ ok: true, value: null }), live: async () => ({ ok: true, value: new Set() }) },
  };
}
