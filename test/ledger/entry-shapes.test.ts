import { describe, expect, it } from '@jest/globals';
import { entryBody } from '../../src/ledger/entry-shapes.ts';
import { bodies, commit, digest, octocat } from './entry-bodies.ts';
import { at } from './rows.ts';

const each = Object.entries(bodies);
const fieldsOfEach = each.flatMap(([kind, body]) => Object.keys(body).map((field) => [kind, field, body] as const));

describe('the body of an entry', () => {
  it.each(each)('is known when it is of the kind %s', (_, body) => {
    expect(entryBody.misfit(body, 'body')).toBeNull();
  });

  it.each(fieldsOfEach)('of the kind %s is nothing without its %s', (_, field, body) => {
    const lacking = Object.fromEntries(Object.entries(body).filter(([name]) => name !== field));
    expect(entryBody.misfit(lacking, 'body')).toContain(`body.${field}`);
  });

  it.each(fieldsOfEach)('of the kind %s is nothing with another type in its %s', (_, field, body) => {
    expect(entryBody.misfit({ ...body, [field]: { strange: true } }, 'body')).toContain(`body.${field}`);
  });

  it.each(each)('of the kind %s is nothing with one field more', (_, body) => {
    expect(entryBody.misfit({ ...body, colour: 'red' }, 'body')).toBe('body.colour is not known to this version');
  });

  it.each([
    ['a list', []],
    ['null', null],
    ['a text', 'comment'],
    ['an inherited name', { kind: 'toString' }],
  ])('is nothing when it is %s', (_, body) => {
    expect(entryBody.misfit(body, 'body')).toContain('is not known to this version');
  });

  it('says of a kind that it does not know only how that one begins', () => {
    expect(entryBody.misfit({ kind: 'x'.repeat(100) }, 'body')).toBe(
      `body.kind "${'x'.repeat(59)} is not known to this version`,
    );
  });

  it('names the place of what does not fit, deep down', () => {
    const findings = [
      { item: 'tests', outcome: 'met', code: 'MET' },
      { item: 'qa', outcome: 'met', code: 4 },
    ];
    expect(entryBody.misfit({ ...bodies.verdict, findings }, 'body')).toBe('body.findings[1].code is not a text: 4');
    const author = { ...octocat, type: 'Robot' };
    expect(entryBody.misfit({ ...bodies.comment, author }, 'body')).toContain(
      'body.author.type is not one of User, Bot',
    );
  });

  it.each<[string, object]>([
    ['a number that is not whole', { ...bodies.push, change: 7.5 }],
    ['a name of a ledger that is none', { ...bodies.opened, ledger: 'a'.repeat(33) }],
  ])('is nothing with %s', (_, body) => {
    expect(entryBody.misfit(body, 'body')).not.toBeNull();
  });

  it('has commits of either length, whole and in lower case', () => {
    const misfit = (after: string) => entryBody.misfit({ ...bodies.push, after }, 'body');
    expect([commit, 'a1'.repeat(32)].map(misfit)).toEqual([null, null]);
    for (const after of [
      commit.toUpperCase(),
      'c',
      'c'.repeat(39),
      `c${commit}`,
      `z${commit}`,
      `${commit}\n`,
      'z'.repeat(64),
    ])
      expect(misfit(after)).toContain('body.after is not a commit id: ');
  });

  it('has digests that are whole', () => {
    const misfit = (sha256: string) => entryBody.misfit({ ...bodies.comment, sha256 }, 'body');
    for (const sha256 of ['d'.repeat(63), `d${digest}`, `${digest}d`, `${digest}\n`])
      expect(misfit(sha256)).toContain('body.sha256 is not a SHA-256 digest: ');
  });

  it('has moments that can be compared', () => {
    const misfit = (seenAt: unknown) => entryBody.misfit({ ...bodies.push, seenAt }, 'body');
    expect(misfit('2026-11-21')).toBe('body.seenAt is no moment: 2026-11-21');
    expect(misfit('x'.repeat(100))).toBe(`body.seenAt is no moment: ${'x'.repeat(60)}`);
    expect(misfit(0)).toBe('body.seenAt is not a text: 0');
  });

  it.each(['User', 'Bot', 'Organization', 'Mannequin', 'EnterpriseUserAccount'])(
    'may be about an account of the type %s',
    (type) => {
      expect(entryBody.misfit({ ...bodies.push, by: { ...octocat, type } }, 'body')).toBeNull();
    },
  );

  it('may let go of an account as well as of a team, and of nothing else', () => {
    expect(entryBody.misfit({ ...bodies.released, of: 'account' }, 'body')).toBeNull();
    expect(entryBody.misfit({ ...bodies.released, of: '' }, 'body')).toBe('body.of is not one of account, team: ""');
  });

  it('may say the app that wrote a comment, or that there was none', () => {
    expect(entryBody.misfit({ ...bodies.comment, throughApp: 'zapier' }, 'body')).toBeNull();
    expect(entryBody.misfit({ ...bodies.comment, throughApp: null }, 'body')).toBeNull();
  });

  it('may say of what an issue told, and until when it is due', () => {
    expect(entryBody.misfit({ ...bodies['follow-up'], words: ['https://github.com/acme'] }, 'body')).toBeNull();
    expect(entryBody.misfit({ ...bodies['follow-up'], words: [1] }, 'body')).toBe('body.words[0] is not a text: 1');
    expect(entryBody.misfit({ ...bodies['profile-issue'], items: ['qa'], due: at }, 'body')).toBeNull();
    expect(entryBody.misfit({ ...bodies['profile-issue'], items: [1] }, 'body')).toBe('body.items[0] is not a text: 1');
    expect(entryBody.misfit({ ...bodies['profile-issue'], due: 'soon' }, 'body')).toBe('body.due is no moment: soon');
  });

  it('may say by which policies a verdict was given, and by nothing less than their text', () => {
    const policy = { reference: 'acme/.github:all.yml', commit, changedBy: commit, blob: commit };
    expect(entryBody.misfit({ ...bodies.verdict, policies: [policy] }, 'body')).toBeNull();
    const { blob: _blob, ...textless } = policy;
    expect(entryBody.misfit({ ...bodies.verdict, policies: [policy, textless] }, 'body')).toBe(
      'body.policies[1].blob is missing',
    );
  });
});
