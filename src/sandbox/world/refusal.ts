/** Why GitHub says no; each code has one HTTP status. */
export type RefusalCode =
  'bad-request' | 'unauthorized' | 'forbidden' | 'not-found' | 'not-allowed' | 'conflict' | 'gone' | 'invalid';

/** One entry of the `errors` list GitHub adds to a 422. */
export interface RefusalDetail {
  readonly resource: string;
  readonly field: string;
  readonly code: string;
  readonly message?: string;
}

/** HTTP status per code. */
export const refusalStatus = {
  'bad-request': 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  'not-allowed': 405,
  conflict: 409,
  gone: 410,
  invalid: 422,
} as const satisfies Record<RefusalCode, number>;

/** GitHub's "no" as every mutation of the world gives it; REST and GraphQL turn it into their own shape. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: readonly RefusalDetail[];

  constructor(code: RefusalCode, message: string, details: readonly RefusalDetail[] = []) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
  }
}

/** 404 as GitHub words it: what one may not see does not exist. */
export const notFound = (): Refusal => new Refusal('not-found', 'Not Found');

/** 422 with GitHub's general sentence and the field at fault. */
export const invalidField = (resource: string, field: string, message: string, code = 'custom'): Refusal =>
  new Refusal('invalid', message, [{ resource, field, code, message }]);
