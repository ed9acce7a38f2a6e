import { describe, expect, it } from '@jest/globals';
import { connect } from '../../../src/sandbox/graphql/connection.ts';
import type { Arguments } from '../../../src/sandbox/graphql/node.ts';
import { everyone } from '../../../src/sandbox/graphql/node.ts';

const letters = ['a', 'b', 'c', 'd', 'e'];

function page(args: Arguments, items: readonly string[] = letters) {
  const { fields } = connect(everyone, 'Letter', items, args, { key: (letter) => letter, node: (letter) => letter });
  const nodes = fields['nodes'];
  const info = fields['pageInfo'];
  const { startCursor, endCursor, hasNextPage, hasPreviousPage } = Object(Object(info).fields);
  return {
    nodes: typeof nodes === 'function' ? nodes({}) : nodes,
    startCursor: String(startCursor),
    endCursor: String(endCursor),
    more: [hasPreviousPage, hasNextPage],
    total: fields['totalCount'],
  };
}

describe('a connection', () => {
  it('gives the first items and says that more follow', () => {
    expect(page({ first: 2 })).toMatchObject({ nodes: ['a', 'b'], more: [false, true], total: 5 });
  });

  it('gives the last items and says that more precede', () => {
    expect(page({ last: 2 })).toMatchObject({ nodes: ['d', 'e'], more: [true, false], total: 5 });
  });

  it('goes on after a cursor and back before one', () => {
    expect(page({ first: 2, after: page({ first: 2 }).endCursor })).toMatchObject({
      nodes: ['c', 'd'],
      more: [true, true],
    });
    expect(page({ last: 2, before: page({ last: 2 }).startCursor })).toMatchObject({
      nodes: ['b', 'c'],
      more: [true, true],
    });
  });

  it('visits every item once, page by page', () => {
    const seen: unknown[] = [];
    for (let args: Arguments = { first: 2 }; ;) {
      const { nodes, endCursor, more } = page(args);
      seen.push(nodes);
      if (more[1] !== true) break;
      args = { first: 2, after: endCursor };
    }
    expect(seen).toStrictEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('stays at its item when others come in before it', () => {
    const { endCursor } = page({ first: 2 });
    expect(page({ first: 2, after: endCursor }, ['x', 'y', ...letters]).nodes).toStrictEqual(['c', 'd']);
  });

  it('goes on at the same place when its item is gone', () => {
    const { endCursor } = page({ first: 2 });
    expect(page({ first: 2, after: endCursor }, ['a', 'c', 'd', 'e']).nodes).toStrictEqual(['c', 'd']);
  });

  it('refuses a cursor that it never gave out', () => {
    expect(() => page({ first: 1, after: 'nonsense' })).toThrow('does not appear to be a valid cursor');
  });

  it('of nothing has no cursors and no pages', () => {
    expect(page({ first: 5 }, [])).toMatchObject({ nodes: [], startCursor: 'null', more: [false, false], total: 0 });
  });
});
