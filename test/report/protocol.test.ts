import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { machineLines, readAs, written } from './protocol.ts';

const golden = fileURLToPath(new URL('../golden/protocol', import.meta.url));
const read = (file: string) => readFileSync(join(golden, file), 'utf8');

/** Every form that a version has written; one that writes another form adds a folder, and goes on reading those before it. */
const versions = readdirSync(golden).toSorted();
const names = Object.keys(written());
const kept = versions.flatMap((version) =>
  readdirSync(join(golden, version))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [version, file.replace('.txt', '')] as const),
);

describe('what the App and the Action tell each other', () => {
  it.each(kept)('is read as %s wrote it: %s', (version, name) => {
    const expected: unknown = JSON.parse(read(`${version}/${name}.json`));
    expect(readAs(name, read(`${version}/${name}.txt`))).toEqual(expected);
  });

  it.each(names)('is written as the version before reads it, word for word where machines read: %s', (name) => {
    const before = read(`${versions.at(-1)}/${name}.txt`);
    const lines = machineLines(written()[name] ?? '');
    expect(lines.length).toBeGreaterThan(0);
    expect(lines).toEqual(machineLines(before));
  });

  // With an id that cannot be read a run is nobody's; without sources its go is refused, with an anchor that cannot be read nothing opens at all.
  it.each(names)(
    'says nothing that could open anything in a form that is newer than what is known (T154): %s',
    (name) => {
      const newer = (written()[name] ?? '')
        .replaceAll(/(holdpoint:[a-z]+:)1\b/g, '$12')
        .replaceAll(/(holdpoint:)1:/g, '$12:');
      expect(newer).not.toBe(written()[name]);
      const said = readAs(name, newer);
      expect(said).toEqual(
        {
          'gate-id': { id: null },
          'item-id': { id: null },
          'living-comment': { marker: { kind: 'living', digest: 'd'.repeat(32) }, anchor: 'unreadable' },
          'group-details': { group: null },
          'parked-annotation': { parked: null },
          'go-details': nothing,
          'waiting-details': nothing,
        }[name],
      );
    },
  );
});

const nothing = {
  anchor: 'unreadable',
  sources: [],
  overridden: null,
  wayBack: null,
  release: null,
  owner: null,
  changes: null,
  restsOn: [],
  ends: { waived: [], later: [], lapsing: [] },
  clicks: [],
  presses: [null, null, null],
  shown: null,
};
