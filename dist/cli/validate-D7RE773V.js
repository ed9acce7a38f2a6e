import {
  report,
  runValidate
} from "./chunk-VLXJEVL2.js";
import "./chunk-ENH4R4KA.js";
import "./chunk-X53V2BRR.js";
import "./chunk-2QNC56BV.js";
import "./chunk-XNLM5IFK.js";
import "./chunk-7QTLMTYU.js";
import "./chunk-UPITMOPO.js";
import "./chunk-H2VR42O3.js";
import "./chunk-UXFHVS7U.js";
import "./chunk-RAKMU6GC.js";
import "./chunk-3BISAXEQ.js";
import "./chunk-VWOJHUPR.js";
import "./chunk-BACC32OH.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-M7SZ7KH5.js";
import "./chunk-QCRBFIOV.js";
import "./chunk-7ZLRU2ZJ.js";
import "./chunk-Z2I6M7HA.js";
import "./chunk-QSK6TEQW.js";
import "./chunk-VAWO7AYE.js";
import "./chunk-5GO6QO5R.js";
import "./chunk-AA5VAHVX.js";
import "./chunk-WE2AM2TA.js";
export {
  report,
  runValidate
};
