import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fencesOf, readPage, ROOT } from './page.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const examples = readdirSync(join(ROOT, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => `examples/${name}`);

/** Everything that somebody may copy: the blocks of the pages, the examples, and what `holdpoint init` and action.yml show. */
const snippets = [
  ...pages.flatMap((file) => fencesOf(readPage(file)).map(({ text }) => ({ file, text }))),
  ...[...examples, 'action.yml'].map((file) => ({ file, text: readPage(file) })),
];

/** The commands in a workflow: a `run:` with the lines that are deeper than it. */
function commandsOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const column = line.search(/(?<=^[ -]*|\{ *)run:/);
    if (column < 0) return [];
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((next) => next.trim() !== '' && next.search(/\S/) <= column);
    return [[line.slice(column), ...rest.slice(0, end < 0 ? undefined : end)].join('\n')];
  });
}

/** An expression that GitHub puts into the text of a command before a shell reads it. */
const PUT_INTO_SHELL = /\$\{\{/;

describe('what people copy from here', () => {
  it('is found: workflows, with commands in them', () => {
    expect(snippets.filter(({ text }) => /^jobs:/m.test(text)).length).toBeGreaterThan(0);
    expect(snippets.flatMap(({ text }) => commandsOf(text)).length).toBeGreaterThan(0);
  });

  it('puts no expression into a shell: it goes through `env` (T120)', () => {
    const unsafe = snippets.flatMap(({ file, text }) =>
      commandsOf(text).flatMap((command) => (PUT_INTO_SHELL.test(command) ? [`${file}: ${command}`] : [])),
    );
    expect(unsafe).toEqual([]);
  });

  it('would be told of an unsafe command, in a line, in a map or in a block (T120)', () => {
    const line = 'steps:\n  - run: echo "${{ steps.gate.outputs.reason }}"\n';
    const flow = 'jobs:\n  a: { steps: [{ run: echo ${{ github.head_ref }} }] }\n';
    const block = 'steps:\n  - run: |\n      set -e\n      echo "${{ github.event.pull_request.title }}"\n';
    for (const text of [line, flow, block])
      expect(commandsOf(text).filter((one) => PUT_INTO_SHELL.test(one))).toHaveLength(1);
  });

  it('pins every action by a full commit, or says that the commit stands there (T155)', () => {
    const uses = snippets.flatMap(({ text }) => [...text.matchAll(/\buses: *(\S+)/g)].map(([, action = '']) => action));
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !/@(?:[0-9a-f]{40}|COMMIT)$/.test(action))).toEqual([]);
  });

  it('never runs a stranger’s code with rights, and grants nothing by default (T156)', () => {
    const workflows = snippets.filter(({ text }) => /^jobs:/m.test(text));
    const withRights = workflows.filter(({ text }) => /pull_request_target|workflow_run/.test(text));
    // The one that answers runs nothing but our own Action, which reads numbers: no checkout, no shell.
    expect(withRights.map(({ file }) => file)).toEqual(['examples/respond.yml']);
    for (const { text } of withRights) {
      expect(text).not.toMatch(/^\s*(?:- )?run:|actions\/(?:checkout|cache|download-artifact)/m);
      expect([...text.matchAll(/\buses: *(\S+)/g)].map(([, action]) => action)).toEqual([
        'OWNER/holdpoint/.github/actions/respond@COMMIT',
      ]);
    }
    expect(workflows.filter(({ text }) => !/^permissions: \{\}$/m.test(text))).toEqual([]);
  });

  it('ignores no gate: no `continue-on-error`, no `always()`', () => {
    expect(snippets.filter(({ text }) => /continue-on-error|always\(\)|!cancelled\(\)/.test(text))).toEqual([]);
  });
});
