import { parseJson } from '../json.ts';
import type { Api } from '../api.ts';
import type { ApiFault } from '../api-fault.ts';
import type { Json } from '../json.ts';
import type { Result } from '../../gate/ports.ts';
import type { SendFault } from '../../gate/start/workflow-ports.ts';

/** Sends once what changes something, and tells whether it may have worked all the same. `read` gets undefined where there is no body. */
export async function send<T>(
  api: Pick<Api, 'rest'>,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  read: (data: Json) => T,
): Promise<Result<T, SendFault>> {
  const answer = await api.rest(route, parameters);
  if (!answer.ok) return { ok: false, fault: { ...answer.fault, came: cameOf(answer.fault) } };
  const value = parseJson(route, answer.value.data, read);
  // GitHub said yes, in words that cannot be read.
  return value.ok ? value : { ok: false, fault: { ...value.fault, came: 'unknown', status: answer.value.status } };
}

/** Only an answer that says no is a no. */
function cameOf({ code, status }: ApiFault): SendFault['came'] {
  if (code === 'API_RATE_LIMITED') return 'later';
  return code === 'API_FORBIDDEN' && status !== null && status >= 400 && status < 500 ? 'refused' : 'unknown';
}
