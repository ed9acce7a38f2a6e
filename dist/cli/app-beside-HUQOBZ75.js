import {
  serve
} from "./chunk-ZL6LO66Y.js";
import "./chunk-IIIEFTFS.js";
import "./chunk-KUW4JSFE.js";
import "./chunk-VG6ZWDUP.js";
import "./chunk-UPNX4BO2.js";
import "./chunk-QYKLAILM.js";
import "./chunk-BAOJV4XH.js";
import "./chunk-IXNGPFTJ.js";
import "./chunk-WP5NPAIU.js";
import "./chunk-77IS2WWU.js";
import "./chunk-3PE43SJ7.js";
import "./chunk-Z5FZN4L7.js";
import "./chunk-VSI4XMMT.js";
import "./chunk-676T34ON.js";
import "./chunk-LQIEPKMZ.js";
import "./chunk-QCRBFIOV.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-GYXE5TIF.js";
import "./chunk-QSK6TEQW.js";
import "./chunk-JV3IYYGR.js";
import "./chunk-BBV6YZF7.js";
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
