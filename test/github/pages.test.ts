import { describe, expect, it } from '@jest/globals';
import { createCheckRun } from '../../src/sandbox/world/check-runs.ts';
import { createComment } from '../../src/sandbox/world/comments.ts';
import { push } from '../../src/sandbox/world/refs.ts';
import { actorOfToken, issueActionsToken } from '../../src/sandbox/world/tokens.ts';
import { successful } from './read.ts';
import { asApp, shop } from './shop.ts';
import { answer } from './stand-in.ts';
import type { Handler, Seen } from './stand-in.ts';
import type { RawAnswer } from '../../src/github/request-function.ts';

const numbered = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** More of everything than one page holds. */
function largeShop() {
  const s = shop();
  const actions = actorOfToken(s.world, issueActionsToken(s.world, s.repository, { checks: 'write' }));
  const files = Object.fromEntries(numbered(230).map((n) => [`files/${String(n).padStart(3, '0')}.txt`, `${n}\n`]));
  push(s.world, s.by.mona, s.repository, { branch: 'cart', message: 'Many files', files });
  for (const n of numbered(119))
    push(s.world, s.by.mona, s.repository, { branch: 'cart', message: `Step ${n}`, files: { n: `${n}` } });
  for (const n of numbered(205)) createComment(s.world, s.by.quinn, s.pullRequest, `comment ${n}`);
  for (const n of numbered(101))
    createCheckRun(s.world, actions, s.repository, {
      name: `check ${n}`,
      headSha: s.pullRequest.headSha,
      status: 'queued',
    });
  return s;
}

const operation = ({ parameters }: Seen): unknown => parameters['operationName'];

/** Changes the text of every answer to `name`. */
const rewriting =
  (name: string, change: (body: string, count: number) => string) =>
  (handle: Handler): Handler => {
    let count = 0;
    return async (seen) => {
      const given: RawAnswer = await handle(seen);
      if (operation(seen) !== name) return given;
      count += 1;
      return answer(JSON.parse(change(JSON.stringify(given.data), count)));
    };
  };

describe('a change with more than a page of everything', () => {
  it('is read to the end of every list, all lists together page by page', async () => {
    const s = largeShop();
    const app = asApp(s, { wrap: (handle) => handle });
    const { facts } = successful(await app.read({ number: s.pullRequest.number }));
    const [change] = facts.changes;
    expect(change?.comments.map(({ text }) => text)).toStrictEqual(numbered(205).map((n) => `comment ${n}`));
    expect(change?.files).toHaveLength(232);
    expect(change?.commits).toHaveLength(121);
    expect(change?.commits.at(-1)?.oid).toBe(change?.head.commit);
    expect(facts.commits[0]?.checks).toHaveLength(101);
    expect(app.seen.map(operation)).toStrictEqual(['Snapshot', 'Page', 'Page']);
    expect(app.log.missing).toStrictEqual([]);
  });

  it('is read once more from the start when it changed between two pages (T94)', async () => {
    const s = largeShop();
    const wrap = rewriting('Page', (body, count) =>
      count === 1 ? body.replace(/"updatedAt":"[^"]*"/, '"updatedAt":"2026-03-02T11:11:11Z"') : body,
    );
    const app = asApp(s, { wrap });
    successful(await app.read({ number: s.pullRequest.number }));
    expect(app.seen.map(operation)).toStrictEqual(['Snapshot', 'Page', 'Snapshot', 'Page', 'Page']);
  });

  it.each([
    [
      'moves on at every reading',
      /"headRefOid":"[0-9a-f]{40}"/,
      `"headRefOid":"${'a'.repeat(40)}"`,
      'the pull request changed between two pages',
    ],
    [
      'loses entries at the end of a page (I5)',
      /"hasPreviousPage":true/,
      '"hasPreviousPage":false',
      'comments came with 200 of 205 entries',
    ],
    [
      'counts more entries than there are',
      /"totalCount":205/,
      '"totalCount":206',
      'the pages of comments do not advance',
    ],
    ['shows an entry twice', /"path":"files\/150.txt"/, '"path":"files/001.txt"', 'files came with an entry twice'],
    ['shows an empty page', /("files":\{.*?"nodes":)\[.*?\]/, '$1[]', 'the pages of files do not advance'],
  ])('is TRUNCATED, never read in part, when it %s (T94)', async (_case, pattern, replacement, detail) => {
    const s = largeShop();
    const app = asApp(s, { wrap: rewriting('Page', (body) => body.replace(pattern, replacement)) });
    expect(await app.read({ number: s.pullRequest.number })).toStrictEqual({
      ok: false,
      fault: { code: 'TRUNCATED', detail: `GraphQL Snapshot, read twice: ${detail}` },
    });
    expect(app.seen.map(operation).filter((name) => name === 'Snapshot')).toHaveLength(2);
  });
});

describe('a cursor that does not advance (T94)', () => {
  it('is TRUNCATED, never followed for ever', async () => {
    const s = largeShop();
    const app = asApp(s, {
      wrap: (handle) => async (seen) => {
        const given = await handle(seen);
        if (operation(seen) !== 'Page') return given;
        const [cursor] = /(?<="comments":)"[^"]*"/.exec(JSON.stringify(seen.parameters['variables'])) ?? [];
        return answer(
          JSON.parse(JSON.stringify(given.data).replace(/"startCursor":"[^"]*"/, `"startCursor":${cursor}`)),
        );
      },
    });
    expect(await app.read({ number: s.pullRequest.number })).toStrictEqual({
      ok: false,
      fault: { code: 'TRUNCATED', detail: 'GraphQL Snapshot, read twice: the pages of comments do not advance' },
    });
  });
});

describe('a first page', () => {
  it.each([
    [
      'that says it is all, with fewer comments than there are',
      /("comments":\{"totalCount":)0/,
      '$17',
      'comments came with 0 of 7 entries',
    ],
    ['with fewer files than were changed', /"changedFiles":1/, '"changedFiles":2', 'files came with 1 of 2 entries'],
    [
      'with another last commit than the head',
      /"headRefOid":"[0-9a-f]{40}"/,
      `"headRefOid":"${'b'.repeat(40)}"`,
      'the head is not the last commit listed',
    ],
  ])('is not believed: one %s (T46)', async (_case, pattern, replacement, detail) => {
    const s = shop();
    const app = asApp(s, { wrap: rewriting('Snapshot', (body) => body.replace(pattern, replacement)) });
    expect(await app.read({ number: s.pullRequest.number })).toStrictEqual({
      ok: false,
      fault: { code: 'TRUNCATED', detail: `GraphQL Snapshot, read twice: ${detail}` },
    });
  });

  it.each([
    ['a list entry that is null (T93)', /("commits":\{.*?"nodes":)\[.*?\](?=\},"head")/, '$1[null]'],
    ['a missing list', /"files":\{/, '"fields":{'],
    ['a list that is null', /"files":\{[^{}]*\{[^{}]*\}[^{}]*(\{[^{}]*\}[^{}]*)*\}/, '"files":null'],
    ['a number where a text belongs', /"title":"Cart"/, '"title":7'],
    ['a state that is not known', /"state":"OPEN"/, '"state":"DREAMING"'],
    ['a moment that is none', /"createdAt":"[^"]*"/, '"createdAt":"yesterday"'],
    ['half an object id', /"baseRefOid":"[0-9a-f]{40}"/, '"baseRefOid":"abc"'],
    ['no repository', /"repository":\{.*\}(?=\}\})/, '"repository":null'],
  ])('voids the whole answer with %s', async (_case, pattern, replacement) => {
    const s = shop();
    const app = asApp(s, {
      wrap: rewriting('Snapshot', (body) => {
        const changed = body.replace(pattern, replacement);
        if (changed === body) throw new Error(`nothing matches ${String(pattern)}`);
        return changed;
      }),
    });
    const result = await app.read({ number: s.pullRequest.number });
    expect(result).toMatchObject({ ok: false, fault: { code: 'API_PARTIAL' } });
    expect(app.seen).toHaveLength(1);
  });
});
