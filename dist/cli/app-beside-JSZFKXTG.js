import {
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
import "./chunk-G276BK7I.js";
import "./chunk-QSK6TEQW.js";
import "./chunk-Z42FPPNY.js";
import "./chunk-LQIEPKMZ.js";
import "./chunk-UDSYEUHM.js";
import "./chunk-UFYK2DBN.js";
import "./chunk-HVXJSTCA.js";
import "./chunk-6HCJX4Q3.js";
import "./chunk-AA5VAHVX.js";
import "./chunk-5GO6QO5R.js";
import "./chunk-WE2AM2TA.js";
import "./chunk-ZAEHSIL5.js";

// src/cli/app-beside.ts
import { randomBytes } from "node:crypto";
var WEBHOOK_PATH = "/api/github/webhooks";
async function startAppBeside(sandbox, slug, log) {
  const app = [...sandbox.world.apps.values()].find((candidate) => candidate.slug === slug);
  if (app === void 0 || app.privateKey === null) return null;
  const secret = randomBytes(32).toString("hex");
  const serving = await serve(
    {
      appId: app.id,
      privateKey: app.privateKey,
      webhookSecret: secret,
      apiUrl: sandbox.api,
      host: "127.0.0.1",
      port: 0,
      webhookPath: WEBHOOK_PATH,
      // The pause between writes is manners towards GitHub; a sandbox has no use for it.
      writePause: 0,
      // What the sandbox forgets with its process need not be remembered either.
      store: ":memory:",
      log: "text",
      pull: false,
      shadow: false
    },
    log
  );
  app.webhook = { url: `${serving.url}${WEBHOOK_PATH}`, secret };
  return serving;
}
function appsBeside(sandbox) {
  return [...sandbox.world.apps.values()].filter(({ privateKey }) => privateKey !== null).map(({ slug }) => slug);
}
export {
  appsBeside,
  startAppBeside
};
