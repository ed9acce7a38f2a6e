import { createHash } from 'node:crypto';
import type { CommitId } from '../evidence/facts.ts';
import type { Gate } from '../judge/roll-call.ts';

/** What a gate's check run (`holdpoint/merge`, `holdpoint/ENV`) was written for. */
export interface GateRunId {
  readonly kind: 'gate';
  readonly repository: number;
  /** Null where the candidate belongs to no change. */
  readonly change: number | null;
  /** See `gateKey`. */
  readonly gate: string;
  readonly candidate: CommitId;
  /** The first 32 hex digits of the roll call's digest. */
  readonly digest: string;
}

/** What an item's check run (`holdpoint/ITEM`) was written for. */
export interface ItemRunId {
  readonly kind: 'item';
  readonly repository: number;
  readonly change: number | null;
  readonly item: string;
  /** The first 32 hex digits of the digest of what was shown. */
  readonly digest: string;
}

/** What a check run of ours was written for. */
export type ExternalId = GateRunId | ItemRunId;

/** GitHub stores at most this many characters of an external id. */
const longest = 255;
const gatePattern =
  /^holdpoint:1:gate:(\d{1,15}):(\d{1,10}|-):(merge|env-[0-9a-f]{16}):([0-9a-f]{40}|[0-9a-f]{64}):([0-9a-f]{32})$/;
const itemPattern = /^holdpoint:1:item:(\d{1,15}):(\d{1,10}|-):([A-Za-z0-9][A-Za-z0-9._-]{0,99}):([0-9a-f]{32})$/;

/** A gate in a few ASCII characters: `merge`, or `env-` and a digest of the environment's name, which may hold anything. */
export function gateKey(gate: Gate): string {
  return gate.kind === 'merge' ? 'merge' : `env-${createHash('sha256').update(gate.name).digest('hex').slice(0, 16)}`;
}

/** The text for GitHub's `external_id`: ASCII, at most 255 characters; `parseExternalId` reads it back. */
export function formatExternalId(id: ExternalId): string {
  const change = id.change === null ? '-' : String(id.change);
  const digest = id.digest.slice(0, 32);
  return id.kind === 'gate'
    ? ['holdpoint', 1, 'gate', id.repository, change, id.gate, id.candidate, digest].join(':')
    : ['holdpoint', 1, 'item', id.repository, change, id.item, digest].join(':');
}

/**
 * Reads an external id of ours; null for anything else, a newer format included.
 * It proves nothing by itself: whoever can create check runs can write this text, so the caller compares the run's app first.
 */
export function parseExternalId(text: string): ExternalId | null {
  if (text.length > longest) return null;
  return parseGate(text) ?? parseItem(text);
}

function parseGate(text: string): GateRunId | null {
  const [, repository, change, gate, candidate, digest] = gatePattern.exec(text) ?? [];
  if (repository === undefined || change === undefined) return null;
  if (gate === undefined || candidate === undefined || digest === undefined) return null;
  return { kind: 'gate', repository: Number(repository), change: numberOrNull(change), gate, candidate, digest };
}

function parseItem(text: string): ItemRunId | null {
  const [, repository, change, item, digest] = itemPattern.exec(text) ?? [];
  if (repository === undefined || change === undefined || item === undefined || digest === undefined) return null;
  return { kind: 'item', repository: Number(repository), change: numberOrNull(change), item, digest };
}

function numberOrNull(text: string): number | null {
  return text === '-' ? null : Number(text);
}
