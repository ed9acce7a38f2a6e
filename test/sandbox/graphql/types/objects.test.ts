import { describe, expect, it } from '@jest/globals';
import { commitsBetween } from '../../../../src/sandbox/world/history.ts';
import { mergePullRequest } from '../../../../src/sandbox/world/merge.ts';
import { push } from '../../../../src/sandbox/world/refs.ts';
import { ask, at } from '../ask.ts';
import { seededWorld } from '../seeded.ts';

const shop = (fields: string) => `{ repository(owner: "acme", name: "shop") { ${fields} } }`;

/** What is under `repository`, from a query that must not fail. */
async function read(seeded: ReturnType<typeof seededWorld>, fields: string) {
  const { data, errors } = await ask(seeded.world, seeded.by.app, shop(fields));
  expect(errors).toStrictEqual([]);
  return at(data, 'repository');
}

describe('a file of a commit', () => {
  const write = (content: string | Buffer) => {
    const seeded = seededWorld();
    push(seeded.world, seeded.by.mona, seeded.shop, {
      branch: 'main',
      message: 'm',
      files: { 'docs/plan.md': content },
    });
    return seeded;
  };
  const blob =
    'defaultBranchRef { target { ... on Commit { file(path: "docs/plan.md") { name path type mode size oid object { ... on Blob { byteSize isBinary isTruncated text } } } } } }';

  it('brings its text, size and mode', async () => {
    expect(at(await read(write('# Plan\n'), blob), 'defaultBranchRef', 'target', 'file')).toStrictEqual({
      name: 'plan.md',
      path: 'docs/plan.md',
      type: 'blob',
      mode: 0o100644,
      size: 7,
      oid: expect.stringMatching(/^[0-9a-f]{40}$/),
      object: { byteSize: 7, isBinary: false, isTruncated: false, text: '# Plan\n' },
    });
  });

  it('that is binary has no text', async () => {
    const file = at(await read(write(Buffer.from([1, 0, 2])), blob), 'defaultBranchRef', 'target', 'file', 'object');
    expect(file).toStrictEqual({ byteSize: 3, isBinary: true, isTruncated: false, text: null });
  });

  it('that is too long is cut off and says so', async () => {
    const file = at(await read(write('x'.repeat(600_000)), blob), 'defaultBranchRef', 'target', 'file', 'object');
    expect([at(file, 'isTruncated'), at(file, 'byteSize'), String(at(file, 'text')).length]).toStrictEqual([
      true,
      600_000,
      512_000,
    ]);
  });

  it('that does not exist is null, also below a file', async () => {
    const paths =
      'a: file(path: "docs/none.md") { oid } b: file(path: "README.md/x") { oid } c: file(path: "none/x") { oid }';
    const data = await read(seededWorld(), `defaultBranchRef { target { ... on Commit { ${paths} } } }`);
    expect(at(data, 'defaultBranchRef', 'target')).toStrictEqual({ a: null, b: null, c: null });
  });

  it('may be a folder with entries', async () => {
    const data = await read(
      seededWorld(),
      'object(expression: "main:.github") { __typename ... on Tree { entries { name type } } }',
    );
    expect(at(data, 'object')).toStrictEqual({
      __typename: 'Tree',
      entries: [
        { name: 'CODEOWNERS', type: 'blob' },
        { name: 'holdpoint.yml', type: 'blob' },
      ],
    });
  });
});

describe('an object', () => {
  it('is found by id and by expression', async () => {
    const seeded = seededWorld();
    const { tree } = seeded.head;
    const fields = `a: object(oid: "${seeded.head.sha}") { __typename oid } b: object(expression: "cart") { oid }
      c: object(oid: "${tree}") { __typename } d: object(expression: "HEAD:README.md") { __typename ... on Blob { text } }
      e: object(expression: "nowhere") { oid } f: object(expression: "main:nothing") { oid }`;
    expect(await read(seeded, fields)).toStrictEqual({
      a: { __typename: 'Commit', oid: seeded.head.sha },
      b: { oid: seeded.head.sha },
      c: { __typename: 'Tree' },
      d: { __typename: 'Blob', text: '# Shop\n' },
      e: null,
      f: null,
    });
  });
});

describe('a commit', () => {
  it('names its authors with those of Co-authored-by, each as the account of the address', async () => {
    const seeded = seededWorld();
    const authors = 'authors(first: 5) { totalCount nodes { email user { login } } }';
    const data = await read(
      seeded,
      `object(oid: "${seeded.head.sha}") { ... on Commit { messageHeadline ${authors} } }`,
    );
    expect(at(data, 'object')).toStrictEqual({
      messageHeadline: 'Add a cart',
      authors: {
        totalCount: 2,
        nodes: [
          { email: 'mona@example.com', user: { login: 'mona' } },
          { email: 'hubot@example.com', user: { login: 'hubot' } },
        ],
      },
    });
  });

  it('has no user where the address is nobody', async () => {
    const seeded = seededWorld();
    const author = { name: 'Someone', email: 'someone@nowhere.example' };
    const { sha } = push(seeded.world, seeded.by.mona, seeded.shop, { branch: 'x', message: 'm', author });
    const data = await read(
      seeded,
      `object(oid: "${sha}") { ... on Commit { author { name user { login } } authoredByCommitter } }`,
    );
    expect(at(data, 'object')).toStrictEqual({ author: { name: 'Someone', user: null }, authoredByCommitter: true });
  });

  it('lists its history newest first, never a parent before its child, whatever the dates claim', async () => {
    const seeded = seededWorld();
    const { world, by, shop: repository } = seeded;
    const future = { name: 'm', email: 'mona@example.com', date: Date.parse('2030-01-01T00:00:00Z') };
    const parent = push(world, by.mona, repository, { branch: 'main', message: 'from the future', author: future });
    const child = push(world, by.mona, repository, { branch: 'main', message: 'from today' });
    const data = await read(
      seeded,
      'object(expression: "main") { ... on Commit { history(first: 2) { nodes { oid } } } }',
    );
    expect(at(data, 'object', 'history', 'nodes')).toStrictEqual([{ oid: child.sha }, { oid: parent.sha }]);
  });
});

describe('the signature of a commit', () => {
  const signature = 'signature { __typename isValid wasSignedByGitHub }';
  const of = async (seeded: ReturnType<typeof seededWorld>, sha: string) =>
    at(await read(seeded, `object(oid: "${sha}") { ... on Commit { ${signature} } }`), 'object', 'signature');

  it.each([
    ['merge', { __typename: 'GpgSignature', isValid: true, wasSignedByGitHub: true }],
    ['squash', { __typename: 'GpgSignature', isValid: true, wasSignedByGitHub: true }],
    ['rebase', null],
  ] as const)('is as GitHub signs by a %s', async (method, signed) => {
    const seeded = seededWorld();
    seeded.shop.rulesets.length = 0;
    const merged = mergePullRequest(seeded.world, seeded.by.mona, seeded.pullRequest, { method });
    expect(await of(seeded, merged.sha)).toStrictEqual(signed);
  });

  it('is none on what somebody pushed', async () => {
    const seeded = seededWorld();
    expect(await of(seeded, seeded.head.sha)).toBeNull();
  });
});

describe('the pull requests of a commit', () => {
  const numbers =
    'associatedPullRequests(first: 5) { nodes { number merged mergeCommit { oid tree { oid } } headRefOid } }';
  const of = async (seeded: ReturnType<typeof seededWorld>, sha: string) =>
    at(
      await read(seeded, `object(oid: "${sha}") { ... on Commit { ${numbers} } }`),
      'object',
      'associatedPullRequests',
      'nodes',
    );

  it('are the open ones that hold it while it is not on the default branch', async () => {
    const seeded = seededWorld();
    const found = await of(seeded, seeded.head.sha);
    expect(found).toStrictEqual([{ number: 1, merged: false, mergeCommit: null, headRefOid: seeded.head.sha }]);
  });

  it.each(['merge', 'squash', 'rebase'] as const)(
    'are the merged one for the commit that %s leaves on main',
    async (method) => {
      const seeded = seededWorld();
      const { world, by, shop: repository, pullRequest } = seeded;
      repository.rulesets.length = 0;
      push(world, by.hubot, repository, { branch: 'main', message: 'meanwhile', files: { 'other.txt': 'x' } });
      const merged = mergePullRequest(world, by.mona, pullRequest, { method });
      const mergeCommit = { oid: merged.sha, tree: { oid: merged.tree } };
      expect(await of(seeded, merged.sha)).toStrictEqual([
        { number: 1, merged: true, mergeCommit, headRefOid: seeded.head.sha },
      ]);
    },
  );

  it('are the merged one for every commit that a rebase leaves on main', async () => {
    const seeded = seededWorld();
    const { world, by, shop: repository, pullRequest } = seeded;
    repository.rulesets.length = 0;
    push(world, by.mona, repository, { branch: pullRequest.head, message: 'more', files: { 'more.txt': 'm' } });
    push(world, by.hubot, repository, { branch: 'main', message: 'meanwhile', files: { 'other.txt': 'x' } });
    const before = repository.refs.get('refs/heads/main') ?? '';
    const last = mergePullRequest(world, by.mona, pullRequest, { method: 'rebase' });
    const brought = commitsBetween(repository.objects, before, last.sha);
    expect(brought.length).toBeGreaterThan(1);
    for (const { sha } of brought)
      expect(await of(seeded, sha)).toMatchObject([{ number: 1, mergeCommit: { oid: last.sha } }]);
  });

  it('are none for a commit pushed to main directly', async () => {
    const seeded = seededWorld();
    const direct = push(seeded.world, seeded.by.mona, seeded.shop, { branch: 'main', message: 'direct' });
    expect(await of(seeded, direct.sha)).toStrictEqual([]);
  });
});

describe('a branch', () => {
  it('is null once it is deleted', async () => {
    expect(await read(seededWorld(), 'ref(qualifiedName: "refs/heads/none") { name }')).toStrictEqual({ ref: null });
  });

  it('is compared with a commit or another ref, as their base', async () => {
    const seeded = seededWorld();
    const { world, by, shop: repository } = seeded;
    const base = repository.refs.get('refs/heads/main') ?? '';
    const tip = push(world, by.mona, repository, { branch: 'main', message: 'next' }).sha;
    push(world, by.mona, repository, { branch: 'aside', message: 'aside', parents: [base] });
    push(world, by.mona, repository, { branch: 'ahead', message: 'ahead', parents: [tip] });
    push(world, by.mona, repository, { branch: 'stranger', message: 'unrelated', parents: [] });
    const to = async (headRef: string) =>
      at(
        await read(seeded, `ref(qualifiedName: "main") { compare(headRef: "${headRef}") { status aheadBy behindBy } }`),
        'ref',
      );
    const is = (status: string, aheadBy: number, behindBy: number) => ({ compare: { status, aheadBy, behindBy } });
    expect(await to(tip)).toStrictEqual(is('IDENTICAL', 0, 0));
    expect(await to(base)).toStrictEqual(is('BEHIND', 0, 1));
    expect(await to('ahead')).toStrictEqual(is('AHEAD', 1, 0));
    expect(await to('refs/heads/aside')).toStrictEqual(is('DIVERGED', 1, 1));
    expect(await to('stranger')).toStrictEqual({ compare: null });
    expect(await to('f'.repeat(40))).toStrictEqual({ compare: null });
  });

  it('shows its rules to everyone, with the App that a check is pinned to', async () => {
    const seeded = seededWorld();
    const data = await read(
      seeded,
      'ref(qualifiedName: "main") { prefix rules(first: 5) { nodes { type parameters { ... on RequiredStatusChecksParameters { requiredStatusChecks { context integrationId } } } } } }',
    );
    expect(at(data, 'ref')).toStrictEqual({
      prefix: 'refs/heads/',
      rules: {
        nodes: [
          {
            type: 'REQUIRED_STATUS_CHECKS',
            parameters: { requiredStatusChecks: [{ context: 'holdpoint/merge', integrationId: seeded.app.id }] },
          },
          { type: 'PULL_REQUEST', parameters: {} },
        ],
      },
    });
  });
});
