import {
  report,
  runValidate
} from "./chunk-BRV6HSVA.js";
import "./chunk-Y37J26D3.js";
import "./chunk-X53V2BRR.js";
import "./chunk-RB34ZSXZ.js";
import "./chunk-X27TRNG3.js";
import "./chunk-XNLM5IFK.js";
import "./chunk-5TSP37YC.js";
import "./chunk-62JEVEO5.js";
import "./chunk-QCX7MNXD.js";
import "./chunk-V5O4M3XH.js";
import "./chunk-KG6GSWWY.js";
import "./chunk-H2IHAUCY.js";
import "./chunk-CXJAQ2KF.js";
import "./chunk-MVF2XM73.js";
import "./chunk-3CQPX4WS.js";
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
