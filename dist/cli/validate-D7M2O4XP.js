import {
  report,
  runValidate
} from "./chunk-5FBXXAOC.js";
import "./chunk-VG6ZWDUP.js";
import "./chunk-XNLM5IFK.js";
import "./chunk-UPNX4BO2.js";
import "./chunk-QYKLAILM.js";
import "./chunk-RJVCHQU7.js";
import "./chunk-Z5FZN4L7.js";
import "./chunk-VSI4XMMT.js";
import "./chunk-676T34ON.js";
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
