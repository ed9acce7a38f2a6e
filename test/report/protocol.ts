import type { RememberedClick } from '../../src/evidence/remembered.ts';
import { commentWithAnchor, withAnchor, anchorIn, anchorInComment } from '../../src/report/anchor-block.ts';
import { gateButtons, pressIn } from '../../src/report/buttons.ts';
import { clicksIn } from '../../src/report/clicked.ts';
import { gateCheck, itemCheck } from '../../src/report/check-run.ts';
import { parseExternalId } from '../../src/report/external-id.ts';
import { formatGroupMark, groupMarkIn } from '../../src/report/group-mark.ts';
import { formatMarker, readMarker } from '../../src/report/marker.ts';
import { parkedAnnotation, parkedIn } from '../../src/report/parked.ts';
import { sayingsIn } from '../../src/report/sayings.ts';
import { parseShownItems } from '../../src/report/shown-items.ts';
import { aFinding, aRollCall, aWait } from './roll-calls.ts';

const anchor = { ledger: 'a'.repeat(32), seq: 17, hash: 'b'.repeat(64) };
const until = '2026-11-20T20:00:00Z';
const click: RememberedClick = {
  kind: 'clicked',
  change: 7,
  button: 'signoff',
  item: 'qa',
  environment: 'eu/production ü',
  commit: 'a'.repeat(40),
  wording: '0123456789abcdef',
  by: { id: 5, login: 'quinn', type: 'User' },
  run: 99,
  url: 'https://github.test/acme/shop/runs/99',
  shown: '2026-11-20T10:00:00Z',
  seenAt: '2026-11-20T11:00:00.123Z',
};
const environment = { kind: 'environment', name: 'eu/production ü' } as const;
const go = aRollCall({
  gate: environment,
  findings: [
    aFinding('qa', { click, signers: ['qa'], kinds: ['signoff'], lapses: until }),
    aFinding('tests', { outcome: 'waived', nextLook: until }),
  ],
});
const waits = aRollCall({ gate: environment, verdict: 'pending', findings: [aFinding('tests'), aWait('qa')] });
const parked = { run: 31, attempt: 2, environment: 'eu/production ü', commit: 'c'.repeat(40) };

/** What the App and the Action tell each other through GitHub, as this version writes it, by the name of the file that keeps it. */
export function written(): Readonly<Record<string, string>> {
  const details = (rollCall: typeof go) => withAnchor(gateCheck(rollCall, [])?.text ?? '', anchor);
  const comment = `${formatMarker({ kind: 'living', digest: 'd'.repeat(32) })}\n### Ready\n`;
  return {
    'gate-id': gateCheck(go, [])?.externalId ?? '',
    'item-id': itemCheck(aWait('qa'), waits, [])?.externalId ?? '',
    'go-details': details(go),
    'waiting-details': details(waits),
    'living-comment': commentWithAnchor(comment, anchor),
    'group-details': formatGroupMark({ branch: 'main ü', over: false }),
    'parked-annotation': parkedAnnotation(parked).message,
  };
}

/** What this version reads in such a text, with everything that reads it. */
export function readAs(name: string, text: string): unknown {
  if (name.endsWith('-id')) return { id: parseExternalId(text) };
  if (name === 'living-comment') return { marker: readMarker(text), anchor: anchorInComment(text) };
  if (name === 'group-details') return { group: groupMarkIn(text) };
  if (name === 'parked-annotation') return { parked: parkedIn({ title: 'Held: parked', message: text }) };
  const { waived, later, lapsing, ...said } = sayingsIn(text);
  return {
    anchor: anchorIn(text),
    ...said,
    ends: { waived: [...waived], later: [...later], lapsing: [...lapsing] },
    clicks: clicksIn(text, 7),
    presses: gateButtons(waits).list.map(({ identifier }) => pressIn(text, identifier)),
    shown: parseShownItems(text),
  };
}

/** The lines that machines read; the words around them are for people, and may change. */
export function machineLines(text: string): readonly string[] {
  const blocks = [...text.matchAll(/```text\n([\s\S]*?)\n```/g)].flatMap(([, block = '']) => block.split('\n'));
  const marks = text.match(/<!-- holdpoint:.*?-->|\[holdpoint:.*?\]|^holdpoint:\S+$/gm) ?? [];
  const others = marks.filter((mark) => !blocks.includes(mark));
  // The digest of what is shown is only ever compared with itself.
  return [...blocks, ...others.map((mark) => mark.replace(/^(holdpoint:.+:)[0-9a-f]{32}$/, '$1DIGEST'))];
}
