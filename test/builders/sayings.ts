import { sourcesOf } from '../../src/judge/sources.ts';
import { ownerOf } from '../../src/judge/with-app.ts';
import type { RollCall } from '../../src/judge/roll-call.ts';
import type { Sayings } from '../../src/judge/with-app.ts';

/** What an App says that judged by the very checklist that the roll call was judged by; nothing else unless given. */
export function sayingsAbout(rollCall: RollCall, over: Partial<Sayings> = {}): Sayings {
  return {
    sources: sourcesOf(rollCall),
    waived: new Map(),
    later: new Map(),
    lapsing: new Map(),
    overridden: null,
    wayBack: null,
    release: null,
    owner: ownerOf(rollCall),
    changes: null,
    restsOn: [],
    ...over,
  };
}
