import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { policyQuery } from '../../src/github/needs/policy.ts';
import { githubSchema } from '../../src/sandbox/graphql/schema.ts';
import { createRef, push } from '../../src/sandbox/world/refs.ts';
import { addRepository } from '../../src/sandbox/world/repositories.ts';
import { reading } from './reading.ts';
import { minute, shop } from './shop.ts';
import { answer, refusal } from './stand-in.ts';
import type { Handler } from './stand-in.ts';

const [FIRST, SECOND] = [
  'version: 1\nroles: { qa: { users: [quinn] } }\n',
  'version: 1\nroles: { qa: { users: [] } }\n',
];
const HOME = 'acme/.github';

/** The shop, whose organisation has a policy that was changed once and lies beside another file that changed later. */
function organisation({ hidden = false } = {}) {
  const s = shop();
  const home = addRepository(s.world, { owner: s.acme, name: '.github', private: hidden });
  const write = (files: Readonly<Record<string, string>>, branch = 'main') => {
    s.clock.now += minute;
    return push(s.world, s.by.mona, home, { branch, message: 'Write', files }).sha;
  };
  const first = write({ 'policies/all.yml': FIRST });
  const second = write({ 'policies/all.yml': SECOND });
  const tip = write({ 'README.md': '# Acme\n' });
  return { s, home, write, first, second, tip };
}

type Organisation = ReturnType<typeof organisation>;

async function read({ s }: Organisation, reference: string, rest?: Handler, graphql?: Handler) {
  const { readings, seen } = await reading(s, [{ kind: 'policy', reference }], rest, (facts) => facts, graphql);
  return { found: readings[`policy:${reference}`], seen };
}

const compared =
  (status: string): Handler =>
  () =>
    answer({ status });

describe('every query for a policy', () => {
  it.each(['default', 'commit', 'name'] as const)('is one that GitHub understands: by %s', (kind) => {
    expect(validate(githubSchema(), parse(policyQuery(kind)))).toEqual([]);
  });
});

describe('a policy', () => {
  it.each([
    ['', 'refs/heads/main'],
    ['@main', 'refs/heads/main'],
  ])('is read in one request, as the branch has it now: "%s"', async (at, ref) => {
    const o = organisation();
    const { found, seen } = await read(o, `${HOME}:policies/all.yml${at}`);
    expect(found).toMatchObject({
      known: true,
      source: 'graphql:Policy',
      value: {
        ref,
        path: 'policies/all.yml',
        commit: o.tip,
        blob: { text: SECOND },
        changedAt: '2026-03-02T10:07:00Z',
        policy: {
          reference: `${HOME}:policies/all.yml${at}`,
          repository: { id: o.home.id, name: HOME, private: false },
          changedBy: o.second,
        },
      },
    });
    expect(seen).toHaveLength(1);
  });

  it('of a tag is what the tag points to', async () => {
    const o = organisation();
    createRef(o.s.world, o.s.by.mona, o.home, 'refs/tags/v1', o.first);
    const { found } = await read(o, `${HOME}:policies/all.yml@v1`);
    expect(found).toMatchObject({
      value: {
        ref: 'refs/tags/v1',
        commit: o.first,
        blob: { text: FIRST },
        changedAt: '2026-03-02T10:07:00Z',
        policy: { changedBy: o.first },
      },
    });
  });

  it.each(['ahead', 'identical'])('of a commit is read where the default branch contains it (%s)', async (status) => {
    const o = organisation();
    const { found, seen } = await read(o, `${HOME}:policies/all.yml@${o.first}`, compared(status));
    expect(found).toMatchObject({
      value: { ref: o.first, commit: o.first, blob: { text: FIRST }, changedAt: '1970-01-01T00:00:00Z' },
    });
    expect(seen.map(({ route }) => route)).toEqual(['POST /graphql', 'GET /repos/{owner}/{repo}/compare/{basehead}']);
    expect(seen[1]?.parameters).toMatchObject({ owner: 'acme', repo: '.github', basehead: `${o.first}...main` });
  });

  it.each(['behind', 'diverged'])('of a commit that may be a fork’s is not (%s) (T55)', async (status) => {
    const o = organisation();
    const { found } = await read(o, `${HOME}:policies/all.yml@${o.first}`, compared(status));
    expect(found).toMatchObject({
      unlearnable: true,
      code: 'POLICY_UNREADABLE',
      detail: expect.stringContaining(`${o.first} is not on the branch main of ${HOME}`),
    });
  });

  it('of a commit is not where the comparison says nothing that is known, or is refused', async () => {
    const o = organisation();
    const reference = `${HOME}:policies/all.yml@${o.first}`;
    expect((await read(o, reference, compared('sideways'))).found).toMatchObject({ code: 'API_PARTIAL' });
    const refused: Handler = () => {
      throw refusal(404, 'Not Found');
    };
    expect((await read(o, reference, refused)).found).toMatchObject({ code: 'POLICY_UNREADABLE' });
  });

  it('says whether everybody may read it', async () => {
    const o = organisation({ hidden: true });
    expect((await read(o, `${HOME}:policies/all.yml`)).found).toMatchObject({
      value: { policy: { repository: { private: true } } },
    });
  });

  it('that is no whole text is told apart from every checklist', async () => {
    const o = organisation();
    o.write({ 'policies/all.yml': 'x'.repeat(600_000) });
    const { found } = await read(o, `${HOME}:policies/all.yml`);
    expect(found).toMatchObject({ value: { blob: { text: expect.stringMatching(/\0$/) } } });
  });
});

describe('a policy that is not there', () => {
  it.each([
    ['a branch', '@nowhere', 'acme/.github has no branch and no tag nowhere'],
    ['a commit', `@${'a'.repeat(40)}`, 'acme/.github has no such commit'],
  ])('for want of %s is not read', async (_name, at, words) => {
    const { found } = await read(organisation(), `${HOME}:policies/all.yml${at}`);
    expect(found).toMatchObject({ unlearnable: true, code: 'POLICY_UNREADABLE', detail: `Policy: ${words}` });
  });

  it('for want of the file is not read', async () => {
    const o = organisation();
    expect((await read(o, `${HOME}:other.yml`)).found).toMatchObject({
      code: 'POLICY_UNREADABLE',
      detail: `Policy: acme/.github has no file other.yml at ${o.tip}`,
    });
  });

  it('for want of any commit is not read', async () => {
    const s = shop();
    const home = addRepository(s.world, { owner: s.acme, name: '.github', private: false });
    const { found } = await read({ s, home } as Organisation, `${HOME}:all.yml`);
    expect(found).toMatchObject({ code: 'POLICY_UNREADABLE', detail: 'Policy: acme/.github has no commit' });
  });

  it('for want of a repository that can be seen is not read', async () => {
    const s = shop();
    const { found } = await read({ s } as Organisation, `${HOME}:all.yml`);
    expect(found).toMatchObject({
      code: 'POLICY_UNREADABLE',
      detail: expect.stringContaining('Could not resolve to a Repository'),
    });
  });

  it('for certain because a name is a branch and a tag is not read', async () => {
    const o = organisation();
    createRef(o.s.world, o.s.by.mona, o.home, 'refs/tags/main', o.first);
    expect((await read(o, `${HOME}:policies/all.yml@main`)).found).toMatchObject({
      code: 'POLICY_UNREADABLE',
      detail: 'Policy: main is a branch and a tag of acme/.github',
    });
  });

  it.each(['evil/.github:all.yml', 'holdpoint:hotfix', 'nonsense'])(
    'in the own organisation by its name is not even asked for: %s (T55)',
    async (reference) => {
      const { found, seen } = await read(organisation(), reference);
      expect(found).toMatchObject({ code: 'POLICY_UNREADABLE', detail: `Policy: ${reference} is no policy of acme` });
      expect(seen).toEqual([]);
    },
  );
});

describe('a policy under a name that was taken over (T61)', () => {
  const account = (id: number) => ({ __typename: 'Organization', login: 'acme', databaseId: id });
  const file = { mode: 0o100644, type: 'blob', oid: 'b'.repeat(40), object: blob() };
  const target = { __typename: 'Commit', oid: 'c'.repeat(40), file, history: { nodes: [] } };
  const told = (policy: object, home = account(1)): Handler => {
    const own = { owner: home, databaseId: 2, nameWithOwner: 'acme/shop' };
    const other = {
      owner: account(1),
      databaseId: 3,
      nameWithOwner: HOME,
      isPrivate: false,
      visibility: 'PUBLIC',
      pushedAt: null,
    };
    return () =>
      answer({ data: { home: own, policy: { ...other, defaultBranchRef: { name: 'main', target }, ...policy } } });
  };
  const found = async (handler: Handler) => (await read(organisation(), `${HOME}:all.yml`, undefined, handler)).found;

  function blob() {
    return { __typename: 'Blob', byteSize: 1, isBinary: false, isTruncated: false, text: FIRST };
  }

  it('is read where both have one owner, by its number', async () => {
    expect(await found(told({}))).toMatchObject({
      value: { changedAt: null, policy: { changedBy: 'c'.repeat(40), repository: { private: false } } },
    });
  });

  it.each([
    ['the owner is another account of the same name', told({ owner: account(9) })],
    ['the repository has another owner now', told({}, account(9))],
    ['GitHub answers with another repository', told({ nameWithOwner: 'acme/elsewhere' })],
  ])('is not read where %s', async (_name, handler) => {
    expect(await found(handler)).toMatchObject({ unlearnable: true, code: 'POLICY_UNREADABLE' });
  });

  it.each([
    ['the merge of its last change, by the clock of GitHub', 'main', '2026-03-01T09:00:00Z', '2026-03-01T09:00:00Z'],
    ['the last push, where the merge went elsewhere', 'topic', '2026-03-01T09:00:00Z', '2026-03-02T09:00:00Z'],
    ['the last push, where nothing was merged', 'main', null, '2026-03-02T09:00:00Z'],
  ])('reads as it does since %s', async (_name, baseRefName, mergedAt, changedAt) => {
    const nodes = [{ oid: 'd'.repeat(40), associatedPullRequests: { nodes: [{ baseRefName, mergedAt }] } }];
    const defaultBranchRef = { name: 'main', target: { ...target, history: { nodes } } };
    expect(await found(told({ pushedAt: '2026-03-02T09:00:00Z', defaultBranchRef }))).toMatchObject({
      value: { changedAt, policy: { changedBy: 'd'.repeat(40) } },
    });
  });

  it('is private to whoever may read it where it is internal', async () => {
    expect(await found(told({ visibility: 'INTERNAL' }))).toMatchObject({
      value: { policy: { repository: { private: true } } },
    });
  });

  it.each([
    ['without an owner', told({ owner: null })],
    ['with a visibility that nobody knows', told({ visibility: 'SOME' })],
    ['with an owner without a number', told({ owner: { __typename: 'Organization', login: 'acme' } })],
  ])('is not read %s', async (_name, handler) => {
    expect(await found(handler)).toMatchObject({ unlearnable: true, code: 'API_PARTIAL' });
  });
});
