import { describe, expect, it } from '@jest/globals';
import { assign, unassign } from '../../src/sandbox/world/assignees.ts';
import { createCheckRun } from '../../src/sandbox/world/check-runs.ts';
import { createComment, deleteComment, editComment } from '../../src/sandbox/world/comments.ts';
import { mergePullRequest } from '../../src/sandbox/world/merge.ts';
import { changeBase, editBody, openPullRequest } from '../../src/sandbox/world/pull-requests.ts';
import { push } from '../../src/sandbox/world/refs.ts';
import { actorOfToken, issueActionsToken } from '../../src/sandbox/world/tokens.ts';
import { busyReader, now, readerOver, successful } from './read.ts';
import { asApp, asJob, checklist, minute, shop } from './shop.ts';

describe('a snapshot', () => {
  it('costs one request and asks nothing that GitHub does not know', async () => {
    const busy = busyReader();
    successful(await busy.read({ number: busy.pullRequest.number }, ['README.md']));
    expect({ requests: busy.seen.length, ...busy.log }).toStrictEqual({ requests: 1, missing: [], costs: [5] });
  });

  it('costs one request by commit as well', async () => {
    const busy = busyReader();
    const { facts } = successful(await busy.read({ commit: busy.head.sha }));
    expect(facts.subject).toMatchObject({ candidate: busy.head.sha, changes: [busy.pullRequest.number] });
    expect(busy.seen).toHaveLength(1);
  });

  it('tells who was assigned, also to whom it was taken back, and maps no commit of an app to anybody', async () => {
    const s = shop();
    push(s.world, s.by.app, s.repository, { branch: 'bump', message: 'Bump', files: { 'bump.txt': '2\n' } });
    const pull = openPullRequest(s.world, s.by.app, s.repository, { title: 'Bump', head: 'bump', base: 'main' });
    assign(s.world, s.by.mona, pull, [s.quinn]);
    unassign(s.world, s.by.mona, pull, [s.quinn]);
    const { facts } = successful(await asApp(s).read({ number: pull.number }));
    const email = expect.stringMatching(/^\d+\+holdpoint\[bot\]@users\.noreply\.github\.com$/);
    expect(facts.changes).toMatchObject([
      {
        author: { login: 'holdpoint', type: 'Bot' },
        commits: [{ authors: [{ user: null, email }] }],
        timeline: [{ kind: 'assigned', actor: { login: 'mona' }, assignee: { login: 'quinn', type: 'User' } }],
      },
    ]);
  });

  it('costs one request where a change touches more files than GitHub lists, and says how many (T46, T115)', async () => {
    const s = shop();
    const files = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`gen/${n}.txt`, '']));
    const asked = async (branch: string, count: number) => {
      push(s.world, s.by.mona, s.repository, { branch, message: 'Generate', files: files(count) });
      const pull = openPullRequest(s.world, s.by.mona, s.repository, { title: 'Gen', head: branch, base: 'main' });
      const reader = asApp(s);
      const { facts } = successful(await reader.read({ number: pull.number }));
      return { requests: reader.seen.length, change: facts.changes[0] };
    };
    const large = await asked('large', 3001);
    expect(large).toMatchObject({ requests: 1, change: { files: [], unlistedFiles: 3001 } });
    const listed = await asked('listed', 3000);
    expect(listed).toMatchObject({ requests: 30 });
    expect(listed.change?.files).toHaveLength(3000);
    expect(listed.change).not.toHaveProperty('unlistedFiles');
  });

  it('says who reads, when, and what is judged', async () => {
    const s = shop();
    const { facts } = successful(await asApp(s).read({ number: s.pullRequest.number }));
    expect(facts).toMatchObject({
      facts: 1,
      now,
      subject: {
        repository: { id: s.repository.id, name: 'acme/shop', private: true, defaultBranch: 'main' },
        environment: null,
        candidate: s.head.sha,
        changes: [s.pullRequest.number],
      },
      reader: { app: s.app.id, alone: false, run: null },
    });
  });

  it('reads the checklist from the default branch, never from the change (I18)', async () => {
    const s = shop();
    push(s.world, s.by.mona, s.repository, {
      branch: 'cart',
      message: 'Loosen',
      files: { '.github/holdpoint.yml': 'items: {}\n' },
    });
    const { facts } = successful(await asApp(s).read({ number: s.pullRequest.number }));
    expect(facts.config).toMatchObject([
      { ref: 'refs/heads/main', path: '.github/holdpoint.yml', blob: { text: checklist } },
    ]);
  });

  it('says that there is no checklist where there is none', async () => {
    const s = shop();
    push(s.world, s.by.mona, s.repository, {
      branch: 'main',
      message: 'Remove',
      files: { '.github/holdpoint.yml': null },
    });
    const { facts } = successful(await asApp(s).read({ number: s.pullRequest.number }));
    expect(facts.config).toMatchObject([{ blob: null }]);
  });

  it('dates a checklist that came by a pull request from its merge, not from its commit', async () => {
    const s = shop();
    push(s.world, s.by.mona, s.repository, {
      branch: 'rules',
      message: 'Tighten',
      files: { '.github/holdpoint.yml': 'version: 1 # more\n' },
    });
    const rules = openPullRequest(s.world, s.by.mona, s.repository, {
      title: 'Rules',
      body: '',
      head: 'rules',
      base: 'main',
    });
    s.clock.now += 60 * minute;
    mergePullRequest(s.world, s.by.mona, rules, { method: 'merge' });
    const { facts } = successful(await asApp(s).read({ number: s.pullRequest.number }));
    expect(facts.config[0]?.changedAt).toBe('2026-03-02T11:04:00Z');
  });

  it('brings the change with its commits, files, comments and everybody who pushed', async () => {
    const s = shop();
    s.clock.now += minute;
    const second = push(s.world, s.by.quinn, s.repository, {
      branch: 'cart',
      message: 'More\n\nCo-authored-by: Mona <mona@example.com>',
      files: { 'src/more.ts': 'export {};\n' },
    });
    createComment(s.world, s.by.quinn, s.pullRequest, '/signoff qa');
    const { facts } = successful(await asApp(s).read({ number: s.pullRequest.number }));
    const [change] = facts.changes;
    expect(change).toMatchObject({
      author: { id: s.mona.id, login: 'mona', type: 'User' },
      state: 'open',
      merge: null,
      base: { ref: 'main' },
      head: { ref: 'cart', commit: second.sha },
      files: [{ path: 'src/cart.ts' }, { path: 'src/more.ts' }],
      commits: [
        { oid: s.head.sha },
        { oid: second.sha, authors: [{ user: { login: 'quinn' } }, { user: { login: 'mona' } }] },
      ],
      comments: [
        {
          author: { login: 'quinn' },
          text: '/signoff qa',
          lastEditedAt: null,
          revisions: { complete: true, list: [] },
        },
      ],
    });
    expect(change?.pushers).toMatchObject({ known: true, value: [{ login: 'quinn' }, { login: 'mona' }] });
  });

  it('does not know the pushers where an earlier push went on from a commit that nobody is known to have pushed (T7)', async () => {
    const s = shop();
    push(s.world, s.by.quinn, s.repository, { branch: 'cart', message: 'Trivial', files: { 'src/more.ts': '//\n' } });
    const { checkSuites } = s.repository;
    checkSuites.splice(0, checkSuites.length, ...checkSuites.filter(({ headSha }) => headSha !== s.head.sha));
    const { facts } = successful(await asApp(s).read({ number: s.pullRequest.number }));
    expect(facts.changes[0]?.pushers).toMatchObject({
      unlearnable: true,
      code: 'PUSHER_UNKNOWN',
      detail: `GitHub does not show who pushed ${s.head.sha.slice(0, 7)}`,
    });
  });

  it('keeps every revision of an edited text, newest first', async () => {
    const s = shop();
    const comment = createComment(s.world, s.by.quinn, s.pullRequest, '/hold');
    s.clock.now += minute;
    editComment(s.world, s.by.mona, s.repository, comment, 'never mind');
    s.clock.now += minute;
    editBody(s.world, s.by.mona, s.pullRequest, '- [x] tried');
    const { facts } = successful(await asApp(s).read({ number: s.pullRequest.number }));
    expect(facts.changes[0]?.comments).toMatchObject([
      {
        text: 'never mind',
        lastEditedAt: '2026-03-02T10:05:00Z',
        revisions: {
          complete: true,
          list: [
            { text: 'never mind', editor: { login: 'mona' } },
            { text: '/hold', editor: { login: 'quinn' } },
          ],
        },
      },
    ]);
    expect(facts.changes[0]?.body.revisions.list.map(({ text }) => text)).toStrictEqual(['- [x] tried', 'A cart.']);
  });

  it('tells of forced pushes, of another base and of deleted comments', async () => {
    const s = shop();
    deleteComment(s.world, s.by.mona, s.repository, createComment(s.world, s.by.quinn, s.pullRequest, '/hold'));
    push(s.world, s.by.mona, s.repository, { branch: 'next', message: 'Next' });
    changeBase(s.world, s.by.mona, s.pullRequest, 'next');
    const tip = s.repository.refs.get('refs/heads/main') ?? '';
    const forced = push(s.world, s.by.quinn, s.repository, {
      branch: 'cart',
      force: true,
      parents: [tip],
      message: 'Again',
      files: { a: 'b' },
    });
    const { facts } = successful(await asApp(s).read({ number: s.pullRequest.number }));
    expect(facts.changes[0]?.timeline).toMatchObject([
      { kind: 'comment-deleted', actor: { login: 'mona' }, author: { login: 'quinn' } },
      { kind: 'base-changed', from: 'main', to: 'next' },
      { kind: 'head-force-pushed', before: s.head.sha, after: forced.sha, actor: { login: 'quinn' } },
    ]);
  });

  it('reads files along at the candidate', async () => {
    const s = shop();
    const { facts } = successful(await asApp(s).read({ number: s.pullRequest.number }, ['src/cart.ts', 'docs', 'src']));
    expect(facts.readings).toMatchObject({
      [`file:${s.head.sha}:src/cart.ts`]: { known: true, value: { kind: 'file', text: 'export {};\n' } },
      [`file:${s.head.sha}:docs`]: { known: true, value: { kind: 'missing' } },
      [`file:${s.head.sha}:src`]: { known: true, value: { kind: 'directory' } },
    });
  });

  it('follows a squashed change to its merge commit, with the evidence of both commits', async () => {
    const s = shop();
    push(s.world, s.by.quinn, s.repository, { branch: 'main', message: 'Meanwhile', files: { other: 'x' } });
    createCheckRun(s.world, s.by.app, s.repository, { name: 'scan', headSha: s.head.sha, status: 'in_progress' });
    s.clock.now += minute;
    const merge = mergePullRequest(s.world, s.by.mona, s.pullRequest, { method: 'squash' });
    const { facts } = successful(await asApp(s).read({ commit: merge.sha }));
    expect(facts.subject).toMatchObject({ candidate: merge.sha, changes: [s.pullRequest.number] });
    expect(facts.changes[0]).toMatchObject({
      state: 'merged',
      head: { commit: s.head.sha },
      merge: { commit: merge.sha },
    });
    expect(facts.commits).toMatchObject([
      { oid: s.head.sha, tree: s.head.tree, checks: [{ name: 'scan', status: 'in_progress', conclusion: null }] },
      { oid: merge.sha, tree: merge.tree, checks: [] },
    ]);
  });
});

describe("a job's own token", () => {
  it('reads the same change without asking for what it may not see', async () => {
    const s = shop();
    createComment(s.world, s.by.quinn, s.pullRequest, '/signoff qa');
    const alone = successful(await asJob(s, null).read({ commit: s.head.sha })).facts;
    const beside = successful(await asJob(s, s.app.id).read({ commit: s.head.sha })).facts;
    const app = successful(await asApp(s).read({ commit: s.head.sha })).facts;
    expect(alone.reader).toStrictEqual({ app: null, alone: true, run: 77 });
    expect(beside.reader).toStrictEqual({ app: s.app.id, alone: true, run: 77 });
    expect(alone.changes[0]?.comments).toStrictEqual(app.changes[0]?.comments);
    expect(alone.changes[0]?.commits).toStrictEqual(app.changes[0]?.commits);
  });

  it('is a fault where it may not read what is needed', async () => {
    const s = shop();
    const token = issueActionsToken(s.world, s.repository, { contents: 'read', metadata: 'read' });
    const { read } = readerOver(s.world, actorOfToken(s.world, token), { kind: 'alone', run: null });
    expect(await read({ number: s.pullRequest.number })).toMatchObject({ ok: false, fault: { code: 'API_FORBIDDEN' } });
  });
});
