import { InvalidArgumentError } from "commander";
import type { Declaring } from "./declaring.ts";

/** What plays, shows and audits dossiers. */
export function dossierCommands({ command, t, json }: Declaring): void {
  command(
    "run",
    t("<thủ-tục> [sự-kiện.json]", "<procedure> [events.json]"),
    t("chạy một hồ sơ qua máy đã biên dịch", "play a dossier through the compiled machine"),
    async () => (await import("../commands/run.ts")).run,
  )
    .option(
      t("--at <ngày>", "--at <date>"),
      t(
        "lấy phiên bản có hiệu lực ngày này, ví dụ: 21/08/2026; bỏ trống thì theo ngày nộp trong tệp",
        "take the version in force on this date, such as 2026-08-21; left out: on the filing date in the file",
      ),
    )
    .option(
      "--interactive",
      t("hỏi từng bước; không nêu tệp cũng vậy", "ask step by step; so too where no file is named"),
    )
    .option("--json", json)
    .option(
      t("--letters <thư-mục>", "--letters <folder>"),
      t(
        "ghi giấy tờ một cửa của hồ sơ (tiếp nhận, bổ sung, từ chối, xin lỗi, dừng, kiểm soát) vào thư mục này, dạng HTML",
        "write the dossier's one-stop papers (receipt, supplement, refusal, apology, stop, control) into this folder as HTML",
      ),
    )
    .option(
      t("--facts <tệp.json>", "--facts <file.json>"),
      t(
        "điều cần in mà hồ sơ không có: mã hồ sơ, tên cơ quan, người nộp, người ký…; thiếu gì thì để dòng chấm",
        "what is printed and the dossier does not say: its code, agency, applicant, signatory…; what is missing is a dotted line",
      ),
    )
    .option(
      t("--engine <loại>", "--engine <kind>"),
      t("kho sqlite (mặc định) hoặc postgres", "store of sqlite (the default) or postgres"),
    )
    .option(
      t("--store <kho>", "--store <store>"),
      t(
        "ghi hồ sơ vào kho này để kiểm tra lại bằng «audit»: tệp SQLite, hoặc địa chỉ PostgreSQL (bỏ trống thì theo biến PGHOST, PGUSER, PGPASSWORD…)",
        "keep the dossier in this store, for audits: a file of SQLite, or an address of PostgreSQL (left out: as PGHOST, PGUSER, PGPASSWORD … say)",
      ),
    )
    .option(
      t("--schema <tên>", "--schema <name>"),
      t("lược đồ PostgreSQL; bỏ trống là tthc", "schema in PostgreSQL; left out: tthc"),
    )
    .option("--pdf", t("in thêm tệp PDF, cần Chromium", "print PDF files too; needs Chromium"))
    .addHelpText("after", () => t(PLAY_FILE.vi, PLAY_FILE.en));

  command(
    "xem",
    t("[thư-mục]", "[folder]"),
    t("mở trang xem thủ tục trên máy này, theo tệp khi lưu", "serve a local page that follows the sources"),
    async () => (await import("../commands/view.ts")).view,
  )
    .alias("view")
    .option("--port <n>", t("cổng; bỏ trống thì tự chọn", "port; left out, any that is free"), portNumber);

  command(
    "audit",
    t("[kho]", "[store]"),
    t(
      "tính lại mọi hồ sơ trong kho từ nhật ký và chỉ ra dòng đầu tiên không khớp",
      "replay every dossier of a store from its log and name the first line that does not fit",
    ),
    async () => (await import("../commands/audit.ts")).audit,
  )
    .option(
      t("--engine <loại>", "--engine <kind>"),
      t("kho sqlite (mặc định) hoặc postgres", "store of sqlite (the default) or postgres"),
    )
    .option(
      t("--schema <tên>", "--schema <name>"),
      t("lược đồ PostgreSQL; bỏ trống là tthc", "schema in PostgreSQL; left out: tthc"),
    )
    .option(
      t("--heads <ngày>", "--heads <date>"),
      t(
        "in mã băm cuối của mỗi hồ sơ đến hết ngày này, để công bố hoặc lưu nơi khác",
        "print the last hash of each dossier up to the end of this day, to publish or keep elsewhere",
      ),
    )
    .option(
      t("--against <tệp>", "--against <file>"),
      t(
        "đối chiếu với bản --heads đã lưu: phát hiện nhật ký bị viết lại",
        "compare with heads that were kept: finds a log that was written anew",
      ),
    )
    .option("--json", json);
}

const PLAY_EXAMPLE = `  {
    "events": [
      { "at": "2026-08-28T09:20", "action": "nop",
        "facts": { "case": "thong_thuong", "channel": "counter" },
        "fields": { "tre": { "ngay_sinh": "2026-08-20" }, "de_nghi_ban_sao": false },
        "papers": { "to_khai": true } },
      { "at": "2026-08-28T09:40", "action": "tiep_nhan" },
      { "at": "2026-09-03", "action": "thieu_ho_so", "reason": "…" }
    ]
  }`;

/** What \`run --help\` says of the file of events; a test plays the example. */
const PLAY_FILE = {
  vi: `
Tệp sự kiện là JSON, mỗi sự kiện một dòng theo thứ tự thời gian; tên viết không dấu như trong nguồn:

${PLAY_EXAMPLE}

Mọi khóa và ví dụ đầy đủ: docs/ho-so.md. Chạy thử: npx tthc run khai_sinh docs/ho-so-mau/khai-sinh.json`,
  en: `
The file of events is JSON, in the order of time, with the names of the source in ASCII:

${PLAY_EXAMPLE}

Every key and a full example: docs/ho-so.md. Try it: npx tthc run khai_sinh docs/ho-so-mau/khai-sinh.json`,
};

function portNumber(written: string): number {
  const port = Number(written);
  if (!/^[0-9]{1,5}$/.test(written) || port > 65_535) throw new InvalidArgumentError("");
  return port;
}
