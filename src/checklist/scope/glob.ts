import { anyGlobMatches } from '../../evidence/path-glob.ts';

export {
  anyGlobMatches,
  anyGlobNamesDirectory,
  anyGlobReachesBelow,
  globMatches,
  globMistake,
} from '../../evidence/path-glob.ts';

/** May this branch be deployed there? An environment that names no branches allows the default branch alone. */
export function allowsBranch(branches: readonly string[], defaultBranch: string, branch: string): boolean {
  return branches.length === 0 ? branch === defaultBranch : anyGlobMatches(branches, branch);
}
