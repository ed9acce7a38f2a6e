import { keepLittleGarbage } from '../../app/little-garbage.ts';
import { serve, StoreRefused, type Serving } from '../../app/serve.ts';
import { readSettings, type SettingProblem, type Settings } from '../../app/settings.ts';
import type { Log } from '../../app/look.ts';
import { terminalLine } from '../../report/sanitise.ts';
import { refuse, refuseAll, type Refusal } from '../refusal.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';
import { untilInterrupted } from '../until-interrupted.ts';

/** Options of `holdpoint serve`; its settings come from the environment. */
export interface ServeOptions {
  readonly json?: boolean;
  /** Asks GitHub for webhooks, because none can reach the App. */
  readonly pull?: boolean;
  /** Judges beside the App that runs, and writes nothing to GitHub. */
  readonly shadow?: boolean;
}

/** `holdpoint serve`: runs the App until the process is asked to end, then finishes what is under way. */
export async function runServe(
  { json = false, pull = false, shadow = false }: ServeOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const read = readSettings(surroundings.env, surroundings.cwd, { pull: pull || shadow, shadow });
  if ('problems' in read) {
    const [first, ...more] = read.problems.map(settingRefusal);
    if (first !== undefined) return refuseAll(surroundings, [first, ...more], json);
    return 2;
  }
  keepLittleGarbage();
  const started = await start(read.settings, logTo(surroundings, read.settings.log));
  if (!started.ok) return refuse(surroundings, started.refusal, json);
  if (json) surroundings.out(`${JSON.stringify({ url: started.serving.url })}\n`);
  await untilInterrupted(surroundings.interrupted);
  await started.serving.close();
  return 0;
}

/** Lines for people, or one JSON object a line. */
function logTo({ err }: Surroundings, format: Settings['log']): Log {
  if (format === 'text') return (line) => err(`${terminalLine(line)}\n`);
  return (message, fields = {}) =>
    err(`${JSON.stringify({ time: new Date().toISOString(), message: terminalLine(message), ...fields })}\n`);
}

function settingRefusal({ name, message }: SettingProblem): Refusal {
  return {
    code: 'SETTING',
    exit: 2,
    place: name,
    seen: message,
    allowed: null,
    next: 'set it in the environment and start again',
  };
}

type Started = { readonly ok: true; readonly serving: Serving } | { readonly ok: false; readonly refusal: Refusal };

async function start(settings: Settings, log: Log): Promise<Started> {
  try {
    return { ok: true, serving: await serve(settings, log) };
  } catch (error) {
    return { ok: false, refusal: startRefusal(settings, error) };
  }
}

/** Each has a remedy that is not "report it": a store that cannot be opened, a port that another process has, an App that GitHub does not accept. */
function startRefusal({ apiUrl, host, port }: Settings, error: unknown): Refusal {
  if (error instanceof StoreRefused) {
    const { code, place, seen, next } = error.fault;
    return { code, exit: code === 'STORE_UNAVAILABLE' ? 3 : 2, place, seen, allowed: null, next };
  }
  if (error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) {
    return {
      code: 'PORT_TAKEN',
      exit: 2,
      place: 'PORT',
      seen: `${host}:${port} cannot be listened on (${error.code})`,
      allowed: 'a free port',
      next: 'set PORT to another one, or 0 for any',
    };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'APP_REFUSED',
    exit: 3,
    place: apiUrl,
    seen: reason,
    allowed: null,
    next: 'check APP_ID, the private key and GITHUB_API_URL, and start again',
  };
}
