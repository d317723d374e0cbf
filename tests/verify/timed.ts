import type { ProcedureModel } from "@tthc/model";
import { expect } from "vitest";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { messageOf } from "../../compiler/diagnostics/diagnostic.ts";
import type { Claim } from "../../compiler/verify/proof.ts";
import { proveTime } from "../../compiler/verify/time/time.ts";
import { compiled } from "../compiler/memory-sources.ts";
import { framedLines } from "../compiler/pages.ts";

/** What is found about time in lines of the usual frame: the code and the text it points at. */
export function found(lines: string, beside: Readonly<Record<string, string>> = {}): readonly string[] {
  return diagnosed(lines, beside).map(
    ({ code, source, span }) =>
      `${code} ${source.text.slice(span.start, span.end).replace(/\s+/g, " ").trim()}`,
  );
}

export function diagnosed(
  lines: string,
  beside: Readonly<Record<string, string>> = {},
): readonly Diagnostic[] {
  const { diagnostics } = compiled({ ...framedLines(lines, "thủ-tục"), ...beside });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map((one) => `${one.code} ${messageOf(one, "vi")}`)).toEqual([]);
  return diagnostics.filter(({ code }) => code.startsWith("TT31"));
}

export function modelOf(lines: string): ProcedureModel {
  const model = compiled(framedLines(lines, "thủ-tục"), undefined, false).procedures[0]?.model;
  if (model === undefined) throw new Error("no model");
  return model;
}

export const claim = (lines: string, id: string): Claim | undefined =>
  proveTime(modelOf(lines)).claims.find((one) => one.id === `time.${id}`);

export const ENDS = `kết thúc đã_cấp "Đã cấp" trả giấy_phép
  kết thúc từ_chối "Từ chối" trả thông_báo_từ_chối`;

/** Examination and signature under a term; limits as written. */
export const twoSteps = (term: string, examining: string, signing: string, back = "") => `thời hạn ${term}
trình tự theo một_cửa {
  bước thẩm_định "Thẩm định" do chuyên_viên trong ${examining} {
    đạt -> ký
    không đạt -> từ_chối lý do bắt buộc
  }
  bước ký "Ký giấy phép" do chủ_tịch trong ${signing} {
    duyệt -> đã_cấp
    ${back}
  }
  ${ENDS}
}
`;

/** Two opinions side by side, then the signature. */
export const parallel = (term: string, part: string, one: string, other: string) => `thời hạn ${term}
trình tự theo một_cửa {
  song song ý_kiến "Lấy ý kiến" ${part} {
    nhánh quy_hoạch "Quy hoạch" do chuyên_viên ${one} {
      đạt
      không đạt
    }
    nhánh xây_dựng "Xây dựng" do chuyên_viên ${other} {
      đạt
      không đạt
    }
    khi tất cả đạt -> ký
    còn lại -> từ_chối lý do bắt buộc
  }
  bước ký "Ký giấy phép" do chủ_tịch trong 1 ngày làm việc {
    duyệt -> đã_cấp
  }
  ${ENDS}
}
`;
