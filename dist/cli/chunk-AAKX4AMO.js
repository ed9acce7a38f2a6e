import {
  noPolicies,
  policyNamed
} from "./chunk-ZJKZ2U2B.js";
import {
  readTextFile
} from "./chunk-XNLM5IFK.js";

// src/cli/named-policies.ts
import { basename } from "node:path";
async function namedPolicies(surroundings, files) {
  const texts = /* @__PURE__ */ new Map();
  for (const file of files) {
    const read2 = await readTextFile(surroundings, file, "policy");
    if (!read2.ok) return read2;
    texts.set(basename(file), { text: read2.text, file });
  }
  const read = (reference) => {
    const found = texts.get(basename(policyNamed(reference)?.path ?? ""));
    return found === void 0 ? null : { text: found.text, version: `the file ${found.file}`, private: false };
  };
  return { ok: true, policies: { ...noPolicies, read } };
}

export {
  namedPolicies
};
