import { describe, expect, it } from '@jest/globals';
import { mergePullRequest } from '../../src/sandbox/world/merge.ts';
import { push } from '../../src/sandbox/world/refs.ts';
import { reading } from './reading.ts';
import { shop } from './shop.ts';
import { answer, refusal, worldHandler } from './stand-in.ts';
import type { Handler, Seen } from './stand-in.ts';
import type { Need } from '../../src/evidence/facts.ts';

const REF = 'GET /repos/{owner}/{repo}/git/ref/{+ref}';
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';

/** A merged change, and something else that was pushed over it by force unless it stays. */
function town({ stays = false } = {}) {
  const s = shop();
  const before = s.repository.refs.get('refs/heads/main') ?? '';
  const { sha } = mergePullRequest(s.world, s.by.mona, s.pullRequest, { method: 'squash' });
  const instead = { branch: 'main', message: 'Instead', files: { 'y.js': 'y' }, parents: [before], force: true };
  if (!stays) push(s.world, s.by.mona, s.repository, instead);
  const tips = (ref: string): string | undefined => s.repository.refs.get(`refs/${ref}`);
  return { s, sha, tips };
}

/** Reads what deploying it brings; `rest` answers what is asked beside GraphQL, `graphql` changes an answer of that. */
async function read(
  { s, sha }: ReturnType<typeof town>,
  branches: readonly string[],
  rest: Handler,
  graphql: (seen: Seen, answered: Handler) => ReturnType<Handler> = (seen, answered) => answered(seen),
) {
  const need: Need = { kind: 'release', environment: 'production', candidate: sha, branches };
  const world = worldHandler(s.world, s.by.app, { missing: [], costs: [] }, rest);
  const { readings, seen } = await reading(s, [need], undefined, undefined, (call) => graphql(call, world));
  const asked = seen.map(({ route, parameters }) => (route === 'POST /graphql' ? parameters['operationName'] : route));
  return { found: readings[`release:${sha}:production`], asked };
}

/** GitHub's REST: where branches point, and how a commit stands to one. */
function restOf({ tips }: ReturnType<typeof town>, status: (base: string) => string): Handler {
  return ({ route, parameters }) => {
    if (route === COMPARE) return answer({ status: status(String(parameters['basehead']).split('...')[0] ?? '') });
    const sha = tips(String(parameters['ref']));
    if (route !== REF || sha === undefined) throw refusal(404, 'Not Found');
    return answer({ object: { sha } });
  };
}

const never: Handler = ({ route }) => {
  throw refusal(501, `asked ${route}`);
};

describe('whether its branch contains what is to be deployed', () => {
  it('is told with what a deployment brings, by no request of its own', async () => {
    const { found, asked } = await read(town({ stays: true }), ['main'], never);
    expect(found).toMatchObject({ known: true });
    expect(found).not.toHaveProperty('value.contained');
    expect(asked).toEqual(['Release']);
  });

  it('is not asked where nobody wants to know', async () => {
    const { found, asked } = await read(town(), [], never);
    expect(found).not.toHaveProperty('value.contained');
    expect(asked).toEqual(['Release']);
  });

  it('is asked once more, and of every other branch, where it does not seem to', async () => {
    const there = town();
    push(there.s.world, there.s.by.mona, there.s.repository, { branch: 'stable', message: 'On', parents: [there.sha] });
    const stable = there.tips('heads/stable');
    const on = await read(
      there,
      ['main', 'stable'],
      restOf(there, (base) => (base === stable ? 'behind' : 'diverged')),
    );
    expect(on.found).not.toHaveProperty('value.contained');
    expect(on.asked).toEqual(['Release', REF, COMPARE, REF, COMPARE]);
    const off = await read(
      there,
      ['main', 'none'],
      restOf(there, () => 'diverged'),
    );
    expect(off.found).toMatchObject({ known: true, value: { contained: false } });
    expect(off.asked).toEqual(['Release', REF, COMPARE, REF]);
  });

  it('is believed of the second answer where GitHub shows the merge before the branch', async () => {
    const there = town();
    const { found } = await read(
      there,
      ['main'],
      restOf(there, () => 'identical'),
    );
    expect(found).not.toHaveProperty('value.contained');
  });

  it.each([
    ['cannot compare', 200, 'Something went wrong'],
    ['takes too long', 502, 'Bad gateway'],
  ])('is asked by itself where GitHub %s, and the rest is read without it', async (_, status, message) => {
    const there = town();
    const graphql = (seen: Seen, world: Handler) => {
      if (!String(seen.parameters['query']).includes('compare(')) return world(seen);
      if (status !== 200) throw refusal(status, message);
      return answer({ data: null, errors: [{ message }] });
    };
    const { found, asked } = await read(
      there,
      ['main'],
      restOf(there, () => 'diverged'),
      graphql,
    );
    expect(found).toMatchObject({ known: true, value: { contained: false } });
    expect(asked.slice(-3)).toEqual(['Release', REF, COMPARE]);
  });

  it('is not asked again where GitHub takes no more requests, or forbids it', async () => {
    for (const [status, headers] of [
      [403, { 'retry-after': '60' }],
      [403, {}],
    ] as const) {
      const { found, asked } = await read(town(), ['main'], never, () => {
        throw refusal(status, 'no', headers);
      });
      expect(found).toMatchObject({ unlearnable: true });
      expect(asked).toEqual(['Release']);
    }
  });

  it('leaves all of it unknown where it cannot be read', async () => {
    const { found } = await read(town(), ['main'], () => {
      throw refusal(500, 'no');
    });
    expect(found).toMatchObject({ unlearnable: true, code: 'API_UNAVAILABLE' });
  });
});
