import {
  startSandbox
} from "./chunk-F43QNGHM.js";
import {
  readTextFile
} from "./chunk-XNLM5IFK.js";
import {
  untilInterrupted
} from "./chunk-PSV7E24Y.js";
import {
  refuse
} from "./chunk-PGXWOCZN.js";
import "./chunk-AA5VAHVX.js";
import {
  terminalLine
} from "./chunk-5GO6QO5R.js";

// src/cli/commands/sandbox.ts
async function runSandbox(options, surroundings) {
  const json = options.json ?? false;
  const seed = await readTextFile(surroundings, options.seed, "seed");
  if (!seed.ok) return refuse(surroundings, seed.refusal, json);
  const started = await start(seed.text, options);
  if (!started.ok) return refuse(surroundings, started.refusal, json);
  const sandbox = started.value;
  const log = (line) => surroundings.err(`${terminalLine(line)}
`);
  const app = await besideIfAsked(sandbox, options, log);
  if (!app.ok) {
    await sandbox.close();
    return refuse(surroundings, app.refusal, json);
  }
  surroundings.out(
    json ? `${JSON.stringify({ url: sandbox.url, app: app.value?.url ?? null })}
` : listening(sandbox, app.value?.url)
  );
  await untilInterrupted(surroundings.interrupted);
  await app.value?.close();
  await sandbox.close();
  return 0;
}
async function start(seed, { seed: file, port }) {
  try {
    return { ok: true, value: await startSandbox({ seed, port }) };
  } catch (error) {
    return { ok: false, refusal: startRefusal(file, port, error) };
  }
}
async function besideIfAsked(sandbox, { withApp }, log) {
  if (withApp === void 0) return { ok: true, value: null };
  const { appsBeside, startAppBeside } = await import("./app-beside-JSZFKXTG.js");
  const value = await startAppBeside(sandbox, withApp, log);
  if (value !== null) return { ok: true, value };
  const allowed = appsBeside(sandbox).join(", ") || "none: the seed has no app";
  const refusal = {
    code: "USAGE",
    exit: 2,
    place: "--with-app",
    seen: `the seed has no app ${JSON.stringify(withApp)}`,
    allowed,
    next: "name one of them"
  };
  return { ok: false, refusal };
}
function startRefusal(file, port, error) {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
    return {
      code: "USAGE",
      exit: 2,
      place: "--port",
      seen: `port ${port} is taken`,
      allowed: "a free port",
      next: "name another one, or 0 for any"
    };
  }
  return { code: "SEED_INVALID", exit: 2, place: file, seen: message, allowed: null, next: "mend the seed" };
}
function listening({ url }, app) {
  const lines = [
    `A local GitHub listens on ${url} (also ${url}/api/v3). Open ${url} to see what is in it.`,
    ...app === void 0 ? [] : [`The App listens on ${app}.`],
    "Press Ctrl+C to end.",
    ""
  ];
  return lines.join("\n");
}
export {
  runSandbox
};
