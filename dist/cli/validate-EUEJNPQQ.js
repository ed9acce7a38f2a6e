import {
  report,
  runValidate
} from "./chunk-USBAMLO2.js";
import "./chunk-T5M2FR5A.js";
import "./chunk-X53V2BRR.js";
import "./chunk-26M4IOFW.js";
import "./chunk-FRRE57KZ.js";
import "./chunk-XNLM5IFK.js";
import "./chunk-5TSP37YC.js";
import "./chunk-OMCLO5LB.js";
import "./chunk-M3AM6MO7.js";
import "./chunk-LP2VSSU4.js";
import "./chunk-43HN2R2Y.js";
import "./chunk-H2IHAUCY.js";
import "./chunk-O4YRKYYP.js";
import "./chunk-IUF2C3JM.js";
import "./chunk-ZZHMT4AG.js";
import "./chunk-YBA3DPR4.js";
import "./chunk-M7SZ7KH5.js";
import "./chunk-QCRBFIOV.js";
import "./chunk-7ZLRU2ZJ.js";
import "./chunk-QSK6TEQW.js";
import "./chunk-Z2I6M7HA.js";
import "./chunk-PGXWOCZN.js";
import "./chunk-AA5VAHVX.js";
import "./chunk-5GO6QO5R.js";
import "./chunk-WE2AM2TA.js";
export {
  report,
  runValidate
};
