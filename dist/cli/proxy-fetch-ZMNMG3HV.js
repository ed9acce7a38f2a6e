import {
  proxyFetch
} from "./chunk-LTUJVO2I.js";
export {
  proxyFetch
};
