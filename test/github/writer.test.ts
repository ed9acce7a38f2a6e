import { describe, expect, it } from '@jest/globals';
import { createApi } from '../../src/github/api.ts';
import { createWriter } from '../../src/github/writer.ts';
import { answer, recorded, refusal } from './stand-in.ts';
import type { Write } from '../../src/gate/ports.ts';
import type { CheckOutput } from '../../src/report/check-run.ts';
import type { Handler } from './stand-in.ts';

const now = '2026-03-02T12:00:00.250Z';
const check: CheckOutput = {
  name: 'holdpoint/merge',
  externalId: 'holdpoint:1',
  conclusion: 'action_required',
  title: '2 of 3 open',
  summary: 'QA is missing.',
  text: '',
  detailsUrl: null,
  startedAt: '2026-03-02T11:00:00Z',
  completedAt: '2026-03-02T11:59:59.400Z',
};

function writing(handle: Handler = () => answer({ id: 1 })) {
  const { request, seen } = recorded(handle);
  const writer = createWriter(createApi({ request, pause: () => Promise.resolve() }), () => now);
  return { write: (one: Write) => writer.write('acme/shop', one), seen };
}

/** The one request that was made, without what every request carries. */
async function requestOf(write: Write) {
  const { write: send, seen } = writing();
  expect(await send(write)).toMatchObject({ ok: true });
  const [{ route, parameters } = { route: '', parameters: {} }] = seen;
  const { request: _request, owner, repo, ...body } = parameters;
  return { route, owner, repo, body };
}

describe('a check', () => {
  it('that is new is seen from now on, not since its facts were read', async () => {
    expect(await requestOf({ kind: 'create-check', commit: 'c'.repeat(40), check })).toMatchObject({
      route: 'POST /repos/{owner}/{repo}/check-runs',
      body: {
        name: 'holdpoint/merge',
        head_sha: 'c'.repeat(40),
        started_at: '2026-03-02T12:00:01Z',
        completed_at: '2026-03-02T12:00:01Z',
      },
    });
  });

  it('that shows another wording from now on says so when it is updated', async () => {
    const changed = { ...check, startedAt: check.completedAt };
    expect(await requestOf({ kind: 'update-check', id: 1, check: changed })).toMatchObject({
      body: { started_at: '2026-03-02T12:00:01Z', completed_at: '2026-03-02T12:00:01Z' },
    });
  });

  it('that changes keeps its beginning, is completed and says everything', async () => {
    const update = await requestOf({
      kind: 'update-check',
      id: 33_000_000_001,
      check: { ...check, detailsUrl: 'https://example.com' },
    });
    expect(update).toStrictEqual({
      route: 'PATCH /repos/{owner}/{repo}/check-runs/{id}',
      owner: 'acme',
      repo: 'shop',
      body: {
        name: 'holdpoint/merge',
        id: 33_000_000_001,
        external_id: 'holdpoint:1',
        status: 'completed',
        conclusion: 'action_required',
        started_at: '2026-03-02T11:00:00Z',
        completed_at: '2026-03-02T12:00:00Z',
        details_url: 'https://example.com',
        actions: [],
        output: { title: '2 of 3 open', summary: 'QA is missing.' },
      },
    });
  });

  it('has the buttons that it is to have, and no others', async () => {
    const actions = [{ label: 'Hold', description: 'Holds everything', identifier: 'hold' }];
    for (const write of [
      { kind: 'create-check', commit: 'a'.repeat(40) },
      { kind: 'update-check', id: 1 },
    ] as const) {
      expect(await requestOf({ ...write, check: { ...check, actions } })).toMatchObject({ body: { actions } });
      expect(await requestOf({ ...write, check })).toMatchObject({ body: { actions: [] } });
    }
  });

  it('of a group of a merge queue that waits is left in progress, without a conclusion', async () => {
    const update = await requestOf({ kind: 'update-check', id: 1, check: { ...check, incomplete: true } });
    expect(update).toMatchObject({ body: { status: 'in_progress', started_at: '2026-03-02T11:00:00Z' } });
    expect(update).not.toHaveProperty('body.conclusion');
    expect(update).not.toHaveProperty('body.completed_at');
  });
});

describe('a write', () => {
  it.each<[Write, string, object]>([
    [
      { kind: 'create-comment', number: 7, text: 'hello' },
      'POST /repos/{owner}/{repo}/issues/{number}/comments',
      { number: 7, body: 'hello' },
    ],
    [
      { kind: 'update-comment', id: '2500000001', text: 'bye' },
      'PATCH /repos/{owner}/{repo}/issues/comments/{id}',
      { id: '2500000001', body: 'bye' },
    ],
    [
      { kind: 'react', comment: '2500000001', content: '+1' },
      'POST /repos/{owner}/{repo}/issues/comments/{id}/reactions',
      { id: '2500000001', content: '+1' },
    ],
    [
      { kind: 'request-reviews', number: 7, users: ['rhea'], teams: ['acme/backend'] },
      'POST /repos/{owner}/{repo}/pulls/{number}/requested_reviewers',
      { number: 7, reviewers: ['rhea'], team_reviewers: ['backend'] },
    ],
  ])('is one request: %p', async (write, route, body) => {
    expect(await requestOf(write)).toStrictEqual({ route, owner: 'acme', repo: 'shop', body });
  });

  it('that fails is a fault, and is not repeated', async () => {
    const { write, seen } = writing(() => {
      throw refusal(502, 'Bad gateway');
    });
    expect(await write({ kind: 'create-comment', number: 7, text: 'hello' })).toMatchObject({
      ok: false,
      fault: { code: 'API_UNAVAILABLE', detail: 'POST /repos/acme/shop/issues/7/comments: 502 Bad gateway' },
    });
    expect(seen).toHaveLength(1);
  });

  it('that asks somebody who cannot be asked is answered for good: nobody was', async () => {
    const { write, seen } = writing(() => {
      throw refusal(422, 'Could not resolve to a node with the global id of x');
    });
    const asking = { kind: 'request-reviews', number: 7, users: ['rhea'], teams: ['acme/backend'] } as const;
    expect(await write(asking)).toMatchObject({ ok: true, value: { check: null, refused: true } });
    expect(seen).toHaveLength(1);
  });

  it('that asks for a review without the right to is a fault, and so is anything else that is refused as it stands', async () => {
    const asking = { kind: 'request-reviews', number: 7, users: ['rhea'], teams: [] } as const;
    const forbidden = writing(() => {
      throw refusal(403, 'Resource not accessible by integration');
    });
    expect(await forbidden.write(asking)).toMatchObject({ ok: false, fault: { code: 'API_FORBIDDEN' } });
    const unfit = writing(() => {
      throw refusal(422, 'Validation failed');
    });
    expect(await unfit.write({ kind: 'create-comment', number: 7, text: 'hello' })).toMatchObject({ ok: false });
  });
});
