/**
 * The payload of a delivery, or null for what GitHub never sends: no JSON, no object, an action that is no word, an installation without a
 * number. Probot would stumble over those, and a delivery it stumbles over would look like a fault of ours that may pass.
 */
export function parsePayload(body: string): object | null {
  const payload = parseJson(body);
  if (!isRecord(payload)) return null;
  const { action, installation } = payload;
  if (action !== undefined && typeof action !== 'string') return null;
  if (installation !== undefined && !(isRecord(installation) && Number.isSafeInteger(installation['id']))) return null;
  return payload;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(thing: unknown): thing is Record<string, unknown> {
  return typeof thing === 'object' && thing !== null && !Array.isArray(thing);
}
