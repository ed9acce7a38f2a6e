import { field, integer, text } from '../json.ts';
import type { Json } from '../json.ts';
import type { Actor } from '../../evidence/facts.ts';

const types: readonly Actor['type'][] = ['User', 'Bot', 'Organization', 'Mannequin', 'EnterpriseUserAccount'];

/** An account as REST writes it, where a bot's login ends in `[bot]`; null for what cannot be told apart. */
export function parseRestActor(json: Json | null): Actor | null {
  if (json === null) return null;
  const type = types.find((one) => one === text(field(json, 'type')));
  const login = text(field(json, 'login')).replace(/\[bot\]$/, '');
  return type === undefined ? null : { id: integer(field(json, 'id')), login, type };
}
