import {
  CHECKLIST
} from "./chunk-PIMCRZS6.js";
import {
  CODEOWNERS_PLACES
} from "./chunk-ZLPFJ6L3.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-WE2AM2TA.js";

// src/cli/doctor/read-local.ts
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
var WORKFLOWS = ".github/workflows";
async function readLocalFiles(folder) {
  await readdir(folder);
  const names = await orNothing(readdir(join(folder, WORKFLOWS))) ?? [];
  const paths = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  return {
    checklist: await orNothing(readFile(join(folder, CHECKLIST))),
    workflows: await Promise.all(
      paths.map(async (name) => ({
        path: `${WORKFLOWS}/${name}`,
        text: await readFile(join(folder, WORKFLOWS, name), "utf8")
      }))
    ),
    codeowners: await ownersIn(folder)
  };
}
async function ownersIn(folder) {
  for (const path of CODEOWNERS_PLACES) {
    const text = await orNothing(readFile(join(folder, path), "utf8"));
    if (text !== null) return { path, text };
  }
  return null;
}
async function orNothing(reading) {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
export {
  readLocalFiles
};
