import type { Finding, RollCall } from '../judge/roll-call.ts';
import { visible } from './sanitise.ts';
import { tally } from './outcome.ts';

/** A button on a check run, as GitHub shows it once the run is completed. */
export interface Button {
  /** At most 20 characters, as the identifier; the description at most 40 (docs/github-facts.md §2). */
  readonly label: string;
  readonly description: string;
  readonly identifier: string;
}

/** What the press of a button means: what is signed in which wording and where, or which environment is held (null: every one). */
export type Press =
  | { readonly button: 'signoff'; readonly item: string; readonly wording: string; readonly environment: string }
  | { readonly button: 'hold'; readonly environment: string | null };

/** The buttons of a check run, with what each of them means. */
export interface Buttons {
  readonly list: readonly Button[];
  /** For the details of the run: GitHub sends them back with the press. */
  readonly text: string;
}

const HEADER = 'holdpoint:buttons:1';
const HOLD = 'hold';
const RECHECK = 'recheck';
const LABEL = 20;
const DESCRIPTION = 40;
const none: Buttons = { list: [], text: '' };

/** The buttons of a gate's own run: the first sign-off that it waits for, and what stops it or has it looked at again. */
export function gateButtons(rollCall: RollCall): Buttons {
  const first = tally(rollCall).open.find(isSignable);
  const environment = rollCall.gate.kind === 'environment' ? rollCall.gate.name : null;
  return buttons([...(first === undefined ? [] : [signing(first)]), holding(environment), looking]);
}

/** The buttons of an item's run. A hold that is pressed here holds everything, as `/hold` does. */
export function itemButtons(finding: Finding): Buttons {
  return isSignable(finding) ? buttons([signing(finding), holding(null), looking]) : none;
}

/** Whether a mere go is what it waits for. */
function isSignable({ kinds, outcome, signers }: Finding): boolean {
  return outcome === 'pending' && signers.length > 0 && kinds.includes('signoff');
}

interface Meaning extends Button {
  readonly press: Press | null;
}

/** The identifier carries the wording, so that a button that was shown beside other words can be told apart for ever. */
function signing({ item, title, wording, environment, signers }: Finding): Meaning {
  const [role = '', ...others] = signers;
  const full = `Sign off as ${role.length <= 3 ? role.toUpperCase() : role}`;
  return {
    label: others.length === 0 && full.length <= LABEL ? full : 'Sign off',
    description: visible(title, DESCRIPTION),
    identifier: `so:${wording}`,
    press: { button: 'signoff', item, wording, environment },
  };
}

function holding(environment: string | null): Meaning {
  const description = visible(`Holds ${environment ?? 'everything'} until it is lifted`, DESCRIPTION);
  return { label: 'Hold', description, identifier: HOLD, press: { button: 'hold', environment } };
}

const looking: Meaning = {
  label: 'Re-check',
  description: 'Looks at everything again',
  identifier: RECHECK,
  press: null,
};

function buttons(all: readonly Meaning[]): Buttons {
  const lines = all.flatMap(({ press }) => (press === null ? [] : [formatPress(press)]));
  const intro = 'What the buttons of this check stand for:';
  return {
    list: all.map(({ label, description, identifier }) => ({ label, description, identifier })),
    text: `${[intro, '', '```text', HEADER, ...lines, '```'].join('\n')}\n\n`,
  };
}

function formatPress(press: Press): string {
  const place =
    press.environment === null ? '*' : encodeURIComponent(press.environment.replaceAll(/\p{Cs}/gu, '\uFFFD'));
  return press.button === 'hold' ? `hold ${place}` : `signoff ${press.item} ${press.wording} ${place}`;
}

/** What the button of that identifier means by the details of the run on which it was pressed; null: nothing that is told there. */
export function pressIn(details: string, identifier: string): Press | null {
  const lines = details.replaceAll('\r\n', '\n').split('\n');
  const start = lines.indexOf(HEADER);
  const own = start === -1 ? [] : lines.slice(start + 1, lines.indexOf('```', start));
  const presses = own.flatMap((line) => parsePress(line) ?? []);
  return presses.find((press) => identifierOf(press) === identifier) ?? null;
}

function identifierOf(press: Press): string {
  return press.button === 'hold' ? HOLD : `so:${press.wording}`;
}

function parsePress(line: string): Press | null {
  const [, held] = /^hold (\S+)$/.exec(line) ?? [];
  if (held !== undefined)
    return held === '*'
      ? { button: 'hold', environment: null }
      : placed(held, (environment) => ({ button: 'hold', environment }));
  const [, item, wording, place] = /^signoff ([a-z][a-z0-9-]{0,63}) ([0-9a-f]{16}) (\S+)$/.exec(line) ?? [];
  if (item === undefined || wording === undefined || place === undefined) return null;
  return placed(place, (environment) => ({ button: 'signoff', item, wording, environment }));
}

function placed(encoded: string, press: (environment: string) => Press): Press | null {
  try {
    return press(decodeURIComponent(encoded));
  } catch {
    return null;
  }
}
