import {
  StoreRefused,
  serve
} from "./chunk-DNFCB4WW.js";
import "./chunk-YED6WMA4.js";
import "./chunk-WI7IIUIZ.js";
import "./chunk-GRBXMJ6Q.js";
import "./chunk-IXNGPFTJ.js";
import "./chunk-5CQ7IOZU.js";
import "./chunk-QGKO2A6X.js";
import "./chunk-OCKBYJ3P.js";
import "./chunk-56FRDZGY.js";
import "./chunk-ZHJZ4DDC.js";
import "./chunk-S5KPNYGJ.js";
import "./chunk-2ZDC2LSD.js";
import "./chunk-ZJKZ2U2B.js";
import "./chunk-5TSP37YC.js";
import "./chunk-PMZXVEDL.js";
import "./chunk-LOHRZJZN.js";
import "./chunk-KIJVDRWW.js";
import "./chunk-H45GHJOG.js";
import "./chunk-H2IHAUCY.js";
import "./chunk-MR2BGIV6.js";
import "./chunk-OQEANZAU.js";
import "./chunk-ZLPFJ6L3.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-M7SZ7KH5.js";
import "./chunk-QCRBFIOV.js";
import {
  untilInterrupted
} from "./chunk-PSV7E24Y.js";
import "./chunk-G276BK7I.js";
import "./chunk-QSK6TEQW.js";
import {
  apiUrlIn
} from "./chunk-Z2I6M7HA.js";
import "./chunk-Z42FPPNY.js";
import "./chunk-LQIEPKMZ.js";
import "./chunk-UDSYEUHM.js";
import "./chunk-UFYK2DBN.js";
import "./chunk-HVXJSTCA.js";
import {
  storeAddress
} from "./chunk-XSH7GYI3.js";
import "./chunk-6HCJX4Q3.js";
import {
  refuse,
  refuseAll
} from "./chunk-PGXWOCZN.js";
import "./chunk-AA5VAHVX.js";
import {
  terminalLine
} from "./chunk-5GO6QO5R.js";
import "./chunk-WE2AM2TA.js";
import "./chunk-ZAEHSIL5.js";

// src/app/little-garbage.ts
import { setFlagsFromString } from "node:v8";
var LITTLE_GARBAGE = "--heap-growing-percent=40";
function keepLittleGarbage(set = setFlagsFromString) {
  set(LITTLE_GARBAGE);
}

// src/app/settings.ts
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
var KNOWN_SECRETS = ["development", "secret", "changeme", "password"];
var SECRET_BYTES = 32;
function readSettings(env, cwd = process.cwd(), { shadow = false, pull = shadow } = {}) {
  const problems = [];
  const refuse2 = (name, message) => void problems.push({ name, message });
  const appId = Number(env["APP_ID"]);
  if (!Number.isSafeInteger(appId) || appId <= 0)
    refuse2("APP_ID", "is missing or no number; take it from the App's settings page on GitHub");
  const privateKey = readKey(env, refuse2);
  const webhookSecret = shadow ? nobodysSecret() : env["WEBHOOK_SECRET"] ?? (pull ? nobodysSecret() : "");
  if (KNOWN_SECRETS.includes(webhookSecret.toLowerCase()) || Buffer.byteLength(webhookSecret) < SECRET_BYTES) {
    refuse2(
      "WEBHOOK_SECRET",
      `must be a random text of at least ${SECRET_BYTES} bytes, the same as in the App's settings; make one with: openssl rand -hex 32`
    );
  }
  if (env["WEBHOOK_PROXY_URL"] !== void 0)
    refuse2("WEBHOOK_PROXY_URL", "is set; a public relay sees and can replay every event, so it is refused");
  const apiUrl = readUrl(apiUrlIn(env), refuse2);
  const port = readNumber("PORT", env["PORT"] ?? "3000", 65535, refuse2);
  const writePause = readNumber("HOLDPOINT_WRITE_PAUSE_MS", env["HOLDPOINT_WRITE_PAUSE_MS"] ?? "1000", 6e4, refuse2);
  const webhookPath = env["WEBHOOK_PATH"] ?? "/api/github/webhooks";
  if (!webhookPath.startsWith("/")) refuse2("WEBHOOK_PATH", 'must start with "/"');
  const format = env["HOLDPOINT_LOG"] ?? "text";
  if (format !== "text" && format !== "json") refuse2("HOLDPOINT_LOG", "must be text or json");
  const store = shadow ? readShadowStore(env, cwd, refuse2) : readStore(env, cwd, refuse2);
  if (problems.length > 0) return { problems };
  return {
    settings: {
      appId,
      privateKey,
      webhookSecret,
      apiUrl,
      host: env["HOST"] ?? "127.0.0.1",
      port,
      webhookPath,
      writePause,
      store,
      log: format === "json" ? "json" : "text",
      pull: pull || shadow,
      shadow
    }
  };
}
function nobodysSecret() {
  return randomBytes(SECRET_BYTES).toString("hex");
}
function readKey(env, refuse2) {
  const path = env["PRIVATE_KEY_PATH"];
  const key = path === void 0 ? keyIn(env["PRIVATE_KEY"] ?? "") : readFile(path);
  if (!key.includes("PRIVATE KEY-----")) {
    refuse2(
      path === void 0 ? "PRIVATE_KEY" : "PRIVATE_KEY_PATH",
      "must give the App's private key in PEM form; make one on the App's settings page"
    );
  }
  return key;
}
function keyIn(text) {
  if (/^[A-Za-z0-9+/]{64,}={0,2}$/.test(text)) return Buffer.from(text, "base64").toString("utf8");
  return text.replaceAll("\\n", "\n");
}
function readStore(env, cwd, refuse2) {
  const address = storeAddress(env, cwd);
  if (address.ok) return address.value;
  refuse2(address.fault.place, `is ${address.fault.seen}; ${address.fault.next}`);
  return "";
}
function readShadowStore(env, cwd, refuse2) {
  const folder = resolve(cwd, env["HOLDPOINT_SHADOW_DATA"] ?? "holdpoint-shadow");
  if (folder === resolve(cwd, env["HOLDPOINT_DATA"] ?? "holdpoint-data"))
    refuse2("HOLDPOINT_SHADOW_DATA", "is the folder of the App that it judges beside; name another one");
  return join(folder, "ledger.db");
}
function readFile(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
function readUrl(text, refuse2) {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    refuse2("GITHUB_API_URL", "must be an http(s) address, for example https://api.github.com");
  return text.replace(/\/+$/, "");
}
function readNumber(name, text, most, refuse2) {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= most)) refuse2(name, `must be a whole number from 0 to ${most}`);
  return number;
}

// src/cli/commands/serve.ts
async function runServe({ json = false, pull = false, shadow = false }, surroundings) {
  const read = readSettings(surroundings.env, surroundings.cwd, { pull: pull || shadow, shadow });
  if ("problems" in read) {
    const [first, ...more] = read.problems.map(settingRefusal);
    if (first !== void 0) return refuseAll(surroundings, [first, ...more], json);
    return 2;
  }
  keepLittleGarbage();
  const started = await start(read.settings, logTo(surroundings, read.settings.log));
  if (!started.ok) return refuse(surroundings, started.refusal, json);
  if (json) surroundings.out(`${JSON.stringify({ url: started.serving.url })}
`);
  await untilInterrupted(surroundings.interrupted);
  await started.serving.close();
  return 0;
}
function logTo({ err }, format) {
  if (format === "text") return (line) => err(`${terminalLine(line)}
`);
  return (message, fields = {}) => err(`${JSON.stringify({ time: (/* @__PURE__ */ new Date()).toISOString(), message: terminalLine(message), ...fields })}
`);
}
function settingRefusal({ name, message }) {
  return {
    code: "SETTING",
    exit: 2,
    place: name,
    seen: message,
    allowed: null,
    next: "set it in the environment and start again"
  };
}
async function start(settings, log) {
  try {
    return { ok: true, serving: await serve(settings, log) };
  } catch (error) {
    return { ok: false, refusal: startRefusal(settings, error) };
  }
}
function startRefusal({ apiUrl, host, port }, error) {
  if (error instanceof StoreRefused) {
    const { code, place, seen, next } = error.fault;
    return { code, exit: code === "STORE_UNAVAILABLE" ? 3 : 2, place, seen, allowed: null, next };
  }
  if (error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES")) {
    return {
      code: "PORT_TAKEN",
      exit: 2,
      place: "PORT",
      seen: `${host}:${port} cannot be listened on (${error.code})`,
      allowed: "a free port",
      next: "set PORT to another one, or 0 for any"
    };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: "APP_REFUSED",
    exit: 3,
    place: apiUrl,
    seen: reason,
    allowed: null,
    next: "check APP_ID, the private key and GITHUB_API_URL, and start again"
  };
}
export {
  runServe
};
