import { describe, expect, it } from '@jest/globals';
import { carried, judgeSignOffs } from '../../../src/evidence/statements/judge-sign-offs.ts';
import type { Question } from '../../../src/evidence/kind.ts';
import type { ReasonCode } from '../../../src/evidence/reason-codes.ts';
import type { RememberedClick } from '../../../src/evidence/remembered.ts';
import type { SignOff } from '../../../src/evidence/statements/sign-off.ts';
import { anEnvironment } from '../../builders/checklist.ts';
import {
  aCommitEvidence,
  earlier,
  elsewhere,
  head,
  later,
  merged,
  now,
  said,
  someFacts,
} from '../../builders/facts.ts';
import { octavia, quinn } from '../../builders/people.ts';
import { aQuestion, aSignOff } from '../../builders/question.ts';

function judged(signOffs: readonly SignOff[], over: Partial<Question> = {}) {
  return judgeSignOffs({ role: 'qa' }, aQuestion({ signOffs, ...over }));
}

function refused(code: ReasonCode, over: Partial<SignOff> = {}): SignOff {
  return aSignOff({ standing: { counts: false, code, sentence: `It is ${code}.` }, ...over });
}

const fact = (who: string, at = said) => ({
  what: `${who} at ${at}`,
  source: 'https://github.test/acme/shop/pull/7#issuecomment-1',
  observer: 'test',
  at: now,
});

describe('sign-offs of a role', () => {
  it('are met by one that counts, which is the fact', () => {
    expect(judged([refused('SIGNOFF_EDITED', { at: later }), aSignOff({ by: octavia })])).toEqual({
      outcome: 'met',
      code: 'MET',
      sentence: 'Signed by octavia for the role qa.',
      next: [],
      facts: [fact('octavia')],
    });
  });

  it('are none where nobody signed for this role', () => {
    expect(judged([])).toBeNull();
    expect(judged([aSignOff({ role: 'ops' })])).toBeNull();
  });

  it('that do not count say why, rest on the sign-off, and ask for another one', () => {
    expect(judged([refused('SIGNOFF_EDITED')])).toEqual({
      outcome: 'pending',
      code: 'SIGNOFF_EDITED',
      sentence: 'It is SIGNOFF_EDITED.',
      next: [
        {
          who: 'somebody who holds the role qa (quinn)',
          how: 'comments on the pull request',
          paste: '/signoff qa',
        },
      ],
      facts: [fact('quinn')],
    });
  });

  it('of which it cannot be told what was meant are asked for with the commit, and only those', () => {
    const paste = (code: ReasonCode) => judged([refused(code)])?.next[0]?.paste;
    expect(paste('SIGNOFF_AMBIGUOUS')).toBe(`/signoff qa @${head}`);
    expect(paste('SIGNOFF_STALE')).toBe('/signoff qa');
  });

  it.each<[ReasonCode, string]>([
    ['TEAM_UNREADABLE', 'somebody who keeps the checklist or the job'],
    ['IDENTITY_CHANGED', 'somebody who keeps the checklist'],
  ])('with %s are not mended by signing once more', (code, who) => {
    const next = judged([refused(code)])?.next;
    expect(next?.map((step) => step.who)).toEqual([who]);
    expect(next?.[0]).not.toHaveProperty('paste');
  });

  it('that were refused for another reason are still those of another commit first', () => {
    const gone = refused('SIGNOFF_REVOKED', { commit: earlier });
    expect(judged([gone])).toMatchObject({
      code: 'SIGNOFF_STALE',
      sentence: `quinn signed ${earlier.slice(0, 7)}, but ${head.slice(0, 7)} is judged; a push resets it.`,
    });
    const stale = refused('SIGNOFF_STALE', { commit: earlier });
    expect(judged([stale])).toMatchObject({ code: 'SIGNOFF_STALE', sentence: 'It is SIGNOFF_STALE.' });
    expect(judged([refused('SIGNOFF_REVOKED')])).toMatchObject({ outcome: 'unmet', code: 'SIGNOFF_REVOKED' });
  });

  it('are told by what could not be learnt rather than by the newest refusal', () => {
    const newest = refused('SIGNOFF_NOT_IN_ROLE', { at: later });
    expect(judged([refused('API_UNAVAILABLE'), newest])).toMatchObject({ outcome: 'unknown', code: 'API_UNAVAILABLE' });
    expect(judged([refused('SIGNOFF_EDITED'), newest])).toMatchObject({ code: 'SIGNOFF_NOT_IN_ROLE' });
  });

  it('that count and name no commit mean nothing', () => {
    expect(judged([aSignOff({ commit: null })])).toMatchObject({ outcome: 'pending', code: 'SIGNOFF_AMBIGUOUS' });
  });
});

describe('what was said about the head, for the merge commit', () => {
  const strict = anEnvironment({ strict: true });
  const asking = (trees: Readonly<Record<string, string>>, environment = strict) => {
    const commits = Object.entries(trees).map(([oid, tree]) => aCommitEvidence({ oid, tree }));
    return aQuestion({ facts: someFacts({ commits }), candidate: merged, environment });
  };

  it('counts in a strict environment for the same content only, whatever other commits carry', () => {
    expect(carried(head, 'quinn', asking({ [elsewhere]: 'x', [head]: 'same', [merged]: 'same' }))).toEqual({
      counts: true,
    });
    expect(carried(head, 'quinn', asking({ [elsewhere]: 'same', [head]: 'same', [merged]: 'other' }))).toEqual({
      counts: false,
      code: 'SIGNOFF_NOT_CARRIED',
      sentence: `quinn signed ${head.slice(0, 7)}, but the merge commit ${merged.slice(0, 7)} has another content, and production is strict.`,
    });
  });

  it('cannot be learnt in a strict environment where a content was not read', () => {
    for (const trees of [{ [head]: 'same' }, { [merged]: 'same' }, { [head]: '', [merged]: '' }]) {
      expect(carried(head, 'quinn', asking(trees))).toMatchObject({ counts: false, code: 'NOT_READ' });
    }
  });

  it('counts elsewhere, and for the merge commit itself, without being compared', () => {
    expect(carried(head, 'quinn', asking({}, anEnvironment()))).toEqual({ counts: true });
    expect(carried(merged, 'quinn', asking({}))).toEqual({ counts: true });
  });
});

describe('a press of a button that counts for a while (T133)', () => {
  const spec = { role: 'qa', expires: '1h' };
  const now = '2026-11-20T12:00:00Z';
  const asked = (...signOffs: readonly SignOff[]) =>
    judgeSignOffs(spec, aQuestion({ facts: someFacts({ now }), signOffs }));
  const pressed = (shown: string, seenAt = '2026-11-20T11:59:00Z') =>
    aSignOff({ at: seenAt, click: aClick({ shown, seenAt }) });
  const aClick = (over: Pick<RememberedClick, 'shown' | 'seenAt'>): RememberedClick => ({
    kind: 'clicked',
    change: 7,
    button: 'signoff',
    item: 'qa-check',
    environment: 'production',
    commit: head,
    wording: '0'.repeat(16),
    by: quinn,
    run: 99,
    url: 'https://github.test/runs/99',
    ...over,
  });

  it('does so from when the button was shown, because the press may have been told late', () => {
    expect(asked(pressed('2026-11-20T10:59:00Z'))).toMatchObject({
      outcome: 'pending',
      code: 'SIGNOFF_EXPIRED',
      sentence:
        'The button that quinn pressed was shown at 2026-11-20T10:59:00Z, counts for 1h and lapsed on 2026-11-20 11:59 UTC.',
    });
    expect(asked(pressed('2026-11-20T11:30:00Z'))).toMatchObject({
      outcome: 'met',
      lapses: '2026-11-20T12:30:00.000Z',
    });
  });

  it('leaves what was written since to count for longer, whenever it was told', () => {
    const comment = aSignOff({ at: '2026-11-20T11:20:00Z' });
    for (const both of [
      [pressed('2026-11-20T10:59:00Z'), comment],
      [comment, pressed('2026-11-20T11:10:00Z')],
    ])
      expect(asked(...both)).toMatchObject({ outcome: 'met', lapses: '2026-11-20T12:20:00.000Z' });
  });
});

describe('a sign-off that counts for a while', () => {
  const spec = { role: 'qa', expires: '1h' };
  const unread = (at: string) => refused('TEAM_UNREADABLE', { at });

  it('and whose giver cannot be told lapses like any other, so that no older verdict stands in for it (T16)', () => {
    const old = '2026-11-20T10:00:00Z';
    expect(judgeSignOffs(spec, aQuestion({ signOffs: [unread(old)] }))).toMatchObject({
      outcome: 'pending',
      code: 'SIGNOFF_EXPIRED',
    });
    const recent = someFacts({ now: '2026-11-20T10:30:00Z' });
    expect(judgeSignOffs(spec, aQuestion({ facts: recent, signOffs: [unread(old)] }))).toMatchObject({
      outcome: 'unknown',
      code: 'TEAM_UNREADABLE',
    });
  });
});
