import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import { underWaivers } from '../../src/judge/waived.ts';
import { anItem, evidence } from '../builders/checklist.ts';
import { aQuestion } from '../builders/question.ts';
import { readings, afterMerge, earlier, later, merged, mergedAt, now, said, unlearnable } from '../builders/facts.ts';
import { ada, mallory, octavia, otto } from '../builders/people.ts';
import { answered, excepting, factsWith, says } from './exceptions.ts';
import type { Facts } from '../../src/evidence/facts.ts';
import type { RollCall } from '../../src/judge/roll-call.ts';

const until = '2026-11-20T20:00:00Z';
const waive = (item = 'tests', end = until) => says(octavia, `/waive ${item} until ${end} -- the runner farm is down`);
const brief = ({ verdict, open, findings }: RollCall) => ({
  verdict,
  open,
  items: findings.map(({ item, outcome, code }) => `${item} ${outcome} ${code}`),
});
const without = { verdict: 'no-go', open: false, items: ['tests unmet CHECK_NOT_SUCCESSFUL', 'build met MET'] };
const covered = { verdict: 'go', open: true, items: ['tests waived WAIVED', 'build met MET'] };

describe('a finding under a waiver', () => {
  it('is covered, with what it covers beneath, who waived it, why and until when', () => {
    const plain = answered(factsWith([]));
    const rollCall = answered(factsWith([waive()]));
    expect(brief(plain)).toEqual(without);
    expect(brief(rollCall)).toEqual(covered);
    const [finding] = rollCall.findings;
    const [original] = plain.findings;
    expect(finding).toMatchObject({
      sentence: `Waived by octavia until ${until}: the runner farm is down. Without it: ${original?.sentence}`,
      next: [],
      nextLook: until,
      facts: [{ what: `octavia waives it until ${until}` }],
      parts: [{ outcome: 'unmet', code: 'CHECK_NOT_SUCCESSFUL', sentence: original?.sentence, next: original?.next }],
    });
    expect(rollCall.nextLook).toBe(until);
  });

  it('is again what it was from the very moment on (I16, T137)', () => {
    const at = (moment: string) => answered(factsWith([waive()], { now: moment }));
    expect(brief(at('2026-11-20T19:59:59Z'))).toEqual(covered);
    for (const over of [until, '2026-11-20T20:00:01Z', '2027-01-01T00:00:00Z'])
      expect(at(over)).toEqual(answered(factsWith([], { now: over })));
    expect(brief(at('2026-11-20T10:59:59Z'))).toEqual(without);
  });

  it('is no other item, no other environment and no other commit (I16, T137)', () => {
    expect(brief(answered(factsWith([waive('build')])))).toEqual(without);
    const [production] = excepting.environments;
    if (production === undefined) throw new Error('no environment');
    const two = { ...excepting, environments: [production, { ...production, name: 'staging' }] };
    const there = says(octavia, `/waive tests until ${until} in staging -- the runner farm is down`);
    expect(brief(answered(factsWith([there]), two))).toEqual(without);
    expect(brief(answered(factsWith([there]), two, { kind: 'environment', name: 'staging' }))).toEqual(covered);
    const other = says(octavia, `/waive tests @${earlier} until ${until} -- the runner farm is down`);
    const sightings = [
      { commit: earlier, at: '2026-11-20T09:00:00Z', how: 'shown-by-app' },
      ...factsWith([]).sightings,
    ] satisfies Facts['sightings'];
    expect(brief(answered(factsWith([other], { sightings })))).toEqual(without);
  });

  it('is not covered while a hold stands, and a waiver lifts none (I16, T137)', () => {
    const rollCall = answered(factsWith([waive(), says(otto, '/hold -- wait')]));
    expect(brief(rollCall)).toEqual({ ...covered, verdict: 'pending', open: false });
  });

  it('is not covered by whoever may not waive', () => {
    const foreign = says(mallory, `/waive tests until ${until} -- the runner farm is down`);
    expect(answered(factsWith([foreign]))).toEqual(answered(factsWith([])));
  });

  it('alone proves nothing: something must be met', () => {
    const rollCall = answered(factsWith([waive(), waive('build')], {}, {}));
    expect(brief(rollCall)).toEqual(covered);
    const only = { ...excepting, items: excepting.items.slice(0, 1) };
    expect(brief(answered(factsWith([waive()]), only))).toEqual({
      verdict: 'pending',
      open: false,
      items: ['tests waived WAIVED'],
    });
  });

  it('is carried to the merge of the head, and in a strict environment only with equal contents', () => {
    const merge = { commit: merged, at: mergedAt };
    const rollCall = (strict: boolean) => {
      const environments = excepting.environments.map((one) => ({ ...one, strict }));
      const facts = factsWith([waive('tests', '2026-11-21')], { now: afterMerge }, { merge });
      const commits = facts.commits.map((one) => ({ ...one, tree: one.oid }));
      return answered({ ...facts, commits }, { ...excepting, environments }).findings[0]?.outcome === 'waived';
    };
    expect([rollCall(false), rollCall(true)]).toEqual([true, false]);
  });

  it('is covered for the longest of several waivers', () => {
    const two = [waive(), waive('tests', '2026-11-21'), waive('tests', '2026-11-20T16:00:00Z')];
    expect(answered(factsWith(two)).findings[0]?.nextLook).toBe('2026-11-21T00:00:00Z');
  });

  it('covers at the merge gate what is asked there', () => {
    expect(brief(answered(factsWith([waive()]), excepting, { kind: 'merge' }))).toEqual(covered);
  });

  it('covers what could not be learnt, and nothing that stops the whole gate', () => {
    const unread = answered(factsWith([waive()], { commits: [] }));
    expect(brief(unread).items).toEqual(['tests waived WAIVED', 'build unknown NOT_READ']);
    const ledger = answered(factsWith([waive()], { ledger: unlearnable('LEDGER_CORRUPT') }));
    expect(ledger).toMatchObject({ open: false, verdict: 'pending', blockers: [{ code: 'LEDGER_CORRUPT' }] });
  });

  it('is left open by a reader that cannot tell who waives: unknown to who reads alone, as it was to the App', () => {
    const teams = { ...excepting, roles: { lead: { id: 'lead', teams: ['acme/leads'], users: [] } } };
    const cannot = readings([{ kind: 'team', team: 'acme/leads', login: 'octavia' }, unlearnable('TEAM_UNREADABLE')]);
    const alone = { readings: cannot, reader: { app: null, alone: true, run: null } };
    const config = factsWith([]).config;
    expect(brief(answered(factsWith([waive()], { ...alone, config }), teams))).toEqual({
      verdict: 'pending',
      open: false,
      items: ['tests unknown WAIVER_UNREAD', 'build met MET'],
    });
    expect(brief(answered(factsWith([waive()], { readings: cannot }), teams))).toEqual(without);
  });
});

describe('what stands beneath a waiver', () => {
  const several = (count: number) => ({
    ...excepting,
    items: [
      anItem('tests', { evidence: evidence.atLeast(count, evidence.check('ci / test'), evidence.check('build')) }),
      anItem('build', { evidence: evidence.check('build') }),
    ],
  });

  it('is the whole answer, with its parts and how many of them are needed', () => {
    const [open] = answered(factsWith([]), several(2)).findings;
    const [finding] = answered(factsWith([waive()]), several(2)).findings;
    expect(finding?.parts).toEqual([
      {
        outcome: open?.outcome,
        code: open?.code,
        sentence: open?.sentence,
        next: open?.next,
        facts: open?.facts,
        parts: open?.parts,
        needed: 2,
      },
    ]);
    expect(finding?.outcome).toBe('waived');
  });

  it('is nothing that the answer did not have', () => {
    const [finding] = answered(factsWith([waive()])).findings;
    expect(Object.keys(finding?.parts?.[0] ?? {}).toSorted()).toEqual(['code', 'facts', 'next', 'outcome', 'sentence']);
  });

  it('is when the answer changes by time alone, where it does', () => {
    const question = aQuestion({ facts: factsWith([]) });
    const [waiver] = interpret(excepting, factsWith([waive()])).waivers;
    const [open] = answered(factsWith([])).findings;
    if (waiver === undefined || open === undefined) throw new Error('nothing is waived');
    const soon = { ...open, nextLook: later };
    const covering = underWaivers(soon, question, [waiver]);
    expect(covering).toMatchObject({ outcome: 'waived', nextLook: until, parts: [{ nextLook: later }] });
  });

  it('keeps its reason as it was written, without a full stop twice', () => {
    const said = says(octavia, `/waive tests until ${until} -- v1.2 of the runner is down.`);
    expect(answered(factsWith([said])).findings[0]?.sentence).toMatch(/: v1\.2 of the runner is down\. Without it: /);
  });
});

describe('a waiver that does not count', () => {
  it('covers nothing, alone as for the App, and what is met or not asked needs none', () => {
    const reader = { app: null, alone: true, run: null };
    const own = says(ada, `/waive tests until ${until} -- the runner farm is down`);
    const leads = { ...excepting, roles: { lead: { id: 'lead', teams: [], users: ['ada'] } } };
    for (const over of [{}, { reader }]) expect(brief(answered(factsWith([own], over), leads))).toEqual(without);
    const idle = { ...excepting, items: excepting.items.map((one) => ({ ...one, when: { labels: ['none'] } })) };
    expect(answered(factsWith([waive()]), idle).findings).toEqual(answered(factsWith([]), idle).findings);
  });

  it('covers nothing where it cannot be told which commit it means', () => {
    expect(brief(answered(factsWith([waive()], { sightings: [] })))).toEqual(without);
  });

  it('of the head covers no item that is asked of the merge', () => {
    const merge = { commit: merged, at: mergedAt };
    const items = excepting.items.map((one) => ({ ...one, ask: 'release' as const }));
    const facts = factsWith([waive('tests', '2026-11-21')], { now: afterMerge }, { merge });
    expect(brief(answered(facts, { ...excepting, items })).items[0]).toBe('tests unmet CHECK_NOT_SUCCESSFUL');
  });

  it('is told with who gave it where alone it cannot be told whether they may', () => {
    const teams = { ...excepting, roles: { lead: { id: 'lead', teams: ['acme/leads'], users: [] } } };
    const cannot = readings([{ kind: 'team', team: 'acme/leads', login: 'octavia' }, unlearnable('TEAM_UNREADABLE')]);
    const reader = { app: null, alone: true, run: null };
    const [finding] = answered(factsWith([waive()], { readings: cannot, reader }), teams).findings;
    expect(finding).toMatchObject({
      sentence: expect.stringMatching(
        /^Whether the waiver of octavia counts cannot be told here: Whether octavia holds .* Without it: "ci \/ test"/,
      ),
      facts: [{ what: `octavia says to waive it until ${until}` }],
      parts: [{ code: 'CHECK_NOT_SUCCESSFUL' }],
      nextLook: until,
    });
  });
});

describe('the moments of the tests', () => {
  it('are in order', () => {
    expect([said, later, now, until].toSorted()).toEqual([said, later, now, until]);
  });
});
