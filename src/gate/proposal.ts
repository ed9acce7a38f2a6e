import type { Checklist } from '../checklist/model.ts';
import type { ChangeFacts, Facts, FileFact, Need } from '../evidence/facts.ts';
import type { JudgedConfig } from '../judge/judge.ts';
import type { Proposal, ProposalRehearsal } from '../report/proposal.ts';
import type { Assessment, ReadPorts } from './assess.ts';
import type { OwnCheckRun, ReadFault, Result, Shown, Write } from './ports.ts';
import { placeWarnings } from '../checklist/warnings/place-warnings.ts';
import { staticWarnings } from '../checklist/warnings/static-warnings.ts';
import { compareChecklists } from '../checklist/weakening/compare.ts';
import { needKey, readingOf } from '../evidence/need.ts';
import { ownCheckName } from '../evidence/own-check-name.ts';
import { isKnown } from '../evidence/reading.ts';
import { sameName } from '../evidence/same-name.ts';
import { milliseconds } from '../evidence/time.ts';
import { loadOf } from '../judge/rehearsal.ts';
import { formatExternalId, parseExternalId } from '../report/external-id.ts';
import { digestOf } from '../report/json.ts';
import { proposalWords } from '../report/proposal.ts';
import { CHECKLIST_PATH } from './checklist-path.ts';
import { readPolicies } from './read-policies.ts';
import { rehearse } from './rehearse.ts';

/** What is needed to tell about a proposed checklist. */
export interface ProposalPorts extends Pick<ReadPorts, 'snapshots' | 'needs'> {
  /** Numbers of the pull requests that were merged last, at most so many; absent: nothing is rehearsed. */
  readonly merged?: (repository: string, most: number) => Promise<Result<readonly number[], ReadFault>>;
}

/** The name of the check run, behind `holdpoint/`. */
const ABOUT = 'checklist';

/** Changes that are rehearsed: each costs what an evaluation costs, once for each proposed file. */
const REHEARSED = 10;

/** What is shown while it could not be read: the next look tries again. */
const UNREAD = 'f'.repeat(32);

/**
 * What must be written about the checklist that a pull request proposes; nothing where it proposes none, and nothing is read where what it
 * proposes is shown already.
 */
export async function proposalWrites(
  ports: ProposalPorts,
  repository: string,
  { facts, config, shown }: Assessment,
): Promise<readonly Write[]> {
  const [change] = facts.changes;
  if (change === undefined || !proposes(change, facts) || isTaken(config)) return [];
  const head = change.head.commit;
  const before = newestAbout(shown, head);
  const digest = digestOf([head, facts.config.map(({ blob }) => blob?.oid ?? null)]).slice(0, 32);
  if (before !== null && saysAlready(before, digest)) return [];
  const proposal = await proposalOf(ports, repository, { facts, config, head });
  if (proposal === null) return [];
  const id = {
    kind: 'item',
    repository: facts.subject.repository.id,
    change: change.number,
    item: ABOUT,
    digest: proposal.state === 'unread' ? UNREAD : digest,
  } as const;
  if (before !== null && before.externalId === formatExternalId(id)) return [];
  const check = {
    name: ownCheckName(ABOUT),
    externalId: formatExternalId(id),
    ...proposalWords(proposal),
    text: '',
    detailsUrl: change.url,
    startedAt: facts.now,
    completedAt: facts.now,
  };
  return [
    before === null ? { kind: 'create-check', commit: head, check } : { kind: 'update-check', id: before.id, check },
  ];
}

/** A checklist counts from the default branch alone; what goes elsewhere proposes nothing. */
function proposes({ state, base, files }: ChangeFacts, { subject }: Facts): boolean {
  if (state !== 'open' || base.ref !== subject.repository.defaultBranch) return false;
  return files.some(({ path, previousPath }) => path === CHECKLIST_PATH || previousPath === CHECKLIST_PATH);
}

/** An item or an environment of that name has the check run to itself: ours must never answer for it. */
function isTaken(config: JudgedConfig): boolean {
  if (config.state !== 'valid') return false;
  return namesIn(config.checklist).some((name) => sameName(name, ABOUT));
}

function namesIn({ items, environments }: Checklist): readonly string[] {
  return [...items.map(({ id }) => id), ...environments.map(({ name }) => name)];
}

function newestAbout({ checks }: Pick<Shown, 'checks'>, head: string): OwnCheckRun | null {
  const own = checks.filter((run) => run.commit === head && run.name === ownCheckName(ABOUT));
  return own.reduce<OwnCheckRun | null>((best, run) => (best !== null && best.id > run.id ? best : run), null);
}

function saysAlready({ externalId, status }: OwnCheckRun, digest: string): boolean {
  const id = parseExternalId(externalId);
  return status === 'completed' && id?.kind === 'item' && id.digest === digest;
}

interface Asked {
  readonly facts: Facts;
  readonly config: JudgedConfig;
  readonly head: string;
}

async function proposalOf(ports: ProposalPorts, repository: string, asked: Asked): Promise<Proposal | null> {
  const need: Need = { kind: 'file', commit: asked.head, path: CHECKLIST_PATH };
  const known = Object.hasOwn(asked.facts.readings, needKey(need)) ? {} : await ports.needs.read(asked.facts, [need]);
  const facts = { ...asked.facts, readings: { ...asked.facts.readings, ...known } };
  const file = readingOf(facts, need);
  if (!isKnown(file)) return { state: 'unread', why: `The file at the head could not be read: ${file.detail}.` };
  if (file.value.kind === 'missing') return { state: 'removed' };
  return judged(ports, repository, { ...asked, facts }, file.value);
}

async function judged(
  ports: ProposalPorts,
  repository: string,
  { facts, config: present }: Asked,
  { kind, text }: FileFact,
): Promise<Proposal | null> {
  if (kind !== 'file') return { state: 'broken', problems: [notText(kind)] };
  const [source] = facts.config;
  if (source === undefined) return null;
  const proposed = { ...source, blob: { oid: '0'.repeat(40), text } };
  const { config } = await readPolicies(ports.needs, { ...facts, config: [proposed] });
  if (config.state === 'invalid') return { state: 'broken', problems: config.problems };
  if (config.state !== 'valid') return { state: 'unread', why: 'A policy that it extends could not be read.' };
  if (isTaken(config)) return null;
  const comparison = present.state === 'valid' ? compareChecklists(present.checklist, config.checklist) : null;
  const { checklist } = config;
  const drafts = staticWarnings(checklist, milliseconds(facts.now));
  const warnings = placeWarnings(drafts, { file: CHECKLIST_PATH, source: text, checklist });
  return { state: 'valid', comparison, warnings, rehearsal: await rehearsed(ports, repository, text) };
}

function notText(kind: FileFact['kind']) {
  return {
    file: CHECKLIST_PATH,
    line: 1,
    column: 1,
    code: 'NOT_TEXT',
    path: '',
    message: 'what stands there is no readable text file',
    seen: kind,
    allowed: 'a regular text file',
    next: 'Write the checklist there.',
  } as const;
}

/** What cannot be read is left out: nothing is decided by it. */
async function rehearsed(
  { merged, ...ports }: ProposalPorts,
  repository: string,
  text: string,
): Promise<ProposalRehearsal | null> {
  const numbers = await merged?.(repository, REHEARSED);
  if (numbers === undefined || !numbers.ok || numbers.value.length === 0) return null;
  const { checklist, changes, unjudged } = await rehearse(ports, { repository, text, numbers: numbers.value });
  if (checklist === null || changes.length === 0) return null;
  return { changes, load: loadOf(checklist.roles, changes), unjudged: unjudged.length };
}
