import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { githubSchema } from '../../src/sandbox/graphql/schema.ts';
import { candidatesQuery, pageQuery, snapshotQuery } from '../../src/github/snapshot/documents.ts';
import { deploymentsQuery } from '../../src/github/needs/deployments.ts';
import { linkedIssuesQuery } from '../../src/github/needs/linked-issues.ts';
import { filesQuery } from '../../src/github/needs/files.ts';
import { listNames } from '../../src/github/snapshot/lists.ts';
import {
  appRequests,
  overrideRequests,
  releaseRequests,
  groupRequests,
  pressRequests,
  readRequests,
  writeRequests,
} from '../../src/github/requests.ts';
import { rehearsalRequests, setupRequests, validateRequests } from '../../src/github/command-requests.ts';

const booleans = [true, false] as const;
const snapshots = (['number', 'commit'] as const).flatMap((by) =>
  booleans.flatMap((ours) =>
    booleans.flatMap((shown) =>
      [0, 3].map(
        (files) => [`by ${by}, ours ${ours}, shown ${shown}, ${files} files`, { by, ours, shown, files }] as const,
      ),
    ),
  ),
);

const problems = (query: string): readonly string[] =>
  validate(githubSchema(), parse(query)).map(({ message }) => message);

describe('every query', () => {
  it.each(snapshots)('is one that GitHub understands: snapshot %s', (_name, wanted) => {
    expect(problems(snapshotQuery(wanted))).toStrictEqual([]);
  });

  it.each(listNames.map((name) => [name]))('is one that GitHub understands: a further page of %s', (name) => {
    expect(booleans.flatMap((shown) => problems(pageQuery([name], shown)))).toStrictEqual([]);
  });

  it('is one that GitHub understands: further pages of all lists, candidates, files, deployments, linked issues', () => {
    expect(
      [
        pageQuery(listNames, true),
        candidatesQuery,
        filesQuery(1),
        filesQuery(50),
        deploymentsQuery,
        linkedIssuesQuery,
      ].flatMap(problems),
    ).toStrictEqual([]);
  });

  it.each(snapshots.filter(([, { shown }]) => !shown))(
    'asks for no team where the reader may not see any: %s',
    (_name, wanted) => {
      expect(snapshotQuery(wanted)).not.toMatch(/Team|combinedSlug/);
    },
  );
});

/** The folder's sources: those that make up an evaluation, and those that the App uses beside them. */
const folders = ['snapshot', 'needs', 'home', '.'].map((name) => join(import.meta.dirname, '../../src/github', name));
const besides = new Set([
  'installation.ts',
  'app-slug.ts',
  'change-commits.ts',
  'open-runs.ts',
  'whereabouts.ts',
  'hook-deliveries.ts',
  'installations.ts',
  'touched.ts',
]);
const neither = new Set(['requests.ts', 'command-requests.ts', 'changed-paths.ts', 'merged.ts', 'convert-manifest.ts']);

function sources(beside: boolean): string {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isFile() && !neither.has(entry.name) && besides.has(entry.name) === beside
        ? [readFileSync(join(folder, entry.name), 'utf8')]
        : [],
    ),
  );
  return files.join('\n').replaceAll(/^\s*(\/\*\*|\*|\/\/).*$/gm, '');
}

const found = (pattern: RegExp, beside = false): readonly string[] =>
  [...new Set([...sources(beside).matchAll(pattern)].map(([, name = '']) => name))].toSorted();
const listed = (requests: typeof readRequests, rest: boolean): readonly string[] =>
  requests
    .map(({ request }) => request)
    .filter((request) => request.includes(' ') === rest)
    .toSorted();

describe('the list of requests', () => {
  it('names every operation that the code asks, and no other', () => {
    expect(found(/graphql\(\s*'(\w+)'/g)).toStrictEqual(
      listed([...readRequests, ...groupRequests, ...releaseRequests], false),
    );
  });

  it('names every route that the code calls, and no other', () => {
    const routes = found(/'((?:GET|POST|PATCH|PUT|DELETE) \/[^']*\{[^']*)'/g);
    expect(routes).toStrictEqual(
      [readRequests, pressRequests, writeRequests, overrideRequests, releaseRequests]
        .flatMap((some) => listed(some, true))
        .toSorted(),
    );
  });

  it('names what the App asks beside its evaluations, and no other', () => {
    expect(found(/'((?:GET|POST|PATCH|PUT|DELETE) \/[^']*)'/g, true)).toStrictEqual(listed(appRequests, true));
    expect(found(/graphql\(\s*'(\w+)'/g, true)).toStrictEqual(listed(appRequests, false));
  });

  it('names what registering the App asks, and no other', () => {
    const text = readFileSync(join(import.meta.dirname, '../../src/github/convert-manifest.ts'), 'utf8');
    const routes = [...text.matchAll(/'((?:GET|POST|PATCH|PUT|DELETE) \/[^']*)'/g)].map(([, name = '']) => name);
    expect(routes).toStrictEqual(listed(setupRequests, true));
  });

  it('names what rehearsing asks for the changes, and no other', () => {
    const text = readFileSync(join(import.meta.dirname, '../../src/github/merged.ts'), 'utf8');
    const routes = [...text.matchAll(/'((?:GET|POST|PATCH|PUT|DELETE) \/[^']*)'/g)].map(([, name = '']) => name);
    expect(routes).toStrictEqual(listed(rehearsalRequests, true));
  });

  it('names what looking up the names of a checklist asks, and no other', () => {
    const folder = join(import.meta.dirname, '../../src/github/look-up');
    const text = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const routes = [...text.join('\n').matchAll(/'((?:GET|POST|PATCH|PUT|DELETE) \/[^']*)'/g)].map(
      ([, name = '']) => name,
    );
    expect(routes.toSorted()).toStrictEqual(listed(validateRequests, true));
  });
});
