import type { Actor } from '../evidence/facts.ts';

/** What the runner says of who started the run (`GITHUB_ACTOR` and its id), and this attempt of it. */
export interface ActorNames {
  readonly actor: string | undefined;
  readonly actorId: string | undefined;
  readonly triggeringActor: string | undefined;
}

/** Who deploys, as GitHub tells the job: the run goes by the rights of the first, and the second may have run it again. */
export function actorsIn({ actor, actorId, triggeringActor }: ActorNames): readonly Actor[] {
  const id = Number(actorId ?? '');
  const first = named(actor, Number.isSafeInteger(id) && id > 0 ? id : null);
  const second = triggeringActor === actor ? [] : named(triggeringActor, null);
  return [...first, ...second];
}

function named(login: string | undefined, id: number | null): readonly Actor[] {
  if (login === undefined || login === '') return [];
  return [{ id, login, type: login.endsWith('[bot]') ? 'Bot' : 'User' }];
}
