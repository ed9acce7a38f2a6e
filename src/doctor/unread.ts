/** Something that is not known: it could not be read, or cannot be told from a file. Never "fine". */
export interface Unread {
  readonly environment: string | null;
  /** What is not known. */
  readonly what: string;
  /** What came back, or why it cannot be told. */
  readonly why: string;
  /** What to give, or where to look. */
  readonly next: string;
}
