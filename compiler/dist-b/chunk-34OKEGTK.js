// compiler/emitters/manifest/compiler-version.ts
var COMPILER_VERSION = "0.1.0";

export {
  COMPILER_VERSION
};
