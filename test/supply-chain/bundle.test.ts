import { beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPage, ROOT } from '../docs/page.ts';

const files = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:js|cjs|json)$/.test(file))
  .map((file) => ({ file, text: readPage(`dist/${file}`) }));

/** What would tell where and by whom it was built. */
const PLACES = /(?<![\w.])(?:\/home\/|\/Users\/|\/root\/|\/work\/|\/tmp\/|file:\/\/\/[a-z]|[A-Z]:\\\\)[\w.-]*/g;
/** Secrets by their form: GitHub's and npm's tokens, keys with a body, credentials in an address. */
const SECRETS =
  /gh[opsu]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|npm_[A-Za-z0-9]{30,}|PRIVATE KEY-----\\?n?[A-Za-z0-9+/=]{40,}|https?:\/\/[\w-]+:[\w-]+@[\w.-]+/g;

describe('what is shipped (T155)', () => {
  it('is there', () => {
    expect(files.map(({ file }) => file)).toEqual(expect.arrayContaining(['index.js', 'cli/main.js']));
  });

  it('names no place on the machine that built it', () => {
    const found = files.flatMap(({ file, text }) => (text.match(PLACES) ?? []).map((hit) => `${file}: ${hit}`));
    expect(found).toEqual([]);
    expect(files.filter(({ text }) => text.includes(ROOT))).toEqual([]);
  });

  it('holds no secret', () => {
    const found = files.flatMap(({ file, text }) => (text.match(SECRETS) ?? []).map((hit) => `${file}: ${hit}`));
    expect(found).toEqual([]);
  });

  it('would be told of one', () => {
    expect(`token = "ghs_${'a'.repeat(36)}"`).toMatch(SECRETS);
    expect(`-----BEGIN RSA PRIVATE KEY-----\\n${'M'.repeat(64)}`).toMatch(SECRETS);
    expect('// /home/dev/holdpoint/src').toMatch(PLACES);
  });

  it('runs nothing that it got as a text', () => {
    // Compiling a checklist's schema or a template at run time would do that; the validator is compiled before.
    expect(files.filter(({ text }) => /\beval\(|new Function\(/.test(text)).map(({ file }) => file)).toEqual([]);
  });
});

describe("the Action's bundle (T155)", () => {
  interface Locked {
    readonly dev?: boolean;
    readonly devOptional?: boolean;
  }
  const { packages } = JSON.parse(readPage('package-lock.json')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  let inputs: readonly string[] = [];
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'holdpoint-meta-'));
    const meta = join(folder, 'meta.json');
    execFileSync(process.execPath, [join(ROOT, 'scripts/build.js'), '--meta', meta], { cwd: ROOT });
    inputs = Object.keys(JSON.parse(readFileSync(meta, 'utf8')).inputs);
    rmSync(folder, { recursive: true });
  }, 120_000);

  const packageOf = (path: string): string | undefined => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];

  it('holds no package that is only for building and testing', () => {
    const bundled = [...new Set(inputs.flatMap((path) => packageOf(path) ?? []))];
    expect(bundled.length).toBeGreaterThan(5);
    expect(bundled.filter((name) => packages[name] === undefined || packages[name].dev === true)).toEqual([]);
  });

  it('holds nothing of the sandbox, the demo, the App or the tests', () => {
    expect(inputs.filter((path) => /^(?:src\/(?:sandbox|demo|app|cli)|test|scripts)\//.test(path))).toEqual([]);
  });
});
