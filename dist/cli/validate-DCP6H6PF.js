import {
  report,
  runValidate
} from "./chunk-25BTDLJG.js";
import "./chunk-SIY72ZUO.js";
import "./chunk-X53V2BRR.js";
import "./chunk-YTZMEWAX.js";
import "./chunk-XNLM5IFK.js";
import "./chunk-J24V472U.js";
import "./chunk-JQHT7GWG.js";
import "./chunk-XRTC4LWM.js";
import "./chunk-E4BUBXEJ.js";
import "./chunk-26BF3XKJ.js";
import "./chunk-7XI4GBHD.js";
import "./chunk-JW2BA4VT.js";
import "./chunk-ZZHMT4AG.js";
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
