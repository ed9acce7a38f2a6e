import {
  serve
} from "./chunk-SGV7FZK5.js";
import "./chunk-QA7FI7IV.js";
import "./chunk-AOVD2PZR.js";
import "./chunk-D72L4RTO.js";
import "./chunk-4GNY27AV.js";
import "./chunk-376T42CM.js";
import "./chunk-SGCQ4YUN.js";
import "./chunk-7PXQTSAT.js";
import "./chunk-IXNGPFTJ.js";
import "./chunk-NVJQ7BTX.js";
import "./chunk-QO66ILQZ.js";
import "./chunk-YTZMEWAX.js";
import "./chunk-J24V472U.js";
import "./chunk-JQHT7GWG.js";
import "./chunk-XRTC4LWM.js";
import "./chunk-E4BUBXEJ.js";
import "./chunk-26BF3XKJ.js";
import "./chunk-7XI4GBHD.js";
import "./chunk-JW2BA4VT.js";
import "./chunk-ZZHMT4AG.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-M7SZ7KH5.js";
import "./chunk-QCRBFIOV.js";
import "./chunk-XZT5WRAU.js";
import "./chunk-TVJSUEYK.js";
import "./chunk-THTZHHOM.js";
import "./chunk-LQIEPKMZ.js";
import "./chunk-66K3ELG2.js";
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
