import type { IssueComment } from '../../src/sandbox/world/model/issues.ts';
import type { Meant } from './names.ts';
import type { Config } from './spec.ts';
import type { Meaning } from './speech.ts';

/** One text of a comment, with what its writer meant by it. Milliseconds of the world. */
interface SaidVersion {
  readonly at: number;
  readonly meanings: readonly Meaning[];
  /** Set when somebody erased this revision. */
  erased: boolean;
}

/** A comment with everything that ever stood in it, whatever GitHub shows of it now. */
export interface Said {
  readonly comment: IssueComment;
  readonly by: string;
  readonly human: boolean;
  readonly versions: SaidVersion[];
  deletedAt: number | null;
}

/** A text of the description: which boxes it has, and who wrote it. */
interface BodyVersion {
  readonly at: number;
  readonly by: string;
  readonly box: Box;
  readonly title: string;
}

export type Box = 'missing' | 'open' | 'ticked' | 'twice';

/** What the App put on a commit about an item, as it truly appeared. */
interface ShownTruth {
  readonly at: number;
  readonly commit: string;
  readonly item: string;
  readonly wording: string;
}

/** Everything that truly happened, in the world's own milliseconds: it sees what no reader of GitHub can. */
export interface Chronicle {
  readonly said: Said[];
  readonly bodies: BodyVersion[];
  readonly configs: { readonly at: number; readonly config: Config }[];
  readonly shown: ShownTruth[];
  /** Whether the App has surely read the present checklist, and so knows whom its names mean. */
  isKnown: boolean;
  /** Whom the logins of the checklist mean, by login. */
  readonly names: Map<string, Meant>;
  /** What each text of a checklist says. */
  readonly texts: Map<string, Config>;
}
