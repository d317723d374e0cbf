import { elementName, type Accepted, type LocalText, type ProcedureModel } from "@tthc/model";
import { catalogue } from "../../diagnostics/catalogue.ts";
import { messageOf } from "../../diagnostics/diagnostic.ts";
import type { ModelFinding } from "../../diagnostics/model-finding.ts";
import type { Proof } from "../proof.ts";
import { overallVerdict } from "./overall-verdict.ts";
import { placeWords } from "./place-words.ts";
import { sheetPaths } from "./sheet-paths.ts";
import type {
  BothTexts,
  ProofSheet,
  SheetAssumption,
  SheetCoverage,
  SheetFinding,
  SheetProcedure,
  SheetTotals,
} from "./sheet-format.ts";

/** The proof sheet of a procedure version; pure data, the same for the same model. */
export function proofSheet(model: ProcedureModel, proof: Proof): ProofSheet {
  const findings = proof.findings.map((finding) => findingOf(model, finding));
  const { claims } = proof;
  return {
    format: "tthc-proof/1",
    procedure: procedureOf(model),
    covers: coverageOf(model),
    verdict: overallVerdict(claims, findings, model.accepted),
    totals: totalsOf(claims, findings),
    claims,
    findings,
    accepted: model.accepted,
    assumptions: assumptionsOf(model),
    longestPaths: sheetPaths(model),
  };
}

function procedureOf({ id, label, code, version }: ProcedureModel): SheetProcedure {
  const { number, draft, inForce } = version;
  return { id, label, code, version: number, draft, ...(inForce !== undefined && { inForce }) };
}

function coverageOf({ version, calendar, cases, channels, applicants }: ProcedureModel): SheetCoverage {
  const { knownFrom, knownUntil, label } = calendar;
  const { from = knownFrom, to = knownUntil } = version.inForce ?? {};
  const filed = { from: from > knownFrom ? from : knownFrom, to: to < knownUntil ? to : knownUntil };
  return {
    calendar: { label, from: knownFrom, to: knownUntil },
    ...(filed.from <= filed.to && { filed }),
    cases: cases.map((one) => one.label),
    channels: channels.map(({ channel }) => channel),
    applicants: applicants.map((one) => one.label),
  };
}

function findingOf(model: ProcedureModel, finding: ModelFinding): SheetFinding {
  const { code, place, related } = finding;
  const acceptance = model.accepted.find((one) => one.code === code && isFor(one, place));
  return {
    code,
    severity: catalogue[code].severity,
    place: placeWords(model, place),
    message: { vi: messageOf(finding, "vi"), en: messageOf(finding, "en") },
    related: related.map((one) => ({ place: placeWords(model, one.place), note: one.note })),
    ...(acceptance !== undefined && { acceptedBecause: acceptance.reason }),
  };
}

/** An acceptance may hold for some elements alone. */
function isFor({ for: ids }: Accepted, place: ModelFinding["place"]): boolean {
  const named: readonly unknown[] = Object.values(place).flat();
  return ids === undefined || ids.some((id) => named.includes(id));
}

function totalsOf(claims: Proof["claims"], findings: readonly SheetFinding[]): SheetTotals {
  const count = (verdict: Proof["claims"][number]["verdict"]): number =>
    claims.filter((claim) => claim.verdict === verdict).length;
  return {
    proved: count("proved"),
    refuted: count("refuted"),
    undecided: count("undecided"),
    void: count("void"),
    accepted: findings.filter(({ acceptedBecause }) => acceptedBecause !== undefined).length,
  };
}

/** Each reason once, with everything that rests on it. */
function assumptionsOf(model: ProcedureModel): readonly SheetAssumption[] {
  const byReason = Map.groupBy(model.assumptions, ({ reason }) => reason);
  return [...byReason].map(([reason, resting]) => {
    const elements = resting.map(({ path }) => inWords(elementName(model, path)));
    const once = new Map(elements.map((element) => [element.vi, element]));
    return { reason, elements: [...once.values()] };
  });
}

function inWords({ kind, label }: ReturnType<typeof elementName>): BothTexts {
  if (label === undefined) return kind;
  const { vi, en = vi }: LocalText = label;
  return { vi: `${kind.vi} «${vi}»`, en: `${kind.en} “${en}”` };
}
