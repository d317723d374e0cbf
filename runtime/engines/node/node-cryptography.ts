import { hash, randomBytes } from "node:crypto";
import type { Cryptography } from "../../log/cryptography.ts";

/** Hashes and salts of the platform. */
export const nodeCryptography: Cryptography = {
  sha256: (text) => hash("sha256", text, "hex"),
  salt: () => randomBytes(16).toString("hex"),
};
