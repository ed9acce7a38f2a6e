import {
  report,
  runValidate
} from "./chunk-MU4C6G3S.js";
import "./chunk-AAKX4AMO.js";
import "./chunk-X53V2BRR.js";
import "./chunk-2ZDC2LSD.js";
import "./chunk-ZJKZ2U2B.js";
import "./chunk-XNLM5IFK.js";
import "./chunk-5TSP37YC.js";
import "./chunk-PMZXVEDL.js";
import "./chunk-LOHRZJZN.js";
import "./chunk-KIJVDRWW.js";
import "./chunk-H45GHJOG.js";
import "./chunk-H2IHAUCY.js";
import "./chunk-MR2BGIV6.js";
import "./chunk-OQEANZAU.js";
import "./chunk-ZLPFJ6L3.js";
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
