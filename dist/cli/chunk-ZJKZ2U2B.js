import {
  isAsFirm,
  isCalendarDay,
  readEnforcement
} from "./chunk-5TSP37YC.js";
import {
  canonical,
  clean,
  didYouMean,
  longestWayBack,
  quote,
  rollbackMistakes,
  rollbackRuleOf,
  templateItems,
  wordingOf
} from "./chunk-H45GHJOG.js";
import {
  combinatorDepth,
  defaultAsk,
  durationForm,
  durationOf,
  durationPattern,
  endShownAt,
  evidenceKeys,
  evidenceOf,
  globMistake,
  isCombined,
  mistakesOf,
  placedParts,
  proofsOf,
  shownAt,
  unknownRole,
  windowMistakes,
  windowOf,
  zoneMistakes,
  zoneSchema
} from "./chunk-OQEANZAU.js";
import {
  templateNamed,
  templateOrigin
} from "./chunk-QCRBFIOV.js";

// src/checklist/limits.ts
var limits = {
  /** Bytes of UTF-8. */
  bytes: 256 * 1024,
  /** YAML words and marks: keys, values, commas, comments, escapes. */
  tokens: 32e3,
  /** Maps and lists inside each other. */
  depth: 24,
  /** Combinators inside each other. */
  combinators: 8,
  items: 200,
  roles: 100,
  environments: 50,
  profiles: 20,
  /** Windows and freezes of one environment. */
  windows: 20,
  freezes: 50,
  /** Policies that a checklist extends, those that they extend counted, and how many may extend each other in a row. */
  policies: 6,
  policyDepth: 3,
  /** Entries of any one list. */
  entries: 100,
  /** Characters of a title or a section. */
  title: 120,
  /** Characters of `why`. */
  why: 1e3,
  /** Changed lines or files that `size` can ask for. */
  size: 1e6,
  /** Characters of a glob. */
  glob: 200,
  /** Problems reported at once. */
  problems: 100
};

// src/checklist/accepts.gen.js
import runtime0 from "ajv/dist/runtime/ucs2length.js";
var acceptsFile = validate21;
var pattern0 = new RegExp("^(?:holdpoint:deployment|holdpoint:go-live|holdpoint:hotfix|(?!.*\\.\\.)[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/\\.github(?:-private)?:(?:[\\w.-]+/)*[\\w.-]+\\.ya?ml(?:@[A-Za-z0-9][\\w./-]{0,199})?)$", "u");
var pattern2 = new RegExp("^[a-z][a-z0-9-]{0,39}$", "u");
var pattern8 = new RegExp("^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$", "u");
var pattern3 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$", "u");
var pattern4 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", "u");
var pattern7 = new RegExp("^[1-9][0-9]{0,3}[mhd]$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.after === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "teams" || key0 === "users" || key0 === "after")) {
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data0 = data.teams;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          errors++;
        }
        if (data0.length < 1) {
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern3.test(data1)) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.users !== void 0) {
      let data2 = data.users;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          errors++;
        }
        if (data2.length < 1) {
          errors++;
        }
        const len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data3 = data2[i2];
          if (typeof data3 === "string") {
            if (!pattern4.test(data3)) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        let i3 = data2.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data2[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data4 = data.after;
      if (typeof data4 === "string") {
        if (!pattern7.test(data4)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "teams" || key0 === "users" || key0 === "deputies")) {
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data0 = data.teams;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          errors++;
        }
        if (data0.length < 1) {
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern3.test(data1)) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.users !== void 0) {
      let data2 = data.users;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          errors++;
        }
        if (data2.length < 1) {
          errors++;
        }
        const len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data3 = data2[i2];
          if (typeof data3 === "string") {
            if (!pattern4.test(data3)) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        let i3 = data2.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data2[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.deputies !== void 0) {
      if (!validate23(data.deputies, { instancePath: instancePath + "/deputies", parentData: data, parentDataProperty: "deputies", rootData })) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var schema9 = { "type": "object", "additionalProperties": false, "required": ["enforce"], "properties": { "enforce": { "patternErrorMessage": "off, advise, advise until YYYY-MM-DD, block", "type": "string", "pattern": "^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$" }, "branches": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "separation-of-duties": { "type": "string", "enum": ["change", "range", "off"] }, "strict": { "type": "boolean" }, "window": { "type": ["object", "array"], "additionalProperties": false, "required": ["zone"], "properties": { "days": { "anyOf": [{ "type": "string", "pattern": "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$", "patternErrorMessage": "a day or days from one to another, such as sat or mon-thu" }, { "type": "array", "minItems": 1, "maxItems": 7, "uniqueItems": true, "items": { "type": "string", "pattern": "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$", "patternErrorMessage": "a day or days from one to another, such as sat or mon-thu" } }] }, "hours": { "patternErrorMessage": "two times of day as HH:MM-HH:MM, such as 09:00-16:00", "type": "string", "pattern": "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, "zone": { "patternErrorMessage": "a time zone of the IANA database as Area/City, such as Europe/Berlin, or UTC", "type": "string", "maxLength": 60, "pattern": "^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$" } }, "minItems": 1, "maxItems": 20, "items": { "$ref": "window" } }, "freeze": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "freeze" } }, "waivers": { "$ref": "waivers" }, "override": { "$ref": "override" }, "paths": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "tags": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "workflows": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "maxLength": 255, "pattern": "^\\.github/workflows/[^/\\s]+\\.ya?ml$", "patternErrorMessage": "the path of a workflow file, such as .github/workflows/deploy.yml" } }, "when-no-go": { "enum": ["wait", "reject"] }, "start": { "enum": ["dispatch"] }, "park": { "type": "boolean" }, "direct-pushes": { "enum": ["deny", "merges", "allow"] }, "rollback": { "$ref": "rollback" } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = runtime0.default ?? runtime0;
var pattern9 = new RegExp("^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$", "u");
var pattern10 = new RegExp("^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$", "u");
var pattern12 = new RegExp("^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
var pattern13 = new RegExp("^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$", "u");
var pattern26 = new RegExp("^\\.github/workflows/[^/\\s]+\\.ya?ml$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.zone === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "days" || key0 === "hours" || key0 === "zone")) {
        errors++;
      }
    }
    if (data.days !== void 0) {
      let data0 = data.days;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (typeof data0 === "string") {
        if (!pattern10.test(data0)) {
          errors++;
        }
      } else {
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs6 = errors;
        if (Array.isArray(data0)) {
          if (data0.length > 7) {
            errors++;
          }
          if (data0.length < 1) {
            errors++;
          }
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (typeof data1 === "string") {
              if (!pattern10.test(data1)) {
                errors++;
              }
            } else {
              errors++;
            }
          }
          let i1 = data0.length;
          let j0;
          if (i1 > 1) {
            const indices0 = {};
            for (; i1--; ) {
              let item0 = data0[i1];
              if (typeof item0 !== "string") {
                continue;
              }
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        } else {
          errors++;
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        errors++;
      } else {
        errors = _errs3;
      }
    }
    if (data.hours !== void 0) {
      let data2 = data.hours;
      if (typeof data2 === "string") {
        if (!pattern12.test(data2)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.zone !== void 0) {
      let data3 = data.zone;
      if (typeof data3 === "string") {
        if (func3(data3) > 60) {
          errors++;
        }
        if (!pattern13.test(data3)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var pattern18 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$", "u");
var pattern20 = new RegExp("^\\S(?:.*\\S)?$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      errors++;
    }
    if (data.until === void 0) {
      errors++;
    }
    if (data.reason === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "until" || key0 === "reason" || key0 === "zone")) {
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data1 = data.until;
      if (typeof data1 === "string") {
        if (!pattern18.test(data1)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data2 = data.reason;
      if (typeof data2 === "string") {
        if (func3(data2) > 120) {
          errors++;
        }
        if (!pattern20.test(data2)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.zone !== void 0) {
      let data3 = data.zone;
      if (typeof data3 === "string") {
        if (func3(data3) > 60) {
          errors++;
        }
        if (!pattern13.test(data3)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "max")) {
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data0 = data.by;
      if (typeof data0 === "string") {
        if (!pattern2.test(data0)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.max !== void 0) {
      let data1 = data.max;
      if (typeof data1 === "string") {
        if (!pattern7.test(data1)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "people" || key0 === "max")) {
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data0 = data.by;
      if (typeof data0 === "string") {
        if (!pattern2.test(data0)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.people !== void 0) {
      let data1 = data.people;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 10 || isNaN(data1)) {
          errors++;
        }
        if (data1 < 2 || isNaN(data1)) {
          errors++;
        }
      }
    }
    if (data.max !== void 0) {
      let data2 = data.max;
      if (typeof data2 === "string") {
        if (!pattern7.test(data2)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "needs" || key0 === "max-age")) {
        errors++;
      }
    }
    if (data.needs !== void 0) {
      let data0 = data.needs;
      if (Array.isArray(data0)) {
        if (data0.length > 10) {
          errors++;
        }
        if (data0.length < 1) {
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern2.test(data1)) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        errors++;
      }
    }
    if (data["max-age"] !== void 0) {
      let data2 = data["max-age"];
      if (typeof data2 === "string") {
        if (!pattern7.test(data2)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enforce === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema9.properties, key0)) {
        errors++;
      }
    }
    if (data.enforce !== void 0) {
      let data0 = data.enforce;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.branches !== void 0) {
      let data1 = data.branches;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          errors++;
        }
        if (data1.length < 1) {
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func3(data2) > 200) {
              errors++;
            }
            if (func3(data2) < 1) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        errors++;
      }
    }
    if (data["separation-of-duties"] !== void 0) {
      let data3 = data["separation-of-duties"];
      if (typeof data3 !== "string") {
        errors++;
      }
      if (!(data3 === "change" || data3 === "range" || data3 === "off")) {
        errors++;
      }
    }
    if (data.strict !== void 0) {
      if (typeof data.strict !== "boolean") {
        errors++;
      }
    }
    if (data.window !== void 0) {
      let data5 = data.window;
      if (!data5 || typeof data5 != "object") {
        errors++;
      }
      if (Array.isArray(data5)) {
        if (data5.length > 20) {
          errors++;
        }
        if (data5.length < 1) {
          errors++;
        }
        const len1 = data5.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate27(data5[i2], { instancePath: instancePath + "/window/" + i2, parentData: data5, parentDataProperty: i2, rootData })) {
            errors++;
          }
        }
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.zone === void 0) {
          errors++;
        }
        for (const key1 in data5) {
          if (!(key1 === "days" || key1 === "hours" || key1 === "zone")) {
            errors++;
          }
        }
        if (data5.days !== void 0) {
          let data7 = data5.days;
          const _errs17 = errors;
          let valid7 = false;
          const _errs18 = errors;
          if (typeof data7 === "string") {
            if (!pattern10.test(data7)) {
              errors++;
            }
          } else {
            errors++;
          }
          var _valid0 = _errs18 === errors;
          valid7 = valid7 || _valid0;
          if (!valid7) {
            const _errs20 = errors;
            if (Array.isArray(data7)) {
              if (data7.length > 7) {
                errors++;
              }
              if (data7.length < 1) {
                errors++;
              }
              const len2 = data7.length;
              for (let i3 = 0; i3 < len2; i3++) {
                let data8 = data7[i3];
                if (typeof data8 === "string") {
                  if (!pattern10.test(data8)) {
                    errors++;
                  }
                } else {
                  errors++;
                }
              }
              let i4 = data7.length;
              let j1;
              if (i4 > 1) {
                const indices1 = {};
                for (; i4--; ) {
                  let item1 = data7[i4];
                  if (typeof item1 !== "string") {
                    continue;
                  }
                  if (typeof indices1[item1] == "number") {
                    j1 = indices1[item1];
                    errors++;
                    break;
                  }
                  indices1[item1] = i4;
                }
              }
            } else {
              errors++;
            }
            var _valid0 = _errs20 === errors;
            valid7 = valid7 || _valid0;
          }
          if (!valid7) {
            errors++;
          } else {
            errors = _errs17;
          }
        }
        if (data5.hours !== void 0) {
          let data9 = data5.hours;
          if (typeof data9 === "string") {
            if (!pattern12.test(data9)) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        if (data5.zone !== void 0) {
          let data10 = data5.zone;
          if (typeof data10 === "string") {
            if (func3(data10) > 60) {
              errors++;
            }
            if (!pattern13.test(data10)) {
              errors++;
            }
          } else {
            errors++;
          }
        }
      }
    }
    if (data.freeze !== void 0) {
      let data11 = data.freeze;
      if (Array.isArray(data11)) {
        if (data11.length > 50) {
          errors++;
        }
        if (data11.length < 1) {
          errors++;
        }
        const len3 = data11.length;
        for (let i5 = 0; i5 < len3; i5++) {
          if (!validate29(data11[i5], { instancePath: instancePath + "/freeze/" + i5, parentData: data11, parentDataProperty: i5, rootData })) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.waivers !== void 0) {
      if (!validate31(data.waivers, { instancePath: instancePath + "/waivers", parentData: data, parentDataProperty: "waivers", rootData })) {
        errors++;
      }
    }
    if (data.override !== void 0) {
      if (!validate33(data.override, { instancePath: instancePath + "/override", parentData: data, parentDataProperty: "override", rootData })) {
        errors++;
      }
    }
    if (data.paths !== void 0) {
      let data15 = data.paths;
      if (Array.isArray(data15)) {
        if (data15.length > 100) {
          errors++;
        }
        if (data15.length < 1) {
          errors++;
        }
        const len4 = data15.length;
        for (let i6 = 0; i6 < len4; i6++) {
          let data16 = data15[i6];
          if (typeof data16 === "string") {
            if (func3(data16) > 200) {
              errors++;
            }
            if (func3(data16) < 1) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        let i7 = data15.length;
        let j2;
        if (i7 > 1) {
          const indices2 = {};
          for (; i7--; ) {
            let item2 = data15[i7];
            if (typeof item2 !== "string") {
              continue;
            }
            if (typeof indices2[item2] == "number") {
              j2 = indices2[item2];
              errors++;
              break;
            }
            indices2[item2] = i7;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data17 = data.tags;
      if (Array.isArray(data17)) {
        if (data17.length > 100) {
          errors++;
        }
        if (data17.length < 1) {
          errors++;
        }
        const len5 = data17.length;
        for (let i8 = 0; i8 < len5; i8++) {
          let data18 = data17[i8];
          if (typeof data18 === "string") {
            if (func3(data18) > 200) {
              errors++;
            }
            if (func3(data18) < 1) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        let i9 = data17.length;
        let j3;
        if (i9 > 1) {
          const indices3 = {};
          for (; i9--; ) {
            let item3 = data17[i9];
            if (typeof item3 !== "string") {
              continue;
            }
            if (typeof indices3[item3] == "number") {
              j3 = indices3[item3];
              errors++;
              break;
            }
            indices3[item3] = i9;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.workflows !== void 0) {
      let data19 = data.workflows;
      if (Array.isArray(data19)) {
        if (data19.length > 100) {
          errors++;
        }
        if (data19.length < 1) {
          errors++;
        }
        const len6 = data19.length;
        for (let i10 = 0; i10 < len6; i10++) {
          let data20 = data19[i10];
          if (typeof data20 === "string") {
            if (func3(data20) > 255) {
              errors++;
            }
            if (!pattern26.test(data20)) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        let i11 = data19.length;
        let j4;
        if (i11 > 1) {
          const indices4 = {};
          for (; i11--; ) {
            let item4 = data19[i11];
            if (typeof item4 !== "string") {
              continue;
            }
            if (typeof indices4[item4] == "number") {
              j4 = indices4[item4];
              errors++;
              break;
            }
            indices4[item4] = i11;
          }
        }
      } else {
        errors++;
      }
    }
    if (data["when-no-go"] !== void 0) {
      let data21 = data["when-no-go"];
      if (!(data21 === "wait" || data21 === "reject")) {
        errors++;
      }
    }
    if (data.start !== void 0) {
      if (!(data.start === "dispatch")) {
        errors++;
      }
    }
    if (data.park !== void 0) {
      if (typeof data.park !== "boolean") {
        errors++;
      }
    }
    if (data["direct-pushes"] !== void 0) {
      let data24 = data["direct-pushes"];
      if (!(data24 === "deny" || data24 === "merges" || data24 === "allow")) {
        errors++;
      }
    }
    if (data.rollback !== void 0) {
      if (!validate35(data.rollback, { instancePath: instancePath + "/rollback", parentData: data, parentDataProperty: "rollback", rootData })) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      errors++;
    }
    if (data.branches === void 0) {
      errors++;
    }
    if (data.later === void 0) {
      errors++;
    }
    if (data.due === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "branches" || key0 === "later" || key0 === "due" || key0 === "environments")) {
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data0 = data.by;
      if (typeof data0 === "string") {
        if (!pattern2.test(data0)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.branches !== void 0) {
      let data1 = data.branches;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          errors++;
        }
        if (data1.length < 1) {
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func3(data2) > 200) {
              errors++;
            }
            if (func3(data2) < 1) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.later !== void 0) {
      let data3 = data.later;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          errors++;
        }
        if (data3.length < 1) {
          errors++;
        }
        const len1 = data3.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data4 = data3[i2];
          if (typeof data4 === "string") {
            if (!pattern2.test(data4)) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        let i3 = data3.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data3[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.due !== void 0) {
      let data5 = data.due;
      if (typeof data5 === "string") {
        if (!pattern7.test(data5)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data6 = data.environments;
      if (Array.isArray(data6)) {
        if (data6.length > 100) {
          errors++;
        }
        if (data6.length < 1) {
          errors++;
        }
        const len2 = data6.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data7 = data6[i4];
          if (typeof data7 === "string") {
            if (func3(data7) < 1) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        let i5 = data6.length;
        let j2;
        if (i5 > 1) {
          const indices2 = {};
          for (; i5--; ) {
            let item2 = data6[i5];
            if (typeof item2 !== "string") {
              continue;
            }
            if (typeof indices2[item2] == "number") {
              j2 = indices2[item2];
              errors++;
              break;
            }
            indices2[item2] = i5;
          }
        }
      } else {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var schema16 = { "type": "object", "additionalProperties": false, "required": ["title"], "oneOf": [{ "required": ["check"] }, { "required": ["review"] }, { "required": ["signoff"] }, { "required": ["tick"] }, { "required": ["file"] }, { "required": ["deployment"] }, { "required": ["codeowners"] }, { "required": ["window"] }, { "required": ["linked-issue"] }, { "required": ["variables"] }, { "required": ["workflow"] }, { "required": ["attestation"] }, { "required": ["all"] }, { "required": ["any"] }, { "required": ["not"] }, { "required": ["at-least"] }], "properties": { "title": { "patternErrorMessage": "one line of text without blanks around it", "type": "string", "maxLength": 120, "pattern": "^\\S(?:.*\\S)?$" }, "section": { "patternErrorMessage": "one line of text without blanks around it", "type": "string", "maxLength": 120, "pattern": "^\\S(?:.*\\S)?$" }, "why": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "phase": { "type": "string", "enum": ["pre-deployment", "deployment", "post-deployment", "rollback", "communication", "review", "close"] }, "ask": { "type": "string", "enum": ["change", "release"] }, "environments": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "when": { "$ref": "when" }, "enforce-from": { "patternErrorMessage": "a day as YYYY-MM-DD", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "waivable": { "type": "boolean" }, "check": { "$ref": "check" }, "review": { "$ref": "review" }, "signoff": { "$ref": "signoff" }, "tick": { "$ref": "tick" }, "file": { "$ref": "file" }, "deployment": { "$ref": "deployment" }, "codeowners": { "$ref": "codeowners" }, "window": { "$ref": "window" }, "linked-issue": { "$ref": "linked-issue" }, "variables": { "$ref": "variables" }, "workflow": { "$ref": "workflow" }, "attestation": { "$ref": "attestation" }, "all": { "$ref": "parts" }, "any": { "$ref": "parts" }, "not": { "$ref": "evidence" }, "at-least": { "$ref": "at-least" } } };
var pattern40 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "users" || key0 === "teams" || key0 === "bots")) {
        errors++;
      }
    }
    if (data.users !== void 0) {
      let data0 = data.users;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          errors++;
        }
        if (data0.length < 1) {
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern4.test(data1)) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data2 = data.teams;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          errors++;
        }
        if (data2.length < 1) {
          errors++;
        }
        const len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data3 = data2[i2];
          if (typeof data3 === "string") {
            if (!pattern3.test(data3)) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        let i3 = data2.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data2[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.bots !== void 0) {
      if (true !== data.bots) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "lines" || key0 === "files")) {
        errors++;
      }
    }
    if (data.lines !== void 0) {
      let data0 = data.lines;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e6 || isNaN(data0)) {
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          errors++;
        }
      }
    }
    if (data.files !== void 0) {
      let data1 = data.files;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e6 || isNaN(data1)) {
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          errors++;
        }
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "environment" || key0 === "paths" || key0 === "labels" || key0 === "base" || key0 === "author" || key0 === "size" || key0 === "commit-message")) {
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data0 = data.environment;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          errors++;
        }
        if (data0.length < 1) {
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func3(data1) < 1) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.paths !== void 0) {
      let data2 = data.paths;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          errors++;
        }
        if (data2.length < 1) {
          errors++;
        }
        const len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data3 = data2[i2];
          if (typeof data3 === "string") {
            if (func3(data3) > 200) {
              errors++;
            }
            if (func3(data3) < 1) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        let i3 = data2.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data2[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data4 = data.labels;
      if (Array.isArray(data4)) {
        if (data4.length > 100) {
          errors++;
        }
        if (data4.length < 1) {
          errors++;
        }
        const len2 = data4.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data5 = data4[i4];
          if (typeof data5 === "string") {
            if (func3(data5) > 50) {
              errors++;
            }
            if (!pattern20.test(data5)) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        let i5 = data4.length;
        let j2;
        if (i5 > 1) {
          const indices2 = {};
          for (; i5--; ) {
            let item2 = data4[i5];
            if (typeof item2 !== "string") {
              continue;
            }
            if (typeof indices2[item2] == "number") {
              j2 = indices2[item2];
              errors++;
              break;
            }
            indices2[item2] = i5;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.base !== void 0) {
      let data6 = data.base;
      if (Array.isArray(data6)) {
        if (data6.length > 100) {
          errors++;
        }
        if (data6.length < 1) {
          errors++;
        }
        const len3 = data6.length;
        for (let i6 = 0; i6 < len3; i6++) {
          let data7 = data6[i6];
          if (typeof data7 === "string") {
            if (func3(data7) > 200) {
              errors++;
            }
            if (func3(data7) < 1) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        let i7 = data6.length;
        let j3;
        if (i7 > 1) {
          const indices3 = {};
          for (; i7--; ) {
            let item3 = data6[i7];
            if (typeof item3 !== "string") {
              continue;
            }
            if (typeof indices3[item3] == "number") {
              j3 = indices3[item3];
              errors++;
              break;
            }
            indices3[item3] = i7;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.author !== void 0) {
      if (!validate43(data.author, { instancePath: instancePath + "/author", parentData: data, parentDataProperty: "author", rootData })) {
        errors++;
      }
    }
    if (data.size !== void 0) {
      if (!validate45(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
        errors++;
      }
    }
    if (data["commit-message"] !== void 0) {
      let data10 = data["commit-message"];
      if (Array.isArray(data10)) {
        if (data10.length > 100) {
          errors++;
        }
        if (data10.length < 1) {
          errors++;
        }
        const len4 = data10.length;
        for (let i8 = 0; i8 < len4; i8++) {
          let data11 = data10[i8];
          if (typeof data11 === "string") {
            if (func3(data11) > 200) {
              errors++;
            }
            if (!pattern20.test(data11)) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        let i9 = data10.length;
        let j4;
        if (i9 > 1) {
          const indices4 = {};
          for (; i9--; ) {
            let item4 = data10[i9];
            if (typeof item4 !== "string") {
              continue;
            }
            if (typeof indices4[item4] == "number") {
              j4 = indices4[item4];
              errors++;
              break;
            }
            indices4[item4] = i9;
          }
        }
      } else {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var pattern41 = new RegExp("^[a-z0-9][a-z0-9-]{0,99}$", "u");
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (func3(data) > 255) {
      errors++;
    }
    if (func3(data) < 1) {
      errors++;
    }
  } else {
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.name === void 0) {
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "name" || key0 === "app" || key0 === "workflow" || key0 === "unchanged" || key0 === "max-age")) {
          errors++;
        }
      }
      if (data.name !== void 0) {
        let data0 = data.name;
        if (typeof data0 === "string") {
          if (func3(data0) > 255) {
            errors++;
          }
          if (func3(data0) < 1) {
            errors++;
          }
        } else {
          errors++;
        }
      }
      if (data.app !== void 0) {
        let data1 = data.app;
        const _errs9 = errors;
        let valid2 = false;
        const _errs10 = errors;
        if (typeof data1 === "string") {
          if (!pattern41.test(data1)) {
            errors++;
          }
        } else {
          errors++;
        }
        var _valid1 = _errs10 === errors;
        valid2 = valid2 || _valid1;
        if (!valid2) {
          const _errs12 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 < 1 || isNaN(data1)) {
              errors++;
            }
          }
          var _valid1 = _errs12 === errors;
          valid2 = valid2 || _valid1;
        }
        if (!valid2) {
          errors++;
        } else {
          errors = _errs9;
        }
      }
      if (data.workflow !== void 0) {
        let data2 = data.workflow;
        if (typeof data2 === "string") {
          if (func3(data2) > 255) {
            errors++;
          }
          if (func3(data2) < 1) {
            errors++;
          }
        } else {
          errors++;
        }
      }
      if (data.unchanged !== void 0) {
        if (typeof data.unchanged !== "boolean") {
          errors++;
        }
      }
      if (data["max-age"] !== void 0) {
        let data4 = data["max-age"];
        if (typeof data4 === "string") {
          if (!pattern7.test(data4)) {
            errors++;
          }
        } else {
          errors++;
        }
      }
    } else {
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    errors++;
  } else {
    errors = _errs0;
  }
  return errors === 0;
}
var pattern43 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$", "u");
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "count" || key0 === "max-age")) {
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          errors++;
        }
        if (data0.length < 1) {
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern43.test(data1)) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data2 = data.count;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 10 || isNaN(data2)) {
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          errors++;
        }
      }
    }
    if (data["max-age"] !== void 0) {
      let data3 = data["max-age"];
      if (typeof data3 === "string") {
        if (!pattern7.test(data3)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      errors++;
    }
  } else {
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.role === void 0) {
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "role" || key0 === "expires" || key0 === "on-push")) {
          errors++;
        }
      }
      if (data.role !== void 0) {
        let data0 = data.role;
        if (typeof data0 === "string") {
          if (!pattern2.test(data0)) {
            errors++;
          }
        } else {
          errors++;
        }
      }
      if (data.expires !== void 0) {
        let data1 = data.expires;
        if (typeof data1 === "string") {
          if (!pattern7.test(data1)) {
            errors++;
          }
        } else {
          errors++;
        }
      }
      if (data["on-push"] !== void 0) {
        let data2 = data["on-push"];
        const _errs11 = errors;
        let valid2 = false;
        const _errs12 = errors;
        if (typeof data2 !== "string") {
          errors++;
        }
        if (!(data2 === "reset" || data2 === "keep")) {
          errors++;
        }
        var _valid1 = _errs12 === errors;
        valid2 = valid2 || _valid1;
        if (!valid2) {
          const _errs14 = errors;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2["keep-if-unchanged"] === void 0) {
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "keep-if-unchanged")) {
                errors++;
              }
            }
            if (data2["keep-if-unchanged"] !== void 0) {
              let data3 = data2["keep-if-unchanged"];
              if (Array.isArray(data3)) {
                if (data3.length > 50) {
                  errors++;
                }
                if (data3.length < 1) {
                  errors++;
                }
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data4 = data3[i0];
                  if (typeof data4 === "string") {
                    if (func3(data4) > 200) {
                      errors++;
                    }
                    if (func3(data4) < 1) {
                      errors++;
                    }
                  } else {
                    errors++;
                  }
                }
                let i1 = data3.length;
                let j0;
                if (i1 > 1) {
                  const indices0 = {};
                  for (; i1--; ) {
                    let item0 = data3[i1];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j0 = indices0[item0];
                      errors++;
                      break;
                    }
                    indices0[item0] = i1;
                  }
                }
              } else {
                errors++;
              }
            }
          } else {
            errors++;
          }
          var _valid1 = _errs14 === errors;
          valid2 = valid2 || _valid1;
        }
        if (!valid2) {
          errors++;
        } else {
          errors = _errs11;
        }
      }
    } else {
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    errors++;
  } else {
    errors = _errs0;
  }
  return errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      errors++;
    }
  } else {
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.role === void 0) {
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "role" || key0 === "max-age")) {
          errors++;
        }
      }
      if (data.role !== void 0) {
        let data0 = data.role;
        if (typeof data0 === "string") {
          if (!pattern2.test(data0)) {
            errors++;
          }
        } else {
          errors++;
        }
      }
      if (data["max-age"] !== void 0) {
        let data1 = data["max-age"];
        if (typeof data1 === "string") {
          if (!pattern7.test(data1)) {
            errors++;
          }
        } else {
          errors++;
        }
      }
    } else {
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    errors++;
  } else {
    errors = _errs0;
  }
  return errors === 0;
}
var pattern51 = new RegExp("\\S", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (func3(data) > 1024) {
      errors++;
    }
    if (func3(data) < 1) {
      errors++;
    }
  } else {
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path === void 0) {
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "path" || key0 === "headings" || key0 === "unchanged")) {
          errors++;
        }
      }
      if (data.path !== void 0) {
        let data0 = data.path;
        if (typeof data0 === "string") {
          if (func3(data0) > 1024) {
            errors++;
          }
          if (func3(data0) < 1) {
            errors++;
          }
        } else {
          errors++;
        }
      }
      if (data.headings !== void 0) {
        let data1 = data.headings;
        if (Array.isArray(data1)) {
          if (data1.length > 50) {
            errors++;
          }
          if (data1.length < 1) {
            errors++;
          }
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data2 = data1[i0];
            if (typeof data2 === "string") {
              if (func3(data2) > 255) {
                errors++;
              }
              if (func3(data2) < 1) {
                errors++;
              }
              if (!pattern51.test(data2)) {
                errors++;
              }
            } else {
              errors++;
            }
          }
          let i1 = data1.length;
          let j0;
          if (i1 > 1) {
            const indices0 = {};
            for (; i1--; ) {
              let item0 = data1[i1];
              if (typeof item0 !== "string") {
                continue;
              }
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        } else {
          errors++;
        }
      }
      if (data.unchanged !== void 0) {
        if (typeof data.unchanged !== "boolean") {
          errors++;
        }
      }
    } else {
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    errors++;
  } else {
    errors = _errs0;
  }
  return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.environment === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "environment" || key0 === "for" || key0 === "app" || key0 === "max-age")) {
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data0 = data.environment;
      if (typeof data0 === "string") {
        if (func3(data0) > 255) {
          errors++;
        }
        if (func3(data0) < 1) {
          errors++;
        }
        if (!pattern20.test(data0)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.for !== void 0) {
      let data1 = data.for;
      if (typeof data1 === "string") {
        if (!pattern7.test(data1)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.app !== void 0) {
      let data2 = data.app;
      if (typeof data2 === "string") {
        if (!pattern41.test(data2)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data["max-age"] !== void 0) {
      let data3 = data["max-age"];
      if (typeof data3 === "string") {
        if (!pattern7.test(data3)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "unowned" || key0 === "max-age")) {
        errors++;
      }
    }
    if (data.unowned !== void 0) {
      let data0 = data.unowned;
      if (typeof data0 !== "string") {
        errors++;
      }
      if (!(data0 === "allowed" || data0 === "refused")) {
        errors++;
      }
    }
    if (data["max-age"] !== void 0) {
      let data1 = data["max-age"];
      if (typeof data1 === "string") {
        if (!pattern7.test(data1)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "state" || key0 === "labels")) {
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data0 = data.state;
      if (typeof data0 !== "string") {
        errors++;
      }
      if (!(data0 === "open" || data0 === "closed")) {
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data1 = data.labels;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          errors++;
        }
        if (data1.length < 1) {
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func3(data2) > 50) {
              errors++;
            }
            if (func3(data2) < 1) {
              errors++;
            }
          } else {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var pattern57 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,254}$", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "names" || key0 === "secrets")) {
        errors++;
      }
    }
    if (data.names !== void 0) {
      let data0 = data.names;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          errors++;
        }
        if (data0.length < 1) {
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern57.test(data1)) {
              errors++;
            }
          } else {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.secrets !== void 0) {
      let data2 = data.secrets;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          errors++;
        }
        if (data2.length < 1) {
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 === "string") {
            if (!pattern57.test(data3)) {
              errors++;
            }
          } else {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "event" || key0 === "max-age")) {
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (func3(data0) > 255) {
          errors++;
        }
        if (func3(data0) < 1) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.event !== void 0) {
      let data1 = data.event;
      if (Array.isArray(data1)) {
        if (data1.length > 20) {
          errors++;
        }
        if (data1.length < 1) {
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            errors++;
          }
          if (!(data2 === "push" || data2 === "pull_request" || data2 === "pull_request_review" || data2 === "merge_group" || data2 === "schedule" || data2 === "workflow_dispatch" || data2 === "release" || data2 === "deployment" || data2 === "deployment_status")) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data["max-age"] !== void 0) {
      let data3 = data["max-age"];
      if (typeof data3 === "string") {
        if (!pattern7.test(data3)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      errors++;
    }
  } else {
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.role === void 0) {
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "role" || key0 === "max-age")) {
          errors++;
        }
      }
      if (data.role !== void 0) {
        let data0 = data.role;
        if (typeof data0 === "string") {
          if (!pattern2.test(data0)) {
            errors++;
          }
        } else {
          errors++;
        }
      }
      if (data["max-age"] !== void 0) {
        let data1 = data["max-age"];
        if (typeof data1 === "string") {
          if (!pattern7.test(data1)) {
            errors++;
          }
        } else {
          errors++;
        }
      }
    } else {
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    errors++;
  } else {
    errors = _errs0;
  }
  return errors === 0;
}
var schema32 = { "type": "object", "additionalProperties": false, "oneOf": [{ "required": ["check"] }, { "required": ["review"] }, { "required": ["signoff"] }, { "required": ["tick"] }, { "required": ["file"] }, { "required": ["deployment"] }, { "required": ["codeowners"] }, { "required": ["window"] }, { "required": ["linked-issue"] }, { "required": ["variables"] }, { "required": ["workflow"] }, { "required": ["attestation"] }, { "required": ["all"] }, { "required": ["any"] }, { "required": ["not"] }, { "required": ["at-least"] }], "properties": { "check": { "$ref": "check" }, "review": { "$ref": "review" }, "signoff": { "$ref": "signoff" }, "tick": { "$ref": "tick" }, "file": { "$ref": "file" }, "deployment": { "$ref": "deployment" }, "codeowners": { "$ref": "codeowners" }, "window": { "$ref": "window" }, "linked-issue": { "$ref": "linked-issue" }, "variables": { "$ref": "variables" }, "workflow": { "$ref": "workflow" }, "attestation": { "$ref": "attestation" }, "all": { "$ref": "parts" }, "any": { "$ref": "parts" }, "not": { "$ref": "evidence" }, "at-least": { "$ref": "at-least" } } };
var wrapper0 = { validate: validate71 };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count === void 0) {
      errors++;
    }
    if (data.of === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "count" || key0 === "of")) {
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data0 = data.count;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100 || isNaN(data0)) {
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          errors++;
        }
      }
    }
    if (data.of !== void 0) {
      if (!wrapper0.validate(data.of, { instancePath: instancePath + "/of", parentData: data, parentDataProperty: "of", rootData })) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
var wrapper2 = { validate: validate72 };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check === void 0) {
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.review === void 0) {
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.signoff === void 0) {
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs5 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tick === void 0) {
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs6 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.file === void 0) {
            errors++;
          }
        }
        var _valid0 = _errs6 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs7 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.deployment === void 0) {
              errors++;
            }
          }
          var _valid0 = _errs7 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
            const _errs8 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.codeowners === void 0) {
                errors++;
              }
            }
            var _valid0 = _errs8 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
              }
              const _errs9 = errors;
              if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.window === void 0) {
                  errors++;
                }
              }
              var _valid0 = _errs9 === errors;
              if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 7];
              } else {
                if (_valid0) {
                  valid0 = true;
                  passing0 = 7;
                }
                const _errs10 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  if (data["linked-issue"] === void 0) {
                    errors++;
                  }
                }
                var _valid0 = _errs10 === errors;
                if (_valid0 && valid0) {
                  valid0 = false;
                  passing0 = [passing0, 8];
                } else {
                  if (_valid0) {
                    valid0 = true;
                    passing0 = 8;
                  }
                  const _errs11 = errors;
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.variables === void 0) {
                      errors++;
                    }
                  }
                  var _valid0 = _errs11 === errors;
                  if (_valid0 && valid0) {
                    valid0 = false;
                    passing0 = [passing0, 9];
                  } else {
                    if (_valid0) {
                      valid0 = true;
                      passing0 = 9;
                    }
                    const _errs12 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      if (data.workflow === void 0) {
                        errors++;
                      }
                    }
                    var _valid0 = _errs12 === errors;
                    if (_valid0 && valid0) {
                      valid0 = false;
                      passing0 = [passing0, 10];
                    } else {
                      if (_valid0) {
                        valid0 = true;
                        passing0 = 10;
                      }
                      const _errs13 = errors;
                      if (data && typeof data == "object" && !Array.isArray(data)) {
                        if (data.attestation === void 0) {
                          errors++;
                        }
                      }
                      var _valid0 = _errs13 === errors;
                      if (_valid0 && valid0) {
                        valid0 = false;
                        passing0 = [passing0, 11];
                      } else {
                        if (_valid0) {
                          valid0 = true;
                          passing0 = 11;
                        }
                        const _errs14 = errors;
                        if (data && typeof data == "object" && !Array.isArray(data)) {
                          if (data.all === void 0) {
                            errors++;
                          }
                        }
                        var _valid0 = _errs14 === errors;
                        if (_valid0 && valid0) {
                          valid0 = false;
                          passing0 = [passing0, 12];
                        } else {
                          if (_valid0) {
                            valid0 = true;
                            passing0 = 12;
                          }
                          const _errs15 = errors;
                          if (data && typeof data == "object" && !Array.isArray(data)) {
                            if (data.any === void 0) {
                              errors++;
                            }
                          }
                          var _valid0 = _errs15 === errors;
                          if (_valid0 && valid0) {
                            valid0 = false;
                            passing0 = [passing0, 13];
                          } else {
                            if (_valid0) {
                              valid0 = true;
                              passing0 = 13;
                            }
                            const _errs16 = errors;
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                              if (data.not === void 0) {
                                errors++;
                              }
                            }
                            var _valid0 = _errs16 === errors;
                            if (_valid0 && valid0) {
                              valid0 = false;
                              passing0 = [passing0, 14];
                            } else {
                              if (_valid0) {
                                valid0 = true;
                                passing0 = 14;
                              }
                              const _errs17 = errors;
                              if (data && typeof data == "object" && !Array.isArray(data)) {
                                if (data["at-least"] === void 0) {
                                  errors++;
                                }
                              }
                              var _valid0 = _errs17 === errors;
                              if (_valid0 && valid0) {
                                valid0 = false;
                                passing0 = [passing0, 15];
                              } else {
                                if (_valid0) {
                                  valid0 = true;
                                  passing0 = 15;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    errors++;
  } else {
    errors = _errs1;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema32.properties, key0)) {
        errors++;
      }
    }
    if (data.check !== void 0) {
      if (!validate48(data.check, { instancePath: instancePath + "/check", parentData: data, parentDataProperty: "check", rootData })) {
        errors++;
      }
    }
    if (data.review !== void 0) {
      if (!validate50(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        errors++;
      }
    }
    if (data.signoff !== void 0) {
      if (!validate52(data.signoff, { instancePath: instancePath + "/signoff", parentData: data, parentDataProperty: "signoff", rootData })) {
        errors++;
      }
    }
    if (data.tick !== void 0) {
      if (!validate54(data.tick, { instancePath: instancePath + "/tick", parentData: data, parentDataProperty: "tick", rootData })) {
        errors++;
      }
    }
    if (data.file !== void 0) {
      if (!validate56(data.file, { instancePath: instancePath + "/file", parentData: data, parentDataProperty: "file", rootData })) {
        errors++;
      }
    }
    if (data.deployment !== void 0) {
      if (!validate58(data.deployment, { instancePath: instancePath + "/deployment", parentData: data, parentDataProperty: "deployment", rootData })) {
        errors++;
      }
    }
    if (data.codeowners !== void 0) {
      if (!validate60(data.codeowners, { instancePath: instancePath + "/codeowners", parentData: data, parentDataProperty: "codeowners", rootData })) {
        errors++;
      }
    }
    if (data.window !== void 0) {
      if (!validate27(data.window, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData })) {
        errors++;
      }
    }
    if (data["linked-issue"] !== void 0) {
      if (!validate63(data["linked-issue"], { instancePath: instancePath + "/linked-issue", parentData: data, parentDataProperty: "linked-issue", rootData })) {
        errors++;
      }
    }
    if (data.variables !== void 0) {
      if (!validate65(data.variables, { instancePath: instancePath + "/variables", parentData: data, parentDataProperty: "variables", rootData })) {
        errors++;
      }
    }
    if (data.workflow !== void 0) {
      if (!validate67(data.workflow, { instancePath: instancePath + "/workflow", parentData: data, parentDataProperty: "workflow", rootData })) {
        errors++;
      }
    }
    if (data.attestation !== void 0) {
      if (!validate69(data.attestation, { instancePath: instancePath + "/attestation", parentData: data, parentDataProperty: "attestation", rootData })) {
        errors++;
      }
    }
    if (data.all !== void 0) {
      if (!wrapper0.validate(data.all, { instancePath: instancePath + "/all", parentData: data, parentDataProperty: "all", rootData })) {
        errors++;
      }
    }
    if (data.any !== void 0) {
      if (!wrapper0.validate(data.any, { instancePath: instancePath + "/any", parentData: data, parentDataProperty: "any", rootData })) {
        errors++;
      }
    }
    if (data.not !== void 0) {
      if (!wrapper2.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData })) {
        errors++;
      }
    }
    if (data["at-least"] !== void 0) {
      if (!validate85(data["at-least"], { instancePath: instancePath + "/at-least", parentData: data, parentDataProperty: "at-least", rootData })) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 100) {
      errors++;
    }
    if (data.length < 1) {
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate72(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check === void 0) {
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.review === void 0) {
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.signoff === void 0) {
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs5 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tick === void 0) {
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs6 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.file === void 0) {
            errors++;
          }
        }
        var _valid0 = _errs6 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs7 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.deployment === void 0) {
              errors++;
            }
          }
          var _valid0 = _errs7 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
            const _errs8 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.codeowners === void 0) {
                errors++;
              }
            }
            var _valid0 = _errs8 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
              }
              const _errs9 = errors;
              if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.window === void 0) {
                  errors++;
                }
              }
              var _valid0 = _errs9 === errors;
              if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 7];
              } else {
                if (_valid0) {
                  valid0 = true;
                  passing0 = 7;
                }
                const _errs10 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  if (data["linked-issue"] === void 0) {
                    errors++;
                  }
                }
                var _valid0 = _errs10 === errors;
                if (_valid0 && valid0) {
                  valid0 = false;
                  passing0 = [passing0, 8];
                } else {
                  if (_valid0) {
                    valid0 = true;
                    passing0 = 8;
                  }
                  const _errs11 = errors;
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.variables === void 0) {
                      errors++;
                    }
                  }
                  var _valid0 = _errs11 === errors;
                  if (_valid0 && valid0) {
                    valid0 = false;
                    passing0 = [passing0, 9];
                  } else {
                    if (_valid0) {
                      valid0 = true;
                      passing0 = 9;
                    }
                    const _errs12 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      if (data.workflow === void 0) {
                        errors++;
                      }
                    }
                    var _valid0 = _errs12 === errors;
                    if (_valid0 && valid0) {
                      valid0 = false;
                      passing0 = [passing0, 10];
                    } else {
                      if (_valid0) {
                        valid0 = true;
                        passing0 = 10;
                      }
                      const _errs13 = errors;
                      if (data && typeof data == "object" && !Array.isArray(data)) {
                        if (data.attestation === void 0) {
                          errors++;
                        }
                      }
                      var _valid0 = _errs13 === errors;
                      if (_valid0 && valid0) {
                        valid0 = false;
                        passing0 = [passing0, 11];
                      } else {
                        if (_valid0) {
                          valid0 = true;
                          passing0 = 11;
                        }
                        const _errs14 = errors;
                        if (data && typeof data == "object" && !Array.isArray(data)) {
                          if (data.all === void 0) {
                            errors++;
                          }
                        }
                        var _valid0 = _errs14 === errors;
                        if (_valid0 && valid0) {
                          valid0 = false;
                          passing0 = [passing0, 12];
                        } else {
                          if (_valid0) {
                            valid0 = true;
                            passing0 = 12;
                          }
                          const _errs15 = errors;
                          if (data && typeof data == "object" && !Array.isArray(data)) {
                            if (data.any === void 0) {
                              errors++;
                            }
                          }
                          var _valid0 = _errs15 === errors;
                          if (_valid0 && valid0) {
                            valid0 = false;
                            passing0 = [passing0, 13];
                          } else {
                            if (_valid0) {
                              valid0 = true;
                              passing0 = 13;
                            }
                            const _errs16 = errors;
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                              if (data.not === void 0) {
                                errors++;
                              }
                            }
                            var _valid0 = _errs16 === errors;
                            if (_valid0 && valid0) {
                              valid0 = false;
                              passing0 = [passing0, 14];
                            } else {
                              if (_valid0) {
                                valid0 = true;
                                passing0 = 14;
                              }
                              const _errs17 = errors;
                              if (data && typeof data == "object" && !Array.isArray(data)) {
                                if (data["at-least"] === void 0) {
                                  errors++;
                                }
                              }
                              var _valid0 = _errs17 === errors;
                              if (_valid0 && valid0) {
                                valid0 = false;
                                passing0 = [passing0, 15];
                              } else {
                                if (_valid0) {
                                  valid0 = true;
                                  passing0 = 15;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    errors++;
  } else {
    errors = _errs1;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema16.properties, key0)) {
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 === "string") {
        if (func3(data0) > 120) {
          errors++;
        }
        if (!pattern20.test(data0)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.section !== void 0) {
      let data1 = data.section;
      if (typeof data1 === "string") {
        if (func3(data1) > 120) {
          errors++;
        }
        if (!pattern20.test(data1)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.why !== void 0) {
      let data2 = data.why;
      if (typeof data2 === "string") {
        if (func3(data2) > 1e3) {
          errors++;
        }
        if (func3(data2) < 1) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.phase !== void 0) {
      let data3 = data.phase;
      if (typeof data3 !== "string") {
        errors++;
      }
      if (!(data3 === "pre-deployment" || data3 === "deployment" || data3 === "post-deployment" || data3 === "rollback" || data3 === "communication" || data3 === "review" || data3 === "close")) {
        errors++;
      }
    }
    if (data.ask !== void 0) {
      let data4 = data.ask;
      if (typeof data4 !== "string") {
        errors++;
      }
      if (!(data4 === "change" || data4 === "release")) {
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data5 = data.environments;
      if (Array.isArray(data5)) {
        if (data5.length > 100) {
          errors++;
        }
        if (data5.length < 1) {
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func3(data6) < 1) {
              errors++;
            }
          } else {
            errors++;
          }
        }
        let i1 = data5.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data5[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate42(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        errors++;
      }
    }
    if (data["enforce-from"] !== void 0) {
      let data8 = data["enforce-from"];
      if (typeof data8 === "string") {
        if (!pattern40.test(data8)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.waivable !== void 0) {
      if (typeof data.waivable !== "boolean") {
        errors++;
      }
    }
    if (data.check !== void 0) {
      if (!validate48(data.check, { instancePath: instancePath + "/check", parentData: data, parentDataProperty: "check", rootData })) {
        errors++;
      }
    }
    if (data.review !== void 0) {
      if (!validate50(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        errors++;
      }
    }
    if (data.signoff !== void 0) {
      if (!validate52(data.signoff, { instancePath: instancePath + "/signoff", parentData: data, parentDataProperty: "signoff", rootData })) {
        errors++;
      }
    }
    if (data.tick !== void 0) {
      if (!validate54(data.tick, { instancePath: instancePath + "/tick", parentData: data, parentDataProperty: "tick", rootData })) {
        errors++;
      }
    }
    if (data.file !== void 0) {
      if (!validate56(data.file, { instancePath: instancePath + "/file", parentData: data, parentDataProperty: "file", rootData })) {
        errors++;
      }
    }
    if (data.deployment !== void 0) {
      if (!validate58(data.deployment, { instancePath: instancePath + "/deployment", parentData: data, parentDataProperty: "deployment", rootData })) {
        errors++;
      }
    }
    if (data.codeowners !== void 0) {
      if (!validate60(data.codeowners, { instancePath: instancePath + "/codeowners", parentData: data, parentDataProperty: "codeowners", rootData })) {
        errors++;
      }
    }
    if (data.window !== void 0) {
      if (!validate27(data.window, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData })) {
        errors++;
      }
    }
    if (data["linked-issue"] !== void 0) {
      if (!validate63(data["linked-issue"], { instancePath: instancePath + "/linked-issue", parentData: data, parentDataProperty: "linked-issue", rootData })) {
        errors++;
      }
    }
    if (data.variables !== void 0) {
      if (!validate65(data.variables, { instancePath: instancePath + "/variables", parentData: data, parentDataProperty: "variables", rootData })) {
        errors++;
      }
    }
    if (data.workflow !== void 0) {
      if (!validate67(data.workflow, { instancePath: instancePath + "/workflow", parentData: data, parentDataProperty: "workflow", rootData })) {
        errors++;
      }
    }
    if (data.attestation !== void 0) {
      if (!validate69(data.attestation, { instancePath: instancePath + "/attestation", parentData: data, parentDataProperty: "attestation", rootData })) {
        errors++;
      }
    }
    if (data.all !== void 0) {
      if (!validate71(data.all, { instancePath: instancePath + "/all", parentData: data, parentDataProperty: "all", rootData })) {
        errors++;
      }
    }
    if (data.any !== void 0) {
      if (!validate71(data.any, { instancePath: instancePath + "/any", parentData: data, parentDataProperty: "any", rootData })) {
        errors++;
      }
    }
    if (data.not !== void 0) {
      if (!validate72(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData })) {
        errors++;
      }
    }
    if (data["at-least"] !== void 0) {
      if (!validate85(data["at-least"], { instancePath: instancePath + "/at-least", parentData: data, parentDataProperty: "at-least", rootData })) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      errors++;
    }
    if (data.environments === void 0) {
      errors++;
    }
    if (data.items === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "extends" || key0 === "roles" || key0 === "environments" || key0 === "waivers" || key0 === "profiles" || key0 === "items")) {
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data1 = data.extends;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          errors++;
        }
      } else {
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs7 = errors;
        if (Array.isArray(data1)) {
          if (data1.length > 100) {
            errors++;
          }
          if (data1.length < 1) {
            errors++;
          }
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data2 = data1[i0];
            if (typeof data2 === "string") {
              if (!pattern0.test(data2)) {
                errors++;
              }
            } else {
              errors++;
            }
          }
          let i1 = data1.length;
          let j0;
          if (i1 > 1) {
            const indices0 = {};
            for (; i1--; ) {
              let item0 = data1[i1];
              if (typeof item0 !== "string") {
                continue;
              }
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        } else {
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        errors++;
      } else {
        errors = _errs4;
      }
    }
    if (data.roles !== void 0) {
      let data3 = data.roles;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (Object.keys(data3).length > 100) {
          errors++;
        }
        for (const key1 in data3) {
          const _errs13 = errors;
          const _errs15 = errors;
          const _errs16 = errors;
          if (!(key1 === "merge" || key1 === "in" || key1 === "until" || key1 === "signoff" || key1 === "revoke" || key1 === "hold" || key1 === "unhold" || key1 === "status" || key1 === "recheck" || key1 === "help" || key1 === "waive" || key1 === "override" || key1 === "profile" || key1 === "attest" || key1 === "candidate" || key1 === "drop" || key1 === "deploy" || key1 === "here" || key1 === "go" || key1 === "no-go" || key1 === "decision" || key1 === "action" || key1 === "concern" || key1 === "resolve" || key1 === "start" || key1 === "done" || key1 === "rollback" || key1 === "complete")) {
            errors++;
          }
          var valid6 = _errs16 === errors;
          if (valid6) {
            errors++;
          } else {
            errors = _errs15;
          }
          if (typeof key1 === "string") {
            if (!pattern2.test(key1)) {
              errors++;
            }
          } else {
            errors++;
          }
          var valid5 = _errs13 === errors;
          if (!valid5) {
            errors++;
          }
        }
        for (const key2 in data3) {
          if (!validate22(data3[key2], { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key2, rootData })) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data5 = data.environments;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (Object.keys(data5).length > 50) {
          errors++;
        }
        if (Object.keys(data5).length < 1) {
          errors++;
        }
        for (const key3 in data5) {
          const _errs21 = errors;
          if (typeof key3 === "string") {
            if (!pattern8.test(key3)) {
              errors++;
            }
          } else {
            errors++;
          }
          var valid8 = _errs21 === errors;
          if (!valid8) {
            errors++;
          }
        }
        for (const key4 in data5) {
          if (!validate26(data5[key4], { instancePath: instancePath + "/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key4, rootData })) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.waivers !== void 0) {
      if (!validate31(data.waivers, { instancePath: instancePath + "/waivers", parentData: data, parentDataProperty: "waivers", rootData })) {
        errors++;
      }
    }
    if (data.profiles !== void 0) {
      let data8 = data.profiles;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (Object.keys(data8).length > 20) {
          errors++;
        }
        for (const key5 in data8) {
          const _errs28 = errors;
          const _errs30 = errors;
          const _errs31 = errors;
          if (!(key5 === "merge" || key5 === "in" || key5 === "until" || key5 === "signoff" || key5 === "revoke" || key5 === "hold" || key5 === "unhold" || key5 === "status" || key5 === "recheck" || key5 === "help" || key5 === "waive" || key5 === "override" || key5 === "profile" || key5 === "attest" || key5 === "candidate" || key5 === "drop" || key5 === "deploy" || key5 === "here" || key5 === "go" || key5 === "no-go" || key5 === "decision" || key5 === "action" || key5 === "concern" || key5 === "resolve" || key5 === "start" || key5 === "done" || key5 === "rollback" || key5 === "complete")) {
            errors++;
          }
          var valid11 = _errs31 === errors;
          if (valid11) {
            errors++;
          } else {
            errors = _errs30;
          }
          if (typeof key5 === "string") {
            if (!pattern2.test(key5)) {
              errors++;
            }
          } else {
            errors++;
          }
          var valid10 = _errs28 === errors;
          if (!valid10) {
            errors++;
          }
        }
        for (const key6 in data8) {
          if (!validate39(data8[key6], { instancePath: instancePath + "/profiles/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key6, rootData })) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.items !== void 0) {
      let data10 = data.items;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (Object.keys(data10).length > 200) {
          errors++;
        }
        if (Object.keys(data10).length < 1) {
          errors++;
        }
        for (const key7 in data10) {
          const _errs36 = errors;
          const _errs38 = errors;
          const _errs39 = errors;
          if (!(key7 === "merge" || key7 === "in" || key7 === "until" || key7 === "signoff" || key7 === "revoke" || key7 === "hold" || key7 === "unhold" || key7 === "status" || key7 === "recheck" || key7 === "help" || key7 === "waive" || key7 === "override" || key7 === "profile" || key7 === "attest" || key7 === "candidate" || key7 === "drop" || key7 === "deploy" || key7 === "here" || key7 === "go" || key7 === "no-go" || key7 === "decision" || key7 === "action" || key7 === "concern" || key7 === "resolve" || key7 === "start" || key7 === "done" || key7 === "rollback" || key7 === "complete")) {
            errors++;
          }
          var valid14 = _errs39 === errors;
          if (valid14) {
            errors++;
          } else {
            errors = _errs38;
          }
          if (typeof key7 === "string") {
            if (!pattern2.test(key7)) {
              errors++;
            }
          } else {
            errors++;
          }
          var valid13 = _errs36 === errors;
          if (!valid13) {
            errors++;
          }
        }
        for (const key8 in data10) {
          if (!validate41(data10[key8], { instancePath: instancePath + "/items/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key8, rootData })) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}

// src/evidence/calendar/freeze-key.ts
var moment = {
  type: "string",
  pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$",
  patternErrorMessage: "a day as YYYY-MM-DD, or a minute as YYYY-MM-DDTHH:MM"
};
var freezeSchema = {
  description: "A time in which nothing is deployed, as the clocks of a time zone show it. It beats every window.",
  examples: [{ from: "2026-12-20", until: "2027-01-04", reason: "Holidays" }],
  type: "object",
  additionalProperties: false,
  required: ["from", "until", "reason"],
  properties: {
    from: {
      description: "When it begins: a day, from its first moment, or a minute.",
      examples: ["2026-12-20", "2026-12-20T18:00"],
      ...moment
    },
    until: {
      description: "When it ends: a day, which is still frozen to its last moment, or the minute from which it is over.",
      examples: ["2027-01-04", "2027-01-05T06:00"],
      ...moment
    },
    reason: {
      description: "Why; whoever waits reads it.",
      examples: ["Holidays"],
      type: "string",
      maxLength: 120,
      pattern: "^\\S(?:.*\\S)?$",
      patternErrorMessage: "one line of text without blanks around it"
    },
    zone: {
      description: "The time zone, by its name in the IANA database. Default: that of the first `window` of the environment; UTC where it has none.",
      examples: ["Europe/Berlin"],
      ...zoneSchema
    }
  }
};
function freezeOf(raw, usual) {
  return { from: raw.from, until: raw.until, reason: raw.reason, zone: raw.zone ?? usual };
}
function freezeMistakes(freeze) {
  const { from, until, zone } = freeze;
  const days = [missingDay("from", from), missingDay("until", until)].flat();
  const isEmpty = endShownAt(until) <= shownAt(from);
  const empty2 = {
    code: "EMPTY_PERIOD",
    path: ["until"],
    seen: until,
    allowed: `something later than ${from}`,
    next: "Write the last day that is frozen, or the minute from which it is over."
  };
  return [...days, ...isEmpty ? [empty2] : [], ...zoneMistakes(zone)];
}
function missingDay(key, text) {
  if (!Number.isNaN(shownAt(text))) return [];
  const allowed = "a day of the calendar";
  return [{ code: "NOT_ALLOWED", path: [key], seen: text, allowed, next: "Write a day that exists." }];
}

// src/checklist/refutable-kinds.ts
var refutableKinds = ["check", "file", "workflow"];

// src/checklist/problems/combinator-mistakes.ts
function combinatorMistakes(evidence, at, underNot = false) {
  if (!isCombined(evidence)) return underNot && !isRefutable(evidence.kind) ? [notFinal(evidence.kind, at)] : [];
  const below = underNot || evidence.kind === "not";
  return [
    ...evidence.kind === "at-least" ? atLeastMistakes(evidence.count, evidence, at) : [],
    ...placedParts(evidence, at).flatMap(([part, place]) => combinatorMistakes(part, place, below))
  ];
}
function isRefutable(kind) {
  return refutableKinds.some((one) => one === kind);
}
function notFinal(kind, at) {
  return {
    code: "NOT_FINAL",
    at: [...at, kind],
    on: "key",
    message: `that there is no \`${kind}\` proves nothing: it may still come`,
    seen: kind,
    allowed: `under \`not\`: ${refutableKinds.join(", ")}, and combinators of them`,
    next: "Ask for something that shows it instead, for example a check that fails where it is so."
  };
}
function atLeastMistakes(count, evidence, at) {
  const parts = placedParts(evidence, at);
  const tooMany2 = {
    code: "TOO_MANY",
    at: [...at, "at-least", "count"],
    on: "value",
    message: "more parts are needed than there are",
    seen: String(count),
    allowed: `at most ${parts.length}, the number of parts`,
    next: "Lower the count, or add parts."
  };
  return [...count > parts.length ? [tooMany2] : [], ...sameParts(parts)];
}
function sameParts(parts) {
  const first = /* @__PURE__ */ new Map();
  return parts.flatMap(([part, at], index) => {
    const key = meaningOf(part);
    const earlier = first.get(key);
    if (earlier === void 0) {
      first.set(key, index);
      return [];
    }
    return [
      {
        code: "SAME_PART",
        at,
        on: "value",
        message: `part ${index + 1} asks the same as part ${earlier + 1}, so one proof would count twice`,
        seen: quote(part.kind),
        allowed: "parts that ask for different things",
        next: "Remove it, or ask for something else."
      }
    ];
  });
}
function meaningOf(evidence) {
  if (!isCombined(evidence)) return evidence.kind === "signoff" ? `signoff ${evidence.spec.role}` : canonical(evidence);
  const [only, ...others] = evidence.of;
  if (only !== void 0 && others.length === 0 && evidence.kind !== "not") return meaningOf(only);
  const count = evidence.kind === "at-least" ? ` ${evidence.count}` : "";
  return `${evidence.kind}${count} ${JSON.stringify(evidence.of.map(meaningOf).toSorted())}`;
}

// src/checklist/problems/deputy-mistakes.ts
var shortestWait = "1h";
var longestWait = "14d";
function deputyMistakes({ roles }) {
  return roles.flatMap(({ name, value }) => {
    if (value?.deputies === void 0) return [];
    const { deputies } = value;
    const wait = durationOf(deputies.after);
    const isWithin = wait >= durationOf(shortestWait) && wait <= durationOf(longestWait);
    return [
      ...isNobody(value) ? [withoutHolder(name)] : [],
      ...isNobody(deputies) ? [withoutDeputy(name)] : [],
      ...isWithin ? [] : [wrongWait(name, deputies.after)]
    ];
  });
}
function isNobody({ teams, users }) {
  return teams.length + users.length === 0;
}
function withoutHolder(name) {
  return {
    code: "EMPTY_ROLE",
    at: ["roles", name],
    on: "key",
    message: `nobody holds the role ${quote(name)} for whom its deputies could sign`,
    seen: "`deputies` alone",
    allowed: "`teams`, `users` or both beside `deputies`",
    next: "Name who holds the role; if the deputies do, list them under `users` or `teams` instead."
  };
}
function withoutDeputy(name) {
  return {
    code: "EMPTY_ROLE",
    at: ["roles", name, "deputies"],
    on: "key",
    message: `the role ${quote(name)} has deputies, and none is named`,
    seen: "`after` alone",
    allowed: "`teams`, `users` or both beside `after`",
    next: "Name a team or a user, or take `deputies` out."
  };
}
function wrongWait(name, after) {
  return {
    code: "NOT_ALLOWED",
    at: ["roles", name, "deputies", "after"],
    on: "value",
    message: `deputies cannot wait ${quote(after)}`,
    seen: quote(after),
    allowed: `from ${shortestWait} to ${longestWait}`,
    next: "Write how long the holders of the role have before somebody else may sign; who need not wait is a holder."
  };
}

// src/checklist/exceptions.ts
var HOUR = 36e5;
var longestWaiver = "24h";
var longestOverride = "4h";
var usualOverride = "1h";
var by = {
  description: "The role whose holders may. Who wrote, committed or pushed part of the change never may.",
  examples: ["lead"],
  type: "string",
  pattern: "^[a-z][a-z0-9-]{0,39}$"
};
var duration = { type: "string", pattern: durationPattern, patternErrorMessage: durationForm };
var waiversSchema = {
  description: "Who may excuse an item for a while, with `/waive ITEM until DATE -- reason`.",
  examples: [{ by: "lead", max: "12h" }],
  type: "object",
  additionalProperties: false,
  required: ["by"],
  properties: {
    by,
    max: {
      description: `How long a waiver lasts at most, counted from its comment; no more than ${longestWaiver}. Default: ${longestWaiver}.`,
      examples: ["12h"],
      ...duration
    }
  }
};
var overrideSchema = {
  description: "Who may open the gate whatever its items say, with `/override -- reason`.",
  examples: [{ by: "lead", people: 2, max: "1h" }],
  type: "object",
  additionalProperties: false,
  required: ["by"],
  properties: {
    by,
    people: {
      description: "How many of them it takes; never fewer than two. Default: 2.",
      examples: [2],
      type: "integer",
      minimum: 2,
      maximum: 10
    },
    max: {
      description: `How long each one's word lasts, counted from the comment; no more than ${longestOverride}. Default: ${usualOverride}.`,
      examples: ["1h"],
      ...duration
    }
  }
};
function waiverRuleOf({ by: role, max = longestWaiver }) {
  return { by: role, most: Math.min(durationOf(max), 24 * HOUR) };
}
function overrideRuleOf({ by: role, people = 2, max = usualOverride }) {
  return { by: role, people: Math.max(2, people), most: Math.min(durationOf(max), 4 * HOUR) };
}
function waiverMistakes({ by: role, max }, roles) {
  return [...roleMistakes(role, roles), ...tooLong(max, longestWaiver, 24 * HOUR)];
}
function overrideMistakes({ by: role, max, people = 2 }, roles) {
  return [...roleMistakes(role, roles), ...tooLong(max, longestOverride, 4 * HOUR), ...tooFew(role, people, roles)];
}
function roleMistakes(role, roles) {
  return unknownRole({ role }, roles).map((mistake2) => ({ ...mistake2, path: ["by"] }));
}
function tooLong(max, longest, most) {
  if (max === void 0 || durationOf(max) <= most) return [];
  const next = `Write \`${longest}\` or less.`;
  return [{ code: "NOT_ALLOWED", path: ["max"], seen: max, allowed: `at most ${longest}`, next }];
}
function tooFew(role, people, roles) {
  const named = Object.hasOwn(roles, role) ? roles[role] : void 0;
  if (named === void 0 || named.teams.length > 0 || named.users.length >= people) return [];
  const seen = `${people} people of ${role}`;
  const allowed = `at most as many people as ${role} lists, and at least 2`;
  return [{ code: "NOBODY_COUNTS", path: ["by"], seen, allowed, next: "List more people in the role, or a team." }];
}

// src/checklist/releasing.ts
function releasingOf(raw) {
  const { paths, tags, workflows, start, rollback, "direct-pushes": pushes2 = "deny" } = raw;
  return {
    ...paths === void 0 ? {} : { paths },
    ...tags === void 0 ? {} : { tags },
    ...workflows === void 0 ? {} : { workflows },
    ...raw["when-no-go"] === "reject" ? { whenNoGo: "reject" } : {},
    ...start === void 0 ? {} : { start },
    ...raw.park === true ? { park: true } : {},
    ...pushes2 === "deny" ? {} : { directPushes: pushes2 },
    ...rollback === void 0 ? {} : { rollback: rollbackRuleOf(rollback) }
  };
}
function releasingMistakes(raw, roles) {
  const { start, park, rollback, workflows = [] } = raw;
  return [
    ...start !== void 0 && workflows.length !== 1 ? [startsNothing(workflows)] : [],
    ...park === true && workflows.length === 0 ? [parksNothing] : [],
    ...start !== void 0 && park === true ? [bothWays] : [],
    ...rollback === void 0 ? [] : rollbackMistakes(rollback, roles).map((mistake2) => ({ ...mistake2, path: ["rollback", ...mistake2.path] }))
  ];
}
function startsNothing({ length }) {
  return {
    code: "NOT_ALLOWED",
    path: ["start"],
    seen: `dispatch beside ${length === 0 ? "no workflow" : `${length} workflows`}`,
    allowed: "`start` beside exactly one entry of `workflows`",
    next: "Name the one workflow that deploys: `workflows: [.github/workflows/deploy.yml]`."
  };
}
var parksNothing = {
  code: "NOT_ALLOWED",
  path: ["park"],
  seen: "true beside no workflow",
  allowed: "`park` beside at least one entry of `workflows`",
  next: "Name the workflows whose runs may be run again: `workflows: [.github/workflows/deploy.yml]`."
};
var bothWays = {
  code: "NOT_ALLOWED",
  path: ["park"],
  seen: "true beside `start`",
  allowed: "one of `start` and `park`",
  next: "Keep `start` where the App begins the deployment, `park` where a push does."
};

// src/checklist/scope/message-pattern.ts
function messageMatcher(pattern) {
  const pieces = fold(pattern).split("*");
  return (text) => lines(text).some((line) => findsIn(line, pieces));
}
function messageMistake(pattern) {
  if (/[^*\s]/.test(pattern)) return null;
  return { allowed: "a word or words, with `*` for any text between them", next: "Write what the message must say." };
}
function findsIn(line, pieces) {
  const last = pieces.length - 1;
  let from = 0;
  for (const [index, piece] of pieces.entries()) {
    const at = findPiece(line, piece, from, { start: index === 0, end: index === last });
    if (at === null) return false;
    from = at + piece.length;
  }
  return true;
}
function findPiece(line, piece, from, edge) {
  if (piece === "") return from;
  for (let at = line.indexOf(piece, from); at >= 0; at = line.indexOf(piece, at + 1)) {
    const end = at + piece.length;
    const isCut = edge.start && goesOn(line, at) || edge.end && goesOn(line, end);
    if (!isCut) return at;
  }
  return null;
}
function goesOn(line, at) {
  return isWord(line[at - 1]) && isWord(line[at]);
}
function isWord(character) {
  return character !== void 0 && /[\p{L}\p{N}\p{M}_]/u.test(character);
}
function lines(text) {
  return fold(text).split(/[\r\n]/);
}
function fold(text) {
  return text.normalize("NFC").toLowerCase();
}

// src/checklist/names.ts
var idPattern = "^[a-z][a-z0-9-]{0,39}$";
var environmentPattern = "^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$";
var environmentForm = "one word of ASCII letters, digits, `.`, `_`, `/` and `-`, at most 100 characters, but not `merge`";
var loginPattern = "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$";
var teamPattern = "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$";
var forbiddenKeys = ["__proto__", "constructor", "prototype"];

// src/checklist/profiles.ts
var DAY = 864e5;
var longestDue = "14d";
function profileOf(name, { by: by2, branches, later, due, environments }) {
  const longest = durationOf(longestDue, 14 * DAY);
  return { id: name, by: by2, branches, later, due: Math.min(durationOf(due), longest), environments: environments ?? null };
}
function countsIn({ environments }, environment) {
  return environments?.includes(environment) ?? true;
}

// src/checklist/problems/profile-mistakes.ts
function profileMistakes(sections2, roles) {
  return sections2.profiles.flatMap((entry2) => {
    const { name, value, said } = entry2;
    if (value === null || said === null) return [];
    const at = ["profiles", name];
    return [
      ...nameClash(entry2, sections2),
      ...roleMistakes2(value, roles, at),
      ...value.branches.flatMap((glob, index) => badBranch(glob, [...at, "branches", index])),
      ...value.later.flatMap((id, index) => laterMistakes(id, sections2, [...at, "later", index])),
      ...tooLate(said, at),
      ...(said.environments ?? []).flatMap(
        (wanted, index) => unknown("UNKNOWN_ENVIRONMENT", wanted, sections2.environments, [...at, "environments", index])
      ),
      ...nothingLeft(value, sections2, at)
    ];
  });
}
function nameClash({ name }, { items, roles }) {
  const other = items.some((one) => one.name === name) ? "an item" : roles.some((one) => one.name === name) ? "a role" : null;
  if (other === null) return [];
  return [
    {
      code: "ID_CLASH",
      at: ["profiles", name],
      on: "key",
      message: `${quote(name)} is a profile and ${other}`,
      seen: quote(name),
      allowed: "a name of its own for every profile",
      next: "Rename one of them: `/revoke` could mean either."
    }
  ];
}
function roleMistakes2({ by: by2 }, roles, at) {
  return unknownRole({ role: by2 }, roles).map(({ code, seen, allowed, next }) => ({
    code,
    at: [...at, "by"],
    on: "value",
    message: `the checklist has no role ${quote(seen)}`,
    seen: quote(seen),
    allowed,
    next
  }));
}
function badBranch(glob, at) {
  const mistake2 = globMistake(glob);
  const message = `${quote(glob)} is no pattern that can be matched`;
  return mistake2 === null ? [] : [{ code: "BAD_GLOB", at, on: "value", message, seen: quote(glob), ...mistake2 }];
}
function laterMistakes(id, { items }, at) {
  const item = items.find(({ name }) => name === id);
  if (item === void 0) return unknown("UNKNOWN_ITEM", id, items, at);
  if (item.value?.waivable !== false) return [];
  return [
    {
      code: "NOT_ALLOWED",
      at,
      on: "value",
      message: `${quote(id)} is never excused, and so not asked later either`,
      seen: quote(id),
      allowed: "items that may be waived",
      next: "Take it out of `later`."
    }
  ];
}
function unknown(code, wanted, entries, at) {
  const known3 = entries.map(({ name }) => name);
  if (known3.includes(wanted)) return [];
  const what = code === "UNKNOWN_ITEM" ? "item" : "environment";
  const meant = didYouMean(wanted, known3);
  return [
    {
      code,
      at,
      on: "value",
      message: `the checklist has no ${what} ${quote(wanted)}`,
      seen: quote(wanted),
      allowed: known3.length === 0 ? `an ${what} of the checklist; there is none yet` : known3.map(clean).join(", "),
      next: meant === null ? "Name one of them." : `Did you mean \`${clean(meant)}\`?`
    }
  ];
}
function tooLate({ due }, at) {
  if (durationOf(due) <= durationOf(longestDue)) return [];
  return [
    {
      code: "NOT_ALLOWED",
      at: [...at, "due"],
      on: "value",
      message: `${quote(due)} is not allowed here`,
      seen: quote(due),
      allowed: `at most ${longestDue}`,
      next: `Write \`${longestDue}\` or less.`
    }
  ];
}
function nothingLeft(profile, { environments, items }, at) {
  if (items.some(({ value }) => value === null)) return [];
  return environments.flatMap(({ name, value }) => {
    if (value === null || value.enforce === "off" || !countsIn(profile, name)) return [];
    const asked = items.filter((item) => isAsked(item, name));
    if (asked.length === 0 || asked.some((item) => !profile.later.includes(item.name))) return [];
    return [
      {
        code: "NEVER_ASKED",
        at: [...at, "later"],
        on: "value",
        message: `every item of ${quote(name)} is asked later, so its gate could never open under the profile`,
        seen: `all ${asked.length} items of ${clean(name)}`,
        allowed: `at least one item of ${clean(name)} that is asked before its deployment`,
        next: "Leave out what is asked even then."
      }
    ];
  });
}
function isAsked({ value }, environment) {
  return value?.phase === "pre-deployment" && (value.environments?.includes(environment) ?? true) && (value.when?.environment?.includes(environment) ?? true);
}

// src/checklist/problems/missing-roles.ts
function missingRoles(entries, roles) {
  const missing = /* @__PURE__ */ new Map();
  for (const { name, origin, references } of entries) {
    if (origin?.ownEvidence !== true) continue;
    const mistakes = references.evidence.flatMap((one) => mistakesOf(one, roles));
    for (const { mistake: mistake2 } of mistakes) {
      if (mistake2.code !== "UNKNOWN_ROLE") continue;
      const earlier = missing.get(mistake2.seen);
      const items = [...earlier?.items ?? [], name];
      missing.set(mistake2.seen, { role: mistake2.seen, origin: earlier?.origin ?? origin, items });
    }
  }
  return [...missing.values()].map((one) => draft(one, Object.keys(roles)));
}
function draft({ role, origin, items }, defined) {
  const [first = "", ...more] = items;
  const others = more.length === 0 ? "" : ` and ${more.length} more`;
  return {
    code: "UNKNOWN_ROLE",
    at: origin.at,
    on: "value",
    message: `${origin.from} asks the role "${role}" for ${first}${others}, and the checklist does not define it`,
    seen: defined.length === 0 ? "no role under `roles`" : `the roles ${defined.map(clean).join(", ")}`,
    allowed: `a role "${role}" under \`roles\``,
    next: `Write under \`roles\`, for example, \`${role}: { teams: [ORGANISATION/${role}] }\` or \`${role}: { users: [LOGIN] }\`.`
  };
}

// src/checklist/problems/name-clashes.ts
function nameClashes({ roles, environments, items }) {
  const ids = new Set(items.map(({ name }) => name));
  return [
    ...sameEnvironment(environments.map(({ name }) => name)),
    ...environments.filter(({ name }) => ids.has(name.toLowerCase())).map(({ name }) => itemAndEnvironment(name)),
    ...items.filter((item) => roles.some(({ name }) => name === item.name) && !isSignedBy(item)).map(({ name }) => itemAndRole(name)),
    ...sameBox(items)
  ];
}
function isSignedBy({ name, value }) {
  if (value === null) return true;
  const { evidence } = value;
  return evidence.kind === "signoff" && evidence.spec.role === name;
}
function itemAndRole(name) {
  return clash(
    ["items", name],
    name,
    "is an item and a role",
    "one name for an item and a role only where the item is `signoff` of that role and nothing else",
    "Rename the item or the role: `/signoff` could mean either."
  );
}
function itemAndEnvironment(name) {
  return clash(
    ["environments", name],
    name,
    "is an item and an environment",
    "different names",
    `Rename the item: both would be shown as the check run \`holdpoint/${name}\`.`
  );
}
function sameEnvironment(names) {
  const first = /* @__PURE__ */ new Map();
  return names.flatMap((name) => {
    const earlier = first.get(name.toLowerCase());
    first.set(name.toLowerCase(), earlier ?? name);
    return earlier === void 0 ? [] : [
      clash(
        ["environments", name],
        name,
        `is the same environment as ${quote(earlier)}`,
        "each environment once; GitHub ignores case",
        "Keep one of the two."
      )
    ];
  });
}
function sameBox(items) {
  const first = /* @__PURE__ */ new Map();
  return items.flatMap(({ name, value }) => {
    if (value === null) return [];
    const title = value.title.toLowerCase().replaceAll(/\s+/g, " ");
    const ticked = proofsOf(value.evidence).some(({ kind }) => kind === "tick");
    const earlier = first.get(title);
    if (earlier === void 0) {
      first.set(title, { name, ticked });
      return [];
    }
    if (!ticked && !earlier.ticked) return [];
    return [
      clash(
        ["items", name, "title"],
        value.title,
        `is also the title of the item \`${earlier.name}\``,
        "a title of its own for every item that a box can prove",
        "Word one of them more exactly: one box would tick both."
      )
    ];
  });
}
function clash(at, name, what, allowed, next) {
  return {
    code: "ID_CLASH",
    at,
    on: at.length === 2 ? "key" : "value",
    message: `${quote(name)} ${what}`,
    seen: quote(name),
    allowed,
    next
  };
}

// src/checklist/problems/strict-pushes.ts
function strictPushes({ environments, items }) {
  const strict = environments.flatMap(({ name, value }) => value?.strict === true ? [name] : []);
  return items.flatMap(({ name, value }) => {
    const where = value === null ? void 0 : strict.find((one) => value.environments?.includes(one) ?? true);
    if (value === null || where === void 0) return [];
    return keptIn(value.evidence, []).map((at) => ({
      code: "NOT_ALLOWED",
      at: ["items", name, ...at],
      on: "value",
      message: `a push resets every sign-off in ${quote(where)}, which is strict`,
      seen: "a sign-off that outlives a push",
      allowed: "`on-push: reset`, or an item that no strict environment asks for",
      next: `Remove \`on-push\`, or name under \`environments\` where the item is asked, without ${where}.`
    }));
  });
}
function keptIn(evidence, at) {
  if (isCombined(evidence)) return placedParts(evidence, at).flatMap(([part, below]) => keptIn(part, below));
  const isKept = evidence.kind === "signoff" && evidence.spec.onPush !== void 0;
  return isKept ? [[...at, "signoff", "on-push"]] : [];
}

// src/checklist/problems/cross-references.ts
function crossReferences(sections2) {
  const roles = /* @__PURE__ */ Object.create(null);
  for (const { name, value } of sections2.roles) {
    if (new RegExp(idPattern).test(name)) roles[name] = value ?? { id: name, teams: [], users: [] };
  }
  const environments = sections2.environments.map(({ name }) => name);
  return [
    ...nameClashes(sections2),
    ...sections2.roles.some(({ value }) => value?.deputies !== void 0) ? deputyMistakes(sections2) : [],
    ...sections2.environments.flatMap(environmentMistakes),
    ...exceptionMistakes(sections2, roles),
    ...sections2.environments.flatMap((entry2) => releasingDrafts(entry2, roles)),
    ...sections2.profiles.length > 0 ? profileMistakes(sections2, roles) : [],
    ...missingRoles(sections2.items, roles),
    ...sections2.items.flatMap((entry2) => itemMistakes(entry2, roles, environments)),
    ...strictPushes(sections2),
    ...idleEnvironments(sections2)
  ];
}
function environmentMistakes({ name, value, listsWindows }) {
  if (value === null) return [];
  const at = ["environments", name];
  return [
    ...badDay(value.adviseUntil, [...at, "enforce"], "Write the day from which the gate shall block."),
    ...badGlobs(value.branches, [...at, "branches"]),
    ...badGlobs(value.paths ?? [], [...at, "paths"]),
    ...badGlobs(value.tags ?? [], [...at, "tags"]),
    ...calendarMistakes(value.calendar, listsWindows).map((placed) => kindMistake(placed, at))
  ];
}
function exceptionMistakes({ waivers, environments }, roles) {
  const shared = waivers === null ? [] : waiverMistakes(waivers, roles);
  return [
    ...shared.map((mistake2) => kindMistake({ at: ["waivers", ...mistake2.path], mistake: mistake2 }, [])),
    ...environments.flatMap(({ name, exceptions }) => {
      const ofWaivers = exceptions?.waivers === void 0 ? [] : waiverMistakes(exceptions.waivers, roles);
      const ofOverride = exceptions?.override === void 0 ? [] : overrideMistakes(exceptions.override, roles);
      return [
        ...ofWaivers.map((mistake2) => ({ at: ["waivers", ...mistake2.path], mistake: mistake2 })),
        ...ofOverride.map((mistake2) => ({ at: ["override", ...mistake2.path], mistake: mistake2 }))
      ].map((placed) => kindMistake(placed, ["environments", name]));
    })
  ];
}
function releasingDrafts({ name, releasing }, roles) {
  if (releasing === null) return [];
  return releasingMistakes(releasing, roles).map(
    (mistake2) => kindMistake({ at: mistake2.path, mistake: mistake2 }, ["environments", name])
  );
}
function badDay(day, at, next) {
  if (day === null || isCalendarDay(day)) return [];
  const allowed = "a day of the calendar as YYYY-MM-DD";
  return [{ code: "NOT_ALLOWED", at, on: "value", message: "the day does not exist", seen: quote(day), allowed, next }];
}
function calendarMistakes({ windows, freezes }, listsWindows) {
  const ofWindows = windows.flatMap(
    (window, index) => windowMistakes(window).map((mistake2) => ({
      at: ["window", ...listsWindows ? [index] : [], ...mistake2.path],
      mistake: mistake2
    }))
  );
  const [first] = windows;
  const ofFreezes = freezes.flatMap(
    (freeze, index) => freezeMistakes(freeze).filter(({ code }) => !(code === "UNKNOWN_ZONE" && freeze.zone === first?.zone)).map((mistake2) => ({ at: ["freeze", index, ...mistake2.path], mistake: mistake2 }))
  );
  return [...ofWindows, ...ofFreezes];
}
function itemMistakes({ name, value, references, origin }, roles, environments) {
  const at = ["items", name];
  const { when, evidence } = references;
  return [
    ...references.environments.flatMap(
      (wanted, index) => unknownEnvironment(wanted, environments, [...at, "environments", index])
    ),
    ...when.environment.flatMap(
      (wanted, index) => unknownEnvironment(wanted, environments, [...at, "when", "environment", index])
    ),
    ...badDay(value?.enforceFrom ?? null, [...at, "enforce-from"], "Write the day from which it shall count."),
    ...badGlobs(when.paths, [...at, "when", "paths"]),
    ...badGlobs(when.base, [...at, "when", "base"]),
    ...badGlobs(when["commit-message"], [...at, "when", "commit-message"], messageMistake),
    ...evidence.flatMap((one) => combinatorMistakes(one, at)),
    ...evidence.filter((one) => combinatorDepth(one) > limits.combinators).map(({ kind }) => tooDeep([...at, kind])),
    ...evidence.flatMap((one) => mistakesOf(one, roles)).filter(({ mistake: mistake2 }) => !(origin?.ownEvidence === true && mistake2.code === "UNKNOWN_ROLE")).map((placed) => kindMistake(placed, at))
  ];
}
function unknownEnvironment(wanted, known3, at) {
  if (known3.includes(wanted)) return [];
  const meant = didYouMean(wanted, known3);
  return [
    {
      code: "UNKNOWN_ENVIRONMENT",
      at,
      on: "value",
      message: `the checklist has no environment ${quote(wanted)}`,
      seen: quote(wanted),
      allowed: known3.length === 0 ? "an environment under `environments`; there is none yet" : known3.map(clean).join(", "),
      next: meant === null ? "Name one of them, or add it under `environments`." : `Did you mean \`${clean(meant)}\`?`
    }
  ];
}
function badGlobs(globs, at, mistakeOf = globMistake) {
  return globs.flatMap((glob, index) => {
    const mistake2 = mistakeOf(glob);
    return mistake2 === null ? [] : [
      {
        code: "BAD_GLOB",
        at: [...at, index],
        on: "value",
        message: `${quote(glob)} is no pattern that can be matched`,
        seen: quote(glob),
        ...mistake2
      }
    ];
  });
}
function tooDeep(at) {
  return {
    code: "TOO_DEEP",
    at,
    on: "key",
    message: "combinators are nested too deeply",
    seen: `more than ${limits.combinators} levels`,
    allowed: `at most ${limits.combinators} levels`,
    next: "Flatten it: one level of `any` inside `all` is mostly enough."
  };
}
function kindMistake({ at, mistake: mistake2 }, item) {
  const { code, seen, allowed, next } = mistake2;
  return {
    code,
    at: [...item, ...at],
    on: "value",
    message: sentences[code](quote(seen)),
    seen: quote(seen),
    allowed,
    next: suggestion(mistake2) ?? next
  };
}
function suggestion({ code, seen, allowed }) {
  if (code !== "UNKNOWN_ROLE" && code !== "UNKNOWN_ZONE") return null;
  const meant = didYouMean(seen, code === "UNKNOWN_ROLE" ? allowed.split(", ") : Intl.supportedValuesOf("timeZone"));
  return meant === null ? null : `Did you mean \`${clean(meant)}\`?`;
}
var sentences = {
  UNKNOWN_ROLE: (seen) => `the checklist has no role ${seen}`,
  SELF_REFERENCE: (seen) => `${seen} is reported by Holdpoint itself and proves nothing`,
  UNCHANGED_WITHOUT_WORKFLOW: () => "`unchanged` stands without the workflow that is meant",
  GLOB_WITHOUT_WORKFLOW: (seen) => `${seen} names no workflow whose jobs could be counted`,
  BAD_GLOB: (seen) => `${seen} is no pattern that can be matched`,
  BAD_PATH: (seen) => `${seen} is no path that can be read`,
  BAD_NAME: (seen) => `${seen} cannot be a name here`,
  UNKNOWN_ZONE: (seen) => `nobody knows the time zone ${seen}`,
  EMPTY_PERIOD: (seen) => `${seen} is over before anything could happen`,
  NOT_ALLOWED: (seen) => `${seen} is not allowed here`,
  NOBODY_COUNTS: (seen) => `${seen} can never be reached by the people named`
};
function idleEnvironments({ environments, items }) {
  const known3 = environments.map(({ name }) => name);
  const unclear = items.some(
    ({ value, references }) => value === null || !references.environments.every((name) => known3.includes(name))
  );
  if (items.length === 0 || unclear) return [];
  return environments.flatMap(({ name, value }) => {
    const asks = items.some(
      ({ value: item }) => item?.phase === "pre-deployment" && (item.environments?.includes(name) ?? true) && (item.when?.environment?.includes(name) ?? true)
    );
    if (value === null || value.enforce === "off" || asks) return [];
    return [
      {
        code: "NEVER_ASKED",
        at: ["environments", name],
        on: "key",
        message: `no pre-deployment item is asked in ${quote(name)}, so its gate could never open`,
        seen: "no item",
        allowed: `at least one item of phase \`pre-deployment\` whose \`environments\` include ${name}`,
        next: `Add ${name} to an item's \`environments\`, or set \`enforce: off\`.`
      }
    ];
  });
}

// src/checklist/problems/draft.ts
function formatKeys(keys) {
  return keys.map((key, index) => typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${clean(key)}`).join("");
}

// src/checklist/version.ts
var known = 1;
function newerVersion(file) {
  const version = typeof file === "object" && file !== null && "version" in file ? file.version : void 0;
  if (typeof version !== "number" || !Number.isInteger(version) || version <= known) return null;
  return {
    code: "VERSION_TOO_NEW",
    at: ["version"],
    on: "value",
    message: `the checklist is written for version ${version} of the format`,
    seen: String(version),
    allowed: `at most ${known}`,
    next: "Update Holdpoint to a version that knows it."
  };
}

// src/checklist/policy/environments.ts
function joinEnvironment(own, said) {
  const environment = { ...own };
  const lent = [];
  const weaker = [];
  for (const [key, value] of Object.entries(said)) {
    const mine = Object.hasOwn(own, key) ? own[key] : void 0;
    if (key === "freeze" && Array.isArray(mine) && Array.isArray(value)) {
      environment[key] = together(mine, value);
      lent.push(key);
    } else if (mine === void 0) {
      environment[key] = value;
      lent.push(key);
    } else if (!isSame(mine, value) && !isStricter(key, mine, value)) {
      environment[key] = value;
      lent.push(key);
      weaker.push(key);
    }
  }
  return { environment, lent, weaker };
}
function loosening(own) {
  return Object.entries(own).flatMap(([key, value]) => {
    const isLoose = key === "paths" || key === "direct-pushes" && value !== "deny" || key === "rollback" && !isHarder(value, {});
    return isLoose ? [key] : [];
  });
}
function together(first, second) {
  return [...first, ...second.filter((entry2) => !first.some((one) => isSame(one, entry2)))];
}
function withZones(freezes, environment) {
  if (!Array.isArray(freezes)) return freezes;
  const [window] = [environment["window"]].flat();
  const zone = isNamed(window) ? window["zone"] ?? "UTC" : "UTC";
  return freezes.map((freeze) => isNamed(freeze) ? { zone, ...freeze } : freeze);
}
function isSame(a, b) {
  return ordered(a) === ordered(b);
}
function isNamed(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isStricter(key, own, said) {
  if (key === "enforce") return isFirmer(own, said);
  if (key === "strict") return own === true && said === false;
  if (key === "direct-pushes") return isAfter(pushes, own, said);
  if (key === "tags" || key === "workflows") return isPartOf(own, said);
  if (key === "paths") return isPartOf(said, own);
  if (key === "rollback") return isHarder(own, said);
  return key === "separation-of-duties" && isAfter(separations, own, said);
}
function isAfter(order, own, said) {
  const [mine, theirs] = [order.indexOf(own), order.indexOf(said)];
  return theirs >= 0 && mine > theirs;
}
var separations = ["off", "change", "range"];
var pushes = ["allow", "merges", "deny"];
function isPartOf(one, other) {
  if (!Array.isArray(one) || !Array.isArray(other)) return false;
  return one.length > 0 && one.every((entry2) => other.some((known3) => isSame(entry2, known3)));
}
function isHarder(own, said) {
  if (!isNamed(own) || !isNamed(said)) return false;
  const [mine, given] = [wayBack(own), wayBack(said)];
  const asks = given.needs.length === 0 || isPartOf(given.needs, mine.needs);
  return asks && longestWayBack(mine) <= longestWayBack(given);
}
function wayBack({ needs, "max-age": maxAge }) {
  return rollbackRuleOf({
    ...Array.isArray(needs) ? { needs: needs.map(String) } : {},
    ...typeof maxAge === "string" ? { "max-age": maxAge } : {}
  });
}
function isFirmer(own, said) {
  return isEnforcement(own) && isEnforcement(said) && isAsFirm(readEnforcement(own), readEnforcement(said));
}
function isEnforcement(value) {
  return typeof value === "string" && /^(?:off|block|advise(?: until \d{4}-\d\d-\d\d)?)$/.test(value);
}
function ordered(value) {
  if (Array.isArray(value)) return `[${value.map(ordered).join()}]`;
  if (!isNamed(value)) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
  return `{${entries.map(([key, entry2]) => `${JSON.stringify(key)}:${ordered(entry2)}`).join()}}`;
}

// src/checklist/policy/part.ts
function emptyPart() {
  return { roles: /* @__PURE__ */ new Map(), environments: /* @__PURE__ */ new Map(), freeze: null, items: /* @__PURE__ */ new Map() };
}
function addPart(to, part) {
  if (part.freeze !== null)
    to.freeze = { ...part.freeze, ...to.freeze, said: together(to.freeze?.said ?? [], part.freeze.said) };
  return [
    ...addAll(to.roles, part.roles, "role"),
    ...addAll(to.items, part.items, "item"),
    ...[...part.environments].flatMap(([key, { name, said, source }]) => {
      const earlier = to.environments.get(key);
      if (earlier === void 0) {
        to.environments.set(key, { name, said, source });
        return [];
      }
      const { environment, weaker } = joinEnvironment(said, earlier.said);
      to.environments.set(key, { ...earlier, said: environment });
      return weaker.map((one) => between(`\`${one}\` of the environment ${name}`, source, earlier.source));
    })
  ];
}
function addAll(to, more, what) {
  return [...more].flatMap(([name, lent]) => {
    const earlier = to.get(name);
    if (earlier === void 0) to.set(name, lent);
    return earlier === void 0 || isSame(earlier.value, lent.value) ? [] : [between(`the ${what} ${name}`, lent, earlier)];
  });
}
function between(what, later, earlier) {
  return {
    code: "POLICY_LOCKED",
    at: later.at,
    on: "value",
    message: `${later.from} says of ${what} something else than ${earlier.from}`,
    seen: later.from,
    allowed: "policies that do not contradict each other",
    next: "Extend one of the two, or have whoever keeps the policies mend one."
  };
}
function mix(own, part) {
  const drafts = [];
  const roles = mixNamed(own["roles"], part.roles, (name, source) => drafts.push(locked(["roles", name], source)));
  const items = isNamed(own["items"]) ? { ...own["items"] } : own["items"];
  if (isNamed(items)) {
    for (const [id, lent2] of part.items) if (drop(items, id)) drafts.push(locked(["items", id], lent2));
  }
  const { environments, lent } = mixEnvironments(own["environments"], part, drafts);
  const data = { ...own, ...entry("roles", roles), ...entry("environments", environments), ...entry("items", items) };
  const sourceOf = ([section, name, key, index]) => {
    if (section === "items") return part.items.get(String(name)) ?? null;
    if (section === "roles") return part.roles.get(String(name)) ?? null;
    if (section !== "environments") return null;
    const found = lent.get(String(name));
    if (found === void 0) return null;
    const isOwn = typeof index === "number" && index < found.ownFreezes;
    return key === void 0 ? found.whole : isOwn && key === "freeze" ? null : found.keys.get(String(key)) ?? null;
  };
  return { data, drafts, sourceOf };
}
function entry(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
function drop(items, id) {
  const isThere = Object.hasOwn(items, id);
  if (isThere) Reflect.deleteProperty(items, id);
  return isThere;
}
function mixNamed(own, lent, refuse) {
  if (lent.size === 0 || own !== void 0 && !isNamed(own)) return own;
  const mine = own ?? {};
  for (const [name, one] of lent) if (Object.hasOwn(mine, name) && !isSame(mine[name], one.value)) refuse(name, one);
  return { ...mine, ...Object.fromEntries([...lent].map(([name, { value }]) => [name, value])) };
}
function mixEnvironments(own, part, drafts) {
  const lent = /* @__PURE__ */ new Map();
  if (own !== void 0 && !isNamed(own)) return { environments: own, lent };
  const mine = own ?? {};
  const result = { ...mine };
  const known3 = new Set(Object.keys(mine).map((name) => name.toLowerCase()));
  const brought = [...part.environments].filter(([key, { said }]) => !known3.has(key) && Object.hasOwn(said, "enforce"));
  for (const name of [...Object.keys(mine), ...brought.map(([, one]) => one.name)]) {
    const isMine = Object.hasOwn(mine, name);
    const before = isMine ? mine[name] : {};
    const lender = overrideLender(before, name, part);
    if (lender !== null) drafts.push(locked(["environments", name, "override"], lender));
    for (const one of loosened(before, name, part)) drafts.push(locked(["environments", name, one.key], one.source));
    const lending = lendingTo(name, part);
    if (lending === null || !isNamed(before)) continue;
    const { source, said } = lending;
    const { environment, lent: keys, weaker } = joinEnvironment(before, said);
    result[name] = environment;
    for (const one of weaker) drafts.push(locked(["environments", name, one], source));
    lent.set(name, {
      whole: isMine ? null : source,
      keys: new Map(keys.map((one) => [one, source])),
      ownFreezes: Array.isArray(before["freeze"]) ? before["freeze"].length : 0
    });
  }
  return { environments: own === void 0 && brought.length === 0 ? own : result, lent };
}
function overrideLender(own, name, { roles, environments, freeze, items }) {
  const said = environments.get(name.toLowerCase());
  if (!isNamed(own) || !Object.hasOwn(own, "override")) return null;
  if (said !== void 0 && Object.hasOwn(said.said, "override")) return null;
  const others = [...[...environments.values()].map(({ source }) => source), ...items.values(), ...roles.values()];
  return said?.source ?? freeze?.source ?? others[0] ?? null;
}
function loosened(own, name, { environments }) {
  const found = environments.get(name.toLowerCase());
  if (found === void 0 || !isNamed(own) || !Object.hasOwn(found.said, "enforce")) return [];
  return loosening(own).filter((key) => !Object.hasOwn(found.said, key)).map((key) => ({ key, source: found.source }));
}
function lendingTo(name, { environments, freeze }) {
  const found = environments.get(name.toLowerCase());
  const source = found?.source ?? freeze?.source;
  if (source === void 0) return null;
  const said = found?.said ?? {};
  const own = Object.hasOwn(said, "freeze") ? said["freeze"] : [];
  return {
    source,
    said: freeze === null || !Array.isArray(own) ? said : { ...said, freeze: together(own, freeze.said) }
  };
}
function locked(at, { from }) {
  const last = String(at.at(-1));
  const what = at.length === 2 ? `${at[0] === "roles" ? "the role" : "the item"} ${last}` : `\`${last}\` of ${String(at[1])}`;
  return {
    code: "POLICY_LOCKED",
    at,
    on: "key",
    message: `${what} is given by the policy ${from}`,
    seen: `${what} in this file too`,
    allowed: "what the policy does not say, and environments that are kept more strictly",
    next: "Remove it here, or have whoever keeps the policy change it there."
  };
}

// src/checklist/policy/reference.ts
var home = "\\.github(?:-private)?";
var path = "(?:[\\w.-]+/)*[\\w.-]+\\.ya?ml";
var ref = "[A-Za-z0-9][\\w./-]{0,199}";
var policyPattern = `(?!.*\\.\\.)${loginPattern.slice(1, -1)}/${home}:${path}(?:@${ref})?`;
function policyNamed(reference) {
  if (typeof reference !== "string" || !new RegExp(`^${policyPattern}$`).test(reference)) return null;
  const [, owner = "", repository = "", file = "", at = ""] = /^([^/]+)\/([^:]+):([^@]+)@?(.*)$/.exec(reference) ?? [];
  return { text: reference, owner, repository, path: file, ref: refOf(at) };
}
function refOf(text) {
  if (text === "") return { kind: "default" };
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? { kind: "commit", oid: text } : { kind: "name", name: text };
}

// src/checklist/policy/lend.ts
function lend(data, policies, readData2, ownItems2) {
  const reader = { policies, readData: readData2, ownItems: ownItems2, wanted: /* @__PURE__ */ new Set(), seen: /* @__PURE__ */ new Set() };
  const part = emptyPart();
  const drafts = entriesOf(data["extends"], []).flatMap((asked) => {
    const read = readPolicy(reader, asked);
    return [...read.drafts, ...addPart(part, read.part)];
  });
  const mixed = mix(data, part);
  return {
    data: mixed.data,
    items: askedHere(part, mixed.data["environments"]),
    drafts: [...drafts, ...mixed.drafts],
    wanted: [...reader.wanted],
    told: (draft2) => {
      const source = draft2.code === "POLICY_LOCKED" ? null : mixed.sourceOf(draft2.at);
      return source === null ? draft2 : inPolicy(draft2, source, null);
    }
  };
}
function entriesOf(value, trail) {
  const entries = Array.isArray(value) ? value.map((entry2, index) => ({ entry: entry2, at: ["extends", index] })) : [{ entry: value, at: ["extends"] }];
  return entries.flatMap(({ entry: entry2, at }) => {
    const reference = policyNamed(entry2);
    return reference === null ? [] : [{ reference, at, trail }];
  });
}
function readPolicy(reader, asked) {
  const refused2 = refusal(reader, asked);
  if (refused2 !== null) return { part: emptyPart(), drafts: [refused2] };
  const { text } = asked.reference;
  const found = reader.policies.read(text);
  if (found === null) {
    reader.wanted.add(text);
    return { part: emptyPart(), drafts: [notRead(asked)] };
  }
  if (found.private && reader.policies.repository?.private === false)
    return { part: emptyPart(), drafts: [hidden(asked)] };
  return partOf(reader, asked, found);
}
function refusal({ policies, seen }, asked) {
  const { reference, trail } = asked;
  if (trail.includes(reference.text)) return chain(asked, "it extends itself", "policies that end somewhere");
  if (trail.length >= limits.policyDepth)
    return chain(asked, `${trail.length + 1} policies, each extending the next`, `at most ${limits.policyDepth}`);
  seen.add(reference.text);
  if (seen.size > limits.policies) return chain(asked, `${seen.size} policies`, `at most ${limits.policies}`);
  const [owner] = policies.repository?.name.split("/") ?? [];
  return owner === void 0 || owner.toLowerCase() === reference.owner.toLowerCase() ? null : foreign(asked, owner);
}
function partOf(reader, asked, { text, version }) {
  const source = { from: `${asked.reference.text} (${version})`, at: asked.at };
  const { data, drafts: broken, lineOf } = reader.readData(text);
  const mistakes = (broken.length > 0 ? broken : shapeOf(data)).map((draft2) => inPolicy(draft2, source, lineOf(draft2)));
  if (mistakes.length > 0 || !isNamed(data)) return { part: emptyPart(), drafts: mistakes };
  const part = emptyPart();
  const trail = [...asked.trail, asked.reference.text];
  const nested = entriesOf(data["extends"], trail).flatMap((one) => {
    const read = readPolicy(reader, { ...one, at: asked.at });
    return [...read.drafts, ...addPart(part, read.part)];
  });
  const own = ownPart(reader, data, source);
  const said = own.drafts.map((draft2) => inPolicy(draft2, source, lineOf(draft2)));
  return { part, drafts: [...nested, ...said, ...addPart(part, own.part)] };
}
function ownPart({ ownItems: ownItems2 }, data, source) {
  const part = emptyPart();
  const { items, drafts } = ownItems2(data);
  for (const [name, value] of namedIn(data, "roles")) part.roles.set(name, { ...source, value });
  for (const [name, said] of namedIn(data, "environments")) {
    const settings = isNamed(said) ? said : {};
    const freeze = Object.hasOwn(settings, "freeze") ? { freeze: withZones(settings["freeze"], settings) } : {};
    part.environments.set(name.toLowerCase(), { name, said: { ...settings, ...freeze }, source });
  }
  const frozen = withZones(data["freeze"], {});
  if (Array.isArray(frozen)) part.freeze = { said: frozen, source };
  for (const [id, { value, from }] of items)
    part.items.set(id, {
      value: unwaivable(value),
      at: source.at,
      from: from === null ? source.from : `${source.from}, ${from}`
    });
  return { part, drafts };
}
function unwaivable(value) {
  return isNamed(value) && !Object.hasOwn(value, "waivable") ? { ...value, waivable: false } : value;
}
function namedIn(data, key) {
  const found = data[key];
  return isNamed(found) ? Object.entries(found) : [];
}
var sections = ["roles", "environments", "items"];
var known2 = ["version", "extends", ...sections, "freeze"];
function shapeOf(data) {
  if (!isNamed(data)) return [mistake("WRONG_TYPE", [], "the policy is no map", data, "a map of keys")];
  const newer = newerVersion(data);
  if (newer !== null) return [newer];
  return [
    ...data["version"] === 1 ? [] : [mistake("NOT_ALLOWED", ["version"], "`version` is not 1", data["version"], "1")],
    ...Object.keys(data).filter((key) => !known2.includes(key)).map((key) => mistake("UNKNOWN_KEY", [key], `unknown key ${quote(key)} in a policy`, key, known2.join(", "))),
    ...sections.flatMap((key) => {
      if (!Object.hasOwn(data, key)) return [];
      const found = data[key];
      const each = key === "items" || !isNamed(found) ? [] : Object.entries(found).filter(([, one]) => !isNamed(one));
      return isNamed(found) ? each.map(([name, one]) => mistake("WRONG_TYPE", [key, name], `${quote(name)} is no map`, one, "a map")) : [mistake("WRONG_TYPE", [key], `\`${key}\` is no map`, found, "a map")];
    }),
    ...Object.hasOwn(data, "freeze") && !Array.isArray(data["freeze"]) ? [mistake("WRONG_TYPE", ["freeze"], "`freeze` is no list", data["freeze"], "a list of freezes")] : [],
    ...badExtends(data["extends"]),
    ...Object.keys(data).some((key) => key !== "version") ? [] : [mistake("MISSING_KEY", [], "the policy says nothing", null, [...sections, "freeze", "extends"].join(", "))]
  ];
}
function badExtends(value) {
  const entries = value === void 0 ? [] : [value].flat();
  return entries.filter((entry2) => policyNamed(entry2) === null && templateNamed(entry2) === null).map((entry2) => mistake("NOT_ALLOWED", ["extends"], "this cannot be extended", entry2, "a template, or a policy"));
}
function mistake(code, at, message, seen, allowed) {
  return { code, at, on: "value", message, seen: quote(seen), allowed, next: "Mend the policy." };
}
function inPolicy(draft2, { from, at }, line) {
  const { offset: _, ...rest } = draft2;
  const where = line === null ? from : `line ${line} of ${from}`;
  return { ...rest, at, on: "value", message: `${where}: ${draft2.message}` };
}
function notRead(asked) {
  return about(asked, "POLICY_NOT_READ", "was not read", "nothing of it", "a policy that can be read", {
    next: "Give it with `--policy FILE` where a file on a disk is checked; see the reason where GitHub was asked."
  });
}
function chain(asked, seen, allowed) {
  return about(asked, "POLICY_CHAIN", "leads no further", seen, allowed, {
    next: "Let the checklist extend the policies that are meant, each by its own name."
  });
}
function foreign(asked, owner) {
  const allowed = `a policy of ${owner}, in ${owner}/.github or ${owner}/.github-private`;
  return about(
    asked,
    "POLICY_FOREIGN",
    "is of another organisation than the repository",
    asked.reference.owner,
    allowed,
    {
      next: "Name a policy of the own organisation; who keeps another one could change what is asked here."
    }
  );
}
function hidden(asked) {
  return about(
    asked,
    "POLICY_PRIVATE",
    "is private, and this repository is public",
    "a private policy",
    "a public one",
    {
      next: "Put the policy into a public repository: what it asks is shown on every pull request here."
    }
  );
}
function about({ reference, at }, code, what, seen, allowed, { next }) {
  return { code, at, on: "value", message: `the policy ${reference.text} ${what}`, seen, allowed, next };
}
function askedHere(part, environments) {
  const names = new Map(
    isNamed(environments) ? Object.keys(environments).map((name) => [name.toLowerCase(), name]) : []
  );
  const kept = [...part.items].flatMap(([id, lent]) => {
    const { value } = lent;
    const wanted = isNamed(value) && Object.hasOwn(value, "environments") ? value["environments"] : null;
    if (!isNamed(value) || !Array.isArray(wanted) || wanted.length === 0) return [[id, lent]];
    const here = wanted.flatMap((name) => {
      const own = names.get(String(name).toLowerCase());
      return own === void 0 && part.environments.has(String(name).toLowerCase()) ? [] : [own ?? name];
    });
    return here.length === 0 ? [] : [[id, { ...lent, value: { ...value, environments: here } }]];
  });
  return new Map(kept);
}

// src/checklist/yaml/source-text.ts
function readSourceText(source) {
  const size = typeof source === "string" ? new TextEncoder().encode(source).length : source.length;
  if (size > limits.bytes) return { ok: false, fault: tooLarge(size), before: "" };
  const text = typeof source === "string" ? source : decode(source);
  if (text === null) return { ok: false, fault: notText(0, "bytes that are no UTF-8"), before: "" };
  const hidden2 = hiddenCharacter.exec(text);
  if (hidden2 !== null) {
    return {
      ok: false,
      fault: notText(hidden2.index, `character ${codePoint(hidden2[0])}`),
      before: text.slice(0, hidden2.index)
    };
  }
  if (text.replaceAll(/^\uFEFF|#.*|\s|^---$/gm, "") === "") return { ok: false, fault: empty, before: "" };
  return { ok: true, text };
}
var hiddenCharacter = new RegExp("(?![\\t\\n\\r])\\p{Cc}|[\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]|(?!^)\\uFEFF|\\p{Cs}", "u");
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
function codePoint(character) {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function tooLarge(size) {
  return {
    offset: 0,
    code: "TOO_LARGE",
    message: "the file is too large",
    seen: `${size} bytes`,
    allowed: `at most ${limits.bytes} bytes`,
    next: "Shorten the checklist: a pre-deployment checklist that people read fits on a few screens."
  };
}
function notText(offset, seen) {
  return {
    offset,
    code: "NOT_TEXT",
    message: "the file is no plain text",
    seen,
    allowed: "UTF-8 without control characters and without marks that reorder text",
    next: "Remove the character, or save the file as UTF-8."
  };
}
var empty = {
  offset: 0,
  code: "EMPTY_FILE",
  message: "the file is empty",
  seen: "nothing but blanks and comments",
  allowed: "a checklist with `version`, `environments` and `items`",
  next: "Run `holdpoint init` to write one."
};

// src/checklist/yaml/yaml-tree.ts
import { Composer, isMap, isScalar, isSeq } from "yaml";

// src/checklist/yaml/syntax-fault.ts
var remedies = {
  TAB_AS_INDENT: { message: "the line is indented with a tab", next: "Indent with spaces." },
  BAD_INDENT: {
    message: "the indentation does not fit the lines around it",
    next: "Indent the line like its neighbours."
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "a key runs over several lines",
    next: "Write the key and its colon on one line."
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "a second colon stands in the line",
    next: "Put a text that contains `: ` in quotes."
  },
  BLOCK_IN_FLOW: {
    message: "a second colon, or a line of its own, stands inside `{ }` or `[ ]`",
    next: "Put a text that contains `: ` in quotes; inside `{ }` write `{ key: value }` again."
  },
  BAD_SCALAR_START: {
    message: "a plain text cannot start with this character",
    next: "Put the text in quotes; logins and teams stand without `@`."
  },
  BAD_DQ_ESCAPE: {
    message: "the text in double quotes holds an escape that does not exist",
    next: "Write `\\\\` for a backslash, or use single quotes."
  }
};
var unclosed = {
  message: "a `{` or `[` above is not closed",
  next: "Close it; put a text in quotes that starts with one of them or contains ` #`, which starts a comment."
};
function syntaxFault(code, message, offset) {
  const remedy = (message.startsWith("Flow ") ? unclosed : remedies[code]) ?? {
    message: `the YAML is broken: ${clean(message)}`,
    next: "Mend the line; what follows is judged once it reads."
  };
  const seen = code === "TAB_AS_INDENT" ? "a tab" : null;
  return { offset, code: "SYNTAX", ...remedy, seen, allowed: "YAML 1.2" };
}

// src/checklist/yaml/yaml-marks.ts
import { Lexer, LineCounter, Parser } from "yaml";
function readMarks(text) {
  const lines2 = new LineCounter();
  lines2.addNewLine(0);
  const parser = new Parser(lines2.addNewLine);
  const tokens = [];
  let count = 0;
  let scalarFollows = false;
  for (const lexeme of new Lexer().lex(text)) {
    const fault = scalarFollows ? null : refusal2(lexeme, parser.offset);
    if (fault !== null) return { ok: false, fault, lines: lines2 };
    scalarFollows = lexeme === "";
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > limits.depth + 2) return { ok: false, fault: tooDeep2(parser.offset), lines: lines2 };
    count += 1 + escapesIn(lexeme);
    if (count > limits.tokens) return { ok: false, fault: tooMany(parser.offset), lines: lines2 };
  }
  tokens.push(...parser.end());
  const [, second] = tokens.filter(({ type }) => type === "document");
  return second === void 0 ? { ok: true, tokens, lines: lines2 } : { ok: false, fault: severalDocuments(second.offset), lines: lines2 };
}
function escapesIn(lexeme) {
  return lexeme.startsWith('"') ? lexeme.split("\\").length - 1 : 0;
}
function refusal2(lexeme, offset) {
  switch (lexeme.charAt(0)) {
    case "&":
      return aliasFault(offset, "an anchor", lexeme, "Write the value out where it is needed.");
    case "*":
      return aliasFault(
        offset,
        "an alias",
        lexeme,
        "Put a pattern that starts with `*` in quotes; write any other value out."
      );
    case "!":
      return {
        offset,
        code: "TAG",
        message: "a YAML tag is not used here",
        seen: lexeme,
        allowed: "plain values",
        next: "Remove the tag, or put the text in quotes."
      };
    case "%":
      return {
        offset,
        code: "DIRECTIVE",
        message: "a YAML directive is not used here",
        seen: lexeme,
        allowed: "one plain YAML 1.2 document",
        next: "Remove the line, or put a text that starts with `%` in quotes."
      };
    default:
      return null;
  }
}
function aliasFault(offset, what, seen, next) {
  return {
    offset,
    code: "ALIAS",
    message: `${what} is not used here: every item says what it asks in place`,
    seen,
    allowed: "values written out",
    next
  };
}
function severalDocuments(offset) {
  return {
    offset,
    code: "SEVERAL_DOCUMENTS",
    message: "a second YAML document starts here",
    seen: "---",
    allowed: "one document",
    next: "Remove the `---` line, and join what follows with the checklist above."
  };
}
function tooDeep2(offset) {
  return {
    offset,
    code: "TOO_DEEP",
    message: "the nesting is too deep",
    seen: `more than ${limits.depth} levels`,
    allowed: `at most ${limits.depth} levels`,
    next: "Flatten it: `all` and `any` seldom need more than two levels."
  };
}
function tooMany(offset) {
  return {
    offset,
    code: "TOO_LARGE",
    message: "the file holds too many values",
    seen: `more than ${limits.tokens} words and marks`,
    allowed: `at most ${limits.tokens}`,
    next: "Shorten the checklist."
  };
}

// src/checklist/yaml/yaml-tree.ts
function readYaml(text) {
  const marks = readMarks(text);
  if (!marks.ok) return marks;
  const { lines: lines2 } = marks;
  const document = compose(marks.tokens, text.length);
  const broken = document?.errors[0];
  if (broken !== void 0) return { ok: false, fault: syntaxFault(broken.code, broken.message, broken.pos[0]), lines: lines2 };
  return { ok: true, tree: new TreeReader(lines2).read(document?.contents ?? null), lines: lines2 };
}
function compose(tokens, end) {
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    logLevel: "silent"
  });
  return [...composer.compose(tokens, true, end)][0];
}
var TreeReader = class {
  #lines;
  #spots = /* @__PURE__ */ new Map();
  #drafts = [];
  constructor(lines2) {
    this.#lines = lines2;
  }
  read(root) {
    const start = root?.range[0] ?? 0;
    this.#spots.set("", { key: start, value: start });
    const data = this.#value(root, []);
    return { data, drafts: this.#drafts, spotOf: (keys) => this.#spotOf(keys) };
  }
  /** The place of a value, or of the nearest thing around it that exists. */
  #spotOf(keys) {
    for (let length = keys.length; length > 0; length--) {
      const spot = this.#spots.get(pointer(keys.slice(0, length)));
      if (spot !== void 0) return spot;
    }
    return this.#spots.get("") ?? { key: 0, value: 0 };
  }
  #value(node, keys) {
    if (isMap(node)) return this.#map(node, keys);
    if (isSeq(node)) return this.#list(node, keys);
    return isScalar(node) ? node.value : null;
  }
  #list(node, keys) {
    return node.items.map((item, index) => {
      const at = [...keys, index];
      const start = item.range[0];
      this.#spots.set(pointer(at), { key: start, value: start });
      return this.#value(item, at);
    });
  }
  #map(node, keys) {
    const record = /* @__PURE__ */ Object.create(null);
    const first = /* @__PURE__ */ new Map();
    for (const { key: keyNode, value } of node.items) {
      const start = keyNode.range[0];
      if (!isScalar(keyNode)) {
        this.#drafts.push({ ...compoundKey, at: keys, offset: start });
        continue;
      }
      const key = typeof keyNode.value === "string" ? keyNode.value : keyNode.source;
      const at = [...keys, key];
      const earlier = first.get(key);
      if (earlier !== void 0) {
        this.#drafts.push({ ...duplicate(key, this.#lines.linePos(earlier).line), at, offset: start });
        continue;
      }
      first.set(key, start);
      if (key === "<<" || forbiddenKeys.includes(key)) {
        this.#drafts.push({ ...key === "<<" ? mergeKey : forbidden(key), at });
        this.#spots.set(pointer(at), { key: start, value: start });
        continue;
      }
      const empty2 = value === null || isScalar(value) && value.source === "" && value.type === "PLAIN";
      this.#spots.set(pointer(at), { key: start, value: empty2 ? start : value.range[0] });
      record[key] = this.#value(value, at);
    }
    return record;
  }
};
function pointer(keys) {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
var compoundKey = {
  code: "WRONG_TYPE",
  on: "key",
  message: "a key is a list or a map",
  seen: "a list or a map",
  allowed: "a plain word as key",
  next: "Write a plain word before the colon; put a text that starts with `{` or `[` in quotes."
};
var mergeKey = {
  code: "ALIAS",
  on: "key",
  message: "a merge key is not used here: every item says what it asks in place",
  seen: '"<<"',
  allowed: "values written out",
  next: "Write the keys out."
};
function duplicate(key, line) {
  return {
    code: "DUPLICATE_KEY",
    on: "key",
    message: `${quote(key)} stands here a second time`,
    seen: quote(key),
    allowed: `each key once; the first is in line ${line}`,
    next: "Keep one of the two."
  };
}
function forbidden(key) {
  return {
    code: "FORBIDDEN_KEY",
    on: "key",
    message: `${quote(key)} is no name for anything here`,
    seen: quote(key),
    allowed: `any name but ${forbiddenKeys.join(", ")}`,
    next: "Choose another name."
  };
}

// src/checklist/inherit.ts
function inherit(data, policies) {
  const nothing = { data, origins: /* @__PURE__ */ new Map(), drafts: [], lent: null };
  if (!isMap2(data) || !Object.hasOwn(data, "extends")) return nothing;
  if (Object.hasOwn(data, "items") && !isMap2(data["items"])) return nothing;
  const extendsPolicy = [data["extends"]].flat().some((entry2) => policyNamed(entry2) !== null);
  if (!extendsPolicy) return { ...nothing, ...fromTemplates(data) };
  const lent = lend(data, policies, readData, ownItems);
  const own = fromTemplates(lent.data, lent.items);
  const items = /* @__PURE__ */ Object.create(null);
  for (const [id, { value }] of lent.items) items[id] = value;
  const origins = new Map(own.origins);
  for (const [id, { from, at }] of lent.items) origins.set(id, { from, at, untouched: true, ownEvidence: true });
  const all = { ...own.data, items: Object.assign(items, own.data["items"]) };
  return { data: all, origins, drafts: [...lent.drafts, ...own.drafts], lent };
}
var readData = (source) => {
  const text = readSourceText(source);
  const unread = (fault, line) => ({
    data: null,
    drafts: [{ ...fault, at: [], on: "value" }],
    lineOf: () => line
  });
  if (!text.ok) return unread(text.fault, text.before.split("\n").length);
  const yaml = readYaml(text.text);
  if (!yaml.ok) return unread(yaml.fault, yaml.lines.linePos(yaml.fault.offset).line);
  const { data, drafts, spotOf } = yaml.tree;
  return { data, drafts, lineOf: ({ at, offset }) => yaml.lines.linePos(offset ?? spotOf(at).key).line };
};
var ownItems = (data) => {
  const { data: whole, origins, drafts } = fromTemplates(data);
  const items = isMap2(whole["items"]) ? Object.entries(whole["items"]) : [];
  return { items: new Map(items.map(([id, value]) => [id, { value, from: origins.get(id)?.from ?? null }])), drafts };
};
function fromTemplates(data, given = /* @__PURE__ */ new Map()) {
  const own = isMap2(data["items"]) ? data["items"] : {};
  const items = /* @__PURE__ */ Object.create(null);
  const origins = /* @__PURE__ */ new Map();
  const drafts = [];
  for (const { name, at } of extended(data["extends"])) {
    for (const [id, line] of Object.entries(templateItems(name))) {
      if (origins.has(id) || given.has(id)) continue;
      const said = Object.hasOwn(own, id) ? own[id] : {};
      items[id] = isMap2(said) ? effective(line, said) : said;
      origins.set(id, {
        from: templateOrigin(name),
        at,
        untouched: !Object.hasOwn(own, id),
        ownEvidence: isMap2(said) && !provesItself(said)
      });
      if (isMap2(said)) drafts.push(...fixedKeys(id, said, templateOrigin(name)));
    }
  }
  return { data: { ...data, items: Object.assign(items, withoutAll(own, origins)) }, origins, drafts };
}
function extended(value) {
  const references = Array.isArray(value) ? value.map((entry2, index) => ({ entry: entry2, at: ["extends", index] })) : [{ entry: value, at: ["extends"] }];
  return references.flatMap(({ entry: entry2, at }) => {
    const name = templateNamed(entry2);
    return name === null ? [] : [{ name, at }];
  });
}
function effective(line, said) {
  const kept = provesItself(said) ? Object.entries(line).filter(([key]) => !evidenceKeys.includes(key)) : [];
  return { ...kept.length > 0 ? Object.fromEntries(kept) : line, ...said };
}
function provesItself(said) {
  return evidenceKeys.some((key) => Object.hasOwn(said, key));
}
var fixed = ["title", "section", "phase"];
function fixedKeys(id, said, from) {
  return fixed.filter((key) => Object.hasOwn(said, key)).map((key) => ({
    code: "FIXED_KEY",
    at: ["items", id, key],
    on: "key",
    message: `\`${key}\` of ${quote(id)} is given by ${from}`,
    seen: quote(said[key]),
    allowed: `for an item of a template: why, ask, environments, when, enforce-from, waivable, ${evidenceKeys.join(", ")}`,
    next: `Remove the key, or give the item another name; \`holdpoint init --template\` writes a template out to be changed freely.`
  }));
}
function withoutAll(own, origins) {
  return Object.fromEntries(Object.entries(own).filter(([id]) => !origins.has(id)));
}
function isMap2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/checklist/policy/policies.ts
var noPolicies = { repository: null, read: () => null };

// src/checklist/validate.gen.js
import runtime02 from "ajv/dist/runtime/ucs2length.js";
var validateFile = validate522;
var schema19 = { "type": "object", "additionalProperties": false, "required": ["version", "environments", "items"], "properties": { "version": { "const": 1 }, "extends": { "anyOf": [{ "type": "string", "pattern": "^(?:holdpoint:deployment|holdpoint:go-live|holdpoint:hotfix|(?!.*\\.\\.)[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/\\.github(?:-private)?:(?:[\\w.-]+/)*[\\w.-]+\\.ya?ml(?:@[A-Za-z0-9][\\w./-]{0,199})?)$", "patternErrorMessage": "holdpoint:deployment, holdpoint:go-live, holdpoint:hotfix, or a policy of the repository's own organisation as ORG/.github:PATH.yml@REF" }, { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "pattern": "^(?:holdpoint:deployment|holdpoint:go-live|holdpoint:hotfix|(?!.*\\.\\.)[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/\\.github(?:-private)?:(?:[\\w.-]+/)*[\\w.-]+\\.ya?ml(?:@[A-Za-z0-9][\\w./-]{0,199})?)$", "patternErrorMessage": "holdpoint:deployment, holdpoint:go-live, holdpoint:hotfix, or a policy of the repository's own organisation as ORG/.github:PATH.yml@REF" } }] }, "roles": { "type": "object", "maxProperties": 100, "propertyNames": { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$", "patternErrorMessage": "a lower-case letter, then letters, digits and hyphens; at most 40 characters", "not": { "enum": ["merge", "in", "until", "signoff", "revoke", "hold", "unhold", "status", "recheck", "help", "waive", "override", "profile", "attest", "candidate", "drop", "deploy", "here", "go", "no-go", "decision", "action", "concern", "resolve", "start", "done", "rollback", "complete"] } }, "additionalProperties": { "$ref": "role" } }, "environments": { "type": "object", "minProperties": 1, "maxProperties": 50, "propertyNames": { "type": "string", "pattern": "^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$", "patternErrorMessage": "one word of ASCII letters, digits, `.`, `_`, `/` and `-`, at most 100 characters, but not `merge`" }, "additionalProperties": { "$ref": "environment" } }, "waivers": { "$ref": "waivers" }, "profiles": { "type": "object", "maxProperties": 20, "propertyNames": { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$", "patternErrorMessage": "a lower-case letter, then letters, digits and hyphens; at most 40 characters", "not": { "enum": ["merge", "in", "until", "signoff", "revoke", "hold", "unhold", "status", "recheck", "help", "waive", "override", "profile", "attest", "candidate", "drop", "deploy", "here", "go", "no-go", "decision", "action", "concern", "resolve", "start", "done", "rollback", "complete"] } }, "additionalProperties": { "$ref": "profile" } }, "items": { "type": "object", "minProperties": 1, "maxProperties": 200, "propertyNames": { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$", "patternErrorMessage": "a lower-case letter, then letters, digits and hyphens; at most 40 characters", "not": { "enum": ["merge", "in", "until", "signoff", "revoke", "hold", "unhold", "status", "recheck", "help", "waive", "override", "profile", "attest", "candidate", "drop", "deploy", "here", "go", "no-go", "decision", "action", "concern", "resolve", "start", "done", "rollback", "complete"] } }, "additionalProperties": { "$ref": "item" } } } };
var pattern32 = new RegExp("^(?:holdpoint:deployment|holdpoint:go-live|holdpoint:hotfix|(?!.*\\.\\.)[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/\\.github(?:-private)?:(?:[\\w.-]+/)*[\\w.-]+\\.ya?ml(?:@[A-Za-z0-9][\\w./-]{0,199})?)$", "u");
var pattern5 = new RegExp("^[a-z][a-z0-9-]{0,39}$", "u");
var pattern11 = new RegExp("^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$", "u");
var schema20 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "teams": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$", "patternErrorMessage": "a team as organisation/slug, such as acme/qa" } }, "users": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", "patternErrorMessage": "a GitHub login without `@`, such as octocat" } }, "deputies": { "$ref": "deputies" } } };
var pattern6 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$", "u");
var pattern72 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", "u");
var schema21 = { "type": "object", "additionalProperties": false, "required": ["after"], "properties": { "teams": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$", "patternErrorMessage": "a team as organisation/slug, such as acme/qa" } }, "users": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", "patternErrorMessage": "a GitHub login without `@`, such as octocat" } }, "after": { "patternErrorMessage": "a whole number of minutes, hours or days, such as 30m, 2h or 1d", "type": "string", "pattern": "^[1-9][0-9]{0,3}[mhd]$" } } };
var pattern102 = new RegExp("^[1-9][0-9]{0,3}[mhd]$", "u");
function validate542(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate542.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.after === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" }, parentSchema: schema21, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "teams" || key0 === "users" || key0 === "after")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema21, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data0 = data.teams;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          const err2 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema21.properties.teams, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema21.properties.teams, data: data0 };
          (vErrors ??= []).push(err3);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern6.test(data1)) {
              const err4 = { instancePath: instancePath + "/teams/" + i0, schemaPath: "#/properties/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$" }, schema: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$", parentSchema: schema21.properties.teams.items, data: data1 };
              (vErrors ??= []).push(err4);
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/teams/" + i0, schemaPath: "#/properties/teams/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema21.properties.teams.items, data: data1 };
            (vErrors ??= []).push(err5);
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err6 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema21.properties.teams, data: data0 };
              (vErrors ??= []).push(err6);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" }, parentSchema: schema21.properties.teams, data: data0 };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.users !== void 0) {
      let data2 = data.users;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          const err8 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema21.properties.users, data: data2 };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data2.length < 1) {
          const err9 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema21.properties.users, data: data2 };
          (vErrors ??= []).push(err9);
          errors++;
        }
        const len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data3 = data2[i2];
          if (typeof data3 === "string") {
            if (!pattern72.test(data3)) {
              const err10 = { instancePath: instancePath + "/users/" + i2, schemaPath: "#/properties/users/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" }, schema: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", parentSchema: schema21.properties.users.items, data: data3 };
              (vErrors ??= []).push(err10);
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/users/" + i2, schemaPath: "#/properties/users/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema21.properties.users.items, data: data3 };
            (vErrors ??= []).push(err11);
            errors++;
          }
        }
        let i3 = data2.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data2[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err12 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, parentSchema: schema21.properties.users, data: data2 };
              (vErrors ??= []).push(err12);
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "array" }, parentSchema: schema21.properties.users, data: data2 };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data4 = data.after;
      if (typeof data4 === "string") {
        if (!pattern102.test(data4)) {
          const err14 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[mhd]$" }, schema: "^[1-9][0-9]{0,3}[mhd]$", parentSchema: schema21.properties.after, data: data4 };
          (vErrors ??= []).push(err14);
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" }, parentSchema: schema21.properties.after, data: data4 };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema21, data };
    (vErrors ??= []).push(err16);
    errors++;
  }
  validate542.errors = vErrors;
  return errors === 0;
}
validate542.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, parentSchema: schema20, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "teams" || key0 === "users" || key0 === "deputies")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema20, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data0 = data.teams;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          const err2 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema20.properties.teams, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema20.properties.teams, data: data0 };
          (vErrors ??= []).push(err3);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern6.test(data1)) {
              const err4 = { instancePath: instancePath + "/teams/" + i0, schemaPath: "#/properties/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$" }, schema: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$", parentSchema: schema20.properties.teams.items, data: data1 };
              (vErrors ??= []).push(err4);
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/teams/" + i0, schemaPath: "#/properties/teams/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema20.properties.teams.items, data: data1 };
            (vErrors ??= []).push(err5);
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err6 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema20.properties.teams, data: data0 };
              (vErrors ??= []).push(err6);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" }, parentSchema: schema20.properties.teams, data: data0 };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.users !== void 0) {
      let data2 = data.users;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          const err8 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema20.properties.users, data: data2 };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data2.length < 1) {
          const err9 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema20.properties.users, data: data2 };
          (vErrors ??= []).push(err9);
          errors++;
        }
        const len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data3 = data2[i2];
          if (typeof data3 === "string") {
            if (!pattern72.test(data3)) {
              const err10 = { instancePath: instancePath + "/users/" + i2, schemaPath: "#/properties/users/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" }, schema: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", parentSchema: schema20.properties.users.items, data: data3 };
              (vErrors ??= []).push(err10);
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/users/" + i2, schemaPath: "#/properties/users/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema20.properties.users.items, data: data3 };
            (vErrors ??= []).push(err11);
            errors++;
          }
        }
        let i3 = data2.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data2[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err12 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, parentSchema: schema20.properties.users, data: data2 };
              (vErrors ??= []).push(err12);
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "array" }, parentSchema: schema20.properties.users, data: data2 };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.deputies !== void 0) {
      if (!validate542(data.deputies, { instancePath: instancePath + "/deputies", parentData: data, parentDataProperty: "deputies", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate542.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema20, data };
    (vErrors ??= []).push(err14);
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema22 = { "type": "object", "additionalProperties": false, "required": ["enforce"], "properties": { "enforce": { "patternErrorMessage": "off, advise, advise until YYYY-MM-DD, block", "type": "string", "pattern": "^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$" }, "branches": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "separation-of-duties": { "type": "string", "enum": ["change", "range", "off"] }, "strict": { "type": "boolean" }, "window": { "type": ["object", "array"], "additionalProperties": false, "required": ["zone"], "properties": { "days": { "anyOf": [{ "type": "string", "pattern": "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$", "patternErrorMessage": "a day or days from one to another, such as sat or mon-thu" }, { "type": "array", "minItems": 1, "maxItems": 7, "uniqueItems": true, "items": { "type": "string", "pattern": "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$", "patternErrorMessage": "a day or days from one to another, such as sat or mon-thu" } }] }, "hours": { "patternErrorMessage": "two times of day as HH:MM-HH:MM, such as 09:00-16:00", "type": "string", "pattern": "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, "zone": { "patternErrorMessage": "a time zone of the IANA database as Area/City, such as Europe/Berlin, or UTC", "type": "string", "maxLength": 60, "pattern": "^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$" } }, "minItems": 1, "maxItems": 20, "items": { "$ref": "window" } }, "freeze": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "freeze" } }, "waivers": { "$ref": "waivers" }, "override": { "$ref": "override" }, "paths": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "tags": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "workflows": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "maxLength": 255, "pattern": "^\\.github/workflows/[^/\\s]+\\.ya?ml$", "patternErrorMessage": "the path of a workflow file, such as .github/workflows/deploy.yml" } }, "when-no-go": { "enum": ["wait", "reject"] }, "start": { "enum": ["dispatch"] }, "park": { "type": "boolean" }, "direct-pushes": { "enum": ["deny", "merges", "allow"] }, "rollback": { "$ref": "rollback" } } };
var func1 = Object.prototype.hasOwnProperty;
var func22 = runtime02.default ?? runtime02;
var pattern122 = new RegExp("^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$", "u");
var pattern132 = new RegExp("^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$", "u");
var pattern15 = new RegExp("^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
var pattern16 = new RegExp("^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$", "u");
var pattern29 = new RegExp("^\\.github/workflows/[^/\\s]+\\.ya?ml$", "u");
var schema23 = { "type": "object", "additionalProperties": false, "required": ["zone"], "properties": { "days": { "anyOf": [{ "type": "string", "pattern": "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$", "patternErrorMessage": "a day or days from one to another, such as sat or mon-thu" }, { "type": "array", "minItems": 1, "maxItems": 7, "uniqueItems": true, "items": { "type": "string", "pattern": "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$", "patternErrorMessage": "a day or days from one to another, such as sat or mon-thu" } }] }, "hours": { "patternErrorMessage": "two times of day as HH:MM-HH:MM, such as 09:00-16:00", "type": "string", "pattern": "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, "zone": { "patternErrorMessage": "a time zone of the IANA database as Area/City, such as Europe/Berlin, or UTC", "type": "string", "maxLength": 60, "pattern": "^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$" } } };
function validate582(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate582.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.zone === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zone" }, parentSchema: schema23, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "days" || key0 === "hours" || key0 === "zone")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema23, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.days !== void 0) {
      let data0 = data.days;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (typeof data0 === "string") {
        if (!pattern132.test(data0)) {
          const err2 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$" }, parentSchema: schema23.properties.days.anyOf[0], data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema23.properties.days.anyOf[0], data: data0 };
        (vErrors ??= []).push(err3);
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      const _errs6 = errors;
      if (Array.isArray(data0)) {
        if (data0.length > 7) {
          const err4 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 7 }, parentSchema: schema23.properties.days.anyOf[1], data: data0 };
          (vErrors ??= []).push(err4);
          errors++;
        }
        if (data0.length < 1) {
          const err5 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema23.properties.days.anyOf[1], data: data0 };
          (vErrors ??= []).push(err5);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern132.test(data1)) {
              const err6 = { instancePath: instancePath + "/days/" + i0, schemaPath: "#/properties/days/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$" }, parentSchema: schema23.properties.days.anyOf[1].items, data: data1 };
              (vErrors ??= []).push(err6);
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/days/" + i0, schemaPath: "#/properties/days/anyOf/1/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema23.properties.days.anyOf[1].items, data: data1 };
            (vErrors ??= []).push(err7);
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err8 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema23.properties.days.anyOf[1], data: data0 };
              (vErrors ??= []).push(err8);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/anyOf/1/type", keyword: "type", params: { type: "array" }, parentSchema: schema23.properties.days.anyOf[1], data: data0 };
        (vErrors ??= []).push(err9);
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err10 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/anyOf", keyword: "anyOf", params: {}, parentSchema: schema23.properties.days, data: data0 };
        (vErrors ??= []).push(err10);
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.hours !== void 0) {
      let data2 = data.hours;
      if (typeof data2 === "string") {
        if (!pattern15.test(data2)) {
          const err11 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/pattern", keyword: "pattern", params: { pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, parentSchema: schema23.properties.hours, data: data2 };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/type", keyword: "type", params: { type: "string" }, parentSchema: schema23.properties.hours, data: data2 };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.zone !== void 0) {
      let data3 = data.zone;
      if (typeof data3 === "string") {
        if (func22(data3) > 60) {
          const err13 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/maxLength", keyword: "maxLength", params: { limit: 60 }, parentSchema: schema23.properties.zone, data: data3 };
          (vErrors ??= []).push(err13);
          errors++;
        }
        if (!pattern16.test(data3)) {
          const err14 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/pattern", keyword: "pattern", params: { pattern: "^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$" }, parentSchema: schema23.properties.zone, data: data3 };
          (vErrors ??= []).push(err14);
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: "string" }, parentSchema: schema23.properties.zone, data: data3 };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema23, data };
    (vErrors ??= []).push(err16);
    errors++;
  }
  validate582.errors = vErrors;
  return errors === 0;
}
validate582.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema24 = { "type": "object", "additionalProperties": false, "required": ["from", "until", "reason"], "properties": { "from": { "patternErrorMessage": "a day as YYYY-MM-DD, or a minute as YYYY-MM-DDTHH:MM", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$" }, "until": { "patternErrorMessage": "a day as YYYY-MM-DD, or a minute as YYYY-MM-DDTHH:MM", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$" }, "reason": { "patternErrorMessage": "one line of text without blanks around it", "type": "string", "maxLength": 120, "pattern": "^\\S(?:.*\\S)?$" }, "zone": { "patternErrorMessage": "a time zone of the IANA database as Area/City, such as Europe/Berlin, or UTC", "type": "string", "maxLength": 60, "pattern": "^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$" } } };
var pattern21 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$", "u");
var pattern23 = new RegExp("^\\S(?:.*\\S)?$", "u");
function validate602(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate602.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, parentSchema: schema24, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.until === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" }, parentSchema: schema24, data };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.reason === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, parentSchema: schema24, data };
      (vErrors ??= []).push(err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "until" || key0 === "reason" || key0 === "zone")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema24, data };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 === "string") {
        if (!pattern21.test(data0)) {
          const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$" }, schema: "^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$", parentSchema: schema24.properties.from, data: data0 };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, parentSchema: schema24.properties.from, data: data0 };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data1 = data.until;
      if (typeof data1 === "string") {
        if (!pattern21.test(data1)) {
          const err6 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$" }, schema: "^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$", parentSchema: schema24.properties.until, data: data1 };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" }, parentSchema: schema24.properties.until, data: data1 };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data2 = data.reason;
      if (typeof data2 === "string") {
        if (func22(data2) > 120) {
          const err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 120 }, parentSchema: schema24.properties.reason, data: data2 };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (!pattern23.test(data2)) {
          const err9 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, parentSchema: schema24.properties.reason, data: data2 };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, parentSchema: schema24.properties.reason, data: data2 };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.zone !== void 0) {
      let data3 = data.zone;
      if (typeof data3 === "string") {
        if (func22(data3) > 60) {
          const err11 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/maxLength", keyword: "maxLength", params: { limit: 60 }, parentSchema: schema24.properties.zone, data: data3 };
          (vErrors ??= []).push(err11);
          errors++;
        }
        if (!pattern16.test(data3)) {
          const err12 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/pattern", keyword: "pattern", params: { pattern: "^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$" }, parentSchema: schema24.properties.zone, data: data3 };
          (vErrors ??= []).push(err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: "string" }, parentSchema: schema24.properties.zone, data: data3 };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema24, data };
    (vErrors ??= []).push(err14);
    errors++;
  }
  validate602.errors = vErrors;
  return errors === 0;
}
validate602.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema25 = { "type": "object", "additionalProperties": false, "required": ["by"], "properties": { "by": { "patternErrorMessage": "a text such as lead", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" }, "max": { "patternErrorMessage": "a whole number of minutes, hours or days, such as 30m, 2h or 1d", "type": "string", "pattern": "^[1-9][0-9]{0,3}[mhd]$" } } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, parentSchema: schema25, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "max")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema25, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data0 = data.by;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err2 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema25.properties.by, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, parentSchema: schema25.properties.by, data: data0 };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.max !== void 0) {
      let data1 = data.max;
      if (typeof data1 === "string") {
        if (!pattern102.test(data1)) {
          const err4 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[mhd]$" }, schema: "^[1-9][0-9]{0,3}[mhd]$", parentSchema: schema25.properties.max, data: data1 };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "string" }, parentSchema: schema25.properties.max, data: data1 };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema25, data };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema26 = { "type": "object", "additionalProperties": false, "required": ["by"], "properties": { "by": { "patternErrorMessage": "a text such as lead", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" }, "people": { "type": "integer", "minimum": 2, "maximum": 10 }, "max": { "patternErrorMessage": "a whole number of minutes, hours or days, such as 30m, 2h or 1d", "type": "string", "pattern": "^[1-9][0-9]{0,3}[mhd]$" } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, parentSchema: schema26, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "people" || key0 === "max")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema26, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data0 = data.by;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err2 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema26.properties.by, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, parentSchema: schema26.properties.by, data: data0 };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.people !== void 0) {
      let data1 = data.people;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "integer" }, parentSchema: schema26.properties.people, data: data1 };
        (vErrors ??= []).push(err4);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 10 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, parentSchema: schema26.properties.people, data: data1 };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1 < 2 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, parentSchema: schema26.properties.people, data: data1 };
          (vErrors ??= []).push(err6);
          errors++;
        }
      }
    }
    if (data.max !== void 0) {
      let data2 = data.max;
      if (typeof data2 === "string") {
        if (!pattern102.test(data2)) {
          const err7 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[mhd]$" }, schema: "^[1-9][0-9]{0,3}[mhd]$", parentSchema: schema26.properties.max, data: data2 };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "string" }, parentSchema: schema26.properties.max, data: data2 };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema26, data };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema27 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "needs": { "type": "array", "minItems": 1, "maxItems": 10, "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$", "patternErrorMessage": "a lower-case letter, then letters, digits and hyphens; at most 40 characters" } }, "max-age": { "patternErrorMessage": "a whole number of minutes, hours or days, such as 30m, 2h or 1d", "type": "string", "pattern": "^[1-9][0-9]{0,3}[mhd]$" } } };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, parentSchema: schema27, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "needs" || key0 === "max-age")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema27, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.needs !== void 0) {
      let data0 = data.needs;
      if (Array.isArray(data0)) {
        if (data0.length > 10) {
          const err2 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/maxItems", keyword: "maxItems", params: { limit: 10 }, parentSchema: schema27.properties.needs, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema27.properties.needs, data: data0 };
          (vErrors ??= []).push(err3);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern5.test(data1)) {
              const err4 = { instancePath: instancePath + "/needs/" + i0, schemaPath: "#/properties/needs/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema27.properties.needs.items, data: data1 };
              (vErrors ??= []).push(err4);
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/needs/" + i0, schemaPath: "#/properties/needs/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema27.properties.needs.items, data: data1 };
            (vErrors ??= []).push(err5);
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err6 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema27.properties.needs, data: data0 };
              (vErrors ??= []).push(err6);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/type", keyword: "type", params: { type: "array" }, parentSchema: schema27.properties.needs, data: data0 };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data["max-age"] !== void 0) {
      let data2 = data["max-age"];
      if (typeof data2 === "string") {
        if (!pattern102.test(data2)) {
          const err8 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[mhd]$" }, schema: "^[1-9][0-9]{0,3}[mhd]$", parentSchema: schema27.properties["max-age"], data: data2 };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/type", keyword: "type", params: { type: "string" }, parentSchema: schema27.properties["max-age"], data: data2 };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema27, data };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enforce === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enforce" }, parentSchema: schema22, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema22.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema22, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.enforce !== void 0) {
      let data0 = data.enforce;
      if (typeof data0 === "string") {
        if (!pattern122.test(data0)) {
          const err2 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/pattern", keyword: "pattern", params: { pattern: "^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$" }, schema: "^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$", parentSchema: schema22.properties.enforce, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.enforce, data: data0 };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.branches !== void 0) {
      let data1 = data.branches;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          const err4 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema22.properties.branches, data: data1 };
          (vErrors ??= []).push(err4);
          errors++;
        }
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema22.properties.branches, data: data1 };
          (vErrors ??= []).push(err5);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func22(data2) > 200) {
              const err6 = { instancePath: instancePath + "/branches/" + i0, schemaPath: "#/properties/branches/items/maxLength", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema22.properties.branches.items, data: data2 };
              (vErrors ??= []).push(err6);
              errors++;
            }
            if (func22(data2) < 1) {
              const err7 = { instancePath: instancePath + "/branches/" + i0, schemaPath: "#/properties/branches/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema22.properties.branches.items, data: data2 };
              (vErrors ??= []).push(err7);
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/branches/" + i0, schemaPath: "#/properties/branches/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.branches.items, data: data2 };
            (vErrors ??= []).push(err8);
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err9 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema22.properties.branches, data: data1 };
              (vErrors ??= []).push(err9);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "array" }, parentSchema: schema22.properties.branches, data: data1 };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data["separation-of-duties"] !== void 0) {
      let data3 = data["separation-of-duties"];
      if (typeof data3 !== "string") {
        const err11 = { instancePath: instancePath + "/separation-of-duties", schemaPath: "#/properties/separation-of-duties/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties["separation-of-duties"], data: data3 };
        (vErrors ??= []).push(err11);
        errors++;
      }
      if (!(data3 === "change" || data3 === "range" || data3 === "off")) {
        const err12 = { instancePath: instancePath + "/separation-of-duties", schemaPath: "#/properties/separation-of-duties/enum", keyword: "enum", params: { allowedValues: schema22.properties["separation-of-duties"].enum }, parentSchema: schema22.properties["separation-of-duties"], data: data3 };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.strict !== void 0) {
      let data4 = data.strict;
      if (typeof data4 !== "boolean") {
        const err13 = { instancePath: instancePath + "/strict", schemaPath: "#/properties/strict/type", keyword: "type", params: { type: "boolean" }, parentSchema: schema22.properties.strict, data: data4 };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.window !== void 0) {
      let data5 = data.window;
      if (!data5 || typeof data5 != "object") {
        const err14 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: schema22.properties.window.type }, parentSchema: schema22.properties.window, data: data5 };
        (vErrors ??= []).push(err14);
        errors++;
      }
      if (Array.isArray(data5)) {
        if (data5.length > 20) {
          const err15 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/maxItems", keyword: "maxItems", params: { limit: 20 }, parentSchema: schema22.properties.window, data: data5 };
          (vErrors ??= []).push(err15);
          errors++;
        }
        if (data5.length < 1) {
          const err16 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema22.properties.window, data: data5 };
          (vErrors ??= []).push(err16);
          errors++;
        }
        const len1 = data5.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate582(data5[i2], { instancePath: instancePath + "/window/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = join(vErrors, validate582.errors);
            errors = vErrors.length;
          }
        }
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.zone === void 0) {
          const err17 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/required", keyword: "required", params: { missingProperty: "zone" }, parentSchema: schema22.properties.window, data: data5 };
          (vErrors ??= []).push(err17);
          errors++;
        }
        for (const key1 in data5) {
          if (!(key1 === "days" || key1 === "hours" || key1 === "zone")) {
            const err18 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, parentSchema: schema22.properties.window, data: data5 };
            (vErrors ??= []).push(err18);
            errors++;
          }
        }
        if (data5.days !== void 0) {
          let data7 = data5.days;
          const _errs17 = errors;
          let valid7 = false;
          const _errs18 = errors;
          if (typeof data7 === "string") {
            if (!pattern132.test(data7)) {
              const err19 = { instancePath: instancePath + "/window/days", schemaPath: "#/properties/window/properties/days/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$" }, parentSchema: schema22.properties.window.properties.days.anyOf[0], data: data7 };
              (vErrors ??= []).push(err19);
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/window/days", schemaPath: "#/properties/window/properties/days/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.window.properties.days.anyOf[0], data: data7 };
            (vErrors ??= []).push(err20);
            errors++;
          }
          var _valid0 = _errs18 === errors;
          valid7 = valid7 || _valid0;
          const _errs20 = errors;
          if (Array.isArray(data7)) {
            if (data7.length > 7) {
              const err21 = { instancePath: instancePath + "/window/days", schemaPath: "#/properties/window/properties/days/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 7 }, parentSchema: schema22.properties.window.properties.days.anyOf[1], data: data7 };
              (vErrors ??= []).push(err21);
              errors++;
            }
            if (data7.length < 1) {
              const err22 = { instancePath: instancePath + "/window/days", schemaPath: "#/properties/window/properties/days/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema22.properties.window.properties.days.anyOf[1], data: data7 };
              (vErrors ??= []).push(err22);
              errors++;
            }
            const len2 = data7.length;
            for (let i3 = 0; i3 < len2; i3++) {
              let data8 = data7[i3];
              if (typeof data8 === "string") {
                if (!pattern132.test(data8)) {
                  const err23 = { instancePath: instancePath + "/window/days/" + i3, schemaPath: "#/properties/window/properties/days/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$" }, parentSchema: schema22.properties.window.properties.days.anyOf[1].items, data: data8 };
                  (vErrors ??= []).push(err23);
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/window/days/" + i3, schemaPath: "#/properties/window/properties/days/anyOf/1/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.window.properties.days.anyOf[1].items, data: data8 };
                (vErrors ??= []).push(err24);
                errors++;
              }
            }
            let i4 = data7.length;
            let j1;
            if (i4 > 1) {
              const indices1 = {};
              for (; i4--; ) {
                let item1 = data7[i4];
                if (typeof item1 !== "string") {
                  continue;
                }
                if (typeof indices1[item1] == "number") {
                  j1 = indices1[item1];
                  const err25 = { instancePath: instancePath + "/window/days", schemaPath: "#/properties/window/properties/days/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 }, parentSchema: schema22.properties.window.properties.days.anyOf[1], data: data7 };
                  (vErrors ??= []).push(err25);
                  errors++;
                  break;
                }
                indices1[item1] = i4;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/window/days", schemaPath: "#/properties/window/properties/days/anyOf/1/type", keyword: "type", params: { type: "array" }, parentSchema: schema22.properties.window.properties.days.anyOf[1], data: data7 };
            (vErrors ??= []).push(err26);
            errors++;
          }
          var _valid0 = _errs20 === errors;
          valid7 = valid7 || _valid0;
          if (!valid7) {
            const err27 = { instancePath: instancePath + "/window/days", schemaPath: "#/properties/window/properties/days/anyOf", keyword: "anyOf", params: {}, parentSchema: schema22.properties.window.properties.days, data: data7 };
            (vErrors ??= []).push(err27);
            errors++;
          } else {
            errors = _errs17;
            if (vErrors !== null) {
              if (_errs17) {
                vErrors.length = _errs17;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data5.hours !== void 0) {
          let data9 = data5.hours;
          if (typeof data9 === "string") {
            if (!pattern15.test(data9)) {
              const err28 = { instancePath: instancePath + "/window/hours", schemaPath: "#/properties/window/properties/hours/pattern", keyword: "pattern", params: { pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, parentSchema: schema22.properties.window.properties.hours, data: data9 };
              (vErrors ??= []).push(err28);
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/window/hours", schemaPath: "#/properties/window/properties/hours/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.window.properties.hours, data: data9 };
            (vErrors ??= []).push(err29);
            errors++;
          }
        }
        if (data5.zone !== void 0) {
          let data10 = data5.zone;
          if (typeof data10 === "string") {
            if (func22(data10) > 60) {
              const err30 = { instancePath: instancePath + "/window/zone", schemaPath: "#/properties/window/properties/zone/maxLength", keyword: "maxLength", params: { limit: 60 }, parentSchema: schema22.properties.window.properties.zone, data: data10 };
              (vErrors ??= []).push(err30);
              errors++;
            }
            if (!pattern16.test(data10)) {
              const err31 = { instancePath: instancePath + "/window/zone", schemaPath: "#/properties/window/properties/zone/pattern", keyword: "pattern", params: { pattern: "^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$" }, parentSchema: schema22.properties.window.properties.zone, data: data10 };
              (vErrors ??= []).push(err31);
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/window/zone", schemaPath: "#/properties/window/properties/zone/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.window.properties.zone, data: data10 };
            (vErrors ??= []).push(err32);
            errors++;
          }
        }
      }
    }
    if (data.freeze !== void 0) {
      let data11 = data.freeze;
      if (Array.isArray(data11)) {
        if (data11.length > 50) {
          const err33 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/maxItems", keyword: "maxItems", params: { limit: 50 }, parentSchema: schema22.properties.freeze, data: data11 };
          (vErrors ??= []).push(err33);
          errors++;
        }
        if (data11.length < 1) {
          const err34 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema22.properties.freeze, data: data11 };
          (vErrors ??= []).push(err34);
          errors++;
        }
        const len3 = data11.length;
        for (let i5 = 0; i5 < len3; i5++) {
          if (!validate602(data11[i5], { instancePath: instancePath + "/freeze/" + i5, parentData: data11, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = join(vErrors, validate602.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/type", keyword: "type", params: { type: "array" }, parentSchema: schema22.properties.freeze, data: data11 };
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
    if (data.waivers !== void 0) {
      if (!validate62(data.waivers, { instancePath: instancePath + "/waivers", parentData: data, parentDataProperty: "waivers", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.override !== void 0) {
      if (!validate64(data.override, { instancePath: instancePath + "/override", parentData: data, parentDataProperty: "override", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.paths !== void 0) {
      let data15 = data.paths;
      if (Array.isArray(data15)) {
        if (data15.length > 100) {
          const err36 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema22.properties.paths, data: data15 };
          (vErrors ??= []).push(err36);
          errors++;
        }
        if (data15.length < 1) {
          const err37 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema22.properties.paths, data: data15 };
          (vErrors ??= []).push(err37);
          errors++;
        }
        const len4 = data15.length;
        for (let i6 = 0; i6 < len4; i6++) {
          let data16 = data15[i6];
          if (typeof data16 === "string") {
            if (func22(data16) > 200) {
              const err38 = { instancePath: instancePath + "/paths/" + i6, schemaPath: "#/properties/paths/items/maxLength", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema22.properties.paths.items, data: data16 };
              (vErrors ??= []).push(err38);
              errors++;
            }
            if (func22(data16) < 1) {
              const err39 = { instancePath: instancePath + "/paths/" + i6, schemaPath: "#/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema22.properties.paths.items, data: data16 };
              (vErrors ??= []).push(err39);
              errors++;
            }
          } else {
            const err40 = { instancePath: instancePath + "/paths/" + i6, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.paths.items, data: data16 };
            (vErrors ??= []).push(err40);
            errors++;
          }
        }
        let i7 = data15.length;
        let j2;
        if (i7 > 1) {
          const indices2 = {};
          for (; i7--; ) {
            let item2 = data15[i7];
            if (typeof item2 !== "string") {
              continue;
            }
            if (typeof indices2[item2] == "number") {
              j2 = indices2[item2];
              const err41 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j2 }, parentSchema: schema22.properties.paths, data: data15 };
              (vErrors ??= []).push(err41);
              errors++;
              break;
            }
            indices2[item2] = i7;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, parentSchema: schema22.properties.paths, data: data15 };
        (vErrors ??= []).push(err42);
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data17 = data.tags;
      if (Array.isArray(data17)) {
        if (data17.length > 100) {
          const err43 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema22.properties.tags, data: data17 };
          (vErrors ??= []).push(err43);
          errors++;
        }
        if (data17.length < 1) {
          const err44 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema22.properties.tags, data: data17 };
          (vErrors ??= []).push(err44);
          errors++;
        }
        const len5 = data17.length;
        for (let i8 = 0; i8 < len5; i8++) {
          let data18 = data17[i8];
          if (typeof data18 === "string") {
            if (func22(data18) > 200) {
              const err45 = { instancePath: instancePath + "/tags/" + i8, schemaPath: "#/properties/tags/items/maxLength", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema22.properties.tags.items, data: data18 };
              (vErrors ??= []).push(err45);
              errors++;
            }
            if (func22(data18) < 1) {
              const err46 = { instancePath: instancePath + "/tags/" + i8, schemaPath: "#/properties/tags/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema22.properties.tags.items, data: data18 };
              (vErrors ??= []).push(err46);
              errors++;
            }
          } else {
            const err47 = { instancePath: instancePath + "/tags/" + i8, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.tags.items, data: data18 };
            (vErrors ??= []).push(err47);
            errors++;
          }
        }
        let i9 = data17.length;
        let j3;
        if (i9 > 1) {
          const indices3 = {};
          for (; i9--; ) {
            let item3 = data17[i9];
            if (typeof item3 !== "string") {
              continue;
            }
            if (typeof indices3[item3] == "number") {
              j3 = indices3[item3];
              const err48 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j3 }, parentSchema: schema22.properties.tags, data: data17 };
              (vErrors ??= []).push(err48);
              errors++;
              break;
            }
            indices3[item3] = i9;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, parentSchema: schema22.properties.tags, data: data17 };
        (vErrors ??= []).push(err49);
        errors++;
      }
    }
    if (data.workflows !== void 0) {
      let data19 = data.workflows;
      if (Array.isArray(data19)) {
        if (data19.length > 100) {
          const err50 = { instancePath: instancePath + "/workflows", schemaPath: "#/properties/workflows/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema22.properties.workflows, data: data19 };
          (vErrors ??= []).push(err50);
          errors++;
        }
        if (data19.length < 1) {
          const err51 = { instancePath: instancePath + "/workflows", schemaPath: "#/properties/workflows/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema22.properties.workflows, data: data19 };
          (vErrors ??= []).push(err51);
          errors++;
        }
        const len6 = data19.length;
        for (let i10 = 0; i10 < len6; i10++) {
          let data20 = data19[i10];
          if (typeof data20 === "string") {
            if (func22(data20) > 255) {
              const err52 = { instancePath: instancePath + "/workflows/" + i10, schemaPath: "#/properties/workflows/items/maxLength", keyword: "maxLength", params: { limit: 255 }, parentSchema: schema22.properties.workflows.items, data: data20 };
              (vErrors ??= []).push(err52);
              errors++;
            }
            if (!pattern29.test(data20)) {
              const err53 = { instancePath: instancePath + "/workflows/" + i10, schemaPath: "#/properties/workflows/items/pattern", keyword: "pattern", params: { pattern: "^\\.github/workflows/[^/\\s]+\\.ya?ml$" }, parentSchema: schema22.properties.workflows.items, data: data20 };
              (vErrors ??= []).push(err53);
              errors++;
            }
          } else {
            const err54 = { instancePath: instancePath + "/workflows/" + i10, schemaPath: "#/properties/workflows/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.workflows.items, data: data20 };
            (vErrors ??= []).push(err54);
            errors++;
          }
        }
        let i11 = data19.length;
        let j4;
        if (i11 > 1) {
          const indices4 = {};
          for (; i11--; ) {
            let item4 = data19[i11];
            if (typeof item4 !== "string") {
              continue;
            }
            if (typeof indices4[item4] == "number") {
              j4 = indices4[item4];
              const err55 = { instancePath: instancePath + "/workflows", schemaPath: "#/properties/workflows/uniqueItems", keyword: "uniqueItems", params: { i: i11, j: j4 }, parentSchema: schema22.properties.workflows, data: data19 };
              (vErrors ??= []).push(err55);
              errors++;
              break;
            }
            indices4[item4] = i11;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/workflows", schemaPath: "#/properties/workflows/type", keyword: "type", params: { type: "array" }, parentSchema: schema22.properties.workflows, data: data19 };
        (vErrors ??= []).push(err56);
        errors++;
      }
    }
    if (data["when-no-go"] !== void 0) {
      let data21 = data["when-no-go"];
      if (!(data21 === "wait" || data21 === "reject")) {
        const err57 = { instancePath: instancePath + "/when-no-go", schemaPath: "#/properties/when-no-go/enum", keyword: "enum", params: { allowedValues: schema22.properties["when-no-go"].enum }, parentSchema: schema22.properties["when-no-go"], data: data21 };
        (vErrors ??= []).push(err57);
        errors++;
      }
    }
    if (data.start !== void 0) {
      let data22 = data.start;
      if (!(data22 === "dispatch")) {
        const err58 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/enum", keyword: "enum", params: { allowedValues: schema22.properties.start.enum }, parentSchema: schema22.properties.start, data: data22 };
        (vErrors ??= []).push(err58);
        errors++;
      }
    }
    if (data.park !== void 0) {
      let data23 = data.park;
      if (typeof data23 !== "boolean") {
        const err59 = { instancePath: instancePath + "/park", schemaPath: "#/properties/park/type", keyword: "type", params: { type: "boolean" }, parentSchema: schema22.properties.park, data: data23 };
        (vErrors ??= []).push(err59);
        errors++;
      }
    }
    if (data["direct-pushes"] !== void 0) {
      let data24 = data["direct-pushes"];
      if (!(data24 === "deny" || data24 === "merges" || data24 === "allow")) {
        const err60 = { instancePath: instancePath + "/direct-pushes", schemaPath: "#/properties/direct-pushes/enum", keyword: "enum", params: { allowedValues: schema22.properties["direct-pushes"].enum }, parentSchema: schema22.properties["direct-pushes"], data: data24 };
        (vErrors ??= []).push(err60);
        errors++;
      }
    }
    if (data.rollback !== void 0) {
      if (!validate66(data.rollback, { instancePath: instancePath + "/rollback", parentData: data, parentDataProperty: "rollback", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate66.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err61 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema22, data };
    (vErrors ??= []).push(err61);
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema28 = { "type": "object", "additionalProperties": false, "required": ["by", "branches", "later", "due"], "properties": { "by": { "patternErrorMessage": "a lower-case letter, then letters, digits and hyphens; at most 40 characters", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" }, "branches": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "later": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$", "patternErrorMessage": "a lower-case letter, then letters, digits and hyphens; at most 40 characters" } }, "due": { "patternErrorMessage": "a whole number of minutes, hours or days, such as 30m, 2h or 1d", "type": "string", "pattern": "^[1-9][0-9]{0,3}[mhd]$" }, "environments": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } } } };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, parentSchema: schema28, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.branches === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "branches" }, parentSchema: schema28, data };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.later === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "later" }, parentSchema: schema28, data };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.due === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "due" }, parentSchema: schema28, data };
      (vErrors ??= []).push(err3);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "branches" || key0 === "later" || key0 === "due" || key0 === "environments")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema28, data };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data0 = data.by;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err5 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema28.properties.by, data: data0 };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, parentSchema: schema28.properties.by, data: data0 };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.branches !== void 0) {
      let data1 = data.branches;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          const err7 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema28.properties.branches, data: data1 };
          (vErrors ??= []).push(err7);
          errors++;
        }
        if (data1.length < 1) {
          const err8 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema28.properties.branches, data: data1 };
          (vErrors ??= []).push(err8);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func22(data2) > 200) {
              const err9 = { instancePath: instancePath + "/branches/" + i0, schemaPath: "#/properties/branches/items/maxLength", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema28.properties.branches.items, data: data2 };
              (vErrors ??= []).push(err9);
              errors++;
            }
            if (func22(data2) < 1) {
              const err10 = { instancePath: instancePath + "/branches/" + i0, schemaPath: "#/properties/branches/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema28.properties.branches.items, data: data2 };
              (vErrors ??= []).push(err10);
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/branches/" + i0, schemaPath: "#/properties/branches/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema28.properties.branches.items, data: data2 };
            (vErrors ??= []).push(err11);
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err12 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema28.properties.branches, data: data1 };
              (vErrors ??= []).push(err12);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "array" }, parentSchema: schema28.properties.branches, data: data1 };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.later !== void 0) {
      let data3 = data.later;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          const err14 = { instancePath: instancePath + "/later", schemaPath: "#/properties/later/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema28.properties.later, data: data3 };
          (vErrors ??= []).push(err14);
          errors++;
        }
        if (data3.length < 1) {
          const err15 = { instancePath: instancePath + "/later", schemaPath: "#/properties/later/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema28.properties.later, data: data3 };
          (vErrors ??= []).push(err15);
          errors++;
        }
        const len1 = data3.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data4 = data3[i2];
          if (typeof data4 === "string") {
            if (!pattern5.test(data4)) {
              const err16 = { instancePath: instancePath + "/later/" + i2, schemaPath: "#/properties/later/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema28.properties.later.items, data: data4 };
              (vErrors ??= []).push(err16);
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/later/" + i2, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema28.properties.later.items, data: data4 };
            (vErrors ??= []).push(err17);
            errors++;
          }
        }
        let i3 = data3.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data3[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err18 = { instancePath: instancePath + "/later", schemaPath: "#/properties/later/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, parentSchema: schema28.properties.later, data: data3 };
              (vErrors ??= []).push(err18);
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" }, parentSchema: schema28.properties.later, data: data3 };
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if (data.due !== void 0) {
      let data5 = data.due;
      if (typeof data5 === "string") {
        if (!pattern102.test(data5)) {
          const err20 = { instancePath: instancePath + "/due", schemaPath: "#/properties/due/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[mhd]$" }, schema: "^[1-9][0-9]{0,3}[mhd]$", parentSchema: schema28.properties.due, data: data5 };
          (vErrors ??= []).push(err20);
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/due", schemaPath: "#/properties/due/type", keyword: "type", params: { type: "string" }, parentSchema: schema28.properties.due, data: data5 };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data6 = data.environments;
      if (Array.isArray(data6)) {
        if (data6.length > 100) {
          const err22 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema28.properties.environments, data: data6 };
          (vErrors ??= []).push(err22);
          errors++;
        }
        if (data6.length < 1) {
          const err23 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema28.properties.environments, data: data6 };
          (vErrors ??= []).push(err23);
          errors++;
        }
        const len2 = data6.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data7 = data6[i4];
          if (typeof data7 === "string") {
            if (func22(data7) < 1) {
              const err24 = { instancePath: instancePath + "/environments/" + i4, schemaPath: "#/properties/environments/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema28.properties.environments.items, data: data7 };
              (vErrors ??= []).push(err24);
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/environments/" + i4, schemaPath: "#/properties/environments/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema28.properties.environments.items, data: data7 };
            (vErrors ??= []).push(err25);
            errors++;
          }
        }
        let i5 = data6.length;
        let j2;
        if (i5 > 1) {
          const indices2 = {};
          for (; i5--; ) {
            let item2 = data6[i5];
            if (typeof item2 !== "string") {
              continue;
            }
            if (typeof indices2[item2] == "number") {
              j2 = indices2[item2];
              const err26 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, parentSchema: schema28.properties.environments, data: data6 };
              (vErrors ??= []).push(err26);
              errors++;
              break;
            }
            indices2[item2] = i5;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "array" }, parentSchema: schema28.properties.environments, data: data6 };
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema28, data };
    (vErrors ??= []).push(err28);
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema29 = { "type": "object", "additionalProperties": false, "required": ["title"], "oneOf": [{ "required": ["check"] }, { "required": ["review"] }, { "required": ["signoff"] }, { "required": ["tick"] }, { "required": ["file"] }, { "required": ["deployment"] }, { "required": ["codeowners"] }, { "required": ["window"] }, { "required": ["linked-issue"] }, { "required": ["variables"] }, { "required": ["workflow"] }, { "required": ["attestation"] }, { "required": ["all"] }, { "required": ["any"] }, { "required": ["not"] }, { "required": ["at-least"] }], "properties": { "title": { "patternErrorMessage": "one line of text without blanks around it", "type": "string", "maxLength": 120, "pattern": "^\\S(?:.*\\S)?$" }, "section": { "patternErrorMessage": "one line of text without blanks around it", "type": "string", "maxLength": 120, "pattern": "^\\S(?:.*\\S)?$" }, "why": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "phase": { "type": "string", "enum": ["pre-deployment", "deployment", "post-deployment", "rollback", "communication", "review", "close"] }, "ask": { "type": "string", "enum": ["change", "release"] }, "environments": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "when": { "$ref": "when" }, "enforce-from": { "patternErrorMessage": "a day as YYYY-MM-DD", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "waivable": { "type": "boolean" }, "check": { "$ref": "check" }, "review": { "$ref": "review" }, "signoff": { "$ref": "signoff" }, "tick": { "$ref": "tick" }, "file": { "$ref": "file" }, "deployment": { "$ref": "deployment" }, "codeowners": { "$ref": "codeowners" }, "window": { "$ref": "window" }, "linked-issue": { "$ref": "linked-issue" }, "variables": { "$ref": "variables" }, "workflow": { "$ref": "workflow" }, "attestation": { "$ref": "attestation" }, "all": { "$ref": "parts" }, "any": { "$ref": "parts" }, "not": { "$ref": "evidence" }, "at-least": { "$ref": "at-least" } } };
var pattern432 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var schema30 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "environment": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "paths": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "labels": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "maxLength": 50, "pattern": "^\\S(?:.*\\S)?$", "patternErrorMessage": "one line of text without blanks around it" } }, "base": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "author": { "$ref": "author" }, "size": { "$ref": "size" }, "commit-message": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "maxLength": 200, "pattern": "^\\S(?:.*\\S)?$", "patternErrorMessage": "one line of text without blanks around it" } } } };
var schema31 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "users": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", "patternErrorMessage": "a GitHub login without `@`, such as octocat" } }, "teams": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$", "patternErrorMessage": "a team as organisation/slug, such as acme/qa" } }, "bots": { "const": true } } };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, parentSchema: schema31, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "users" || key0 === "teams" || key0 === "bots")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema31, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.users !== void 0) {
      let data0 = data.users;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          const err2 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema31.properties.users, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema31.properties.users, data: data0 };
          (vErrors ??= []).push(err3);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern72.test(data1)) {
              const err4 = { instancePath: instancePath + "/users/" + i0, schemaPath: "#/properties/users/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$" }, schema: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", parentSchema: schema31.properties.users.items, data: data1 };
              (vErrors ??= []).push(err4);
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/users/" + i0, schemaPath: "#/properties/users/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema31.properties.users.items, data: data1 };
            (vErrors ??= []).push(err5);
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err6 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema31.properties.users, data: data0 };
              (vErrors ??= []).push(err6);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.users, data: data0 };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data2 = data.teams;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          const err8 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema31.properties.teams, data: data2 };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data2.length < 1) {
          const err9 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema31.properties.teams, data: data2 };
          (vErrors ??= []).push(err9);
          errors++;
        }
        const len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data3 = data2[i2];
          if (typeof data3 === "string") {
            if (!pattern6.test(data3)) {
              const err10 = { instancePath: instancePath + "/teams/" + i2, schemaPath: "#/properties/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$" }, schema: "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$", parentSchema: schema31.properties.teams.items, data: data3 };
              (vErrors ??= []).push(err10);
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/teams/" + i2, schemaPath: "#/properties/teams/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema31.properties.teams.items, data: data3 };
            (vErrors ??= []).push(err11);
            errors++;
          }
        }
        let i3 = data2.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data2[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err12 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, parentSchema: schema31.properties.teams, data: data2 };
              (vErrors ??= []).push(err12);
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.teams, data: data2 };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.bots !== void 0) {
      let data4 = data.bots;
      if (true !== data4) {
        const err14 = { instancePath: instancePath + "/bots", schemaPath: "#/properties/bots/const", keyword: "const", params: { allowedValue: true }, parentSchema: schema31.properties.bots, data: data4 };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema31, data };
    (vErrors ??= []).push(err15);
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema322 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "lines": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "files": { "type": "integer", "minimum": 1, "maximum": 1e6 } } };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, parentSchema: schema322, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "lines" || key0 === "files")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema322, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.lines !== void 0) {
      let data0 = data.lines;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "integer" }, parentSchema: schema322.properties.lines, data: data0 };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e6 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, parentSchema: schema322.properties.lines, data: data0 };
          (vErrors ??= []).push(err3);
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: schema322.properties.lines, data: data0 };
          (vErrors ??= []).push(err4);
          errors++;
        }
      }
    }
    if (data.files !== void 0) {
      let data1 = data.files;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "integer" }, parentSchema: schema322.properties.files, data: data1 };
        (vErrors ??= []).push(err5);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e6 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, parentSchema: schema322.properties.files, data: data1 };
          (vErrors ??= []).push(err6);
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: schema322.properties.files, data: data1 };
          (vErrors ??= []).push(err7);
          errors++;
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema322, data };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, parentSchema: schema30, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "environment" || key0 === "paths" || key0 === "labels" || key0 === "base" || key0 === "author" || key0 === "size" || key0 === "commit-message")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema30, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data0 = data.environment;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          const err2 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema30.properties.environment, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema30.properties.environment, data: data0 };
          (vErrors ??= []).push(err3);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func22(data1) < 1) {
              const err4 = { instancePath: instancePath + "/environment/" + i0, schemaPath: "#/properties/environment/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema30.properties.environment.items, data: data1 };
              (vErrors ??= []).push(err4);
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/environment/" + i0, schemaPath: "#/properties/environment/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema30.properties.environment.items, data: data1 };
            (vErrors ??= []).push(err5);
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err6 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema30.properties.environment, data: data0 };
              (vErrors ??= []).push(err6);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "array" }, parentSchema: schema30.properties.environment, data: data0 };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.paths !== void 0) {
      let data2 = data.paths;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          const err8 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema30.properties.paths, data: data2 };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data2.length < 1) {
          const err9 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema30.properties.paths, data: data2 };
          (vErrors ??= []).push(err9);
          errors++;
        }
        const len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data3 = data2[i2];
          if (typeof data3 === "string") {
            if (func22(data3) > 200) {
              const err10 = { instancePath: instancePath + "/paths/" + i2, schemaPath: "#/properties/paths/items/maxLength", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema30.properties.paths.items, data: data3 };
              (vErrors ??= []).push(err10);
              errors++;
            }
            if (func22(data3) < 1) {
              const err11 = { instancePath: instancePath + "/paths/" + i2, schemaPath: "#/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema30.properties.paths.items, data: data3 };
              (vErrors ??= []).push(err11);
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/paths/" + i2, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema30.properties.paths.items, data: data3 };
            (vErrors ??= []).push(err12);
            errors++;
          }
        }
        let i3 = data2.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data2[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err13 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, parentSchema: schema30.properties.paths, data: data2 };
              (vErrors ??= []).push(err13);
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, parentSchema: schema30.properties.paths, data: data2 };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data4 = data.labels;
      if (Array.isArray(data4)) {
        if (data4.length > 100) {
          const err15 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema30.properties.labels, data: data4 };
          (vErrors ??= []).push(err15);
          errors++;
        }
        if (data4.length < 1) {
          const err16 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema30.properties.labels, data: data4 };
          (vErrors ??= []).push(err16);
          errors++;
        }
        const len2 = data4.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data5 = data4[i4];
          if (typeof data5 === "string") {
            if (func22(data5) > 50) {
              const err17 = { instancePath: instancePath + "/labels/" + i4, schemaPath: "#/properties/labels/items/maxLength", keyword: "maxLength", params: { limit: 50 }, parentSchema: schema30.properties.labels.items, data: data5 };
              (vErrors ??= []).push(err17);
              errors++;
            }
            if (!pattern23.test(data5)) {
              const err18 = { instancePath: instancePath + "/labels/" + i4, schemaPath: "#/properties/labels/items/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, parentSchema: schema30.properties.labels.items, data: data5 };
              (vErrors ??= []).push(err18);
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/labels/" + i4, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema30.properties.labels.items, data: data5 };
            (vErrors ??= []).push(err19);
            errors++;
          }
        }
        let i5 = data4.length;
        let j2;
        if (i5 > 1) {
          const indices2 = {};
          for (; i5--; ) {
            let item2 = data4[i5];
            if (typeof item2 !== "string") {
              continue;
            }
            if (typeof indices2[item2] == "number") {
              j2 = indices2[item2];
              const err20 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, parentSchema: schema30.properties.labels, data: data4 };
              (vErrors ??= []).push(err20);
              errors++;
              break;
            }
            indices2[item2] = i5;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, parentSchema: schema30.properties.labels, data: data4 };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if (data.base !== void 0) {
      let data6 = data.base;
      if (Array.isArray(data6)) {
        if (data6.length > 100) {
          const err22 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema30.properties.base, data: data6 };
          (vErrors ??= []).push(err22);
          errors++;
        }
        if (data6.length < 1) {
          const err23 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema30.properties.base, data: data6 };
          (vErrors ??= []).push(err23);
          errors++;
        }
        const len3 = data6.length;
        for (let i6 = 0; i6 < len3; i6++) {
          let data7 = data6[i6];
          if (typeof data7 === "string") {
            if (func22(data7) > 200) {
              const err24 = { instancePath: instancePath + "/base/" + i6, schemaPath: "#/properties/base/items/maxLength", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema30.properties.base.items, data: data7 };
              (vErrors ??= []).push(err24);
              errors++;
            }
            if (func22(data7) < 1) {
              const err25 = { instancePath: instancePath + "/base/" + i6, schemaPath: "#/properties/base/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema30.properties.base.items, data: data7 };
              (vErrors ??= []).push(err25);
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/base/" + i6, schemaPath: "#/properties/base/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema30.properties.base.items, data: data7 };
            (vErrors ??= []).push(err26);
            errors++;
          }
        }
        let i7 = data6.length;
        let j3;
        if (i7 > 1) {
          const indices3 = {};
          for (; i7--; ) {
            let item3 = data6[i7];
            if (typeof item3 !== "string") {
              continue;
            }
            if (typeof indices3[item3] == "number") {
              j3 = indices3[item3];
              const err27 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j3 }, parentSchema: schema30.properties.base, data: data6 };
              (vErrors ??= []).push(err27);
              errors++;
              break;
            }
            indices3[item3] = i7;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "array" }, parentSchema: schema30.properties.base, data: data6 };
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    if (data.author !== void 0) {
      if (!validate74(data.author, { instancePath: instancePath + "/author", parentData: data, parentDataProperty: "author", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.size !== void 0) {
      if (!validate76(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data["commit-message"] !== void 0) {
      let data10 = data["commit-message"];
      if (Array.isArray(data10)) {
        if (data10.length > 100) {
          const err29 = { instancePath: instancePath + "/commit-message", schemaPath: "#/properties/commit-message/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema30.properties["commit-message"], data: data10 };
          (vErrors ??= []).push(err29);
          errors++;
        }
        if (data10.length < 1) {
          const err30 = { instancePath: instancePath + "/commit-message", schemaPath: "#/properties/commit-message/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema30.properties["commit-message"], data: data10 };
          (vErrors ??= []).push(err30);
          errors++;
        }
        const len4 = data10.length;
        for (let i8 = 0; i8 < len4; i8++) {
          let data11 = data10[i8];
          if (typeof data11 === "string") {
            if (func22(data11) > 200) {
              const err31 = { instancePath: instancePath + "/commit-message/" + i8, schemaPath: "#/properties/commit-message/items/maxLength", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema30.properties["commit-message"].items, data: data11 };
              (vErrors ??= []).push(err31);
              errors++;
            }
            if (!pattern23.test(data11)) {
              const err32 = { instancePath: instancePath + "/commit-message/" + i8, schemaPath: "#/properties/commit-message/items/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, parentSchema: schema30.properties["commit-message"].items, data: data11 };
              (vErrors ??= []).push(err32);
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/commit-message/" + i8, schemaPath: "#/properties/commit-message/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema30.properties["commit-message"].items, data: data11 };
            (vErrors ??= []).push(err33);
            errors++;
          }
        }
        let i9 = data10.length;
        let j4;
        if (i9 > 1) {
          const indices4 = {};
          for (; i9--; ) {
            let item4 = data10[i9];
            if (typeof item4 !== "string") {
              continue;
            }
            if (typeof indices4[item4] == "number") {
              j4 = indices4[item4];
              const err34 = { instancePath: instancePath + "/commit-message", schemaPath: "#/properties/commit-message/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j4 }, parentSchema: schema30.properties["commit-message"], data: data10 };
              (vErrors ??= []).push(err34);
              errors++;
              break;
            }
            indices4[item4] = i9;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/commit-message", schemaPath: "#/properties/commit-message/type", keyword: "type", params: { type: "array" }, parentSchema: schema30.properties["commit-message"], data: data10 };
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema30, data };
    (vErrors ??= []).push(err36);
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema33 = { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 255 }, { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "app": { "anyOf": [{ "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,99}$" }, { "type": "integer", "minimum": 1 }] }, "workflow": { "type": "string", "minLength": 1, "maxLength": 255 }, "unchanged": { "type": "boolean" }, "max-age": { "patternErrorMessage": "a whole number of minutes, hours or days, such as 30m, 2h or 1d", "type": "string", "pattern": "^[1-9][0-9]{0,3}[mhd]$" } } }] };
var pattern44 = new RegExp("^[a-z0-9][a-z0-9-]{0,99}$", "u");
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (func22(data) > 255) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 255 }, parentSchema: schema33.anyOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (func22(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema33.anyOf[0], data };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema33.anyOf[0], data };
    (vErrors ??= []).push(err2);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err3 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "name" }, parentSchema: schema33.anyOf[1], data };
      (vErrors ??= []).push(err3);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "app" || key0 === "workflow" || key0 === "unchanged" || key0 === "max-age")) {
        const err4 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema33.anyOf[1], data };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func22(data0) > 255) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/anyOf/1/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, parentSchema: schema33.anyOf[1].properties.name, data: data0 };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (func22(data0) < 1) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/anyOf/1/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema33.anyOf[1].properties.name, data: data0 };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/name", schemaPath: "#/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema33.anyOf[1].properties.name, data: data0 };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.app !== void 0) {
      let data1 = data.app;
      const _errs9 = errors;
      let valid2 = false;
      const _errs10 = errors;
      if (typeof data1 === "string") {
        if (!pattern44.test(data1)) {
          const err8 = { instancePath: instancePath + "/app", schemaPath: "#/anyOf/1/properties/app/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,99}$" }, schema: "^[a-z0-9][a-z0-9-]{0,99}$", parentSchema: schema33.anyOf[1].properties.app.anyOf[0], data: data1 };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/app", schemaPath: "#/anyOf/1/properties/app/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema33.anyOf[1].properties.app.anyOf[0], data: data1 };
        (vErrors ??= []).push(err9);
        errors++;
      }
      var _valid1 = _errs10 === errors;
      valid2 = valid2 || _valid1;
      const _errs12 = errors;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err10 = { instancePath: instancePath + "/app", schemaPath: "#/anyOf/1/properties/app/anyOf/1/type", keyword: "type", params: { type: "integer" }, parentSchema: schema33.anyOf[1].properties.app.anyOf[1], data: data1 };
        (vErrors ??= []).push(err10);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err11 = { instancePath: instancePath + "/app", schemaPath: "#/anyOf/1/properties/app/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: schema33.anyOf[1].properties.app.anyOf[1], data: data1 };
          (vErrors ??= []).push(err11);
          errors++;
        }
      }
      var _valid1 = _errs12 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err12 = { instancePath: instancePath + "/app", schemaPath: "#/anyOf/1/properties/app/anyOf", keyword: "anyOf", params: {}, parentSchema: schema33.anyOf[1].properties.app, data: data1 };
        (vErrors ??= []).push(err12);
        errors++;
      } else {
        errors = _errs9;
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.workflow !== void 0) {
      let data2 = data.workflow;
      if (typeof data2 === "string") {
        if (func22(data2) > 255) {
          const err13 = { instancePath: instancePath + "/workflow", schemaPath: "#/anyOf/1/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 255 }, parentSchema: schema33.anyOf[1].properties.workflow, data: data2 };
          (vErrors ??= []).push(err13);
          errors++;
        }
        if (func22(data2) < 1) {
          const err14 = { instancePath: instancePath + "/workflow", schemaPath: "#/anyOf/1/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema33.anyOf[1].properties.workflow, data: data2 };
          (vErrors ??= []).push(err14);
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/workflow", schemaPath: "#/anyOf/1/properties/workflow/type", keyword: "type", params: { type: "string" }, parentSchema: schema33.anyOf[1].properties.workflow, data: data2 };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.unchanged !== void 0) {
      let data3 = data.unchanged;
      if (typeof data3 !== "boolean") {
        const err16 = { instancePath: instancePath + "/unchanged", schemaPath: "#/anyOf/1/properties/unchanged/type", keyword: "type", params: { type: "boolean" }, parentSchema: schema33.anyOf[1].properties.unchanged, data: data3 };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if (data["max-age"] !== void 0) {
      let data4 = data["max-age"];
      if (typeof data4 === "string") {
        if (!pattern102.test(data4)) {
          const err17 = { instancePath: instancePath + "/max-age", schemaPath: "#/anyOf/1/properties/max-age/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[mhd]$" }, schema: "^[1-9][0-9]{0,3}[mhd]$", parentSchema: schema33.anyOf[1].properties["max-age"], data: data4 };
          (vErrors ??= []).push(err17);
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/max-age", schemaPath: "#/anyOf/1/properties/max-age/type", keyword: "type", params: { type: "string" }, parentSchema: schema33.anyOf[1].properties["max-age"], data: data4 };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, parentSchema: schema33.anyOf[1], data };
    (vErrors ??= []).push(err19);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err20 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, parentSchema: schema33, data };
    (vErrors ??= []).push(err20);
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate79.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate79.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema34 = { "type": "object", "additionalProperties": false, "properties": { "from": { "type": "array", "minItems": 1, "maxItems": 50, "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$" } }, "count": { "type": "integer", "minimum": 1, "maximum": 10 }, "max-age": { "patternErrorMessage": "a whole number of minutes, hours or days, such as 30m, 2h or 1d", "type": "string", "pattern": "^[1-9][0-9]{0,3}[mhd]$" } } };
var pattern46 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$", "u");
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "count" || key0 === "max-age")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema34, data };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          const err1 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/maxItems", keyword: "maxItems", params: { limit: 50 }, parentSchema: schema34.properties.from, data: data0 };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema34.properties.from, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern46.test(data1)) {
              const err3 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/properties/from/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$", parentSchema: schema34.properties.from.items, data: data1 };
              (vErrors ??= []).push(err3);
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/properties/from/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema34.properties.from.items, data: data1 };
            (vErrors ??= []).push(err4);
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema34.properties.from, data: data0 };
              (vErrors ??= []).push(err5);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "array" }, parentSchema: schema34.properties.from, data: data0 };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data2 = data.count;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, parentSchema: schema34.properties.count, data: data2 };
        (vErrors ??= []).push(err7);
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 10 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, parentSchema: schema34.properties.count, data: data2 };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: schema34.properties.count, data: data2 };
          (vErrors ??= []).push(err9);
          errors++;
        }
      }
    }
    if (data["max-age"] !== void 0) {
      let data3 = data["max-age"];
      if (typeof data3 === "string") {
        if (!pattern102.test(data3)) {
          const err10 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[mhd]$" }, schema: "^[1-9][0-9]{0,3}[mhd]$", parentSchema: schema34.properties["max-age"], data: data3 };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/type", keyword: "type", params: { type: "string" }, parentSchema: schema34.properties["max-age"], data: data3 };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema34, data };
    (vErrors ??= []).push(err12);
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema35 = { "anyOf": [{ "patternErrorMessage": "a text such as qa", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" }, { "type": "object", "additionalProperties": false, "required": ["role"], "properties": { "role": { "patternErrorMessage": "a text such as qa", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" }, "expires": { "patternErrorMessage": "a whole number of minutes, hours or days, such as 30m, 2h or 1d", "type": "string", "pattern": "^[1-9][0-9]{0,3}[mhd]$" }, "on-push": { "anyOf": [{ "type": "string", "enum": ["reset", "keep"] }, { "type": "object", "additionalProperties": false, "required": ["keep-if-unchanged"], "properties": { "keep-if-unchanged": { "type": "array", "minItems": 1, "maxItems": 50, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 200 } } } }] } } }] };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema35.anyOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema35.anyOf[0], data };
    (vErrors ??= []).push(err1);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      const err2 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "role" }, parentSchema: schema35.anyOf[1], data };
      (vErrors ??= []).push(err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "role" || key0 === "expires" || key0 === "on-push")) {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema35.anyOf[1], data };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data0 = data.role;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err4 = { instancePath: instancePath + "/role", schemaPath: "#/anyOf/1/properties/role/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema35.anyOf[1].properties.role, data: data0 };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/role", schemaPath: "#/anyOf/1/properties/role/type", keyword: "type", params: { type: "string" }, parentSchema: schema35.anyOf[1].properties.role, data: data0 };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.expires !== void 0) {
      let data1 = data.expires;
      if (typeof data1 === "string") {
        if (!pattern102.test(data1)) {
          const err6 = { instancePath: instancePath + "/expires", schemaPath: "#/anyOf/1/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[mhd]$" }, schema: "^[1-9][0-9]{0,3}[mhd]$", parentSchema: schema35.anyOf[1].properties.expires, data: data1 };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/expires", schemaPath: "#/anyOf/1/properties/expires/type", keyword: "type", params: { type: "string" }, parentSchema: schema35.anyOf[1].properties.expires, data: data1 };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data["on-push"] !== void 0) {
      let data2 = data["on-push"];
      const _errs11 = errors;
      let valid2 = false;
      const _errs12 = errors;
      if (typeof data2 !== "string") {
        const err8 = { instancePath: instancePath + "/on-push", schemaPath: "#/anyOf/1/properties/on-push/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema35.anyOf[1].properties["on-push"].anyOf[0], data: data2 };
        (vErrors ??= []).push(err8);
        errors++;
      }
      if (!(data2 === "reset" || data2 === "keep")) {
        const err9 = { instancePath: instancePath + "/on-push", schemaPath: "#/anyOf/1/properties/on-push/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema35.anyOf[1].properties["on-push"].anyOf[0].enum }, parentSchema: schema35.anyOf[1].properties["on-push"].anyOf[0], data: data2 };
        (vErrors ??= []).push(err9);
        errors++;
      }
      var _valid1 = _errs12 === errors;
      valid2 = valid2 || _valid1;
      const _errs14 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2["keep-if-unchanged"] === void 0) {
          const err10 = { instancePath: instancePath + "/on-push", schemaPath: "#/anyOf/1/properties/on-push/anyOf/1/required", keyword: "required", params: { missingProperty: "keep-if-unchanged" }, parentSchema: schema35.anyOf[1].properties["on-push"].anyOf[1], data: data2 };
          (vErrors ??= []).push(err10);
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "keep-if-unchanged")) {
            const err11 = { instancePath: instancePath + "/on-push", schemaPath: "#/anyOf/1/properties/on-push/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, parentSchema: schema35.anyOf[1].properties["on-push"].anyOf[1], data: data2 };
            (vErrors ??= []).push(err11);
            errors++;
          }
        }
        if (data2["keep-if-unchanged"] !== void 0) {
          let data3 = data2["keep-if-unchanged"];
          if (Array.isArray(data3)) {
            if (data3.length > 50) {
              const err12 = { instancePath: instancePath + "/on-push/keep-if-unchanged", schemaPath: "#/anyOf/1/properties/on-push/anyOf/1/properties/keep-if-unchanged/maxItems", keyword: "maxItems", params: { limit: 50 }, parentSchema: schema35.anyOf[1].properties["on-push"].anyOf[1].properties["keep-if-unchanged"], data: data3 };
              (vErrors ??= []).push(err12);
              errors++;
            }
            if (data3.length < 1) {
              const err13 = { instancePath: instancePath + "/on-push/keep-if-unchanged", schemaPath: "#/anyOf/1/properties/on-push/anyOf/1/properties/keep-if-unchanged/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema35.anyOf[1].properties["on-push"].anyOf[1].properties["keep-if-unchanged"], data: data3 };
              (vErrors ??= []).push(err13);
              errors++;
            }
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (typeof data4 === "string") {
                if (func22(data4) > 200) {
                  const err14 = { instancePath: instancePath + "/on-push/keep-if-unchanged/" + i0, schemaPath: "#/anyOf/1/properties/on-push/anyOf/1/properties/keep-if-unchanged/items/maxLength", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema35.anyOf[1].properties["on-push"].anyOf[1].properties["keep-if-unchanged"].items, data: data4 };
                  (vErrors ??= []).push(err14);
                  errors++;
                }
                if (func22(data4) < 1) {
                  const err15 = { instancePath: instancePath + "/on-push/keep-if-unchanged/" + i0, schemaPath: "#/anyOf/1/properties/on-push/anyOf/1/properties/keep-if-unchanged/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema35.anyOf[1].properties["on-push"].anyOf[1].properties["keep-if-unchanged"].items, data: data4 };
                  (vErrors ??= []).push(err15);
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/on-push/keep-if-unchanged/" + i0, schemaPath: "#/anyOf/1/properties/on-push/anyOf/1/properties/keep-if-unchanged/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema35.anyOf[1].properties["on-push"].anyOf[1].properties["keep-if-unchanged"].items, data: data4 };
                (vErrors ??= []).push(err16);
                errors++;
              }
            }
            let i1 = data3.length;
            let j0;
            if (i1 > 1) {
              const indices0 = {};
              for (; i1--; ) {
                let item0 = data3[i1];
                if (typeof item0 !== "string") {
                  continue;
                }
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  const err17 = { instancePath: instancePath + "/on-push/keep-if-unchanged", schemaPath: "#/anyOf/1/properties/on-push/anyOf/1/properties/keep-if-unchanged/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema35.anyOf[1].properties["on-push"].anyOf[1].properties["keep-if-unchanged"], data: data3 };
                  (vErrors ??= []).push(err17);
                  errors++;
                  break;
                }
                indices0[item0] = i1;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/on-push/keep-if-unchanged", schemaPath: "#/anyOf/1/properties/on-push/anyOf/1/properties/keep-if-unchanged/type", keyword: "type", params: { type: "array" }, parentSchema: schema35.anyOf[1].properties["on-push"].anyOf[1].properties["keep-if-unchanged"], data: data3 };
            (vErrors ??= []).push(err18);
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/on-push", schemaPath: "#/anyOf/1/properties/on-push/anyOf/1/type", keyword: "type", params: { type: "object" }, parentSchema: schema35.anyOf[1].properties["on-push"].anyOf[1], data: data2 };
        (vErrors ??= []).push(err19);
        errors++;
      }
      var _valid1 = _errs14 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err20 = { instancePath: instancePath + "/on-push", schemaPath: "#/anyOf/1/properties/on-push/anyOf", keyword: "anyOf", params: {}, parentSchema: schema35.anyOf[1].properties["on-push"], data: data2 };
        (vErrors ??= []).push(err20);
        errors++;
      } else {
        errors = _errs11;
        if (vErrors !== null) {
          if (_errs11) {
            vErrors.length = _errs11;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, parentSchema: schema35.anyOf[1], data };
    (vErrors ??= []).push(err21);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props1 = true;
  }
  if (!valid0) {
    const err22 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, parentSchema: schema35, data };
    (vErrors ??= []).push(err22);
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate83.errors = vErrors;
  evaluated0.props = props1;
  return errors === 0;
}
validate83.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema36 = { "anyOf": [{ "patternErrorMessage": "a text such as ops", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" }, { "type": "object", "additionalProperties": false, "required": ["role"], "properties": { "role": { "patternErrorMessage": "a text such as ops", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" }, "max-age": { "patternErrorMessage": "a whole number of minutes, hours or days, such as 30m, 2h or 1d", "type": "string", "pattern": "^[1-9][0-9]{0,3}[mhd]$" } } }] };
function validate852(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate852.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema36.anyOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema36.anyOf[0], data };
    (vErrors ??= []).push(err1);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      const err2 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "role" }, parentSchema: schema36.anyOf[1], data };
      (vErrors ??= []).push(err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "role" || key0 === "max-age")) {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema36.anyOf[1], data };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data0 = data.role;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err4 = { instancePath: instancePath + "/role", schemaPath: "#/anyOf/1/properties/role/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema36.anyOf[1].properties.role, data: data0 };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/role", schemaPath: "#/anyOf/1/properties/role/type", keyword: "type", params: { type: "string" }, parentSchema: schema36.anyOf[1].properties.role, data: data0 };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data["max-age"] !== void 0) {
      let data1 = data["max-age"];
      if (typeof data1 === "string") {
        if (!pattern102.test(data1)) {
          const err6 = { instancePath: instancePath + "/max-age", schemaPath: "#/anyOf/1/properties/max-age/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[mhd]$" }, schema: "^[1-9][0-9]{0,3}[mhd]$", parentSchema: schema36.anyOf[1].properties["max-age"], data: data1 };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/max-age", schemaPath: "#/anyOf/1/properties/max-age/type", keyword: "type", params: { type: "string" }, parentSchema: schema36.anyOf[1].properties["max-age"], data: data1 };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, parentSchema: schema36.anyOf[1], data };
    (vErrors ??= []).push(err8);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err9 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, parentSchema: schema36, data };
    (vErrors ??= []).push(err9);
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate852.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate852.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema37 = { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 1024 }, { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 1024 }, "headings": { "type": "array", "minItems": 1, "maxItems": 50, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "\\S" } }, "unchanged": { "type": "boolean" } } }] };
var pattern54 = new RegExp("\\S", "u");
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (func22(data) > 1024) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 }, parentSchema: schema37.anyOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (func22(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema37.anyOf[0], data };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema37.anyOf[0], data };
    (vErrors ??= []).push(err2);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err3 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "path" }, parentSchema: schema37.anyOf[1], data };
      (vErrors ??= []).push(err3);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "headings" || key0 === "unchanged")) {
        const err4 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema37.anyOf[1], data };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (func22(data0) > 1024) {
          const err5 = { instancePath: instancePath + "/path", schemaPath: "#/anyOf/1/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 }, parentSchema: schema37.anyOf[1].properties.path, data: data0 };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (func22(data0) < 1) {
          const err6 = { instancePath: instancePath + "/path", schemaPath: "#/anyOf/1/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema37.anyOf[1].properties.path, data: data0 };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/path", schemaPath: "#/anyOf/1/properties/path/type", keyword: "type", params: { type: "string" }, parentSchema: schema37.anyOf[1].properties.path, data: data0 };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.headings !== void 0) {
      let data1 = data.headings;
      if (Array.isArray(data1)) {
        if (data1.length > 50) {
          const err8 = { instancePath: instancePath + "/headings", schemaPath: "#/anyOf/1/properties/headings/maxItems", keyword: "maxItems", params: { limit: 50 }, parentSchema: schema37.anyOf[1].properties.headings, data: data1 };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data1.length < 1) {
          const err9 = { instancePath: instancePath + "/headings", schemaPath: "#/anyOf/1/properties/headings/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema37.anyOf[1].properties.headings, data: data1 };
          (vErrors ??= []).push(err9);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func22(data2) > 255) {
              const err10 = { instancePath: instancePath + "/headings/" + i0, schemaPath: "#/anyOf/1/properties/headings/items/maxLength", keyword: "maxLength", params: { limit: 255 }, parentSchema: schema37.anyOf[1].properties.headings.items, data: data2 };
              (vErrors ??= []).push(err10);
              errors++;
            }
            if (func22(data2) < 1) {
              const err11 = { instancePath: instancePath + "/headings/" + i0, schemaPath: "#/anyOf/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema37.anyOf[1].properties.headings.items, data: data2 };
              (vErrors ??= []).push(err11);
              errors++;
            }
            if (!pattern54.test(data2)) {
              const err12 = { instancePath: instancePath + "/headings/" + i0, schemaPath: "#/anyOf/1/properties/headings/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, parentSchema: schema37.anyOf[1].properties.headings.items, data: data2 };
              (vErrors ??= []).push(err12);
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/headings/" + i0, schemaPath: "#/anyOf/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema37.anyOf[1].properties.headings.items, data: data2 };
            (vErrors ??= []).push(err13);
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err14 = { instancePath: instancePath + "/headings", schemaPath: "#/anyOf/1/properties/headings/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema37.anyOf[1].properties.headings, data: data1 };
              (vErrors ??= []).push(err14);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/headings", schemaPath: "#/anyOf/1/properties/headings/type", keyword: "type", params: { type: "array" }, parentSchema: schema37.anyOf[1].properties.headings, data: data1 };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.unchanged !== void 0) {
      let data3 = data.unchanged;
      if (typeof data3 !== "boolean") {
        const err16 = { instancePath: instancePath + "/unchanged", schemaPath: "#/anyOf/1/properties/unchanged/type", keyword: "type", params: { type: "boolean" }, parentSchema: schema37.anyOf[1].properties.unchanged, data: data3 };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, parentSchema: schema37.anyOf[1], data };
    (vErrors ??= []).push(err17);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err18 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, parentSchema: schema37, data };
    (vErrors ??= []).push(err18);
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate87.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate87.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema38 = { "type": "object", "additionalProperties": false, "required": ["environment"], "properties": { "environment": { "patternErrorMessage": "one line of text without blanks around it", "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^\\S(?:.*\\S)?$" }, "for": { "patternErrorMessage": "a whole number of minutes, hours or days, such as 30m, 2h or 1d", "type": "string", "pattern": "^[1-9][0-9]{0,3}[mhd]$" }, "app": { "patternErrorMessage": "the slug of an app, such as our-deployer", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,99}$" }, "max-age": { "patternErrorMessage": "a whole number of minutes, hours or days, such as 30m, 2h or 1d", "type": "string", "pattern": "^[1-9][0-9]{0,3}[mhd]$" } } };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.environment === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" }, parentSchema: schema38, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "environment" || key0 === "for" || key0 === "app" || key0 === "max-age")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema38, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data0 = data.environment;
      if (typeof data0 === "string") {
        if (func22(data0) > 255) {
          const err2 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/maxLength", keyword: "maxLength", params: { limit: 255 }, parentSchema: schema38.properties.environment, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (func22(data0) < 1) {
          const err3 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema38.properties.environment, data: data0 };
          (vErrors ??= []).push(err3);
          errors++;
        }
        if (!pattern23.test(data0)) {
          const err4 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, parentSchema: schema38.properties.environment, data: data0 };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, parentSchema: schema38.properties.environment, data: data0 };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.for !== void 0) {
      let data1 = data.for;
      if (typeof data1 === "string") {
        if (!pattern102.test(data1)) {
          const err6 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[mhd]$" }, schema: "^[1-9][0-9]{0,3}[mhd]$", parentSchema: schema38.properties.for, data: data1 };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/type", keyword: "type", params: { type: "string" }, parentSchema: schema38.properties.for, data: data1 };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.app !== void 0) {
      let data2 = data.app;
      if (typeof data2 === "string") {
        if (!pattern44.test(data2)) {
          const err8 = { instancePath: instancePath + "/app", schemaPath: "#/properties/app/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,99}$" }, schema: "^[a-z0-9][a-z0-9-]{0,99}$", parentSchema: schema38.properties.app, data: data2 };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/app", schemaPath: "#/properties/app/type", keyword: "type", params: { type: "string" }, parentSchema: schema38.properties.app, data: data2 };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data["max-age"] !== void 0) {
      let data3 = data["max-age"];
      if (typeof data3 === "string") {
        if (!pattern102.test(data3)) {
          const err10 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[mhd]$" }, schema: "^[1-9][0-9]{0,3}[mhd]$", parentSchema: schema38.properties["max-age"], data: data3 };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/type", keyword: "type", params: { type: "string" }, parentSchema: schema38.properties["max-age"], data: data3 };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema38, data };
    (vErrors ??= []).push(err12);
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
validate89.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema39 = { "type": "object", "additionalProperties": false, "properties": { "unowned": { "type": "string", "enum": ["allowed", "refused"] }, "max-age": { "patternErrorMessage": "a whole number of minutes, hours or days, such as 30m, 2h or 1d", "type": "string", "pattern": "^[1-9][0-9]{0,3}[mhd]$" } } };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "unowned" || key0 === "max-age")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema39, data };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.unowned !== void 0) {
      let data0 = data.unowned;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/unowned", schemaPath: "#/properties/unowned/type", keyword: "type", params: { type: "string" }, parentSchema: schema39.properties.unowned, data: data0 };
        (vErrors ??= []).push(err1);
        errors++;
      }
      if (!(data0 === "allowed" || data0 === "refused")) {
        const err2 = { instancePath: instancePath + "/unowned", schemaPath: "#/properties/unowned/enum", keyword: "enum", params: { allowedValues: schema39.properties.unowned.enum }, parentSchema: schema39.properties.unowned, data: data0 };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data["max-age"] !== void 0) {
      let data1 = data["max-age"];
      if (typeof data1 === "string") {
        if (!pattern102.test(data1)) {
          const err3 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[mhd]$" }, schema: "^[1-9][0-9]{0,3}[mhd]$", parentSchema: schema39.properties["max-age"], data: data1 };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/type", keyword: "type", params: { type: "string" }, parentSchema: schema39.properties["max-age"], data: data1 };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema39, data };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema40 = { "type": "object", "additionalProperties": false, "properties": { "state": { "type": "string", "enum": ["open", "closed"] }, "labels": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "string", "minLength": 1, "maxLength": 50 } } } };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "state" || key0 === "labels")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema40, data };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data0 = data.state;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, parentSchema: schema40.properties.state, data: data0 };
        (vErrors ??= []).push(err1);
        errors++;
      }
      if (!(data0 === "open" || data0 === "closed")) {
        const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema40.properties.state.enum }, parentSchema: schema40.properties.state, data: data0 };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data1 = data.labels;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          const err3 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema40.properties.labels, data: data1 };
          (vErrors ??= []).push(err3);
          errors++;
        }
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema40.properties.labels, data: data1 };
          (vErrors ??= []).push(err4);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func22(data2) > 50) {
              const err5 = { instancePath: instancePath + "/labels/" + i0, schemaPath: "#/properties/labels/items/maxLength", keyword: "maxLength", params: { limit: 50 }, parentSchema: schema40.properties.labels.items, data: data2 };
              (vErrors ??= []).push(err5);
              errors++;
            }
            if (func22(data2) < 1) {
              const err6 = { instancePath: instancePath + "/labels/" + i0, schemaPath: "#/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema40.properties.labels.items, data: data2 };
              (vErrors ??= []).push(err6);
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/labels/" + i0, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema40.properties.labels.items, data: data2 };
            (vErrors ??= []).push(err7);
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, parentSchema: schema40.properties.labels, data: data1 };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema40, data };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema41 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "names": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,254}$", "patternErrorMessage": "letters, digits and _, not starting with a digit" } }, "secrets": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,254}$", "patternErrorMessage": "letters, digits and _, not starting with a digit" } } } };
var pattern60 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,254}$", "u");
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, parentSchema: schema41, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "names" || key0 === "secrets")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema41, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.names !== void 0) {
      let data0 = data.names;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema41.properties.names, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema41.properties.names, data: data0 };
          (vErrors ??= []).push(err3);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern60.test(data1)) {
              const err4 = { instancePath: instancePath + "/names/" + i0, schemaPath: "#/properties/names/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,254}$" }, schema: "^[A-Za-z_][A-Za-z0-9_]{0,254}$", parentSchema: schema41.properties.names.items, data: data1 };
              (vErrors ??= []).push(err4);
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/names/" + i0, schemaPath: "#/properties/names/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema41.properties.names.items, data: data1 };
            (vErrors ??= []).push(err5);
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" }, parentSchema: schema41.properties.names, data: data0 };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.secrets !== void 0) {
      let data2 = data.secrets;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          const err7 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema41.properties.secrets, data: data2 };
          (vErrors ??= []).push(err7);
          errors++;
        }
        if (data2.length < 1) {
          const err8 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema41.properties.secrets, data: data2 };
          (vErrors ??= []).push(err8);
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 === "string") {
            if (!pattern60.test(data3)) {
              const err9 = { instancePath: instancePath + "/secrets/" + i1, schemaPath: "#/properties/secrets/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,254}$" }, schema: "^[A-Za-z_][A-Za-z0-9_]{0,254}$", parentSchema: schema41.properties.secrets.items, data: data3 };
              (vErrors ??= []).push(err9);
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/secrets/" + i1, schemaPath: "#/properties/secrets/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema41.properties.secrets.items, data: data3 };
            (vErrors ??= []).push(err10);
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "array" }, parentSchema: schema41.properties.secrets, data: data2 };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema41, data };
    (vErrors ??= []).push(err12);
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema42 = { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 255 }, "event": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "type": "string", "enum": ["push", "pull_request", "pull_request_review", "merge_group", "schedule", "workflow_dispatch", "release", "deployment", "deployment_status"] } }, "max-age": { "patternErrorMessage": "a whole number of minutes, hours or days, such as 30m, 2h or 1d", "type": "string", "pattern": "^[1-9][0-9]{0,3}[mhd]$" } } };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, parentSchema: schema42, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "event" || key0 === "max-age")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema42, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (func22(data0) > 255) {
          const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 255 }, parentSchema: schema42.properties.path, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (func22(data0) < 1) {
          const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema42.properties.path, data: data0 };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, parentSchema: schema42.properties.path, data: data0 };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.event !== void 0) {
      let data1 = data.event;
      if (Array.isArray(data1)) {
        if (data1.length > 20) {
          const err5 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/maxItems", keyword: "maxItems", params: { limit: 20 }, parentSchema: schema42.properties.event, data: data1 };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1.length < 1) {
          const err6 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema42.properties.event, data: data1 };
          (vErrors ??= []).push(err6);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err7 = { instancePath: instancePath + "/event/" + i0, schemaPath: "#/properties/event/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema42.properties.event.items, data: data2 };
            (vErrors ??= []).push(err7);
            errors++;
          }
          if (!(data2 === "push" || data2 === "pull_request" || data2 === "pull_request_review" || data2 === "merge_group" || data2 === "schedule" || data2 === "workflow_dispatch" || data2 === "release" || data2 === "deployment" || data2 === "deployment_status")) {
            const err8 = { instancePath: instancePath + "/event/" + i0, schemaPath: "#/properties/event/items/enum", keyword: "enum", params: { allowedValues: schema42.properties.event.items.enum }, parentSchema: schema42.properties.event.items, data: data2 };
            (vErrors ??= []).push(err8);
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "array" }, parentSchema: schema42.properties.event, data: data1 };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data["max-age"] !== void 0) {
      let data3 = data["max-age"];
      if (typeof data3 === "string") {
        if (!pattern102.test(data3)) {
          const err10 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[mhd]$" }, schema: "^[1-9][0-9]{0,3}[mhd]$", parentSchema: schema42.properties["max-age"], data: data3 };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/type", keyword: "type", params: { type: "string" }, parentSchema: schema42.properties["max-age"], data: data3 };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema42, data };
    (vErrors ??= []).push(err12);
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema43 = { "anyOf": [{ "patternErrorMessage": "a text such as ops", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" }, { "type": "object", "additionalProperties": false, "required": ["role"], "properties": { "role": { "patternErrorMessage": "a text such as ops", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" }, "max-age": { "patternErrorMessage": "a whole number of minutes, hours or days, such as 30m, 2h or 1d", "type": "string", "pattern": "^[1-9][0-9]{0,3}[mhd]$" } } }] };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema43.anyOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema43.anyOf[0], data };
    (vErrors ??= []).push(err1);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      const err2 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "role" }, parentSchema: schema43.anyOf[1], data };
      (vErrors ??= []).push(err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "role" || key0 === "max-age")) {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema43.anyOf[1], data };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data0 = data.role;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err4 = { instancePath: instancePath + "/role", schemaPath: "#/anyOf/1/properties/role/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema43.anyOf[1].properties.role, data: data0 };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/role", schemaPath: "#/anyOf/1/properties/role/type", keyword: "type", params: { type: "string" }, parentSchema: schema43.anyOf[1].properties.role, data: data0 };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data["max-age"] !== void 0) {
      let data1 = data["max-age"];
      if (typeof data1 === "string") {
        if (!pattern102.test(data1)) {
          const err6 = { instancePath: instancePath + "/max-age", schemaPath: "#/anyOf/1/properties/max-age/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[mhd]$" }, schema: "^[1-9][0-9]{0,3}[mhd]$", parentSchema: schema43.anyOf[1].properties["max-age"], data: data1 };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/max-age", schemaPath: "#/anyOf/1/properties/max-age/type", keyword: "type", params: { type: "string" }, parentSchema: schema43.anyOf[1].properties["max-age"], data: data1 };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, parentSchema: schema43.anyOf[1], data };
    (vErrors ??= []).push(err8);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err9 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, parentSchema: schema43, data };
    (vErrors ??= []).push(err9);
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate100.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate100.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema44 = { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "evidence" } };
var schema45 = { "type": "object", "additionalProperties": false, "oneOf": [{ "required": ["check"] }, { "required": ["review"] }, { "required": ["signoff"] }, { "required": ["tick"] }, { "required": ["file"] }, { "required": ["deployment"] }, { "required": ["codeowners"] }, { "required": ["window"] }, { "required": ["linked-issue"] }, { "required": ["variables"] }, { "required": ["workflow"] }, { "required": ["attestation"] }, { "required": ["all"] }, { "required": ["any"] }, { "required": ["not"] }, { "required": ["at-least"] }], "properties": { "check": { "$ref": "check" }, "review": { "$ref": "review" }, "signoff": { "$ref": "signoff" }, "tick": { "$ref": "tick" }, "file": { "$ref": "file" }, "deployment": { "$ref": "deployment" }, "codeowners": { "$ref": "codeowners" }, "window": { "$ref": "window" }, "linked-issue": { "$ref": "linked-issue" }, "variables": { "$ref": "variables" }, "workflow": { "$ref": "workflow" }, "attestation": { "$ref": "attestation" }, "all": { "$ref": "parts" }, "any": { "$ref": "parts" }, "not": { "$ref": "evidence" }, "at-least": { "$ref": "at-least" } } };
var schema46 = { "type": "object", "additionalProperties": false, "required": ["count", "of"], "properties": { "count": { "type": "integer", "minimum": 1, "maximum": 100 }, "of": { "$ref": "parts" } } };
var wrapper02 = { validate: validate102 };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, parentSchema: schema46, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.of === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "of" }, parentSchema: schema46, data };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "count" || key0 === "of")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema46, data };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data0 = data.count;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, parentSchema: schema46.properties.count, data: data0 };
        (vErrors ??= []).push(err3);
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, parentSchema: schema46.properties.count, data: data0 };
          (vErrors ??= []).push(err4);
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: schema46.properties.count, data: data0 };
          (vErrors ??= []).push(err5);
          errors++;
        }
      }
    }
    if (data.of !== void 0) {
      if (!wrapper02.validate(data.of, { instancePath: instancePath + "/of", parentData: data, parentDataProperty: "of", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, wrapper02.validate.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema46, data };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
validate116.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var wrapper22 = { validate: validate103 };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "check" }, parentSchema: schema45.oneOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.review === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "review" }, parentSchema: schema45.oneOf[1], data };
      (vErrors ??= []).push(err1);
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.signoff === void 0) {
        const err2 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "signoff" }, parentSchema: schema45.oneOf[2], data };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs5 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tick === void 0) {
          const err3 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "tick" }, parentSchema: schema45.oneOf[3], data };
          (vErrors ??= []).push(err3);
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs6 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.file === void 0) {
            const err4 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "file" }, parentSchema: schema45.oneOf[4], data };
            (vErrors ??= []).push(err4);
            errors++;
          }
        }
        var _valid0 = _errs6 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs7 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.deployment === void 0) {
              const err5 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "deployment" }, parentSchema: schema45.oneOf[5], data };
              (vErrors ??= []).push(err5);
              errors++;
            }
          }
          var _valid0 = _errs7 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
            const _errs8 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.codeowners === void 0) {
                const err6 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "codeowners" }, parentSchema: schema45.oneOf[6], data };
                (vErrors ??= []).push(err6);
                errors++;
              }
            }
            var _valid0 = _errs8 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
              }
              const _errs9 = errors;
              if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.window === void 0) {
                  const err7 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "window" }, parentSchema: schema45.oneOf[7], data };
                  (vErrors ??= []).push(err7);
                  errors++;
                }
              }
              var _valid0 = _errs9 === errors;
              if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 7];
              } else {
                if (_valid0) {
                  valid0 = true;
                  passing0 = 7;
                }
                const _errs10 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  if (data["linked-issue"] === void 0) {
                    const err8 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "linked-issue" }, parentSchema: schema45.oneOf[8], data };
                    (vErrors ??= []).push(err8);
                    errors++;
                  }
                }
                var _valid0 = _errs10 === errors;
                if (_valid0 && valid0) {
                  valid0 = false;
                  passing0 = [passing0, 8];
                } else {
                  if (_valid0) {
                    valid0 = true;
                    passing0 = 8;
                  }
                  const _errs11 = errors;
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.variables === void 0) {
                      const err9 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "variables" }, parentSchema: schema45.oneOf[9], data };
                      (vErrors ??= []).push(err9);
                      errors++;
                    }
                  }
                  var _valid0 = _errs11 === errors;
                  if (_valid0 && valid0) {
                    valid0 = false;
                    passing0 = [passing0, 9];
                  } else {
                    if (_valid0) {
                      valid0 = true;
                      passing0 = 9;
                    }
                    const _errs12 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      if (data.workflow === void 0) {
                        const err10 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "workflow" }, parentSchema: schema45.oneOf[10], data };
                        (vErrors ??= []).push(err10);
                        errors++;
                      }
                    }
                    var _valid0 = _errs12 === errors;
                    if (_valid0 && valid0) {
                      valid0 = false;
                      passing0 = [passing0, 10];
                    } else {
                      if (_valid0) {
                        valid0 = true;
                        passing0 = 10;
                      }
                      const _errs13 = errors;
                      if (data && typeof data == "object" && !Array.isArray(data)) {
                        if (data.attestation === void 0) {
                          const err11 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "attestation" }, parentSchema: schema45.oneOf[11], data };
                          (vErrors ??= []).push(err11);
                          errors++;
                        }
                      }
                      var _valid0 = _errs13 === errors;
                      if (_valid0 && valid0) {
                        valid0 = false;
                        passing0 = [passing0, 11];
                      } else {
                        if (_valid0) {
                          valid0 = true;
                          passing0 = 11;
                        }
                        const _errs14 = errors;
                        if (data && typeof data == "object" && !Array.isArray(data)) {
                          if (data.all === void 0) {
                            const err12 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "all" }, parentSchema: schema45.oneOf[12], data };
                            (vErrors ??= []).push(err12);
                            errors++;
                          }
                        }
                        var _valid0 = _errs14 === errors;
                        if (_valid0 && valid0) {
                          valid0 = false;
                          passing0 = [passing0, 12];
                        } else {
                          if (_valid0) {
                            valid0 = true;
                            passing0 = 12;
                          }
                          const _errs15 = errors;
                          if (data && typeof data == "object" && !Array.isArray(data)) {
                            if (data.any === void 0) {
                              const err13 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "any" }, parentSchema: schema45.oneOf[13], data };
                              (vErrors ??= []).push(err13);
                              errors++;
                            }
                          }
                          var _valid0 = _errs15 === errors;
                          if (_valid0 && valid0) {
                            valid0 = false;
                            passing0 = [passing0, 13];
                          } else {
                            if (_valid0) {
                              valid0 = true;
                              passing0 = 13;
                            }
                            const _errs16 = errors;
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                              if (data.not === void 0) {
                                const err14 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "not" }, parentSchema: schema45.oneOf[14], data };
                                (vErrors ??= []).push(err14);
                                errors++;
                              }
                            }
                            var _valid0 = _errs16 === errors;
                            if (_valid0 && valid0) {
                              valid0 = false;
                              passing0 = [passing0, 14];
                            } else {
                              if (_valid0) {
                                valid0 = true;
                                passing0 = 14;
                              }
                              const _errs17 = errors;
                              if (data && typeof data == "object" && !Array.isArray(data)) {
                                if (data["at-least"] === void 0) {
                                  const err15 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "at-least" }, parentSchema: schema45.oneOf[15], data };
                                  (vErrors ??= []).push(err15);
                                  errors++;
                                }
                              }
                              var _valid0 = _errs17 === errors;
                              if (_valid0 && valid0) {
                                valid0 = false;
                                passing0 = [passing0, 15];
                              } else {
                                if (_valid0) {
                                  valid0 = true;
                                  passing0 = 15;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err16 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, parentSchema: schema45, data };
    (vErrors ??= []).push(err16);
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema45.properties, key0)) {
        const err17 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema45, data };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.check !== void 0) {
      if (!validate79(data.check, { instancePath: instancePath + "/check", parentData: data, parentDataProperty: "check", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0) {
      if (!validate81(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.signoff !== void 0) {
      if (!validate83(data.signoff, { instancePath: instancePath + "/signoff", parentData: data, parentDataProperty: "signoff", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.tick !== void 0) {
      if (!validate852(data.tick, { instancePath: instancePath + "/tick", parentData: data, parentDataProperty: "tick", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate852.errors);
        errors = vErrors.length;
      }
    }
    if (data.file !== void 0) {
      if (!validate87(data.file, { instancePath: instancePath + "/file", parentData: data, parentDataProperty: "file", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.deployment !== void 0) {
      if (!validate89(data.deployment, { instancePath: instancePath + "/deployment", parentData: data, parentDataProperty: "deployment", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.codeowners !== void 0) {
      if (!validate91(data.codeowners, { instancePath: instancePath + "/codeowners", parentData: data, parentDataProperty: "codeowners", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate91.errors);
        errors = vErrors.length;
      }
    }
    if (data.window !== void 0) {
      if (!validate582(data.window, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate582.errors);
        errors = vErrors.length;
      }
    }
    if (data["linked-issue"] !== void 0) {
      if (!validate94(data["linked-issue"], { instancePath: instancePath + "/linked-issue", parentData: data, parentDataProperty: "linked-issue", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate94.errors);
        errors = vErrors.length;
      }
    }
    if (data.variables !== void 0) {
      if (!validate96(data.variables, { instancePath: instancePath + "/variables", parentData: data, parentDataProperty: "variables", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.workflow !== void 0) {
      if (!validate98(data.workflow, { instancePath: instancePath + "/workflow", parentData: data, parentDataProperty: "workflow", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate98.errors);
        errors = vErrors.length;
      }
    }
    if (data.attestation !== void 0) {
      if (!validate100(data.attestation, { instancePath: instancePath + "/attestation", parentData: data, parentDataProperty: "attestation", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate100.errors);
        errors = vErrors.length;
      }
    }
    if (data.all !== void 0) {
      if (!wrapper02.validate(data.all, { instancePath: instancePath + "/all", parentData: data, parentDataProperty: "all", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, wrapper02.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.any !== void 0) {
      if (!wrapper02.validate(data.any, { instancePath: instancePath + "/any", parentData: data, parentDataProperty: "any", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, wrapper02.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.not !== void 0) {
      if (!wrapper22.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, wrapper22.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data["at-least"] !== void 0) {
      if (!validate116(data["at-least"], { instancePath: instancePath + "/at-least", parentData: data, parentDataProperty: "at-least", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate116.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema45, data };
    (vErrors ??= []).push(err18);
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema44, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema44, data };
      (vErrors ??= []).push(err1);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate103(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, parentSchema: schema44, data };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate722(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate722.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "check" }, parentSchema: schema29.oneOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.review === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "review" }, parentSchema: schema29.oneOf[1], data };
      (vErrors ??= []).push(err1);
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.signoff === void 0) {
        const err2 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "signoff" }, parentSchema: schema29.oneOf[2], data };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs5 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tick === void 0) {
          const err3 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "tick" }, parentSchema: schema29.oneOf[3], data };
          (vErrors ??= []).push(err3);
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs6 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.file === void 0) {
            const err4 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "file" }, parentSchema: schema29.oneOf[4], data };
            (vErrors ??= []).push(err4);
            errors++;
          }
        }
        var _valid0 = _errs6 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs7 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.deployment === void 0) {
              const err5 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "deployment" }, parentSchema: schema29.oneOf[5], data };
              (vErrors ??= []).push(err5);
              errors++;
            }
          }
          var _valid0 = _errs7 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
            const _errs8 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.codeowners === void 0) {
                const err6 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "codeowners" }, parentSchema: schema29.oneOf[6], data };
                (vErrors ??= []).push(err6);
                errors++;
              }
            }
            var _valid0 = _errs8 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
              }
              const _errs9 = errors;
              if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.window === void 0) {
                  const err7 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "window" }, parentSchema: schema29.oneOf[7], data };
                  (vErrors ??= []).push(err7);
                  errors++;
                }
              }
              var _valid0 = _errs9 === errors;
              if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 7];
              } else {
                if (_valid0) {
                  valid0 = true;
                  passing0 = 7;
                }
                const _errs10 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  if (data["linked-issue"] === void 0) {
                    const err8 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "linked-issue" }, parentSchema: schema29.oneOf[8], data };
                    (vErrors ??= []).push(err8);
                    errors++;
                  }
                }
                var _valid0 = _errs10 === errors;
                if (_valid0 && valid0) {
                  valid0 = false;
                  passing0 = [passing0, 8];
                } else {
                  if (_valid0) {
                    valid0 = true;
                    passing0 = 8;
                  }
                  const _errs11 = errors;
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.variables === void 0) {
                      const err9 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "variables" }, parentSchema: schema29.oneOf[9], data };
                      (vErrors ??= []).push(err9);
                      errors++;
                    }
                  }
                  var _valid0 = _errs11 === errors;
                  if (_valid0 && valid0) {
                    valid0 = false;
                    passing0 = [passing0, 9];
                  } else {
                    if (_valid0) {
                      valid0 = true;
                      passing0 = 9;
                    }
                    const _errs12 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      if (data.workflow === void 0) {
                        const err10 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "workflow" }, parentSchema: schema29.oneOf[10], data };
                        (vErrors ??= []).push(err10);
                        errors++;
                      }
                    }
                    var _valid0 = _errs12 === errors;
                    if (_valid0 && valid0) {
                      valid0 = false;
                      passing0 = [passing0, 10];
                    } else {
                      if (_valid0) {
                        valid0 = true;
                        passing0 = 10;
                      }
                      const _errs13 = errors;
                      if (data && typeof data == "object" && !Array.isArray(data)) {
                        if (data.attestation === void 0) {
                          const err11 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "attestation" }, parentSchema: schema29.oneOf[11], data };
                          (vErrors ??= []).push(err11);
                          errors++;
                        }
                      }
                      var _valid0 = _errs13 === errors;
                      if (_valid0 && valid0) {
                        valid0 = false;
                        passing0 = [passing0, 11];
                      } else {
                        if (_valid0) {
                          valid0 = true;
                          passing0 = 11;
                        }
                        const _errs14 = errors;
                        if (data && typeof data == "object" && !Array.isArray(data)) {
                          if (data.all === void 0) {
                            const err12 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "all" }, parentSchema: schema29.oneOf[12], data };
                            (vErrors ??= []).push(err12);
                            errors++;
                          }
                        }
                        var _valid0 = _errs14 === errors;
                        if (_valid0 && valid0) {
                          valid0 = false;
                          passing0 = [passing0, 12];
                        } else {
                          if (_valid0) {
                            valid0 = true;
                            passing0 = 12;
                          }
                          const _errs15 = errors;
                          if (data && typeof data == "object" && !Array.isArray(data)) {
                            if (data.any === void 0) {
                              const err13 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: "any" }, parentSchema: schema29.oneOf[13], data };
                              (vErrors ??= []).push(err13);
                              errors++;
                            }
                          }
                          var _valid0 = _errs15 === errors;
                          if (_valid0 && valid0) {
                            valid0 = false;
                            passing0 = [passing0, 13];
                          } else {
                            if (_valid0) {
                              valid0 = true;
                              passing0 = 13;
                            }
                            const _errs16 = errors;
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                              if (data.not === void 0) {
                                const err14 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: "not" }, parentSchema: schema29.oneOf[14], data };
                                (vErrors ??= []).push(err14);
                                errors++;
                              }
                            }
                            var _valid0 = _errs16 === errors;
                            if (_valid0 && valid0) {
                              valid0 = false;
                              passing0 = [passing0, 14];
                            } else {
                              if (_valid0) {
                                valid0 = true;
                                passing0 = 14;
                              }
                              const _errs17 = errors;
                              if (data && typeof data == "object" && !Array.isArray(data)) {
                                if (data["at-least"] === void 0) {
                                  const err15 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: "at-least" }, parentSchema: schema29.oneOf[15], data };
                                  (vErrors ??= []).push(err15);
                                  errors++;
                                }
                              }
                              var _valid0 = _errs17 === errors;
                              if (_valid0 && valid0) {
                                valid0 = false;
                                passing0 = [passing0, 15];
                              } else {
                                if (_valid0) {
                                  valid0 = true;
                                  passing0 = 15;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err16 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, parentSchema: schema29, data };
    (vErrors ??= []).push(err16);
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, parentSchema: schema29, data };
      (vErrors ??= []).push(err17);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema29.properties, key0)) {
        const err18 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema29, data };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 === "string") {
        if (func22(data0) > 120) {
          const err19 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 120 }, parentSchema: schema29.properties.title, data: data0 };
          (vErrors ??= []).push(err19);
          errors++;
        }
        if (!pattern23.test(data0)) {
          const err20 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, parentSchema: schema29.properties.title, data: data0 };
          (vErrors ??= []).push(err20);
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, parentSchema: schema29.properties.title, data: data0 };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if (data.section !== void 0) {
      let data1 = data.section;
      if (typeof data1 === "string") {
        if (func22(data1) > 120) {
          const err22 = { instancePath: instancePath + "/section", schemaPath: "#/properties/section/maxLength", keyword: "maxLength", params: { limit: 120 }, parentSchema: schema29.properties.section, data: data1 };
          (vErrors ??= []).push(err22);
          errors++;
        }
        if (!pattern23.test(data1)) {
          const err23 = { instancePath: instancePath + "/section", schemaPath: "#/properties/section/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, parentSchema: schema29.properties.section, data: data1 };
          (vErrors ??= []).push(err23);
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/section", schemaPath: "#/properties/section/type", keyword: "type", params: { type: "string" }, parentSchema: schema29.properties.section, data: data1 };
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if (data.why !== void 0) {
      let data2 = data.why;
      if (typeof data2 === "string") {
        if (func22(data2) > 1e3) {
          const err25 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/maxLength", keyword: "maxLength", params: { limit: 1e3 }, parentSchema: schema29.properties.why, data: data2 };
          (vErrors ??= []).push(err25);
          errors++;
        }
        if (func22(data2) < 1) {
          const err26 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema29.properties.why, data: data2 };
          (vErrors ??= []).push(err26);
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, parentSchema: schema29.properties.why, data: data2 };
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if (data.phase !== void 0) {
      let data3 = data.phase;
      if (typeof data3 !== "string") {
        const err28 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/type", keyword: "type", params: { type: "string" }, parentSchema: schema29.properties.phase, data: data3 };
        (vErrors ??= []).push(err28);
        errors++;
      }
      if (!(data3 === "pre-deployment" || data3 === "deployment" || data3 === "post-deployment" || data3 === "rollback" || data3 === "communication" || data3 === "review" || data3 === "close")) {
        const err29 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/enum", keyword: "enum", params: { allowedValues: schema29.properties.phase.enum }, parentSchema: schema29.properties.phase, data: data3 };
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if (data.ask !== void 0) {
      let data4 = data.ask;
      if (typeof data4 !== "string") {
        const err30 = { instancePath: instancePath + "/ask", schemaPath: "#/properties/ask/type", keyword: "type", params: { type: "string" }, parentSchema: schema29.properties.ask, data: data4 };
        (vErrors ??= []).push(err30);
        errors++;
      }
      if (!(data4 === "change" || data4 === "release")) {
        const err31 = { instancePath: instancePath + "/ask", schemaPath: "#/properties/ask/enum", keyword: "enum", params: { allowedValues: schema29.properties.ask.enum }, parentSchema: schema29.properties.ask, data: data4 };
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data5 = data.environments;
      if (Array.isArray(data5)) {
        if (data5.length > 100) {
          const err32 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema29.properties.environments, data: data5 };
          (vErrors ??= []).push(err32);
          errors++;
        }
        if (data5.length < 1) {
          const err33 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema29.properties.environments, data: data5 };
          (vErrors ??= []).push(err33);
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func22(data6) < 1) {
              const err34 = { instancePath: instancePath + "/environments/" + i0, schemaPath: "#/properties/environments/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema29.properties.environments.items, data: data6 };
              (vErrors ??= []).push(err34);
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/environments/" + i0, schemaPath: "#/properties/environments/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema29.properties.environments.items, data: data6 };
            (vErrors ??= []).push(err35);
            errors++;
          }
        }
        let i1 = data5.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data5[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err36 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema29.properties.environments, data: data5 };
              (vErrors ??= []).push(err36);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "array" }, parentSchema: schema29.properties.environments, data: data5 };
        (vErrors ??= []).push(err37);
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate73(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data["enforce-from"] !== void 0) {
      let data8 = data["enforce-from"];
      if (typeof data8 === "string") {
        if (!pattern432.test(data8)) {
          const err38 = { instancePath: instancePath + "/enforce-from", schemaPath: "#/properties/enforce-from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema29.properties["enforce-from"], data: data8 };
          (vErrors ??= []).push(err38);
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/enforce-from", schemaPath: "#/properties/enforce-from/type", keyword: "type", params: { type: "string" }, parentSchema: schema29.properties["enforce-from"], data: data8 };
        (vErrors ??= []).push(err39);
        errors++;
      }
    }
    if (data.waivable !== void 0) {
      let data9 = data.waivable;
      if (typeof data9 !== "boolean") {
        const err40 = { instancePath: instancePath + "/waivable", schemaPath: "#/properties/waivable/type", keyword: "type", params: { type: "boolean" }, parentSchema: schema29.properties.waivable, data: data9 };
        (vErrors ??= []).push(err40);
        errors++;
      }
    }
    if (data.check !== void 0) {
      if (!validate79(data.check, { instancePath: instancePath + "/check", parentData: data, parentDataProperty: "check", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0) {
      if (!validate81(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.signoff !== void 0) {
      if (!validate83(data.signoff, { instancePath: instancePath + "/signoff", parentData: data, parentDataProperty: "signoff", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.tick !== void 0) {
      if (!validate852(data.tick, { instancePath: instancePath + "/tick", parentData: data, parentDataProperty: "tick", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate852.errors);
        errors = vErrors.length;
      }
    }
    if (data.file !== void 0) {
      if (!validate87(data.file, { instancePath: instancePath + "/file", parentData: data, parentDataProperty: "file", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.deployment !== void 0) {
      if (!validate89(data.deployment, { instancePath: instancePath + "/deployment", parentData: data, parentDataProperty: "deployment", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.codeowners !== void 0) {
      if (!validate91(data.codeowners, { instancePath: instancePath + "/codeowners", parentData: data, parentDataProperty: "codeowners", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate91.errors);
        errors = vErrors.length;
      }
    }
    if (data.window !== void 0) {
      if (!validate582(data.window, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate582.errors);
        errors = vErrors.length;
      }
    }
    if (data["linked-issue"] !== void 0) {
      if (!validate94(data["linked-issue"], { instancePath: instancePath + "/linked-issue", parentData: data, parentDataProperty: "linked-issue", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate94.errors);
        errors = vErrors.length;
      }
    }
    if (data.variables !== void 0) {
      if (!validate96(data.variables, { instancePath: instancePath + "/variables", parentData: data, parentDataProperty: "variables", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.workflow !== void 0) {
      if (!validate98(data.workflow, { instancePath: instancePath + "/workflow", parentData: data, parentDataProperty: "workflow", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate98.errors);
        errors = vErrors.length;
      }
    }
    if (data.attestation !== void 0) {
      if (!validate100(data.attestation, { instancePath: instancePath + "/attestation", parentData: data, parentDataProperty: "attestation", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate100.errors);
        errors = vErrors.length;
      }
    }
    if (data.all !== void 0) {
      if (!validate102(data.all, { instancePath: instancePath + "/all", parentData: data, parentDataProperty: "all", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate102.errors);
        errors = vErrors.length;
      }
    }
    if (data.any !== void 0) {
      if (!validate102(data.any, { instancePath: instancePath + "/any", parentData: data, parentDataProperty: "any", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate102.errors);
        errors = vErrors.length;
      }
    }
    if (data.not !== void 0) {
      if (!validate103(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data["at-least"] !== void 0) {
      if (!validate116(data["at-least"], { instancePath: instancePath + "/at-least", parentData: data, parentDataProperty: "at-least", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate116.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema29, data };
    (vErrors ??= []).push(err41);
    errors++;
  }
  validate722.errors = vErrors;
  return errors === 0;
}
validate722.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate522(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate522.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, parentSchema: schema19, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.environments === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environments" }, parentSchema: schema19, data };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.items === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, parentSchema: schema19, data };
      (vErrors ??= []).push(err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "extends" || key0 === "roles" || key0 === "environments" || key0 === "waivers" || key0 === "profiles" || key0 === "items")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema19, data };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (1 !== data0) {
        const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, parentSchema: schema19.properties.version, data: data0 };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data1 = data.extends;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (typeof data1 === "string") {
        if (!pattern32.test(data1)) {
          const err5 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?:holdpoint:deployment|holdpoint:go-live|holdpoint:hotfix|(?!.*\\.\\.)[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/\\.github(?:-private)?:(?:[\\w.-]+/)*[\\w.-]+\\.ya?ml(?:@[A-Za-z0-9][\\w./-]{0,199})?)$" }, schema: "^(?:holdpoint:deployment|holdpoint:go-live|holdpoint:hotfix|(?!.*\\.\\.)[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/\\.github(?:-private)?:(?:[\\w.-]+/)*[\\w.-]+\\.ya?ml(?:@[A-Za-z0-9][\\w./-]{0,199})?)$", parentSchema: schema19.properties.extends.anyOf[0], data: data1 };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema19.properties.extends.anyOf[0], data: data1 };
        (vErrors ??= []).push(err6);
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      const _errs7 = errors;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          const err7 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema19.properties.extends.anyOf[1], data: data1 };
          (vErrors ??= []).push(err7);
          errors++;
        }
        if (data1.length < 1) {
          const err8 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema19.properties.extends.anyOf[1], data: data1 };
          (vErrors ??= []).push(err8);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!pattern32.test(data2)) {
              const err9 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^(?:holdpoint:deployment|holdpoint:go-live|holdpoint:hotfix|(?!.*\\.\\.)[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/\\.github(?:-private)?:(?:[\\w.-]+/)*[\\w.-]+\\.ya?ml(?:@[A-Za-z0-9][\\w./-]{0,199})?)$" }, schema: "^(?:holdpoint:deployment|holdpoint:go-live|holdpoint:hotfix|(?!.*\\.\\.)[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/\\.github(?:-private)?:(?:[\\w.-]+/)*[\\w.-]+\\.ya?ml(?:@[A-Za-z0-9][\\w./-]{0,199})?)$", parentSchema: schema19.properties.extends.anyOf[1].items, data: data2 };
              (vErrors ??= []).push(err9);
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/anyOf/1/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema19.properties.extends.anyOf[1].items, data: data2 };
            (vErrors ??= []).push(err10);
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err11 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema19.properties.extends.anyOf[1], data: data1 };
              (vErrors ??= []).push(err11);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/1/type", keyword: "type", params: { type: "array" }, parentSchema: schema19.properties.extends.anyOf[1], data: data1 };
        (vErrors ??= []).push(err12);
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err13 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf", keyword: "anyOf", params: {}, parentSchema: schema19.properties.extends, data: data1 };
        (vErrors ??= []).push(err13);
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.roles !== void 0) {
      let data3 = data.roles;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (Object.keys(data3).length > 100) {
          const err14 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/maxProperties", keyword: "maxProperties", params: { limit: 100 }, parentSchema: schema19.properties.roles, data: data3 };
          (vErrors ??= []).push(err14);
          errors++;
        }
        for (const key1 in data3) {
          const _errs13 = errors;
          const _errs15 = errors;
          const _errs16 = errors;
          if (!(key1 === "merge" || key1 === "in" || key1 === "until" || key1 === "signoff" || key1 === "revoke" || key1 === "hold" || key1 === "unhold" || key1 === "status" || key1 === "recheck" || key1 === "help" || key1 === "waive" || key1 === "override" || key1 === "profile" || key1 === "attest" || key1 === "candidate" || key1 === "drop" || key1 === "deploy" || key1 === "here" || key1 === "go" || key1 === "no-go" || key1 === "decision" || key1 === "action" || key1 === "concern" || key1 === "resolve" || key1 === "start" || key1 === "done" || key1 === "rollback" || key1 === "complete")) {
            const err15 = {};
            (vErrors ??= []).push(err15);
            errors++;
          }
          var valid6 = _errs16 === errors;
          if (valid6) {
            const err16 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/propertyNames/not", keyword: "not", params: {}, parentSchema: schema19.properties.roles.propertyNames, data: key1, propertyName: key1 };
            (vErrors ??= []).push(err16);
            errors++;
          } else {
            errors = _errs15;
            if (vErrors !== null) {
              if (_errs15) {
                vErrors.length = _errs15;
              } else {
                vErrors = null;
              }
            }
          }
          if (typeof key1 === "string") {
            if (!pattern5.test(key1)) {
              const err17 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema19.properties.roles.propertyNames, data: key1, propertyName: key1 };
              (vErrors ??= []).push(err17);
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/propertyNames/type", keyword: "type", params: { type: "string" }, parentSchema: schema19.properties.roles.propertyNames, data: key1, propertyName: key1 };
            (vErrors ??= []).push(err18);
            errors++;
          }
          var valid5 = _errs13 === errors;
          if (!valid5) {
            const err19 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, parentSchema: schema19.properties.roles, data: data3 };
            (vErrors ??= []).push(err19);
            errors++;
          }
        }
        for (const key2 in data3) {
          if (!validate53(data3[key2], { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = join(vErrors, validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "object" }, parentSchema: schema19.properties.roles, data: data3 };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data5 = data.environments;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (Object.keys(data5).length > 50) {
          const err21 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/maxProperties", keyword: "maxProperties", params: { limit: 50 }, parentSchema: schema19.properties.environments, data: data5 };
          (vErrors ??= []).push(err21);
          errors++;
        }
        if (Object.keys(data5).length < 1) {
          const err22 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minProperties", keyword: "minProperties", params: { limit: 1 }, parentSchema: schema19.properties.environments, data: data5 };
          (vErrors ??= []).push(err22);
          errors++;
        }
        for (const key3 in data5) {
          const _errs21 = errors;
          if (typeof key3 === "string") {
            if (!pattern11.test(key3)) {
              const err23 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$" }, schema: "^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$", parentSchema: schema19.properties.environments.propertyNames, data: key3, propertyName: key3 };
              (vErrors ??= []).push(err23);
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/propertyNames/type", keyword: "type", params: { type: "string" }, parentSchema: schema19.properties.environments.propertyNames, data: key3, propertyName: key3 };
            (vErrors ??= []).push(err24);
            errors++;
          }
          var valid8 = _errs21 === errors;
          if (!valid8) {
            const err25 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, parentSchema: schema19.properties.environments, data: data5 };
            (vErrors ??= []).push(err25);
            errors++;
          }
        }
        for (const key4 in data5) {
          if (!validate57(data5[key4], { instancePath: instancePath + "/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key4, rootData, dynamicAnchors })) {
            vErrors = join(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, parentSchema: schema19.properties.environments, data: data5 };
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if (data.waivers !== void 0) {
      if (!validate62(data.waivers, { instancePath: instancePath + "/waivers", parentData: data, parentDataProperty: "waivers", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.profiles !== void 0) {
      let data8 = data.profiles;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (Object.keys(data8).length > 20) {
          const err27 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/maxProperties", keyword: "maxProperties", params: { limit: 20 }, parentSchema: schema19.properties.profiles, data: data8 };
          (vErrors ??= []).push(err27);
          errors++;
        }
        for (const key5 in data8) {
          const _errs28 = errors;
          const _errs30 = errors;
          const _errs31 = errors;
          if (!(key5 === "merge" || key5 === "in" || key5 === "until" || key5 === "signoff" || key5 === "revoke" || key5 === "hold" || key5 === "unhold" || key5 === "status" || key5 === "recheck" || key5 === "help" || key5 === "waive" || key5 === "override" || key5 === "profile" || key5 === "attest" || key5 === "candidate" || key5 === "drop" || key5 === "deploy" || key5 === "here" || key5 === "go" || key5 === "no-go" || key5 === "decision" || key5 === "action" || key5 === "concern" || key5 === "resolve" || key5 === "start" || key5 === "done" || key5 === "rollback" || key5 === "complete")) {
            const err28 = {};
            (vErrors ??= []).push(err28);
            errors++;
          }
          var valid11 = _errs31 === errors;
          if (valid11) {
            const err29 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/propertyNames/not", keyword: "not", params: {}, parentSchema: schema19.properties.profiles.propertyNames, data: key5, propertyName: key5 };
            (vErrors ??= []).push(err29);
            errors++;
          } else {
            errors = _errs30;
            if (vErrors !== null) {
              if (_errs30) {
                vErrors.length = _errs30;
              } else {
                vErrors = null;
              }
            }
          }
          if (typeof key5 === "string") {
            if (!pattern5.test(key5)) {
              const err30 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema19.properties.profiles.propertyNames, data: key5, propertyName: key5 };
              (vErrors ??= []).push(err30);
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/propertyNames/type", keyword: "type", params: { type: "string" }, parentSchema: schema19.properties.profiles.propertyNames, data: key5, propertyName: key5 };
            (vErrors ??= []).push(err31);
            errors++;
          }
          var valid10 = _errs28 === errors;
          if (!valid10) {
            const err32 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/propertyNames", keyword: "propertyNames", params: { propertyName: key5 }, parentSchema: schema19.properties.profiles, data: data8 };
            (vErrors ??= []).push(err32);
            errors++;
          }
        }
        for (const key6 in data8) {
          if (!validate70(data8[key6], { instancePath: instancePath + "/profiles/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key6, rootData, dynamicAnchors })) {
            vErrors = join(vErrors, validate70.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/type", keyword: "type", params: { type: "object" }, parentSchema: schema19.properties.profiles, data: data8 };
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if (data.items !== void 0) {
      let data10 = data.items;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (Object.keys(data10).length > 200) {
          const err34 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxProperties", keyword: "maxProperties", params: { limit: 200 }, parentSchema: schema19.properties.items, data: data10 };
          (vErrors ??= []).push(err34);
          errors++;
        }
        if (Object.keys(data10).length < 1) {
          const err35 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/minProperties", keyword: "minProperties", params: { limit: 1 }, parentSchema: schema19.properties.items, data: data10 };
          (vErrors ??= []).push(err35);
          errors++;
        }
        for (const key7 in data10) {
          const _errs36 = errors;
          const _errs38 = errors;
          const _errs39 = errors;
          if (!(key7 === "merge" || key7 === "in" || key7 === "until" || key7 === "signoff" || key7 === "revoke" || key7 === "hold" || key7 === "unhold" || key7 === "status" || key7 === "recheck" || key7 === "help" || key7 === "waive" || key7 === "override" || key7 === "profile" || key7 === "attest" || key7 === "candidate" || key7 === "drop" || key7 === "deploy" || key7 === "here" || key7 === "go" || key7 === "no-go" || key7 === "decision" || key7 === "action" || key7 === "concern" || key7 === "resolve" || key7 === "start" || key7 === "done" || key7 === "rollback" || key7 === "complete")) {
            const err36 = {};
            (vErrors ??= []).push(err36);
            errors++;
          }
          var valid14 = _errs39 === errors;
          if (valid14) {
            const err37 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/propertyNames/not", keyword: "not", params: {}, parentSchema: schema19.properties.items.propertyNames, data: key7, propertyName: key7 };
            (vErrors ??= []).push(err37);
            errors++;
          } else {
            errors = _errs38;
            if (vErrors !== null) {
              if (_errs38) {
                vErrors.length = _errs38;
              } else {
                vErrors = null;
              }
            }
          }
          if (typeof key7 === "string") {
            if (!pattern5.test(key7)) {
              const err38 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema19.properties.items.propertyNames, data: key7, propertyName: key7 };
              (vErrors ??= []).push(err38);
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/propertyNames/type", keyword: "type", params: { type: "string" }, parentSchema: schema19.properties.items.propertyNames, data: key7, propertyName: key7 };
            (vErrors ??= []).push(err39);
            errors++;
          }
          var valid13 = _errs36 === errors;
          if (!valid13) {
            const err40 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/propertyNames", keyword: "propertyNames", params: { propertyName: key7 }, parentSchema: schema19.properties.items, data: data10 };
            (vErrors ??= []).push(err40);
            errors++;
          }
        }
        for (const key8 in data10) {
          if (!validate722(data10[key8], { instancePath: instancePath + "/items/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key8, rootData, dynamicAnchors })) {
            vErrors = join(vErrors, validate722.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "object" }, parentSchema: schema19.properties.items, data: data10 };
        (vErrors ??= []).push(err41);
        errors++;
      }
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema19, data };
    (vErrors ??= []).push(err42);
    errors++;
  }
  validate522.errors = vErrors;
  return errors === 0;
}
validate522.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateRole = validate53;
var validateEnvironment = validate57;
var validateEvidence = validate103;
var validateItem = validate722;
var validateProfile = validate70;
function join(earlier, more) {
  if (earlier === null) return more;
  for (const mistake2 of more) earlier.push(mistake2);
  return earlier;
}

// src/checklist/problems/mistakes.ts
var validators = {
  file: validateFile,
  role: validateRole,
  environment: validateEnvironment,
  evidence: validateEvidence,
  item: validateItem,
  profile: validateProfile
};
function mistakesIn(part, data) {
  const validate = validators[part];
  return validate(data) ? [] : validate.errors ?? [];
}

// src/checklist/problems/choose-shapes.ts
function chooseShapes(errors) {
  const kept = [];
  for (const error of errors) {
    if (error.keyword !== "anyOf" && error.keyword !== "oneOf") {
      kept.push(error);
      continue;
    }
    let from = kept.length;
    while (from > 0 && isBelow(kept[from - 1], error)) from--;
    kept.push(...resolve(error, kept.splice(from)));
  }
  return kept;
}
function isBelow(error, choice) {
  if (error === void 0 || !error.schemaPath.startsWith(`${choice.schemaPath}/`)) return false;
  return error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`);
}
function resolve(choice, below) {
  if (isOneOfKeys(choice)) return isMap3(choice.data) ? [choice] : [];
  const shapes = /* @__PURE__ */ new Map();
  for (const error of below) {
    const branch = error.schemaPath.slice(choice.schemaPath.length + 1).split("/", 1).join();
    shapes.set(branch, [...shapes.get(branch) ?? [], error]);
  }
  const fitting = [...shapes.values()].filter((shape) => !shape.some((error) => isWrongType(error, choice)));
  const [nearest] = fitting.toSorted((a, b) => a.length - b.length);
  if (nearest !== void 0) return nearest;
  const types = below.filter((error) => isWrongType(error, choice)).flatMap((error) => error.params["type"]);
  return [{ ...choice, keyword: "type", params: { type: types } }];
}
function isWrongType(error, choice) {
  return error.keyword === "type" && error.instancePath === choice.instancePath;
}
function isMap3(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isOneOfKeys(choice) {
  return choice.keyword === "oneOf" && requiredKeys(choice).length > 0;
}
function requiredKeys(choice) {
  const branches = choice.parentSchema?.[choice.keyword];
  if (!Array.isArray(branches)) return [];
  return branches.flatMap(
    (branch) => Array.isArray(branch.required) ? branch.required.map(String) : []
  );
}

// src/checklist/problems/name-of.ts
function nameOf(at) {
  const last = at.at(-1);
  if (last === void 0) return "the file";
  if (typeof last !== "number") return `\`${clean(last)}\``;
  return `entry ${last + 1} of \`${clean(String(at.findLast((key) => typeof key === "string")))}\``;
}
function inside(at) {
  return at.length === 0 ? "" : ` in ${nameOf(at)}`;
}

// src/checklist/problems/explain-value.ts
function wrongType(error, at) {
  const wanted = [error.params["type"]].flat().map(String);
  const allowed = [...new Set(wanted.map((type) => typeNames[type] ?? type))].join(", or ");
  const { data } = error;
  if (data === null)
    return {
      code: "WRONG_TYPE",
      message: `${nameOf(at)} has no value`,
      seen: "nothing",
      allowed,
      next: "Give it a value, or remove the key."
    };
  const next = wanted.includes("string") && typeof data !== "object" ? `Put it in quotes: "${quote(data)}".` : nextForType(wanted, at);
  return { code: "WRONG_TYPE", message: `${nameOf(at)} must be ${allowed}`, allowed, next };
}
function nextForType(wanted, at) {
  if (at.length === 2 && at[0] === "roles") return "Write `{ users: [octocat] }` or `{ teams: [acme/qa] }`.";
  if (at.at(-1) === "when") return 'Write what it depends on: `{ paths: ["db/**"] }`.';
  if (wanted.includes("array")) return "Write it as a list: `[one, two]`.";
  if (wanted.includes("object")) return "Write it as a map: `key: value`.";
  return "Write a value of that kind.";
}
var typeNames = {
  string: "a text",
  array: "a list",
  object: "a map",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false"
};
function repeated(error, at) {
  const index = Math.max(Number(error.params["i"]), Number(error.params["j"]));
  const value = Array.isArray(error.data) ? error.data[index] : void 0;
  return {
    code: "NOT_ALLOWED",
    at: [...at, index],
    message: `${quote(value)} stands in the list twice`,
    seen: quote(value),
    allowed: "each entry once",
    next: "Remove one of the two."
  };
}
function wrongCount(error, at) {
  const least = error.keyword.startsWith("min");
  const limit = Number(error.params["limit"]);
  const bound = `${least ? "at least" : "at most"} ${limit}`;
  const seen = seenCount(error.data);
  if (error.keyword.endsWith("imum")) {
    return {
      code: least ? "TOO_FEW" : "TOO_MANY",
      message: `${nameOf(at)} is too ${least ? "small" : "large"}`,
      seen,
      allowed: bound,
      next: `Write ${bound}.`
    };
  }
  return {
    code: least ? "TOO_FEW" : "TOO_MANY",
    message: `${nameOf(at)} has too ${least ? "few" : "many"} entries`,
    seen,
    allowed: `${bound} ${limit === 1 ? "entry" : "entries"}`,
    next: least ? "Add what is missing, or remove the key." : "Remove what is not needed."
  };
}
function seenCount(data) {
  if (Array.isArray(data)) return String(data.length);
  return typeof data === "object" && data !== null ? String(Object.keys(data).length) : quote(data);
}
function notAllowed(error, at) {
  const { data } = error;
  const { allowed, listed } = allowedValues(error);
  const isQuoted = typeof data === "string" && data === allowed;
  return {
    code: "NOT_ALLOWED",
    message: `${nameOf(at)} ${data === "" ? "is empty" : "is not allowed"}`,
    allowed,
    next: isQuoted ? "Write it without quotes." : nextForText(typeof data === "string" ? data : "", listed)
  };
}
function nextForText(seen, listed) {
  const meant = didYouMean(seen, listed);
  if (meant !== null) return `Did you mean \`${meant}\`?`;
  if (/^@[\w-]+$/.test(seen)) return `Write \`${seen.slice(1)}\`.`;
  return "Write an allowed value.";
}
function allowedValues({ keyword, params, parentSchema }) {
  const { allowedValues: list } = params;
  if (Array.isArray(list)) return { allowed: list.join(", "), listed: list.map(String) };
  const form = parentSchema?.["patternErrorMessage"];
  if (keyword === "pattern" && typeof form === "string") return { allowed: form, listed: form.split(", ") };
  return { allowed: allowedText(keyword, params), listed: [] };
}
function allowedText(keyword, params) {
  if (keyword === "const") return String(params["allowedValue"]);
  if (keyword === "minLength") return "a text that is not empty";
  if (keyword === "maxLength") return `at most ${String(params["limit"])} characters`;
  if (keyword === "pattern") return `a text that matches ${String(params["pattern"])}`;
  return `a value that fits \`${keyword}\` in the schema`;
}

// src/checklist/problems/explain-error.ts
function explainError(error, at) {
  return { at, on: "value", seen: quote(error.data), ...explain(error, at) };
}
function explain(error, at) {
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(error, at);
    case "propertyNames":
      return badName(error, at);
    case "required":
      return missingKey(error, at);
    case "oneOf":
      return evidenceCount(error, at);
    case "type":
      return wrongType(error, at);
    case "uniqueItems":
      return repeated(error, at);
    case "minProperties":
      return emptyMap(error, at);
    case "minItems":
    case "maxProperties":
    case "maxItems":
    case "minimum":
    case "maximum":
      return wrongCount(error, at);
    default:
      return notAllowed(error, at);
  }
}
function unknownKey(error, at) {
  const key = String(error.params["additionalProperty"]);
  const known3 = Object.keys(recordOf(error.parentSchema?.["properties"]));
  const meant = didYouMean(key, known3);
  return {
    code: "UNKNOWN_KEY",
    at: [...at, key],
    on: "key",
    message: `unknown key ${quote(key)}${inside(at)}`,
    seen: quote(key),
    allowed: known3.join(", "),
    next: meant === null ? "Remove the key, or use one of the allowed ones." : `Did you mean \`${meant}\`?`
  };
}
function badName(error, at) {
  const name = String(error.params["propertyName"]);
  const form = recordOf(error.parentSchema?.["propertyNames"]);
  const reserved = recordOf(form["not"])["enum"];
  const isReserved = Array.isArray(reserved) && reserved.includes(name);
  return {
    code: "BAD_NAME",
    at: [...at, name],
    on: "key",
    message: isReserved ? `${quote(name)} is a word with a meaning of its own` : `${quote(name)} cannot be a name here`,
    seen: quote(name),
    allowed: isReserved ? `any name but ${reserved.join(", ")}` : String(form["patternErrorMessage"]),
    next: isReserved ? "Choose another name." : nextForName(name, at)
  };
}
function nextForName(name, at) {
  const formed = name.toLowerCase().replaceAll(/[ _.]+/g, "-");
  const isPlain = (at[0] === "roles" || at[0] === "items") && new RegExp(idPattern).test(formed);
  return isPlain ? `Write \`${formed}\`, or choose another name.` : "Choose another name.";
}
function missingKey(error, at) {
  const key = String(error.params["missingProperty"]);
  const common = { on: "key", seen: "nothing", absent: [key] };
  if (key === "items") return { ...noItems, ...common };
  if (key === "environments") return { ...noEnvironments, ...common };
  return {
    ...common,
    code: "MISSING_KEY",
    message: `\`${key}\` is missing${inside(at)}`,
    allowed: `a map with \`${key}\``,
    next: key === "version" ? "Add `version: 1`." : `Add \`${key}\`.`
  };
}
var noItems = {
  code: "NO_ITEMS",
  message: "the checklist asks nothing",
  allowed: "at least one item under `items`",
  next: "Add an item; a deployment is never let through by an empty checklist."
};
var noEnvironments = {
  code: "NO_ENVIRONMENTS",
  message: "the checklist names no environment",
  allowed: "at least one environment under `environments`",
  next: "Add the GitHub environment that is deployed to, for example `production: { enforce: block }`."
};
function evidenceCount(error, at) {
  const keys = requiredKeys(error);
  const present = keys.filter((key) => Object.hasOwn(recordOf(error.data), key));
  const [, second] = present;
  const allowed = `exactly one of ${keys.join(", ")}`;
  if (second === void 0) {
    return {
      code: "NO_EVIDENCE",
      on: "key",
      absent: keys,
      message: `nothing says how ${nameOf(at)} is proved`,
      seen: "no evidence",
      allowed,
      next: 'Add one, for example `signoff: ROLE` or `check: "NAME"`.'
    };
  }
  return {
    code: "SEVERAL_EVIDENCES",
    at: [...at, second],
    on: "key",
    message: `${nameOf(at)} names several pieces of evidence`,
    seen: present.join(", "),
    allowed,
    next: "Put them under `all` (every one is needed) or `any` (one is enough)."
  };
}
function emptyMap(error, at) {
  if (at.length === 1 && at[0] === "items") return { ...noItems, on: "key" };
  if (at.length === 1 && at[0] === "environments") return { ...noEnvironments, on: "key" };
  if (at.length === 2 && at[0] === "roles") return emptyRole(at);
  return wrongCount(error, at);
}
function emptyRole(at) {
  return {
    code: "EMPTY_ROLE",
    on: "key",
    message: `nobody holds the role \`${String(at[1])}\``,
    seen: "no teams and no users",
    allowed: "`teams`, `users` or both",
    next: "Name a team or a user, for example `users: [octocat]`."
  };
}
function recordOf(value) {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

// src/checklist/problems/schema-problems.ts
function schemaProblems(errors) {
  const meant = chooseShapes(errors).filter((error) => error.propertyName === void 0);
  return withoutConsequences(meant.map((error) => explainError(error, keysOf(error.instancePath))));
}
function keysOf(instancePath) {
  const parts = instancePath.split("/").slice(1);
  return parts.map((part) => /^\d+$/.test(part) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function withoutConsequences(drafts) {
  const meantKeys = /* @__PURE__ */ new Map();
  for (const draft2 of drafts) {
    if (draft2.code !== "UNKNOWN_KEY" || draft2.allowed === null) continue;
    const meant = didYouMean(String(draft2.at.at(-1)), draft2.allowed.split(", "));
    const parent = draft2.at.slice(0, -1).join("/");
    if (meant !== null) meantKeys.set(parent, [...meantKeys.get(parent) ?? [], meant]);
  }
  return drafts.filter((draft2) => {
    const meant = meantKeys.get(draft2.at.join("/")) ?? [];
    const wanted = draft2.absent ?? [];
    return !wanted.some((key) => meant.includes(key));
  });
}

// src/checklist/sections.ts
function readSections({ data: file, origins }, accepted) {
  const isRole = (raw) => accepted || fits("role", raw);
  const isEnvironment = (raw) => accepted || fits("environment", raw);
  const isProfile = (raw) => accepted || fits("profile", raw);
  const isItem = (raw) => accepted || fits("item", raw);
  const waivers = waiversOf(file);
  return {
    waivers,
    roles: entriesOf2(file, "roles", limits.roles).map(([name, raw]) => ({
      name,
      value: isRole(raw) ? roleOf(name, raw) : null
    })),
    environments: entriesOf2(file, "environments", limits.environments).map(([name, raw]) => ({
      name,
      value: isEnvironment(raw) ? environmentOf(raw, waivers) : null,
      exceptions: isEnvironment(raw) ? raw : null,
      releasing: isEnvironment(raw) ? raw : null,
      listsWindows: isRecord(raw) && Array.isArray(raw["window"])
    })),
    profiles: entriesOf2(file, "profiles", limits.profiles).map(([name, raw]) => {
      const said = isProfile(raw) ? raw : null;
      return { name, said, value: said === null ? null : profileOf(name, said) };
    }),
    items: entriesOf2(file, "items", limits.items).map(([name, raw]) => {
      const origin = origins.get(name) ?? null;
      const value = isItem(raw) ? itemOf(name, raw) : null;
      return {
        name,
        value: value === null || origin === null ? value : { ...value, from: origin.from },
        references: referencesOf(raw, accepted),
        origin
      };
    })
  };
}
function fits(part, raw) {
  return mistakesIn(part, raw).length === 0;
}
function entriesOf2(file, section, most) {
  const found = isRecord(file) ? file[section] : void 0;
  return isRecord(found) ? Object.entries(found).slice(0, most) : [];
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function referencesOf(raw, accepted) {
  const item = isRecord(raw) ? raw : {};
  const when = isRecord(item["when"]) ? item["when"] : {};
  const evidence = evidenceKeys.filter((key) => Object.hasOwn(item, key)).map((key) => ({ [key]: item[key] }));
  return {
    environments: textsOf(item["environments"]),
    when: {
      environment: textsOf(when["environment"]),
      paths: textsOf(when["paths"]),
      base: textsOf(when["base"]),
      "commit-message": textsOf(when["commit-message"])
    },
    evidence: evidence.filter((one) => accepted || fits("evidence", one)).map(evidenceOf)
  };
}
function textsOf(value) {
  return Array.isArray(value) && value.every((entry2) => typeof entry2 === "string") ? value : [];
}
function waiversOf(file) {
  const raw = isRecord(file) ? file["waivers"] : void 0;
  if (!isRecord(raw) || typeof raw["by"] !== "string") return null;
  return { by: raw["by"], ...typeof raw["max"] === "string" ? { max: raw["max"] } : {} };
}
function roleOf(id, { teams = [], users = [], deputies }) {
  return { id, teams, users, ...deputies === void 0 ? {} : { deputies: { teams: [], users: [], ...deputies } } };
}
function environmentOf(raw, shared) {
  const waivers = raw.waivers ?? shared;
  return {
    ...readEnforcement(raw.enforce),
    branches: raw.branches ?? [],
    separationOfDuties: raw["separation-of-duties"] ?? "change",
    strict: raw.strict ?? false,
    calendar: calendarOf(raw),
    ...waivers === null ? {} : { waivers: waiverRuleOf(waivers) },
    ...raw.override === void 0 ? {} : { override: overrideRuleOf(raw.override) },
    ...releasingOf(raw)
  };
}
function calendarOf({ window = [], freeze = [] }) {
  const windows = [window].flat().map(windowOf);
  return { windows, freezes: freeze.map((raw) => freezeOf(raw, windows[0]?.zone ?? "UTC")) };
}
function itemOf(id, raw) {
  const evidence = evidenceOf(raw);
  const meaning = {
    id,
    title: raw.title,
    section: raw.section ?? null,
    why: raw.why?.trim() ?? null,
    phase: raw.phase ?? "pre-deployment",
    ask: raw.ask ?? defaultAsk(evidence),
    when: raw.when ?? null,
    evidence
  };
  const { id: _, ...part } = meaning;
  const fixed2 = raw.waivable === false ? { waivable: false } : {};
  const day = raw["enforce-from"];
  const later = day === void 0 ? {} : { enforceFrom: day };
  return { ...part, ...later, ...fixed2, environments: raw.environments ?? null, wording: wordingOf(meaning) };
}

// src/checklist/parse.ts
function parseChecklist(source, file, policies = noPolicies) {
  const text = readSourceText(source);
  if (!text.ok) return refused([atFault(file, text.fault, placeAfter(text.before))]);
  const yaml = readYaml(text.text);
  const placeAt = (offset) => {
    const { line, col } = yaml.lines.linePos(offset);
    return { line, column: col };
  };
  if (!yaml.ok) return refused([atFault(file, yaml.fault, placeAt(yaml.fault.offset))]);
  const inherited = inherit(yaml.tree.data, policies);
  const accepted = acceptsFile(inherited.data);
  const sections2 = readSections(inherited, accepted);
  const drafts = draftsOf(yaml.tree, inherited, sections2, accepted).map((draft2) => inFile(draft2, inherited));
  if (drafts.length > 0) {
    const result = refused(drafts.map((draft2) => toProblem(file, draft2, placeAt(offsetOf(draft2, yaml.tree)))));
    const wanted = inherited.lent?.wanted ?? [];
    return wanted.length === 0 ? result : { ...result, wanted };
  }
  const placeOf = (id) => placeAt(offsetOf(itemInFile({ at: ["items", id], on: "key" }, inherited), yaml.tree));
  return { ok: true, checklist: assemble(sections2, placeOf) };
}
function draftsOf(tree, inherited, sections2, accepted) {
  const newer = newerVersion(tree.data);
  if (newer !== null) return [newer];
  const found = accepted ? [] : schemaProblems(mistakesIn("file", inherited.data));
  const unknown2 = found.filter(({ at }) => at[0] === "extends");
  const unread = inherited.drafts.filter(({ at }) => at[0] === "extends");
  if (unknown2.length + unread.length > 0) return [...tree.drafts, ...unknown2, ...unread];
  return [...tree.drafts, ...inherited.drafts, ...found, ...crossReferences(sections2)];
}
function inFile(draft2, inherited) {
  const told = inherited.lent?.told(draft2) ?? draft2;
  return told.code === "POLICY_LOCKED" ? told : itemInFile(told, inherited);
}
function itemInFile(draft2, { origins }) {
  const [section, id] = draft2.at;
  const origin = section === "items" ? origins.get(String(id)) : void 0;
  return origin?.untouched === true ? { ...draft2, at: origin.at, on: "value" } : draft2;
}
function offsetOf(draft2, tree) {
  const spot = tree.spotOf(draft2.at);
  return draft2.offset ?? (draft2.on === "key" ? spot.key : spot.value);
}
function toProblem(file, draft2, place) {
  const { code, message, seen, allowed, next } = draft2;
  return { file, ...place, code, path: formatKeys(draft2.at), message, seen, allowed, next };
}
function atFault(file, { code, message, seen, allowed, next }, place) {
  return { file, ...place, code, path: "", message, seen, allowed, next };
}
function placeAfter(before) {
  const lines2 = before.split("\n");
  return { line: lines2.length, column: (lines2.at(-1)?.length ?? 0) + 1 };
}
function refused(problems) {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const shown = sorted.slice(0, limits.problems);
  const [last] = shown.slice(-1);
  if (sorted.length === shown.length || last === void 0) return { ok: false, problems: shown };
  const more = `${sorted.length - shown.length} more`;
  const rest = {
    ...last,
    code: "TOO_MANY",
    path: "",
    message: `${more} problems follow`,
    seen: `${sorted.length} problems`,
    allowed: "none",
    next: "Mend the ones above first."
  };
  return { ok: false, problems: [...shown, rest] };
}
function assemble(sections2, placeOf) {
  const roles = /* @__PURE__ */ Object.create(null);
  for (const { name, value } of sections2.roles) if (value !== null) roles[name] = value;
  const profiles = sections2.profiles.flatMap(({ value }) => value ?? []);
  return {
    version: 1,
    roles,
    environments: sections2.environments.flatMap(({ name, value }) => value === null ? [] : [{ name, ...value }]),
    ...profiles.length === 0 ? {} : { profiles },
    items: sections2.items.flatMap(
      ({ name, value }) => value === null ? [] : [{ id: name, ...value, place: placeOf(name) }]
    )
  };
}

export {
  messageMatcher,
  limits,
  environmentPattern,
  environmentForm,
  loginPattern,
  teamPattern,
  countsIn,
  formatKeys,
  policyNamed,
  readSourceText,
  readYaml,
  noPolicies,
  parseChecklist
};
