import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from './chance.ts';
import { handOn, openFront } from './front.ts';
import type { Answer, Front } from './front.ts';

/** Where GitHub sends its webhooks: it hands each to one of the replicas, and does it badly as long as there is trouble. */
export interface PostOffice extends Front {
  /** Deliveries that a replica said it had kept. */
  readonly acknowledged: ReadonlySet<string>;
  readonly counts: { refused: number; cut: number; unanswered: number; slow: number };
  /** From now on everything arrives. */
  readonly calm: () => void;
}

/** So long GitHub waits for an answer, milliseconds. */
const PATIENCE = 10_000;

const REFUSED: Answer = { status: 502, headers: {}, body: Buffer.from('Bad gateway\n') };

/** `addresses`: origins of the replicas that are there now. */
export async function openPostOffice(addresses: () => readonly string[], chance: Chance): Promise<PostOffice> {
  const acknowledged = new Set<string>();
  const counts = { refused: 0, cut: 0, unanswered: 0, slow: 0 };
  let trouble = true;
  let turn = 0;
  const front = await openFront(async (passed) => {
    const how = trouble ? chance.number() : 1;
    if (how < 0.06) {
      counts.refused += 1;
      return REFUSED;
    }
    if (how < 0.1) {
      counts.cut += 1;
      return null;
    }
    if (how < 0.2) {
      counts.slow += 1;
      await sleep(chance.between(20, 250));
    }
    const all = addresses();
    turn += 1;
    const to = all[turn % Math.max(1, all.length)];
    if (to === undefined) return REFUSED;
    const answer = await Promise.race([
      handOn(to, passed).catch(() => REFUSED),
      sleep(PATIENCE, REFUSED, { ref: false }),
    ]);
    if (answer.status === 202 || answer.status === 200) acknowledged.add(String(passed.headers['x-github-delivery']));
    // The App has it, and GitHub never hears so.
    if (how < 0.24) {
      counts.unanswered += 1;
      return null;
    }
    return answer;
  });
  return { ...front, acknowledged, counts, calm: () => void (trouble = false) };
}
