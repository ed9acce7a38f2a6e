import {
  requestWithToken
} from "./chunk-PE6O6EM6.js";
export {
  requestWithToken
};
