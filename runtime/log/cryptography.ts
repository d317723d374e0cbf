/**
 * What the log asks of the platform, given from outside so that the runtime also loads in a browser and tests are
 * deterministic. A store of this house brings its own.
 */
export interface Cryptography {
  /** SHA-256 of a text in UTF-8, 64 lower-case hexadecimal digits. */
  readonly sha256: (text: string) => string;
  /** At least 128 random bits as text, new on every call: a name that is digested without it can be guessed. */
  readonly salt: () => string;
}
