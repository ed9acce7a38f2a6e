/** Everything a command takes from the world, so that a test can give it another one. Files are the exception: paths are relative to `cwd`. */
export interface Surroundings {
  /** Writes to the standard output as it is. */
  readonly out: (text: string) => void;
  /** Writes to the standard error as it is. */
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Asks the person at the terminal and gives the line that they type, null when the input ends. Null: nobody is there to be asked. */
  readonly ask: ((question: string) => Promise<string | null>) | null;
  /** Aborted when the person or the system asks the process to end. */
  readonly interrupted: AbortSignal;
}

/** 0 go or done · 1 no-go or problems · 2 usage · 3 could not be verified. */
export type ExitCode = 0 | 1 | 2 | 3;
