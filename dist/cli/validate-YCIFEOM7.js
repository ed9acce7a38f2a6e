import {
  report,
  runValidate
} from "./chunk-OBNBDX45.js";
import "./chunk-XNLM5IFK.js";
import "./chunk-6B4GVHBT.js";
import "./chunk-C3GOZ5PA.js";
import "./chunk-RJVCHQU7.js";
import "./chunk-EFLLBTRG.js";
import "./chunk-OYIGIUPS.js";
import "./chunk-LN3HPEYY.js";
import "./chunk-7ZLRU2ZJ.js";
import "./chunk-QCRBFIOV.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-QSK6TEQW.js";
import "./chunk-BEGEONIX.js";
import "./chunk-BBV6YZF7.js";
import "./chunk-5GO6QO5R.js";
import "./chunk-WE2AM2TA.js";
export {
  report,
  runValidate
};
