import {
  report,
  runValidate
} from "./chunk-AOZOIGJF.js";
import "./chunk-QDCEP6BL.js";
import "./chunk-XNLM5IFK.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-WE2AM2TA.js";
import "./chunk-3IAT66LG.js";
import "./chunk-6KRSBCYG.js";
import "./chunk-5GO6QO5R.js";
export {
  report,
  runValidate
};
