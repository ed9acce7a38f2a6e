import type { Refusal, RefusalDetail } from '../world/refusal.ts';
import { refusalStatus } from '../world/refusal.ts';

/** One answer before it becomes bytes; `body` undefined means no body at all. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** 200 with a body. */
export const ok = (body: unknown): Reply => ({ status: 200, body });

/** 201 with a body. */
export const created = (body: unknown): Reply => ({ status: 201, body });

/** 202 with a body. */
export const accepted = (body: unknown): Reply => ({ status: 202, body });

/** 204. */
export const noContent = (): Reply => ({ status: 204 });

/** GitHub's page about an error, as every refusal names it. */
const documentation = 'https://docs.github.com/rest';

/** GitHub's shape of a "no". */
export const refused = (refusal: Refusal): Reply => {
  const status = refusalStatus[refusal.code];
  const general = refusal.details.length > 0 && refusal.code === 'invalid';
  return {
    status,
    body: {
      message: general ? 'Validation Failed' : refusal.message,
      ...(general ? { errors: refusal.details.map(detailShape) } : {}),
      documentation_url: documentation,
      status: String(status),
    },
  };
};

const detailShape = ({ resource, field, code, message }: RefusalDetail) => ({
  resource,
  field,
  code,
  ...(message === undefined ? {} : { message }),
});
