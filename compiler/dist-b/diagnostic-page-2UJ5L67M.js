import {
  pageFrom,
  readPage
} from "./chunk-AW43OCI5.js";
export {
  pageFrom,
  readPage
};
