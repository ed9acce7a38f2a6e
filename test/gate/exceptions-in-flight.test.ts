import { describe, expect, it } from '@jest/globals';
import { exceptionEntries } from '../../src/gate/record-exceptions.ts';
import { judgeInFlight } from '../../src/gate/in-flight.ts';
import { readConfig } from '../../src/gate/config.ts';
import type { Facts } from '../../src/evidence/facts.ts';
import { facts, file, judge, merge, WEAK } from './flight.ts';
import { otto, quinn } from '../builders/people.ts';

const until = '2026-11-20T20:00:00Z';
const RULE = 'enforce: block, branches: [feature], waivers: { by: qa, max: 24h }';
const items = '  load: { title: Load test, check: load }\n';
const before = file(items, RULE);
const now = file('', RULE);
const waive = (item: string, end = until) => `/waive ${item} until ${end} -- the load farm is down`;

/** What is written down of exceptions, by the comment that makes each. */
function written(given: Facts) {
  const { rollCalls, interpretation } = judgeInFlight(readConfig(given), given);
  return rollCalls.flatMap((call) =>
    exceptionEntries(call, interpretation, given.now).map(({ body }) =>
      body.kind === 'waiver' ? `${body.item} by ${body.by.login} until ${body.until}` : body.kind,
    ),
  );
}

describe('an item that only the checklist before asks (T56)', () => {
  it('can be waived as that one says, and the waiver is written down (I9)', () => {
    const given = facts(now, [before], [[quinn, waive('load')]]);
    const open = { open: true, findings: ['tests met', 'load waived'] };
    expect(judge(given).gates).toMatchObject([open, open]);
    expect(new Set(written(given))).toEqual(new Set([`load by quinn until ${until}`]));
    expect(written(facts(now, [], [[quinn, waive('load')]]))).toEqual([]);
  });

  it('is not waived by whom only the present one lets', () => {
    const wide = file(items, RULE.replace('by: qa', 'by: ops'));
    const given = facts(wide, [before], [[otto, waive('load')]]);
    expect(merge(given)).toMatchObject({ open: false, findings: ['tests met', 'load pending'] });
    const agreed = facts(
      wide,
      [before],
      [
        [otto, waive('load')],
        [quinn, waive('load', '2026-11-20T18:00:00Z')],
      ],
    );
    expect(merge(agreed)).toMatchObject({ open: true });
    const [, load] = judge(agreed).rollCalls[0]?.findings ?? [];
    expect(load).toMatchObject({ outcome: 'waived', nextLook: '2026-11-20T18:00:00Z' });
    expect(new Set(written(agreed))).toEqual(
      new Set([`load by otto until ${until}`, 'load by quinn until 2026-11-20T18:00:00Z']),
    );
  });

  it('covers nothing that the present one asks and lets nobody waive', () => {
    const closed = file(items, 'enforce: block, branches: [feature]');
    const given = facts(closed, [before], [[quinn, waive('load')]]);
    expect(judge(given).gates.map(({ open }) => open)).toEqual([false, false]);
    expect(merge(facts(WEAK, [closed], [[quinn, waive('load')]]))).toMatchObject({ open: false });
  });
});
