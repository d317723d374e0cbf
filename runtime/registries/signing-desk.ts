import type { Cryptography } from "../log/cryptography.ts";

/** A paper to be signed; the service gets its digest, never the paper. */
export interface SigningRequest {
  readonly id: string;
  readonly dossier: string;
  /** SHA-256 of the paper, lower-case hexadecimal. */
  readonly digest: string;
  /** Role that signs. */
  readonly role: string;
}

/** A signature on a digest. */
export interface Signature {
  readonly algorithm: string;
  readonly value: string;
  /** It has no legal value: a stand-in made it. Nothing that carries this may leave the house as signed. */
  readonly standIn?: true;
}

/** A connection to a signing service. */
export interface SigningDesk {
  readonly isStandIn: boolean;
  readonly sign: (request: SigningRequest) => Promise<Signature>;
  /** Whether a signature is on that digest. */
  readonly verify: (request: SigningRequest, signature: Signature) => Promise<boolean>;
}

const ALGORITHM = "stand-in/no-legal-value";

/** A stand-in for tests and trials: anybody could make its signatures, and each says so. */
export function standInSigning({ sha256 }: Pick<Cryptography, "sha256">): SigningDesk {
  const valueOf = ({ dossier, digest, role }: SigningRequest) =>
    sha256(JSON.stringify([ALGORITHM, dossier, digest, role]));
  return {
    isStandIn: true,
    sign: (request) =>
      /^[0-9a-f]{64}$/.test(request.digest)
        ? Promise.resolve({ algorithm: ALGORITHM, value: valueOf(request), standIn: true })
        : Promise.reject(new TypeError("signing: a SHA-256 digest in hexadecimal")),
    verify: (request, { algorithm, value }) =>
      Promise.resolve(algorithm === ALGORITHM && value === valueOf(request)),
  };
}
