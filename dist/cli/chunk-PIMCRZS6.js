import {
  isBefore
} from "./chunk-WE2AM2TA.js";

// src/doctor/checklist-file.ts
var CHECKLIST = ".github/holdpoint.yml";
function isOver(day, now) {
  return day !== null && !isBefore(now, `${day}T00:00:00Z`);
}

export {
  CHECKLIST,
  isOver
};
