import {
  openEmbedded,
  openEmbeddedReader,
  ownFile
} from "./chunk-NNRHRUMH.js";
import "./chunk-ZAEHSIL5.js";
export {
  openEmbedded,
  openEmbeddedReader,
  ownFile
};
