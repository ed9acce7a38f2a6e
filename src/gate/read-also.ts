import type { Facts } from '../evidence/facts.ts';
import type { JudgedConfig } from '../judge/judge.ts';
import type { ReadPorts } from './assess.ts';
import { readNeeds } from './assess.ts';
import { readPolicies } from './read-policies.ts';

/** Facts that can be judged by another checklist too, and what that one says. */
export interface AlsoRead {
  readonly facts: Facts;
  readonly config: JudgedConfig;
}

/** A checklist, and what its problems call it. */
interface NamedText {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads what another checklist, which is not on the trusted branch, would need beside what was read: its policies, files, teams and the like.
 * Which checklist was recorded stays as it was.
 */
export async function readAlso(ports: Pick<ReadPorts, 'needs'>, facts: Facts, file: NamedText): Promise<AlsoRead> {
  const [recorded, ...policies] = facts.config;
  if (recorded === undefined) return { facts, config: { state: 'missing' } };
  const other = { ...recorded, path: file.path, blob: { oid: '0'.repeat(40), text: file.text } };
  const configured = await readPolicies(ports.needs, { ...facts, config: [other, ...policies] });
  const read = await readNeeds(ports, configured.config, configured.facts);
  return { facts: { ...read, config: [recorded, ...read.config.slice(1)] }, config: configured.config };
}
