import {
  byPlace,
  diagnostic,
  messageOf
} from "./chunk-PSN2A5LF.js";
import "./chunk-7SRVQZCO.js";
export {
  byPlace,
  diagnostic,
  messageOf
};
