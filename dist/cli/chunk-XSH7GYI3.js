// src/store/store-address.ts
import { resolve } from "node:path";
function storeAddress(env, cwd) {
  const url = env["DATABASE_URL"];
  if (url === void 0)
    return { ok: true, value: resolve(cwd, env["HOLDPOINT_DATA"] ?? "holdpoint-data", "ledger.db") };
  if (/^postgres(?:ql)?:\/\//.test(url) && URL.canParse(url)) return { ok: true, value: url };
  const next = "Set it to postgres://USER:PASSWORD@HOST/DATABASE, or leave it out and use a file.";
  return { ok: false, fault: { code: "STORE_ADDRESS", place: "DATABASE_URL", seen: "no address of PostgreSQL", next } };
}

export {
  storeAddress
};
