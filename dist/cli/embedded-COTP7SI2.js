import {
  openEmbedded,
  openEmbeddedReader,
  ownFile
} from "./chunk-7O3H66LV.js";
import "./chunk-ZAEHSIL5.js";
export {
  openEmbedded,
  openEmbeddedReader,
  ownFile
};
