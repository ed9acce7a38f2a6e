import {
  report,
  runValidate
} from "./chunk-6K6AQHOI.js";
import "./chunk-XNLM5IFK.js";
import "./chunk-GKYS564G.js";
import "./chunk-OFXPRIT5.js";
import "./chunk-RWNZXQAJ.js";
import "./chunk-DOIFQ6BL.js";
import "./chunk-5GO6QO5R.js";
export {
  report,
  runValidate
};
