import { withoutAllowed } from './allowed.ts';
import { documentedProperties, isObject, unknownProperties } from './schema.ts';
import { createValidator, firstFew, pointer } from './validator.ts';
import slice from './webhooks.json' with { type: 'json' };

const events: Readonly<Record<string, Readonly<Record<string, unknown>>>> = slice.events;
const components: Readonly<Record<string, unknown>> = slice.components.schemas;
const validate = createValidator(slice);

/** Top-level keys that GitHub leaves out of a complete payload when there is nothing to say. */
const optional = new Set([
  'enterprise',
  'changes',
  'requested_action',
  'assignee',
  'label',
  'milestone',
  // one of these two; the schema itself demands it
  'requested_team',
  'requested_reviewer',
]);

/**
 * Judges one webhook payload by GitHub's webhook document, and by one rule more: every documented top-level field is
 * there. (`deployment_protection_rule` requires three keys of its ten; a stand-in that sends three teaches nothing.)
 * None means that the contract is kept. Source: `@octokit/openapi-webhooks`, in the version that `webhooks.json` records.
 */
export function checkWebhook(event: string, payload: unknown): readonly string[] {
  const actions = events[event];
  if (actions === undefined) return [`webhook ${event}: no such event in the contract`];
  const action = isObject(payload) && typeof payload['action'] === 'string' ? payload['action'] : '';
  // `create`, `push`, `status` and `ping` have one payload and no action
  const key = Object.hasOwn(actions, '') ? '' : action;
  const schema = actions[key];
  if (schema === undefined) {
    return [
      `webhook ${event}: action "${action}" is not in the contract; documented: ${Object.keys(actions).join(', ')}`,
    ];
  }
  const where = key === '' ? event : `${event}.${key}`;
  const sentences = [
    ...validate(pointer('events', event, key), payload),
    ...unknownProperties(components, schema, payload).map((path) => `${path} is not in the contract`),
    ...absent(event, schema, payload).map((name) => `/${name} is documented and missing`),
  ];
  return firstFew(withoutAllowed(where, sentences)).map((sentence) => `webhook ${where}: ${sentence}`);
}

/** What single events leave out: they are about the App, about an organisation's teams, or about a job that deploys nothing. */
const unsaid: Readonly<Record<string, readonly string[]>> = {
  ping: ['repository', 'organization', 'sender'],
  installation: ['repository', 'organization', 'requester'],
  installation_repositories: ['repository', 'organization', 'requester'],
  membership: ['repository'],
  team: ['repository'],
  workflow_job: ['deployment'],
};

function absent(event: string, schema: unknown, payload: unknown): readonly string[] {
  if (!isObject(payload)) return [];
  const names = documentedProperties(components, schema).filter(
    (name) => !optional.has(name) && !unsaid[event]?.includes(name),
  );
  return names.filter(
    (name) => payload[name] === undefined && !(name === 'organization' && !ownedByOrganization(payload)),
  );
}

/** Only what belongs to an organisation carries one. */
function ownedByOrganization(payload: Readonly<Record<string, unknown>>): boolean {
  const repository = payload['repository'];
  const owner = isObject(repository) ? repository['owner'] : undefined;
  return isObject(owner) && owner['type'] === 'Organization';
}
