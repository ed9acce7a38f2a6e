import { environmentKey } from '../ledger/release-entries.ts';
import { at, idAt, textAt } from '../ledger/learn/payload.ts';
import type { ReleaseTarget } from './release-target.ts';
import type { Self } from './wake-ups.ts';

/**
 * Which releases an event concerns: a comment on an issue that our own App opened may be on a home, and a deployment that went on moves what
 * there is to be released. Total over any JSON.
 */
export function releasesOf(event: string, payload: unknown, { login }: Self): readonly ReleaseTarget[] {
  const of = idAt(payload, 'repository', 'id');
  if (of === null) return [];
  switch (event) {
    case 'issue_comment':
      return ofComment(payload, of, login);
    case 'deployment_status':
      return ofDeployment(payload, of);
    default:
      return [];
  }
}

/** Which of our issues are homes, the ledger knows. */
function ofComment(payload: unknown, of: number, login: string): readonly ReleaseTarget[] {
  const home = idAt(payload, 'issue', 'number');
  const isOurs = textAt(payload, 'issue', 'user', 'login') === login;
  return home === null || !isOurs || at(payload, 'issue', 'pull_request') !== undefined ? [] : [{ home, of }];
}

/** GitHub's longest name of an environment has 255 characters. */
const LONGEST = 255;

function ofDeployment(payload: unknown, of: number): readonly ReleaseTarget[] {
  const name = textAt(payload, 'deployment', 'environment');
  return name === null || name === '' || name.length > LONGEST ? [] : [{ release: environmentKey(name), of }];
}
