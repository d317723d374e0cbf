/** Version of the compiler as manifests and reports name it; a test compares it with `package.json`. */
export const COMPILER_VERSION = "0.1.0";
