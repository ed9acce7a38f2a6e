import { organizationMember } from '../../src/sandbox/world/accounts.ts';
import { pullRequestFiles } from '../../src/sandbox/world/pull-requests.ts';
import type { Said } from './chronicle.ts';
import type { Case, Eyes } from './oracle-case.ts';
import { holdsRole, isFree, second } from './oracle-case.ts';
import { proved } from './oracle-proofs.ts';
import { signersFor } from './oracle-signers.ts';
import type { ItemSpec, RoleName } from './spec.ts';
import { accountOf, presentConfig } from './town.ts';
import type { Town } from './town.ts';

/**
 * Why a gate may not open, from everything that truly happened; empty when it may. It never asks the code under test:
 * what people meant is known from their writer, when heads moved from the branch itself, what the App showed from the wire.
 */
export function reasonsAgainst(town: Town, gate: string, commit: string, eyes: Eyes): readonly string[] {
  const { pull } = town;
  const spec = presentConfig(town);
  if (typeof spec === 'string') return [`the checklist is ${spec}`];
  if (pull.base !== 'main') return [`it goes into ${pull.base}`];
  const head = pull.headSha;
  const isMerge = gate === 'merge';
  if (isMerge && (pull.state !== 'open' || commit !== head))
    return ['the merge gate is about the head of an open pull request'];
  if (!isMerge && (!pull.merged || commit !== pull.mergeCommit)) return ['only the merge commit comes from main'];
  const environments = spec.environments.filter(({ name }) => isMerge || name === gate);
  if (environments.length === 0) return [`there is no environment ${gate}`];
  return environments.flatMap((environment) => {
    const about: Case = { town, eyes, spec, environment, head, candidate: commit };
    return [
      ...holdsOn(about, isMerge),
      ...openItems(about),
      ...(eyes.alone && environment.strict ? ['it is strict'] : []),
    ];
  });
}

function openItems(about: Case): readonly string[] {
  const asked = about.spec.items.filter((item) => isAsked(item, about.town));
  if (asked.length === 0) return ['nothing is asked'];
  const byMachine = asked.filter(({ proof }) => proof.kind !== 'signoff' && proof.kind !== 'tick');
  const open = byMachine.filter((item) => !proved(item, about)).map(({ id }) => `${id} is not proved`);
  const bySigners = asked.flatMap(({ proof, ...item }) =>
    proof.kind === 'signoff' || proof.kind === 'tick' ? [{ item: { ...item, proof }, role: proof.role }] : [],
  );
  const signed = bySigners.map(({ item, role }) => ({ id: item.id, role, people: signersFor(item, role, about) }));
  const missing = signed.filter(({ people }) => people.length === 0).map(({ id }) => `${id} is not signed`);
  if (open.length + missing.length > 0) return [...open, ...missing];
  return about.environment.separated && !canBeShared(signed, new Map()) ? ['one person stands for two roles'] : [];
}

/** Whether everybody can stand for one role only. */
function canBeShared(
  [first, ...rest]: readonly { readonly role: RoleName; readonly people: readonly string[] }[],
  taken: ReadonlyMap<string, RoleName>,
): boolean {
  if (first === undefined) return true;
  return first.people.some(
    (login) =>
      (taken.get(login) ?? first.role) === first.role && canBeShared(rest, new Map([...taken, [login, first.role]])),
  );
}

export function isAsked({ folder }: ItemSpec, { pull }: Town): boolean {
  if (folder === null) return true;
  const paths = pullRequestFiles(pull).flatMap(({ path, previousPath }) => [path, previousPath ?? path]);
  return paths.some((path) => path.startsWith(`${folder}/`));
}

function holdsOn(about: Case, isMerge: boolean): readonly string[] {
  const { name } = about.environment;
  return about.town.chronicle.said.flatMap((said) =>
    said.versions.flatMap(({ at, meanings }) =>
      meanings.flatMap(({ verb, environment }) => {
        if (verb !== 'hold' || !maySpeak(said, about)) return [];
        const isPlace = about.spec.environments.some((other) => other.name === environment);
        const place = isPlace ? environment : null;
        if (place !== null && (isMerge || place !== name)) return [];
        return isLifted({ by: said.by, at, place }, about) ? [] : [`${said.by} holds it`];
      }),
    ),
  );
}

function maySpeak({ by, human }: Said, about: Case): boolean {
  const { world, acme, repository, actor } = about.town;
  if (!human) return false;
  if (repository.private) return true;
  const account = accountOf(actor(by));
  return organizationMember(world, acme, account)?.state === 'active' || repository.collaborators.has(account.id);
}

function isLifted(
  hold: { readonly by: string; readonly at: number; readonly place: string | null },
  about: Case,
): boolean {
  return about.town.chronicle.said.some((one) => {
    const [only] = one.versions;
    if (!one.human || one.deletedAt !== null || only === undefined || one.versions.length > 1) return false;
    const lifts = only.meanings.some(
      ({ verb, environment }) => verb === 'unhold' && (environment === null || environment === hold.place),
    );
    if (!lifts || second(only.at) <= second(hold.at)) return false;
    const holdsSome = (['qa', 'lead', 'ops'] as const).some((role) => holdsRole(role, one.by, about));
    return one.by === hold.by || (holdsSome && isFree(one.by, about));
  });
}
