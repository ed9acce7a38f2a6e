import type { App } from '../../world/model/apps.ts';
import type { Delivery } from '../../webhooks/delivery.ts';
import type { Json } from '../../shapes/urls.ts';
import type { Context, Route } from '../router.ts';
import type { Reply } from '../reply.ts';
import { Refusal, notFound } from '../../world/refusal.ts';
import { time } from '../../shapes/urls.ts';
import { ok } from '../reply.ts';
import { numberParam } from '../router.ts';

const requireApp = ({ actor }: Context): App => {
  if (actor.kind !== 'app') throw new Refusal('unauthorized', 'A JSON web token could not be decoded');
  return actor.app;
};

const own = (context: Context): readonly Delivery[] => {
  const app = requireApp(context);
  return context.deliveries.log.filter((delivery) => delivery.app === app).toReversed();
};

const one = (context: Context): Delivery => {
  const delivery = own(context).find(({ id }) => id === numberParam(context, 'delivery_id'));
  if (!delivery) throw notFound();
  return delivery;
};

/** Newest first, paged by cursor; `status=failure` knows only answers from 400 to 599, so lost connections slip through. */
const list = (context: Context): Reply => {
  const { query, urls } = context;
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const start = Number(query.get('cursor')?.slice(1) ?? Number.MAX_SAFE_INTEGER);
  const wanted = query.get('status');
  const matching = own(context)
    .filter(({ statusCode }) => wanted !== 'failure' || (statusCode >= 400 && statusCode <= 599))
    .filter(({ statusCode }) => wanted !== 'success' || (statusCode >= 200 && statusCode <= 399))
    .filter(({ id }) => id <= start);
  const next = matching[size];
  const search = new URLSearchParams(query);
  if (next) search.set('cursor', `v${next.id}`);
  const link = next ? { link: `<${urls.api}/app/hook/deliveries?${search.toString()}>; rel="next"` } : {};
  return { ...ok(matching.slice(0, size).map(itemShape)), headers: link };
};

const itemShape = (delivery: Delivery): Json => ({
  id: delivery.id,
  guid: delivery.guid,
  delivered_at: time(delivery.deliveredAt),
  redelivery: delivery.redelivery,
  duration: delivery.durationMs / 1000,
  status: delivery.status,
  status_code: delivery.statusCode,
  event: delivery.event,
  action: delivery.action,
  installation_id: delivery.installationId,
  repository_id: delivery.repositoryId,
  throttled_at: null,
});

const whole = (delivery: Delivery): Json => ({
  ...itemShape(delivery),
  url: delivery.url,
  request: { headers: delivery.requestHeaders, payload: delivery.payload },
  response: { headers: delivery.responseHeaders, payload: delivery.responseBody },
});

/** What GitHub remembers of an App's webhook deliveries, and delivering one again. */
export const hookRoutes: readonly Route[] = [
  { method: 'GET', path: '/app/hook/deliveries', handle: list },
  { method: 'GET', path: '/app/hook/deliveries/:delivery_id', handle: (context) => ok(whole(one(context))) },
  {
    method: 'POST',
    path: '/app/hook/deliveries/:delivery_id/attempts',
    handle: (context) => {
      context.deliveries.redeliver(one(context));
      return { status: 202, body: {} };
    },
  },
];
