import type { Finding } from '../judge/roll-call.ts';
import { isOpen } from './outcome.ts';
import { prose } from './sanitise.ts';

type WhoCanSign = NonNullable<Finding['signable']>[number];

/** Names that a sentence lists; of more it says how many. */
const MOST = 5;

/**
 * How many can sign what is open and who cannot, as one text: `3 people can sign: otto, olga and octavia; mona cannot: wrote part of this
 * change.` Empty where nothing is known that the item does not say anyway.
 */
export function whoCanSignText({
  outcome,
  code,
  signable = [],
}: Pick<Finding, 'outcome' | 'code' | 'signable'>): string {
  if (!isOpen(outcome) || code === 'NOBODY_CAN_SIGN') return '';
  const told = signable.map((one) => ({ role: one.role, text: ofRole(one) })).filter(({ text }) => text !== '');
  const lead = (role: string): string => (signable.length > 1 ? `For ${role}, ` : '');
  return told.map(({ role, text }) => `${capitalised(`${lead(role)}${text}`)}.`).join(' ');
}

function ofRole(who: WhoCanSign): string {
  const barred = who.excluded.slice(0, MOST).map(({ login, why }) => `${login} cannot: ${why}`);
  const more = who.excluded.length - barred.length;
  // That the members of its teams can is what naming the role has said.
  if (who.excluded.length === 0 && who.canSign?.length === 0 && who.teams.length > 0) return '';
  return [able(who), ...barred, ...(more > 0 ? [`${more} more cannot`] : [])].filter((part) => part !== '').join('; ');
}

function able({ canSign, teams }: WhoCanSign): string {
  const members = teams.length === 0 ? '' : `members of ${listed(teams)}`;
  if (canSign === null) return '';
  if (canSign.length === 0) return members === '' ? 'nobody can sign' : `${members} can sign`;
  const people = `${canSign.length} ${canSign.length === 1 ? 'person' : 'people'} can sign: ${listed(canSign)}`;
  return members === '' ? people : `${people}, and ${members}`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST);
  const more = names.length - shown.length;
  const all = more > 0 ? [...shown, `${more} more`] : shown;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The same after a sentence. */
export function andWhoCanSign(finding: Pick<Finding, 'outcome' | 'code' | 'signable'>): string {
  const text = whoCanSignText(finding);
  return text === '' ? '' : ` ${prose(text, 1000)}`;
}
