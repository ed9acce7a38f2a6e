import { describe, expect, it } from '@jest/globals';
import { readPage } from '../docs/page.ts';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const { packages } = JSON.parse(readPage('package-lock.json')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const manifest = JSON.parse(readPage('package.json')) as Readonly<
  Record<'dependencies' | 'devDependencies' | 'scripts', Readonly<Record<string, string>>>
>;
const locked = Object.entries(packages).filter(([path]) => path !== '');
const settings = readPage('.npmrc').split('\n');

describe('every package (T155)', () => {
  it('is locked by its checksum', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
  });

  it('comes from the registry that npm is set to, never from an address or a folder', () => {
    expect(locked.filter(([, { resolved, link }]) => resolved !== undefined || link === true)).toEqual([]);
  });

  it('that is asked for is asked for in one exact version', () => {
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('runs nothing when it is installed', () => {
    expect(settings).toContain('ignore-scripts=true');
  });

  it('can do without its script: these have one, and the tests run without it', () => {
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path);
    // Each falls back to the binary of its platform's own package: the bundler of every test, the resolver of jest, a file watcher.
    expect(scripted.map((path) => path.replace(/^.*node_modules\//, '')).sort()).toEqual([
      '@parcel/watcher',
      'esbuild',
      'unrs-resolver',
    ]);
  });
});

describe('this package (T155)', () => {
  it('runs nothing when somebody installs it', () => {
    const hooks = [
      'preinstall',
      'install',
      'postinstall',
      'prepare',
      'prepublish',
      'prepack',
      'postpack',
      'dependencies',
    ];
    expect(hooks.filter((hook) => hook in manifest.scripts)).toEqual([]);
  });

  it('brings few packages of others (T157)', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(16);
  });
});
