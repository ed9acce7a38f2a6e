import {
  serve
} from "./chunk-SFSXFMBS.js";
import "./chunk-GGNRHLES.js";
import "./chunk-EWBNUPT5.js";
import "./chunk-WRQH5X3T.js";
import "./chunk-IXNGPFTJ.js";
import "./chunk-RW4TKVDQ.js";
import "./chunk-SCN4TKIF.js";
import "./chunk-QSLKBTF4.js";
import "./chunk-XPWIVAJS.js";
import "./chunk-6GDBTLVM.js";
import "./chunk-376T42CM.js";
import "./chunk-26M4IOFW.js";
import "./chunk-FRRE57KZ.js";
import "./chunk-5TSP37YC.js";
import "./chunk-OMCLO5LB.js";
import "./chunk-M3AM6MO7.js";
import "./chunk-LP2VSSU4.js";
import "./chunk-43HN2R2Y.js";
import "./chunk-H2IHAUCY.js";
import "./chunk-O4YRKYYP.js";
import "./chunk-IUF2C3JM.js";
import "./chunk-ZZHMT4AG.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-M7SZ7KH5.js";
import "./chunk-QCRBFIOV.js";
import "./chunk-XZT5WRAU.js";
import "./chunk-QSK6TEQW.js";
import "./chunk-KX4SBPXL.js";
import "./chunk-LQIEPKMZ.js";
import "./chunk-SNXIBI2H.js";
import "./chunk-HVXJSTCA.js";
import "./chunk-2HK66ZGU.js";
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
