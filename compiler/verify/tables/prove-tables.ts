import type { LocalText, ProcedureModel } from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import type { ModelPlace } from "../../diagnostics/model-place.ts";
import type { Claim, Proof, Prover } from "../proof.ts";
import type { ChargeTable } from "./charge-table.ts";
import { deadReliefs, deadRows } from "./dead-line.ts";
import { dayWithoutRow, gap } from "./gap.ts";
import { inquiriesOf, type Doubts } from "./inquiry.ts";
import { deadExceptions, hasExceptions } from "./limit-exceptions.ts";
import { missingValues, rowNeeds } from "./missing-value.ts";
import { outOfRange } from "./out-of-range.ts";
import { overlaps } from "./overlap.ts";
import { reliefNeeds, reliefsMeet } from "./reliefs.ts";
import type { Table } from "./table.ts";
import { tablesOf } from "./tables-of.ts";
import { fractionOfDong } from "./whole-dong.ts";

/** Tables of fees and terms: every dossier has exactly one row, and every line is there for some dossier. */
export const proveTables: Prover = (model) => {
  const tables = tablesOf(model);
  const proofs = tables.map((table) => proveTable(model, table));
  const absent = [
    ...(model.charges.length === 0 ? [NO_CHARGE] : []),
    ...(model.term.prescribed ? [] : [NO_TERM]),
  ];
  return joined([...proofs, proveExceptions(model), { claims: absent, findings: [] }]);
};

function proveTable(model: ProcedureModel, table: Table | ChargeTable): Proof {
  const doubts: Doubts = new Map();
  const inquiries = inquiriesOf(model, table, doubts);
  const isCharge = "charge" in table;
  const needs = [...rowNeeds(table, inquiries), ...(isCharge ? reliefNeeds(table, inquiries) : [])];
  const findings = [
    ...dayWithoutRow(table),
    ...gap(table, inquiries),
    ...overlaps(table, inquiries),
    ...deadRows(table, inquiries),
    ...missingValues(table, needs, model),
    ...(isCharge
      ? [
          ...deadReliefs(table, inquiries),
          ...reliefsMeet(table, inquiries),
          ...outOfRange(table, inquiries, model),
          ...fractionOfDong(table, inquiries, model),
        ]
      : []),
  ];
  return proofOf(
    `tables.${table.id}`,
    statementOf(table),
    { what: table.what, place: table.place },
    findings,
    doubts,
  );
}

function statementOf({ what, kind }: Table): Required<LocalText> {
  const one = kind === "charge" ? ["một mức thu", "one amount"] : ["một thời hạn", "one term"];
  return {
    vi: `${what.vi}: mọi hồ sơ, nộp vào ngày nào, đều có đúng ${one[0]}; không dòng nào thừa.`,
    en: `${what.en}: every dossier has exactly ${one[1]}, whatever day it is filed; no row is idle.`,
  };
}

function proveExceptions(model: ProcedureModel): Proof {
  const id = "tables.exceptions";
  if (!hasExceptions(model))
    return { claims: [{ topic: "tables", id, statement: EXCEPTIONS, verdict: "void" }], findings: [] };
  const doubts: Doubts = new Map();
  const findings = deadExceptions(model, doubts);
  return proofOf(
    id,
    EXCEPTIONS,
    { what: ALL_EXCEPTIONS, place: { at: "part", part: "steps" } },
    findings,
    doubts,
  );
}

function proofOf(
  id: string,
  statement: Required<LocalText>,
  { what, place }: { readonly what: Required<LocalText>; readonly place: ModelPlace },
  findings: readonly ModelFinding[],
  doubts: Doubts,
): Proof {
  const why = [...doubts.values()];
  const detail = { vi: why.map(({ vi }) => vi).join("; "), en: why.map(({ en }) => en).join("; ") };
  const undecided = why.length === 0 ? [] : [modelFinding("TT3390", place, { what, why: detail })];
  const verdict = findings.length > 0 ? "refuted" : why.length > 0 ? "undecided" : "proved";
  return {
    claims: [{ topic: "tables", id, statement, verdict, ...(why.length > 0 && { detail }) }],
    findings: [...findings, ...undecided],
  };
}

const joined = (proofs: readonly Proof[]): Proof => ({
  claims: proofs.flatMap(({ claims }) => claims),
  findings: proofs.flatMap(({ findings }) => findings),
});

const EXCEPTIONS = {
  vi: "Mọi thời hạn riêng theo điều kiện và mọi lần gia hạn đều có hồ sơ dùng đến.",
  en: "Every exception to a limit and every extension is used by some dossier.",
};
const ALL_EXCEPTIONS = { vi: "các thời hạn riêng theo điều kiện", en: "the exceptions to limits" };

const NO_CHARGE: Claim = {
  topic: "tables",
  id: "tables.charges",
  statement: {
    vi: "Mọi hồ sơ đều có đúng một mức phí, lệ phí; thủ tục này không thu khoản nào.",
    en: "Every dossier has exactly one amount to pay; this procedure charges nothing.",
  },
  verdict: "void",
};
const NO_TERM: Claim = {
  topic: "tables",
  id: "tables.term",
  statement: {
    vi: "Mọi hồ sơ đều có đúng một thời hạn; thủ tục này không quy định thời hạn.",
    en: "Every dossier has exactly one term; none is prescribed for this procedure.",
  },
  verdict: "void",
};
