// src/cli/read-file.ts
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
async function readNamedFile({ cwd }, file, what, next = "name an existing file") {
  try {
    return { ok: true, bytes: await readFile(resolve(cwd, file)) };
  } catch (error) {
    return { ok: false, refusal: { ...unreadable(file, what, reasonOf(error)), next } };
  }
}
async function readTextFile(surroundings, file, what) {
  const read = await readNamedFile(surroundings, file, what);
  if (!read.ok) return read;
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(read.bytes) };
  } catch {
    return { ok: false, refusal: unreadable(file, what, "it is not UTF-8") };
  }
}
function unreadable(file, what, reason) {
  return {
    code: "FILE_UNREADABLE",
    exit: 2,
    place: file,
    seen: `the ${what} cannot be read: ${reason}`,
    allowed: "a readable text file in UTF-8",
    next: "name an existing file"
  };
}
function reasonOf(error) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  if (code === "ENOENT") return "it does not exist";
  if (code === "EISDIR") return "it is a directory";
  return typeof code === "string" ? code : String(error);
}

export {
  readNamedFile,
  readTextFile
};
