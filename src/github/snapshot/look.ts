import type { Address } from '../../gate/ports.ts';
import type { Api } from '../api.ts';
import type { ReaderIdentity } from '../reader-identity.ts';

/** What reading a snapshot takes. */
export interface SnapshotOptions {
  readonly api: Api;
  readonly reader: ReaderIdentity;
  /** Path of the checklist in the repository. */
  readonly configPath: string;
  /** The moment that the facts are judged at. */
  readonly clock: () => string;
}

/** One look at an address, with what all of its steps need. */
export interface Look {
  readonly options: SnapshotOptions;
  readonly address: Address;
  readonly owner: string;
  readonly name: string;
  readonly files: readonly string[];
  readonly now: string;
}
