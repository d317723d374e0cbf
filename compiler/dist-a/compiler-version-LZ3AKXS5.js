import{a}from"./chunk-QZ7SIRY3.js";export{a as COMPILER_VERSION};
