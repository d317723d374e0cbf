import type { Claim, ProofTopic } from "../proof.ts";
import type { ProofSheet, SheetFinding } from "./sheet-format.ts";

/** The code by which a source accepts that something of a topic was not decided. */
const NOT_DECIDED: Readonly<Partial<Record<ProofTopic, string>>> = {
  time: "TT3190",
  flow: "TT3290",
  tables: "TT3390",
  forms: "TT3490",
  papers: "TT3490",
};
const CODES_OF_UNDECIDED: ReadonlySet<string> = new Set(Object.values(NOT_DECIDED));

/** What a sheet comes to. Only what the source accepts, in words, may stand beside what is proved. */
export function overallVerdict(
  claims: readonly Claim[],
  findings: readonly SheetFinding[],
  accepted: ProofSheet["accepted"],
): ProofSheet["verdict"] {
  const toMend = findings.filter(
    ({ severity, acceptedBecause }) => severity !== "info" && acceptedBecause === undefined,
  );
  const refuted = claims.filter(({ verdict }) => verdict === "refuted");
  // A refuted claim that nobody told a counter-example of is never fine.
  if (refuted.length > 0 && findings.length === 0) return "refuted";
  if (toMend.some(({ code }) => !CODES_OF_UNDECIDED.has(code))) return "refuted";
  const isAccepted = ({ topic }: Claim): boolean => accepted.some(({ code }) => code === NOT_DECIDED[topic]);
  const undecided = claims.filter(({ verdict }) => verdict === "undecided");
  if (toMend.length > 0 || undecided.some((claim) => !isAccepted(claim))) return "undecided";
  const isAllProved = refuted.length + undecided.length === 0;
  return isAllProved && findings.every(({ severity }) => severity === "info") ? "proved" : "accepted";
}
