import {
  report,
  runValidate
} from "./chunk-MRCK5GMW.js";
import "./chunk-XNLM5IFK.js";
import "./chunk-U6QG7IFJ.js";
import "./chunk-OFXPRIT5.js";
import "./chunk-RWNZXQAJ.js";
import "./chunk-DOIFQ6BL.js";
import "./chunk-5GO6QO5R.js";
export {
  report,
  runValidate
};
