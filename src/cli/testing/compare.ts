import type { Outcome, RollCall } from '../../judge/roll-call.ts';
import type { ReasonCode } from '../../evidence/reason-codes.ts';
import type { Expectation } from './test-file.ts';

/** Something that came out otherwise than expected. */
export interface Difference {
  /** What was looked at: `verdict`, `item qa` … */
  readonly what: string;
  readonly expected: string;
  readonly seen: string;
}

/** What differs between a roll call and what was expected of it; empty: nothing. */
export function differences(rollCall: RollCall, expect: Expectation): readonly Difference[] {
  const { verdict, open, blockers } = expect;
  return [
    ...(verdict === undefined ? [] : compare('verdict', verdict, rollCall.verdict)),
    ...(open === undefined ? [] : compare('open', open ? 'yes' : 'no', rollCall.open ? 'yes' : 'no')),
    ...(blockers === undefined
      ? []
      : compare('blockers', codes(blockers), codes(rollCall.blockers.map(({ code }) => code)))),
    ...[...expect.findings].flatMap(([item, { outcome, code }]) => itemDifference(rollCall, item, outcome, code)),
  ];
}

function compare(what: string, expected: string, seen: string): readonly Difference[] {
  return expected === seen ? [] : [{ what, expected, seen }];
}

/** Their order means nothing. */
function codes(list: readonly ReasonCode[]): string {
  return list.length === 0 ? 'none' : list.toSorted().join(', ');
}

function itemDifference(
  { findings }: RollCall,
  item: string,
  outcome: Outcome,
  code: ReasonCode | null,
): readonly Difference[] {
  const what = `item ${item}`;
  const expected = code === null ? outcome : `${outcome} [${code}]`;
  const finding = findings.find((one) => one.item === item);
  if (finding === undefined) {
    const there = findings.map((one) => one.item).join(', ');
    return [{ what, expected, seen: `this gate asks for no such item; it asks for ${there === '' ? 'none' : there}` }];
  }
  if (finding.outcome === outcome && (code === null || finding.code === code)) return [];
  return [{ what, expected, seen: `${finding.outcome} [${finding.code}] ${finding.sentence}` }];
}
