import {
  untilInterrupted
} from "./chunk-PSV7E24Y.js";
import {
  createApi,
  field,
  integer,
  orNull,
  parseJson,
  text
} from "./chunk-G276BK7I.js";
import {
  parseUrl
} from "./chunk-7ZLRU2ZJ.js";
import "./chunk-QSK6TEQW.js";
import {
  proxyFetch
} from "./chunk-LTUJVO2I.js";
import {
  requestWithToken
} from "./chunk-PE6O6EM6.js";
import {
  manifestOf
} from "./chunk-GQ26FLV7.js";
import {
  apiUrlIn,
  serverAddress
} from "./chunk-Z2I6M7HA.js";
import {
  abilityPermissions,
  appPermissions
} from "./chunk-IAFWJWC6.js";
import "./chunk-Z42FPPNY.js";
import "./chunk-LQIEPKMZ.js";
import "./chunk-UDSYEUHM.js";
import "./chunk-UFYK2DBN.js";
import {
  refusalOfFault,
  refuse
} from "./chunk-PGXWOCZN.js";
import "./chunk-AA5VAHVX.js";
import "./chunk-5GO6QO5R.js";
import "./chunk-WE2AM2TA.js";

// src/cli/commands/app-create.ts
import { relative, resolve } from "node:path";

// src/app/setup/env-file.ts
import { randomBytes } from "node:crypto";
import { open, rm } from "node:fs/promises";
async function reserveFile(path) {
  const file = await open(path, "wx", 384);
  return {
    fill: async (text2) => {
      await file.writeFile(text2);
      await file.sync();
      await file.close();
    },
    giveUp: async () => {
      await file.close();
      await rm(path, { force: true });
    }
  };
}
var SECRET_BYTES = 32;
function envText({ id, privateKey, webhookSecret }, apiUrl) {
  const given = webhookSecret !== null && Buffer.byteLength(webhookSecret) >= SECRET_BYTES ? webhookSecret : null;
  const secret = given ?? randomBytes(SECRET_BYTES).toString("hex");
  const lines = [
    "# Secrets of the Holdpoint App: keep this file where only the App can read it.",
    `APP_ID=${id}`,
    // One word without quotes: shells, Docker and systemd read those alike, and PEM they do not.
    `PRIVATE_KEY=${Buffer.from(privateKey).toString("base64")}`,
    `WEBHOOK_SECRET=${secret}`,
    ...apiUrl === null ? [] : [`GITHUB_API_URL=${apiUrl}`]
  ];
  return { text: `${lines.join("\n")}
`, ownSecret: given === null };
}

// src/app/setup/registration.ts
import { randomBytes as randomBytes2, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";

// src/app/setup/page.ts
import { createHash } from "node:crypto";
var STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 44rem; padding: 2rem 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 1rem; }
table { border-collapse: collapse; margin: 1rem 0; width: 100%; }
th, td { border-bottom: 1px solid #8886; padding: .3rem .6rem .3rem 0; text-align: left; vertical-align: top; }
button { background: #1f6feb; border: 0; border-radius: .4rem; color: #fff; font: inherit; padding: .6rem 1.2rem; }
button:focus-visible { outline: 3px solid #fa0; }
code { background: #8882; border-radius: .2rem; padding: 0 .25rem; }
small { color: GrayText; }`;
var STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");
function askPage(manifest, action) {
  const known = [...appPermissions, ...Object.values(abilityPermissions)];
  const rows = Object.entries(manifest.default_permissions).map(([key, access]) => {
    const one = known.find((permission) => permission.key === key && permission.access === access);
    return `<tr><td>${escape(one?.title ?? key)}</td><td>${access}</td><td>${escape(plain(one?.reason ?? ""))}</td></tr>`;
  });
  const hook = manifest.hook_attributes?.url;
  const body = `<h1>Register Holdpoint on ${escape(new URL(action).host)}</h1>
<p>GitHub will ask for a name (<code>${escape(manifest.name)}</code> unless you change it) and create a private App with these permissions and no others:</p>
<table><tr><th>Permission</th><th>Access</th><th>For</th></tr>${rows.join("")}</table>
<p>It is told of these events: ${manifest.default_events.map((event) => `<code>${escape(event)}</code>`).join(" ")}</p>
<p>${hook === void 0 ? "It gets no webhooks yet: no public address was given." : `GitHub will send them to <code>${escape(hook)}</code>.`}</p>
<form method="post" action="${escape(action)}"><input type="hidden" name="manifest" value="${escape(JSON.stringify(manifest))}"><button autofocus>Continue to GitHub</button></form>
<p><small>The key and the secret go from GitHub to the command that you started; this page never has them.</small></p>`;
  return pageOf(200, "Register Holdpoint", body, new URL(action).origin);
}
function tellPage(status, title, text2, link = null) {
  const next = link === null ? "" : `<p><a href="${escape(link.href)}">${escape(link.words)}</a></p>`;
  return pageOf(status, title, `<h1>${escape(title)}</h1><p>${escape(text2)}</p>${next}`, null);
}
function pageOf(status, title, body, formTarget) {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    `form-action ${formTarget ?? "'none'"}`,
    "frame-ancestors 'none'",
    "base-uri 'none'"
  ].join("; ");
  return {
    status,
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>${STYLE}</style></head><body>${body}</body></html>
`,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff"
    }
  };
}
function plain(words) {
  return words.replaceAll("`", "");
}
function escape(text2) {
  return text2.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

// src/app/setup/registration.ts
var CODE = /^[\w-]{1,100}$/;
async function startRegistration(options) {
  const [pageNonce, state] = [randomBytes2(16).toString("hex"), randomBytes2(16).toString("hex")];
  let finish = () => void 0;
  const done = new Promise((resolve2) => {
    finish = resolve2;
  });
  let desk = null;
  const server = createServer({ maxHeaderSize: 8 * 1024, requestTimeout: 1e4 }, (request, response) => {
    if (desk === null) return void response.writeHead(503).end();
    void answer(desk, request, response, finish);
  });
  server.listen(options.port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const host = `127.0.0.1:${typeof address === "object" && address !== null ? address.port : options.port}`;
  desk = { ...options, host, path: `/${pageNonce}`, state, spent: false };
  return {
    url: `http://${host}${desk.path}`,
    done,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    }
  };
}
async function answer(desk, request, response, finish) {
  const { page, ends } = await pageFor(desk, request);
  response.writeHead(page.status, { ...page.headers, connection: "close" }).end(page.html, () => ends && finish());
}
async function pageFor(desk, request) {
  const tell = (status, title, text2) => ({ page: tellPage(status, title, text2), ends: false });
  if (request.headers.host !== desk.host || request.method !== "GET") return tell(404, "Nothing here", "");
  const url = new URL(request.url ?? "/", `http://${desk.host}`);
  const isBack = url.pathname === `${desk.path}/created`;
  if (url.pathname !== desk.path && !isBack) return tell(404, "Nothing here", "");
  if (desk.spent) return tell(410, "Done already", "The terminal says what came of it.");
  if (!isBack)
    return { page: askPage(desk.manifest(`http://${desk.host}${desk.path}/created`), formAddress(desk)), ends: false };
  const code = url.searchParams.get("code") ?? "";
  if (!isSame(url.searchParams.get("state") ?? "", desk.state) || !CODE.test(code))
    return tell(400, "Not from this page", "Open the page that the terminal names, and go through GitHub from there.");
  desk.spent = true;
  const told = await desk.exchange(code);
  return { page: tellPage(told.ok ? 200 : 502, told.title, told.text, told.link), ends: true };
}
function formAddress({ webUrl, organization, state }) {
  const place = organization === null ? "" : `/organizations/${organization}`;
  return `${webUrl}${place}/settings/apps/new?state=${state}`;
}
function isSame(given, wanted) {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

// src/github/convert-manifest.ts
async function convertManifest(api, code) {
  const route = "POST /app-manifests/{code}/conversions";
  const answer2 = await api.rest(route, { code });
  if (!answer2.ok)
    return { ok: false, fault: { ...answer2.fault, detail: answer2.fault.detail.replaceAll(code, "CODE") } };
  return parseJson(route, answer2.value.data, (json) => ({
    id: integer(field(json, "id")),
    slug: text(field(json, "slug")),
    page: text(field(json, "html_url")),
    privateKey: text(field(json, "pem")),
    webhookSecret: orNull(field(json, "webhook_secret"), text)
  }));
}

// src/cli/commands/app-create.ts
var PATIENCE = 20 * 6e4;
async function runAppCreate(options, surroundings) {
  const json = options.json ?? false;
  const address = parseUrl(options.apiUrl ?? apiUrlIn(surroundings.env));
  if (!address.ok)
    return refuse(surroundings, { code: "USAGE", exit: 2, place: "--api-url", ...address.problem }, json);
  const path = resolve(surroundings.cwd, options.out);
  const file = await reserve(path, options.out);
  if (!file.ok) return refuse(surroundings, file.fault, json);
  const server = serverAddress(address.value);
  const registered = await register(options, server, file.value, surroundings);
  if (!registered.ok) {
    await file.value.giveUp();
    return refuse(surroundings, registered.fault, json);
  }
  const shown = relative(surroundings.cwd, path);
  if (json) surroundings.out(`${JSON.stringify({ ...registered.value, written: shown }, null, 2)}
`);
  else surroundings.out(nextSteps(registered.value, shown, options.url, server));
  return 0;
}
async function register(options, server, file, surroundings) {
  let result = { ok: false, fault: nobodyCame };
  const api = createApi({ request: requestWithToken("", server.api, await proxyFetch(server.api, surroundings.env)) });
  const exchanging = [];
  const convert = async (code) => {
    const app = await convertManifest(api, code);
    result = app.ok ? await keep(app.value, server, file) : { ok: false, fault: exchangeFailed(server, app.fault) };
    return toldOf(result);
  };
  const exchange = (code) => {
    const told = convert(code);
    exchanging.push(told);
    return told;
  };
  const { name, url, with: abilities, organization = null, port } = options;
  const homepage = organization === null ? server.web : `${server.web}/${organization}`;
  const manifest = (redirectUrl) => manifestOf({ name, publicUrl: url ?? null, homepage, abilities, redirectUrl });
  const desk = await startRegistration({ webUrl: server.web, organization, manifest, exchange, port });
  surroundings.err(`Open this page in a browser on this machine, and follow it to GitHub:

  ${desk.url}

`);
  const late = new AbortController();
  const patience = setTimeout(() => late.abort(), PATIENCE);
  await Promise.race([desk.done, untilInterrupted(AbortSignal.any([surroundings.interrupted, late.signal]))]);
  clearTimeout(patience);
  await Promise.all(exchanging);
  await desk.close();
  return result;
}
async function keep(app, { api }, file) {
  const { text: text2, ownSecret } = envText(app, api === "https://api.github.com" ? null : api);
  const { id, slug, page } = app;
  try {
    await file.fill(text2);
    return { ok: true, value: { app: { id, slug, page }, ownSecret } };
  } catch (error) {
    const seen = `${slug} is registered, but its secrets could not be written (${reasonOf(error)})`;
    const next = `make room, then delete the App on ${page} and start again, or take a new key and secret from its settings`;
    return { ok: false, fault: { code: "FILE_UNWRITABLE", exit: 3, place: "--out", seen, allowed: null, next } };
  }
}
function toldOf(result) {
  if (!result.ok)
    return {
      ok: false,
      title: "The App was not set up",
      text: `${result.fault.seen}. Next: ${result.fault.next}.`,
      link: null
    };
  const { slug, page } = result.value.app;
  const link = { href: `${page}/installations/new`, words: `Install ${slug}` };
  return {
    ok: true,
    title: `${slug} is registered`,
    text: "Its secrets are in the file that the terminal names. You can close this page.",
    link
  };
}
async function reserve(path, shown) {
  try {
    return { ok: true, value: await reserveFile(path) };
  } catch (error) {
    const common = { exit: 1, place: shown, allowed: null };
    const code = reasonOf(error);
    if (code === "EEXIST") {
      const seen2 = "there is such a file already, and it may hold the secrets of an App";
      return {
        ok: false,
        fault: { ...common, code: "FILE_EXISTS", seen: seen2, next: "move it away, or name another file with `--out`" }
      };
    }
    const seen = `the file cannot be written (${code})`;
    return { ok: false, fault: { ...common, code: "FILE_UNWRITABLE", seen, next: "name another file with `--out`" } };
  }
}
function exchangeFailed({ api }, fault) {
  const refusal = refusalOfFault(api, fault);
  return {
    ...refusal,
    next: "delete the App on GitHub if it is there, and start again: a code counts once and for an hour"
  };
}
var nobodyCame = {
  code: "USAGE",
  exit: 2,
  place: "holdpoint app create",
  seen: "it ended before GitHub sent the browser back; nothing is written",
  allowed: null,
  next: "start it again, open the page it names within 20 minutes, and go on to GitHub from there"
};
function reasonOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
function nextSteps({ app, ownSecret }, file, url, { web }) {
  const steps = [
    `Install it on the repositories it is to guard: ${app.page}/installations/new`,
    ...ownSecret ? [
      `Give it its webhook${url === void 0 ? " (the public address with /api/github/webhooks)" : ""} and, as the secret, the WEBHOOK_SECRET of ${file}, in its settings on ${web}`
    ] : [],
    `Start it: set -a; . ./${file}; set +a; holdpoint serve`,
    "In the settings of every environment that it guards, enable its deployment protection rule and switch off that administrators may bypass it",
    "Check the repository: holdpoint doctor"
  ];
  return [
    `${app.slug} is registered as App ${app.id}. Its secrets are in ${file}, which only you can read; move it to where the App runs.`,
    "Next:",
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    ""
  ].join("\n");
}
export {
  runAppCreate
};
