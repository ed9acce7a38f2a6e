import {
  report,
  runValidate
} from "./chunk-CRD7HNZP.js";
import "./chunk-IIKTVYW3.js";
import "./chunk-XNLM5IFK.js";
import "./chunk-QCRBFIOV.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-WE2AM2TA.js";
import "./chunk-4GXIQIZQ.js";
import "./chunk-YJSFBTM5.js";
import "./chunk-5GO6QO5R.js";
export {
  report,
  runValidate
};
