import { isCovered } from '../../evidence/reader-reasons.ts';
import type { Environment } from '../../checklist/model.ts';
import type { Unlearnable } from '../../evidence/reading.ts';
import type { Blocker } from '../roll-call.ts';

/** What keeps a change waiting while nobody could read what it would bring: common beside the App, where a job's token may read little. */
export function unread({ name }: Environment, { code, detail }: Unlearnable): Blocker {
  return {
    outcome: 'unknown',
    // What this reader may not read the App may have read; what went wrong on the way stays wrong whoever asks.
    code: isCovered(code) ? 'RELEASE_UNREAD' : code,
    sentence: `What a deployment to ${name} would bring could not be read (${code}: ${detail}).`,
    next: [
      {
        who: 'somebody who keeps the job or runs the App',
        how: 'sees to it that deployments, contents and pull requests may be read, and runs this again',
      },
    ],
  };
}
