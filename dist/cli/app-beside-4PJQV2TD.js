import {
  serve
} from "./chunk-GYGNZVQ3.js";
import "./chunk-Y4POZC26.js";
import "./chunk-KD57C3BV.js";
import "./chunk-LQIEPKMZ.js";
import "./chunk-DLZZQPT3.js";
import "./chunk-GKYS564G.js";
import "./chunk-OFXPRIT5.js";
import "./chunk-DOIFQ6BL.js";
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
      writePause: 0
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
