import { field, integer, parseJson, refuse, text } from '../json.ts';
import { sameName } from '../../evidence/same-name.ts';
import type { AccountIdentity } from '../../evidence/facts.ts';
import type { Api } from '../api.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';

const USER = 'GET /users/{login}';

/** Which account has a login now; there may be none. An answer about another login is no answer. */
export async function readAccount(api: Api, login: string): Promise<Result<AccountIdentity, ReadFault>> {
  const answer = await api.rest(USER, { login });
  if (!answer.ok) return answer.fault.status === 404 ? { ok: true, value: { id: null } } : answer;
  return parseJson(USER, answer.value.data, (json) => {
    const name = field(json, 'login');
    return sameName(text(name), login) ? { id: integer(field(json, 'id')) } : refuse(name, `the account ${login}`);
  });
}
