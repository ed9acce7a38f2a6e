import {
  eventsFor,
  permissionsFor
} from "./chunk-IAFWJWC6.js";

// src/app/setup/manifest.ts
var WEBHOOK_PATH = "/api/github/webhooks";
function manifestOf({ name, publicUrl, homepage, abilities, redirectUrl }) {
  return {
    name,
    url: publicUrl ?? homepage,
    description: "Holds every deployment until its checklist is proved and signed.",
    public: false,
    ...redirectUrl === null ? {} : { redirect_url: redirectUrl },
    ...publicUrl === null ? {} : { hook_attributes: { url: `${publicUrl}${WEBHOOK_PATH}`, active: true } },
    default_permissions: permissionsFor(abilities),
    default_events: eventsFor(abilities)
  };
}

export {
  manifestOf
};
