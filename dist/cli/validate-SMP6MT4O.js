import {
  report,
  runValidate
} from "./chunk-OYEEV2CM.js";
import "./chunk-XNLM5IFK.js";
import "./chunk-YBUCDGJM.js";
import "./chunk-OFXPRIT5.js";
import "./chunk-RWNZXQAJ.js";
import "./chunk-DOIFQ6BL.js";
import "./chunk-5GO6QO5R.js";
export {
  report,
  runValidate
};
