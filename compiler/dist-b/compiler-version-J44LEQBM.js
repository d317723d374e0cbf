import {
  COMPILER_VERSION
} from "./chunk-34OKEGTK.js";
export {
  COMPILER_VERSION
};
