import type { WorldEvent } from '../world/events.ts';
import type { App, Installation } from '../world/model/apps.ts';
import type { World } from '../world/world.ts';
import type { Urls } from '../shapes/urls.ts';
import type { Deliveries } from './deliveries.ts';
import { randomUUID } from 'node:crypto';
import { reaches } from '../world/apps.ts';
import { payloadOf } from './payloads.ts';

/** Told every event together with the payload that one App is about to get. */
export type PayloadCheck = (event: string, payload: unknown) => void;

/** Turns one event of the world into a webhook for every App that is to hear it. */
export const announce = (
  world: World,
  urls: Urls,
  deliveries: Deliveries,
  check: PayloadCheck,
  event: WorldEvent,
): void => {
  for (const installation of listeners(world, event)) {
    const payload = payloadOf(world, urls, event, installation);
    check(event.name, payload);
    deliveries.post({
      guid: randomUUID(),
      app: installation.app,
      event: event.name,
      action: 'action' in event ? event.action : null,
      installationId: installation.id,
      repositoryId: 'repository' in event ? event.repository.id : null,
      payload,
    });
  }
};

/** Installations that reach the place, are subscribed and not suspended; some events go to one App alone. */
const listeners = (world: World, event: WorldEvent): readonly Installation[] => {
  if ('installation' in event) return [event.installation];
  const only = onlyApp(event);
  return [...world.installations.values()].filter(
    (installation) =>
      installation.suspendedAt === null &&
      (only === undefined ? isSubscribed(installation, event.name) : installation.app === only) &&
      concerns(installation, event),
  );
};

const onlyApp = (event: WorldEvent): App | undefined => ('onlyTo' in event ? event.onlyTo : undefined);

const concerns = (installation: Installation, event: WorldEvent): boolean => {
  if ('repository' in event) return reaches(installation, event.repository);
  return 'organization' in event && installation.account === event.organization;
};

/** Installation events need no subscription; everything else does. */
const isSubscribed = (installation: Installation, name: string): boolean => installation.events.includes(name);
