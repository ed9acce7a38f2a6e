const FILE = /\.ya?ml$/;

/**
 * The workflow file in a run's path, of which GitHub may say at which ref it took it: `.github/workflows/deploy.yml@main`. A file may have an `@` in its
 * name, too: whatever could be part of the name stays there, so that no file passes for another one.
 */
export function workflowFile(path: string): string {
  const parts = path.split('@');
  const last = parts.findLastIndex((part) => FILE.test(part));
  return last === -1 ? path : parts.slice(0, last + 1).join('@');
}
