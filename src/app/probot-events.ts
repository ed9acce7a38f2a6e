import { Probot, ProbotOctokit } from 'probot';
import type { RequestFunction } from '../github/request-function.ts';
import type { EventSource } from './app.ts';
import type { Log } from './look.ts';
import type { Settings } from './settings.ts';
import { wholeTokens } from './whole-tokens.ts';

/** What we take from Probot. */
export interface ProbotApp {
  readonly events: EventSource;
  /** GitHub's API as one installation of the App. */
  readonly requestOf: (installation: number) => Promise<RequestFunction>;
  /** GitHub's API as the App itself. */
  readonly requestAsApp: () => Promise<RequestFunction>;
}

/**
 * Probot for events and authentication. Its own pacing counts every GraphQL read as a write and its retries would repeat writes:
 * both are off, what may be repeated or must be paced is decided where requests are made (docs/github-facts.md §5).
 */
export function createProbotApp(settings: Settings, log: Log): ProbotApp {
  const probot = new Probot({
    appId: settings.appId,
    privateKey: settings.privateKey,
    secret: settings.webhookSecret,
    baseUrl: settings.apiUrl,
    logLevel: 'fatal',
    // The function form: Probot overrides an object's `throttle` again.
    Octokit: ProbotOctokit.plugin(wholeTokens).defaults((options: object) => ({
      ...options,
      throttle: { enabled: false },
      retry: { enabled: false },
    })),
  });
  probot.onError((error) => log(`an event could not be taken in: ${error.message}`));
  const events: EventSource = {
    verify: async (body, signature) => {
      await probot.ready();
      return probot.webhooks.verify(body, signature).catch(() => false);
    },
    dispatch: async ({ id, event, payload }) => {
      // Probot's type names every event GitHub has today; one it does not know is only handed to `onAny`.
      await probot.receive({ id, name: event, payload } as Parameters<Probot['receive']>[0]);
    },
    onEvent: (handler) => probot.onAny(async ({ id, name, payload }) => handler({ id, event: name, payload })),
  };
  return {
    events,
    requestOf: async (installation) => (await probot.auth(installation)).request,
    requestAsApp: async () => (await probot.auth()).request,
  };
}
