import {
  templateNamed,
  templateOrigin
} from "./chunk-QCRBFIOV.js";
import {
  shortCommit
} from "./chunk-YBA3DPR4.js";
import {
  after,
  isAtOrAfter,
  isBefore,
  milliseconds
} from "./chunk-WE2AM2TA.js";

// src/checklist/accepts.gen.js
import runtime0 from "ajv/dist/runtime/equal.js";
import runtime1 from "ajv/dist/runtime/ucs2length.js";
var acceptsFile = validate21;
var func0 = runtime0.default ?? runtime0;
var pattern0 = new RegExp("^[a-z][a-z0-9-]{0,39}$", "u");
var pattern3 = new RegExp("^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$", "u");
var pattern1 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$", "u");
var pattern2 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "teams" || key0 === "users")) {
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
            if (!pattern1.test(data1)) {
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
            if (!pattern2.test(data3)) {
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
  } else {
    errors++;
  }
  return errors === 0;
}
var pattern4 = new RegExp("^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$", "u");
var pattern5 = new RegExp("^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$", "u");
var pattern7 = new RegExp("^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
var pattern8 = new RegExp("^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$", "u");
var func3 = runtime1.default ?? runtime1;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern5.test(data0)) {
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
              if (!pattern5.test(data1)) {
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
        if (!pattern7.test(data2)) {
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
        if (!pattern8.test(data3)) {
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
var pattern13 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$", "u");
var pattern15 = new RegExp("^\\S(?:.*\\S)?$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern13.test(data0)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data1 = data.until;
      if (typeof data1 === "string") {
        if (!pattern13.test(data1)) {
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
        if (!pattern15.test(data2)) {
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
        if (!pattern8.test(data3)) {
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
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enforce === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "enforce" || key0 === "branches" || key0 === "separation-of-duties" || key0 === "strict" || key0 === "window" || key0 === "freeze")) {
        errors++;
      }
    }
    if (data.enforce !== void 0) {
      let data0 = data.enforce;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
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
      if (!(data3 === "change" || data3 === "off")) {
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
          if (!validate25(data5[i2], { instancePath: instancePath + "/window/" + i2, parentData: data5, parentDataProperty: i2, rootData })) {
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
            if (!pattern5.test(data7)) {
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
                  if (!pattern5.test(data8)) {
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
            if (!pattern7.test(data9)) {
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
            if (!pattern8.test(data10)) {
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
          if (!validate27(data11[i5], { instancePath: instancePath + "/freeze/" + i5, parentData: data11, parentDataProperty: i5, rootData })) {
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
var schema11 = { "type": "object", "additionalProperties": false, "required": ["title"], "oneOf": [{ "required": ["check"] }, { "required": ["review"] }, { "required": ["signoff"] }, { "required": ["tick"] }, { "required": ["file"] }, { "required": ["deployment"] }, { "required": ["codeowners"] }, { "required": ["window"] }, { "required": ["linked-issue"] }, { "required": ["variables"] }, { "required": ["workflow"] }, { "required": ["all"] }, { "required": ["any"] }], "properties": { "title": { "patternErrorMessage": "one line of text without blanks around it", "type": "string", "maxLength": 120, "pattern": "^\\S(?:.*\\S)?$" }, "section": { "patternErrorMessage": "one line of text without blanks around it", "type": "string", "maxLength": 120, "pattern": "^\\S(?:.*\\S)?$" }, "why": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "phase": { "type": "string", "enum": ["pre-deployment", "deployment", "post-deployment", "rollback", "communication", "review", "close"] }, "ask": { "type": "string", "enum": ["change", "release"] }, "environments": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "when": { "$ref": "when" }, "check": { "$ref": "check" }, "review": { "$ref": "review" }, "signoff": { "$ref": "signoff" }, "tick": { "$ref": "tick" }, "file": { "$ref": "file" }, "deployment": { "$ref": "deployment" }, "codeowners": { "$ref": "codeowners" }, "window": { "$ref": "window" }, "linked-issue": { "$ref": "linked-issue" }, "variables": { "$ref": "variables" }, "workflow": { "$ref": "workflow" }, "all": { "$ref": "parts" }, "any": { "$ref": "parts" } } };
var func9 = Object.prototype.hasOwnProperty;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "paths" || key0 === "labels" || key0 === "base")) {
        errors++;
      }
    }
    if (data.paths !== void 0) {
      let data0 = data.paths;
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
            if (func3(data1) > 200) {
              errors++;
            }
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
    if (data.labels !== void 0) {
      let data2 = data.labels;
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
            if (func3(data3) > 50) {
              errors++;
            }
            if (!pattern15.test(data3)) {
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
    if (data.base !== void 0) {
      let data4 = data.base;
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
            if (func3(data5) > 200) {
              errors++;
            }
            if (func3(data5) < 1) {
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
  } else {
    errors++;
  }
  return errors === 0;
}
var pattern21 = new RegExp("^[a-z0-9][a-z0-9-]{0,99}$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!(key0 === "name" || key0 === "app" || key0 === "workflow" || key0 === "unchanged")) {
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
          if (!pattern21.test(data1)) {
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
var pattern22 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "count")) {
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
            if (!pattern22.test(data1)) {
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
  } else {
    errors++;
  }
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
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
        if (!(key0 === "role")) {
          errors++;
        }
      }
      if (data.role !== void 0) {
        let data0 = data.role;
        if (typeof data0 === "string") {
          if (!pattern0.test(data0)) {
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
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
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
        if (!(key0 === "role")) {
          errors++;
        }
      }
      if (data.role !== void 0) {
        let data0 = data.role;
        if (typeof data0 === "string") {
          if (!pattern0.test(data0)) {
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
var pattern27 = new RegExp("\\S", "u");
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              if (!pattern27.test(data2)) {
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
var pattern29 = new RegExp("^[1-9][0-9]{0,3}[mhd]$", "u");
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.environment === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "environment" || key0 === "for" || key0 === "app")) {
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
        if (!pattern15.test(data0)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.for !== void 0) {
      let data1 = data.for;
      if (typeof data1 === "string") {
        if (!pattern29.test(data1)) {
          errors++;
        }
      } else {
        errors++;
      }
    }
    if (data.app !== void 0) {
      let data2 = data.app;
      if (typeof data2 === "string") {
        if (!pattern21.test(data2)) {
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
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "unowned")) {
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
  } else {
    errors++;
  }
  return errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
var pattern31 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,254}$", "u");
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
            if (!pattern31.test(data1)) {
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
            if (!pattern31.test(data3)) {
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
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "event")) {
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
  } else {
    errors++;
  }
  return errors === 0;
}
var schema24 = { "type": "object", "additionalProperties": false, "oneOf": [{ "required": ["check"] }, { "required": ["review"] }, { "required": ["signoff"] }, { "required": ["tick"] }, { "required": ["file"] }, { "required": ["deployment"] }, { "required": ["codeowners"] }, { "required": ["window"] }, { "required": ["linked-issue"] }, { "required": ["variables"] }, { "required": ["workflow"] }, { "required": ["all"] }, { "required": ["any"] }], "properties": { "check": { "$ref": "check" }, "review": { "$ref": "review" }, "signoff": { "$ref": "signoff" }, "tick": { "$ref": "tick" }, "file": { "$ref": "file" }, "deployment": { "$ref": "deployment" }, "codeowners": { "$ref": "codeowners" }, "window": { "$ref": "window" }, "linked-issue": { "$ref": "linked-issue" }, "variables": { "$ref": "variables" }, "workflow": { "$ref": "workflow" }, "all": { "$ref": "parts" }, "any": { "$ref": "parts" } } };
var wrapper0 = { validate: validate54 };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
                        if (data.all === void 0) {
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
                          if (data.any === void 0) {
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
      if (!func9.call(schema24.properties, key0)) {
        errors++;
      }
    }
    if (data.check !== void 0) {
      if (!validate33(data.check, { instancePath: instancePath + "/check", parentData: data, parentDataProperty: "check", rootData })) {
        errors++;
      }
    }
    if (data.review !== void 0) {
      if (!validate35(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        errors++;
      }
    }
    if (data.signoff !== void 0) {
      if (!validate37(data.signoff, { instancePath: instancePath + "/signoff", parentData: data, parentDataProperty: "signoff", rootData })) {
        errors++;
      }
    }
    if (data.tick !== void 0) {
      if (!validate39(data.tick, { instancePath: instancePath + "/tick", parentData: data, parentDataProperty: "tick", rootData })) {
        errors++;
      }
    }
    if (data.file !== void 0) {
      if (!validate41(data.file, { instancePath: instancePath + "/file", parentData: data, parentDataProperty: "file", rootData })) {
        errors++;
      }
    }
    if (data.deployment !== void 0) {
      if (!validate43(data.deployment, { instancePath: instancePath + "/deployment", parentData: data, parentDataProperty: "deployment", rootData })) {
        errors++;
      }
    }
    if (data.codeowners !== void 0) {
      if (!validate45(data.codeowners, { instancePath: instancePath + "/codeowners", parentData: data, parentDataProperty: "codeowners", rootData })) {
        errors++;
      }
    }
    if (data.window !== void 0) {
      if (!validate25(data.window, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData })) {
        errors++;
      }
    }
    if (data["linked-issue"] !== void 0) {
      if (!validate48(data["linked-issue"], { instancePath: instancePath + "/linked-issue", parentData: data, parentDataProperty: "linked-issue", rootData })) {
        errors++;
      }
    }
    if (data.variables !== void 0) {
      if (!validate50(data.variables, { instancePath: instancePath + "/variables", parentData: data, parentDataProperty: "variables", rootData })) {
        errors++;
      }
    }
    if (data.workflow !== void 0) {
      if (!validate52(data.workflow, { instancePath: instancePath + "/workflow", parentData: data, parentDataProperty: "workflow", rootData })) {
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
  } else {
    errors++;
  }
  return errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!validate55(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        errors++;
      }
    }
  } else {
    errors++;
  }
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
                        if (data.all === void 0) {
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
                          if (data.any === void 0) {
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
      if (!func9.call(schema11.properties, key0)) {
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 === "string") {
        if (func3(data0) > 120) {
          errors++;
        }
        if (!pattern15.test(data0)) {
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
        if (!pattern15.test(data1)) {
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
      if (!validate31(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        errors++;
      }
    }
    if (data.check !== void 0) {
      if (!validate33(data.check, { instancePath: instancePath + "/check", parentData: data, parentDataProperty: "check", rootData })) {
        errors++;
      }
    }
    if (data.review !== void 0) {
      if (!validate35(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        errors++;
      }
    }
    if (data.signoff !== void 0) {
      if (!validate37(data.signoff, { instancePath: instancePath + "/signoff", parentData: data, parentDataProperty: "signoff", rootData })) {
        errors++;
      }
    }
    if (data.tick !== void 0) {
      if (!validate39(data.tick, { instancePath: instancePath + "/tick", parentData: data, parentDataProperty: "tick", rootData })) {
        errors++;
      }
    }
    if (data.file !== void 0) {
      if (!validate41(data.file, { instancePath: instancePath + "/file", parentData: data, parentDataProperty: "file", rootData })) {
        errors++;
      }
    }
    if (data.deployment !== void 0) {
      if (!validate43(data.deployment, { instancePath: instancePath + "/deployment", parentData: data, parentDataProperty: "deployment", rootData })) {
        errors++;
      }
    }
    if (data.codeowners !== void 0) {
      if (!validate45(data.codeowners, { instancePath: instancePath + "/codeowners", parentData: data, parentDataProperty: "codeowners", rootData })) {
        errors++;
      }
    }
    if (data.window !== void 0) {
      if (!validate25(data.window, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData })) {
        errors++;
      }
    }
    if (data["linked-issue"] !== void 0) {
      if (!validate48(data["linked-issue"], { instancePath: instancePath + "/linked-issue", parentData: data, parentDataProperty: "linked-issue", rootData })) {
        errors++;
      }
    }
    if (data.variables !== void 0) {
      if (!validate50(data.variables, { instancePath: instancePath + "/variables", parentData: data, parentDataProperty: "variables", rootData })) {
        errors++;
      }
    }
    if (data.workflow !== void 0) {
      if (!validate52(data.workflow, { instancePath: instancePath + "/workflow", parentData: data, parentDataProperty: "workflow", rootData })) {
        errors++;
      }
    }
    if (data.all !== void 0) {
      if (!validate54(data.all, { instancePath: instancePath + "/all", parentData: data, parentDataProperty: "all", rootData })) {
        errors++;
      }
    }
    if (data.any !== void 0) {
      if (!validate54(data.any, { instancePath: instancePath + "/any", parentData: data, parentDataProperty: "any", rootData })) {
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
      if (!(key0 === "version" || key0 === "extends" || key0 === "roles" || key0 === "environments" || key0 === "items")) {
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
      if (typeof data1 !== "string") {
        errors++;
      }
      if (!(data1 === "holdpoint:deployment" || data1 === "holdpoint:go-live" || data1 === "holdpoint:hotfix")) {
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
            if (!(data2 === "holdpoint:deployment" || data2 === "holdpoint:go-live" || data2 === "holdpoint:hotfix")) {
              errors++;
            }
          }
          let i1 = data1.length;
          let j0;
          if (i1 > 1) {
            outer0:
              for (; i1--; ) {
                for (j0 = i1; j0--; ) {
                  if (func0(data1[i1], data1[j0])) {
                    errors++;
                    break outer0;
                  }
                }
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
          const _errs12 = errors;
          const _errs14 = errors;
          const _errs15 = errors;
          if (!(key1 === "merge" || key1 === "in" || key1 === "until" || key1 === "signoff" || key1 === "revoke" || key1 === "hold" || key1 === "unhold" || key1 === "status" || key1 === "recheck" || key1 === "help" || key1 === "waive" || key1 === "override" || key1 === "attest" || key1 === "candidate" || key1 === "drop" || key1 === "deploy" || key1 === "here" || key1 === "go" || key1 === "no-go" || key1 === "decision" || key1 === "action" || key1 === "concern" || key1 === "resolve" || key1 === "start" || key1 === "done" || key1 === "rollback" || key1 === "complete")) {
            errors++;
          }
          var valid6 = _errs15 === errors;
          if (valid6) {
            errors++;
          } else {
            errors = _errs14;
          }
          if (typeof key1 === "string") {
            if (!pattern0.test(key1)) {
              errors++;
            }
          } else {
            errors++;
          }
          var valid5 = _errs12 === errors;
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
          const _errs20 = errors;
          if (typeof key3 === "string") {
            if (!pattern3.test(key3)) {
              errors++;
            }
          } else {
            errors++;
          }
          var valid8 = _errs20 === errors;
          if (!valid8) {
            errors++;
          }
        }
        for (const key4 in data5) {
          if (!validate24(data5[key4], { instancePath: instancePath + "/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key4, rootData })) {
            errors++;
          }
        }
      } else {
        errors++;
      }
    }
    if (data.items !== void 0) {
      let data7 = data.items;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length > 200) {
          errors++;
        }
        if (Object.keys(data7).length < 1) {
          errors++;
        }
        for (const key5 in data7) {
          const _errs26 = errors;
          const _errs28 = errors;
          const _errs29 = errors;
          if (!(key5 === "merge" || key5 === "in" || key5 === "until" || key5 === "signoff" || key5 === "revoke" || key5 === "hold" || key5 === "unhold" || key5 === "status" || key5 === "recheck" || key5 === "help" || key5 === "waive" || key5 === "override" || key5 === "attest" || key5 === "candidate" || key5 === "drop" || key5 === "deploy" || key5 === "here" || key5 === "go" || key5 === "no-go" || key5 === "decision" || key5 === "action" || key5 === "concern" || key5 === "resolve" || key5 === "start" || key5 === "done" || key5 === "rollback" || key5 === "complete")) {
            errors++;
          }
          var valid11 = _errs29 === errors;
          if (valid11) {
            errors++;
          } else {
            errors = _errs28;
          }
          if (typeof key5 === "string") {
            if (!pattern0.test(key5)) {
              errors++;
            }
          } else {
            errors++;
          }
          var valid10 = _errs26 === errors;
          if (!valid10) {
            errors++;
          }
        }
        for (const key6 in data7) {
          if (!validate30(data7[key6], { instancePath: instancePath + "/items/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key6, rootData })) {
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

// src/evidence/calendar/zone.ts
var DAY = 864e5;
var formats = /* @__PURE__ */ new Map();
function isKnownZone(zone) {
  return formatOf(zone) !== null;
}
function offsetAt(zone, at2) {
  const format = formatOf(zone);
  if (format === null || !(Math.abs(at2) <= LAST)) return Number.NaN;
  const told4 = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(at2));
  if (told4 === null) return Number.NaN;
  const [, sign, hours = "0", minutes = "0", seconds = "0"] = told4;
  const ahead = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1e3;
  return sign === "-" ? -ahead : ahead;
}
var LAST = 864e13 - 30 * DAY;
function stretchesOf(zone, from, to) {
  const found = [];
  let here = { from, to: from, offset: offsetAt(zone, from), repeatedUntil: from };
  while (here.to < to) {
    const next = Math.min(here.to + DAY, to);
    const offset = offsetAt(zone, next);
    if (Number.isNaN(here.offset) || Number.isNaN(offset)) return [];
    if (offset === here.offset) {
      here = { ...here, to: next };
      continue;
    }
    const turn = turnBetween(zone, here.to, next);
    found.push({ ...here, to: turn });
    const after2 = offsetAt(zone, turn);
    here = { from: turn, to: turn, offset: after2, repeatedUntil: turn + Math.max(0, here.offset - after2) };
  }
  return here.to > here.from ? [...found, here] : found;
}
function turnBetween(zone, low, high) {
  const before = offsetAt(zone, low);
  let [same, other] = [low, high];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(zone, middle) === before) same = middle;
    else other = middle;
  }
  return other;
}
function formatOf(zone) {
  const known2 = formats.get(zone);
  if (known2 !== void 0) return known2;
  const made = makeFormat(zone);
  if (made !== null) formats.set(zone, made);
  return made;
}
function makeFormat(zone) {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  } catch {
    return null;
  }
}

// src/evidence/calendar/freeze.ts
function frozenPeriod({ from, until, zone }) {
  return { from: firstReached(shownAt(from), zone), to: lastReached(endShownAt(until), zone) };
}
function shownAt(text) {
  const moment2 = isDay(text) ? `${text}T00:00:00Z` : `${text}:00Z`;
  return after(moment2, 0).startsWith(text) ? milliseconds(moment2) : Number.NaN;
}
function endShownAt(text) {
  return shownAt(text) + (isDay(text) ? DAY : 0);
}
function isDay(text) {
  return !text.includes("T");
}
function firstReached(shown, zone) {
  for (const { from, to, offset } of around(shown, zone)) {
    const at2 = Math.max(from, shown - offset);
    if (at2 < to) return at2;
  }
  return Number.NEGATIVE_INFINITY;
}
function lastReached(shown, zone) {
  for (const { from, to, offset } of around(shown, zone).toReversed()) {
    const at2 = Math.min(to, shown - offset);
    if (at2 > from) return at2;
  }
  return Number.POSITIVE_INFINITY;
}
function around(shown, zone) {
  return stretchesOf(zone, shown - DAY, shown + DAY);
}

// src/evidence/calendar/window-key.ts
var WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
var day = `(?:${WEEK.join("|")})`;
var hour = "(?:[01]\\d|2[0-3]):[0-5]\\d";
var days = {
  type: "string",
  pattern: `^${day}(?:-${day})?$`,
  patternErrorMessage: "a day or days from one to another, such as sat or mon-thu"
};
var zoneSchema = {
  type: "string",
  maxLength: 60,
  pattern: "^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$",
  patternErrorMessage: "a time zone of the IANA database as Area/City, such as Europe/Berlin, or UTC"
};
var windowSchema = {
  description: "Hours of the week, as the clocks of a time zone show them. What the clocks leave out when they are set is passed over, and what they show twice is open the first time only. The first and the last 30 seconds are closed, because the clocks of two machines may differ by as much.",
  examples: [{ days: "mon-thu", hours: "09:00-16:00", zone: "Europe/Berlin" }],
  type: "object",
  additionalProperties: false,
  required: ["zone"],
  properties: {
    days: {
      description: "The days on which it opens, as `mon-thu` or `sat`, or a list of such. Default: every day.",
      examples: ["mon-thu", ["mon-wed", "fri"]],
      anyOf: [days, { type: "array", minItems: 1, maxItems: 7, uniqueItems: true, items: days }]
    },
    hours: {
      description: "From when to when it is open: the end is no part of it. One that ends earlier than it begins lasts into the next day, and belongs to the day on which it opened. Default: the whole day.",
      examples: ["09:00-16:00", "22:00-02:00"],
      type: "string",
      pattern: `^${hour}-(?:${hour}|24:00)$`,
      patternErrorMessage: "two times of day as HH:MM-HH:MM, such as 09:00-16:00"
    },
    zone: {
      description: "The time zone, by its name in the IANA database. An abbreviation such as EST can mean several and is refused.",
      examples: ["Europe/Berlin", "UTC"],
      ...zoneSchema
    }
  }
};
function windowOf({ days: days2 = "mon-sun", hours = "00:00-24:00", zone }) {
  const [opens = 0, closes2 = 0] = hours.split("-").map(minuteOf);
  return { days: [...new Set([days2].flat().flatMap(daysOf))].toSorted((a, b) => a - b), opens, closes: closes2, zone };
}
function describeWindow({ days: days2, opens, closes: closes2, zone }) {
  const named = days2.length === 7 ? "every day" : days2.map((one) => WEEK[one]).join(", ");
  return `${named} ${timeOfDay(opens)}-${timeOfDay(closes2)} ${zone}`;
}
function windowMistakes(window2) {
  const { opens, closes: closes2, zone } = window2;
  const minutes = closes2 - opens + (closes2 > opens ? 0 : 24 * 60);
  const short = {
    code: "EMPTY_PERIOD",
    path: ["hours"],
    seen: `${timeOfDay(opens)}-${timeOfDay(closes2)}`,
    allowed: "a window of two minutes at least; without `hours` it is the whole day",
    next: "Write when it opens and when it closes."
  };
  return [...opens === closes2 || minutes < 2 ? [short] : [], ...zoneMistakes(zone)];
}
function zoneMistakes(zone) {
  if (isKnownZone(zone)) return [];
  return [
    {
      code: "UNKNOWN_ZONE",
      path: ["zone"],
      seen: zone,
      allowed: "a time zone of the IANA database as Area/City, or UTC",
      next: "Write the zone of the people who deploy, for example Europe/Berlin."
    }
  ];
}
function daysOf(text) {
  const [first = 0, last = first] = text.split("-").map((name2) => WEEK.indexOf(name2));
  const count = (last - first + 7) % 7 + 1;
  return Array.from({ length: count }, (_, index) => (first + index) % 7);
}
function minuteOf(text) {
  const [hours = 0, minutes = 0] = text.split(":").map(Number);
  return hours * 60 + minutes;
}
function timeOfDay(minutes) {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
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
  const days2 = [missingDay("from", from), missingDay("until", until)].flat();
  const isEmpty = endShownAt(until) <= shownAt(from);
  const empty2 = {
    code: "EMPTY_PERIOD",
    path: ["until"],
    seen: until,
    allowed: `something later than ${from}`,
    next: "Write the last day that is frozen, or the minute from which it is over."
  };
  return [...days2, ...isEmpty ? [empty2] : [], ...zoneMistakes(zone)];
}
function missingDay(key, text) {
  if (!Number.isNaN(shownAt(text))) return [];
  const allowed2 = "a day of the calendar";
  return [{ code: "NOT_ALLOWED", path: [key], seen: text, allowed: allowed2, next: "Write a day that exists." }];
}

// src/checklist/slips.ts
function slips(a, b) {
  const [from, to] = [Array.from(a), Array.from(b)];
  let before = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  from.forEach((letter, row) => {
    const line = [row + 1];
    to.forEach((wanted2, column) => {
      const change = at(above, column) + (letter === wanted2 ? 0 : 1);
      const isSwapped = letter === to[column - 1] && from[row - 1] === wanted2;
      const swap = isSwapped ? at(before, column - 1) + 1 : Number.POSITIVE_INFINITY;
      line.push(Math.min(change, swap, at(above, column + 1) + 1, at(line, column) + 1));
    });
    before = above;
    above = line;
  });
  return at(above, to.length);
}
function at(line, column) {
  return line[column] ?? Number.POSITIVE_INFINITY;
}

// src/checklist/problems/did-you-mean.ts
function didYouMean(seen, known2) {
  if (seen.length === 0 || seen.length > 60) return null;
  const word = plain(seen);
  let best = null;
  let fewest = word.length < 4 ? 2 : 3;
  for (const candidate of known2) {
    const other = plain(candidate);
    if (Math.abs(word.length - other.length) >= fewest) continue;
    const distance = slips(word, other);
    if (distance < fewest) {
      fewest = distance;
      best = candidate;
    }
  }
  return best;
}
function plain(word) {
  return word.toLowerCase().replaceAll(/[-_ ]/g, "");
}

// src/checklist/enforcement.ts
function readEnforcement(text) {
  if (text === "off" || text === "advise") return { enforce: text, adviseUntil: null };
  const day2 = /^advise until (\S+)$/.exec(text)?.[1];
  return day2 === void 0 ? { enforce: "block", adviseUntil: null } : { enforce: "advise", adviseUntil: day2 };
}
function isCalendarDay(text) {
  const [, year, month, day2] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return Number(day2) >= 1 && Number(day2) <= daysInMonth(Number(year), Number(month));
}
function daysInMonth(year, month) {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

// src/evidence/answers.ts
function answer(outcome, code, sentence, rest = {}) {
  return { outcome, code, sentence, next: rest.next ?? [], facts: rest.facts ?? [] };
}
function unlearnt(reading, what, next = []) {
  const fact = {
    what: `${what}: ${reading.detail}`,
    source: reading.source,
    observer: reading.observer,
    at: reading.at
  };
  return answer("unknown", reading.code, `${what} could not be learnt: ${reading.detail}.`, { next, facts: [fact] });
}
function seenInChange(question, what, source) {
  const { observer, at: at2 } = question.change.observed;
  return { what, source, observer, at: at2 };
}
function pushStep(how) {
  return { who: "the author of the change", how };
}
function commitEvidence(question, commit) {
  const found = question.facts.commits.find(({ oid }) => oid === commit);
  return found ?? answer("unknown", "NOT_READ", `What commit ${shortCommit(commit)} carries was not read.`);
}

// src/evidence/checks/name-glob.ts
function isGlob(name2) {
  return name2.includes("*");
}
function matchesName(name2, text) {
  if (!isGlob(name2)) return text === name2;
  const parts = name2.split("*");
  const [first = "", ...rest] = parts;
  const last = rest.pop() ?? "";
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  const end = text.length - last.length;
  let at2 = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at2);
    if (found < 0 || found + part.length > end) return false;
    at2 = found + part.length;
  }
  return true;
}

// src/evidence/own-check-name.ts
var prefix = "holdpoint/";
function ownCheckName(about) {
  return `${prefix}${about}`;
}
function aboutOfOwnCheck(name2) {
  return name2.toLowerCase().startsWith(prefix) ? name2.slice(prefix.length) : null;
}

// src/evidence/checks/check-run.ts
var unfinished = /* @__PURE__ */ new Set(["queued", "in_progress", "waiting", "requested", "pending"]);
var unsuccessful = /* @__PURE__ */ new Set([
  "failure",
  "neutral",
  "cancelled",
  "skipped",
  "timed_out",
  "action_required",
  "stale",
  "startup_failure"
]);
function judgeNamedRun(spec, runs, question) {
  const { app } = spec;
  const right = app === null ? runs : runs.filter((run) => isFrom(run, app));
  const [newest] = right;
  if (newest === void 0)
    return runs.length === 0 ? missingCheck(spec.name, question) : wrongSource(spec.name, `the app ${app}`, runs);
  if (question.environment.strict && (app === null || newest.app?.slug === ANY_WORKFLOW))
    return unbound(spec, question);
  const sources = sourcesOf(right);
  if (sources.length > 1 || newest.app === null) {
    const sentence = `"${spec.name}" is reported by ${sources.join(" and ")}, so it cannot be told which one is meant.`;
    const next = [{ who: "somebody who can change the checklist", how: "adds `app` or `workflow` to the check" }];
    return answer("unknown", "CHECK_AMBIGUOUS", sentence, { next });
  }
  return judgeRun(newest, question);
}
var ANY_WORKFLOW = "github-actions";
function unbound({ name: name2 }, { environment }) {
  const sentence = `${environment.name} is strict, and whoever can push can report "${name2}" there.`;
  const how = `adds \`workflow\` to the check, or an \`app\` other than ${ANY_WORKFLOW}`;
  return answer("unknown", "CHECK_AMBIGUOUS", sentence, {
    next: [{ who: "somebody who can change the checklist", how }]
  });
}
function judgeRun(run, question) {
  const facts = [
    seenInChange(
      question,
      `check run ${run.id} "${run.name}" of ${appName(run)}: ${run.status}, ${run.conclusion ?? "no conclusion"}`,
      run.url
    )
  ];
  if (unfinished.has(run.status)) {
    const next = [{ who: "nobody", how: "wait for it to finish" }];
    return answer("pending", "CHECK_RUNNING", `"${run.name}" has not finished (${run.status}).`, { next, facts });
  }
  if (run.status === "completed" && run.conclusion === "success") {
    return answer("met", "MET", `"${run.name}" succeeded.`, { facts });
  }
  if (run.status === "completed" && run.conclusion !== null && unsuccessful.has(run.conclusion)) {
    const next = [{ who: "the author of the change", how: "mends what it found and pushes, or runs it again" }];
    return answer(
      "unmet",
      "CHECK_NOT_SUCCESSFUL",
      `"${run.name}" finished with ${run.conclusion}; only success counts.`,
      { next, facts }
    );
  }
  const sentence = `"${run.name}" carries a state that is not known: ${run.status}, ${run.conclusion ?? "no conclusion"}.`;
  return answer("unknown", "CHECK_INVALID", sentence, { facts });
}
function missingCheck(name2, question) {
  const commit = shortCommit(question.commit);
  const evidence = question.facts.commits.find(({ oid }) => oid === question.commit);
  const isStatus = evidence?.statuses.some(({ context }) => context === name2) === true;
  const status = isStatus ? " A commit status of that name exists, but anybody who can push may set one, so statuses never count." : "";
  const next = [{ who: "somebody who can push", how: "starts what reports it, or mends its name in the checklist" }];
  return answer("pending", "CHECK_MISSING", `No check run "${name2}" exists on ${commit}.${status}`, { next });
}
function wrongSource(name2, wanted2, runs) {
  const seen = [...new Set(runs.map(lookAlike))].join(", ");
  const next = [
    { who: "somebody who can push", how: `lets ${wanted2} report "${name2}", or mends the source in the checklist` }
  ];
  return answer(
    "pending",
    "CHECK_WRONG_SOURCE",
    `"${name2}" comes from ${seen}, not from ${wanted2}; a look-alike never counts.`,
    { next }
  );
}
function isFrom({ app }, wanted2) {
  return app !== null && (typeof wanted2 === "number" ? app.id === wanted2 : app.slug === wanted2);
}
function sourcesOf(runs) {
  return [...new Set(runs.map(sourceOf))];
}
function sourceOf(run) {
  const workflow2 = run.workflowRun?.path ?? run.workflowRun?.name;
  return workflow2 === void 0 ? appName(run) : `${appName(run)} (${workflow2})`;
}
function lookAlike(run) {
  const { workflowRun } = run;
  return workflowRun === null ? sourceOf(run) : `${sourceOf(run)}, started by ${workflowRun.event}`;
}
function appName({ app }) {
  return app === null ? "an app that GitHub does not name" : `the app ${app.slug} (id ${app.id})`;
}

// src/evidence/need.ts
function needKey(need6) {
  if (need6.kind === "file") return `file:${need6.commit}:${need6.path}`;
  if (need6.kind === "team") return `team:${need6.team.toLowerCase()}:${need6.login.toLowerCase()}`;
  if (need6.kind === "account") return `account:${need6.login.toLowerCase()}`;
  if (need6.kind === "team-identity") return `team-identity:${need6.team.toLowerCase()}`;
  if (need6.kind === "comment-origin") return `comment-origin:${need6.comment}`;
  if (need6.kind === "jobs") return `jobs:${need6.run}`;
  if (need6.kind === "linked-issues") return `linked-issues:${need6.change}`;
  if (need6.kind === "runs") return `runs:${need6.commit}`;
  if (need6.kind === "setting-names") return `setting-names:${need6.of}:${need6.environment}`;
  if (need6.kind === "deployments") return `deployments:${need6.environment}`;
  return `pushes:${need6.change}`;
}
function readingOf(facts, need6) {
  const key = needKey(need6);
  const reading = Object.hasOwn(facts.readings, key) ? facts.readings[key] : void 0;
  if (reading === void 0) {
    return {
      unlearnable: true,
      code: "NOT_READ",
      detail: `${key} was not read`,
      source: key,
      observer: "none",
      at: facts.now
    };
  }
  return reading;
}

// src/evidence/reading.ts
var unlearnableCodes = [
  "NOT_READ",
  "API_UNAVAILABLE",
  "API_PARTIAL",
  "API_FORBIDDEN",
  "API_RATE_LIMITED",
  "TRUNCATED",
  "TEAM_UNREADABLE",
  "PUSHER_UNKNOWN",
  "IDENTITY_CHANGED",
  "CLOCK_SKEW",
  "LEDGER_UNAVAILABLE",
  "LEDGER_CORRUPT",
  "LEDGER_ROLLBACK"
];
function isKnown(reading) {
  return "known" in reading;
}

// src/evidence/touches.ts
function touches({ files }, path2) {
  return files.some((file2) => file2.path === path2 || file2.previousPath === path2);
}

// src/evidence/checks/workflow-source.ts
function sourceNeeds(spec, question) {
  return isAsked(spec, question) && question.change.merge === null ? bothStates(spec, question) : [];
}
function sourceObjection(spec, startedAt, question) {
  if (!isAsked(spec, question)) return null;
  const { change } = question;
  const retargeted = change.timeline.flatMap((event) => event.kind === "base-changed" ? [event.at] : []);
  if (retargeted.some((at2) => startedAt === void 0 || !isBefore(at2, startedAt))) {
    const what = `the run of ${spec.workflow} may be older than the retargeting of the change to ${change.base.ref}`;
    return objection(`${what}, and have used another branch's file.`, question, "pushes, so that it runs anew");
  }
  return change.merge === null ? ofOpenChange(spec, question) : ofMergedChange(spec, question);
}
function ofMergedChange({ workflow: workflow2 }, question) {
  if (!touches(question.change, workflow2)) return null;
  return objection(`the change itself altered ${workflow2}.`, question, "takes the workflow's edit out of the change");
}
function ofOpenChange(spec, question) {
  const states = bothStates(spec, question).map((need6) => readingOf(question.facts, need6));
  const dark = states.find((state) => !isKnown(state));
  if (dark !== void 0 && !isKnown(dark)) return unlearnt(dark, `Whether ${spec.workflow} is unchanged`);
  const [judged, trusted] = states.map((state) => isKnown(state) && state.value.kind === "file" ? state.value : null);
  if (judged?.oid !== void 0 && judged.oid === trusted?.oid) return null;
  const { ref } = question.change.base;
  return objection(
    `${spec.workflow} in ${shortCommit(question.commit)} is not the file that ${ref} has.`,
    question,
    `takes over ${spec.workflow} from ${ref}, or has its edit merged by a change of its own first`
  );
}
function objection(what, { change }, how) {
  const next = [{ who: "the author of the change", how }];
  const sentence = `It succeeded, but ${what}`;
  return answer(change.merge === null ? "pending" : "unmet", "CHECK_WORKFLOW_CHANGED", sentence, { next });
}
function isAsked(spec, { environment, change, commit }) {
  const isMergedCommit = commit === change.merge?.commit && commit !== change.head.commit;
  return (spec.unchanged ?? environment.strict) && !isMergedCommit;
}
function bothStates({ workflow: path2 }, question) {
  return [question.commit, trustedCommit(question)].map((commit) => ({ kind: "file", commit, path: path2 }));
}
function trustedCommit({ change: { base }, facts: { config, subject } }) {
  const tip = base.ref === subject.repository.defaultBranch ? config[0]?.commit : void 0;
  return tip ?? base.commit;
}

// src/evidence/checks/workflow-jobs.ts
var trustedEvents = [
  "push",
  "pull_request",
  "pull_request_review",
  "merge_group",
  "schedule",
  "workflow_dispatch",
  "release",
  "deployment",
  "deployment_status"
];
function workflowNeeds(spec, runs, question) {
  if (isGlob(spec.name)) {
    const run = newestRun(spec, question);
    return run === null ? [] : [{ kind: "jobs", run }, ...sourceNeeds(spec, question)];
  }
  const needs4 = /* @__PURE__ */ new Map();
  for (const run of claimed(spec, runs)) {
    if (run.workflowRun === null) continue;
    needs4.set(run.workflowRun.id, { kind: "jobs", run: run.workflowRun.id });
    const jobs = readingOf(question.facts, { kind: "jobs", run: run.workflowRun.id });
    if (!isKnown(jobs) || isGenuine(spec, run, jobs.value, question) || !isSuccess(run)) break;
  }
  return needs4.size === 0 ? [] : [...needs4.values(), ...sourceNeeds(spec, question)];
}
function judgeWorkflowJob(spec, runs, question) {
  if (runs.length === 0) return missingCheck(spec.name, question);
  for (const run of claimed(spec, runs)) {
    const jobs = jobsOf(run, question);
    if (jobs === null) continue;
    if (!isKnown(jobs)) return unlearnt(jobs, `Whether "${run.name}" is a job of ${spec.workflow}`);
    if (isGenuine(spec, run, jobs.value, question))
      return sourced(spec, jobs.value.runId, judgeRun(run, question), question);
    if (!isSuccess(run)) return wrongSource(spec.name, `a job of ${spec.workflow}`, [run]);
  }
  return wrongSource(spec.name, `a job of ${spec.workflow}`, runs);
}
function judgeWorkflow(spec, runs, question) {
  const newest = newestRun(spec, question);
  const failed = failedInAskingRun(spec, runs, newest, question);
  if (failed !== void 0) return judgeRun(failed, question);
  if (newest === null)
    return runs.length === 0 ? missingCheck(spec.name, question) : wrongSource(spec.name, `a job of ${spec.workflow}`, runs);
  const reading = readingOf(question.facts, { kind: "jobs", run: newest });
  if (!isKnown(reading)) return unlearnt(reading, `The jobs of ${spec.workflow}`);
  const jobs = reading.value;
  if (!isRunOf(spec, jobs, question)) return wrongSource(spec.name, `a job of ${spec.workflow}`, runs);
  if (jobs.status !== "completed") {
    const next = [{ who: "nobody", how: "wait for it to finish" }];
    return answer(
      "pending",
      "CHECK_RUNNING",
      `The run of ${spec.workflow} has not concluded (${jobs.status}), so more jobs may follow.`,
      { next }
    );
  }
  return sourced(spec, newest, judgeJobs(spec, jobs, runs, question), question);
}
function judgeJobs(spec, jobs, runs, question) {
  const byId = new Map(runs.map((run) => [run.id, run]));
  const answers = jobs.jobs.filter(({ name: name2 }) => matchesName(spec.name, name2)).map(({ checkRunId, name: name2 }) => {
    const run = byId.get(checkRunId);
    return run === void 0 ? answer("unknown", "NOT_READ", `The check run of the job "${name2}" was not read.`) : judgeRun(run, question);
  });
  const worst = answers.find(({ outcome }) => outcome === "unmet") ?? answers.find(({ outcome }) => outcome === "unknown") ?? answers.find(({ outcome }) => outcome === "pending");
  if (worst !== void 0) return worst;
  if (answers.length === 0) {
    const next = [{ who: "somebody who can change the checklist", how: "mends the name, or the workflow" }];
    return answer("unmet", "CHECK_MISSING", `${spec.workflow} concluded without a job that matches "${spec.name}".`, {
      next
    });
  }
  const facts = answers.flatMap((one) => one.facts);
  return answer(
    "met",
    "MET",
    `Every job of ${spec.workflow} that matches "${spec.name}" succeeded (${answers.length}).`,
    { facts }
  );
}
function claimed(spec, runs) {
  return runs.filter((run) => {
    const { workflowRun } = run;
    if (workflowRun === null || !trustedEvents.includes(workflowRun.event)) return false;
    if (spec.app !== null && !isFrom(run, spec.app)) return false;
    return workflowRun.path === null || workflowRun.path === spec.workflow;
  });
}
function sourced(spec, run, found, question) {
  if (found.outcome !== "met") return found;
  const checks = question.facts.commits.flatMap((commit) => commit.checks);
  const startedAt = checks.find(({ workflowRun }) => workflowRun?.id === run)?.workflowRun?.createdAt;
  return sourceObjection(spec, startedAt, question) ?? found;
}
function newestRun(spec, question) {
  const { reader, commits } = question.facts;
  const checks = commits.find(({ oid }) => oid === question.commit)?.checks ?? [];
  const ids = claimed(spec, checks).flatMap(({ workflowRun }) => workflowRun?.path === spec.workflow ? [workflowRun.id] : []).filter((id) => id !== reader.run);
  return ids.length === 0 ? null : Math.max(...ids);
}
function failedInAskingRun(spec, runs, newest, { facts: { reader } }) {
  if (reader.run === null || newest !== null && newest > reader.run) return void 0;
  return claimed(spec, runs).find((run) => run.workflowRun?.id === reader.run && !isSuccess(run));
}
function jobsOf(run, question) {
  return run.workflowRun === null ? null : readingOf(question.facts, { kind: "jobs", run: run.workflowRun.id });
}
function isGenuine(spec, run, jobs, question) {
  return isRunOf(spec, jobs, question) && jobs.jobs.some(({ checkRunId, name: name2 }) => checkRunId === run.id && name2 === run.name);
}
function isRunOf(spec, jobs, question) {
  const home = jobs.headRepositoryId === null || jobs.headRepositoryId === question.facts.subject.repository.id;
  return jobs.path === spec.workflow && trustedEvents.includes(jobs.event) && jobs.headSha === question.commit && (home || question.change.crossRepository);
}
function isSuccess(run) {
  return run.status === "completed" && run.conclusion === "success";
}

// src/evidence/kinds/check.ts
var schema = {
  description: "A check run on the commit that must have succeeded.",
  anyOf: [
    {
      type: "string",
      minLength: 1,
      maxLength: 255,
      description: "The exact name of the check run, as GitHub shows it.",
      examples: ["ci / test"]
    },
    {
      type: "object",
      additionalProperties: false,
      required: ["name"],
      properties: {
        name: {
          type: "string",
          minLength: 1,
          maxLength: 255,
          description: "The name of the check run, as GitHub shows it. With `workflow`, `*` stands for any text, and every matching job must succeed.",
          examples: ["ci / test", "ci / *"]
        },
        app: {
          description: "The slug or the id of the app that must report it; a look-alike of another app never counts.",
          anyOf: [
            { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,99}$" },
            { type: "integer", minimum: 1 }
          ],
          examples: ["github-actions", 15368]
        },
        workflow: {
          type: "string",
          minLength: 1,
          maxLength: 255,
          description: "The path of the workflow whose job it must be; a check run made by anything else never counts.",
          examples: [".github/workflows/ci.yml"]
        },
        unchanged: {
          type: "boolean",
          description: "Whether the workflow's file must be the one of the branch that the change goes into, so that the change cannot empty the job that is to prove it. Default: true in strict environments, else false."
        }
      }
    }
  ]
};
var check = {
  schema,
  ask: "change",
  normalise: (raw) => typeof raw === "string" ? { name: raw, app: null, workflow: null } : {
    name: raw.name,
    app: raw.app ?? null,
    workflow: raw.workflow ?? null,
    ...raw.unchanged === void 0 ? {} : { unchanged: raw.unchanged }
  },
  mistakes,
  needs: (spec, question) => {
    const runs = candidates(spec, question);
    return spec.workflow === null || "outcome" in runs ? [] : workflowNeeds({ ...spec, workflow: spec.workflow }, runs, question);
  },
  judge,
  signers: () => [],
  documentation: {
    question: "Has this check run succeeded on the commit?",
    description: `Counts the newest attempt of a check run of that name on the very commit: the head of the pull request, or the commit to be deployed where the item is asked per release. Only \`success\` counts; \`skipped\` and \`neutral\` do not, and a running attempt is pending whatever came before it. With \`app\`, only that app counts. With \`workflow\`, only a job that GitHub lists for a run of that workflow counts, and only of a run started by ${trustedEvents.map((event) => `\`${event}\``).join(", ")}; anybody who can push may otherwise report a check of any name. Commit statuses and Holdpoint's own check runs never count. With \`unchanged: true\`, which strict environments take for granted, the file of that workflow must be the one of the branch that the change goes into, and the run no older than the last retargeting of the change; other workflows that the file calls are not looked at. In a strict environment a check counts only with \`workflow\`, or with an \`app\` other than \`github-actions\`.`,
    works: { alone: "yes (`checks: read`; `actions: read` for `workflow`)", withToken: "yes", withApp: "yes" },
    requests: "none; with `workflow` one, one more where pull requests started it several times, and for each look-alike; one for all files where the workflow must be unchanged",
    example: 'tests:\n  title: All tests are passing\n  check: { name: "ci / test", workflow: .github/workflows/ci.yml }\n'
  }
};
function mistakes(spec) {
  const found = [];
  const name2 = { path: ["name"], seen: spec.name };
  if (new RegExp("^\\s|\\s$|\\p{Cc}", "u").test(spec.name)) {
    found.push({
      ...name2,
      code: "BAD_NAME",
      allowed: "a name without control characters and without space around it",
      next: "Copy the name as GitHub shows it."
    });
  }
  if (aboutOfOwnCheck(spec.name) !== null) {
    found.push({
      ...name2,
      code: "SELF_REFERENCE",
      allowed: "a check that something else than Holdpoint reports",
      next: "Name the check that proves the item."
    });
  }
  if (isGlob(spec.name) && spec.workflow === null) {
    found.push({
      ...name2,
      code: "GLOB_WITHOUT_WORKFLOW",
      allowed: "an exact name, or a glob together with `workflow`",
      next: "Add `workflow`, so that it is known when every matching job has run."
    });
  }
  if (spec.name.length > 0 && spec.name.split("*").length > 9) {
    found.push({ ...name2, code: "BAD_GLOB", allowed: "at most 8 times `*`", next: "Use fewer `*`." });
  }
  if (spec.unchanged !== void 0 && spec.workflow === null) {
    found.push({
      code: "UNCHANGED_WITHOUT_WORKFLOW",
      path: ["unchanged"],
      seen: String(spec.unchanged),
      allowed: "together with `workflow`",
      next: "Add `workflow`, or take `unchanged` out."
    });
  }
  if (spec.workflow !== null && !/^\.github\/workflows\/[^/\\\p{Cc}]+\.ya?ml$/u.test(spec.workflow)) {
    found.push({
      code: "BAD_PATH",
      path: ["workflow"],
      seen: spec.workflow,
      allowed: "a path such as .github/workflows/ci.yml",
      next: "Give the path of the workflow file from the root of the repository."
    });
  }
  return found;
}
function judge(spec, question) {
  const runs = candidates(spec, question);
  if ("outcome" in runs) return runs;
  if (spec.workflow === null) return judgeNamedRun(spec, runs, question);
  const bound = { ...spec, workflow: spec.workflow };
  return isGlob(spec.name) ? judgeWorkflow(bound, runs, question) : judgeWorkflowJob(bound, runs, question);
}
function candidates(spec, question) {
  const evidence = commitEvidence(question, question.commit);
  if ("outcome" in evidence) return evidence;
  const { app, run } = question.facts.reader;
  return evidence.checks.filter((one) => matchesName(spec.name, one.name)).filter((one) => app === null || one.app?.id !== app).filter((one) => run === null || one.workflowRun?.id !== run || hasFailed(one)).toSorted((a, b) => b.id - a.id);
}
function hasFailed({ status, conclusion }) {
  return status === "completed" && (conclusion === "failure" || conclusion === "timed_out");
}

// src/evidence/wildcard-scan.ts
function scan(pattern, text, star, same) {
  let at2 = 0;
  let lastStar = -1;
  let resume = 0;
  for (let position = 0; position < text.length; ) {
    const wanted2 = pattern[at2];
    const seen = text[position];
    if (wanted2 === star) {
      lastStar = at2++;
      resume = position;
    } else if (wanted2 !== void 0 && seen !== void 0 && same(wanted2, seen)) {
      at2++;
      position++;
    } else if (lastStar >= 0) {
      at2 = lastStar + 1;
      position = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[at2] === star) at2++;
  return at2 === pattern.length;
}

// src/evidence/codeowners/owner-rule.ts
function ruleFor(rules, path2) {
  const segments = path2.split("/");
  return rules.findLast(({ pattern }) => patternMatches(pattern, segments));
}
function patternMatches(pattern, path2) {
  const inner = pattern.replace(/\/$/, "");
  const anchored = inner.includes("/") ? [] : ["**"];
  const wanted2 = [...anchored, ...inner.replace(/^\//, "").split("/")];
  const below = [...wanted2, "**", "*"];
  if (inner !== pattern || wanted2.at(-1) === "**") return segmentsMatch(below, path2);
  return segmentsMatch(wanted2, path2) || wanted2.at(-1) !== "*" && segmentsMatch(below, path2);
}
function segmentsMatch(pattern, path2) {
  return scan(
    pattern,
    path2,
    "**",
    (wanted2, seen) => scan(Array.from(wanted2), Array.from(seen), "*", (one, other) => one === "?" || one === other)
  );
}

// src/evidence/codeowners/owned-parts.ts
function changedPaths({ files }) {
  return [
    ...new Set(
      files.flatMap(({ path: path2, previousPath }) => [path2, ...previousPath === void 0 ? [] : [previousPath]])
    )
  ];
}
function ownedParts(rules, change) {
  const parts = /* @__PURE__ */ new Map();
  const unowned = [];
  for (const path2 of changedPaths(change)) {
    const rule = ruleFor(rules, path2);
    if (rule === void 0 || isNobody(rule.owners)) unowned.push(path2);
    else parts.set(rule.line, { ...rule, paths: [...parts.get(rule.line)?.paths ?? [], path2] });
  }
  return { owned: [...parts.values()], unowned };
}
function isNobody({ users, teams, emails }) {
  return users.length + teams.length + emails.length === 0;
}

// src/evidence/same-name.ts
function sameName(a, b) {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at2 = 0; at2 < a.length; at2 += 1) {
    const [one, other] = [a.charCodeAt(at2), b.charCodeAt(at2)];
    if (one !== other && !isSameLetter(one, other)) return false;
  }
  return true;
}
function isSameLetter(one, other) {
  const lower = one | 32;
  return lower === (other | 32) && lower >= 97 && lower <= 122;
}

// src/evidence/people/person.ts
function isPerson(actor) {
  return actor !== null && actor.type === "User";
}
function samePerson(a, b) {
  if (a === null || b === null) return false;
  return a.id !== null && b.id !== null ? a.id === b.id : sameName(a.login, b.login);
}

// src/evidence/codeowners/is-owner.ts
function isOwner({ users, teams }, { author }, { change, facts }) {
  if (!isPerson(author) || samePerson(author, change.author)) return false;
  if (users.some((login) => sameName(login, author.login))) return true;
  let open = null;
  for (const team of teams) {
    const membership = readingOf(facts, { kind: "team", team, login: author.login });
    if (!isKnown(membership)) open ??= membership;
    else if (membership.value.state === "active") return true;
  }
  return open ?? false;
}
function ownerNeeds({ users, teams }, { author }, { change }) {
  if (!isPerson(author) || samePerson(author, change.author)) return [];
  return users.some((login) => sameName(login, author.login)) ? [] : teams.map((team) => ({ kind: "team", team, login: author.login }));
}

// src/evidence/codeowners/parse.ts
var USER = /^@([A-Za-z0-9][A-Za-z0-9_-]{0,99})$/;
var TEAM = /^@([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})$/;
var EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
function parseCodeowners(text) {
  const rules = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [pattern, ...names] = wordsOf(line);
    if (pattern === void 0) continue;
    const owners = isPattern(pattern) ? ownersOf(names) : null;
    if (owners === null) return { badLine: index + 1, seen: line.trim() };
    rules.push({ line: index + 1, pattern: pattern.replaceAll("\\ ", " "), owners });
  }
  return rules;
}
function wordsOf(line) {
  const words = line.match(/(?:\\ |[^\s])+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith("#"));
  return comment === -1 ? words : words.slice(0, comment);
}
function isPattern(pattern) {
  return !/^!|[[\]]|\\(?! )|^\/*$/.test(pattern);
}
function ownersOf(names) {
  const [users, teams] = [USER, TEAM].map((form) => names.flatMap((name2) => form.exec(name2)?.[1] ?? []));
  const emails = names.filter((name2) => EMAIL.test(name2));
  if (users === void 0 || teams === void 0 || users.length + teams.length + emails.length < names.length)
    return null;
  return { users, teams, emails };
}

// src/evidence/codeowners/owners-file.ts
var PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
function ownersFileNeeds(question) {
  const commit = stateBefore(question);
  return PLACES.map((path2) => ({ kind: "file", commit, path: path2 }));
}
function readOwnersFile(question) {
  const next = [{ who: "somebody who can change CODEOWNERS", how: "mends it on the branch that the change goes into" }];
  for (const need6 of ownersFileNeeds(question)) {
    const reading = readingOf(question.facts, need6);
    if (!isKnown(reading)) return unlearnt(reading, need6.path);
    const { kind, text } = reading.value;
    if (kind === "missing") continue;
    if (kind !== "file")
      return answer("unmet", "CODEOWNERS_INVALID", `${need6.path} is no readable text file (${kind}).`, { next });
    const rules = parseCodeowners(text);
    if (!("badLine" in rules)) return { path: need6.path, rules };
    const sentence2 = `Line ${rules.badLine} of ${need6.path} cannot be read: "${rules.seen}".`;
    return answer("unmet", "CODEOWNERS_INVALID", sentence2, { next });
  }
  const sentence = `${question.change.base.ref} has no CODEOWNERS file.`;
  const add = [{ who: "somebody who can change the checklist", how: `adds ${PLACES[0]}, or takes the item out` }];
  return answer("unmet", "CODEOWNERS_MISSING", sentence, { next: add });
}
function stateBefore(question) {
  const { change } = question;
  if (change.merge === null) return trustedCommit(question);
  return PLACES.some((path2) => touches(change, path2)) ? change.base.commit : change.merge.commit;
}

// src/evidence/kinds/codeowners.ts
var schema2 = {
  description: "An approval of the present head by an owner of every changed file, as CODEOWNERS says. Write `{}` for the defaults.",
  type: "object",
  additionalProperties: false,
  properties: {
    unowned: {
      type: "string",
      enum: ["allowed", "refused"],
      default: "allowed",
      description: "What a changed file without an owner means: nothing, as on GitHub (`allowed`), or that the item is unmet (`refused`)."
    }
  }
};
var codeowners = {
  schema: schema2,
  ask: "change",
  normalise: ({ unowned = "allowed" }) => ({ unowned }),
  mistakes: () => [],
  needs,
  judge: judge2,
  signers: () => [],
  documentation: {
    question: "Has an owner of every changed file approved the present head?",
    description: "Reads CODEOWNERS in `.github/`, at the root or in `docs/`, the first that exists, from the branch that the change goes into: what the change itself says of owners never counts. The last pattern that matches a file decides, with the syntax that GitHub documents; a renamed file needs an owner of both its places. Counts each person's latest approval, given for the very head, by somebody other than the change's author who has push access and is named for the file, or belongs to a team that is. Whom a name means is told as GitHub tells it now. While an owner of a changed file asks for changes, the item is unmet. Owners given by e-mail address cannot be told. GitHub skips a line that it cannot read and lets an earlier one decide; here such a line keeps the item unmet until it is mended.",
    works: {
      alone: "owners that are people; teams are unknown (`contents: read`)",
      withToken: "yes, teams with a token that may read the organisation's members",
      withApp: "yes"
    },
    requests: "one for the file; one for each reviewer and team that owns something",
    example: "owners:\n  title: The owners of the changed code agree\n  codeowners: { unowned: refused }\n"
  }
};
function opinions({ change }, state) {
  return change.reviews.filter(
    (one) => one.state === state && one.canPush && (state !== "APPROVED" || one.commit === change.head.commit)
  );
}
function needs(_spec, question) {
  const file2 = readOwnersFile(question);
  if (!("rules" in file2)) return ownersFileNeeds(question);
  const reviews = [...opinions(question, "APPROVED"), ...opinions(question, "CHANGES_REQUESTED")];
  const { owned } = ownedParts(file2.rules, question.change);
  return [
    ...ownersFileNeeds(question),
    ...owned.flatMap((part) => reviews.flatMap((one) => ownerNeeds(part.owners, one, question)))
  ];
}
function judge2(spec, question) {
  const file2 = readOwnersFile(question);
  if (!("rules" in file2)) return file2;
  const paths = changedPaths(question.change);
  if (paths.length === 0)
    return answer("unmet", "CODEOWNERS_UNOWNED", "The change has no files, so nobody owns any of it.");
  const { owned, unowned } = ownedParts(file2.rules, question.change);
  const objection2 = judgeObjections(owned, question);
  if (objection2 !== null) return objection2;
  if (unowned.length > 0 && spec.unowned === "refused") return ownerless(unowned, file2.path);
  const open = owned.map((part) => judgePart(part, question)).filter((one) => one !== null);
  const worst = open.find(({ outcome }) => outcome === "unknown") ?? open[0];
  if (worst !== void 0) return worst;
  const rest = unowned.length === 0 ? "" : ` ${unowned.length} of ${paths.length} paths have no owner in ${file2.path}, which is allowed.`;
  const facts = opinions(question, "APPROVED").map(
    ({ author, url }) => seenInChange(question, `approved by ${author?.login ?? "nobody"}`, url)
  );
  return answer("met", "MET", `Every changed file that has an owner in ${file2.path} is approved by one.${rest}`, {
    facts
  });
}
function judgePart(part, question) {
  const approvals = opinions(question, "APPROVED");
  const weights = approvals.map((one) => isOwner(part.owners, one, question));
  if (weights.includes(true)) return null;
  const what = `Whether an owner of ${listed(part.paths)} approved`;
  for (const weight of weights) if (typeof weight !== "boolean") return unlearnt(weight, what, [approveStep(part)]);
  const { users, teams, emails } = part.owners;
  if (emails.length > 0 && (approvals.length > 0 || users.length + teams.length === 0)) {
    const next = [{ who: "somebody who can change CODEOWNERS", how: "names the owner by login or team" }];
    return answer(
      "unknown",
      "CODEOWNERS_BY_EMAIL",
      `${what} cannot be told: line ${part.line} of CODEOWNERS names an e-mail address.`,
      { next }
    );
  }
  const sentence = `No owner of ${listed(part.paths)} other than the author has approved the present head (line ${part.line} of CODEOWNERS).`;
  return answer("pending", "CODEOWNERS_OPEN", sentence, { next: [approveStep(part)] });
}
function judgeObjections(owned, question) {
  let open = null;
  for (const one of opinions(question, "CHANGES_REQUESTED")) {
    const who = one.author?.login ?? "Somebody whose account is gone";
    for (const { owners } of owned) {
      const weight = one.author === null || isOwner(owners, one, question);
      if (weight === true) {
        const next = [{ who, how: "approves, or somebody entitled dismisses the review" }];
        const facts = [seenInChange(question, `changes requested by ${who}`, one.url)];
        return answer("unmet", "REVIEW_CHANGES_REQUESTED", `${who} asks for changes.`, { next, facts });
      }
      if (weight !== false) open ??= unlearnt(weight, `Whether ${who}, who asks for changes, owns a changed file`);
    }
  }
  return open;
}
function ownerless(unowned, path2) {
  const next = [{ who: "somebody who can change CODEOWNERS", how: "gives them an owner and merges" }];
  return answer("unmet", "CODEOWNERS_UNOWNED", `${path2} gives no owner to ${listed(unowned)}.`, { next });
}
function approveStep({ owners: { users, teams } }) {
  return { who: [...teams.map((team) => `team ${team}`), ...users].join(", "), how: "approves" };
}
function listed(paths) {
  const shown = paths.slice(0, 3).join(", ");
  return paths.length <= 3 ? shown : `${shown} and ${paths.length - 3} more`;
}

// src/evidence/duration.ts
var durationPattern = "^[1-9][0-9]{0,3}[mhd]$";
var durationForm = "a whole number of minutes, hours or days, such as 30m, 2h or 1d";
var units = { m: 6e4, h: 36e5, d: 864e5 };
var NEVER = 36500 * 864e5;
function durationOf(text) {
  const unit = units[text.slice(-1)];
  return unit === void 0 || !new RegExp(durationPattern).test(text) ? NEVER : Number(text.slice(0, -1)) * unit;
}

// src/evidence/kinds/deployment.ts
var schema3 = {
  description: "This very commit is deployed to another environment and healthy there.",
  type: "object",
  additionalProperties: false,
  required: ["environment"],
  properties: {
    environment: {
      type: "string",
      minLength: 1,
      maxLength: 255,
      pattern: "^\\S(?:.*\\S)?$",
      patternErrorMessage: "one line of text without blanks around it",
      description: "The environment where it must be healthy, in the very letters in which GitHub shows its name.",
      examples: ["staging"]
    },
    for: {
      type: "string",
      pattern: durationPattern,
      patternErrorMessage: durationForm,
      description: "How long it must have been there, healthy and alone: a whole number of minutes, hours or days, such as 30m, 2h or 1d. Without it, healthy now is enough.",
      examples: ["2h"]
    },
    app: {
      type: "string",
      pattern: "^[a-z0-9][a-z0-9-]{0,99}$",
      patternErrorMessage: "the slug of an app, such as our-deployer",
      description: "The slug of the app that must have reported the success; what anybody else reports never counts.",
      examples: ["our-deployer"]
    }
  }
};
var deployment = {
  schema: schema3,
  ask: "release",
  normalise: ({ environment, for: lasting = null, app = null }) => ({ environment, lasting, app }),
  mistakes: () => [],
  needs: (spec) => [need(spec)],
  judge: judge3,
  signers: () => [],
  documentation: {
    question: "Is this commit healthy in another environment, for long enough?",
    description: "Looks at GitHub's deployments to the environment. The newest deployment of this very commit must have `success` as its newest status, for the time given with `for`, and no other commit may have been deployed there since: a deployment of another commit ends it, however it went, unless it only waits to be allowed. Queued, running, failed and retired (`inactive`) deployments do not count, and neither does a state that Holdpoint does not know. Where the time alone is missing, it is looked at again by itself when the time is over. Anybody whose token may write deployments can report one as a success: with `app`, only what that app reported counts, and in a strict environment it counts only with an `app` other than `github-actions`.",
    works: { alone: "yes (`deployments: read`)", withToken: "yes (`deployments: read`)", withApp: "yes" },
    requests: "one for each environment that is named",
    example: "staging:\n  title: It has run in staging for two hours\n  deployment: { environment: staging, for: 2h }\n"
  }
};
function need({ environment }) {
  return { kind: "deployments", environment };
}
function judge3(spec, question) {
  const reading = readingOf(question.facts, need(spec));
  if (!isKnown(reading)) return unread(spec, reading);
  const { commit } = question;
  const newestFirst = reading.value.newest.toSorted((a, b) => b.id - a.id);
  const own = newestFirst.find((one) => one.commit === commit);
  const where = `${shortCommit(commit)} in ${spec.environment}`;
  if (own === void 0) {
    const next = [deployStep(spec, "deploys it there")];
    return answer(
      "pending",
      "DEPLOYMENT_MISSING",
      `No deployment of ${shortCommit(commit)} to ${spec.environment} is known.`,
      { next }
    );
  }
  const other = newestFirst.find((one) => one.commit === commit || !isOnlyWaiting(one));
  if (other !== void 0 && other !== own) return superseded(spec, where, other, reading);
  return judgeState({ spec, question, where, one: own, facts: [told(spec, own, reading)] });
}
function isOnlyWaiting({ status }) {
  return status?.state === "waiting";
}
function superseded(spec, where, other, reading) {
  const sentence = `${where} was followed by ${shortCommit(other.commit)} (${stateOf(other)}), so it is not what runs there, or not alone.`;
  const next = [deployStep(spec, "deploys it there again")];
  return answer("unmet", "DEPLOYMENT_SUPERSEDED", sentence, { next, facts: [told(spec, other, reading)] });
}
function judgeState(standing) {
  const { spec, where, one, facts } = standing;
  const again = [deployStep(spec, "sees to it and deploys it there again")];
  switch (one.status?.state) {
    case void 0:
    case "queued":
    case "pending":
    case "waiting":
    case "in_progress": {
      const next = [{ who: "nobody", how: "wait for it to finish" }];
      return answer("pending", "DEPLOYMENT_RUNNING", `The deployment of ${where} has not finished (${stateOf(one)}).`, {
        next,
        facts
      });
    }
    case "failure":
    case "error":
      return answer("unmet", "DEPLOYMENT_FAILED", `The deployment of ${where} failed (${stateOf(one)}).`, {
        next: again,
        facts
      });
    case "inactive":
      return answer("unmet", "DEPLOYMENT_INACTIVE", `The deployment of ${where} was retired.`, { next: again, facts });
    case "success":
      return judgeHealthy(standing, one.status);
    default:
      return answer(
        "unknown",
        "DEPLOYMENT_INVALID",
        `The deployment of ${where} has a state that is not known: ${stateOf(one)}.`,
        { facts }
      );
  }
}
var ANY_WORKFLOW2 = "github-actions";
function judgeHealthy({ spec, question, where, facts }, status) {
  const {
    environment,
    facts: { now }
  } = question;
  if (environment.strict && (spec.app === null || spec.app === ANY_WORKFLOW2)) {
    const sentence = `${environment.name} is strict, and whoever can push can report ${where} as healthy.`;
    const next2 = [
      {
        who: "somebody who can change the checklist",
        how: `adds an \`app\` other than ${ANY_WORKFLOW2} to the deployment`
      }
    ];
    return answer("unknown", "DEPLOYMENT_UNBOUND", sentence, { next: next2, facts });
  }
  if (spec.app !== null && !(status.creator?.type === "Bot" && status.creator.login === spec.app)) {
    const sentence = `${where} was reported as healthy by ${status.creator?.login ?? "an account that is gone"}, not by the app ${spec.app}.`;
    return answer("pending", "DEPLOYMENT_WRONG_SOURCE", sentence, {
      next: [deployStep(spec, `lets ${spec.app} deploy it there`)],
      facts
    });
  }
  const due = spec.lasting === null ? now : after(status.at, durationOf(spec.lasting));
  const since = `${where} is healthy since ${status.at}`;
  if (isAtOrAfter(now, due))
    return answer("met", "MET", `${since}${spec.lasting === null ? "" : `, and ${spec.lasting} is asked`}.`, { facts });
  const next = [{ who: "nobody", how: `wait until ${due}` }];
  return {
    ...answer("pending", "DEPLOYMENT_SOAKING", `${since}; ${spec.lasting ?? ""} is asked, which is over at ${due}.`, {
      next,
      facts
    }),
    nextLook: due
  };
}
function unread({ environment }, reading) {
  const found = unlearnt(reading, `What is deployed to ${environment}`);
  if (reading.code !== "API_FORBIDDEN") return found;
  const next = [{ who: "somebody who can change the workflow or the App", how: "gives its token `deployments: read`" }];
  return { ...found, code: "DEPLOYMENTS_UNREADABLE", next };
}
function deployStep({ environment }, how) {
  return { who: `whoever deploys to ${environment}`, how };
}
function told({ environment }, one, { source, observer, at: at2 }) {
  const { id, commit, creator, status } = one;
  const reported = status === null ? "nothing reported" : `${status.state}, reported by ${status.creator?.login ?? "nobody"} at ${status.at}`;
  const what = `deployment ${id} of ${shortCommit(commit)} to ${environment} by ${creator?.login ?? "nobody"}: ${reported}`;
  return { what, source, observer, at: at2 };
}
function stateOf({ status }) {
  return status?.state ?? "nothing reported yet";
}

// src/evidence/markdown/markdown-lines.ts
function markdownLines(text) {
  const lines = [];
  let fence = null;
  let inComment = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const opening = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      const last = closes(line, fence);
      if (last) fence = null;
      lines.push({ text: last ? "" : line, code: true });
    } else if (!inComment && opening !== void 0) {
      fence = opening;
      lines.push({ text: "", code: true });
    } else {
      const cut = withoutComments(line, inComment);
      inComment = cut.inComment;
      lines.push({ text: cut.text, code: false });
    }
  }
  return lines;
}
function foldText(text) {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}
function closes(line, fence) {
  const mark = /^ {0,3}(`{3,}|~{3,})\s*$/.exec(line)?.[1];
  return mark !== void 0 && mark.length >= fence.length && mark.startsWith(fence.charAt(0));
}
function withoutComments(line, inside2) {
  let inComment = inside2;
  let text = "";
  let at2 = 0;
  while (at2 < line.length) {
    const mark = inComment ? "-->" : "<!--";
    const found = line.indexOf(mark, at2);
    const end = found < 0 ? line.length : found;
    if (!inComment) text += line.slice(at2, end);
    if (found < 0) break;
    inComment = !inComment;
    at2 = found + mark.length;
  }
  return { text, inComment };
}

// src/evidence/markdown/headings.ts
function missingSections(text, wanted2) {
  const filled = new Set(
    sectionsOf(text).filter((section) => section.filled).map(({ title }) => title)
  );
  return wanted2.filter((heading) => !filled.has(foldText(heading)));
}
function sectionsOf(text) {
  const sections = [];
  let open = [];
  const lines = markdownLines(text);
  lines.forEach((line, index) => {
    const heading = line.code ? null : headingOf(line.text, lines[index + 1]);
    if (heading !== null) {
      const section = { ...heading, filled: false };
      open = [...open.filter(({ level }) => level < section.level), section];
      sections.push(section);
    } else if (isContent(line)) {
      for (const section of open) section.filled = true;
    }
  });
  return sections;
}
function headingOf(line, following) {
  const atx = /^ {0,3}(#{1,6})(?:[ \t](.*))?$/.exec(line);
  if (atx !== null) return { level: (atx[1] ?? "").length, title: foldText(withoutClosingMarks(atx[2] ?? "")) };
  if (line.trim() === "" || following === void 0 || following.code) return null;
  if (/^ {0,3}=+[ \t]*$/.test(following.text)) return { level: 1, title: foldText(line) };
  return /^ {0,3}-+[ \t]*$/.test(following.text) ? { level: 2, title: foldText(line) } : null;
}
function withoutClosingMarks(title) {
  const trimmed = title.trimEnd();
  let end = trimmed.length;
  while (end > 0 && trimmed.charAt(end - 1) === "#") end -= 1;
  return end === 0 || /\s/.test(trimmed.charAt(end - 1)) ? trimmed.slice(0, end) : trimmed;
}
function isContent({ text, code }) {
  return text.trim() !== "" && (code || !/^ {0,3}[=*_-]+[ \t]*$/.test(text));
}

// src/evidence/kinds/file.ts
var path = {
  type: "string",
  minLength: 1,
  maxLength: 1024,
  description: "The path from the root of the repository.",
  examples: ["docs/rollback.md"]
};
var schema4 = {
  description: "A file that must stand in the commit that is to be deployed, and must not be empty.",
  anyOf: [
    path,
    {
      type: "object",
      additionalProperties: false,
      required: ["path"],
      properties: {
        path,
        headings: {
          type: "array",
          minItems: 1,
          maxItems: 50,
          uniqueItems: true,
          items: { type: "string", minLength: 1, maxLength: 255, pattern: "\\S" },
          description: "Markdown headings that the file must have, each with something under it. Level and case do not matter.",
          examples: [["Triggers", "Steps"]]
        },
        unchanged: {
          type: "boolean",
          description: "Whether the change itself must have left the file alone, so that its author cannot write the proof along with it. Default: true in strict environments, else false."
        }
      }
    }
  ]
};
var file = {
  schema: schema4,
  ask: "change",
  normalise: (raw) => typeof raw === "string" ? { path: raw, headings: [] } : {
    path: raw.path,
    headings: raw.headings ?? [],
    ...raw.unchanged === void 0 ? {} : { unchanged: raw.unchanged }
  },
  mistakes: mistakes2,
  needs: (spec, question) => [need2(spec, question)],
  judge: judge4,
  signers: () => [],
  documentation: {
    question: "Does this file stand in the commit, and is it filled in?",
    description: "Reads the file from the commit that is to be deployed: before the merge the head of the pull request, afterwards the merge commit. It must be a regular text file with something in it; a link, a directory, a submodule or a binary file does not count. With `headings`, each must be a Markdown heading of the file, with text under it. The change itself may add or alter the file, except in strict environments or with `unchanged: true`: where a change is meant to bring its own file, say `unchanged: false` and pair it under `all` with a review or a sign-off.",
    works: { alone: "yes (`contents: read`)", withToken: "yes", withApp: "yes" },
    requests: "none where the files are read along with the snapshot, else one for all files",
    example: "rollback-plan:\n  title: Rollback plan is prepared\n  file: { path: docs/rollback.md, headings: [Triggers, Steps] }\n"
  }
};
function need2({ path: path2 }, { candidate }) {
  return { kind: "file", commit: candidate, path: path2 };
}
function mistakes2({ path: path2 }) {
  const parts = path2.split("/");
  const bad = parts.some((part) => part === "" || part === "." || part === "..") || /[\\\p{Cc}]/u.test(path2);
  if (!bad) return [];
  const allowed2 = "a path from the root of the repository, such as docs/rollback.md, without `.`, `..`, `\\` or an empty part";
  return [{ code: "BAD_PATH", path: ["path"], seen: path2, allowed: allowed2, next: "Write the path as Git lists it." }];
}
function judge4(spec, question) {
  const where = `${spec.path} in ${shortCommit(question.candidate)}`;
  const reading = readingOf(question.facts, need2(spec, question));
  if (!isKnown(reading)) return unlearnt(reading, where);
  const found = problem(spec, reading.value);
  const facts = [
    { what: `${where}: ${reading.value.kind}`, source: reading.source, observer: reading.observer, at: reading.at }
  ];
  if (found === null && isSelfMade(spec, question)) return selfEvidence(spec, question, facts);
  if (found === null)
    return answer(
      "met",
      "MET",
      `${where} is there${spec.headings.length > 0 ? " with every heading asked for" : ""}.`,
      { facts }
    );
  return answer("unmet", found.code, `${where} ${found.what}.`, { next: [pushStep(found.how)], facts });
}
function isSelfMade({ path: path2, unchanged }, { environment, change }) {
  return (unchanged ?? environment.strict) && touches(change, path2);
}
function selfEvidence({ path: path2 }, { change }, facts) {
  const how = `merges ${path2} by a change of its own first`;
  const pair = "says `unchanged: false` for the file and asks for a review or a sign-off beside it";
  const next = [
    { who: "the author of the change", how },
    { who: "somebody who can change the checklist", how: pair }
  ];
  const sentence = `${path2} was added or altered by the change that it is to prove something about.`;
  return answer(change.merge === null ? "pending" : "unmet", "FILE_SELF_EVIDENCE", sentence, { next, facts });
}
function problem(spec, fact) {
  if (fact.kind === "missing")
    return { code: "FILE_MISSING", what: "does not exist", how: `adds ${spec.path} and pushes` };
  if (fact.kind !== "file") {
    return {
      code: "FILE_NOT_REGULAR",
      what: `is no readable text file (${fact.kind})`,
      how: `puts a regular text file at ${spec.path} and pushes`
    };
  }
  if (fact.text.trim() === "") return { code: "FILE_EMPTY", what: "is empty", how: `writes ${spec.path} and pushes` };
  const missing = missingSections(fact.text, spec.headings);
  if (missing.length === 0) return null;
  const names = missing.map((heading) => `"${heading}"`).join(", ");
  return {
    code: "FILE_HEADING_MISSING",
    what: `lacks the heading ${names}, or text under it`,
    how: `fills in ${names} and pushes`
  };
}

// src/evidence/kinds/linked-issue.ts
var schema5 = {
  description: "An issue that the pull request closes, of this repository or another one of the same owner. Write `{}` for any issue.",
  type: "object",
  additionalProperties: false,
  properties: {
    state: {
      type: "string",
      enum: ["open", "closed"],
      description: "How the issue must stand; what was closed by the merge itself counts as open. Without it, either way."
    },
    labels: {
      type: "array",
      minItems: 1,
      maxItems: 100,
      items: { type: "string", minLength: 1, maxLength: 50 },
      description: "The issue carries one of these labels.",
      examples: [["change-request"]]
    }
  }
};
var linkedIssue = {
  schema: schema5,
  ask: "change",
  normalise: ({ state = null, labels = [] }) => ({ state, labels }),
  mistakes: () => [],
  needs: (_spec, question) => [need3(question)],
  judge: judge5,
  signers: () => [],
  documentation: {
    question: "Is the change linked to an issue?",
    description: "Counts the issues that GitHub will close with the pull request: named by a closing keyword (`Closes #5`) in its description, or linked by hand. One that stands and is labelled as asked is enough; it must belong to this repository or to another one of the same owner. GitHub does not tell when an issue is linked by hand, closed or labelled: that is noticed at the next look, or with `/recheck`.",
    works: {
      alone: "yes (`issues: read`)",
      withToken: "yes",
      withApp: "yes, issues of repositories where it is installed"
    },
    requests: "one",
    example: "ticket:\n  title: The change has a ticket\n  linked-issue: { labels: [change-request] }\n"
  }
};
function need3({ change }) {
  return { kind: "linked-issues", change: change.number };
}
function judge5(spec, question) {
  const reading = readingOf(question.facts, need3(question));
  if (!isKnown(reading)) return unlearnt(reading, "Which issues the change is linked to");
  const home = question.facts.subject.repository.name;
  const counted = reading.value.filter(({ repository }) => sameName(ownerOf(repository), ownerOf(home)));
  const found = counted.find((one) => fits(spec, one, question));
  const { source, observer, at: at2 } = reading;
  const facts = counted.map((one) => ({ what: `linked: ${told2(one, home)}`, source, observer, at: at2 }));
  if (found !== void 0) return answer("met", "MET", `The change is linked to ${told2(found, home)}.`, { facts });
  const next = [
    {
      who: "the author of the change",
      how: `writes \`Closes #NUMBER\` into its description, for ${asked(spec)}, or links one by hand`
    }
  ];
  if (counted.length === 0) {
    const others = reading.value.length === 0 ? "" : ` ${reading.value.length} of other owners do not count.`;
    return answer("pending", "LINKED_ISSUE_MISSING", `The change is linked to no issue.${others}`, { next, facts });
  }
  const sentence = `The change is linked to ${counted.map((one) => told2(one, home)).join(", ")}, but ${asked(spec)} is asked.`;
  return answer("pending", "LINKED_ISSUE_UNFIT", sentence, { next, facts });
}
function fits({ state, labels }, one, question) {
  const stands = state === null || (state === "open" ? wasOpen(one, question) : one.state === "closed");
  const carried2 = new Set(one.labels.map((label) => label.toLowerCase()));
  return stands && (labels.length === 0 || labels.some((label) => carried2.has(label.toLowerCase())));
}
function wasOpen({ state, closedAt }, { change }) {
  return state === "open" || change.merge !== null && closedAt !== null && isAtOrAfter(closedAt, change.merge.at);
}
function ownerOf(repository) {
  return repository.split("/")[0] ?? "";
}
function told2({ repository, number, state, labels }, home) {
  if (!sameName(repository, home)) return `an issue of another repository (${state})`;
  return `#${number} (${[state, ...labels].join(", ")})`;
}
function asked({ state, labels }) {
  return `an ${state === null ? "" : `${state} `}issue${labels.length === 0 ? "" : ` labelled ${labels.join(" or ")}`}`.replace(
    "an closed",
    "a closed"
  );
}

// src/evidence/recall.ts
function isOriginTold(texts) {
  return texts.some(({ throughApp }) => throughApp !== void 0);
}
var sorted = /* @__PURE__ */ new WeakMap();
function recall({ remembered }) {
  const known2 = sorted.get(remembered) ?? sort(remembered);
  sorted.set(remembered, known2);
  return known2;
}
function sort(remembered) {
  const accounts = /* @__PURE__ */ new Map();
  const teams = /* @__PURE__ */ new Map();
  for (const one of remembered) {
    if (one.kind === "account") pin(accounts, one.login, one);
    else if (one.kind === "team") pin(teams, one.team, one);
    else if (one.kind === "released" && one.of === "account") release(accounts, one.name);
    else if (one.kind === "released") release(teams, one.name);
  }
  return {
    accounts,
    teams,
    comments: commentsAmong(remembered),
    deletions: new Map(remembered.flatMap((one) => one.kind === "comment-deleted" ? [[one.id, one]] : [])),
    pushes: remembered.flatMap((one) => one.kind === "push" ? [one] : []),
    failures: remembered.flatMap((one) => one.kind === "check-failed" ? [one] : [])
  };
}
function pin(names, name2, meant) {
  const before = names.get(name2.toLowerCase()) ?? { pin: null, releases: 0 };
  names.set(name2.toLowerCase(), { ...before, pin: before.pin ?? meant });
}
function release(names, name2) {
  const before = names.get(name2.toLowerCase());
  names.set(name2.toLowerCase(), { pin: null, releases: (before?.releases ?? 0) + 1 });
}
function commentsAmong(remembered) {
  const texts = /* @__PURE__ */ new Map();
  for (const one of remembered) {
    if (one.kind !== "comment") continue;
    const list = texts.get(one.id);
    if (list === void 0) texts.set(one.id, [one]);
    else list.push(one);
  }
  return new Map(
    [...texts].flatMap(([id, list]) => {
      const [first, ...rest] = list.toSorted((a, b) => milliseconds(a.writtenAt) - milliseconds(b.writtenAt));
      return first === void 0 ? [] : [[id, { id, change: first.change, texts: [first, ...rest] }]];
    })
  );
}

// src/evidence/people/pins.ts
function areNamesPinned({ reader, ledger }) {
  return !reader.alone && ledger !== void 0 && isKnown(ledger);
}
var groups = /* @__PURE__ */ new WeakMap();
function pinnedAmong(users, facts) {
  const before = groups.get(users);
  if (before?.remembered === facts.remembered) return before.group;
  const pins = users.map((login) => ({ login, pin: recall(facts).accounts.get(login.toLowerCase())?.pin ?? null }));
  const group2 = {
    ids: new Set(pins.flatMap(({ pin: pin2 }) => pin2 === null || pin2.id === null ? [] : [pin2.id])),
    open: pins.flatMap(({ login, pin: pin2 }) => pin2 === null ? [login] : [])
  };
  groups.set(users, { remembered: facts.remembered, group: group2 });
  return group2;
}
function accountMeant(login, facts) {
  const pin2 = recall(facts).accounts.get(login.toLowerCase())?.pin ?? null;
  if (pin2 !== null) return pin2;
  const reading = readingOf(facts, { kind: "account", login });
  return isKnown(reading) ? reading.value : reading;
}
function teamMeant(team, facts) {
  const pin2 = recall(facts).teams.get(team.toLowerCase())?.pin ?? null;
  if (pin2 !== null) return pin2;
  const reading = readingOf(facts, { kind: "team-identity", team });
  return isKnown(reading) ? reading.value : reading;
}
function identityChanged(what, facts) {
  return {
    unlearnable: true,
    code: "IDENTITY_CHANGED",
    detail: `${what} is not the one that the checklist named at first; take the name out of the checklist and merge, and put it in again if the new one is meant`,
    source: "ledger",
    observer: `app:${facts.reader.app ?? ""}`,
    at: facts.now
  };
}

// src/evidence/people/roles.ts
function holdsRole(role, actor, facts) {
  if (!isPerson(actor)) return { holds: false };
  const listed2 = isListed(role.users, actor, facts);
  if ("holds" in listed2 && listed2.holds) return listed2;
  let open = "unlearnable" in listed2 ? listed2 : null;
  for (const team of role.teams) {
    const member = isMember(team, actor, facts);
    if ("unlearnable" in member) open ??= member;
    else if (member.holds) return member;
  }
  return open ?? { holds: false };
}
function isListed(users, actor, facts) {
  const named = users.some((login) => sameName(login, actor.login));
  if (!areNamesPinned(facts)) return { holds: named };
  const { ids, open } = pinnedAmong(users, facts);
  if (actor.id !== null && ids.has(actor.id)) return { holds: true };
  for (const login of open) {
    const meant = accountMeant(login, facts);
    if ("id" in meant && meant.id !== null && meant.id === actor.id) return { holds: true };
    if ("unlearnable" in meant && sameName(login, actor.login)) return meant;
  }
  return named ? identityChanged(`the account ${actor.login}`, facts) : { holds: false };
}
function isMember(team, { login }, facts) {
  const membership = readingOf(facts, { kind: "team", team, login });
  if (!isKnown(membership)) return membership;
  if (membership.value.state !== "active") return { holds: false };
  if (!areNamesPinned(facts)) return { holds: true };
  const meant = teamMeant(team, facts);
  if ("unlearnable" in meant) return meant;
  return meant.id !== null && meant.id === membership.value.teamId ? { holds: true } : identityChanged(`the team ${team}`, facts);
}
function roleNeeds(role, actor) {
  if (!isPerson(actor) || role.users.some((login) => sameName(login, actor.login))) return [];
  return role.teams.map((team) => ({ kind: "team", team, login: actor.login }));
}
function describeRole(id, role) {
  const people = [...(role?.teams ?? []).map((team) => `team ${team}`), ...role?.users ?? []];
  return people.length === 0 ? `the role ${id}` : `the role ${id} (${people.join(", ")})`;
}

// src/evidence/kinds/review.ts
var schema6 = {
  type: "object",
  additionalProperties: false,
  description: "Approving reviews of the pull request's present head.",
  properties: {
    from: {
      type: "array",
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
      description: "Whose approval counts: logins and teams (`org/slug`). Without it, everybody with push access.",
      items: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$" },
      examples: [["acme/backend", "octocat"]]
    },
    count: {
      type: "integer",
      minimum: 1,
      maximum: 10,
      default: 1,
      description: "How many different people must have approved."
    }
  }
};
var review = {
  schema: schema6,
  ask: "change",
  normalise: ({ from = [], count = 1 }) => ({
    users: from.filter((name2) => !name2.includes("/")),
    teams: from.filter((name2) => name2.includes("/")),
    count
  }),
  mistakes: mistakes3,
  needs: (spec, { change, facts }) => relevant(change.reviews, change.head.commit).flatMap((one) => reviewerNeeds(spec, one, facts)),
  judge: judge6,
  signers: () => [],
  documentation: {
    question: "Have enough people who count approved the present head?",
    description: "Counts each person's latest approval, given for the very head of the pull request, by somebody other than its author. With `from`, only the listed people and active members of the listed teams count; without it, everybody with push access. Bots never count. While somebody who counts asks for changes, the item is unmet, whatever others approved. GitHub keeps an approval alive while the diff stays the same; here every new commit asks for a new approval.",
    works: {
      alone: "people and push access; teams only where GitHub says that the review was given on their behalf",
      withToken: "yes, teams with a token that may read the organisation's members",
      withApp: "yes"
    },
    requests: "none; one for each reviewer and team where `from` names teams",
    example: "code-review:\n  title: Code review is completed\n  review: { from: [acme/backend], count: 2 }\n"
  }
};
function mistakes3({ users, teams, count }) {
  const distinct = new Set(users.map((login) => login.toLowerCase())).size;
  if (teams.length > 0 || distinct === 0 || distinct >= count) return [];
  return [
    {
      code: "NOBODY_COUNTS",
      path: ["count"],
      seen: String(count),
      allowed: `at most ${distinct}, because \`from\` names ${distinct} people and no team`,
      next: "Name more people or a team, or lower `count`."
    }
  ];
}
function judge6(spec, question) {
  const { change } = question;
  const weigh = (one) => weightOf(spec, one, question);
  const objection2 = judgeObjections2(
    change.reviews.filter(({ state }) => state === "CHANGES_REQUESTED"),
    weigh,
    question
  );
  if (objection2 !== null) return objection2;
  const approvals = change.reviews.filter(({ state }) => state === "APPROVED").map((one) => ({ one, weight: weigh(one) }));
  const fresh = approvals.filter(({ one }) => one.commit === change.head.commit);
  const people = distinctAuthors(fresh.filter(({ weight }) => weight === "counts").map(({ one }) => one));
  const seen = people.map(({ login }) => seenInChange(question, `approved by ${login}`, change.url));
  if (people.length >= spec.count) {
    return answer("met", "MET", `Approved by ${people.map(({ login }) => login).join(", ")}.`, { facts: seen });
  }
  const next = [{ ...reviewStep(spec), how: `approves the present head ${shortCommit(change.head.commit)}` }];
  for (const { weight, one } of fresh) {
    if (typeof weight !== "string")
      return unlearnt(weight, `Whether the approval of ${one.author?.login ?? "a ghost"} counts`, next);
  }
  const have = `${people.length} of ${spec.count} approvals`;
  const stale = approvals.find(({ one, weight }) => one.commit !== change.head.commit && weight === "counts");
  if (stale !== void 0) {
    const sentence = `${have}: ${stale.one.author?.login ?? "somebody"} approved an earlier commit than the present head.`;
    return answer("pending", "REVIEW_STALE", sentence, { next, facts: seen });
  }
  return answer(
    "pending",
    "REVIEW_MISSING",
    `${have}${whyOthersDoNotCount(
      fresh.map(({ one }) => one),
      people
    )}.`,
    { next, facts: seen }
  );
}
function judgeObjections2(objections, weigh, question) {
  let open = null;
  for (const one of objections) {
    const weight = weigh(one);
    const who = one.author?.login ?? "Somebody whose account is gone";
    if (weight === "counts" || one.author === null && weight === "not") {
      const next = [{ who, how: "approves, or somebody entitled dismisses the review" }];
      const facts = [seenInChange(question, `changes requested by ${who}`, one.url)];
      return answer("unmet", "REVIEW_CHANGES_REQUESTED", `${who} asks for changes.`, { next, facts });
    }
    if (weight !== "not") open ??= unlearnt(weight, `Whether ${who}, who asks for changes, counts`);
  }
  return open;
}
function weightOf(spec, one, { change, facts }) {
  if (!isPerson(one.author) || samePerson(one.author, change.author)) return "not";
  if (spec.users.length === 0 && spec.teams.length === 0) return one.canPush ? "counts" : "not";
  if (isOnBehalf(spec, one, facts)) return "counts";
  const holding = holdsRole(spec, one.author, facts);
  if ("unlearnable" in holding) return holding;
  return holding.holds ? "counts" : "not";
}
function reviewerNeeds(spec, one, facts) {
  return isOnBehalf(spec, one, facts) ? [] : roleNeeds(spec, one.author);
}
function relevant(reviews, head) {
  return reviews.filter(
    ({ state, commit }) => state === "CHANGES_REQUESTED" || state === "APPROVED" && commit === head
  );
}
function isOnBehalf({ teams }, one, facts) {
  if (one.state === "APPROVED" && areNamesPinned(facts)) return false;
  return one.onBehalfOf.some((given) => teams.some((team) => sameName(team, given)));
}
function distinctAuthors(reviews) {
  const people = [];
  for (const { author } of reviews) {
    if (author !== null && !people.some((other) => samePerson(other, author))) people.push(author);
  }
  return people;
}
function whyOthersDoNotCount(approvals, people) {
  const others = approvals.filter(({ author }) => author !== null && !people.some((one) => samePerson(one, author)));
  return others.length === 0 ? "" : `; the approval of ${others.map(({ author }) => author?.login ?? "").join(", ")} does not count here`;
}
function reviewStep({ users, teams }) {
  const named = [...teams.map((team) => `team ${team}`), ...users];
  return {
    who: named.length === 0 ? "somebody with push access other than the author" : named.join(", "),
    how: "approves"
  };
}

// src/evidence/statements/binding.ts
function bindStatement(statement) {
  const { change, explicit, at: at2 } = statement;
  if (explicit !== null) return bindWritten(statement, explicit);
  if (change.merge !== null && isBefore(change.merge.at, at2)) return { commit: change.merge.commit };
  return bindToHead(statement);
}
function sightingsOf(commit, change, facts) {
  return allSightings(change, facts).filter((sighting) => sighting.commit === commit);
}
function allSightings(change, facts) {
  const pushes = readingOf(facts, { kind: "pushes", change: change.number });
  const pushed = isKnown(pushes) ? pushes.value.map(({ after: after2, at: at2 }) => ({ commit: after2, at: at2, how: "branch-activity" })) : [];
  return [...facts.sightings, ...pushed];
}
function isTold(at2, change, facts) {
  return bindStatement({ change, facts, at: at2, explicit: null }).commit !== null;
}
function retargetedSince(change, at2) {
  return change.timeline.some((event) => event.kind === "base-changed" && !isBefore(event.at, at2));
}
function bindWritten({ change, facts }, written) {
  const prefix2 = written.toLowerCase();
  if (!/^[0-9a-f]{7,64}$/.test(prefix2)) {
    return ambiguous(`"${written}" is no commit id: at least seven hex digits are needed.`);
  }
  const matches = [...knownCommits(change, facts)].filter((commit) => commit.startsWith(prefix2));
  const [only] = matches;
  if (only !== void 0 && matches.length === 1) return { commit: only };
  return ambiguous(
    matches.length === 0 ? `No commit of this change starts with ${written}; its head is ${shortCommit(change.head.commit)}.` : `${matches.length} commits of this change start with ${written}; write more digits.`
  );
}
function knownCommits(change, facts) {
  const known2 = /* @__PURE__ */ new Set([change.head.commit]);
  if (change.merge !== null) known2.add(change.merge.commit);
  for (const commit of change.commits) known2.add(commit.oid);
  for (const sighting of facts.sightings) known2.add(sighting.commit);
  for (const event of change.timeline) {
    if (event.kind !== "head-force-pushed") continue;
    if (event.before !== null) known2.add(event.before);
    if (event.after !== null) known2.add(event.after);
  }
  return known2;
}
function bindToHead({ change, facts, at: at2 }) {
  const head = change.head.commit;
  const seen = sightingsOf(head, change, facts).filter((sighting) => isSeenBy(sighting, at2)).reduce((last, next) => last === null || isBefore(last.at, next.at) ? next : last, null);
  if (seen === null) {
    return ambiguous(`Commit ${shortCommit(head)} was not known to be the head before this was written.`);
  }
  if (movedSince(change, seen)) {
    return ambiguous(
      `The branch was force-pushed after ${shortCommit(head)} was first seen, so it cannot be told which commit was meant.`
    );
  }
  return { commit: head };
}
function isSeenBy(sighting, at2) {
  return sighting.how === "branch-activity" ? isBefore(sighting.at, at2) : isAtOrAfter(at2, sighting.at);
}
function movedSince(change, seen) {
  return change.timeline.some((event) => {
    if (event.kind !== "head-force-pushed" || isBefore(event.at, seen.at)) return false;
    const broughtIt = event.after === seen.commit && event.before !== seen.commit;
    return !(broughtIt && milliseconds(event.at) === milliseconds(seen.at));
  });
}
function ambiguous(sentence) {
  return { ambiguous: true, commit: null, sentence };
}

// src/evidence/statements/sign-off-step.ts
function signOffLine(line) {
  const commit = line.commit === null ? "" : ` @${line.commit}`;
  const environment = line.environment === null ? "" : ` in ${line.environment}`;
  return `/signoff ${line.item}${commit}${environment}`;
}
function signOffStep(role, question, commit) {
  const several = question.askedIn.length !== 1;
  return {
    who: `somebody who holds ${describeRole(role, question.roles[role])}`,
    how: "comments on the pull request",
    paste: signOffLine({ item: question.item.id, commit, environment: several ? question.environment.name : null })
  };
}

// src/evidence/statements/standing.ts
var counts = { counts: true };
function refused(code, sentence) {
  return { counts: false, code, sentence };
}

// src/evidence/statements/judge-sign-offs.ts
var unlearnt2 = /* @__PURE__ */ new Set(["SIGNOFF_AUTHORS_UNKNOWN", ...unlearnableCodes]);
function judgeSignOffs(role, question) {
  const own = signOffsAbout(question.item.id, question.signOffs).filter((one) => one.role === role && one.environment === question.environment.name).toSorted((a, b) => milliseconds(b.at) - milliseconds(a.at));
  const judged = own.map((one) => ({ one, standing: standingHere(one, question) }));
  const good = judged.find(({ standing }) => standing.counts);
  if (good !== void 0) {
    return answer("met", "MET", `Signed by ${good.one.by.login} for the role ${role}.`, {
      facts: [signOffFact(good.one, question)]
    });
  }
  const refused3 = judged.flatMap(({ one, standing }) => standing.counts ? [] : [{ one, standing }]);
  const told4 = refused3.find(({ standing }) => unlearnt2.has(standing.code)) ?? refused3[0];
  return told4 === void 0 ? null : refusal(role, told4.one, told4.standing, question);
}
var byItem = /* @__PURE__ */ new WeakMap();
function signOffsAbout(item, signOffs) {
  const sorted2 = byItem.get(signOffs) ?? sortByItem(signOffs);
  byItem.set(signOffs, sorted2);
  return sorted2.get(item) ?? [];
}
function sortByItem(signOffs) {
  const sorted2 = /* @__PURE__ */ new Map();
  for (const one of signOffs) {
    const list = sorted2.get(one.item);
    if (list === void 0) sorted2.set(one.item, [one]);
    else list.push(one);
  }
  return sorted2;
}
var teamStep = {
  who: "somebody who keeps the checklist or the job",
  how: "lists users in the role, gives a token that may read the organisation's members, or runs the App and gives its `app-id`"
};
var nameStep = {
  who: "somebody who keeps the checklist",
  how: "takes the name out of the checklist and merges, and puts it in again if the new account or team is meant"
};
var othersStep = /* @__PURE__ */ new Map([
  ["TEAM_UNREADABLE", teamStep],
  ["IDENTITY_CHANGED", nameStep]
]);
function refusal(role, one, standing, question) {
  const commit = standing.code === "SIGNOFF_AMBIGUOUS" ? question.candidate : null;
  const next = [othersStep.get(standing.code) ?? signOffStep(role, question, commit)];
  return answer(outcomeOf(standing.code), standing.code, standing.sentence, {
    next,
    facts: [signOffFact(one, question)]
  });
}
function outcomeOf(code) {
  if (unlearnt2.has(code)) return "unknown";
  return code === "SIGNOFF_REVOKED" ? "unmet" : "pending";
}
function standingHere(one, question) {
  const { commit, candidate } = question;
  if (!one.standing.counts && one.standing.code === "SIGNOFF_STALE") return one.standing;
  if (one.commit !== null && one.commit !== commit && one.commit !== candidate) {
    return refused(
      "SIGNOFF_STALE",
      `${one.by.login} signed ${shortCommit(one.commit)}, but ${shortCommit(commit)} is judged; a push resets it.`
    );
  }
  if (!one.standing.counts) return one.standing;
  if (one.commit === null) {
    return refused("SIGNOFF_AMBIGUOUS", "It cannot be told which commit the sign-off means.");
  }
  return one.commit === candidate ? one.standing : carried(one.commit, one.by.login, question);
}
function carried(commit, who, question) {
  const { candidate, environment, facts } = question;
  if (commit === candidate || !environment.strict) return counts;
  const trees = [commit, candidate].map((oid) => facts.commits.find((one) => one.oid === oid)?.tree);
  if (trees.some((tree) => tree === void 0 || tree === "")) {
    return refused("NOT_READ", "The contents of the head and of the merge commit were not both read.");
  }
  if (trees[0] === trees[1]) return counts;
  return refused(
    "SIGNOFF_NOT_CARRIED",
    `${who} signed ${shortCommit(commit)}, but the merge commit ${shortCommit(candidate)} has another content, and ${environment.name} is strict.`
  );
}
function isUnlearnt(code) {
  return unlearnt2.has(code);
}
function signOffFact(one, { change }) {
  return {
    what: `${one.by.login} at ${one.at}`,
    source: one.comment.url,
    observer: change.observed.observer,
    at: change.observed.at
  };
}

// src/evidence/people/role-key.ts
function roleKeySchema(words) {
  const role = {
    type: "string",
    pattern: "^[a-z][a-z0-9-]{0,39}$",
    description: words.role,
    examples: [words.example]
  };
  return {
    description: words.description,
    anyOf: [role, { type: "object", additionalProperties: false, required: ["role"], properties: { role } }]
  };
}
function roleSpecOf(raw) {
  return { role: typeof raw === "string" ? raw : raw.role };
}
function unknownRole({ role }, roles) {
  if (Object.hasOwn(roles, role)) return [];
  const names = Object.keys(roles);
  const allowed2 = names.length === 0 ? "a role under `roles`; there is none yet" : names.join(", ");
  return [
    {
      code: "UNKNOWN_ROLE",
      path: ["role"],
      seen: role,
      allowed: allowed2,
      next: `Define "${role}" under \`roles\`, or name one of them.`
    }
  ];
}

// src/evidence/kinds/signoff.ts
var schema7 = roleKeySchema({
  description: "A sign-off by somebody who holds a role, given with the comment `/signoff`.",
  role: "The role whose holder must sign.",
  example: "qa"
});
var signoff = {
  schema: schema7,
  ask: "change",
  normalise: roleSpecOf,
  mistakes: unknownRole,
  needs: needs2,
  judge: (spec, question) => judgeSignOffs(spec.role, question) ?? answer(
    "pending",
    "SIGNOFF_MISSING",
    `Nobody who holds the role ${spec.role} has signed "${question.item.title}" for ${question.environment.name}.`,
    {
      next: [signOffStep(spec.role, question, null)]
    }
  ),
  signers: (spec) => [spec.role],
  documentation: {
    question: "Has a holder of the role signed this item?",
    description: "Counts a comment `/signoff ROLE` or `/signoff ITEM` on the pull request by somebody who holds the role now. It is bound to the commit, the environment and the item's wording: a push, a retargeted pull request, a changed item or an edited comment resets it, `/revoke` takes it back. Authors, committers and pushers of the change cannot sign it unless `separation-of-duties: off` says so, and one person fills one role. Signed on the head, it is carried to the pull request's own merge commit; in a strict environment only when both have the same content.",
    works: {
      alone: "roles that list users; deleted or rewritten comments are noticed only as far as GitHub still shows them",
      withToken: "yes, teams with a token that may read the organisation's members",
      withApp: "yes"
    },
    requests: "none; one for each signer and team of the role",
    example: "qa:\n  title: QA sign-off\n  signoff: qa\n"
  }
};
function needs2({ role }, { change, facts, item, environment, signOffs }) {
  const waits = signOffsAbout(item.id, signOffs).some(({ standing, at: at2, ...one }) => {
    if (standing.counts || one.role !== role || one.environment !== environment.name) return false;
    const isUnbound = standing.code === "SIGNOFF_AMBIGUOUS" || standing.code === "SIGNOFF_STALE";
    if (isUnbound) return one.commit === null && !isTold(at2, change, facts);
    return isUnlearnt(standing.code) && standing.asks === void 0 && !isKnown(change.pushers);
  });
  return waits ? [{ kind: "pushes", change: change.number }] : [];
}

// src/evidence/markdown/task-boxes.ts
var taskItem = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ \txX])\][ \t]+(.*)$/;
var gathered = /* @__PURE__ */ new WeakMap();
function boxState(body, title) {
  const boxes = gathered.get(body) ?? boxesOf(body.text ?? "");
  gathered.set(body, boxes);
  const box = boxes.get(foldText(title));
  if (box === void 0) return "missing";
  if (box.count > 1) return "duplicate";
  return box.ticked ? "ticked" : "open";
}
function carriesHiddenTick(body, title) {
  const state = boxState(body, title);
  if (state === "ticked" || state === "open") return false;
  const wanted2 = foldText(title);
  return (body.text ?? "").split(/\r\n|\r|\n/).some((line) => {
    const mark = line.search(/\[[xX]\]/);
    return mark >= 0 && foldText(line.slice(mark + 3)).includes(wanted2);
  });
}
function boxesOf(text) {
  const boxes = /* @__PURE__ */ new Map();
  for (const line of markdownLines(text)) {
    const found = line.code ? null : taskItem.exec(line.text);
    if (found === null) continue;
    const title = foldText(found[2] ?? "");
    boxes.set(title, { count: (boxes.get(title)?.count ?? 0) + 1, ticked: (found[1] ?? "").toLowerCase() === "x" });
  }
  return boxes;
}

// src/evidence/people/separation.ts
function separationOf(question) {
  const { change, actor, environment, facts } = question;
  if (environment.separationOfDuties === "off") return { free: true };
  const pushers = pushersOf(change, facts);
  const part = partOf(change, actor, [
    ..."known" in pushers ? pushers.known : [],
    ...rememberedPushers(change, facts)
  ]);
  if (part !== null) {
    return {
      free: false,
      code: "SIGNOFF_SELF",
      sentence: `${actor.login} ${part} this change, and duties are separated here.`
    };
  }
  const stranger = unknownPerson(change);
  if (stranger !== null) return { free: false, unknown: true, code: "SIGNOFF_AUTHORS_UNKNOWN", sentence: stranger };
  if ("known" in pushers) return { free: true };
  return { free: false, unknown: true, code: pushers.code, sentence: pushers.sentence };
}
function partOf(change, actor, pushers) {
  const { byId, byLogin } = participantsOf(change);
  const part = (actor.id === null ? void 0 : byId.get(actor.id)) ?? byLogin.get(asciiLower(actor.login));
  if (part !== void 0) return part;
  return pushers.some((other) => samePerson(actor, other) || sameName(actor.login, other.login)) ? "pushed to" : null;
}
var gathered2 = /* @__PURE__ */ new WeakMap();
function participantsOf(change) {
  const before = gathered2.get(change);
  if (before !== void 0) return before;
  const byId = /* @__PURE__ */ new Map();
  const byLogin = /* @__PURE__ */ new Map();
  const add = (user, part) => {
    if (user === null) return;
    if (user.id !== null && !byId.has(user.id)) byId.set(user.id, part);
    if (!byLogin.has(asciiLower(user.login))) byLogin.set(asciiLower(user.login), part);
  };
  add(change.author, "opened");
  for (const { authors, committer } of change.commits) {
    for (const { user } of authors) add(user, "wrote part of");
    add(committer?.user ?? null, "committed part of");
  }
  gathered2.set(change, { byId, byLogin });
  return { byId, byLogin };
}
var strangers = /* @__PURE__ */ new WeakMap();
function unknownPerson(change) {
  const found = strangers.get(change) ?? { sentence: findStranger(change) };
  strangers.set(change, found);
  return found.sentence;
}
var MOST_LISTED = 250;
function findStranger(change) {
  const consequence = "so it cannot be told who may not sign";
  if (change.author === null) return `GitHub does not tell who opened this change, ${consequence}.`;
  if (change.commits.length === 0) return `The commits of this change are not known, ${consequence}.`;
  if (!change.commits.some(({ oid }) => oid === change.head.commit)) {
    return `The head ${shortCommit(change.head.commit)} is not among the commits that GitHub lists, ${consequence}.`;
  }
  if (change.commits.length >= MOST_LISTED) {
    return `GitHub lists no more than ${MOST_LISTED} commits of a change, and this one has as many, ${consequence}.`;
  }
  for (const { oid, authors, committer } of change.commits) {
    const people = committer === null || isGitHubItself(committer) ? authors : [...authors, committer];
    if (people.some(({ user }) => user === null) || authors.length === 0 || committer === null) {
      return `Commit ${shortCommit(oid)} names somebody whom GitHub maps to no account, ${consequence}.`;
    }
  }
  return null;
}
function isGitHubItself({ email, user }) {
  return user === null ? email === "noreply@github.com" : sameName(user.login, "web-flow");
}
function rememberedPushers(change, facts) {
  return recall(facts).pushes.flatMap(
    ({ change: number, by }) => number === change.number && by !== null ? [by] : []
  );
}
function pushersOf(change, facts) {
  if (isKnown(change.pushers)) return { known: change.pushers.value };
  const pushes = readingOf(facts, { kind: "pushes", change: change.number });
  if (!isKnown(pushes)) {
    const { code, detail } = pushes.code === "NOT_READ" ? change.pushers : pushes;
    return {
      code,
      sentence: `It is not known who pushed this change (${detail}), so it cannot be told who may not sign.`
    };
  }
  const actors = pushes.value.flatMap(({ actor }) => actor === null ? [] : [actor]);
  if (actors.length === pushes.value.length && pushes.value.some(({ after: after2 }) => after2 === change.head.commit)) {
    return { known: actors };
  }
  return {
    code: "PUSHER_UNKNOWN",
    sentence: "GitHub does not tell who pushed this change, so it cannot be told who may not sign."
  };
}
function asciiLower(text) {
  return !/[A-Z]/.test(text) ? text : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

// src/evidence/statements/haste.ts
var PAUSE = 6e4;
function isHasty(commit, at2, change, facts) {
  const known2 = sightingsOf(commit, change, facts).map((sighting) => milliseconds(sighting.at));
  const merged = change.merge?.commit === commit ? [milliseconds(change.merge.at)] : [];
  const first = Math.min(...known2, ...merged);
  return !(milliseconds(at2) - first >= PAUSE);
}

// src/evidence/statements/wording.ts
function wordingStanding(statement) {
  const { facts, item, commit } = statement;
  const shown = facts.shown.filter((one) => one.item === item.id && one.commit === commit);
  if (shown.length > 0) return standingAfterShowing(statement, shown);
  if (facts.reader.app === null) return standingByFile(statement);
  if (statement.explicit) return fileChangedSince(statement) ? changed(statement) : counts;
  return unseen(item.id);
}
function unseen(item) {
  return refused(
    "SIGNOFF_AMBIGUOUS",
    `"${item}" was not shown on this commit before this was written; write the commit with it.`
  );
}
function standingAfterShowing(statement, shown) {
  const { at: at2, item, explicit } = statement;
  const before = shown.filter(({ since }) => isAtOrAfter(at2, since));
  if (before.length > 0) {
    const last = Math.max(...before.map(({ since }) => milliseconds(since)));
    const newest = before.filter(({ since }) => milliseconds(since) === last);
    return newest.every(({ wording }) => wording === item.wording) ? counts : changed(statement);
  }
  const never = shown.every(({ first, wording }) => first && wording === item.wording);
  if (!never) return changed(statement);
  if (explicit) return fileChangedSince(statement) ? changed(statement) : counts;
  return unseen(item.id);
}
function standingByFile(statement) {
  const { facts, at: at2 } = statement;
  const changedAt = facts.config[0]?.changedAt ?? null;
  return changedAt !== null && isBefore(changedAt, at2) ? counts : changed(statement);
}
function fileChangedSince({ facts, at: at2 }) {
  const changedAt = facts.config[0]?.changedAt ?? null;
  return changedAt !== null && !isBefore(changedAt, at2);
}
function changed({ item }) {
  return refused(
    "SIGNOFF_WORDING_CHANGED",
    `"${item.id}" is not known to have read as it does now when this was written.`
  );
}

// src/evidence/statements/tick-standing.ts
function tickStanding(role, tick2, question) {
  const person = personStanding(role, tick2, question);
  if (!person.counts) return person;
  const binding = bindTick(tick2, question);
  if (typeof binding !== "string") return binding;
  const wording = wordingStanding({
    item: question.item,
    commit: binding,
    at: tick2.at,
    explicit: false,
    facts: question.facts
  });
  return wording.counts ? carried(binding, tick2.by.login, question) : asTick(wording);
}
function personStanding(role, tick2, question) {
  const { by } = tick2;
  const { environment, facts, change, roles } = question;
  if (!isPerson(by)) return refused("SIGNOFF_NOT_HUMAN", `${by.login} is no person; a bot's tick never counts.`);
  const holding = holdsRole(roles[role] ?? { users: [], teams: [] }, by, facts);
  if ("unlearnable" in holding) {
    return refused(
      holding.code,
      `Whether ${by.login}, who ticked the box, holds the role ${role} could not be learnt: ${holding.detail}.`
    );
  }
  if (!holding.holds)
    return refused("SIGNOFF_NOT_IN_ROLE", `${by.login} ticked the box, but does not hold the role ${role}.`);
  const separation = separationOf({ change, actor: by, environment, facts });
  if (!separation.free) return refused(separation.code, separation.sentence);
  return environment.separationOfDuties === "off" ? counts : secondRole(role, tick2, question);
}
function secondRole(role, { by, at: at2 }, { environment, signOffs, ticks }) {
  const signed = signOffs.find(
    (one) => one.standing.counts && one.role !== role && one.environment === environment.name && samePerson(one.by, by)
  );
  const other = signed ?? ticks.find((one) => one.role !== role && samePerson(one.by, by) && !isBefore(at2, one.at));
  if (other === void 0) return counts;
  return refused(
    "SIGNOFF_SECOND_ROLE",
    `${by.login} already stands for the role ${other.role}; one person fills one role here.`
  );
}
function bindTick({ at: at2 }, question) {
  const { change, facts, commit, candidate } = question;
  if (retargetedSince(change, at2)) {
    return refused("SIGNOFF_BASE_CHANGED", "The change was retargeted to another branch after the box was ticked.");
  }
  const binding = bindStatement({ change, facts, at: at2, explicit: null });
  if (binding.commit === null) {
    const pushes = readingOf(facts, { kind: "pushes", change: change.number });
    if (sightingsOf(change.head.commit, change, facts).length === 0 && !isKnown(pushes)) {
      return refused(pushes.code, `When the present commit became the head could not be learnt: ${pushes.detail}.`);
    }
    return refused("TICK_STALE", `${binding.sentence} A push resets the tick.`);
  }
  if (question.environment.strict && isHasty(binding.commit, at2, change, facts)) {
    const sentence = "The box was ticked less than a minute after the commit was there to be seen. Untick and tick it again.";
    return refused("TICK_STALE", sentence);
  }
  if (binding.commit === commit || binding.commit === candidate) return binding.commit;
  return refused("TICK_STALE", "The box was ticked for another commit; a push resets it.");
}
function asTick(standing) {
  if (standing.code !== "SIGNOFF_AMBIGUOUS") return standing;
  return refused("TICK_STALE", "The box was ticked before this item was shown on the present commit.");
}

// src/evidence/statements/ticker.ts
function tickerOf(change, title) {
  const history = historyOf(change);
  if ("untold" in history) return history;
  let oldest = null;
  for (const revision of history.revisions) {
    if (revision.text === null) return { untold: `the text of the revision of ${revision.at} is not shown` };
    if (carriesHiddenTick(revision, title))
      return { untold: `the revision of ${revision.at} carried the tick already, hidden or more than once` };
    if (boxState(revision, title) !== "ticked") return told3(oldest);
    oldest = revision;
  }
  return history.whole ? told3(oldest) : { untold: "GitHub does not show every revision of the description" };
}
function historyOf({ author, body }) {
  const { complete, list } = body.revisions;
  const [newest] = list;
  if (newest === void 0) {
    const creation = { at: body.createdAt, editor: author, text: body.text };
    return complete ? { revisions: [creation], whole: true } : { untold: "GitHub does not show the revisions of the description" };
  }
  if (newest.text !== null && newest.text !== body.text)
    return { untold: "the newest revision is not the description as it stands" };
  const revisions = list.map(
    (revision) => revision.at === body.createdAt && revision.editor === null ? { ...revision, editor: author } : revision
  );
  return { revisions, whole: complete && list.at(-1)?.at === body.createdAt };
}
function told3(revision) {
  if (revision === null) return { untold: "no revision shows it ticked" };
  return revision.editor === null ? { untold: "GitHub does not tell who edited the description" } : { by: revision.editor, at: revision.at };
}

// src/evidence/kinds/tick.ts
var schema8 = roleKeySchema({
  description: "A box in the description of the pull request, with the item's title as its text, ticked by somebody who holds a role.",
  role: "The role whose holder must tick the box.",
  example: "ops"
});
var tick = {
  schema: schema8,
  ask: "change",
  normalise: roleSpecOf,
  mistakes: unknownRole,
  needs: needs3,
  judge: judge7,
  signers: (spec) => [spec.role],
  documentation: {
    question: "Has a holder of the role ticked this item's box in the description?",
    description: "Looks for a task list item (`- [x] TITLE`) in the description of the pull request whose text is the item's title. What counts is who ticked it, as GitHub's revisions of the description tell: that person must hold the role, and the same rules as for a sign-off apply. A push resets it: untick and tick again. A box that is missing or stands there twice never counts, and neither does one whose ticker cannot be told.",
    works: {
      alone: "roles that list users, where GitHub shows the revisions",
      withToken: "yes, teams with a token that may read the organisation's members",
      withApp: "yes"
    },
    requests: "none; one for the person who ticked and each team of the role",
    example: "load-balancer:\n  title: Load balancer is configured\n  tick: ops\n"
  }
};
function needs3({ role }, { change, item, facts, roles, environment }) {
  if (boxState(change.body, item.title) !== "ticked") return [];
  const ticker = tickerOf(change, item.title);
  if ("untold" in ticker) return [];
  const open = environment.separationOfDuties === "change" && !isKnown(change.pushers);
  const pushes = open || !isTold(ticker.at, change, facts) ? [{ kind: "pushes", change: change.number }] : [];
  return [...roleNeeds(roles[role] ?? { users: [], teams: [] }, ticker.by), ...pushes];
}
function judge7(spec, question) {
  const { item, change } = question;
  const state = boxState(change.body, item.title);
  const who = `somebody who holds ${describeRole(spec.role, question.roles[spec.role])}`;
  if (state === "missing") {
    const how = "adds the box to the description of the pull request";
    const next = [{ who: "the author of the change", how, paste: `- [ ] ${item.title}` }];
    return answer("pending", "TICK_BOX_MISSING", `The description has no box "${item.title}".`, { next });
  }
  if (state === "duplicate") {
    const next = [{ who: "the author of the change", how: "keeps one of the boxes" }];
    return answer("unknown", "TICK_BOX_DUPLICATE", `The description has the box "${item.title}" more than once.`, {
      next
    });
  }
  if (state === "open") {
    const next = [{ who, how: "ticks the box in the description" }];
    return answer("pending", "TICK_MISSING", `The box "${item.title}" is not ticked.`, { next });
  }
  return judgeTicked(spec, question, { who, how: "unticks and ticks the box in the description" });
}
function judgeTicked(spec, question, again) {
  const { change, item } = question;
  const ticker = tickerOf(change, item.title);
  if ("untold" in ticker) {
    const sentence = `The box "${item.title}" is ticked, but it cannot be told by whom: ${ticker.untold}.`;
    return answer("unknown", "TICK_UNATTRIBUTED", sentence, { next: [again] });
  }
  const facts = [seenInChange(question, `ticked by ${ticker.by.login} at ${ticker.at}`, change.url)];
  const standing = tickStanding(spec.role, ticker, question);
  if (standing.counts)
    return answer("met", "MET", `Ticked by ${ticker.by.login} for the role ${spec.role}.`, { facts });
  const outcome = isUnlearnt(standing.code) ? "unknown" : "pending";
  return answer(outcome, standing.code, standing.sentence, { next: [again], facts });
}

// src/evidence/kinds/variables.ts
var name = {
  type: "string",
  pattern: "^[A-Za-z_][A-Za-z0-9_]{0,254}$",
  patternErrorMessage: "letters, digits and _, not starting with a digit"
};
var schema9 = {
  description: "Variables and secrets that exist in the GitHub environment. Only their names are looked at, never a value.",
  type: "object",
  additionalProperties: false,
  minProperties: 1,
  properties: {
    names: {
      type: "array",
      minItems: 1,
      maxItems: 100,
      items: name,
      description: "Names of variables of the environment.",
      examples: [["API_URL"]]
    },
    secrets: {
      type: "array",
      minItems: 1,
      maxItems: 100,
      items: name,
      description: "Names of secrets of the environment.",
      examples: [["DATABASE_URL"]]
    }
  }
};
var variables = {
  schema: schema9,
  ask: "release",
  normalise: ({ names = [], secrets = [] }) => ({ variables: names, secrets }),
  mistakes: () => [],
  needs: (spec, question) => wanted(spec).map(({ of }) => need4(of, question)),
  judge: judge8,
  signers: () => [],
  documentation: {
    question: "Does the environment have these variables and secrets?",
    description: "Looks at what stands in the GitHub environment itself that is to be deployed to; variables and secrets of the repository or the organisation do not count. GitHub writes these names in capitals, and takes small letters for the same. Values are never kept, shown or compared: that a name is there does not say that its value is right. GitHub tells nobody when one is added or removed: that is noticed at the next look, or with `/recheck`.",
    works: {
      alone: "no: a workflow's own token cannot read them",
      withToken: "with a token that may read the repository's environments",
      withApp: "yes (Environments: read)"
    },
    requests: "one for the variables, one for the secrets",
    example: "settings:\n  title: All settings of the service are there\n  variables: { names: [API_URL], secrets: [DATABASE_URL] }\n"
  }
};
function wanted(spec) {
  const both = [
    { of: "variables", asked: spec.variables },
    { of: "secrets", asked: spec.secrets }
  ];
  return both.filter(({ asked: asked2 }) => asked2.length > 0);
}
function need4(of, { environment }) {
  return { kind: "setting-names", of, environment: environment.name };
}
function judge8(spec, question) {
  const place = question.environment.name;
  const facts = [];
  const missing = [];
  for (const { of, asked: asked2 } of wanted(spec)) {
    const reading = readingOf(question.facts, need4(of, question));
    if (!isKnown(reading)) return unlearnt(reading, `Which ${of} ${place} has`, [grantStep(place)]);
    const there = new Set(reading.value.map((name2) => name2.toUpperCase()));
    const lacking = asked2.filter((name2) => !there.has(name2.toUpperCase()));
    missing.push(...lacking.map((name2) => `the ${of === "variables" ? "variable" : "secret"} ${name2}`));
    const { source, observer, at: at2 } = reading;
    facts.push({
      what: `${of} asked: ${asked2.join(", ")}; missing: ${lacking.join(", ") || "none"}`,
      source,
      observer,
      at: at2
    });
  }
  if (facts.length === 0)
    return answer("unmet", "VARIABLES_MISSING", "It names nothing, and nothing is proved by nothing.");
  if (missing.length === 0) return answer("met", "MET", `${place} has everything that is asked for.`, { facts });
  const next = [{ who: `somebody who may change the settings of ${place}`, how: "adds what is missing" }];
  return answer("pending", "VARIABLES_MISSING", `${place} lacks ${missing.join(", ")}.`, { next, facts });
}
function grantStep(place) {
  const how = `creates the environment ${place} if there is none, and lets the App or a token read the environments`;
  return { who: "somebody who administers the repository", how };
}

// src/evidence/calendar/period.ts
function overlap(a, b) {
  const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return both.from < both.to ? both : null;
}
function joined(periods) {
  const found = [];
  for (const period of periods.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last === void 0 || period.from > last.to) found.push(period);
    else found[found.length - 1] = { from: last.from, to: Math.max(last.to, period.to) };
  }
  return found;
}
function outside(periods) {
  let from = Number.NEGATIVE_INFINITY;
  const found = [];
  for (const period of joined(periods)) {
    if (from < period.from) found.push({ from, to: period.from });
    from = period.to;
  }
  return from < Number.POSITIVE_INFINITY ? [...found, { from, to: Number.POSITIVE_INFINITY }] : found;
}

// src/evidence/calendar/window.ts
var MINUTE = 6e4;
var LONGEST_TURN = 2 * DAY;
function openPeriods(window2, within) {
  return stretchesOf(window2.zone, within.from - LONGEST_TURN, within.to).flatMap((stretch) => {
    const fresh = overlap({ from: stretch.repeatedUntil, to: stretch.to }, within);
    return fresh === null ? [] : daysOf2(window2, stretch).flatMap((day2) => overlap(day2, fresh) ?? []);
  });
}
function daysOf2({ days: days2, opens, closes: closes2 }, { from, to, offset }) {
  const first = Math.floor((from + offset) / DAY) - 1;
  const last = Math.floor((to + offset) / DAY);
  const length = (closes2 > opens ? closes2 - opens : closes2 + 24 * 60 - opens) * MINUTE;
  const found = [];
  for (let day2 = first; day2 <= last; day2 += 1) {
    const start = day2 * DAY + opens * MINUTE - offset;
    if (days2.includes(weekdayOf(day2))) found.push({ from: start, to: start + length });
  }
  return found;
}
function weekdayOf(day2) {
  return ((day2 + 3) % 7 + 7) % 7;
}

// src/evidence/calendar/calendar.ts
var MARGIN = 3e4;
var AHEAD = 15 * DAY;
function calendarAt({ windows, freezes }, now) {
  const frozen = freezes.map((freeze) => ({ freeze, ...frozenPeriod(freeze) })).filter(({ from, to }) => from < to && now < to + MARGIN);
  const next = nextOpening(windows, frozen, now);
  if (next !== null && now >= next.from + MARGIN) return { open: true, changes: next.to - MARGIN };
  const active = frozen.find(({ from }) => now >= from - MARGIN);
  return {
    open: false,
    freeze: active?.freeze ?? null,
    opens: next?.from ?? null,
    changes: next === null ? null : next.from + MARGIN
  };
}
function nextOpening(windows, frozen, now) {
  for (const thawed of outside(frozen)) {
    const found = openWithin(windows, thawed, now).find(({ from, to }) => to - MARGIN > Math.max(now, from + MARGIN));
    if (found !== void 0) return found;
  }
  return null;
}
function openWithin(windows, thawed, now) {
  if (windows.length === 0) return [thawed];
  const from = Math.max(thawed.from, now - DAY);
  const within = { from, to: Math.min(thawed.to, from + AHEAD) };
  return joined(windows.flatMap((window2) => openPeriods(window2, within)));
}

// src/evidence/calendar/tell.ts
var WEEKDAYS = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
var DAY2 = 864e5;
function tellMoment(at2, zone) {
  const offset = offsetAt(zone, at2);
  const utc = `${toMinute(at2)} UTC`;
  if (zone === "UTC" || Number.isNaN(offset)) return `${weekday(at2)} ${utc}`;
  return `${weekday(at2 + offset)} ${toMinute(at2 + offset)} ${zone} (${utc})`;
}
function instantOf(at2) {
  return at2 === null || !Number.isFinite(at2) ? null : after("1970-01-01T00:00:00Z", at2);
}
function toMinute(at2) {
  return (instantOf(at2) ?? "").slice(0, 16).replace("T", " ");
}
function weekday(at2) {
  return WEEKDAYS[(Math.floor(at2 / DAY2) % 7 + 7) % 7] ?? "";
}

// src/evidence/kinds/window.ts
var window = {
  schema: windowSchema,
  ask: "release",
  normalise: windowOf,
  mistakes: windowMistakes,
  needs: () => [],
  judge: judge9,
  signers: () => [],
  documentation: {
    question: "Is it a time of the week at which this may happen?",
    description: "Counts the hours as the clocks of the zone show them. The item is met while the window is open and waits while it is closed, and says when it opens next. For a whole environment write `window` there, beside its `freeze`. As evidence it stands best beside something else: under `any`, as here, operations sign off where it is not their working day.",
    works: { alone: "yes", withToken: "yes", withApp: "yes" },
    requests: "none",
    example: "on-call:\n  title: Somebody is there to watch it\n  any:\n    - window: { days: mon-thu, hours: 09:00-16:00, zone: Europe/Berlin }\n    - signoff: ops\n"
  }
};
function judge9(spec, { facts }) {
  const state = calendarAt({ windows: [spec], freezes: [] }, milliseconds(facts.now));
  const changes = instantOf(state.changes);
  const look = changes === null ? {} : { nextLook: changes };
  const which = describeWindow(spec);
  if (state.open) return { ...answer("met", "MET", `The window is open: ${which}.`), ...look };
  const opens = state.opens === null ? "no opening is in sight" : `it opens on ${tellMoment(state.opens, spec.zone)}`;
  const next = [{ who: "nobody", how: "wait until it opens" }];
  return { ...answer("pending", "WINDOW_CLOSED", `The window ${which} is closed; ${opens}.`, { next }), ...look };
}

// src/evidence/kinds/workflow.ts
var schema10 = {
  description: "A whole run of a workflow on the commit that has succeeded, with the file of the trusted branch.",
  type: "object",
  additionalProperties: false,
  required: ["path"],
  properties: {
    path: {
      type: "string",
      minLength: 1,
      maxLength: 255,
      description: "The path of the workflow's file.",
      examples: [".github/workflows/ci.yml"]
    },
    event: {
      type: "array",
      minItems: 1,
      maxItems: 20,
      items: { type: "string", enum: trustedEvents },
      description: "Only a run that one of these events started counts. Without it, one that any of them started.",
      examples: [["pull_request"]]
    }
  }
};
var workflow = {
  schema: schema10,
  ask: "change",
  normalise: ({ path: path2, event = [] }) => ({ path: path2, events: event }),
  mistakes: mistakes4,
  needs: (spec, question) => [need5(question), ...sourceNeeds(sourced2(spec), question)],
  judge: judge10,
  signers: () => [],
  documentation: {
    question: "Has the whole workflow succeeded on the commit?",
    description: `Counts the newest run of the workflow on the very commit, in its newest attempt, and only when the run as a whole concluded with \`success\`; jobs that were skipped do not hinder that, which a \`check\` of the job would tell. Counts only runs started by ${trustedEvents.map((event) => `\`${event}\``).join(", ")}, and never the run that asks. The file of the workflow must be the one of the branch that the change goes into, and the run no older than the last retargeting of the change; other workflows that the file calls are not looked at.`,
    works: { alone: "yes (`actions: read`)", withToken: "yes", withApp: "yes" },
    requests: "one for each 100 runs on the commit; one for the states of all files",
    example: "ci:\n  title: The whole CI has succeeded\n  workflow: { path: .github/workflows/ci.yml }\n"
  }
};
function sourced2({ path: path2 }) {
  return { workflow: path2, unchanged: true };
}
function need5({ commit }) {
  return { kind: "runs", commit };
}
function mistakes4({ path: path2 }) {
  if (/^\.github\/workflows\/[^/\\\p{Cc}]+\.ya?ml$/u.test(path2)) return [];
  const allowed2 = "a path such as .github/workflows/ci.yml";
  const next = "Give the path of the workflow file from the root of the repository.";
  return [{ code: "BAD_PATH", path: ["path"], seen: path2, allowed: allowed2, next }];
}
function judge10(spec, question) {
  const where = `${spec.path} on ${shortCommit(question.commit)}`;
  const reading = readingOf(question.facts, need5(question));
  if (!isKnown(reading)) return unlearnt(reading, `How ${where} ran`);
  const [newest] = reading.value.filter((run) => counts2(spec, run, question)).toSorted((a, b) => b.id - a.id);
  if (newest === void 0) {
    const next = [{ who: "somebody who can push", how: "starts the workflow, or mends its path in the checklist" }];
    return answer("pending", "WORKFLOW_MISSING", `No run of ${where} counts.`, { next });
  }
  const { source, observer, at: at2 } = reading;
  const what = `run ${newest.id} of ${spec.path}, attempt ${newest.attempt}: ${newest.status}, ${newest.conclusion ?? "no conclusion"}`;
  const found = {
    ...judgeRun2(newest, where),
    facts: [
      { what, source: newest.url, observer, at: at2 },
      { what: "all runs on the commit", source, observer, at: at2 }
    ]
  };
  return found.outcome === "met" ? sourceObjection(sourced2(spec), newest.createdAt, question) ?? found : found;
}
function counts2({ path: path2, events }, run, { facts, change }) {
  const started = (events.length === 0 || events.includes(run.event)) && trustedEvents.includes(run.event);
  const home = run.headRepositoryId === null || run.headRepositoryId === facts.subject.repository.id;
  return run.path === path2 && started && run.id !== facts.reader.run && (home || change.crossRepository);
}
function judgeRun2({ status, conclusion }, where) {
  if (unfinished.has(status)) {
    const next = [{ who: "nobody", how: "wait for it to finish" }];
    return answer("pending", "WORKFLOW_RUNNING", `The newest run of ${where} has not finished (${status}).`, { next });
  }
  if (status === "completed" && conclusion === "success") return answer("met", "MET", `${where} succeeded.`);
  if (status === "completed" && conclusion !== null && unsuccessful.has(conclusion)) {
    const next = [{ who: "the author of the change", how: "mends what it found and pushes, or runs it again" }];
    return answer(
      "unmet",
      "WORKFLOW_NOT_SUCCESSFUL",
      `The newest run of ${where} finished with ${conclusion}; only success counts.`,
      { next }
    );
  }
  const seen = `${status}, ${conclusion ?? "no conclusion"}`;
  return answer("unknown", "WORKFLOW_INVALID", `The newest run of ${where} is in a state that is not known: ${seen}.`);
}

// src/evidence/kinds/registry.ts
var kinds = {
  check,
  review,
  signoff,
  tick,
  file,
  deployment,
  codeowners,
  window,
  "linked-issue": linkedIssue,
  variables,
  workflow
};

// src/checklist/evidence-keys.ts
var evidenceKeys = [...Object.keys(kinds), "all", "any"];
function isKindName(key) {
  return Object.hasOwn(kinds, key);
}

// src/checklist/proofs.ts
function proofsOf(evidence) {
  return isCombined(evidence) ? evidence.of.flatMap(proofsOf) : [evidence];
}
function isCombined(evidence) {
  return evidence.kind === "all" || evidence.kind === "any";
}

// src/checklist/evidence-tree.ts
function evidenceOf(raw) {
  const key = evidenceKeys.find((name2) => Object.hasOwn(raw, name2));
  if (key === void 0) return { kind: "all", of: [] };
  if (isKindName(key)) return proof(key, raw[key]);
  const parts = raw[key];
  const of = Array.isArray(parts) ? parts.filter(isRawEvidence).map(evidenceOf) : [];
  return { kind: key === "all" ? "all" : "any", of };
}
function mistakesOf(evidence, roles, at2 = []) {
  const here = [...at2, evidence.kind];
  if (isCombined(evidence)) return evidence.of.flatMap((part, index) => mistakesOf(part, roles, [...here, index]));
  return kindFor(evidence.kind).mistakes(evidence.spec, roles).map((mistake) => ({ at: [...here, ...mistake.path], mistake }));
}
function combinatorDepth(evidence) {
  return isCombined(evidence) ? 1 + Math.max(0, ...evidence.of.map(combinatorDepth)) : 0;
}
function defaultAsk(evidence) {
  return proofsOf(evidence).some(({ kind }) => kindFor(kind).ask === "release") ? "release" : "change";
}
function isRawEvidence(value) {
  return typeof value === "object" && value !== null;
}
function proof(kind, raw) {
  return { kind, spec: kindFor(kind).normalise(raw) };
}
function kindFor(name2) {
  return kinds[name2];
}

// src/checklist/limits.ts
var limits = {
  /** Bytes of UTF-8. */
  bytes: 256 * 1024,
  /** YAML words and marks: keys, values, commas, comments. */
  tokens: 32e3,
  /** Maps and lists inside each other. */
  depth: 24,
  /** `all` and `any` inside each other. */
  combinators: 8,
  items: 200,
  roles: 100,
  environments: 50,
  /** Windows and freezes of one environment. */
  windows: 20,
  freezes: 50,
  /** Entries of any one list. */
  entries: 100,
  /** Characters of a title or a section. */
  title: 120,
  /** Characters of `why`. */
  why: 1e3,
  /** Characters of a glob. */
  glob: 200,
  /** Problems reported at once. */
  problems: 100
};

// src/checklist/scope/glob.ts
function globMatches(pattern, text) {
  if (text === "" || globMistake(pattern) !== null) return false;
  const segments = pattern.split("/");
  if (segments.at(-1) === "**") segments.push("*");
  return scan(segments, text.split("/"), "**", segmentMatches);
}
function anyGlobMatches(patterns, text) {
  return patterns.some((pattern) => globMatches(pattern, text));
}
function allowsBranch(branches, defaultBranch, branch) {
  return branches.length === 0 ? branch === defaultBranch : anyGlobMatches(branches, branch);
}
var allowed = "text with `*` and `?` inside a segment and `**` as a whole segment, for example src/**/*.ts";
function globMistake(pattern) {
  const next = nextStep(pattern);
  return next === null ? null : { allowed, next };
}
function nextStep(pattern) {
  if (pattern === "") return "Write a pattern, or remove the entry.";
  if (pattern.length > limits.glob) return `Shorten it to at most ${limits.glob} characters.`;
  if (/[{}]/.test(pattern)) return "Write one entry per alternative instead of braces.";
  if (/[[\]()|]/.test(pattern)) return "Write `?` for the character, or one entry per alternative.";
  if (pattern.startsWith("!")) return "Name what is meant; there is no negation.";
  if (pattern.includes("\\")) return "Write `/` between segments; nothing is escaped.";
  const segments = pattern.split("/");
  if (segments.at(-1) === "") return `Write ${pattern}** to mean everything below it.`;
  if (segments.includes("")) return "Remove the empty segment: paths and branches start without `/`.";
  if (segments.some((segment) => segment === "." || segment === ".."))
    return "Write the path from the top of the repository, without `.` and `..`.";
  if (segments.some((segment) => segment.includes("**") && segment !== "**"))
    return "Let `**` stand alone between slashes.";
  return null;
}
function segmentMatches(pattern, text) {
  return scan(Array.from(pattern), Array.from(text), "*", (wanted2, seen) => wanted2 === "?" || wanted2 === seen);
}

// src/checklist/names.ts
var idPattern = "^[a-z][a-z0-9-]{0,39}$";
var environmentPattern = "^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$";
var environmentForm = "one word of ASCII letters, digits, `.`, `_`, `/` and `-`, at most 100 characters, but not `merge`";
var loginPattern = "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$";
var teamPattern = "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$";
var forbiddenKeys = ["__proto__", "constructor", "prototype"];

// src/checklist/problems/quote.ts
var longest = 80;
function visible(text) {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, escaped);
}
function clean(text) {
  const whole = visible(text);
  return whole.length > longest ? `${whole.slice(0, longest - 1)}\u2026` : whole;
}
function quote(value) {
  if (typeof value === "string") return `"${clean(value)}"`;
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return Object.keys(value).length === 0 ? "an empty map" : "a map";
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "nothing";
}
function escaped(character) {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

// src/checklist/problems/missing-roles.ts
function missingRoles(entries, roles) {
  const missing = /* @__PURE__ */ new Map();
  for (const { name: name2, origin, references } of entries) {
    if (origin?.ownEvidence !== true) continue;
    const mistakes5 = references.evidence.flatMap((one) => mistakesOf(one, roles));
    for (const { mistake } of mistakes5) {
      if (mistake.code !== "UNKNOWN_ROLE") continue;
      const earlier = missing.get(mistake.seen);
      const items = [...earlier?.items ?? [], name2];
      missing.set(mistake.seen, { role: mistake.seen, origin: earlier?.origin ?? origin, items });
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
  const ids = new Set(items.map(({ name: name2 }) => name2));
  return [
    ...sameEnvironment(environments.map(({ name: name2 }) => name2)),
    ...environments.filter(({ name: name2 }) => ids.has(name2.toLowerCase())).map(({ name: name2 }) => itemAndEnvironment(name2)),
    ...items.filter((item) => roles.some(({ name: name2 }) => name2 === item.name) && !isSignedBy(item)).map(({ name: name2 }) => itemAndRole(name2)),
    ...sameBox(items)
  ];
}
function isSignedBy({ name: name2, value }) {
  if (value === null) return true;
  const { evidence } = value;
  return evidence.kind === "signoff" && evidence.spec.role === name2;
}
function itemAndRole(name2) {
  return clash(
    ["items", name2],
    name2,
    "is an item and a role",
    "one name for an item and a role only where the item is `signoff` of that role and nothing else",
    "Rename the item or the role: `/signoff` could mean either."
  );
}
function itemAndEnvironment(name2) {
  return clash(
    ["environments", name2],
    name2,
    "is an item and an environment",
    "different names",
    `Rename the item: both would be shown as the check run \`holdpoint/${name2}\`.`
  );
}
function sameEnvironment(names) {
  const first = /* @__PURE__ */ new Map();
  return names.flatMap((name2) => {
    const earlier = first.get(name2.toLowerCase());
    first.set(name2.toLowerCase(), earlier ?? name2);
    return earlier === void 0 ? [] : [
      clash(
        ["environments", name2],
        name2,
        `is the same environment as ${quote(earlier)}`,
        "each environment once; GitHub ignores case",
        "Keep one of the two."
      )
    ];
  });
}
function sameBox(items) {
  const first = /* @__PURE__ */ new Map();
  return items.flatMap(({ name: name2, value }) => {
    if (value === null) return [];
    const title = value.title.toLowerCase().replaceAll(/\s+/g, " ");
    const ticked = proofsOf(value.evidence).some(({ kind }) => kind === "tick");
    const earlier = first.get(title);
    if (earlier === void 0) {
      first.set(title, { name: name2, ticked });
      return [];
    }
    if (!ticked && !earlier.ticked) return [];
    return [
      clash(
        ["items", name2, "title"],
        value.title,
        `is also the title of the item \`${earlier.name}\``,
        "a title of its own for every item that a box can prove",
        "Word one of them more exactly: one box would tick both."
      )
    ];
  });
}
function clash(at2, name2, what, allowed2, next) {
  return {
    code: "ID_CLASH",
    at: at2,
    on: at2.length === 2 ? "key" : "value",
    message: `${quote(name2)} ${what}`,
    seen: quote(name2),
    allowed: allowed2,
    next
  };
}

// src/checklist/problems/cross-references.ts
function crossReferences(sections) {
  const roles = /* @__PURE__ */ Object.create(null);
  for (const { name: name2, value } of sections.roles) {
    if (new RegExp(idPattern).test(name2)) roles[name2] = value ?? { id: name2, teams: [], users: [] };
  }
  const environments = sections.environments.map(({ name: name2 }) => name2);
  return [
    ...nameClashes(sections),
    ...sections.environments.flatMap(environmentMistakes),
    ...missingRoles(sections.items, roles),
    ...sections.items.flatMap((entry) => itemMistakes(entry, roles, environments)),
    ...idleEnvironments(sections)
  ];
}
function environmentMistakes({ name: name2, value, listsWindows }) {
  if (value === null) return [];
  const at2 = ["environments", name2];
  const { adviseUntil } = value;
  const day2 = adviseUntil === null || isCalendarDay(adviseUntil) ? [] : [
    {
      code: "NOT_ALLOWED",
      at: [...at2, "enforce"],
      on: "value",
      message: "the day does not exist",
      seen: quote(adviseUntil),
      allowed: "a day of the calendar as YYYY-MM-DD",
      next: "Write the day from which the gate shall block."
    }
  ];
  return [
    ...day2,
    ...badGlobs(value.branches, [...at2, "branches"]),
    ...calendarMistakes(value.calendar, listsWindows).map((placed) => kindMistake(placed, at2))
  ];
}
function calendarMistakes({ windows, freezes }, listsWindows) {
  const ofWindows = windows.flatMap(
    (window2, index) => windowMistakes(window2).map((mistake) => ({
      at: ["window", ...listsWindows ? [index] : [], ...mistake.path],
      mistake
    }))
  );
  const [first] = windows;
  const ofFreezes = freezes.flatMap(
    (freeze, index) => freezeMistakes(freeze).filter(({ code }) => !(code === "UNKNOWN_ZONE" && freeze.zone === first?.zone)).map((mistake) => ({ at: ["freeze", index, ...mistake.path], mistake }))
  );
  return [...ofWindows, ...ofFreezes];
}
function itemMistakes({ name: name2, references, origin }, roles, environments) {
  const at2 = ["items", name2];
  const { paths, base, evidence } = references;
  return [
    ...references.environments.flatMap(
      (wanted2, index) => unknownEnvironment(wanted2, environments, [...at2, "environments", index])
    ),
    ...badGlobs(paths, [...at2, "when", "paths"]),
    ...badGlobs(base, [...at2, "when", "base"]),
    ...evidence.filter((one) => combinatorDepth(one) > limits.combinators).map(({ kind }) => tooDeep([...at2, kind])),
    ...evidence.flatMap((one) => mistakesOf(one, roles)).filter(({ mistake }) => !(origin?.ownEvidence === true && mistake.code === "UNKNOWN_ROLE")).map((placed) => kindMistake(placed, at2))
  ];
}
function unknownEnvironment(wanted2, known2, at2) {
  if (known2.includes(wanted2)) return [];
  const meant = didYouMean(wanted2, known2);
  return [
    {
      code: "UNKNOWN_ENVIRONMENT",
      at: at2,
      on: "value",
      message: `the checklist has no environment ${quote(wanted2)}`,
      seen: quote(wanted2),
      allowed: known2.length === 0 ? "an environment under `environments`; there is none yet" : known2.map(clean).join(", "),
      next: meant === null ? "Name one of them, or add it under `environments`." : `Did you mean \`${clean(meant)}\`?`
    }
  ];
}
function badGlobs(globs, at2) {
  return globs.flatMap((glob, index) => {
    const mistake = globMistake(glob);
    return mistake === null ? [] : [
      {
        code: "BAD_GLOB",
        at: [...at2, index],
        on: "value",
        message: `${quote(glob)} is no pattern that can be matched`,
        seen: quote(glob),
        ...mistake
      }
    ];
  });
}
function tooDeep(at2) {
  return {
    code: "TOO_DEEP",
    at: at2,
    on: "key",
    message: "`all` and `any` are nested too deeply",
    seen: `more than ${limits.combinators} levels`,
    allowed: `at most ${limits.combinators} levels`,
    next: "Flatten it: one level of `any` inside `all` is mostly enough."
  };
}
function kindMistake({ at: at2, mistake }, item) {
  const { code, seen, allowed: allowed2, next } = mistake;
  return {
    code,
    at: [...item, ...at2],
    on: "value",
    message: sentences[code](quote(seen)),
    seen: quote(seen),
    allowed: allowed2,
    next
  };
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
  const known2 = environments.map(({ name: name2 }) => name2);
  const unclear = items.some(
    ({ value, references }) => value === null || !references.environments.every((name2) => known2.includes(name2))
  );
  if (items.length === 0 || unclear) return [];
  return environments.flatMap(({ name: name2, value }) => {
    const asks = items.some(
      (item) => item.value?.phase === "pre-deployment" && (item.value.environments?.includes(name2) ?? true)
    );
    if (value === null || value.enforce === "off" || asks) return [];
    return [
      {
        code: "NEVER_ASKED",
        at: ["environments", name2],
        on: "key",
        message: `no pre-deployment item is asked in ${quote(name2)}, so its gate could never open`,
        seen: "no item",
        allowed: `at least one item of phase \`pre-deployment\` whose \`environments\` include ${name2}`,
        next: `Add ${name2} to an item's \`environments\`, or set \`enforce: off\`.`
      }
    ];
  });
}

// src/checklist/problems/draft.ts
function formatKeys(keys) {
  return keys.map((key, index) => typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${clean(key)}`).join("");
}

// src/checklist/templates/line.ts
function group(shared, lines) {
  return Object.fromEntries(Object.entries(lines).map(([id, line]) => [id, { ...shared, ...line }]));
}
var WORKFLOW = ".github/workflows/ci.yml";
function job(name2) {
  return { check: { name: name2, workflow: WORKFLOW } };
}
function jobOrTick(name2, role) {
  return { any: [job(name2), { tick: role }] };
}
var databaseChanges = { when: { paths: ["db/**", "migrations/**"] } };
function deployedOrSignOff(environment, role) {
  return { any: [{ deployment: { environment } }, { signoff: role }] };
}

// src/checklist/templates/afterwards.ts
var afterwards = {
  ...group(
    { section: "Stakeholder updates", phase: "communication", ask: "release" },
    {
      "start-notice": {
        title: "The team knows that the deployment starts",
        why: "Nobody deploys something else meanwhile, and everybody watches.",
        signoff: "lead"
      },
      "progress-notices": {
        title: "Stakeholders are told how it goes",
        why: "Silence is read as trouble.",
        signoff: "lead"
      },
      "issue-notices": {
        title: "Issues are told to those concerned",
        why: "Better by us than by their users.",
        signoff: "lead"
      },
      "success-notice": {
        title: "The successful deployment is confirmed",
        why: "Until then everybody keeps waiting for the next message.",
        signoff: "lead"
      }
    }
  ),
  ...group(
    { section: "Documentation", phase: "close", ask: "release" },
    {
      "deployment-log": {
        title: "The deployment log is updated",
        why: "What was deployed when, by whom and with which result.",
        signoff: "ops"
      },
      "issues-documented": {
        title: "Issues that came up are documented",
        why: "The next one who meets them finds the way out.",
        signoff: "ops"
      },
      runbooks: {
        title: "Runbooks are updated where needed",
        why: "What was done by heart this time stands there the next time.",
        signoff: "ops"
      },
      "lessons-learned": {
        title: "Lessons learned are recorded",
        why: "What went well, what did not, and who changes what by when.",
        phase: "review",
        signoff: "lead"
      }
    }
  )
};

// src/checklist/templates/before-deployment.ts
var beforeDeployment = {
  ...group(
    { section: "Environment setup" },
    {
      "target-environment": {
        title: "Target environment is ready",
        why: "A half-built environment fails in ways that look like faults of the change.",
        ...jobOrTick("target-environment", "ops")
      },
      migrations: {
        ...databaseChanges,
        title: "Database migrations and the plan for moving data are prepared",
        why: "A dry run on a copy shows how long it takes and what it locks. The plan says how data gets to its new place and back.",
        ...jobOrTick("migrations", "ops")
      },
      configuration: {
        title: "Configuration files are updated",
        why: "Settings that exist only on a server cannot be reviewed, repeated or recovered.",
        ...jobOrTick("configuration", "ops")
      },
      "environment-variables": {
        title: "Environment variables are set",
        why: "A variable that is missing is mostly noticed at the first request that needs it.",
        ...jobOrTick("environment-variables", "ops")
      },
      certificates: {
        title: "SSL certificates are valid",
        why: "They must still be valid well after the deployment, for every name that is served.",
        ...jobOrTick("certificates", "ops")
      },
      dependencies: {
        title: "Dependencies are installed and configured",
        why: "What the change leans on must be there in the version that was tested: packages, services, other systems.",
        ...jobOrTick("dependencies", "lead")
      },
      "access-control": {
        title: "Access and permissions are set up",
        why: "Each kind of user can do what it must, and nothing more.",
        ...jobOrTick("access-control", "ops")
      }
    }
  ),
  ...group(
    { section: "Code quality" },
    {
      tests: {
        title: "All tests are passing",
        why: "On the very commit that is deployed, and in its newest run.",
        ...job("test")
      },
      functionality: {
        title: "Features work as specified",
        why: "Tests show what their authors thought of; somebody compares with what was asked for.",
        ...jobOrTick("functionality", "qa")
      },
      "code-review": {
        title: "Code review is completed",
        why: "Somebody who did not write it has read it, as it is now.",
        review: { count: 1 }
      },
      "security-scan": {
        title: "Security scan is clean",
        why: "Known holes are cheapest before anybody can reach them. Whoever ticks it has read the findings.",
        ...jobOrTick("security-scan", "lead")
      },
      performance: {
        title: "Performance tests are satisfactory",
        why: "Speed and room to grow are lost in small steps; compare with the release before.",
        ...jobOrTick("performance", "qa")
      },
      documentation: {
        title: "Documentation is updated",
        why: "Whoever is called at night has nothing else to go by.",
        ...jobOrTick("documentation", "lead")
      }
    }
  ),
  ...group(
    { section: "Infrastructure" },
    {
      capacity: {
        title: "Server resources are adequate",
        why: "During a deployment the old and the new version may run side by side.",
        ...jobOrTick("capacity", "ops")
      },
      "load-balancer": {
        title: "Load balancer is configured",
        why: "It must know the new version, and take it out again when it is not healthy.",
        ...jobOrTick("load-balancer", "ops")
      },
      monitoring: {
        title: "Monitoring is set up",
        why: "What is not measured cannot tell you to go back.",
        ...jobOrTick("monitoring", "ops")
      },
      backups: {
        title: "Backup systems are ready",
        why: "A backup is ready when restoring from it was tried.",
        ...jobOrTick("backups", "ops")
      },
      "rollback-plan": {
        title: "Rollback plan is prepared",
        why: "It says what sends the change back and which steps do it, so that nobody has to think of them in a hurry.",
        file: { path: "docs/rollback.md", headings: ["Triggers", "Steps"] }
      }
    }
  ),
  ...group(
    { section: "Database", ask: "release" },
    {
      "database-backup": {
        title: "The current database is backed up",
        why: "A recent backup of every database that the release may touch, complete and readable.",
        signoff: "ops"
      }
    }
  ),
  ...group(
    { section: "Alerting", ask: "release" },
    {
      "error-alerts": {
        title: "Alerts for error rates are set up",
        why: "Users should not be the first to notice.",
        signoff: "ops"
      },
      "performance-alerts": {
        title: "Alerts for performance are set up",
        why: "Slow is the way in which most faults begin.",
        signoff: "ops"
      },
      "health-alerts": {
        title: "System health is watched by alerts",
        why: "Full disks and dying hosts say nothing by themselves.",
        signoff: "ops"
      },
      "on-call": {
        title: "Somebody is on call and is notified",
        why: "An alert that wakes nobody is a log line. Names cover the deployment and the hours after it.",
        signoff: "ops"
      }
    }
  ),
  ...group(
    { section: "People", ask: "release" },
    {
      legal: {
        title: "Legal and regulatory requirements are met",
        why: "Licences, data protection and the rules of the trade are checked by somebody who knows them.",
        signoff: "lead"
      },
      training: {
        title: "Users and support staff are trained",
        why: "A new way of doing things that nobody was shown comes back as tickets.",
        signoff: "lead"
      },
      "support-plan": {
        title: "Support after the deployment is arranged",
        why: "Who answers, where, and with how many people, during the deployment and after it.",
        signoff: "ops"
      },
      announcement: {
        title: "The announcement to stakeholders is planned",
        why: "Who hears what, when and by which channel, so that nobody is surprised.",
        any: [
          { file: { path: "docs/announcement.md", headings: ["Audience", "Channel", "Time"] } },
          { signoff: "lead" }
        ]
      },
      "user-notice": {
        title: "Users were told of the release and of any downtime",
        why: "People plan around an interruption they know of.",
        signoff: "lead"
      },
      date: {
        title: "Date and time of the deployment are confirmed",
        why: "Everybody who is needed is there then, and nothing else is going on.",
        signoff: "lead"
      }
    }
  ),
  ...group(
    { section: "Sign-off" },
    {
      lead: {
        title: "Deployment lead signs off",
        why: "One person answers for the whole.",
        ask: "release",
        signoff: "lead"
      },
      qa: { title: "QA lead signs off", why: "The quality is good enough to be used.", signoff: "qa" },
      ops: { title: "Operations lead signs off", why: "It can be run, watched and taken back.", signoff: "ops" }
    }
  )
};

// src/checklist/templates/call.ts
var call = {
  ...group(
    { section: "Go-live plan", ask: "release" },
    {
      "go-live-plan": {
        title: "The go-live plan is written",
        why: "Schedule, roles, ways to talk and the way back, in one place that everybody can open.",
        any: [
          { file: { path: "docs/go-live.md", headings: ["Schedule", "Roles", "Communication", "Rollback"] } },
          { signoff: "pm" }
        ]
      },
      "plan-shared": {
        title: "Everybody who takes part has had the plan in time",
        why: "A plan that is read in the call is discussed in the call.",
        signoff: "pm"
      },
      "roles-assigned": {
        title: "Everybody knows what they answer for",
        why: "Two people for one task is nobody.",
        signoff: "pm"
      },
      "rollback-roles": {
        title: "Everybody knows their part in a rollback",
        why: "It is needed when there is no time to ask.",
        signoff: "ops"
      },
      "risks-reviewed": {
        title: "Risks are listed and answered for",
        why: "Each has somebody who lessens it, or who accepts it by name.",
        signoff: "pm"
      },
      "known-issues": {
        title: "Known issues are solved or accepted",
        why: "What is found in the call again was known before.",
        signoff: "qa"
      },
      "late-changes": {
        title: "Late changes are assessed and approved by everybody concerned",
        why: "The plan was made for what was in it. What was added since is checked for what it breaks, or waits.",
        signoff: "pm"
      },
      "tasks-tracked": {
        title: "Tasks of the go-live are tracked",
        why: "Each has an owner and a state that everybody sees.",
        signoff: "pm"
      }
    }
  ),
  ...group(
    { section: "Call set-up", ask: "release" },
    {
      agenda: {
        title: "A detailed agenda was sent out before the call",
        why: "People come prepared, and the call stays on its points.",
        any: [{ file: "docs/agenda.md" }, { signoff: "pm" }]
      },
      channel: {
        title: "One channel for reports and updates is named",
        why: "Everybody knows where to report a problem and whom to call.",
        signoff: "pm"
      },
      "backup-channel": {
        title: "A second way to talk is ready",
        why: "The first one may go down together with what is deployed.",
        signoff: "pm"
      },
      "tools-tested": {
        title: "Communication and monitoring tools are tested",
        why: "The call is not the place to look for a password.",
        signoff: "ops"
      },
      "metrics-visible": {
        title: "Everybody in the call can see the metrics",
        why: "Charts of performance, errors and users say at a glance what ten people would ask.",
        signoff: "ops"
      },
      "incident-handling": {
        title: "Incidents can be raised and are taken up",
        why: "The way from a sighting to the person who mends it is tried beforehand.",
        signoff: "ops"
      },
      "stakeholders-aligned": {
        title: "Stakeholders agree on schedule, responsibilities and expectations",
        why: "They were heard, and nobody finds out from the result.",
        signoff: "business"
      }
    }
  ),
  ...group(
    { section: "Who is in the call", ask: "release" },
    {
      "development-present": {
        title: "Development is in the call",
        why: "They find and mend faults of the code on the spot.",
        signoff: "dev"
      },
      "operations-present": {
        title: "Operations is in the call",
        why: "They keep servers and network running, and prepare the way back.",
        signoff: "ops"
      },
      "qa-present": {
        title: "Quality assurance is in the call",
        why: "They tell a defect from a habit, in production too.",
        signoff: "qa"
      },
      "project-manager-present": {
        title: "The project manager leads the call",
        why: "Somebody keeps to the agenda and the plan.",
        signoff: "pm"
      },
      "business-present": {
        title: "The business side is in the call",
        why: "They know what an outage costs and decide what users are told.",
        signoff: "business"
      },
      "security-present": {
        title: "Security is in the call",
        why: "They see a hole or a breach of the rules while it can still be taken back.",
        signoff: "security"
      }
    }
  ),
  ...group(
    { section: "Go or no-go", ask: "release" },
    {
      "checklist-reviewed": {
        title: "The pre-go-live checklist was reviewed in the call",
        why: "Everybody has seen that backups, configurations and final tests are in, and nobody objects.",
        signoff: "pm"
      }
    }
  ),
  ...group(
    { section: "During the call", phase: "deployment", ask: "release" },
    {
      "live-monitoring": {
        title: "The system is watched in real time",
        why: "Small troubles are met while they are small.",
        signoff: "ops"
      },
      "time-kept": {
        title: "The call keeps to its agenda and its time",
        why: "Tired people decide badly.",
        signoff: "pm"
      },
      "concerns-heard": {
        title: "Concerns were asked for and answered",
        why: "The one who hesitates may be the one who has seen it.",
        signoff: "pm"
      },
      "decisions-made": {
        title: "Problems were decided in the call by those who answer for them",
        why: "Quickly, but together: mend it, go on or go back.",
        signoff: "pm"
      }
    }
  ),
  ...group(
    { section: "After the call", phase: "close", ask: "release" },
    {
      "decisions-summarised": {
        title: "Key decisions were summarised at the end",
        why: "Everybody leaves with the same result.",
        signoff: "pm"
      },
      "call-record": {
        title: "Decisions, action items and issues of the call are recorded",
        why: "The next go-live starts from it.",
        signoff: "pm"
      },
      "go-live-review": {
        title: "The go-live was reviewed with everybody concerned",
        why: "What went well, what could have gone better and how it does not happen again.",
        phase: "review",
        signoff: "pm"
      }
    }
  )
};

// src/checklist/templates/deploying.ts
var byHand = (role) => ({ signoff: role });
var jobOrSignOff = (name2, role) => ({ any: [job(name2), { signoff: role }] });
var deploying = {
  ...group(
    { section: "Database changes", phase: "deployment", ask: "release", ...databaseChanges },
    {
      "run-migrations": {
        title: "Database migrations have run",
        why: "To the end, and in the version that the new code expects.",
        ...byHand("ops")
      },
      "data-integrity": {
        title: "Data integrity is verified",
        why: "Counts and checksums from before and after agree.",
        ...byHand("ops")
      },
      "database-indexes": {
        title: "Database indexes are updated where needed",
        why: "A query without its index brings a healthy system down.",
        ...byHand("ops")
      }
    }
  ),
  ...group(
    { section: "Application deployment", phase: "deployment", ask: "release" },
    {
      "deployed-to-staging": {
        title: "The commit is deployed to staging",
        why: "The same commit, deployed in the same way, in a place where it may fail.",
        ...deployedOrSignOff("staging", "ops")
      },
      "smoke-tests": {
        title: "Smoke tests have passed",
        why: "The few things without which nothing else is worth trying.",
        ...jobOrSignOff("smoke-tests", "qa")
      },
      "application-verified": {
        title: "The application works on staging",
        why: "Somebody has used it as a user would.",
        ...byHand("qa")
      },
      "error-logs": {
        title: "Error logs show nothing new",
        why: "What is new in the logs is new in the release.",
        ...byHand("ops")
      }
    }
  ),
  ...group(
    { section: "Production deployment", phase: "deployment", ask: "release" },
    {
      "deployed-to-production": {
        title: "The commit is deployed to production",
        why: "Wholly: no host still runs the version before.",
        ...deployedOrSignOff("production", "ops")
      },
      running: {
        title: "The application is running",
        why: "It answers with the version that was deployed, several times in a row.",
        ...byHand("ops")
      },
      endpoints: {
        title: "All endpoints answer",
        why: "One route may be broken while the home page is fine.",
        ...byHand("qa")
      },
      "error-rates": {
        title: "Error rates stay low",
        why: "They are watched while users arrive, and compared with the hours before.",
        ...byHand("ops")
      }
    }
  ),
  ...group(
    { section: "Post-deployment verification", phase: "post-deployment", ask: "release" },
    {
      "full-tests": {
        title: "The full test suite has passed after the deployment",
        why: "Against what runs now, not against what was built.",
        ...jobOrSignOff("full-tests", "qa")
      },
      "application-performance": {
        title: "Application performance is as before",
        why: "Under real load, not only in the test.",
        ...byHand("qa")
      },
      features: {
        title: "All features work",
        why: "The new ones, and those that were there before.",
        ...byHand("qa")
      },
      "system-resources": {
        title: "System resources stay within their bounds",
        why: "A leak takes hours to show.",
        ...byHand("ops")
      },
      "response-time": {
        title: "Response times stay low",
        why: "The slowest requests tell first; look at the tail, not at the mean.",
        ...byHand("ops")
      },
      "database-performance": {
        title: "Database performance is as before",
        why: "Slow queries, locks and replication lag.",
        ...byHand("ops")
      },
      "user-activity": {
        title: "User activity is as usual",
        why: "When everything is green and nobody comes, something is broken that is not measured.",
        ...byHand("qa")
      }
    }
  ),
  ...group(
    { section: "Rollback triggers", phase: "rollback", ask: "release" },
    {
      "trigger-errors": {
        title: "Critical errors send it back",
        why: "Decided before the deployment, not while everybody hopes.",
        ...byHand("lead")
      },
      "trigger-performance": {
        title: "Degraded performance sends it back",
        why: "With the number from which on it is degraded.",
        ...byHand("lead")
      },
      "trigger-security": {
        title: "A security vulnerability sends it back",
        why: "A hole that the release opened is closed fastest by the release before.",
        ...byHand("lead")
      },
      "trigger-data": {
        title: "Broken data sends it back",
        why: "Every minute writes more of it.",
        ...byHand("lead")
      }
    }
  ),
  ...group(
    { section: "Rollback steps", phase: "rollback", ask: "release" },
    {
      "stop-new-version": {
        title: "The new version is stopped",
        why: "It takes no more requests and runs no more jobs.",
        ...byHand("ops")
      },
      "restore-previous-version": {
        title: "The previous version is restored",
        why: "The one that was last known to be good here.",
        ...byHand("ops")
      },
      "restore-database": {
        ...databaseChanges,
        title: "The database is restored where needed",
        why: "What was written since the backup is lost or brought over; somebody decides which.",
        ...byHand("ops")
      },
      "rollback-verified": {
        title: "The rollback is verified",
        why: "The same looks as after a deployment, at the old version.",
        ...byHand("qa")
      }
    }
  )
};

// src/checklist/templates/built-in.ts
var deployment2 = { ...beforeDeployment, ...deploying, ...afterwards };
var urgent = [
  "tests",
  "code-review",
  "security-scan",
  "rollback-plan",
  "on-call",
  "lead",
  "ops",
  "database-backup",
  "smoke-tests",
  "running",
  "error-rates",
  "start-notice",
  "success-notice",
  "issues-documented",
  "lessons-learned"
];
var templates = {
  deployment: deployment2,
  "go-live": call,
  hotfix: Object.fromEntries(Object.entries(deployment2).filter(([id]) => urgent.includes(id)))
};
function templateItems(name2) {
  return templates[name2];
}

// src/checklist/inherit.ts
function inherit(data) {
  const nothing = { data, origins: /* @__PURE__ */ new Map(), drafts: [] };
  if (!isMap(data) || !Object.hasOwn(data, "extends")) return nothing;
  const own = Object.hasOwn(data, "items") ? data["items"] : {};
  if (!isMap(own)) return nothing;
  const items = /* @__PURE__ */ Object.create(null);
  const origins = /* @__PURE__ */ new Map();
  const drafts = [];
  for (const { name: name2, at: at2 } of extended(data["extends"])) {
    for (const [id, line] of Object.entries(templateItems(name2))) {
      if (origins.has(id)) continue;
      const said = Object.hasOwn(own, id) ? own[id] : {};
      items[id] = isMap(said) ? effective(line, said) : said;
      origins.set(id, {
        from: templateOrigin(name2),
        at: at2,
        untouched: !Object.hasOwn(own, id),
        ownEvidence: isMap(said) && !provesItself(said)
      });
      if (isMap(said)) drafts.push(...fixedKeys(id, said, templateOrigin(name2)));
    }
  }
  return { data: { ...data, items: Object.assign(items, withoutAll(own, origins)) }, origins, drafts };
}
function extended(value) {
  const references = Array.isArray(value) ? value.map((entry, index) => ({ entry, at: ["extends", index] })) : [{ entry: value, at: ["extends"] }];
  return references.flatMap(({ entry, at: at2 }) => {
    const name2 = templateNamed(entry);
    return name2 === null ? [] : [{ name: name2, at: at2 }];
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
    allowed: `for an item of a template: why, ask, environments, when, ${evidenceKeys.join(", ")}`,
    next: `Remove the key, or give the item another name; \`holdpoint init --template\` writes a template out to be changed freely.`
  }));
}
function withoutAll(own, origins) {
  return Object.fromEntries(Object.entries(own).filter(([id]) => !origins.has(id)));
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/checklist/validate.gen.js
import runtime02 from "ajv/dist/runtime/equal.js";
import runtime12 from "ajv/dist/runtime/ucs2length.js";
var validateFile = validate522;
var schema19 = { "type": "object", "additionalProperties": false, "required": ["version", "environments", "items"], "properties": { "version": { "const": 1 }, "extends": { "anyOf": [{ "type": "string", "enum": ["holdpoint:deployment", "holdpoint:go-live", "holdpoint:hotfix"] }, { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "enum": ["holdpoint:deployment", "holdpoint:go-live", "holdpoint:hotfix"] } }] }, "roles": { "type": "object", "maxProperties": 100, "propertyNames": { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$", "patternErrorMessage": "a lower-case letter, then letters, digits and hyphens; at most 40 characters", "not": { "enum": ["merge", "in", "until", "signoff", "revoke", "hold", "unhold", "status", "recheck", "help", "waive", "override", "attest", "candidate", "drop", "deploy", "here", "go", "no-go", "decision", "action", "concern", "resolve", "start", "done", "rollback", "complete"] } }, "additionalProperties": { "$ref": "role" } }, "environments": { "type": "object", "minProperties": 1, "maxProperties": 50, "propertyNames": { "type": "string", "pattern": "^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$", "patternErrorMessage": "one word of ASCII letters, digits, `.`, `_`, `/` and `-`, at most 100 characters, but not `merge`" }, "additionalProperties": { "$ref": "environment" } }, "items": { "type": "object", "minProperties": 1, "maxProperties": 200, "propertyNames": { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$", "patternErrorMessage": "a lower-case letter, then letters, digits and hyphens; at most 40 characters", "not": { "enum": ["merge", "in", "until", "signoff", "revoke", "hold", "unhold", "status", "recheck", "help", "waive", "override", "attest", "candidate", "drop", "deploy", "here", "go", "no-go", "decision", "action", "concern", "resolve", "start", "done", "rollback", "complete"] } }, "additionalProperties": { "$ref": "item" } } } };
var func02 = runtime02.default ?? runtime02;
var pattern32 = new RegExp("^[a-z][a-z0-9-]{0,39}$", "u");
var pattern6 = new RegExp("^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$", "u");
var schema20 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "teams": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$", "patternErrorMessage": "a team as organisation/slug, such as acme/qa" } }, "users": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", "patternErrorMessage": "a GitHub login without `@`, such as octocat" } } } };
var pattern42 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})/[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,99})$", "u");
var pattern52 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$", "u");
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
      if (!(key0 === "teams" || key0 === "users")) {
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
            if (!pattern42.test(data1)) {
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
            if (!pattern52.test(data3)) {
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
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema20, data };
    (vErrors ??= []).push(err14);
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema21 = { "type": "object", "additionalProperties": false, "required": ["enforce"], "properties": { "enforce": { "patternErrorMessage": "off, advise, advise until YYYY-MM-DD, block", "type": "string", "pattern": "^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$" }, "branches": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "separation-of-duties": { "type": "string", "enum": ["change", "off"] }, "strict": { "type": "boolean" }, "window": { "type": ["object", "array"], "additionalProperties": false, "required": ["zone"], "properties": { "days": { "anyOf": [{ "type": "string", "pattern": "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$", "patternErrorMessage": "a day or days from one to another, such as sat or mon-thu" }, { "type": "array", "minItems": 1, "maxItems": 7, "uniqueItems": true, "items": { "type": "string", "pattern": "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$", "patternErrorMessage": "a day or days from one to another, such as sat or mon-thu" } }] }, "hours": { "patternErrorMessage": "two times of day as HH:MM-HH:MM, such as 09:00-16:00", "type": "string", "pattern": "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, "zone": { "patternErrorMessage": "a time zone of the IANA database as Area/City, such as Europe/Berlin, or UTC", "type": "string", "maxLength": 60, "pattern": "^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$" } }, "minItems": 1, "maxItems": 20, "items": { "$ref": "window" } }, "freeze": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "freeze" } } } };
var pattern72 = new RegExp("^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$", "u");
var pattern82 = new RegExp("^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$", "u");
var pattern10 = new RegExp("^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
var pattern11 = new RegExp("^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$", "u");
var func2 = runtime12.default ?? runtime12;
var schema22 = { "type": "object", "additionalProperties": false, "required": ["zone"], "properties": { "days": { "anyOf": [{ "type": "string", "pattern": "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$", "patternErrorMessage": "a day or days from one to another, such as sat or mon-thu" }, { "type": "array", "minItems": 1, "maxItems": 7, "uniqueItems": true, "items": { "type": "string", "pattern": "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$", "patternErrorMessage": "a day or days from one to another, such as sat or mon-thu" } }] }, "hours": { "patternErrorMessage": "two times of day as HH:MM-HH:MM, such as 09:00-16:00", "type": "string", "pattern": "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, "zone": { "patternErrorMessage": "a time zone of the IANA database as Area/City, such as Europe/Berlin, or UTC", "type": "string", "maxLength": 60, "pattern": "^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$" } } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.zone === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zone" }, parentSchema: schema22, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "days" || key0 === "hours" || key0 === "zone")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema22, data };
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
        if (!pattern82.test(data0)) {
          const err2 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$" }, parentSchema: schema22.properties.days.anyOf[0], data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.days.anyOf[0], data: data0 };
        (vErrors ??= []).push(err3);
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      const _errs6 = errors;
      if (Array.isArray(data0)) {
        if (data0.length > 7) {
          const err4 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 7 }, parentSchema: schema22.properties.days.anyOf[1], data: data0 };
          (vErrors ??= []).push(err4);
          errors++;
        }
        if (data0.length < 1) {
          const err5 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema22.properties.days.anyOf[1], data: data0 };
          (vErrors ??= []).push(err5);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern82.test(data1)) {
              const err6 = { instancePath: instancePath + "/days/" + i0, schemaPath: "#/properties/days/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$" }, parentSchema: schema22.properties.days.anyOf[1].items, data: data1 };
              (vErrors ??= []).push(err6);
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/days/" + i0, schemaPath: "#/properties/days/anyOf/1/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.days.anyOf[1].items, data: data1 };
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
              const err8 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema22.properties.days.anyOf[1], data: data0 };
              (vErrors ??= []).push(err8);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/anyOf/1/type", keyword: "type", params: { type: "array" }, parentSchema: schema22.properties.days.anyOf[1], data: data0 };
        (vErrors ??= []).push(err9);
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err10 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/anyOf", keyword: "anyOf", params: {}, parentSchema: schema22.properties.days, data: data0 };
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
        if (!pattern10.test(data2)) {
          const err11 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/pattern", keyword: "pattern", params: { pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, parentSchema: schema22.properties.hours, data: data2 };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.hours, data: data2 };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.zone !== void 0) {
      let data3 = data.zone;
      if (typeof data3 === "string") {
        if (func2(data3) > 60) {
          const err13 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/maxLength", keyword: "maxLength", params: { limit: 60 }, parentSchema: schema22.properties.zone, data: data3 };
          (vErrors ??= []).push(err13);
          errors++;
        }
        if (!pattern11.test(data3)) {
          const err14 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/pattern", keyword: "pattern", params: { pattern: "^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$" }, parentSchema: schema22.properties.zone, data: data3 };
          (vErrors ??= []).push(err14);
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: "string" }, parentSchema: schema22.properties.zone, data: data3 };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema22, data };
    (vErrors ??= []).push(err16);
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema23 = { "type": "object", "additionalProperties": false, "required": ["from", "until", "reason"], "properties": { "from": { "patternErrorMessage": "a day as YYYY-MM-DD, or a minute as YYYY-MM-DDTHH:MM", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$" }, "until": { "patternErrorMessage": "a day as YYYY-MM-DD, or a minute as YYYY-MM-DDTHH:MM", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$" }, "reason": { "patternErrorMessage": "one line of text without blanks around it", "type": "string", "maxLength": 120, "pattern": "^\\S(?:.*\\S)?$" }, "zone": { "patternErrorMessage": "a time zone of the IANA database as Area/City, such as Europe/Berlin, or UTC", "type": "string", "maxLength": 60, "pattern": "^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$" } } };
var pattern16 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$", "u");
var pattern18 = new RegExp("^\\S(?:.*\\S)?$", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, parentSchema: schema23, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.until === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" }, parentSchema: schema23, data };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.reason === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, parentSchema: schema23, data };
      (vErrors ??= []).push(err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "until" || key0 === "reason" || key0 === "zone")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema23, data };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 === "string") {
        if (!pattern16.test(data0)) {
          const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$" }, schema: "^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$", parentSchema: schema23.properties.from, data: data0 };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, parentSchema: schema23.properties.from, data: data0 };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data1 = data.until;
      if (typeof data1 === "string") {
        if (!pattern16.test(data1)) {
          const err6 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$" }, schema: "^\\d{4}-\\d{2}-\\d{2}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?$", parentSchema: schema23.properties.until, data: data1 };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" }, parentSchema: schema23.properties.until, data: data1 };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data2 = data.reason;
      if (typeof data2 === "string") {
        if (func2(data2) > 120) {
          const err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 120 }, parentSchema: schema23.properties.reason, data: data2 };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (!pattern18.test(data2)) {
          const err9 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, parentSchema: schema23.properties.reason, data: data2 };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, parentSchema: schema23.properties.reason, data: data2 };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.zone !== void 0) {
      let data3 = data.zone;
      if (typeof data3 === "string") {
        if (func2(data3) > 60) {
          const err11 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/maxLength", keyword: "maxLength", params: { limit: 60 }, parentSchema: schema23.properties.zone, data: data3 };
          (vErrors ??= []).push(err11);
          errors++;
        }
        if (!pattern11.test(data3)) {
          const err12 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/pattern", keyword: "pattern", params: { pattern: "^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$" }, parentSchema: schema23.properties.zone, data: data3 };
          (vErrors ??= []).push(err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: "string" }, parentSchema: schema23.properties.zone, data: data3 };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema23, data };
    (vErrors ??= []).push(err14);
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate552(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate552.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enforce === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enforce" }, parentSchema: schema21, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "enforce" || key0 === "branches" || key0 === "separation-of-duties" || key0 === "strict" || key0 === "window" || key0 === "freeze")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema21, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.enforce !== void 0) {
      let data0 = data.enforce;
      if (typeof data0 === "string") {
        if (!pattern72.test(data0)) {
          const err2 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/pattern", keyword: "pattern", params: { pattern: "^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$" }, schema: "^(?:off|advise|block|advise until \\d{4}-\\d{2}-\\d{2})$", parentSchema: schema21.properties.enforce, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/type", keyword: "type", params: { type: "string" }, parentSchema: schema21.properties.enforce, data: data0 };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.branches !== void 0) {
      let data1 = data.branches;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          const err4 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema21.properties.branches, data: data1 };
          (vErrors ??= []).push(err4);
          errors++;
        }
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema21.properties.branches, data: data1 };
          (vErrors ??= []).push(err5);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func2(data2) > 200) {
              const err6 = { instancePath: instancePath + "/branches/" + i0, schemaPath: "#/properties/branches/items/maxLength", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema21.properties.branches.items, data: data2 };
              (vErrors ??= []).push(err6);
              errors++;
            }
            if (func2(data2) < 1) {
              const err7 = { instancePath: instancePath + "/branches/" + i0, schemaPath: "#/properties/branches/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema21.properties.branches.items, data: data2 };
              (vErrors ??= []).push(err7);
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/branches/" + i0, schemaPath: "#/properties/branches/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema21.properties.branches.items, data: data2 };
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
              const err9 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema21.properties.branches, data: data1 };
              (vErrors ??= []).push(err9);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "array" }, parentSchema: schema21.properties.branches, data: data1 };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data["separation-of-duties"] !== void 0) {
      let data3 = data["separation-of-duties"];
      if (typeof data3 !== "string") {
        const err11 = { instancePath: instancePath + "/separation-of-duties", schemaPath: "#/properties/separation-of-duties/type", keyword: "type", params: { type: "string" }, parentSchema: schema21.properties["separation-of-duties"], data: data3 };
        (vErrors ??= []).push(err11);
        errors++;
      }
      if (!(data3 === "change" || data3 === "off")) {
        const err12 = { instancePath: instancePath + "/separation-of-duties", schemaPath: "#/properties/separation-of-duties/enum", keyword: "enum", params: { allowedValues: schema21.properties["separation-of-duties"].enum }, parentSchema: schema21.properties["separation-of-duties"], data: data3 };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.strict !== void 0) {
      let data4 = data.strict;
      if (typeof data4 !== "boolean") {
        const err13 = { instancePath: instancePath + "/strict", schemaPath: "#/properties/strict/type", keyword: "type", params: { type: "boolean" }, parentSchema: schema21.properties.strict, data: data4 };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.window !== void 0) {
      let data5 = data.window;
      if (!data5 || typeof data5 != "object") {
        const err14 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: schema21.properties.window.type }, parentSchema: schema21.properties.window, data: data5 };
        (vErrors ??= []).push(err14);
        errors++;
      }
      if (Array.isArray(data5)) {
        if (data5.length > 20) {
          const err15 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/maxItems", keyword: "maxItems", params: { limit: 20 }, parentSchema: schema21.properties.window, data: data5 };
          (vErrors ??= []).push(err15);
          errors++;
        }
        if (data5.length < 1) {
          const err16 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema21.properties.window, data: data5 };
          (vErrors ??= []).push(err16);
          errors++;
        }
        const len1 = data5.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate56(data5[i2], { instancePath: instancePath + "/window/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = join(vErrors, validate56.errors);
            errors = vErrors.length;
          }
        }
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.zone === void 0) {
          const err17 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/required", keyword: "required", params: { missingProperty: "zone" }, parentSchema: schema21.properties.window, data: data5 };
          (vErrors ??= []).push(err17);
          errors++;
        }
        for (const key1 in data5) {
          if (!(key1 === "days" || key1 === "hours" || key1 === "zone")) {
            const err18 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, parentSchema: schema21.properties.window, data: data5 };
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
            if (!pattern82.test(data7)) {
              const err19 = { instancePath: instancePath + "/window/days", schemaPath: "#/properties/window/properties/days/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$" }, parentSchema: schema21.properties.window.properties.days.anyOf[0], data: data7 };
              (vErrors ??= []).push(err19);
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/window/days", schemaPath: "#/properties/window/properties/days/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema21.properties.window.properties.days.anyOf[0], data: data7 };
            (vErrors ??= []).push(err20);
            errors++;
          }
          var _valid0 = _errs18 === errors;
          valid7 = valid7 || _valid0;
          const _errs20 = errors;
          if (Array.isArray(data7)) {
            if (data7.length > 7) {
              const err21 = { instancePath: instancePath + "/window/days", schemaPath: "#/properties/window/properties/days/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 7 }, parentSchema: schema21.properties.window.properties.days.anyOf[1], data: data7 };
              (vErrors ??= []).push(err21);
              errors++;
            }
            if (data7.length < 1) {
              const err22 = { instancePath: instancePath + "/window/days", schemaPath: "#/properties/window/properties/days/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema21.properties.window.properties.days.anyOf[1], data: data7 };
              (vErrors ??= []).push(err22);
              errors++;
            }
            const len2 = data7.length;
            for (let i3 = 0; i3 < len2; i3++) {
              let data8 = data7[i3];
              if (typeof data8 === "string") {
                if (!pattern82.test(data8)) {
                  const err23 = { instancePath: instancePath + "/window/days/" + i3, schemaPath: "#/properties/window/properties/days/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$" }, parentSchema: schema21.properties.window.properties.days.anyOf[1].items, data: data8 };
                  (vErrors ??= []).push(err23);
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/window/days/" + i3, schemaPath: "#/properties/window/properties/days/anyOf/1/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema21.properties.window.properties.days.anyOf[1].items, data: data8 };
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
                  const err25 = { instancePath: instancePath + "/window/days", schemaPath: "#/properties/window/properties/days/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 }, parentSchema: schema21.properties.window.properties.days.anyOf[1], data: data7 };
                  (vErrors ??= []).push(err25);
                  errors++;
                  break;
                }
                indices1[item1] = i4;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/window/days", schemaPath: "#/properties/window/properties/days/anyOf/1/type", keyword: "type", params: { type: "array" }, parentSchema: schema21.properties.window.properties.days.anyOf[1], data: data7 };
            (vErrors ??= []).push(err26);
            errors++;
          }
          var _valid0 = _errs20 === errors;
          valid7 = valid7 || _valid0;
          if (!valid7) {
            const err27 = { instancePath: instancePath + "/window/days", schemaPath: "#/properties/window/properties/days/anyOf", keyword: "anyOf", params: {}, parentSchema: schema21.properties.window.properties.days, data: data7 };
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
            if (!pattern10.test(data9)) {
              const err28 = { instancePath: instancePath + "/window/hours", schemaPath: "#/properties/window/properties/hours/pattern", keyword: "pattern", params: { pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, parentSchema: schema21.properties.window.properties.hours, data: data9 };
              (vErrors ??= []).push(err28);
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/window/hours", schemaPath: "#/properties/window/properties/hours/type", keyword: "type", params: { type: "string" }, parentSchema: schema21.properties.window.properties.hours, data: data9 };
            (vErrors ??= []).push(err29);
            errors++;
          }
        }
        if (data5.zone !== void 0) {
          let data10 = data5.zone;
          if (typeof data10 === "string") {
            if (func2(data10) > 60) {
              const err30 = { instancePath: instancePath + "/window/zone", schemaPath: "#/properties/window/properties/zone/maxLength", keyword: "maxLength", params: { limit: 60 }, parentSchema: schema21.properties.window.properties.zone, data: data10 };
              (vErrors ??= []).push(err30);
              errors++;
            }
            if (!pattern11.test(data10)) {
              const err31 = { instancePath: instancePath + "/window/zone", schemaPath: "#/properties/window/properties/zone/pattern", keyword: "pattern", params: { pattern: "^(?:UTC|(?!Etc/)[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$" }, parentSchema: schema21.properties.window.properties.zone, data: data10 };
              (vErrors ??= []).push(err31);
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/window/zone", schemaPath: "#/properties/window/properties/zone/type", keyword: "type", params: { type: "string" }, parentSchema: schema21.properties.window.properties.zone, data: data10 };
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
          const err33 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/maxItems", keyword: "maxItems", params: { limit: 50 }, parentSchema: schema21.properties.freeze, data: data11 };
          (vErrors ??= []).push(err33);
          errors++;
        }
        if (data11.length < 1) {
          const err34 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema21.properties.freeze, data: data11 };
          (vErrors ??= []).push(err34);
          errors++;
        }
        const len3 = data11.length;
        for (let i5 = 0; i5 < len3; i5++) {
          if (!validate58(data11[i5], { instancePath: instancePath + "/freeze/" + i5, parentData: data11, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = join(vErrors, validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/type", keyword: "type", params: { type: "array" }, parentSchema: schema21.properties.freeze, data: data11 };
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema21, data };
    (vErrors ??= []).push(err36);
    errors++;
  }
  validate552.errors = vErrors;
  return errors === 0;
}
validate552.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema242 = { "type": "object", "additionalProperties": false, "required": ["title"], "oneOf": [{ "required": ["check"] }, { "required": ["review"] }, { "required": ["signoff"] }, { "required": ["tick"] }, { "required": ["file"] }, { "required": ["deployment"] }, { "required": ["codeowners"] }, { "required": ["window"] }, { "required": ["linked-issue"] }, { "required": ["variables"] }, { "required": ["workflow"] }, { "required": ["all"] }, { "required": ["any"] }], "properties": { "title": { "patternErrorMessage": "one line of text without blanks around it", "type": "string", "maxLength": 120, "pattern": "^\\S(?:.*\\S)?$" }, "section": { "patternErrorMessage": "one line of text without blanks around it", "type": "string", "maxLength": 120, "pattern": "^\\S(?:.*\\S)?$" }, "why": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "phase": { "type": "string", "enum": ["pre-deployment", "deployment", "post-deployment", "rollback", "communication", "review", "close"] }, "ask": { "type": "string", "enum": ["change", "release"] }, "environments": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "when": { "$ref": "when" }, "check": { "$ref": "check" }, "review": { "$ref": "review" }, "signoff": { "$ref": "signoff" }, "tick": { "$ref": "tick" }, "file": { "$ref": "file" }, "deployment": { "$ref": "deployment" }, "codeowners": { "$ref": "codeowners" }, "window": { "$ref": "window" }, "linked-issue": { "$ref": "linked-issue" }, "variables": { "$ref": "variables" }, "workflow": { "$ref": "workflow" }, "all": { "$ref": "parts" }, "any": { "$ref": "parts" } } };
var func8 = Object.prototype.hasOwnProperty;
var schema25 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "paths": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 200 } }, "labels": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "maxLength": 50, "pattern": "^\\S(?:.*\\S)?$", "patternErrorMessage": "one line of text without blanks around it" } }, "base": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 200 } } } };
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
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, parentSchema: schema25, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "paths" || key0 === "labels" || key0 === "base")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema25, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.paths !== void 0) {
      let data0 = data.paths;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          const err2 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema25.properties.paths, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema25.properties.paths, data: data0 };
          (vErrors ??= []).push(err3);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func2(data1) > 200) {
              const err4 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/maxLength", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema25.properties.paths.items, data: data1 };
              (vErrors ??= []).push(err4);
              errors++;
            }
            if (func2(data1) < 1) {
              const err5 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema25.properties.paths.items, data: data1 };
              (vErrors ??= []).push(err5);
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema25.properties.paths.items, data: data1 };
            (vErrors ??= []).push(err6);
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
              const err7 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema25.properties.paths, data: data0 };
              (vErrors ??= []).push(err7);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, parentSchema: schema25.properties.paths, data: data0 };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data2 = data.labels;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          const err9 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema25.properties.labels, data: data2 };
          (vErrors ??= []).push(err9);
          errors++;
        }
        if (data2.length < 1) {
          const err10 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema25.properties.labels, data: data2 };
          (vErrors ??= []).push(err10);
          errors++;
        }
        const len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data3 = data2[i2];
          if (typeof data3 === "string") {
            if (func2(data3) > 50) {
              const err11 = { instancePath: instancePath + "/labels/" + i2, schemaPath: "#/properties/labels/items/maxLength", keyword: "maxLength", params: { limit: 50 }, parentSchema: schema25.properties.labels.items, data: data3 };
              (vErrors ??= []).push(err11);
              errors++;
            }
            if (!pattern18.test(data3)) {
              const err12 = { instancePath: instancePath + "/labels/" + i2, schemaPath: "#/properties/labels/items/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, parentSchema: schema25.properties.labels.items, data: data3 };
              (vErrors ??= []).push(err12);
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/labels/" + i2, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema25.properties.labels.items, data: data3 };
            (vErrors ??= []).push(err13);
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
              const err14 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, parentSchema: schema25.properties.labels, data: data2 };
              (vErrors ??= []).push(err14);
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, parentSchema: schema25.properties.labels, data: data2 };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.base !== void 0) {
      let data4 = data.base;
      if (Array.isArray(data4)) {
        if (data4.length > 100) {
          const err16 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema25.properties.base, data: data4 };
          (vErrors ??= []).push(err16);
          errors++;
        }
        if (data4.length < 1) {
          const err17 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema25.properties.base, data: data4 };
          (vErrors ??= []).push(err17);
          errors++;
        }
        const len2 = data4.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data5 = data4[i4];
          if (typeof data5 === "string") {
            if (func2(data5) > 200) {
              const err18 = { instancePath: instancePath + "/base/" + i4, schemaPath: "#/properties/base/items/maxLength", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema25.properties.base.items, data: data5 };
              (vErrors ??= []).push(err18);
              errors++;
            }
            if (func2(data5) < 1) {
              const err19 = { instancePath: instancePath + "/base/" + i4, schemaPath: "#/properties/base/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema25.properties.base.items, data: data5 };
              (vErrors ??= []).push(err19);
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/base/" + i4, schemaPath: "#/properties/base/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema25.properties.base.items, data: data5 };
            (vErrors ??= []).push(err20);
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
              const err21 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, parentSchema: schema25.properties.base, data: data4 };
              (vErrors ??= []).push(err21);
              errors++;
              break;
            }
            indices2[item2] = i5;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "array" }, parentSchema: schema25.properties.base, data: data4 };
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema25, data };
    (vErrors ??= []).push(err23);
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema26 = { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 255 }, { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "app": { "anyOf": [{ "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,99}$" }, { "type": "integer", "minimum": 1 }] }, "workflow": { "type": "string", "minLength": 1, "maxLength": 255 }, "unchanged": { "type": "boolean" } } }] };
var pattern24 = new RegExp("^[a-z0-9][a-z0-9-]{0,99}$", "u");
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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (func2(data) > 255) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 255 }, parentSchema: schema26.anyOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema26.anyOf[0], data };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema26.anyOf[0], data };
    (vErrors ??= []).push(err2);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err3 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "name" }, parentSchema: schema26.anyOf[1], data };
      (vErrors ??= []).push(err3);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "app" || key0 === "workflow" || key0 === "unchanged")) {
        const err4 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema26.anyOf[1], data };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) > 255) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/anyOf/1/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, parentSchema: schema26.anyOf[1].properties.name, data: data0 };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (func2(data0) < 1) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/anyOf/1/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema26.anyOf[1].properties.name, data: data0 };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/name", schemaPath: "#/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema26.anyOf[1].properties.name, data: data0 };
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
        if (!pattern24.test(data1)) {
          const err8 = { instancePath: instancePath + "/app", schemaPath: "#/anyOf/1/properties/app/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,99}$" }, schema: "^[a-z0-9][a-z0-9-]{0,99}$", parentSchema: schema26.anyOf[1].properties.app.anyOf[0], data: data1 };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/app", schemaPath: "#/anyOf/1/properties/app/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema26.anyOf[1].properties.app.anyOf[0], data: data1 };
        (vErrors ??= []).push(err9);
        errors++;
      }
      var _valid1 = _errs10 === errors;
      valid2 = valid2 || _valid1;
      const _errs12 = errors;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err10 = { instancePath: instancePath + "/app", schemaPath: "#/anyOf/1/properties/app/anyOf/1/type", keyword: "type", params: { type: "integer" }, parentSchema: schema26.anyOf[1].properties.app.anyOf[1], data: data1 };
        (vErrors ??= []).push(err10);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err11 = { instancePath: instancePath + "/app", schemaPath: "#/anyOf/1/properties/app/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: schema26.anyOf[1].properties.app.anyOf[1], data: data1 };
          (vErrors ??= []).push(err11);
          errors++;
        }
      }
      var _valid1 = _errs12 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err12 = { instancePath: instancePath + "/app", schemaPath: "#/anyOf/1/properties/app/anyOf", keyword: "anyOf", params: {}, parentSchema: schema26.anyOf[1].properties.app, data: data1 };
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
        if (func2(data2) > 255) {
          const err13 = { instancePath: instancePath + "/workflow", schemaPath: "#/anyOf/1/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 255 }, parentSchema: schema26.anyOf[1].properties.workflow, data: data2 };
          (vErrors ??= []).push(err13);
          errors++;
        }
        if (func2(data2) < 1) {
          const err14 = { instancePath: instancePath + "/workflow", schemaPath: "#/anyOf/1/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema26.anyOf[1].properties.workflow, data: data2 };
          (vErrors ??= []).push(err14);
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/workflow", schemaPath: "#/anyOf/1/properties/workflow/type", keyword: "type", params: { type: "string" }, parentSchema: schema26.anyOf[1].properties.workflow, data: data2 };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.unchanged !== void 0) {
      let data3 = data.unchanged;
      if (typeof data3 !== "boolean") {
        const err16 = { instancePath: instancePath + "/unchanged", schemaPath: "#/anyOf/1/properties/unchanged/type", keyword: "type", params: { type: "boolean" }, parentSchema: schema26.anyOf[1].properties.unchanged, data: data3 };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, parentSchema: schema26.anyOf[1], data };
    (vErrors ??= []).push(err17);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err18 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, parentSchema: schema26, data };
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
  validate64.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate64.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema27 = { "type": "object", "additionalProperties": false, "properties": { "from": { "type": "array", "minItems": 1, "maxItems": 50, "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$" } }, "count": { "type": "integer", "minimum": 1, "maximum": 10 } } };
var pattern25 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$", "u");
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
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "count")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema27, data };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          const err1 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/maxItems", keyword: "maxItems", params: { limit: 50 }, parentSchema: schema27.properties.from, data: data0 };
          (vErrors ??= []).push(err1);
          errors++;
        }
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema27.properties.from, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern25.test(data1)) {
              const err3 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/properties/from/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$", parentSchema: schema27.properties.from.items, data: data1 };
              (vErrors ??= []).push(err3);
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/properties/from/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema27.properties.from.items, data: data1 };
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
              const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema27.properties.from, data: data0 };
              (vErrors ??= []).push(err5);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "array" }, parentSchema: schema27.properties.from, data: data0 };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data2 = data.count;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, parentSchema: schema27.properties.count, data: data2 };
        (vErrors ??= []).push(err7);
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 10 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, parentSchema: schema27.properties.count, data: data2 };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: schema27.properties.count, data: data2 };
          (vErrors ??= []).push(err9);
          errors++;
        }
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
var schema28 = { "anyOf": [{ "patternErrorMessage": "a text such as qa", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" }, { "type": "object", "additionalProperties": false, "required": ["role"], "properties": { "role": { "patternErrorMessage": "a text such as qa", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" } } }] };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
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
    if (!pattern32.test(data)) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema28.anyOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema28.anyOf[0], data };
    (vErrors ??= []).push(err1);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      const err2 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "role" }, parentSchema: schema28.anyOf[1], data };
      (vErrors ??= []).push(err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "role")) {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema28.anyOf[1], data };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data0 = data.role;
      if (typeof data0 === "string") {
        if (!pattern32.test(data0)) {
          const err4 = { instancePath: instancePath + "/role", schemaPath: "#/anyOf/1/properties/role/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema28.anyOf[1].properties.role, data: data0 };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/role", schemaPath: "#/anyOf/1/properties/role/type", keyword: "type", params: { type: "string" }, parentSchema: schema28.anyOf[1].properties.role, data: data0 };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, parentSchema: schema28.anyOf[1], data };
    (vErrors ??= []).push(err6);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, parentSchema: schema28, data };
    (vErrors ??= []).push(err7);
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
  validate68.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate68.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema29 = { "anyOf": [{ "patternErrorMessage": "a text such as ops", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" }, { "type": "object", "additionalProperties": false, "required": ["role"], "properties": { "role": { "patternErrorMessage": "a text such as ops", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" } } }] };
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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern32.test(data)) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema29.anyOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema29.anyOf[0], data };
    (vErrors ??= []).push(err1);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      const err2 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "role" }, parentSchema: schema29.anyOf[1], data };
      (vErrors ??= []).push(err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "role")) {
        const err3 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema29.anyOf[1], data };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data0 = data.role;
      if (typeof data0 === "string") {
        if (!pattern32.test(data0)) {
          const err4 = { instancePath: instancePath + "/role", schemaPath: "#/anyOf/1/properties/role/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema29.anyOf[1].properties.role, data: data0 };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/role", schemaPath: "#/anyOf/1/properties/role/type", keyword: "type", params: { type: "string" }, parentSchema: schema29.anyOf[1].properties.role, data: data0 };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, parentSchema: schema29.anyOf[1], data };
    (vErrors ??= []).push(err6);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, parentSchema: schema29, data };
    (vErrors ??= []).push(err7);
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
  validate70.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate70.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema30 = { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 1024 }, { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 1024 }, "headings": { "type": "array", "minItems": 1, "maxItems": 50, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "\\S" } }, "unchanged": { "type": "boolean" } } }] };
var pattern30 = new RegExp("\\S", "u");
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
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
    if (func2(data) > 1024) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 }, parentSchema: schema30.anyOf[0], data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema30.anyOf[0], data };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema30.anyOf[0], data };
    (vErrors ??= []).push(err2);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err3 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "path" }, parentSchema: schema30.anyOf[1], data };
      (vErrors ??= []).push(err3);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "headings" || key0 === "unchanged")) {
        const err4 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema30.anyOf[1], data };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (func2(data0) > 1024) {
          const err5 = { instancePath: instancePath + "/path", schemaPath: "#/anyOf/1/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 }, parentSchema: schema30.anyOf[1].properties.path, data: data0 };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (func2(data0) < 1) {
          const err6 = { instancePath: instancePath + "/path", schemaPath: "#/anyOf/1/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema30.anyOf[1].properties.path, data: data0 };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/path", schemaPath: "#/anyOf/1/properties/path/type", keyword: "type", params: { type: "string" }, parentSchema: schema30.anyOf[1].properties.path, data: data0 };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.headings !== void 0) {
      let data1 = data.headings;
      if (Array.isArray(data1)) {
        if (data1.length > 50) {
          const err8 = { instancePath: instancePath + "/headings", schemaPath: "#/anyOf/1/properties/headings/maxItems", keyword: "maxItems", params: { limit: 50 }, parentSchema: schema30.anyOf[1].properties.headings, data: data1 };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data1.length < 1) {
          const err9 = { instancePath: instancePath + "/headings", schemaPath: "#/anyOf/1/properties/headings/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema30.anyOf[1].properties.headings, data: data1 };
          (vErrors ??= []).push(err9);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func2(data2) > 255) {
              const err10 = { instancePath: instancePath + "/headings/" + i0, schemaPath: "#/anyOf/1/properties/headings/items/maxLength", keyword: "maxLength", params: { limit: 255 }, parentSchema: schema30.anyOf[1].properties.headings.items, data: data2 };
              (vErrors ??= []).push(err10);
              errors++;
            }
            if (func2(data2) < 1) {
              const err11 = { instancePath: instancePath + "/headings/" + i0, schemaPath: "#/anyOf/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema30.anyOf[1].properties.headings.items, data: data2 };
              (vErrors ??= []).push(err11);
              errors++;
            }
            if (!pattern30.test(data2)) {
              const err12 = { instancePath: instancePath + "/headings/" + i0, schemaPath: "#/anyOf/1/properties/headings/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, parentSchema: schema30.anyOf[1].properties.headings.items, data: data2 };
              (vErrors ??= []).push(err12);
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/headings/" + i0, schemaPath: "#/anyOf/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema30.anyOf[1].properties.headings.items, data: data2 };
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
              const err14 = { instancePath: instancePath + "/headings", schemaPath: "#/anyOf/1/properties/headings/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema30.anyOf[1].properties.headings, data: data1 };
              (vErrors ??= []).push(err14);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/headings", schemaPath: "#/anyOf/1/properties/headings/type", keyword: "type", params: { type: "array" }, parentSchema: schema30.anyOf[1].properties.headings, data: data1 };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.unchanged !== void 0) {
      let data3 = data.unchanged;
      if (typeof data3 !== "boolean") {
        const err16 = { instancePath: instancePath + "/unchanged", schemaPath: "#/anyOf/1/properties/unchanged/type", keyword: "type", params: { type: "boolean" }, parentSchema: schema30.anyOf[1].properties.unchanged, data: data3 };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, parentSchema: schema30.anyOf[1], data };
    (vErrors ??= []).push(err17);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err18 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, parentSchema: schema30, data };
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
  validate72.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate72.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema31 = { "type": "object", "additionalProperties": false, "required": ["environment"], "properties": { "environment": { "patternErrorMessage": "one line of text without blanks around it", "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^\\S(?:.*\\S)?$" }, "for": { "patternErrorMessage": "a whole number of minutes, hours or days, such as 30m, 2h or 1d", "type": "string", "pattern": "^[1-9][0-9]{0,3}[mhd]$" }, "app": { "patternErrorMessage": "the slug of an app, such as our-deployer", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,99}$" } } };
var pattern322 = new RegExp("^[1-9][0-9]{0,3}[mhd]$", "u");
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
    if (data.environment === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" }, parentSchema: schema31, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "environment" || key0 === "for" || key0 === "app")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema31, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data0 = data.environment;
      if (typeof data0 === "string") {
        if (func2(data0) > 255) {
          const err2 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/maxLength", keyword: "maxLength", params: { limit: 255 }, parentSchema: schema31.properties.environment, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema31.properties.environment, data: data0 };
          (vErrors ??= []).push(err3);
          errors++;
        }
        if (!pattern18.test(data0)) {
          const err4 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, parentSchema: schema31.properties.environment, data: data0 };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, parentSchema: schema31.properties.environment, data: data0 };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.for !== void 0) {
      let data1 = data.for;
      if (typeof data1 === "string") {
        if (!pattern322.test(data1)) {
          const err6 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[mhd]$" }, schema: "^[1-9][0-9]{0,3}[mhd]$", parentSchema: schema31.properties.for, data: data1 };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/type", keyword: "type", params: { type: "string" }, parentSchema: schema31.properties.for, data: data1 };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.app !== void 0) {
      let data2 = data.app;
      if (typeof data2 === "string") {
        if (!pattern24.test(data2)) {
          const err8 = { instancePath: instancePath + "/app", schemaPath: "#/properties/app/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,99}$" }, schema: "^[a-z0-9][a-z0-9-]{0,99}$", parentSchema: schema31.properties.app, data: data2 };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/app", schemaPath: "#/properties/app/type", keyword: "type", params: { type: "string" }, parentSchema: schema31.properties.app, data: data2 };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema31, data };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema32 = { "type": "object", "additionalProperties": false, "properties": { "unowned": { "type": "string", "enum": ["allowed", "refused"] } } };
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
    for (const key0 in data) {
      if (!(key0 === "unowned")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema32, data };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.unowned !== void 0) {
      let data0 = data.unowned;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/unowned", schemaPath: "#/properties/unowned/type", keyword: "type", params: { type: "string" }, parentSchema: schema32.properties.unowned, data: data0 };
        (vErrors ??= []).push(err1);
        errors++;
      }
      if (!(data0 === "allowed" || data0 === "refused")) {
        const err2 = { instancePath: instancePath + "/unowned", schemaPath: "#/properties/unowned/enum", keyword: "enum", params: { allowedValues: schema32.properties.unowned.enum }, parentSchema: schema32.properties.unowned, data: data0 };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema32, data };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema33 = { "type": "object", "additionalProperties": false, "properties": { "state": { "type": "string", "enum": ["open", "closed"] }, "labels": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "string", "minLength": 1, "maxLength": 50 } } } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "state" || key0 === "labels")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema33, data };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data0 = data.state;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, parentSchema: schema33.properties.state, data: data0 };
        (vErrors ??= []).push(err1);
        errors++;
      }
      if (!(data0 === "open" || data0 === "closed")) {
        const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema33.properties.state.enum }, parentSchema: schema33.properties.state, data: data0 };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data1 = data.labels;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          const err3 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema33.properties.labels, data: data1 };
          (vErrors ??= []).push(err3);
          errors++;
        }
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema33.properties.labels, data: data1 };
          (vErrors ??= []).push(err4);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func2(data2) > 50) {
              const err5 = { instancePath: instancePath + "/labels/" + i0, schemaPath: "#/properties/labels/items/maxLength", keyword: "maxLength", params: { limit: 50 }, parentSchema: schema33.properties.labels.items, data: data2 };
              (vErrors ??= []).push(err5);
              errors++;
            }
            if (func2(data2) < 1) {
              const err6 = { instancePath: instancePath + "/labels/" + i0, schemaPath: "#/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema33.properties.labels.items, data: data2 };
              (vErrors ??= []).push(err6);
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/labels/" + i0, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema33.properties.labels.items, data: data2 };
            (vErrors ??= []).push(err7);
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, parentSchema: schema33.properties.labels, data: data1 };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema33, data };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema34 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "names": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,254}$", "patternErrorMessage": "letters, digits and _, not starting with a digit" } }, "secrets": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,254}$", "patternErrorMessage": "letters, digits and _, not starting with a digit" } } } };
var pattern34 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,254}$", "u");
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
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, parentSchema: schema34, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "names" || key0 === "secrets")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema34, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.names !== void 0) {
      let data0 = data.names;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema34.properties.names, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema34.properties.names, data: data0 };
          (vErrors ??= []).push(err3);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern34.test(data1)) {
              const err4 = { instancePath: instancePath + "/names/" + i0, schemaPath: "#/properties/names/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,254}$" }, schema: "^[A-Za-z_][A-Za-z0-9_]{0,254}$", parentSchema: schema34.properties.names.items, data: data1 };
              (vErrors ??= []).push(err4);
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/names/" + i0, schemaPath: "#/properties/names/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema34.properties.names.items, data: data1 };
            (vErrors ??= []).push(err5);
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" }, parentSchema: schema34.properties.names, data: data0 };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.secrets !== void 0) {
      let data2 = data.secrets;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          const err7 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema34.properties.secrets, data: data2 };
          (vErrors ??= []).push(err7);
          errors++;
        }
        if (data2.length < 1) {
          const err8 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema34.properties.secrets, data: data2 };
          (vErrors ??= []).push(err8);
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 === "string") {
            if (!pattern34.test(data3)) {
              const err9 = { instancePath: instancePath + "/secrets/" + i1, schemaPath: "#/properties/secrets/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,254}$" }, schema: "^[A-Za-z_][A-Za-z0-9_]{0,254}$", parentSchema: schema34.properties.secrets.items, data: data3 };
              (vErrors ??= []).push(err9);
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/secrets/" + i1, schemaPath: "#/properties/secrets/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema34.properties.secrets.items, data: data3 };
            (vErrors ??= []).push(err10);
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "array" }, parentSchema: schema34.properties.secrets, data: data2 };
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
var schema35 = { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 255 }, "event": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "type": "string", "enum": ["push", "pull_request", "pull_request_review", "merge_group", "schedule", "workflow_dispatch", "release", "deployment", "deployment_status"] } } } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, parentSchema: schema35, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "event")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema35, data };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 === "string") {
        if (func2(data0) > 255) {
          const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 255 }, parentSchema: schema35.properties.path, data: data0 };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema35.properties.path, data: data0 };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, parentSchema: schema35.properties.path, data: data0 };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.event !== void 0) {
      let data1 = data.event;
      if (Array.isArray(data1)) {
        if (data1.length > 20) {
          const err5 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/maxItems", keyword: "maxItems", params: { limit: 20 }, parentSchema: schema35.properties.event, data: data1 };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data1.length < 1) {
          const err6 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema35.properties.event, data: data1 };
          (vErrors ??= []).push(err6);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err7 = { instancePath: instancePath + "/event/" + i0, schemaPath: "#/properties/event/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema35.properties.event.items, data: data2 };
            (vErrors ??= []).push(err7);
            errors++;
          }
          if (!(data2 === "push" || data2 === "pull_request" || data2 === "pull_request_review" || data2 === "merge_group" || data2 === "schedule" || data2 === "workflow_dispatch" || data2 === "release" || data2 === "deployment" || data2 === "deployment_status")) {
            const err8 = { instancePath: instancePath + "/event/" + i0, schemaPath: "#/properties/event/items/enum", keyword: "enum", params: { allowedValues: schema35.properties.event.items.enum }, parentSchema: schema35.properties.event.items, data: data2 };
            (vErrors ??= []).push(err8);
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "array" }, parentSchema: schema35.properties.event, data: data1 };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema35, data };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema36 = { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "evidence" } };
var schema37 = { "type": "object", "additionalProperties": false, "oneOf": [{ "required": ["check"] }, { "required": ["review"] }, { "required": ["signoff"] }, { "required": ["tick"] }, { "required": ["file"] }, { "required": ["deployment"] }, { "required": ["codeowners"] }, { "required": ["window"] }, { "required": ["linked-issue"] }, { "required": ["variables"] }, { "required": ["workflow"] }, { "required": ["all"] }, { "required": ["any"] }], "properties": { "check": { "$ref": "check" }, "review": { "$ref": "review" }, "signoff": { "$ref": "signoff" }, "tick": { "$ref": "tick" }, "file": { "$ref": "file" }, "deployment": { "$ref": "deployment" }, "codeowners": { "$ref": "codeowners" }, "window": { "$ref": "window" }, "linked-issue": { "$ref": "linked-issue" }, "variables": { "$ref": "variables" }, "workflow": { "$ref": "workflow" }, "all": { "$ref": "parts" }, "any": { "$ref": "parts" } } };
var wrapper02 = { validate: validate85 };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
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
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "check" }, parentSchema: schema37.oneOf[0], data };
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
      const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "review" }, parentSchema: schema37.oneOf[1], data };
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
        const err2 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "signoff" }, parentSchema: schema37.oneOf[2], data };
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
          const err3 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "tick" }, parentSchema: schema37.oneOf[3], data };
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
            const err4 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "file" }, parentSchema: schema37.oneOf[4], data };
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
              const err5 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "deployment" }, parentSchema: schema37.oneOf[5], data };
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
                const err6 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "codeowners" }, parentSchema: schema37.oneOf[6], data };
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
                  const err7 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "window" }, parentSchema: schema37.oneOf[7], data };
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
                    const err8 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "linked-issue" }, parentSchema: schema37.oneOf[8], data };
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
                      const err9 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "variables" }, parentSchema: schema37.oneOf[9], data };
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
                        const err10 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "workflow" }, parentSchema: schema37.oneOf[10], data };
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
                        if (data.all === void 0) {
                          const err11 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "all" }, parentSchema: schema37.oneOf[11], data };
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
                          if (data.any === void 0) {
                            const err12 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "any" }, parentSchema: schema37.oneOf[12], data };
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
    const err13 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, parentSchema: schema37, data };
    (vErrors ??= []).push(err13);
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
      if (!func8.call(schema37.properties, key0)) {
        const err14 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema37, data };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.check !== void 0) {
      if (!validate64(data.check, { instancePath: instancePath + "/check", parentData: data, parentDataProperty: "check", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0) {
      if (!validate66(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.signoff !== void 0) {
      if (!validate68(data.signoff, { instancePath: instancePath + "/signoff", parentData: data, parentDataProperty: "signoff", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.tick !== void 0) {
      if (!validate70(data.tick, { instancePath: instancePath + "/tick", parentData: data, parentDataProperty: "tick", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.file !== void 0) {
      if (!validate72(data.file, { instancePath: instancePath + "/file", parentData: data, parentDataProperty: "file", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate72.errors);
        errors = vErrors.length;
      }
    }
    if (data.deployment !== void 0) {
      if (!validate74(data.deployment, { instancePath: instancePath + "/deployment", parentData: data, parentDataProperty: "deployment", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.codeowners !== void 0) {
      if (!validate76(data.codeowners, { instancePath: instancePath + "/codeowners", parentData: data, parentDataProperty: "codeowners", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.window !== void 0) {
      if (!validate56(data.window, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data["linked-issue"] !== void 0) {
      if (!validate79(data["linked-issue"], { instancePath: instancePath + "/linked-issue", parentData: data, parentDataProperty: "linked-issue", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.variables !== void 0) {
      if (!validate81(data.variables, { instancePath: instancePath + "/variables", parentData: data, parentDataProperty: "variables", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.workflow !== void 0) {
      if (!validate83(data.workflow, { instancePath: instancePath + "/workflow", parentData: data, parentDataProperty: "workflow", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate83.errors);
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
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema37, data };
    (vErrors ??= []).push(err15);
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema36, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema36, data };
      (vErrors ??= []).push(err1);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate86(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate86.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, parentSchema: schema36, data };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
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
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "check" }, parentSchema: schema242.oneOf[0], data };
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
      const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "review" }, parentSchema: schema242.oneOf[1], data };
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
        const err2 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "signoff" }, parentSchema: schema242.oneOf[2], data };
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
          const err3 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "tick" }, parentSchema: schema242.oneOf[3], data };
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
            const err4 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "file" }, parentSchema: schema242.oneOf[4], data };
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
              const err5 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "deployment" }, parentSchema: schema242.oneOf[5], data };
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
                const err6 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "codeowners" }, parentSchema: schema242.oneOf[6], data };
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
                  const err7 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "window" }, parentSchema: schema242.oneOf[7], data };
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
                    const err8 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: "linked-issue" }, parentSchema: schema242.oneOf[8], data };
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
                      const err9 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: "variables" }, parentSchema: schema242.oneOf[9], data };
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
                        const err10 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: "workflow" }, parentSchema: schema242.oneOf[10], data };
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
                        if (data.all === void 0) {
                          const err11 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: "all" }, parentSchema: schema242.oneOf[11], data };
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
                          if (data.any === void 0) {
                            const err12 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: "any" }, parentSchema: schema242.oneOf[12], data };
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
    const err13 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, parentSchema: schema242, data };
    (vErrors ??= []).push(err13);
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
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, parentSchema: schema242, data };
      (vErrors ??= []).push(err14);
      errors++;
    }
    for (const key0 in data) {
      if (!func8.call(schema242.properties, key0)) {
        const err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema242, data };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 === "string") {
        if (func2(data0) > 120) {
          const err16 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 120 }, parentSchema: schema242.properties.title, data: data0 };
          (vErrors ??= []).push(err16);
          errors++;
        }
        if (!pattern18.test(data0)) {
          const err17 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, parentSchema: schema242.properties.title, data: data0 };
          (vErrors ??= []).push(err17);
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, parentSchema: schema242.properties.title, data: data0 };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if (data.section !== void 0) {
      let data1 = data.section;
      if (typeof data1 === "string") {
        if (func2(data1) > 120) {
          const err19 = { instancePath: instancePath + "/section", schemaPath: "#/properties/section/maxLength", keyword: "maxLength", params: { limit: 120 }, parentSchema: schema242.properties.section, data: data1 };
          (vErrors ??= []).push(err19);
          errors++;
        }
        if (!pattern18.test(data1)) {
          const err20 = { instancePath: instancePath + "/section", schemaPath: "#/properties/section/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, parentSchema: schema242.properties.section, data: data1 };
          (vErrors ??= []).push(err20);
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/section", schemaPath: "#/properties/section/type", keyword: "type", params: { type: "string" }, parentSchema: schema242.properties.section, data: data1 };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if (data.why !== void 0) {
      let data2 = data.why;
      if (typeof data2 === "string") {
        if (func2(data2) > 1e3) {
          const err22 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/maxLength", keyword: "maxLength", params: { limit: 1e3 }, parentSchema: schema242.properties.why, data: data2 };
          (vErrors ??= []).push(err22);
          errors++;
        }
        if (func2(data2) < 1) {
          const err23 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema242.properties.why, data: data2 };
          (vErrors ??= []).push(err23);
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, parentSchema: schema242.properties.why, data: data2 };
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if (data.phase !== void 0) {
      let data3 = data.phase;
      if (typeof data3 !== "string") {
        const err25 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/type", keyword: "type", params: { type: "string" }, parentSchema: schema242.properties.phase, data: data3 };
        (vErrors ??= []).push(err25);
        errors++;
      }
      if (!(data3 === "pre-deployment" || data3 === "deployment" || data3 === "post-deployment" || data3 === "rollback" || data3 === "communication" || data3 === "review" || data3 === "close")) {
        const err26 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/enum", keyword: "enum", params: { allowedValues: schema242.properties.phase.enum }, parentSchema: schema242.properties.phase, data: data3 };
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if (data.ask !== void 0) {
      let data4 = data.ask;
      if (typeof data4 !== "string") {
        const err27 = { instancePath: instancePath + "/ask", schemaPath: "#/properties/ask/type", keyword: "type", params: { type: "string" }, parentSchema: schema242.properties.ask, data: data4 };
        (vErrors ??= []).push(err27);
        errors++;
      }
      if (!(data4 === "change" || data4 === "release")) {
        const err28 = { instancePath: instancePath + "/ask", schemaPath: "#/properties/ask/enum", keyword: "enum", params: { allowedValues: schema242.properties.ask.enum }, parentSchema: schema242.properties.ask, data: data4 };
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data5 = data.environments;
      if (Array.isArray(data5)) {
        if (data5.length > 100) {
          const err29 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/maxItems", keyword: "maxItems", params: { limit: 100 }, parentSchema: schema242.properties.environments, data: data5 };
          (vErrors ??= []).push(err29);
          errors++;
        }
        if (data5.length < 1) {
          const err30 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema242.properties.environments, data: data5 };
          (vErrors ??= []).push(err30);
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func2(data6) < 1) {
              const err31 = { instancePath: instancePath + "/environments/" + i0, schemaPath: "#/properties/environments/items/minLength", keyword: "minLength", params: { limit: 1 }, parentSchema: schema242.properties.environments.items, data: data6 };
              (vErrors ??= []).push(err31);
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/environments/" + i0, schemaPath: "#/properties/environments/items/type", keyword: "type", params: { type: "string" }, parentSchema: schema242.properties.environments.items, data: data6 };
            (vErrors ??= []).push(err32);
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
              const err33 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema242.properties.environments, data: data5 };
              (vErrors ??= []).push(err33);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "array" }, parentSchema: schema242.properties.environments, data: data5 };
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate62(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.check !== void 0) {
      if (!validate64(data.check, { instancePath: instancePath + "/check", parentData: data, parentDataProperty: "check", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0) {
      if (!validate66(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.signoff !== void 0) {
      if (!validate68(data.signoff, { instancePath: instancePath + "/signoff", parentData: data, parentDataProperty: "signoff", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.tick !== void 0) {
      if (!validate70(data.tick, { instancePath: instancePath + "/tick", parentData: data, parentDataProperty: "tick", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.file !== void 0) {
      if (!validate72(data.file, { instancePath: instancePath + "/file", parentData: data, parentDataProperty: "file", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate72.errors);
        errors = vErrors.length;
      }
    }
    if (data.deployment !== void 0) {
      if (!validate74(data.deployment, { instancePath: instancePath + "/deployment", parentData: data, parentDataProperty: "deployment", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.codeowners !== void 0) {
      if (!validate76(data.codeowners, { instancePath: instancePath + "/codeowners", parentData: data, parentDataProperty: "codeowners", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.window !== void 0) {
      if (!validate56(data.window, { instancePath: instancePath + "/window", parentData: data, parentDataProperty: "window", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data["linked-issue"] !== void 0) {
      if (!validate79(data["linked-issue"], { instancePath: instancePath + "/linked-issue", parentData: data, parentDataProperty: "linked-issue", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.variables !== void 0) {
      if (!validate81(data.variables, { instancePath: instancePath + "/variables", parentData: data, parentDataProperty: "variables", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.workflow !== void 0) {
      if (!validate83(data.workflow, { instancePath: instancePath + "/workflow", parentData: data, parentDataProperty: "workflow", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.all !== void 0) {
      if (!validate85(data.all, { instancePath: instancePath + "/all", parentData: data, parentDataProperty: "all", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate85.errors);
        errors = vErrors.length;
      }
    }
    if (data.any !== void 0) {
      if (!validate85(data.any, { instancePath: instancePath + "/any", parentData: data, parentDataProperty: "any", rootData, dynamicAnchors })) {
        vErrors = join(vErrors, validate85.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema242, data };
    (vErrors ??= []).push(err35);
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!(key0 === "version" || key0 === "extends" || key0 === "roles" || key0 === "environments" || key0 === "items")) {
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
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema19.properties.extends.anyOf[0], data: data1 };
        (vErrors ??= []).push(err5);
        errors++;
      }
      if (!(data1 === "holdpoint:deployment" || data1 === "holdpoint:go-live" || data1 === "holdpoint:hotfix")) {
        const err6 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema19.properties.extends.anyOf[0].enum }, parentSchema: schema19.properties.extends.anyOf[0], data: data1 };
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
          if (!(data2 === "holdpoint:deployment" || data2 === "holdpoint:go-live" || data2 === "holdpoint:hotfix")) {
            const err9 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/anyOf/1/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.extends.anyOf[1].items.enum }, parentSchema: schema19.properties.extends.anyOf[1].items, data: data2 };
            (vErrors ??= []).push(err9);
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func02(data1[i1], data1[j0])) {
                  const err10 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema19.properties.extends.anyOf[1], data: data1 };
                  (vErrors ??= []).push(err10);
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err11 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf/1/type", keyword: "type", params: { type: "array" }, parentSchema: schema19.properties.extends.anyOf[1], data: data1 };
        (vErrors ??= []).push(err11);
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err12 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/anyOf", keyword: "anyOf", params: {}, parentSchema: schema19.properties.extends, data: data1 };
        (vErrors ??= []).push(err12);
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
          const err13 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/maxProperties", keyword: "maxProperties", params: { limit: 100 }, parentSchema: schema19.properties.roles, data: data3 };
          (vErrors ??= []).push(err13);
          errors++;
        }
        for (const key1 in data3) {
          const _errs12 = errors;
          const _errs14 = errors;
          const _errs15 = errors;
          if (!(key1 === "merge" || key1 === "in" || key1 === "until" || key1 === "signoff" || key1 === "revoke" || key1 === "hold" || key1 === "unhold" || key1 === "status" || key1 === "recheck" || key1 === "help" || key1 === "waive" || key1 === "override" || key1 === "attest" || key1 === "candidate" || key1 === "drop" || key1 === "deploy" || key1 === "here" || key1 === "go" || key1 === "no-go" || key1 === "decision" || key1 === "action" || key1 === "concern" || key1 === "resolve" || key1 === "start" || key1 === "done" || key1 === "rollback" || key1 === "complete")) {
            const err14 = {};
            (vErrors ??= []).push(err14);
            errors++;
          }
          var valid6 = _errs15 === errors;
          if (valid6) {
            const err15 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/propertyNames/not", keyword: "not", params: {}, parentSchema: schema19.properties.roles.propertyNames, data: key1, propertyName: key1 };
            (vErrors ??= []).push(err15);
            errors++;
          } else {
            errors = _errs14;
            if (vErrors !== null) {
              if (_errs14) {
                vErrors.length = _errs14;
              } else {
                vErrors = null;
              }
            }
          }
          if (typeof key1 === "string") {
            if (!pattern32.test(key1)) {
              const err16 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema19.properties.roles.propertyNames, data: key1, propertyName: key1 };
              (vErrors ??= []).push(err16);
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/propertyNames/type", keyword: "type", params: { type: "string" }, parentSchema: schema19.properties.roles.propertyNames, data: key1, propertyName: key1 };
            (vErrors ??= []).push(err17);
            errors++;
          }
          var valid5 = _errs12 === errors;
          if (!valid5) {
            const err18 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, parentSchema: schema19.properties.roles, data: data3 };
            (vErrors ??= []).push(err18);
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
        const err19 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "object" }, parentSchema: schema19.properties.roles, data: data3 };
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data5 = data.environments;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (Object.keys(data5).length > 50) {
          const err20 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/maxProperties", keyword: "maxProperties", params: { limit: 50 }, parentSchema: schema19.properties.environments, data: data5 };
          (vErrors ??= []).push(err20);
          errors++;
        }
        if (Object.keys(data5).length < 1) {
          const err21 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minProperties", keyword: "minProperties", params: { limit: 1 }, parentSchema: schema19.properties.environments, data: data5 };
          (vErrors ??= []).push(err21);
          errors++;
        }
        for (const key3 in data5) {
          const _errs20 = errors;
          if (typeof key3 === "string") {
            if (!pattern6.test(key3)) {
              const err22 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$" }, schema: "^(?![Mm][Ee][Rr][Gg][Ee]$)[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$", parentSchema: schema19.properties.environments.propertyNames, data: key3, propertyName: key3 };
              (vErrors ??= []).push(err22);
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/propertyNames/type", keyword: "type", params: { type: "string" }, parentSchema: schema19.properties.environments.propertyNames, data: key3, propertyName: key3 };
            (vErrors ??= []).push(err23);
            errors++;
          }
          var valid8 = _errs20 === errors;
          if (!valid8) {
            const err24 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, parentSchema: schema19.properties.environments, data: data5 };
            (vErrors ??= []).push(err24);
            errors++;
          }
        }
        for (const key4 in data5) {
          if (!validate552(data5[key4], { instancePath: instancePath + "/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key4, rootData, dynamicAnchors })) {
            vErrors = join(vErrors, validate552.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, parentSchema: schema19.properties.environments, data: data5 };
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if (data.items !== void 0) {
      let data7 = data.items;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length > 200) {
          const err26 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxProperties", keyword: "maxProperties", params: { limit: 200 }, parentSchema: schema19.properties.items, data: data7 };
          (vErrors ??= []).push(err26);
          errors++;
        }
        if (Object.keys(data7).length < 1) {
          const err27 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/minProperties", keyword: "minProperties", params: { limit: 1 }, parentSchema: schema19.properties.items, data: data7 };
          (vErrors ??= []).push(err27);
          errors++;
        }
        for (const key5 in data7) {
          const _errs26 = errors;
          const _errs28 = errors;
          const _errs29 = errors;
          if (!(key5 === "merge" || key5 === "in" || key5 === "until" || key5 === "signoff" || key5 === "revoke" || key5 === "hold" || key5 === "unhold" || key5 === "status" || key5 === "recheck" || key5 === "help" || key5 === "waive" || key5 === "override" || key5 === "attest" || key5 === "candidate" || key5 === "drop" || key5 === "deploy" || key5 === "here" || key5 === "go" || key5 === "no-go" || key5 === "decision" || key5 === "action" || key5 === "concern" || key5 === "resolve" || key5 === "start" || key5 === "done" || key5 === "rollback" || key5 === "complete")) {
            const err28 = {};
            (vErrors ??= []).push(err28);
            errors++;
          }
          var valid11 = _errs29 === errors;
          if (valid11) {
            const err29 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/propertyNames/not", keyword: "not", params: {}, parentSchema: schema19.properties.items.propertyNames, data: key5, propertyName: key5 };
            (vErrors ??= []).push(err29);
            errors++;
          } else {
            errors = _errs28;
            if (vErrors !== null) {
              if (_errs28) {
                vErrors.length = _errs28;
              } else {
                vErrors = null;
              }
            }
          }
          if (typeof key5 === "string") {
            if (!pattern32.test(key5)) {
              const err30 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema19.properties.items.propertyNames, data: key5, propertyName: key5 };
              (vErrors ??= []).push(err30);
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/propertyNames/type", keyword: "type", params: { type: "string" }, parentSchema: schema19.properties.items.propertyNames, data: key5, propertyName: key5 };
            (vErrors ??= []).push(err31);
            errors++;
          }
          var valid10 = _errs26 === errors;
          if (!valid10) {
            const err32 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/propertyNames", keyword: "propertyNames", params: { propertyName: key5 }, parentSchema: schema19.properties.items, data: data7 };
            (vErrors ??= []).push(err32);
            errors++;
          }
        }
        for (const key6 in data7) {
          if (!validate61(data7[key6], { instancePath: instancePath + "/items/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key6, rootData, dynamicAnchors })) {
            vErrors = join(vErrors, validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "object" }, parentSchema: schema19.properties.items, data: data7 };
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema19, data };
    (vErrors ??= []).push(err34);
    errors++;
  }
  validate522.errors = vErrors;
  return errors === 0;
}
validate522.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateRole = validate53;
var validateEnvironment = validate552;
var validateEvidence = validate86;
var validateItem = validate61;
function join(earlier, more) {
  if (earlier === null) return more;
  for (const mistake of more) earlier.push(mistake);
  return earlier;
}

// src/checklist/problems/mistakes.ts
var validators = {
  file: validateFile,
  role: validateRole,
  environment: validateEnvironment,
  evidence: validateEvidence,
  item: validateItem
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
  if (isOneOfKeys(choice)) return isMap2(choice.data) ? [choice] : [];
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
function isMap2(value) {
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
function nameOf(at2) {
  const last = at2.at(-1);
  if (last === void 0) return "the file";
  if (typeof last !== "number") return `\`${last}\``;
  return `entry ${last + 1} of \`${String(at2.findLast((key) => typeof key === "string"))}\``;
}
function inside(at2) {
  return at2.length === 0 ? "" : ` in ${nameOf(at2)}`;
}

// src/checklist/problems/explain-value.ts
function wrongType(error, at2) {
  const wanted2 = [error.params["type"]].flat().map(String);
  const allowed2 = [...new Set(wanted2.map((type) => typeNames[type] ?? type))].join(", or ");
  const { data } = error;
  if (data === null)
    return {
      code: "WRONG_TYPE",
      message: `${nameOf(at2)} has no value`,
      seen: "nothing",
      allowed: allowed2,
      next: "Give it a value, or remove the key."
    };
  const next = wanted2.includes("string") && typeof data !== "object" ? `Put it in quotes: "${quote(data)}".` : nextForType(wanted2);
  return { code: "WRONG_TYPE", message: `${nameOf(at2)} must be ${allowed2}`, allowed: allowed2, next };
}
function nextForType(wanted2) {
  if (wanted2.includes("array")) return "Write it as a list: `[one, two]`.";
  if (wanted2.includes("object")) return "Write it as a map: `key: value`.";
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
function repeated(error, at2) {
  const index = Math.max(Number(error.params["i"]), Number(error.params["j"]));
  const value = Array.isArray(error.data) ? error.data[index] : void 0;
  return {
    code: "NOT_ALLOWED",
    at: [...at2, index],
    message: `${quote(value)} stands in the list twice`,
    seen: quote(value),
    allowed: "each entry once",
    next: "Remove one of the two."
  };
}
function wrongCount(error, at2) {
  const least = error.keyword.startsWith("min");
  const limit = Number(error.params["limit"]);
  const bound = `${least ? "at least" : "at most"} ${limit}`;
  const seen = seenCount(error.data);
  if (error.keyword.endsWith("imum")) {
    return {
      code: least ? "TOO_FEW" : "TOO_MANY",
      message: `${nameOf(at2)} is too ${least ? "small" : "large"}`,
      seen,
      allowed: bound,
      next: `Write ${bound}.`
    };
  }
  return {
    code: least ? "TOO_FEW" : "TOO_MANY",
    message: `${nameOf(at2)} has too ${least ? "few" : "many"} entries`,
    seen,
    allowed: `${bound} ${limit === 1 ? "entry" : "entries"}`,
    next: least ? "Add what is missing, or remove the key." : "Remove what is not needed."
  };
}
function seenCount(data) {
  if (Array.isArray(data)) return String(data.length);
  return typeof data === "object" && data !== null ? String(Object.keys(data).length) : quote(data);
}
function notAllowed(error, at2) {
  const { data } = error;
  const { allowed: allowed2, listed: listed2 } = allowedValues(error);
  return {
    code: "NOT_ALLOWED",
    message: `${nameOf(at2)} ${data === "" ? "is empty" : "is not allowed"}`,
    allowed: allowed2,
    next: nextForText(typeof data === "string" ? data : "", listed2)
  };
}
function nextForText(seen, listed2) {
  const meant = didYouMean(seen, listed2);
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
function explainError(error, at2) {
  return { at: at2, on: "value", seen: quote(error.data), ...explain(error, at2) };
}
function explain(error, at2) {
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(error, at2);
    case "propertyNames":
      return badName(error, at2);
    case "required":
      return missingKey(error, at2);
    case "oneOf":
      return evidenceCount(error, at2);
    case "type":
      return wrongType(error, at2);
    case "uniqueItems":
      return repeated(error, at2);
    case "minProperties":
      return emptyMap(error, at2);
    case "minItems":
    case "maxProperties":
    case "maxItems":
    case "minimum":
    case "maximum":
      return wrongCount(error, at2);
    default:
      return notAllowed(error, at2);
  }
}
function unknownKey(error, at2) {
  const key = String(error.params["additionalProperty"]);
  const known2 = Object.keys(recordOf(error.parentSchema?.["properties"]));
  const meant = didYouMean(key, known2);
  return {
    code: "UNKNOWN_KEY",
    at: [...at2, key],
    on: "key",
    message: `unknown key ${quote(key)}${inside(at2)}`,
    seen: quote(key),
    allowed: known2.join(", "),
    next: meant === null ? "Remove the key, or use one of the allowed ones." : `Did you mean \`${meant}\`?`
  };
}
function badName(error, at2) {
  const name2 = String(error.params["propertyName"]);
  const form = recordOf(error.parentSchema?.["propertyNames"]);
  const reserved = recordOf(form["not"])["enum"];
  const isReserved = Array.isArray(reserved) && reserved.includes(name2);
  return {
    code: "BAD_NAME",
    at: [...at2, name2],
    on: "key",
    message: isReserved ? `${quote(name2)} is a word with a meaning of its own` : `${quote(name2)} cannot be a name here`,
    seen: quote(name2),
    allowed: isReserved ? `any name but ${reserved.join(", ")}` : String(form["patternErrorMessage"]),
    next: "Choose another name."
  };
}
function missingKey(error, at2) {
  const key = String(error.params["missingProperty"]);
  const common = { on: "key", seen: "nothing", absent: [key] };
  if (at2.length === 0 && key === "items") return { ...noItems, ...common };
  if (at2.length === 0 && key === "environments") return { ...noEnvironments, ...common };
  return {
    ...common,
    code: "MISSING_KEY",
    message: `\`${key}\` is missing${inside(at2)}`,
    allowed: `a map with \`${key}\``,
    next: `Add \`${key}\`.`
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
function evidenceCount(error, at2) {
  const keys = requiredKeys(error);
  const present = keys.filter((key) => Object.hasOwn(recordOf(error.data), key));
  const [, second] = present;
  const allowed2 = `exactly one of ${keys.join(", ")}`;
  if (second === void 0) {
    return {
      code: "NO_EVIDENCE",
      on: "key",
      absent: keys,
      message: `nothing says how ${nameOf(at2)} is proved`,
      seen: "no evidence",
      allowed: allowed2,
      next: 'Add one, for example `signoff: ROLE` or `check: "NAME"`.'
    };
  }
  return {
    code: "SEVERAL_EVIDENCES",
    at: [...at2, second],
    on: "key",
    message: `${nameOf(at2)} names several pieces of evidence`,
    seen: present.join(", "),
    allowed: allowed2,
    next: "Put them under `all` (every one is needed) or `any` (one is enough)."
  };
}
function emptyMap(error, at2) {
  if (at2.length === 1 && at2[0] === "items") return { ...noItems, on: "key" };
  if (at2.length === 1 && at2[0] === "environments") return { ...noEnvironments, on: "key" };
  if (at2.length === 2 && at2[0] === "roles") return emptyRole(at2);
  return wrongCount(error, at2);
}
function emptyRole(at2) {
  return {
    code: "EMPTY_ROLE",
    on: "key",
    message: `nobody holds the role \`${String(at2[1])}\``,
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
    const wanted2 = draft2.absent ?? [];
    return !wanted2.some((key) => meant.includes(key));
  });
}

// src/checklist/wording.ts
import { createHash } from "node:crypto";
function wordingOf(item) {
  const { id, title, section, why, phase, ask, when, evidence } = item;
  const meaning = canonical({ id, title, section, why, phase, ask, when, evidence });
  return createHash("sha256").update(meaning).digest("hex").slice(0, 16);
}
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, entry]) => !isAbsent(entry));
  return `{${entries.sort(([a], [b]) => a < b ? -1 : 1).map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(",")}}`;
}
function isAbsent(value) {
  return value === void 0 || value === null || Array.isArray(value) && value.length === 0;
}

// src/checklist/sections.ts
function readSections({ data: file2, origins }, accepted) {
  const isRole = (raw) => accepted || fits2("role", raw);
  const isEnvironment = (raw) => accepted || fits2("environment", raw);
  const isItem = (raw) => accepted || fits2("item", raw);
  return {
    roles: entriesOf(file2, "roles", limits.roles).map(([name2, raw]) => ({
      name: name2,
      value: isRole(raw) ? { id: name2, teams: raw.teams ?? [], users: raw.users ?? [] } : null
    })),
    environments: entriesOf(file2, "environments", limits.environments).map(([name2, raw]) => ({
      name: name2,
      value: isEnvironment(raw) ? environmentOf(raw) : null,
      listsWindows: isRecord(raw) && Array.isArray(raw["window"])
    })),
    items: entriesOf(file2, "items", limits.items).map(([name2, raw]) => {
      const origin = origins.get(name2) ?? null;
      const value = isItem(raw) ? itemOf(name2, raw) : null;
      return {
        name: name2,
        value: value === null || origin === null ? value : { ...value, from: origin.from },
        references: referencesOf(raw, accepted),
        origin
      };
    })
  };
}
function fits2(part, raw) {
  return mistakesIn(part, raw).length === 0;
}
function entriesOf(file2, section, most) {
  const found = isRecord(file2) ? file2[section] : void 0;
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
    paths: textsOf(when["paths"]),
    base: textsOf(when["base"]),
    evidence: evidence.filter((one) => accepted || fits2("evidence", one)).map(evidenceOf)
  };
}
function textsOf(value) {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string") ? value : [];
}
function environmentOf(raw) {
  return {
    ...readEnforcement(raw.enforce),
    branches: raw.branches ?? [],
    separationOfDuties: raw["separation-of-duties"] ?? "change",
    strict: raw.strict ?? false,
    calendar: calendarOf(raw)
  };
}
function calendarOf({ window: window2 = [], freeze = [] }) {
  const windows = [window2].flat().map(windowOf);
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
  return { ...part, environments: raw.environments ?? null, wording: wordingOf(meaning) };
}

// src/checklist/yaml/source-text.ts
function readSourceText(source) {
  const size = typeof source === "string" ? new TextEncoder().encode(source).length : source.length;
  if (size > limits.bytes) return { ok: false, fault: tooLarge(size), before: "" };
  const text = typeof source === "string" ? source : decode(source);
  if (text === null) return { ok: false, fault: notText(0, "bytes that are no UTF-8"), before: "" };
  const hidden = hiddenCharacter.exec(text);
  if (hidden !== null) {
    return {
      ok: false,
      fault: notText(hidden.index, `character ${codePoint(hidden[0])}`),
      before: text.slice(0, hidden.index)
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

// src/checklist/version.ts
var known = 1;
function newerVersion(file2) {
  const version = typeof file2 === "object" && file2 !== null && "version" in file2 ? file2.version : void 0;
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

// src/checklist/yaml/yaml-tree.ts
import { Composer, isMap as isMap3, isScalar, isSeq } from "yaml";

// src/checklist/yaml/yaml-marks.ts
import { Lexer, LineCounter, Parser } from "yaml";
function readMarks(text) {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens = [];
  let count = 0;
  let scalarFollows = false;
  for (const lexeme of new Lexer().lex(text)) {
    const fault = scalarFollows ? null : refusal2(lexeme, parser.offset);
    if (fault !== null) return { ok: false, fault, lines };
    scalarFollows = lexeme === "";
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > limits.depth + 2) return { ok: false, fault: tooDeep2(parser.offset), lines };
    if (++count > limits.tokens) return { ok: false, fault: tooMany(parser.offset), lines };
  }
  tokens.push(...parser.end());
  const [, second] = tokens.filter(({ type }) => type === "document");
  return second === void 0 ? { ok: true, tokens, lines } : { ok: false, fault: severalDocuments(second.offset), lines };
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
  const { lines } = marks;
  const document = compose(marks.tokens, text.length);
  const broken = document?.errors[0];
  if (broken !== void 0) return { ok: false, fault: syntaxFault(broken.code, broken.message, broken.pos[0]), lines };
  return { ok: true, tree: new TreeReader(lines).read(document?.contents ?? null), lines };
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
  constructor(lines) {
    this.#lines = lines;
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
    if (isMap3(node)) return this.#map(node, keys);
    if (isSeq(node)) return this.#list(node, keys);
    return isScalar(node) ? node.value : null;
  }
  #list(node, keys) {
    return node.items.map((item, index) => {
      const at2 = [...keys, index];
      const start = item.range[0];
      this.#spots.set(pointer(at2), { key: start, value: start });
      return this.#value(item, at2);
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
      const at2 = [...keys, key];
      const earlier = first.get(key);
      if (earlier !== void 0) {
        this.#drafts.push({ ...duplicate(key, this.#lines.linePos(earlier).line), at: at2, offset: start });
        continue;
      }
      first.set(key, start);
      if (key === "<<" || forbiddenKeys.includes(key)) {
        this.#drafts.push({ ...key === "<<" ? mergeKey : forbidden(key), at: at2 });
        this.#spots.set(pointer(at2), { key: start, value: start });
        continue;
      }
      const empty2 = value === null || isScalar(value) && value.source === "" && value.type === "PLAIN";
      this.#spots.set(pointer(at2), { key: start, value: empty2 ? start : value.range[0] });
      record[key] = this.#value(value, at2);
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
  BAD_SCALAR_START: { message: "a plain text cannot start with this character", next: "Put the text in quotes." },
  BAD_DQ_ESCAPE: {
    message: "the text in double quotes holds an escape that does not exist",
    next: "Write `\\\\` for a backslash, or use single quotes."
  }
};
var unclosed = {
  message: "a `{` or `[` above is not closed",
  next: "Close it, or put a text that starts with it in quotes."
};
function syntaxFault(code, message, offset) {
  const remedy = (message.startsWith("Flow ") ? unclosed : remedies[code]) ?? {
    message: `the YAML is broken: ${clean(message)}`,
    next: "Mend the line; what follows is judged once it reads."
  };
  return { offset, code: "SYNTAX", ...remedy, seen: null, allowed: "YAML 1.2" };
}

// src/checklist/parse.ts
function parseChecklist(source, file2) {
  const text = readSourceText(source);
  if (!text.ok) return refused2([atFault(file2, text.fault, placeAfter(text.before))]);
  const yaml = readYaml(text.text);
  const placeAt = (offset) => {
    const { line, col } = yaml.lines.linePos(offset);
    return { line, column: col };
  };
  if (!yaml.ok) return refused2([atFault(file2, yaml.fault, placeAt(yaml.fault.offset))]);
  const inherited = inherit(yaml.tree.data);
  const accepted = acceptsFile(inherited.data);
  const sections = readSections(inherited, accepted);
  const drafts = draftsOf(yaml.tree, inherited, sections, accepted).map((draft2) => inFile(draft2, inherited));
  if (drafts.length > 0)
    return refused2(drafts.map((draft2) => toProblem(file2, draft2, placeAt(offsetOf(draft2, yaml.tree)))));
  const placeOf = (id) => placeAt(offsetOf(inFile({ at: ["items", id], on: "key" }, inherited), yaml.tree));
  return { ok: true, checklist: assemble(sections, placeOf) };
}
function draftsOf(tree, inherited, sections, accepted) {
  const newer = newerVersion(tree.data);
  if (newer !== null) return [newer];
  const found = accepted ? [] : schemaProblems(mistakesIn("file", inherited.data));
  const unknown = found.filter(({ at: at2 }) => at2[0] === "extends");
  if (unknown.length > 0) return [...tree.drafts, ...unknown];
  return [...tree.drafts, ...inherited.drafts, ...found, ...crossReferences(sections)];
}
function inFile(draft2, { origins }) {
  const [section, id] = draft2.at;
  const origin = section === "items" ? origins.get(String(id)) : void 0;
  return origin?.untouched === true ? { ...draft2, at: origin.at, on: "value" } : draft2;
}
function offsetOf(draft2, tree) {
  const spot = tree.spotOf(draft2.at);
  return draft2.offset ?? (draft2.on === "key" ? spot.key : spot.value);
}
function toProblem(file2, draft2, place) {
  const { code, message, seen, allowed: allowed2, next } = draft2;
  return { file: file2, ...place, code, path: formatKeys(draft2.at), message, seen, allowed: allowed2, next };
}
function atFault(file2, { code, message, seen, allowed: allowed2, next }, place) {
  return { file: file2, ...place, code, path: "", message, seen, allowed: allowed2, next };
}
function placeAfter(before) {
  const lines = before.split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
function refused2(problems) {
  const sorted2 = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const shown = sorted2.slice(0, limits.problems);
  const [last] = shown.slice(-1);
  if (sorted2.length === shown.length || last === void 0) return { ok: false, problems: shown };
  const more = `${sorted2.length - shown.length} more`;
  const rest = {
    ...last,
    code: "TOO_MANY",
    path: "",
    message: `${more} problems follow`,
    seen: `${sorted2.length} problems`,
    allowed: "none",
    next: "Mend the ones above first."
  };
  return { ok: false, problems: [...shown, rest] };
}
function assemble(sections, placeOf) {
  const roles = /* @__PURE__ */ Object.create(null);
  for (const { name: name2, value } of sections.roles) if (value !== null) roles[name2] = value;
  return {
    version: 1,
    roles,
    environments: sections.environments.flatMap(({ name: name2, value }) => value === null ? [] : [{ name: name2, ...value }]),
    items: sections.items.flatMap(
      ({ name: name2, value }) => value === null ? [] : [{ id: name2, ...value, place: placeOf(name2) }]
    )
  };
}

export {
  slips,
  answer,
  ownCheckName,
  aboutOfOwnCheck,
  needKey,
  readingOf,
  isKnown,
  sameName,
  isPerson,
  samePerson,
  isOriginTold,
  recall,
  areNamesPinned,
  holdsRole,
  roleNeeds,
  describeRole,
  bindStatement,
  sightingsOf,
  allSightings,
  retargetedSince,
  isSeenBy,
  counts,
  refused,
  boxState,
  separationOf,
  isHasty,
  wordingStanding,
  tickStanding,
  tickerOf,
  calendarAt,
  tellMoment,
  instantOf,
  kinds,
  evidenceKeys,
  proofsOf,
  anyGlobMatches,
  allowsBranch,
  environmentPattern,
  environmentForm,
  loginPattern,
  teamPattern,
  visible,
  clean,
  templateItems,
  readSourceText,
  readYaml,
  parseChecklist
};
