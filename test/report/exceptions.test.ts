import { describe, expect, it } from '@jest/globals';
import { annotations } from '../../src/report/annotations.ts';
import { assemble } from '../../src/report/blocks.ts';
import { changeState } from '../../src/report/change-state.ts';
import { gateCheck, itemCheck } from '../../src/report/check-run.ts';
import { sayings, sayingsIn } from '../../src/report/sayings.ts';
import { followUp } from '../../src/report/follow-up.ts';
import { headline } from '../../src/report/headline.ts';
import { shownDigest } from '../../src/report/json.ts';
import { parseShownItems } from '../../src/report/shown-items.ts';
import { jobSummary } from '../../src/report/summary.ts';
import { formatRollCall } from '../../src/report/terminal.ts';
import { answered, excepting, factsWith, says } from '../judge/exceptions.ts';
import { octavia, otto, quinn, rhea } from '../builders/people.ts';
import { evidence } from '../builders/checklist.ts';
import type { Sayings } from '../../src/judge/with-app.ts';
import { sayingsAbout } from '../builders/sayings.ts';
import type { RollCall } from '../../src/judge/roll-call.ts';

const until = '2026-11-20T20:00:00Z';
const at = { createdAt: '2026-11-20T14:00:00Z' };
const plain = answered(factsWith([]));
const waived = answered(factsWith([says(octavia, `/waive tests until ${until} -- the runner *farm* is down`)]));
const words = [octavia, otto].map((who) => says(who, '/override -- @acme/ops: the shop is <b>down</b>', at));
const overridden = answered(factsWith(words));
const held = answered(factsWith([...words, says(quinn, '/hold -- wait', at)]));
const style = { colour: false, width: 100 };
const markdown = (rollCall: RollCall) => ({
  check: gateCheck(rollCall, [])?.summary ?? '',
  comment: assemble(changeState([rollCall], null, { state: 'valid', checklist: excepting }), 60_000, ''),
  job: jobSummary(rollCall),
});

describe('a waiver', () => {
  it('stands in the headline, and is a success that says so', () => {
    expect(headline(waived)).toBe('Go: 1 of 2 met, 1 waived');
    expect(gateCheck(waived, [])).toMatchObject({ conclusion: 'success', title: 'Go: 1 of 2 met, 1 waived' });
  });

  it('is never folded away, with who, why, until when and what it covers', () => {
    for (const text of Object.values(markdown(waived))) {
      const [before = ''] = text.split('<details>');
      expect(before).toContain('**Waived**');
      expect(before).toMatch(/Waived by octavia until 2026-11-20T20:00:00Z.*farm.* is down\. Without it: /);
      expect(before).toContain('finished with failure');
    }
    expect(markdown(waived).comment).toContain('go, 1 of 2 met, 1 waived');
    expect(formatRollCall(waived, style)).toMatch(/ {2}~ Item tests +Waived by octavia until/);
  });

  it('is a warning beside the job although the gate is open', () => {
    expect(annotations(waived)).toEqual([
      expect.objectContaining({
        level: 'warning',
        title: 'Waived: Item tests',
        message: expect.stringContaining('octavia'),
      }),
    ]);
  });

  it('makes the check run of its item green while it lasts', () => {
    const checklist = {
      ...excepting,
      items: excepting.items.map((one) => ({ ...one, evidence: evidence.any(one.evidence, evidence.signoff('qa')) })),
    };
    const conclusion = (comments: Parameters<typeof factsWith>[0]) => {
      const rollCall = answered(factsWith(comments), checklist);
      const [finding] = rollCall.findings;
      return finding === undefined ? null : itemCheck(finding, rollCall, [])?.conclusion;
    };
    expect(conclusion([])).toBe('action_required');
    expect(conclusion([says(octavia, `/waive tests @${'a'.repeat(40)} until ${until} -- the farm is down`)])).toBe(
      'success',
    );
  });
});

describe('an override', () => {
  it('is louder than a go wherever it is told', () => {
    const line = 'OVERRIDDEN until 2026-11-20T18:00:00Z by octavia, otto: 1 of 2 open';
    expect(headline(overridden)).toBe(line);
    expect(gateCheck(overridden, [])).toMatchObject({ conclusion: 'success', title: line });
    for (const text of Object.values(markdown(overridden))) {
      expect(text).toContain('🚨 **OVERRIDDEN until 2026-11-20T18:00:00Z: open although its checklist is not met.**');
      expect(text).toContain('octavia at 2026-11-20T14:00:00Z');
      expect(text).not.toMatch(/<b>|(?<![\w`])@acme/);
      expect(text).toContain('finished with failure');
    }
    expect(markdown(overridden).comment).toContain('To deploy to production: OVERRIDDEN, 1 of 2 open');
    expect(formatRollCall(overridden, style)).toContain('!! OVERRIDDEN until 2026-11-20T18:00:00Z: open although');
    expect(annotations(overridden)[0]).toMatchObject({ level: 'error', title: 'OVERRIDDEN' });
  });

  it('that opens nothing says so, and is no success', () => {
    expect(headline(held)).toBe('Held by quinn: wait; 1 of 2 open: Item tests');
    expect(gateCheck(held, [])?.conclusion).toBe('failure');
    expect(markdown(held).check).toContain('Overridden until 2026-11-20T18:00:00Z, but that opens nothing');
    expect(formatRollCall(held, style)).toContain('!! Overridden until 2026-11-20T18:00:00Z, but that opens nothing');
  });

  it('is shown again when it begins and when it ends', () => {
    expect(new Set([plain, waived, overridden, held].map(shownDigest)).size).toBe(4);
  });

  it('leads to an issue that says what was open, who overrode it and why, and tells itself from every other', () => {
    const issue = followUp(overridden);
    expect(issue).toMatchObject({
      about: {
        kind: 'override',
        change: 7,
        environment: 'production',
        commit: 'a'.repeat(40),
        words: words.map(({ url }) => url),
      },
      title: 'production was overridden for #7',
    });
    expect(issue?.text.startsWith(`${issue.marker}\n`)).toBe(true);
    expect(issue?.text).toContain('finished with failure');
    expect(issue?.text).toContain('otto at 2026-11-20T14:00:00Z');
    expect(issue?.text).not.toMatch(/<b>|(?<![\w`])@acme/);
    const reversed = overridden.override;
    if (reversed === undefined) throw new Error('nobody overrides');
    const by = reversed.by.toReversed();
    expect(followUp({ ...overridden, override: { ...reversed, by } })?.marker).toBe(issue?.marker);
    expect(followUp({ ...overridden, override: { ...reversed, by: by.slice(1) } })?.marker).not.toBe(issue?.marker);
    const other = followUp({ ...overridden, gate: { kind: 'environment', name: 'staging' } });
    expect(other?.marker).not.toBe(issue?.marker);
    expect([plain, waived, held].map(followUp)).toEqual([null, null, null]);
    expect(followUp({ ...overridden, gate: { kind: 'merge' } })).toBeNull();
    expect(followUp({ ...overridden, change: null })).toBeNull();
  });
});

describe('what a run of the App remembers of exceptions', () => {
  const details = (rollCall: RollCall) => gateCheck(rollCall, [])?.text ?? '';
  const about = (over: Partial<Sayings>) => sayingsAbout(plain, over);

  it('is read back as it was written, and leaves what was shown readable', () => {
    expect(sayingsIn(details(waived))).toEqual(about({ waived: new Map([['tests', until]]) }));
    expect(sayingsIn(details(overridden))).toEqual(about({ overridden: '2026-11-20T18:00:00Z' }));
    expect(sayingsIn(details(overridden).replaceAll('\n', '\r\n')).overridden).toBe('2026-11-20T18:00:00Z');
    for (const rollCall of [plain, waived, overridden]) expect(parseShownItems(details(rollCall))).toEqual([]);
  });

  it('is nothing where there is none, and where it opens nothing', () => {
    expect(sayingsIn(sayings(plain))).toEqual(about({}));
    expect(sayings({ ...plain, checklist: null })).toBe('');
    expect(sayingsIn(details(held))).toEqual(about({}));
  });

  it.each(['', 'overridden 2026-11-20T18:00:00Z', 'holdpoint:exceptions:2\noverridden 2026-11-20T18:00:00Z\n```'])(
    'is nothing in %j',
    (text) => {
      expect(sayingsIn(text)).toEqual({
        sources: [],
        waived: new Map(),
        later: new Map(),
        lapsing: new Map(),
        overridden: null,
        wayBack: null,
        release: null,
        owner: null,
        changes: null,
        restsOn: [],
      });
    },
  );

  it('names the checklist, and the policies that it extends, in their order', () => {
    const [checklist, policies] = [{ ref: 'main', path: 'x', commit: 'a'.repeat(40) }, ['2', '3']];
    const lent = policies.map((digit) => ({
      reference: `acme/.github:${digit}@main`,
      repository: 'acme/.github',
      changedBy: 'b'.repeat(40),
      ...checklist,
      blob: digit.repeat(40),
    }));
    const both = { ...plain, checklist: { ...checklist, blob: '1'.repeat(64) }, policies: lent };
    expect(sayingsIn(details(both)).sources).toEqual(['1'.repeat(64), '2'.repeat(40), '3'.repeat(40)]);
  });

  it('tells whose the repository was, and takes nothing for a login that is none', () => {
    expect(sayingsIn(details({ ...plain, repository: { id: 1, name: 'Beta-2/shop' } })).owner).toBe('Beta-2');
    for (const line of ['of', 'of ../acme', 'of a/b', `of ${'x'.repeat(101)}`])
      expect(sayingsIn(`holdpoint:exceptions:1\n${line}\n\`\`\``).owner).toBeNull();
  });

  it('ends with its block', () => {
    const text = 'holdpoint:exceptions:1\nwaived tests soon\noverridden never\n```\noverridden 2026-11-20T18:00:00Z';
    expect(sayingsIn(text)).toEqual({
      sources: [],
      waived: new Map(),
      later: new Map(),
      lapsing: new Map(),
      overridden: null,
      wayBack: null,
      release: null,
      owner: null,
      changes: null,
      restsOn: [],
    });
  });

  it('tells until when what is met is met, and what does not count yet does not, and nothing of what has no end', () => {
    const day = { enforceFrom: '2026-12-01' };
    const expires = (role: string) => ({ kind: 'signoff', spec: { role, expires: '5h' } }) as const;
    const [tests, build] = excepting.items;
    if (tests === undefined || build === undefined) throw new Error('no items');
    const checklist = {
      ...excepting,
      items: [{ ...tests, ...day }, build, { ...build, id: 'go', evidence: expires('qa') }],
    };
    const signed = says(rhea, `/signoff qa @${'a'.repeat(40)}`, at);
    const lapsing = new Map([
      ['tests', '2026-12-01T00:00:00Z'],
      ['go', '2026-11-20T19:00:00.000Z'],
    ]);
    const text = gateCheck(answered(factsWith([signed]), checklist), [])?.text ?? '';
    expect(sayingsIn(text)).toEqual(about({ lapsing }));
  });
});
