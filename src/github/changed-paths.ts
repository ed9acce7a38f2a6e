import type { Api } from './api.ts';

/** Whether one of these REST paths answers otherwise than the last time; a path never asked before counts as changed. */
export type ChangedPaths = (paths: readonly string[]) => Promise<boolean>;

/**
 * Asks with the ETag of the last answer: GitHub's 304 does not count against its limit (docs/github-facts.md §5).
 * A path that cannot be read is no news; whoever waits looks anyway after a while.
 */
export function createChangedPaths(api: Pick<Api, 'rest'>): ChangedPaths {
  const etags = new Map<string, string>();
  const hasChanged = async (path: string): Promise<boolean> => {
    const etag = etags.get(path);
    const answer = await api.rest(`GET ${path}`, {}, etag === undefined ? {} : { etag });
    if (!answer.ok || answer.value.status === 304) return false;
    // Without an ETag nothing could be compared the next time: then every answer would be news, and waiting a storm of reads.
    if (answer.value.etag === null) return false;
    etags.set(path, answer.value.etag);
    return true;
  };
  // All of them, always: the ETags of one round belong together.
  return async (paths) => (await Promise.all(paths.map(hasChanged))).includes(true);
}
