import {
  sourceText
} from "./chunk-MPA4C3QS.js";
export {
  sourceText
};
