import { InvalidArgumentError } from "commander";
import type { Declaring } from "./declaring.ts";

/** What those who write procedures need. */
export function writingCommands({ command, t, files, json }: Declaring): void {
  command(
    "new",
    undefined,
    t("tạo một thủ tục mới, hỏi từng mục", "make a new procedure, asking for its parts"),
    async () => (await import("../commands/new.ts")).newProcedure,
  )
    .option(
      t("--name <chữ>", "--name <text>"),
      t("tên thủ tục, ví dụ: Cấp bản sao trích lục hộ tịch", "name of the procedure"),
    )
    .option(
      t("--code <chữ>", "--code <text>"),
      t(
        "mã thủ tục, ví dụ: 2.000635; bỏ trống khi chưa có",
        "its code, such as 2.000635; leave out while there is none",
      ),
    )
    .option(t("--field <chữ>", "--field <text>"), t("lĩnh vực, ví dụ: Hộ tịch", "field (lĩnh vực)"))
    .option(
      t("--channels <chữ>", "--channels <text>"),
      t(
        "cách thức, cách nhau dấu phẩy: trực tiếp, trực tuyến toàn trình, bưu chính …",
        "channels, with commas: at counter, fully online, by post …",
      ),
    )
    .option(
      t("--term <chữ>", "--term <text>"),
      t(
        "thời hạn, ví dụ: 5 ngày làm việc; 30 ngày; 8 giờ làm việc; trong ngày; không quy định",
        "term, such as: 5 working days; 30 days; 8 working hours; same day; none",
      ),
    );

  command(
    "check",
    files,
    t("kiểm tra nguồn và báo mọi lỗi", "check sources and report every mistake"),
    async () => (await import("../commands/check.ts")).check,
  )
    .option("--json", json)
    .option("--sarif", t("in kết quả dạng SARIF 2.1.0", "print SARIF 2.1.0"));

  command(
    "build",
    files,
    t("biên dịch vào thư mục generated/", "compile into the folder generated/"),
    async () => (await import("../commands/build.ts")).build,
  )
    .option(
      "--release",
      t("bản phát hành: không nhận cảnh báo và giả định", "a release: takes no warnings and no assumptions"),
    )
    .option("--timings", t("in thời gian của từng phần", "print what each part took"))
    .option(
      "--threads <n>",
      t("số luồng xử lý; bỏ trống thì tùy máy", "number of threads; left out, as the machine allows"),
      wholeNumber,
    )
    .option(
      "--allow-assumptions",
      t("cho bản phát hành dựa trên giả định (được ghi lại)", "let a release rest on assumptions (recorded)"),
    )
    .option("--json", json);

  command(
    "fmt",
    files,
    t("trình bày lại nguồn, không đổi nghĩa", "lay out sources without changing their meaning"),
    async () => (await import("../commands/fmt.ts")).fmt,
  )
    .option(
      "--check",
      t("chỉ báo tệp chưa đúng kiểu, không ghi", "only name files that are not laid out; write nothing"),
    )
    .option("--keywords <vi|en>", t("đổi từ khóa sang ngôn ngữ này", "convert keywords to this language"))
    .option(
      "--stdin",
      t("đọc nguồn từ đầu vào, in ra kết quả", "read a source from standard input, print the result"),
    );

  command(
    "test",
    files,
    t("chạy các tình huống trong nguồn", "run the scenarios in the sources"),
    async () => (await import("../commands/test.ts")).test,
  )
    .option(
      "--coverage",
      t("kể nhánh, mức phí, thời hạn chưa được thử", "name branches, fee rows and terms not tested"),
    )
    .option(
      "--draft",
      t(
        "viết sẵn tình huống cho những gì chưa được thử, để cán bộ xem lại",
        "draft scenarios for what is not tested, for an official to review",
      ),
    )
    .option(
      "--write",
      t(
        "ghi tình huống viết sẵn vào tệp nguồn thay vì in ra",
        "write the drafted scenarios into the sources instead of printing them",
      ),
    )
    .option("--json", json);

  command(
    "verify",
    files,
    t("chứng minh thủ tục và in phiếu chứng minh", "prove procedures and print their proof sheets"),
    async () => (await import("../commands/verify.ts")).verify,
  )
    .option(
      t("--html <thư-mục>", "--html <folder>"),
      t("ghi mỗi phiên bản một trang HTML để đọc và in", "write a page a version, to read and print"),
    )
    .option(
      t("--markdown <thư-mục>", "--markdown <folder>"),
      t("ghi mỗi phiên bản một tệp Markdown", "write a Markdown file a version"),
    )
    .option("--json", json);

  command(
    "explain",
    t("<mã>", "<code>"),
    t("giải thích một mã lỗi, kèm ví dụ sai và đúng", "explain a code, with wrong and right examples"),
    async () => (await import("../commands/explain.ts")).explain,
  );
}

/** A count such as a number of threads; commander says which option was wrong. */
function wholeNumber(written: string): number {
  if (!/^[1-9][0-9]?$/.test(written)) throw new InvalidArgumentError("");
  return Number(written);
}
