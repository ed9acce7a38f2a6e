import { describe, expect, it } from '@jest/globals';
import { parse, getOperationAST } from 'graphql';
import { costOf } from '../../../src/sandbox/graphql/cost.ts';
import { githubSchema } from '../../../src/sandbox/graphql/schema.ts';
import { queryFile } from './ask.ts';

const cost = (query: string, variables: Record<string, unknown> = {}) => {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('the query has no operation');
  return costOf(githubSchema(), document, operation, variables);
};

describe('the cost of a query', () => {
  it("is what GitHub's own example says: 5,101 requests are 51 points", () => {
    const query = `{ viewer { repositories(first: 100) { edges { node { id issues(first: 50) { edges { node { id
      labels(first: 60) { edges { node { id name } } } } } } } } } } }`;
    expect(cost(query)).toStrictEqual({ requests: 5_101, cost: 51, nodeCount: 305_100 });
  });

  it('is one point for a query without any connection', () => {
    expect(cost('{ viewer { login } }')).toStrictEqual({ requests: 0, cost: 1, nodeCount: 0 });
  });

  it('counts the deployed query with 655 requests and 7 points', () => {
    const variables = { owner: 'acme', name: 'shop', env: 'production', oid: 'a'.repeat(40) };
    expect(cost(queryFile('deployed.graphql'), variables)).toMatchObject({ requests: 655, cost: 7, nodeCount: 3_550 });
  });

  it('leaves out what @include and @skip leave out', () => {
    const query = `query Q($yes: Boolean!) { viewer {
      a: repositories(first: 10) @include(if: $yes) { totalCount } b: repositories(first: 20) @skip(if: $yes) { totalCount } } }`;
    expect(cost(query, { yes: true }).nodeCount).toBe(10);
    expect(cost(query, { yes: false }).nodeCount).toBe(20);
  });

  it('takes page sizes out of variables', () => {
    expect(cost('query Q($n: Int!) { viewer { repositories(last: $n) { totalCount } } }', { n: 30 }).nodeCount).toBe(
      30,
    );
  });

  it('counts a connection once, however often fragments name it', () => {
    const query =
      '{ viewer { ...r ...r repositories(first: 10) { totalCount } } } fragment r on User { repositories(first: 10) { totalCount } }';
    expect(cost(query)).toStrictEqual({ requests: 1, cost: 1, nodeCount: 10 });
  });

  it('never exceeds one point for a following page', () => {
    const all = { owner: 'acme', name: 'shop', number: 1, f: true, c: true, r: true, x: true, m: true };
    const page = cost(queryFile('page.graphql'), all);
    expect(page.cost).toBe(1);
    expect(page.requests).toBeLessThanOrEqual(105);
  });
});
