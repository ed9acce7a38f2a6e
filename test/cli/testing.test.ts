import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { testFileSchema } from '../../src/cli/testing/schema.ts';
import { fencesOf, plain, readPage, rowsOf } from '../docs/page.ts';
import { aTerminal } from './terminal.ts';

const names = ['examples/holdpoint.test.yml', 'examples/first-checklist.yml', 'examples/facts.json'];
const example = readPage('examples/holdpoint.test.yml');
const QA = '{ outcome: pending, code: SIGNOFF_MISSING }';

let terminal: ReturnType<typeof aTerminal>;
beforeEach(() => {
  terminal = aTerminal();
  for (const file of names) terminal.put(file, readPage(file));
});
afterEach(() => terminal.remove());

const run = (...args: readonly string[]) => terminal.run('test', 'examples/holdpoint.test.yml', ...args);
const rewritten = (from: string, to: string, ...args: readonly string[]) => {
  expect(example).toContain(from);
  terminal.put('examples/holdpoint.test.yml', example.replace(from, to));
  return run(...args);
};

describe('holdpoint test', () => {
  it('passes when everything comes out as expected, and says what it looked at, as its page shows', async () => {
    const { exit, out, err } = await run();
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(fencesOf(readPage('docs/testing.md')).find(({ language }) => language === 'text')?.text).toBe(out);
  });

  it('says of a case that fails what was expected, what was seen and where it stands', async () => {
    const { exit, out } = await rewritten(`qa: ${QA}`, 'qa: met\n        ops: unmet');
    expect(exit).toBe(1);
    expect(out).toBe(`examples/holdpoint.test.yml, by examples/first-checklist.yml
  ✗ A change that nobody from QA has signed waits
  ✓ A red test is no go, whoever signs
  ✓ A test that did not run is not taken for green
  ✓ A pull request into another branch is nothing to deploy

✗ A change that nobody from QA has signed waits
  at examples/holdpoint.test.yml:9:5, gate merge
  item qa
    expected  met
    seen      pending [SIGNOFF_MISSING] Nobody who holds the role qa has signed "QA lead signs off"
              for production.
  item ops
    expected  unmet
    seen      this gate asks for no such item; it asks for tests, code-review, rollback-plan, qa,
              lead

1 of 4 cases failed.
`);
  });

  it.each([
    ['verdict: pending', 'verdict: go', { what: 'verdict', expected: 'go', seen: 'pending' }],
    ['open: false', 'open: true', { what: 'open', expected: 'yes', seen: 'no' }],
    ['blockers: []', 'blockers: [STRICT_NEEDS_APP, CHANGE_CLOSED]', { expected: 'CHANGE_CLOSED, STRICT_NEEDS_APP' }],
    ['blockers: [BRANCH_NOT_ALLOWED]', 'blockers: []', { expected: 'none', seen: 'BRANCH_NOT_ALLOWED' }],
    ['code: SIGNOFF_MISSING', 'code: SIGNOFF_STALE', { what: 'item qa', expected: 'pending [SIGNOFF_STALE]' }],
    [
      'tests: met',
      'tests: unmet',
      { what: 'item tests', expected: 'unmet', seen: expect.stringMatching(/^met \[MET\]/) },
    ],
  ])('fails where %s is expected to be %s', async (from, to, difference) => {
    const { exit, out } = await rewritten(from, to, '--json');
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ test: 1, passed: false });
    expect(JSON.parse(out).cases.flatMap((one: { differences: unknown }) => one.differences)).toMatchObject([
      difference,
    ]);
  });

  it('says as JSON what passed', async () => {
    const { exit, out } = await run('--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      test: 1,
      passed: true,
      checklist: 'examples/first-checklist.yml',
      cases: [{ name: 'A change that nobody from QA has signed waits', line: 9, column: 5, passed: true }, {}, {}, {}],
    });
  });

  it('judges a case as of its own time, else as of --now, else as of the time in the facts', async () => {
    const advising = readPage('examples/first-checklist.yml').replace('block', 'advise until 2026-12-01');
    terminal.put('examples/first-checklist.yml', advising);
    const isOpen = async (now: string, ...args: readonly string[]) => {
      const { out } = await rewritten('  - name: A change', `  - ${now}name: A change`, '--json', ...args);
      const [first] = JSON.parse(out).cases;
      return first.differences.some(({ what }: { readonly what: string }) => what === 'open');
    };
    expect(await isOpen('')).toBe(true);
    expect(await isOpen('', '--now', '2026-12-01T00:00:00Z')).toBe(false);
    expect(await isOpen('now: 2026-11-30T00:00:00Z\n    ', '--now', '2026-12-01T00:00:00Z')).toBe(true);
  });

  it('fails where the facts are about nothing that meets the gate', async () => {
    const gone = '    set: { /changes: [] }\n    expect:';
    const { exit, out } = await rewritten('    expect:', gone);
    expect(exit).toBe(1);
    expect(out).toContain('expected  merge\n    seen      the facts are about nothing that meets this gate\n');
  });

  it('reads .github/holdpoint.test.yml and the checklist beside it when nothing else is named', async () => {
    terminal.put('.github/holdpoint.yml', readPage('examples/first-checklist.yml'));
    terminal.put('.github/facts.json', readPage('examples/facts.json'));
    terminal.put('.github/holdpoint.test.yml', example.replace('checklist: first-checklist.yml\n', ''));
    const { exit, out } = await terminal.run('test');
    expect(exit).toBe(0);
    expect(out).toContain('.github/holdpoint.test.yml, by .github/holdpoint.yml\n');
  });
});

describe('a test file that cannot be used', () => {
  it.each([
    ['an unknown key', 'gate: merge', 'gaet: merge', 2, 'the unknown key "gaet"', 'name, gate, facts'],
    ['a missing key', '    gate: merge\n', '', 2, 'the key "gate" is missing', 'name, gate, expect'],
    ['an unknown outcome', 'tests: met', 'tests: green', 2, 'got "green"', '"met"'],
    ['an unknown reason', 'SIGNOFF_MISSING', 'SIGNOFF_MISING', 2, 'got "SIGNOFF_MISING"', 'SIGNOFF_MISSING'],
    [
      'nothing expected',
      'expect:\n      findings:\n        tests: { outcome: pending, code: CHECK_MISSING }',
      'expect: {}',
      2,
      'got {}',
      'fewer than 1',
    ],
    [
      'a name twice',
      'A red test is no go, whoever signs',
      'A change that nobody from QA has signed waits',
      2,
      'a second case',
      'each name once',
    ],
    ['no facts', 'facts: facts.json\n', '', 2, 'names facts', 'facts: FILE'],
    ['a key twice', 'gate: merge', 'gate: merge\n    gate: merge', 2, '"gate"', 'each key once'],
    ['an alias', 'gate: merge', 'gate: *a', 2, '*a', ''],
    [
      'a place that is not there',
      '/commits/0/checks/0/conclusion',
      '/commits/3/checks/0/conclusion',
      2,
      'no such place',
      'which has 1',
    ],
    ['a value that no fact has', 'base/ref: develop', 'base/ref: 7', 3, 'got 7', 'must be string'],
    ['facts that do not exist', 'facts: facts.json', 'facts: no.json', 2, 'it does not exist', ''],
    ['no checklist', 'first-checklist.yml', 'no.yml', 2, 'it does not exist', ''],
    ['a checklist that is none', 'first-checklist.yml', 'holdpoint.test.yml', 1, 'cases', 'environments'],
  ])('%s is refused, with place, what was seen and what is allowed', async (_what, from, to, exit, seen, allowed) => {
    const ended = await rewritten(from, to);
    expect(ended.exit).toBe(exit);
    expect(ended.out).toBe('');
    expect(ended.err).toContain(seen);
    expect(ended.err).toContain(allowed);
    expect(ended.err).toMatch(/examples\//);
  });

  it('is refused at the line and column of the mistake, and with every mistake', async () => {
    const { err, exit } = await rewritten('verdict: pending\n      open: false', 'verdict: maybe\n      open: perhaps');
    expect(exit).toBe(2);
    expect(err).toContain('examples/holdpoint.test.yml:12:7 /cases/0/expect/verdict: got "maybe"');
    expect(err).toContain('examples/holdpoint.test.yml:13:7 /cases/0/expect/open: got "perhaps"');
  });

  it('is refused when it does not exist, or is no text', async () => {
    expect(await terminal.run('test')).toMatchObject({ exit: 2, err: expect.stringContaining('docs/testing.md') });
    terminal.put('examples/holdpoint.test.yml', 'a\0');
    expect(await run()).toMatchObject({ exit: 2, err: expect.stringContaining('U+0000') });
  });
});

describe('the published schema of test files', () => {
  const published = JSON.parse(readPage('schema/holdpoint-test.schema.json'));

  it('is the one that files are read by, and takes the example', () => {
    expect(published).toEqual(testFileSchema);
    const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(published);
    expect(validate(parse(example)) ? [] : validate.errors).toEqual([]);
  });

  it('has the keys that the page lists', () => {
    const page = readPage('docs/testing.md');
    const keys = (heading: string) => rowsOf(page, heading).map(([key = '']) => plain(key));
    expect(keys('key')).toEqual(Object.keys(testFileSchema.properties));
    expect(keys('case')).toEqual(Object.keys(testFileSchema.properties.cases.items.properties));
  });
});
