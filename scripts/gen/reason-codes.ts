import { reasons } from '../../src/evidence/reason-codes.ts';
import type { Reason } from '../../src/evidence/reason.ts';

/** The page that explains every reason code. */
export function renderReasonCodes(): string {
  const rows = Object.entries<Reason>(reasons).map(
    ([code, { meaning, remedy, covered }]) =>
      `| <a id="${code.toLowerCase()}"></a>\`${code}\` | ${cell(meaning)} | ${cell(remedy)} | ${covered === true ? 'yes' : ''} |`,
  );
  return [
    '<!-- Made by `npm run gen` from src/evidence/reason-codes.ts. -->',
    '# Reason codes',
    '',
    'Every finding and every verdict carries one of these codes. A code keeps its meaning for ever; new ones may be added.',
    '"From the App" marks what a reader without the App\'s rights cannot learn, and takes from the App\'s verdict on the same commit where `app-id` is given.',
    '',
    '| code | what it means | what to do | from the App |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
