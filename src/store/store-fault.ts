/** Why a store could not be opened: place, what was seen, what to do. */
export interface StoreFault {
  readonly code: 'STORE_ADDRESS' | 'STORE_IN_USE' | 'STORE_NEWER' | 'STORE_ABSENT' | 'STORE_UNAVAILABLE';
  /** The file or the server, never with a password. */
  readonly place: string;
  readonly seen: string;
  readonly next: string;
}

/** Carries a fault out of an opening that is under way; it never leaves this folder. */
export class CannotOpen extends Error {
  readonly fault: StoreFault;

  constructor(fault: StoreFault) {
    super(fault.seen);
    this.fault = fault;
  }
}

/** What a driver says, on one line. */
export function driverText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? `${error.code}: ` : '';
  return `${code}${error.message}`.replaceAll(/\s+/g, ' ').slice(0, 300);
}
