import {
  manifestOf
} from "./chunk-GQ26FLV7.js";
import {
  apiUrlIn,
  serverAddress
} from "./chunk-Z2I6M7HA.js";
import "./chunk-IAFWJWC6.js";
import "./chunk-Z42FPPNY.js";
import "./chunk-LQIEPKMZ.js";
import "./chunk-UDSYEUHM.js";
import "./chunk-UFYK2DBN.js";
import "./chunk-WE2AM2TA.js";

// src/cli/commands/app-manifest.ts
function runAppManifest({ name, url, with: abilities, organization, apiUrl }, surroundings) {
  const { web } = serverAddress(apiUrl ?? apiUrlIn(surroundings.env));
  const homepage = organization === void 0 ? web : `${web}/${organization}`;
  const manifest = manifestOf({ name, publicUrl: url ?? null, homepage, abilities, redirectUrl: null });
  surroundings.out(`${JSON.stringify(manifest, null, 2)}
`);
  const place = organization === void 0 ? "" : `/organizations/${organization}`;
  surroundings.err(
    `Register an App with exactly these permissions and events on ${web}${place}/settings/apps/new, or let \`holdpoint app create\` do it.
`
  );
  return 0;
}
export {
  runAppManifest
};
