import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A payload as GitHub sent it once and published it. */
export interface Example {
  readonly event: string;
  readonly payload: object;
}

/** The API's versions for which GitHub's payloads are published. */
const VERSIONS = ['api.github.com', 'ghes-31', 'ghes-32', 'ghes-33', 'ghes-34', 'ghes-35'];

/** Every published payload, each different one once. */
export function publishedExamples(): readonly Example[] {
  const require = createRequire(import.meta.url);
  const root = require.resolve('@octokit/webhooks-examples/package.json');
  const known = new Map<string, Example>();
  for (const version of VERSIONS) {
    const text = readFileSync(new URL(`${version}/index.json`, `file://${root}`), 'utf8');
    for (const example of parsed(JSON.parse(text))) known.set(JSON.stringify(example), example);
  }
  return [...known.values()];
}

function parsed(index: unknown): readonly Example[] {
  if (!Array.isArray(index)) throw new Error('the published examples are no list');
  return index.flatMap((entry: unknown) => {
    const { name, examples } = Object(entry);
    if (typeof name !== 'string' || !Array.isArray(examples)) throw new Error('an entry has no name or no examples');
    return examples.map((payload: unknown) => ({ event: name, payload: Object(payload) }));
  });
}

/** The payload as an App gets it: GitHub adds the installation to what it sends to Apps, and most examples were sent to a repository's own webhook. */
export function asApp({ event, payload }: Example): Example {
  return { event, payload: 'installation' in payload ? payload : { ...payload, installation: { id: 4_711 } } };
}
