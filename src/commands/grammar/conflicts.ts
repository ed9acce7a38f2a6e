import { misfit } from './command-line.ts';
import { formatCommand } from './format-command.ts';
import type { Command, Misfit, WideNegative } from './command.ts';

type Said = Command | Misfit;

/** What opens, and so does not count beside what stops. */
const opening: readonly string[] = [
  'signoff',
  'attest',
  'unhold',
  'waive',
  'override',
  'profile',
  'candidate',
  'deploy',
];

/** What a revocation in the same comment speaks against, whatever it takes back. */
const besideRevocation: readonly string[] = ['override', 'profile', 'candidate', 'deploy'];

/** Of commands in one comment that contradict each other only the one that stops counts; the other is answered as a misfit. */
export function withoutConflicts(said: readonly Said[], wide: readonly WideNegative[]): readonly Said[] {
  const held = wide.some(({ verb }) => verb === 'hold') || said.some(({ verb }) => verb === 'hold');
  return said.map((one) => {
    if (one.verb !== 'misfit' && held && opening.includes(one.verb)) return conflict(one, '/hold');
    if ((one.verb === 'signoff' || one.verb === 'attest' || one.verb === 'waive') && isRevoked(one.target, said, wide))
      return conflict(one, `/revoke ${one.target}`);
    if (one.verb === 'misfit') return one;
    if (besideRevocation.includes(one.verb) && [...said, ...wide].some(({ verb }) => verb === 'revoke'))
      return conflict(one, '/revoke');
    if ((one.verb === 'candidate' || one.verb === 'deploy') && said.some(({ verb }) => verb === 'drop'))
      return conflict(one, '/drop');
    return one;
  });
}

function isRevoked(target: string, said: readonly Said[], wide: readonly WideNegative[]): boolean {
  const same = (other: string | null): boolean => other === null || other.toLowerCase() === target.toLowerCase();
  return (
    said.some((one) => one.verb === 'revoke' && same(one.target)) ||
    wide.some((one) => one.verb === 'revoke' && same(one.target))
  );
}

function conflict(command: Command, against: string): Misfit {
  const line = formatCommand(command);
  return misfit(
    line,
    'CONFLICT',
    `The same comment says "${line}" and "${against}", so only the one that stops counts.`,
  );
}
