// src/checklist/workflow-jobs.ts
import { parse } from "yaml";
function workflowJobs(text) {
  const root = parseMap(text);
  if (root === null) return null;
  const names = Object.entries(asMap(root["jobs"]) ?? {}).flatMap(([id, job]) => {
    const name = checkName(id, asMap(job));
    return name === null ? [] : [name];
  });
  return { events: eventsOf(root["on"]), names };
}
function checkName(id, job) {
  if (job === null) return null;
  const given = typeof job["name"] === "string" ? job["name"] : id;
  const name = given.replaceAll(/\$\{\{.*?\}\}/g, "*");
  if (typeof job["uses"] === "string") return `${name} / *`;
  const matrix = asMap(asMap(job["strategy"])?.["matrix"]) !== null;
  return matrix && !name.includes("*") ? `${name} (*` : name;
}
function eventsOf(on) {
  if (typeof on === "string") return [on];
  if (Array.isArray(on)) return on.filter((event) => typeof event === "string");
  return Object.keys(asMap(on) ?? {});
}
function parseMap(text) {
  try {
    return asMap(parse(text, { maxAliasCount: 100, logLevel: "silent" }));
  } catch {
    return null;
  }
}
function asMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : null;
}

export {
  workflowJobs
};
