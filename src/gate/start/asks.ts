import { environmentNamed } from '../../checklist/scope/environments.ts';
import { originDoubt, withOrigin } from '../../commands/origin.ts';
import { hearComments } from '../../commands/heard.ts';
import type { HeardComment } from '../../commands/heard.ts';
import { holdsRole, roleNeeds } from '../../evidence/people/roles.ts';
import { isBefore } from '../../evidence/time.ts';
import type { Actor, ChangeFacts, Facts, Need } from '../../evidence/facts.ts';
import type { ReadFault, Result } from '../ports.ts';
import { repositoryOf } from './start-ports.ts';
import type { Judged, StartPorts } from './start-ports.ts';

/** Somebody asks in a comment for a candidate to be deployed. */
export interface Ask {
  readonly comment: { readonly id: string; readonly url: string };
  readonly by: Actor;
}

/**
 * Who asked for the candidate to be deployed to the environment and was not answered, first come first. By a person's own hand, in a comment that
 * was never edited and is still there, made when the candidate was there already: what was asked before meant something else.
 */
export async function asksFor(ports: StartPorts, judged: Judged): Promise<Result<readonly Ask[], ReadFault>> {
  const { facts } = judged.assessment;
  const asks: Ask[] = [];
  for (const change of facts.changes) {
    for (const heard of hearComments(change, facts)) {
      const { comment, person } = heard;
      if (person === null || !isAsking(heard, judged) || isEarlier(heard, change)) continue;
      const before = await ports.errands.read(heardKey(judged, comment.id));
      if (!before.ok) return before;
      if (before.value !== null || !(await isByHand(ports, heard, facts))) continue;
      asks.push({ comment: { id: comment.id, url: comment.url }, by: person });
    }
  }
  return { ok: true, value: asks };
}

/** The comment was answered, whatever was answered. */
export async function answered({ errands }: StartPorts, judged: Judged, { comment }: Ask): Promise<boolean> {
  const written = await errands.write(heardKey(judged, comment.id), { candidate: judged.candidate }, null);
  return written.ok;
}

/** One comment may ask for several environments, each once. */
function heardKey(judged: Judged, comment: string): string {
  return `heard:${repositoryOf(judged)}:${comment}:${encodeURIComponent(judged.environment)}`;
}

function isAsking({ parsed, edited, gone, throughApp }: HeardComment, { assessment: { config }, environment }: Judged) {
  if (edited || gone || throughApp !== null || config.state !== 'valid') return false;
  const { checklist } = config;
  const commands: readonly { readonly verb: string; readonly environment?: string | null }[] = parsed.commands;
  return commands.some(
    (one) => one.verb === 'deploy' && environmentNamed(checklist, one.environment ?? '')?.name === environment,
  );
}

function isEarlier({ comment }: HeardComment, { merge }: ChangeFacts): boolean {
  return merge !== null && isBefore(comment.createdAt, merge.at);
}

/** Where no webhook told by whose hand it was written, GitHub is asked; in doubt it asks for nothing. */
async function isByHand({ needs }: StartPorts, heard: HeardComment, facts: Facts): Promise<boolean> {
  if (originDoubt(heard, facts) === null) return true;
  const need: Need = { kind: 'comment-origin', comment: heard.comment.id };
  const read = { ...facts, readings: { ...facts.readings, ...(await needs.read(facts, [need])) } };
  return withOrigin(heard, read).throughApp === null && originDoubt(heard, read) === null;
}

/** Who may start a deployment whose gate is open: whoever may write to the repository, or holds a role of the checklist. */
export async function entitled(ports: StartPorts, judged: Judged, by: Actor): Promise<Result<boolean, ReadFault>> {
  const { facts, config } = judged.assessment;
  const writes = await ports.workflows.mayWrite(judged.repository, by.login);
  if (!writes.ok || writes.value) return writes;
  const roles = config.state === 'valid' ? Object.values(config.checklist.roles) : [];
  const needs = roles.flatMap((role) => roleNeeds(role, by));
  const known = needs.length === 0 ? {} : await ports.needs.read(facts, needs);
  const read: Facts = { ...facts, readings: { ...facts.readings, ...known } };
  const holdings = roles.map((role) => holdsRole(role, by, read));
  return { ok: true, value: holdings.some((holding) => 'holds' in holding && holding.holds) };
}
