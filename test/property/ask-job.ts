import { askGate } from '../../src/gate/ask.ts';
import type { GateAnswer } from '../../src/gate/ask.ts';
import { assess } from '../../src/gate/assess.ts';
import { judgeInFlight, needsInFlight } from '../../src/gate/in-flight.ts';
import { recollect } from '../../src/gate/recollect.ts';
import type { Assessment, ReadPorts } from '../../src/gate/assess.ts';
import type { ReadFault, Result } from '../../src/gate/ports.ts';
import type { ReaderIdentity } from '../../src/github/reader-identity.ts';
import { actorOfToken, issueActionsToken } from '../../src/sandbox/world/tokens.ts';
import type { App } from './app.ts';
import { startLife } from './life.ts';
import { apiOver, appIdentity, openAppWire, readers, REPOSITORY } from './ports.ts';
import type { Town } from './town.ts';
import type { Fault } from './wire.ts';
import { openWire } from './wire.ts';

/** What a deploy job asks. */
export interface JobQuestion {
  readonly commit: string;
  readonly environment: string;
  readonly alone: boolean;
  readonly fault: Fault | null;
}

const jobPermissions = {
  actions: 'read',
  checks: 'read',
  contents: 'read',
  issues: 'read',
  deployments: 'read',
  pull_requests: 'read',
  statuses: 'read',
} as const;

/** A deploy job asks with its own token, alone or beside the App. */
export async function askAsJob(
  town: Town,
  { commit, environment, alone, fault }: JobQuestion,
): Promise<{ readonly answer: GateAnswer; readonly faults: number }> {
  const { world, repository, holdpoint } = town;
  const actor = actorOfToken(world, issueActionsToken(world, repository, jobPermissions));
  const wire = openWire(world, actor, { fault, life: startLife(null), after: () => undefined });
  const appId = alone ? null : holdpoint.id;
  const reader: ReaderIdentity =
    appId === null ? { kind: 'alone', run: null } : { kind: 'beside', app: appId, run: null };
  const question = { repository: REPOSITORY, commit, environment, appId };
  const answer = await askGate(readers(town, apiOver(wire), reader), question);
  return { answer, faults: wire.faults() };
}

/** Reads, remembers and judges as the App, and writes nothing. */
export async function judgeAsApp(
  town: Town,
  { memory }: App,
  commit: string,
  environment: string | null,
): Promise<Result<Assessment, ReadFault>> {
  const wire = openAppWire(town, { fault: null, life: startLife(null) });
  const ports: ReadPorts = {
    ...readers(town, apiOver(wire), appIdentity(town)),
    recollect: (snapshot) => recollect(memory.ledger, snapshot),
    judging: { needs: needsInFlight, judge: judgeInFlight },
  };
  return assess(ports, { repository: REPOSITORY, by: { commit }, environment }, []);
}
