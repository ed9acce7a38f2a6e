/**
 * `hole`: a deployment can pass the gate. `risk`: the gate holds, but something that it rests on can be lost, or work can stand still.
 * `advice`: worth knowing.
 */
export type Level = 'hole' | 'risk' | 'advice';

/** How something is mended. */
export interface Mend {
  /** Where: settings of the repository or the organisation, which an administrator changes; a file; or the App. */
  readonly where: 'settings' | 'file' | 'app';
  /** What to click or to write, step by step. */
  readonly how: string;
  /** A command that does it, ready to be copied; null: there is none. */
  readonly run: string | null;
}

/** What a check found. Texts are plain and may hold names that others chose. */
export interface Found {
  /** The environment that it is about; null: the whole repository. */
  readonly environment: string | null;
  /** A file with its line, or a place in the settings. */
  readonly place: string;
  readonly what: string;
  readonly mend: Mend;
  /** Where it is less, or more, than the check's own level. */
  readonly level?: Level;
}

/** One check: a stable code stands for it, and one sentence says what could happen. */
export interface Check<Facts> {
  readonly level: Level;
  /** What it looks for. */
  readonly looksFor: string;
  /** What could happen, in one sentence. */
  readonly why: string;
  readonly find: (facts: Facts) => readonly Found[];
}
