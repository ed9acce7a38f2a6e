import {
  serve
} from "./chunk-BXWAHPDK.js";
import "./chunk-QRHCWFYY.js";
import "./chunk-PXIN6256.js";
import "./chunk-ON2OJ3ND.js";
import "./chunk-V6L46LCL.js";
import "./chunk-376T42CM.js";
import "./chunk-OWQKAYTY.js";
import "./chunk-ZCFRBDAD.js";
import "./chunk-IXNGPFTJ.js";
import "./chunk-H6LEJD6E.js";
import "./chunk-3XG6HHN3.js";
import "./chunk-2QNC56BV.js";
import "./chunk-7QTLMTYU.js";
import "./chunk-UPITMOPO.js";
import "./chunk-H2VR42O3.js";
import "./chunk-UXFHVS7U.js";
import "./chunk-RAKMU6GC.js";
import "./chunk-3BISAXEQ.js";
import "./chunk-VWOJHUPR.js";
import "./chunk-BACC32OH.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-M7SZ7KH5.js";
import "./chunk-QCRBFIOV.js";
import "./chunk-XZT5WRAU.js";
import "./chunk-AA36JXIP.js";
import "./chunk-3YOXWU7I.js";
import "./chunk-LQIEPKMZ.js";
import "./chunk-N3G35ZB5.js";
import "./chunk-QSK6TEQW.js";
import "./chunk-5GO6QO5R.js";
import "./chunk-AA5VAHVX.js";
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
      pull: false
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
