import { tellInstant } from '../evidence/freshness.ts';
import type { Finding } from '../judge/roll-call.ts';
import { isOpen } from './outcome.ts';
import { prose } from './sanitise.ts';

type WhoCanSign = NonNullable<Finding['signable']>[number];
type StandIns = NonNullable<WhoCanSign['deputies']>;

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
  const { deputies } = who;
  const excluded = [...who.excluded, ...(deputies?.excluded ?? [])];
  const barred = excluded.slice(0, MOST).map(({ login, why }) => `${login} cannot: ${why}`);
  const more = excluded.length - barred.length;
  // That the members of its teams can is what naming the role has said.
  const isSaid = who.excluded.length === 0 && who.canSign?.length === 0 && who.teams.length > 0;
  if (isSaid && deputies === undefined) return '';
  const parts = [
    isSaid ? '' : able(who),
    deputies === undefined ? '' : standIns(deputies),
    ...barred,
    ...(more > 0 ? [`${more} more cannot`] : []),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** Who can sign in place of the holders, and from when. */
function standIns({ canSign, teams, from, begun, after }: StandIns): string {
  if (canSign?.length === 0 && teams.length === 0) return '';
  const [only, ...others] = canSign ?? [];
  if (only !== undefined && others.length + teams.length === 0)
    return standIn(`the deputy ${only}`, { from, begun, after });
  const people = only === undefined ? '' : ` ${listed([only, ...others])}`;
  const members = teams.length === 0 ? '' : `${people === '' ? '' : ' and'} in ${listed(teams)}`;
  return standIn(`the deputies${people}${members}`, { from, begun, after });
}

function standIn(who: string, { from, begun, after }: Pick<StandIns, 'from' | 'begun' | 'after'>): string {
  if (begun) return `${who} can sign`;
  return `${from === null ? `${after} after it was shown` : `from ${tellInstant(from)}`} ${who} can sign`;
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
