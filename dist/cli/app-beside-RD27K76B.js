import {
  serve
} from "./chunk-JIPGPZQH.js";
import "./chunk-MTSGRN52.js";
import "./chunk-O624RGPN.js";
import "./chunk-4RSESNAZ.js";
import "./chunk-IXNGPFTJ.js";
import "./chunk-YDLN7C2O.js";
import "./chunk-P3WJ7MIJ.js";
import "./chunk-AQDMIWML.js";
import "./chunk-GH5BJ5VN.js";
import "./chunk-ZHJZ4DDC.js";
import "./chunk-S5KPNYGJ.js";
import "./chunk-RB34ZSXZ.js";
import "./chunk-X27TRNG3.js";
import "./chunk-5TSP37YC.js";
import "./chunk-62JEVEO5.js";
import "./chunk-QCX7MNXD.js";
import "./chunk-V5O4M3XH.js";
import "./chunk-KG6GSWWY.js";
import "./chunk-H2IHAUCY.js";
import "./chunk-CXJAQ2KF.js";
import "./chunk-MVF2XM73.js";
import "./chunk-3CQPX4WS.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-M7SZ7KH5.js";
import "./chunk-QCRBFIOV.js";
import "./chunk-G276BK7I.js";
import "./chunk-QSK6TEQW.js";
import "./chunk-RMORBGLP.js";
import "./chunk-LQIEPKMZ.js";
import "./chunk-UDSYEUHM.js";
import "./chunk-LF4C4GF2.js";
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
