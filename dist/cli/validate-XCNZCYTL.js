import {
  report,
  runValidate
} from "./chunk-GXXOJUPC.js";
import "./chunk-HL2HDRSF.js";
import "./chunk-PI6OFKLN.js";
import "./chunk-TVDP5WYC.js";
import "./chunk-VROYUWY5.js";
import "./chunk-5GO6QO5R.js";
export {
  report,
  runValidate
};
