import { formatSource } from "../format/format-source.ts";
import { isDecidedAtOnce, type NewProcedure } from "./new-procedure.ts";
import { draftScenarios, type ScenarioDraft } from "./new-scenarios.ts";

type Language = "vi" | "en";

/**
 * Source of a new procedure: complete in the parts that Article 8 asks, clean under `tthc check`, what nobody has said
 * yet marked as an assumption or to be filled in. Keywords, comments and titles are in `language`. `promised` gives the
 * promised date of a scenario, where it is known.
 */
export function newSource(
  made: NewProcedure,
  language: Language,
  promised: (scenario: ScenarioDraft) => string | undefined = () => undefined,
): string {
  const scenarios = draftScenarios(made).map((draft) => scenarioText(draft, made, promised(draft), language));
  const text = [header(made, language), flowPart(made, language), ...scenarios, "}"].join("\n");
  const formatted = formatSource(text, { keywords: language });
  return formatted.ok ? formatted.text : text;
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, "\\$&")}"`;

function header(made: NewProcedure, language: Language): string {
  const t = (vi: string, en: string): string => (language === "vi" ? vi : en);
  const fill = (vi: string, en: string): string => `// ${t(`cần điền: ${vi}`, `to fill in: ${en}`)}`;
  const assumed = assumedBy(language);
  const code =
    made.code === undefined
      ? `chưa có ${fill('mã thủ tục khi được cấp, ví dụ "1.013225"', 'the code once there is one, such as "1.013225"')}`
      : quoted(made.code);
  return `dùng "chuẩn/một_cửa"

thủ tục ${made.id} ${quoted(made.label)} {
  mã ${code}
  phiên bản 1 dự thảo ${fill("hiệu lực từ ngày nào, thay chữ «dự thảo»", "from when it is in force, instead of the draft")}
  lĩnh vực ${made.fieldId} ${quoted(made.field)}
  cơ quan ủy_ban_xã ${fill("cơ quan giải quyết", "the deciding agency")}
  đối tượng cá nhân ${fill("ai được nộp: cá nhân, tổ chức …", "who may file: individuals, organisations …")}
  cách thức ${made.channels.join(", ")}
  căn cứ nđ_118_2025 ${fill("văn bản quy định thủ tục này", "the law of this procedure")}
  kết quả kết_quả "Kết quả giải quyết" ${fill("tên giấy tờ trả cho người dân", "the name of the result")}
  yêu cầu không có

  tờ khai đơn "Đơn đề nghị" { ${fill("các trường theo mẫu đơn", "the fields of the form")}
    phần người_nộp "Người nộp" {
      họ_tên "Họ, chữ đệm, tên" văn bản bắt buộc tối đa 120
      định_danh "Số định danh cá nhân" số định danh bắt buộc
    }
  }
  hồ sơ 1 bộ ${assumed} { ${fill("giấy tờ phải nộp", "the papers to hand in")}
    đơn 1 bản chính
  }
  phí không có ${fill("mức phí, nếu có", "the fee, if any")}
  lệ phí không có ${fill("mức lệ phí, nếu có", "the levy, if any")}
${termPart(made, assumed, fill("tạm dừng, tính lại hay hạn riêng", "pause, restart or own limit"))}
`;
}

function assumedBy(language: Language): string {
  const reason =
    language === "vi"
      ? "người soạn nhập, chưa đối chiếu với quyết định công bố"
      : "entered by the author, not compared with the published decision yet";
  return `giả định ${quoted(reason)}`;
}

function termPart(made: NewProcedure, assumed: string, fill: string): string {
  if (made.term === "không quy định") return "  thời hạn không quy định";
  if (isDecidedAtOnce(made)) return `  thời hạn ${made.term} ${assumed}`;
  return `  thời hạn {
    ${made.term} ${assumed}
    khi bổ sung tạm dừng ${fill}
  }`;
}

/** The library's flow takes care of filing, intake, withdrawal and handing over; here stands only what is decided. */
function flowPart(made: NewProcedure, language: Language): string {
  if (isDecidedAtOnce(made)) return "  trình tự theo giải_quyết_ngay\n";
  const label = (vi: string, en: string): string =>
    language === "vi" ? quoted(vi) : `${quoted(vi)} en ${quoted(en)}`;
  const fill =
    language === "vi"
      ? "// cần điền: hạn của bước, ví dụ trong 2 ngày làm việc"
      : "// to fill in: the step's limit";
  return `  trình tự theo một_cửa {
    bước thẩm_định ${label("Thẩm định hồ sơ", "Examination")} do chuyên_viên { ${fill}
      đạt -> ký
      thiếu hồ sơ -> bổ_sung tối đa 1 lần lý do bắt buộc
      không đạt -> từ_chối lý do bắt buộc
    }
    chờ bổ_sung ${label("Chờ bổ sung hồ sơ", "To be supplemented")} do người nộp trong 10 ngày ${assumedBy(language)} {
      đã bổ sung -> thẩm_định
      hết hạn -> từ_chối lý do ${quoted(language === "vi" ? "Không bổ sung đúng hạn" : "Not supplemented in time")}
    }
    bước ký ${label("Ký kết quả", "Signature")} do chủ_tịch ký số {
      duyệt -> có_kết_quả
      trả lại -> thẩm_định tối đa 1 lần
    }
    kết thúc có_kết_quả ${label("Đã có kết quả", "Granted")} trả kết_quả
    kết thúc từ_chối ${label("Không giải quyết", "Refused")} trả thông_báo_từ_chối
  }
`;
}

const shownAt = (at: string): string =>
  `${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)} ${at.slice(11)}`;

function scenarioText(
  { title, events, end }: ScenarioDraft,
  made: NewProcedure,
  promised: string | undefined,
  language: Language,
): string {
  const steps = events.map(
    ({ words, at, reason }) =>
      `    khi ${words} lúc ${shownAt(at)}${reason === undefined ? "" : ` lý do ${quoted(reason[language])}`}`,
  );
  const due = promised === undefined ? [] : [`    thì hẹn trả = ${shownAt(promised).slice(0, 10)}`];
  return [
    `  tình huống ${quoted(title[language])} {`,
    `    cho kênh = ${made.channels[0] ?? "trực tiếp"}`,
    ...steps,
    ...due,
    `    thì kết thúc ${end}`,
    "  }",
  ].join("\n");
}
