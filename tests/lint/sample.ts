import type { ParseCache } from "../../compiler/binder/library.ts";
import type { Code } from "../../compiler/diagnostics/catalogue.ts";
import { messageOf } from "../../compiler/diagnostics/diagnostic.ts";
import { catalogueRules, lintRules } from "../../compiler/lint/rules.ts";
import { compile, CompileCache, type Compilation } from "../../compiler/pipeline.ts";
import { memorySources, type Files } from "../compiler/memory-sources.ts";

/** Lines of a sound procedure, by what they are; a test puts its own in the place of one. */
export interface Lines {
  readonly laws?: string;
  readonly version?: string;
  readonly basis?: string;
  readonly requirement?: string;
  readonly form?: string;
  readonly dossier?: string;
  readonly fee?: string;
  readonly term?: string;
  readonly step?: string;
  readonly more?: string;
}

/** A procedure in which every burden names its law. */
export const procedure = (name: string, code: string, lines: Lines = {}): string => `dùng "chuẩn/một_cửa"
${lines.laws ?? ""}
thủ tục ${name} "Thủ tục ${name}" {
  mã "${code}"
  ${lines.version ?? "phiên bản 1 hiệu lực từ 01/07/2026"}
  lĩnh vực mẫu
  cơ quan ủy_ban_xã
  đối tượng cá nhân
  cách thức trực tiếp
  ${lines.basis ?? "căn cứ nđ_118_2025"}
  kết quả giấy_phép "Giấy phép"
  ${lines.requirement ?? "yêu cầu không có"}
  ${lines.form ?? "tờ khai không có"}
  ${lines.dossier ?? 'hồ sơ 1 bộ căn cứ nđ_118_2025 { bản_vẽ "Bản vẽ" 1 bản sao }'}
  ${lines.fee ?? "phí không có"}
  lệ phí không có
  ${lines.term ?? "thời hạn 5 ngày làm việc căn cứ nđ_118_2025"}
  ${lines.more ?? ""}
  trình tự theo một_cửa {
    ${lines.step ?? 'bước xét "Xét duyệt" do chuyên_viên {'}
      đạt -> xong_việc
      không đạt -> từ_chối lý do bắt buộc
    }
    kết thúc xong_việc "Đã cấp" trả giấy_phép
    kết thúc từ_chối "Từ chối" trả thông_báo_từ_chối
  }
}
`;

/** Trees of the prelude are kept from one test to the next. */
const parses: ParseCache = new WeakMap();

/** Rules are asked one by one here: what provers find is no matter of theirs. */
const modelsOf = (files: Files): Compilation =>
  compile(memorySources(files), Object.keys(files), new CompileCache(parses), { prove: false });

/** Places and texts of the findings of one lint rule: `p/v1.tthc «text»`. */
export const findingsOf = (code: Code, files: Files): readonly string[] => told(code, modelsOf(files));

function told(code: Code, { procedures, placeOf }: Compilation): readonly string[] {
  const models = procedures.flatMap(({ model }) => model ?? []);
  const found = [
    ...models.flatMap((model) =>
      lintRules.flatMap((rule) => rule(model).map((finding) => ({ model, finding }))),
    ),
    ...catalogueRules.flatMap((rule) => rule(models)),
  ];
  return found
    .filter(({ finding }) => finding.code === code)
    .map(({ model, finding }) => {
      const { source, span } = placeOf(model, finding.place)!;
      const file = source.file.split("/").slice(-2).join("/");
      return `${file} «${source.text.slice(span.start, span.end).trim()}»`;
    });
}

/** What a rule finds in one procedure; fails the test where the text itself is wrong. */
export function foundIn(code: Code, lines: Lines): readonly string[] {
  const files = { "procedures/mau/p/v1.tthc": procedure("p", "1.000001", lines) };
  const compilation = modelsOf(files);
  const errors = compilation.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map((error) => messageOf(error, "en")).join("\n"));
  return told(code, compilation).map((found) => found.replace("p/v1.tthc ", ""));
}
