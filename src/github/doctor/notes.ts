import type { Looked } from '../../doctor/looked.ts';
import type { Unread } from '../../doctor/unread.ts';
import { faultText } from '../../gate/fault-text.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

/** Which right a reading takes, in the words of GitHub's settings, and what it is that is then not known. */
interface Asked {
  readonly environment?: string;
  readonly what: string;
  readonly right: string;
}

/** Keeps what could not be read while the rest is looked at. */
export interface Notes {
  readonly all: Unread[];
  /** The value, or a note that it is not known. */
  readonly take: <T>(asked: Asked, answer: Result<T, ReadFault>) => Looked<T>;
  /** A note about something that GitHub answered without. */
  readonly miss: (asked: Asked, why: string) => { readonly known: false; readonly why: string };
}

/** An empty list of notes. */
export function takeNotes(): Notes {
  const all: Unread[] = [];
  const miss: Notes['miss'] = ({ environment = null, what, right }, why) => {
    all.push({ environment, what, why, next: `Give a token with ${right}, or look for yourself.` });
    return { known: false, why };
  };
  return {
    all,
    miss,
    take: (asked, answer) => {
      if (answer.ok) return { known: true, value: answer.value };
      const { code, seen } = faultText(answer.fault);
      return miss(asked, `${code}: ${seen}`);
    },
  };
}
