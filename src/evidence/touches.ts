import type { ChangeFacts } from './facts.ts';

/** Whether the change adds, alters, removes or moves what stands at the path. */
export function touches({ files }: Pick<ChangeFacts, 'files'>, path: string): boolean {
  return files.some((file) => file.path === path || file.previousPath === path);
}
