// src/gate/checklist-path.ts
var CHECKLIST_PATH = ".github/holdpoint.yml";

export {
  CHECKLIST_PATH
};
