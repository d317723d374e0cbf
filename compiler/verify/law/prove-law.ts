import type { ProcedureModel } from "@tthc/model";
import { burdensOf } from "../../law-index/grounded-elements.ts";
import { isSourced } from "../../law-index/grounded-element.ts";
import { sourceGaps } from "../../law-index/source-times.ts";
import type { Claim, Prover } from "../proof.ts";
import { missingParts } from "./parts-of-article-8.ts";

/**
 * Statements about the law of a procedure. Their findings are told by checks and lint rules, which know the words of the
 * source; here stands only what a legal officer signs for.
 */
export const proveLaw: Prover = (model) => ({
  claims: [partsClaim(model), burdensClaim(model), inForceClaim(model), lastingClaim(model)],
  findings: [],
});

function partsClaim(model: ProcedureModel): Claim {
  const missing = missingParts(model);
  return {
    topic: "law",
    id: "law.parts-of-article-8",
    statement: {
      vi: "Thủ tục có đủ các bộ phận của Điều 8 Nghị định 63/2010/NĐ-CP; bộ phận nào không có đều được nói rõ.",
      en: "The procedure has all parts of Article 8 of Decree 63/2010/NĐ-CP; those it lacks are said to be absent.",
    },
    verdict: missing.length === 0 ? "proved" : "refuted",
    ...(missing.length > 0 && {
      detail: {
        vi: `Thiếu: ${missing.map(({ vi }) => vi).join(", ")}.`,
        en: `Missing: ${missing.map(({ en }) => en).join(", ")}.`,
      },
    }),
  };
}

function burdensClaim(model: ProcedureModel): Claim {
  const burdens = burdensOf(model);
  const unsourced = burdens.filter((element) => !isSourced(element)).length;
  const assumed = burdens.filter(({ assumption }) => assumption !== undefined).length;
  return {
    topic: "law",
    id: "law.burdens-sourced",
    statement: {
      vi: "Mỗi yêu cầu, giấy tờ, khoản phí, thời hạn và bước buộc có mặt đều có căn cứ, hoặc được ghi là giả định.",
      en: "Every requirement, paper, fee, term and step that wants the citizen there has a source, or is said to be assumed.",
    },
    verdict: burdens.length === 0 ? "void" : unsourced === 0 ? "proved" : "refuted",
    detail: {
      vi: `${burdens.length} điều phải có căn cứ; ${unsourced} điều chưa có; ${assumed} điều dựa trên giả định.`,
      en: `${burdens.length} in need of a source; ${unsourced} without; ${assumed} assumed.`,
    },
  };
}

function inForceClaim(model: ProcedureModel): Claim {
  const { notInForce } = sourceGaps(model);
  return {
    topic: "law",
    id: "law.sources-in-force",
    statement: {
      vi: "Mỗi văn bản được dẫn có hiệu lực vào ngày đầu áp dụng của điều dựa vào nó.",
      en: "Every cited source is in force on the first day of what stands on it.",
    },
    ...verdictOf(
      model,
      notInForce.map(({ law }) => law.label.vi),
    ),
  };
}

function lastingClaim(model: ProcedureModel): Claim {
  const { endsSoon } = sourceGaps(model);
  return {
    topic: "law",
    id: "law.sources-last",
    statement: {
      vi: "Không văn bản được dẫn nào hết hiệu lực trong thời gian đã xét của phiên bản.",
      en: "No cited source ends within the time of the version that was looked at.",
    },
    ...verdictOf(
      model,
      endsSoon.map(({ law }) => law.label.vi),
    ),
  };
}

/** A draft without dates has no day on which a source could be in force. */
function verdictOf(
  { version, calendar, laws }: ProcedureModel,
  wrong: readonly string[],
): Pick<Claim, "verdict" | "detail"> {
  const from = version.inForce?.from;
  if (from === undefined)
    return {
      verdict: "undecided",
      detail: { vi: "Phiên bản chưa có ngày hiệu lực.", en: "The version has no date yet." },
    };
  const undated = laws.filter((law) => law.inForceFrom === undefined && law.inForceTo === undefined).length;
  const until = version.inForce?.to ?? calendar.knownUntil;
  const names = [...new Set(wrong)].join("; ");
  return {
    verdict: wrong.length === 0 ? "proved" : "refuted",
    detail: {
      vi: `${names === "" ? "" : `${names}. `}Xét từ ${shown(from)} đến ${shown(until)}; ${undated} văn bản không ghi ngày hiệu lực được coi là còn hiệu lực.`,
      en: `${names === "" ? "" : `${names}. `}From ${shown(from)} to ${shown(until)}; ${undated} source(s) without dates are taken to be in force.`,
    },
  };
}

const shown = (iso: string): string => iso.split("-").reverse().join("/");
