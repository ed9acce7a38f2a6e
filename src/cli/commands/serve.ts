import { serve } from '../../app/serve.ts';
import { readSettings } from '../../app/settings.ts';
import { terminalLine } from '../../report/sanitise.ts';
import { refuse } from '../refusal.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';
import { untilInterrupted } from '../until-interrupted.ts';

export interface ServeOptions {
  readonly json?: boolean;
}

/** `holdpoint serve`: runs the App until the process is asked to end, then finishes what is under way. */
export async function runServe({ json = false }: ServeOptions, surroundings: Surroundings): Promise<ExitCode> {
  const read = readSettings(surroundings.env);
  if ('problems' in read) {
    const exits = read.problems.map(({ name, message }) =>
      refuse(
        surroundings,
        {
          code: 'SETTING',
          exit: 2,
          place: name,
          seen: message,
          allowed: null,
          next: 'set it in the environment and start again',
        },
        json,
      ),
    );
    return exits[0] ?? 2;
  }
  const serving = await serve(read.settings, (line) => surroundings.err(`${terminalLine(line)}\n`));
  if (json) surroundings.out(`${JSON.stringify({ url: serving.url })}\n`);
  await untilInterrupted(surroundings.interrupted);
  await serving.close();
  return 0;
}
