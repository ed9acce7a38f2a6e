import type { App } from '../world/model/apps.ts';

/** A webhook as it was built, before it is sent. */
export interface Envelope {
  /** Shared by every attempt to deliver it. */
  readonly guid: string;
  readonly app: App;
  readonly event: string;
  readonly action: string | null;
  readonly installationId: number | null;
  readonly repositoryId: number | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** One attempt to deliver a webhook, as GitHub's log keeps it. */
export interface Delivery extends Envelope {
  readonly id: number;
  readonly deliveredAt: number;
  readonly redelivery: boolean;
  readonly durationMs: number;
  /** `OK`, GitHub's word for an HTTP error, or what went wrong with the connection. */
  readonly status: string;
  /** 0 when no answer came. */
  readonly statusCode: number;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly responseHeaders: Readonly<Record<string, string>> | null;
  readonly responseBody: string | null;
}

/** Which deliveries a control applies to; absent keys match everything. */
export interface DeliveryMatch {
  readonly event?: string;
  readonly action?: string;
  readonly appId?: number;
}

/** Whether an envelope is meant. */
export const matches = (envelope: Envelope, { event, action, appId }: DeliveryMatch): boolean =>
  (event ?? envelope.event) === envelope.event &&
  (action ?? envelope.action) === envelope.action &&
  (appId ?? envelope.app.id) === envelope.app.id;
