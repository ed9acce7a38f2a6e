import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { interpret } from '../../src/commands/interpret.ts';
import { judge } from '../../src/judge/judge.ts';
import { namedIn } from '../../src/judge/named.ts';
import { rehearsedChange } from '../../src/judge/rehearsal.ts';
import type { ChangeFacts } from '../../src/evidence/facts.ts';
import type { Deputies } from '../../src/evidence/kind.ts';
import { aChecklist, anItem, aRole, evidence } from '../builders/checklist.ts';
import {
  aChange,
  aComment,
  aShownItem,
  aSighting,
  later,
  merged,
  mergedAt,
  now,
  said,
  seen,
  someFacts,
} from '../builders/facts.ts';
import { ada, quinn, rhea } from '../builders/people.ts';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../schema/roll-call.schema.json', import.meta.url), 'utf8'),
);
const isRollCall = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(Object(schema));

const listWith = (deputies: Partial<Deputies>, users = ['quinn']) =>
  aChecklist({
    roles: { qa: aRole('qa', { users, deputies: { users: [], teams: [], after: '2h', ...deputies } }) },
    items: [anItem('qa', { wording: '0123456789abcdef', evidence: evidence.signoff('qa') })],
  });
const checklist = listWith({ users: ['rhea'] });
const shown = [aShownItem('qa', { wording: '0123456789abcdef' })];

/** What the merge gate finds of the item, where rhea has signed. */
function found(over: { readonly at?: string; readonly now?: string; readonly list?: typeof checklist } = {}) {
  const { at, list = checklist, ...rest } = over;
  const comments = at === undefined ? [] : [aComment({ author: rhea, text: '/signoff qa', createdAt: at })];
  const facts = someFacts({ change: aChange({ comments }), shown, ...rest });
  const rollCall = judge({ state: 'valid', checklist: list }, facts, { kind: 'merge' }, interpret(list, facts));
  expect(isRollCall(JSON.parse(JSON.stringify(rollCall)))).toBe(true);
  return { rollCall, finding: rollCall.findings[0] };
}

describe('an item that a deputy signed', () => {
  it('is met, and says who did in whose place, since when it was shown, and where that stands', () => {
    const { finding, rollCall } = found({ at: later });
    expect(rollCall).toMatchObject({ verdict: 'go', open: true, nextLook: null });
    expect(finding).toMatchObject({
      outcome: 'met',
      code: 'MET',
      sentence: 'Signed by rhea as a deputy of the role qa, 2 hours after it was shown.',
      deputy: { role: 'qa', by: { id: rhea.id, login: 'rhea' }, at: later, shown: seen },
    });
    expect(finding?.facts).toMatchObject([{ what: `rhea at ${later}, deputy of qa, shown since ${seen}` }]);
  });

  it('is open where that was too early, until somebody signs again', () => {
    const { finding, rollCall } = found({ at: said });
    expect(rollCall).toMatchObject({ verdict: 'pending', open: false });
    expect(finding).toMatchObject({ outcome: 'pending', code: 'DEPUTY_TOO_EARLY' });
    expect(finding).not.toHaveProperty('deputy');
  });
});

describe('a link that a deputy gave', () => {
  const list = {
    ...checklist,
    items: [
      anItem('qa', { wording: '0123456789abcdef', evidence: { kind: 'attestation' as const, spec: { role: 'qa' } } }),
    ],
  };
  const given = (createdAt: string) => {
    const comments = [aComment({ author: rhea, text: '/attest qa https://example.test/report', createdAt })];
    const facts = someFacts({ change: aChange({ comments }), shown });
    return judge({ state: 'valid', checklist: list }, facts, { kind: 'merge' }, interpret(list, facts)).findings[0];
  };

  it('counts as their sign-off does', () => {
    expect(given(later)).toMatchObject({
      outcome: 'met',
      sentence:
        '`https://example.test/report` was given by rhea as a deputy of the role qa, 2 hours after it was shown.',
      deputy: { role: 'qa', shown: seen },
    });
    expect(given(said)).toMatchObject({ outcome: 'pending', code: 'DEPUTY_TOO_EARLY' });
  });
});

describe('an item that waits for its role', () => {
  it('is looked at again when deputies can sign, and no more then', () => {
    expect(found({ now: said }).rollCall.nextLook).toBe(later);
    expect(found({ now: said }).finding?.signable).toMatchObject([{ deputies: { from: later, begun: false } }]);
    expect(found({ now }).rollCall.nextLook).toBeNull();
    expect(found({ now }).finding?.signable).toMatchObject([{ deputies: { from: later, begun: true } }]);
    expect(found({ now: said, list: aChecklist({ items: checklist.items }) }).rollCall.nextLook).toBeNull();
  });

  it('knows what was said against the change', () => {
    const facts = someFacts({
      change: aChange({ comments: [aComment({ author: quinn, text: '/hold' })] }),
      shown,
      sightings: [aSighting()],
    });
    const { findings } = judge({ state: 'valid', checklist }, facts, { kind: 'merge' }, interpret(checklist, facts));
    expect(findings[0]?.signable).toEqual([{ role: 'qa', canSign: ['quinn'], teams: [], excluded: [] }]);
  });
});

describe('whom a checklist names', () => {
  it('are its deputies too, so that their names are held to whom they meant', () => {
    const list = listWith({ users: ['rhea', 'Quinn'], teams: ['acme/night'] });
    expect(namedIn(list)).toEqual({ accounts: ['quinn', 'rhea'], teams: ['acme/night'] });
  });
});

describe('a merged change that is rehearsed', () => {
  const change: ChangeFacts & { readonly merge: NonNullable<ChangeFacts['merge']> } = {
    ...aChange(),
    merge: { commit: merged, at: mergedAt },
  };
  const unsignable = (deputies: Partial<Deputies>) => {
    const list = listWith(deputies, [ada.login]);
    const facts = someFacts({ change, shown });
    const rollCall = judge({ state: 'valid', checklist: list }, facts, { kind: 'merge' }, interpret(list, facts));
    return rehearsedChange(change, { checklist: list, facts, rollCalls: [rollCall] }).unsignable.map(
      ({ role }) => role,
    );
  };

  it('could have been signed by a deputy who is free, or may be in a team', () => {
    expect(unsignable({ users: ['rhea'] })).toEqual([]);
    expect(unsignable({ teams: ['acme/night'] })).toEqual([]);
    expect(unsignable({ users: [ada.login] })).toEqual(['qa']);
  });
});
