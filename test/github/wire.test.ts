import { afterEach, describe, expect, it } from '@jest/globals';
import { createApi } from '../../src/github/api.ts';
import { createNeedReader } from '../../src/github/needs/read-needs.ts';
import { createSnapshotReader } from '../../src/github/snapshot/read-snapshot.ts';
import { createWriter } from '../../src/github/writer.ts';
import { needKey } from '../../src/evidence/need.ts';
import { isKnown } from '../../src/evidence/reading.ts';
import { requestWithToken } from '../../src/github/token-client.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import { createCheckRun } from '../../src/sandbox/world/check-runs.ts';
import { createComment } from '../../src/sandbox/world/comments.ts';
import { push } from '../../src/sandbox/world/refs.ts';
import { addTeam, setTeamMember } from '../../src/sandbox/world/teams.ts';
import { actorOfToken, issueActionsToken, issueInstallationToken } from '../../src/sandbox/world/tokens.ts';
import { startWorkflowRun } from '../../src/sandbox/world/workflow-runs.ts';
import { configPath, successful } from './read.ts';
import { shop, start } from './shop.ts';
import type { FaultKind } from '../../src/sandbox/faults.ts';
import type { Write } from '../../src/gate/ports.ts';
import type { CheckOutput } from '../../src/report/check-run.ts';
import type { Need } from '../../src/evidence/facts.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';

const running: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

/** The shop behind a real port, read and written by the client that the command line uses. */
async function connected() {
  const clock = { now: start };
  const sandbox = await startSandbox({ clock: () => clock.now });
  running.push(sandbox);
  const s = shop(clock, sandbox.world);
  const qa = addTeam(s.world, s.mona, s.acme, { name: 'QA' });
  setTeamMember(s.world, s.mona, qa, s.quinn);
  const installation = [...s.world.installations.values()].find(({ app }) => app === s.app);
  if (installation === undefined) throw new Error('the App is not installed');
  const token = issueInstallationToken(s.world, installation).value;
  const api = createApi({
    request: requestWithToken(token, sandbox.url),
    deadline: 2_000,
    pause: () => Promise.resolve(),
  });
  const reader = { kind: 'app', app: s.app.id, slug: 'holdpoint' } as const;
  const instant = () => new Date(clock.now).toISOString();
  const snapshots = createSnapshotReader({ api, reader, configPath, clock: instant });
  const needs = createNeedReader({ api, reader, clock: instant });
  const writer = createWriter(api, instant);
  const read = () =>
    snapshots.snapshot({ repository: 'acme/shop', by: { number: s.pullRequest.number }, environment: null }, []);
  return { ...s, sandbox, read, needs, write: (write: Write) => writer.write('acme/shop', write) };
}

type Connected = Awaited<ReturnType<typeof connected>>;

const check: CheckOutput = {
  name: 'holdpoint/merge',
  externalId: 'holdpoint:1',
  conclusion: 'action_required',
  title: '2 of 3 open',
  summary: 'QA is missing.',
  text: '',
  detailsUrl: null,
  startedAt: '2026-03-02T10:04:00Z',
  completedAt: '2026-03-02T10:04:00Z',
};

/** A renamed file, a workflow run and a comment: something to read for every request. */
function busy(c: Connected): { readonly needs: readonly Need[]; readonly comment: string } {
  const text = 'a long text that git recognises when it moves\n'.repeat(5);
  push(c.world, c.by.mona, c.repository, { branch: 'main', message: 'Text', files: { 'docs/old.md': text } });
  const tip = c.repository.refs.get('refs/heads/main') ?? '';
  const head = push(c.world, c.by.mona, c.repository, {
    branch: 'cart',
    force: true,
    parents: [tip],
    message: 'Move',
    files: { 'docs/old.md': null, 'docs/new.md': text },
  });
  const path = '.github/workflows/ci.yml';
  const run = startWorkflowRun(c.world, c.by.mona, c.repository, {
    path,
    event: 'push',
    headSha: head.sha,
    headBranch: 'cart',
    jobs: [{ name: 'test' }],
  });
  const comment = createComment(c.world, c.by.quinn, c.pullRequest, '/signoff qa');
  return {
    comment: String(comment.id),
    needs: [
      { kind: 'team', team: 'acme/qa', login: 'quinn' },
      { kind: 'team', team: 'acme/qa', login: 'mona' },
      { kind: 'jobs', run: run.id },
      { kind: 'pushes', change: c.pullRequest.number },
      { kind: 'file', commit: head.sha, path: 'docs/new.md' },
    ],
  };
}

describe('over the wire', () => {
  it('everything is read without an exchange that GitHub would not have had', async () => {
    const c = await connected();
    const { needs } = busy(c);
    const { facts } = successful(await c.read());
    expect(facts.changes[0]?.files).toStrictEqual([
      { path: 'docs/new.md', previousPath: 'docs/old.md', lines: { added: 0, removed: 0 } },
    ]);
    const readings = await c.needs.read(facts, needs);
    expect(Object.values(readings).map((reading) => (isKnown(reading) ? 'known' : reading.detail))).toStrictEqual(
      needs.map(() => 'known'),
    );
    expect(readings['team:acme/qa:mona']).toMatchObject({ value: { state: 'none' } });
    expect(c.sandbox.violations).toStrictEqual([]);
  });

  it('everything is written without an exchange that GitHub would not have had', async () => {
    const c = await connected();
    const { comment } = busy(c);
    const commit = c.pullRequest.headSha;
    const number = c.pullRequest.number;
    const writes: readonly Write[] = [
      { kind: 'create-check', commit, check },
      { kind: 'create-comment', number, text: 'state' },
      { kind: 'react', comment, content: '+1' },
      { kind: 'request-reviews', number, users: ['quinn'], teams: [] },
    ];
    for (const write of writes) expect(await c.write(write)).toMatchObject({ ok: true });
    const { shown } = successful(await c.read());
    const [run] = shown.checks;
    const [ours] = shown.comments;
    expect(run).toMatchObject({
      name: 'holdpoint/merge',
      commit,
      conclusion: 'action_required',
      externalId: 'holdpoint:1',
      title: '2 of 3 open',
    });
    expect(shown).toMatchObject({
      comments: [{ text: 'state' }],
      reacted: [comment],
      reviewRequests: { users: ['quinn'] },
    });
    expect(
      await c.write({ kind: 'update-check', id: run?.id ?? 0, check: { ...check, conclusion: 'success' } }),
    ).toMatchObject({ ok: true });
    expect(await c.write({ kind: 'update-comment', id: ours?.id ?? '', text: 'new state' })).toMatchObject({
      ok: true,
    });
    expect(successful(await c.read()).shown).toMatchObject({
      checks: [{ conclusion: 'success' }],
      comments: [{ text: 'new state' }],
    });
    expect(c.sandbox.violations).toStrictEqual([]);
  });

  it('a check run of another app is refused to us, and that is said', async () => {
    const c = await connected();
    const actions = actorOfToken(c.world, issueActionsToken(c.world, c.repository, { checks: 'write' }));
    const foreign = createCheckRun(c.world, actions, c.repository, {
      name: 'x',
      headSha: c.head.sha,
      status: 'queued',
    });
    const result = await c.write({ kind: 'update-check', id: foreign.id, check });
    expect(result).toMatchObject({ ok: false, fault: { code: 'API_FORBIDDEN' } });
    expect(result.ok ? '' : result.fault.detail).toContain('Invalid app_id');
  });
});

/** Faults that last, so that the second try of a read meets them too. */
const faults: readonly FaultKind[] = [
  { kind: 'status', status: 502 },
  { kind: 'status', status: 403 },
  { kind: 'status', status: 429 },
  { kind: 'reset' },
  { kind: 'html' },
  { kind: 'truncate' },
  { kind: 'empty' },
];

const nameOf = (fault: FaultKind): string => (fault.kind === 'status' ? `status ${fault.status}` : fault.kind);

describe('a fault that lasts on the snapshot (T90, T93)', () => {
  const graphql: readonly FaultKind[] = [
    { kind: 'graphql-partial', path: ['repository', 'pullRequest', 'comments'] },
    { kind: 'graphql-partial', path: ['repository', 'pullRequest', 'head'], type: 'FORBIDDEN' },
    { kind: 'graphql-truncated-page', path: ['repository', 'pullRequest', 'comments'] },
    { kind: 'graphql-truncated-page', path: ['repository', 'pullRequest', 'files'] },
  ];
  it.each([...faults, ...graphql].map((fault) => [nameOf(fault), fault] as const))(
    'is a fault, never data: %s',
    async (_name, fault) => {
      const c = await connected();
      c.sandbox.faults.add({ ...fault, match: { graphqlOperation: 'Snapshot' }, times: 9 });
      const result = await c.read();
      expect(result).toMatchObject({ ok: false });
      expect(result.ok ? '' : result.fault.detail).toMatch(/^GraphQL (Snapshot|Page)|^Snapshot/);
    },
  );
});

describe('a fault that lasts on one request beside the snapshot (T90, T91)', () => {
  const requests: readonly (readonly [string, object, (key: string) => boolean])[] = [
    ['files by REST', { path: /\/pulls\/\d+\/files$/ }, () => false],
    ['Files', { graphqlOperation: 'Files' }, (key) => key.startsWith('file:')],
    ['memberships', { path: /\/memberships\// }, (key) => key.startsWith('team:')],
    ['teams', { path: /\/teams\/qa$/ }, (key) => key === 'team:acme/qa:mona'],
    ['jobs', { path: /\/jobs$/ }, (key) => key.startsWith('jobs:')],
    ['activity', { path: /\/activity$/ }, (key) => key.startsWith('pushes:')],
  ];
  const table = requests.flatMap(([name, match, touched]) =>
    faults.map((fault) => [name, nameOf(fault), { fault, match, touched }] as const),
  );

  it.each(table)(
    'leaves that, and only that, unlearnable: %s with %s',
    async (name, _fault, { fault, match, touched }) => {
      const c = await connected();
      const { needs } = busy(c);
      const before = successful(await c.read()).facts;
      c.sandbox.faults.add({ ...fault, match, times: 9 });
      if (name === 'files by REST') {
        expect(await c.read()).toMatchObject({ ok: false });
        return;
      }
      const readings = await c.needs.read(before, needs);
      const expected = Object.fromEntries(needs.map(needKey).map((key) => [key, !touched(key)]));
      expect(
        Object.fromEntries(Object.entries(readings).map(([key, reading]) => [key, isKnown(reading)])),
      ).toStrictEqual(expected);
    },
  );
});
