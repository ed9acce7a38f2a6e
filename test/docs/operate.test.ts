import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const container = read('examples/operate/Containerfile');
const unit = read('examples/operate/holdpoint.service');

/** Every environment variable that the App reads. */
const known = new Set(
  ['src/app/settings.ts', 'src/store/store-address.ts', 'src/github/server-address.ts']
    .flatMap((file) => [...read(file).matchAll(/(?:env|variables)\['([A-Z_]+)'\]/g)])
    .map(([, name]) => name),
);

/** What stands behind `start` in every line that begins so. */
const linesOf = (text: string, start: string) =>
  text.split('\n').flatMap((line) => (line.startsWith(start) ? [line.slice(start.length)] : []));

/** The variables of `NAME=value …`. */
const named = (text: string) => [...text.matchAll(/\b([A-Z][A-Z_]+)=/g)].map(([, name]) => name);

describe('the examples of how to operate the App', () => {
  it('set only variables that it reads', () => {
    const set = [
      ...linesOf(container, 'ENV ')
        .flatMap(named)
        .filter((name) => name !== 'NODE_ENV'),
      ...linesOf(unit, 'Environment=').flatMap(named),
      'DATABASE_URL',
    ];
    expect(set.length).toBeGreaterThan(6);
    expect(set.filter((name) => !known.has(name))).toEqual([]);
  });

  it('copy into the container what is there, and run what the package has', () => {
    const copied = [...container.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = '']) => files.split(' '));
    expect(copied).toContain('dist');
    expect(copied.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    const started: unknown = JSON.parse(/^ENTRYPOINT (.+)$/m.exec(container)?.[1] ?? 'null');
    expect(started).toEqual(['node', 'dist/cli/main.js']);
    expect(unit).toContain('holdpoint serve');
  });

  it('give every replica one PostgreSQL, and wait for it', () => {
    const compose: unknown = parse(read('examples/operate/compose.yaml'));
    expect(compose).toMatchObject({
      services: {
        app: {
          build: { dockerfile: 'examples/operate/Containerfile' },
          environment: { DATABASE_URL: expect.stringMatching(/^postgres:\/\/holdpoint:.+@database\/holdpoint$/) },
          depends_on: { database: { condition: 'service_healthy' } },
        },
        database: { image: expect.stringMatching(/postgres:\d+$/) },
      },
    });
  });

  it('do not start again where a setting is wrong', () => {
    expect(unit).toMatch(/^RestartPreventExitStatus=2$/m);
  });
});
