import type { House } from './house.ts';
import type { RawRequest } from './http-request.ts';
import type { Wire } from './wire.ts';
import { bytesOf } from './http-request.ts';
import { anyChange, unexplained } from './explained.ts';
import { explain } from './model.ts';

/** A request to be sent and what its sender meant: the event and the text that were signed. */
export interface Sent {
  readonly request: RawRequest;
  readonly event: string;
  readonly text: string;
  /** Statuses that may be answered; 0 stands for none at all. */
  readonly answers: readonly number[];
  readonly effect: 'taken' | 'refused' | 'either';
}

/** Everything that our server ever says in a body. */
const SENTENCES: readonly string[] = [
  '',
  'accepted',
  'duplicate',
  'malformed',
  'unsigned',
  'nothing here',
  'no delivery of GitHub',
  'no valid signature',
  'JSON only',
  'uncompressed only',
  'too large',
  'no UTF-8',
  'POST only',
];
const HEADERS: readonly string[] = [
  'allow',
  'connection',
  'content-length',
  'content-type',
  'date',
  'keep-alive',
  'transfer-encoding',
];

/** A delivery is answered far faster; a machine that does other things too may take its time. */
const PATIENCE = 20_000;

/** Sends it and tells what is wrong with what came of it: null when nothing is. */
export async function trouble(house: House, wire: Wire, sent: Sent): Promise<string | null> {
  const { statuses, text } = await wire(bytesOf(sent.request), sent.answers.includes(0), PATIENCE);
  const change = await house.changes();
  const final = statuses.filter((status) => status !== 100);
  const odd = final.find((status) => !sent.answers.includes(status));
  if (odd !== undefined) return `answered ${odd}, and only ${sent.answers.join(', ')} may be`;
  if (final.length === 0 && !sent.answers.includes(0)) return 'gave no answer';
  const said = unknownWords(text);
  if (said !== null) return `said what is none of its sentences: ${said}`;
  if (change.lines.length > 0) return `wrote into its log: ${change.lines.join(' | ')}`;
  if (sent.effect === 'refused') return anyChange(change);
  const payload: unknown = JSON.parse(sent.text);
  return unexplained(change, explain(sent.event, payload, house.us), payload, sent.effect === 'taken');
}

/** Words in an answer that are not ours: heads name only known headers, bodies only known sentences. */
function unknownWords(text: string): string | null {
  const parts = text.split(/^HTTP\/1\.1 \d{3} [A-Za-z -]+\r\n/m).slice(1);
  for (const part of parts) {
    const end = part.indexOf('\r\n\r\n');
    const head = part.slice(0, end < 0 ? part.length : end);
    const names = head.split('\r\n').map((line) => line.split(':', 1)[0]?.toLowerCase() ?? '');
    const odd = names.find((name) => name !== '' && !HEADERS.includes(name));
    if (odd !== undefined) return odd;
    const body = end < 0 ? '' : part.slice(end + 4);
    const lines = body.split(/\r?\n/).filter((line) => !/^[0-9a-f]+$/.test(line));
    const unknown = lines.find((line) => !SENTENCES.includes(line));
    if (unknown !== undefined) return unknown;
  }
  return null;
}
