import {
  serve
} from "./chunk-PDWARHTO.js";
import "./chunk-JTKEVNE2.js";
import "./chunk-JKYBAWRX.js";
import "./chunk-A3H2UA5F.js";
import "./chunk-CIUGNNPQ.js";
import "./chunk-UY27FNEG.js";
import "./chunk-QSK6TEQW.js";
import "./chunk-Y3ZX7H3P.js";
import "./chunk-ZAEHSIL5.js";
import "./chunk-LQIEPKMZ.js";
import "./chunk-IIKTVYW3.js";
import "./chunk-QCRBFIOV.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-WE2AM2TA.js";
import "./chunk-YJSFBTM5.js";
import "./chunk-5GO6QO5R.js";

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
      apiUrl: sandbox.url,
      host: "127.0.0.1",
      port: 0,
      webhookPath: WEBHOOK_PATH,
      // The pause between writes is manners towards GitHub; a sandbox has no use for it.
      writePause: 0,
      // What the sandbox forgets with its process need not be remembered either.
      store: ":memory:"
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
