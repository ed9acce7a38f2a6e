import type { Command } from './command.ts';

/** The one canonical line of a command: reading it gives the command back. */
export function formatCommand(command: Command): string {
  return `/${command.verb}${wordsOf(command)}`;
}

function wordsOf(command: Command): string {
  if (command.verb === 'status' || command.verb === 'recheck' || command.verb === 'help') return '';
  if (command.verb === 'hold' || command.verb === 'unhold') return tail(command);
  if (command.verb === 'candidate') return ` ${command.commit}${tail({ environment: null, note: command.note })}`;
  if (command.verb === 'drop') return tail({ environment: null, note: command.note });
  if (command.verb === 'deploy') return ` ${command.environment}${tail({ environment: null, note: command.note })}`;
  const commit = command.verb === 'revoke' || command.commit === null ? '' : ` @${command.commit}`;
  if (command.verb === 'override') return `${commit}${tail(command)}`;
  const until = command.verb === 'waive' ? ` until ${command.until}` : '';
  const link = command.verb === 'attest' ? ` ${command.link}` : '';
  return ` ${command.target}${link}${commit}${until}${tail(command)}`;
}

function tail({ environment, note }: { readonly environment: string | null; readonly note: string }): string {
  return `${environment === null ? '' : ` in ${environment}`}${note === '' ? '' : ` -- ${note}`}`;
}
