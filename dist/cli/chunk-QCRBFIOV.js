// src/checklist/templates/names.ts
var templateNames = ["deployment", "go-live", "hotfix"];
var PREFIX = "holdpoint:";
var templatesVersion = "1.0.0";
var templateReferences = templateNames.map((name) => PREFIX + name);
function templateNamed(reference) {
  return templateNames.find((name) => reference === PREFIX + name) ?? null;
}
function templateOrigin(name) {
  return `${PREFIX}${name}@${templatesVersion}`;
}

export {
  templateNames,
  templateNamed,
  templateOrigin
};
