import{a,b,c}from"./chunk-F3GHIWFI.js";import"./chunk-P3L2NO6J.js";export{c as byPlace,a as diagnostic,b as messageOf};
