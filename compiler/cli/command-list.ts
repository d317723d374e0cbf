import { Command, InvalidArgumentError } from "commander";
import type { ExitCode } from "./exit-code.ts";
import { say, type Terminal } from "./terminal.ts";

type Act<O> = (terminal: Terminal, args: readonly string[], options: O) => Promise<ExitCode>;

/**
 * The commands: what each is called, takes and says of itself. What a command does is loaded only when it runs, so
 * that `check` does not pay for the others.
 */
export function addCommands(
  program: Command,
  terminal: Terminal,
  setUp: (command: Command) => Command,
  finish: (code: ExitCode) => void,
): void {
  const t = (vi: string, en: string): string => say(terminal, vi, en);
  const files = t("[tệp-hoặc-thư-mục...]", "[files-or-folders...]");
  const json = t("in kết quả dạng JSON cho chương trình khác đọc", "print JSON for another program");

  const command = <O>(
    name: string,
    argument: string | undefined,
    text: string,
    load: () => Promise<Act<O>>,
  ): Command => {
    const made = setUp(new Command(name)).description(text);
    if (argument !== undefined) made.arguments(argument);
    made.usage([t("[tùy chọn]", "[options]"), argument].filter(Boolean).join(" "));
    made.option("--lang <vi|en>", t("ngôn ngữ của thông báo", "language of messages"), knownLanguage);
    made.action(async (...given: unknown[]) => {
      // Behind the arguments commander passes the options and the command itself.
      const args = given
        .slice(0, -2)
        .flat()
        .filter((arg) => typeof arg === "string");
      finish(await (await load())(terminal, args, made.opts() as O));
    });
    program.addCommand(made);
    return made;
  };

  command(
    "new",
    undefined,
    t("tạo một thủ tục mới, hỏi từng mục", "make a new procedure, asking for its parts"),
    async () => (await import("./commands/new.ts")).newProcedure,
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
    async () => (await import("./commands/check.ts")).check,
  )
    .option("--json", json)
    .option("--sarif", t("in kết quả dạng SARIF 2.1.0", "print SARIF 2.1.0"));

  command(
    "build",
    files,
    t("biên dịch vào thư mục generated/", "compile into the folder generated/"),
    async () => (await import("./commands/build.ts")).build,
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
    async () => (await import("./commands/fmt.ts")).fmt,
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
    async () => (await import("./commands/test.ts")).test,
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
    async () => (await import("./commands/verify.ts")).verify,
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
    "run",
    t("<thủ-tục> [sự-kiện.json]", "<procedure> [events.json]"),
    t("chạy một hồ sơ qua máy đã biên dịch", "play a dossier through the compiled machine"),
    async () => (await import("./commands/run.ts")).run,
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
    .option("--pdf", t("in thêm tệp PDF, cần Chromium", "print PDF files too; needs Chromium"))
    .addHelpText("after", () => t(PLAY_FILE.vi, PLAY_FILE.en));

  command(
    "xem",
    t("[thư-mục]", "[folder]"),
    t("mở trang xem thủ tục trên máy này, theo tệp khi lưu", "serve a local page that follows the sources"),
    async () => (await import("./commands/view.ts")).view,
  )
    .alias("view")
    .option("--port <n>", t("cổng; bỏ trống thì tự chọn", "port; left out, any that is free"), portNumber);

  command(
    "law",
    t("<văn-bản> [tệp-hoặc-thư-mục...]", "<source> [files-or-folders...]"),
    t(
      "kể mọi thứ dựa trên một văn bản pháp luật, và điều gì mất căn cứ khi nó bị bãi bỏ",
      "list what stands on a legal source, and what falls when it is repealed",
    ),
    async () => (await import("./commands/law.ts")).law,
  )
    .option(
      t("--repeal <điều>", "--repeal <article>"),
      t(
        'nếu bãi bỏ điều này, ví dụ: "điều 53 khoản 1"; "toàn bộ"',
        'if this is repealed, such as "article 53 clause 1"; "all"',
      ),
    )
    .option(
      t("--on <ngày>", "--on <date>"),
      t(
        "chỉ các phiên bản có hiệu lực ngày này; bỏ trống thì các phiên bản chưa hết hiệu lực hôm nay",
        "only versions in force on this date; left out, those not ended today",
      ),
    )
    .option("--all", t("mọi phiên bản, kể cả đã hết hiệu lực", "every version, ended ones too"))
    .option("--json", json);

  command(
    "diff",
    t("[cũ] [mới] [khác...]", "[old] [new] [more...]"),
    t(
      "so các phiên bản: đổi gì, nhẹ hơn hay nặng hơn cho ai, bao nhiêu ngày, giấy tờ, dựa trên luật nào",
      "compare versions: what changed, lighter or heavier for whom, by how many days and papers, on which law",
    ),
    async () => (await import("./commands/diff.ts")).diff,
  )
    .option(
      t("--to <mới>", "--to <new>"),
      t("nhiều thủ tục được thay bằng một thủ tục này", "several procedures are replaced by this one"),
    )
    .option(
      t("--git <bản>", "--git <revision>"),
      t(
        "so một bản trong git (HEAD~1, v1.0, a..b) với bản đang sửa, hoặc với bản thứ hai nêu sau đó",
        "compare a revision of git (HEAD~1, v1.0, a..b) with the working tree, or with a second one named after it",
      ),
    )
    .option(
      t("--plan-out <tệp.json>", "--plan-out <file.json>"),
      t(
        "ghi kế hoạch cho hồ sơ đang giải quyết, để xem và sửa",
        "write the plan for dossiers under way, to be read and corrected",
      ),
    )
    .option(
      t("--plan <tệp.json...>", "--plan <file.json...>"),
      t("dùng kế hoạch đã sửa, kiểm tra lại", "use corrected plans, checked again"),
    )
    .option(
      "--force",
      t("với --plan-out: ghi đè kế hoạch đã có", "with --plan-out: write over a plan that is there"),
    )
    .option("--git-driver", t("để git gọi khi so tệp .tthc", "for git to call on .tthc files"))
    .option("--markdown", t("in văn bản Markdown", "print Markdown"))
    .option(
      t("--html <tệp.html>", "--html <file.html>"),
      t("ghi báo cáo một tệp HTML, in được ra A4", "write the report as one HTML file that prints on A4"),
    )
    .option("--json", json)
    .option("--sarif", t("in kết quả dạng SARIF 2.1.0", "print SARIF 2.1.0"))
    .option(
      "--exit-zero",
      t("kết thúc với mã 0 cả khi có thay đổi", "end with code 0 even where something changed"),
    )
    .option(
      t("--set <tên=số>", "--set <name=number>"),
      t(
        'thử một con số của chi phí tuân thủ, ví dụ: "số lượt=5000"; dùng được nhiều lần',
        'try a figure of the compliance cost, such as "số lượt=5000"; may be given several times',
      ),
      repeated,
    )
    .option(
      t("--cost-before <tệp.csv>", "--cost-before <file.csv>"),
      t(
        "bảng chi phí của bên trước, nếu không nằm cạnh nguồn; nhiều thủ tục thì nêu lần lượt",
        "cost table of the side before, where it is not beside the source; several in their order",
      ),
      repeated,
    )
    .option(
      t("--cost-after <tệp.csv>", "--cost-after <file.csv>"),
      t("bảng chi phí của bên sau", "cost table of the side after"),
    )
    .addHelpText("after", () => t(DIFF_EXAMPLES.vi, DIFF_EXAMPLES.en));

  command(
    "cost",
    t("<thủ-tục>", "<procedure>"),
    t(
      "chi phí tuân thủ của một thủ tục, và những con số còn thiếu",
      "the compliance cost of a procedure, and the figures that are missing",
    ),
    async () => (await import("./commands/cost.ts")).cost,
  )
    .option(
      t("--set <tên=số>", "--set <name=number>"),
      t(
        'thử một con số, ví dụ: "số lượt=5000"; dùng được nhiều lần',
        'try a figure, such as "số lượt=5000"; may be given several times',
      ),
      repeated,
    )
    .option(
      t("--cost <tệp.csv>", "--cost <file.csv>"),
      t("bảng chi phí, nếu không nằm cạnh nguồn", "the cost table, where it is not beside the source"),
    )
    .option(
      "--write",
      t(
        "ghi bảng chi phí để điền, cạnh nguồn; không ghi đè",
        "write a cost table to fill in, beside the source; never over another",
      ),
    )
    .option("--json", json);

  command(
    "simplify",
    t("<danh-sách.tsv>", "<plan.tsv>"),
    t(
      "áp dụng một danh sách cắt giảm giấy tờ cho thủ tục ở đây và cho bản ghi của danh mục quốc gia",
      "apply a plan of cuts to the procedures here and to records of the national catalogue",
    ),
    async () => (await import("./commands/simplify.ts")).simplify,
  )
    .option(
      t("--records <thư-mục...>", "--records <folder...>"),
      t(
        "bản ghi của danh mục quốc gia (JSON); thư mục nêu trước được ưu tiên",
        "records (JSON); earlier folders count first",
      ),
    )
    .option(t("--from <ngày>", "--from <date>"), t("ngày bắt đầu áp dụng", "first day the plan holds"))
    .option(t("--to <ngày>", "--to <date>"), t("ngày cuối áp dụng", "last day the plan holds"))
    .option(
      t("--law <số-hiệu>", "--law <number>"),
      t("văn bản quyết định danh sách", "the act that decides the plan"),
    )
    .option(
      "--write",
      t(
        "ghi phiên bản mới thành tệp mới, không ghi đè",
        "write new versions as new files, never over others",
      ),
    )
    .option(
      t("--report <tệp.md>", "--report <file.md>"),
      t("ghi báo cáo Markdown", "write a Markdown report"),
    )
    .option("--json", json);

  command(
    "audit",
    t("<kho.sqlite>", "<store.sqlite>"),
    t(
      "tính lại mọi hồ sơ trong kho từ nhật ký và chỉ ra dòng đầu tiên không khớp",
      "replay every dossier of a store from its log and name the first line that does not fit",
    ),
    async () => (await import("./commands/audit.ts")).audit,
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

  command(
    "explain",
    t("<mã>", "<code>"),
    t("giải thích một mã lỗi, kèm ví dụ sai và đúng", "explain a code, with wrong and right examples"),
    async () => (await import("./commands/explain.ts")).explain,
  );
}

/** What `diff --help` shows: the ways to name two sides, and the exit codes. */
const DIFF_EXAMPLES = {
  vi: `
Ví dụ:
  npx tthc diff cap-phep-nha-o@1 cap-phep-nha-o@3
  npx tthc diff cũ/ mới/
  npx tthc diff ban-ghi.json cap-phep-nha-o@3
  npx tthc diff tham-dinh-co-so@1 tham-dinh-ky-thuat@1 cap-phep-xay-dung@1 --to cap-phep-xay-dung-ba-buoc@2
  npx tthc diff --git HEAD

Mã kết thúc: 0 không có thay đổi; 1 có thay đổi; 2 lệnh viết sai. Cách đọc: docs/so-sanh.md`,
  en: `
Examples:
  npx tthc diff cap-phep-nha-o@1 cap-phep-nha-o@3
  npx tthc diff old/ new/
  npx tthc diff ban-ghi.json cap-phep-nha-o@3
  npx tthc diff tham-dinh-co-so@1 tham-dinh-ky-thuat@1 cap-phep-xay-dung@1 --to cap-phep-xay-dung-ba-buoc@2
  npx tthc diff --git HEAD

Exit code: 0 no change; 1 changes; 2 wrong use. How to read it: docs/so-sanh.md`,
};

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

/** Refuses a `--lang` that there is no wording for. */
export function knownLanguage(written: string): string {
  if (written !== "vi" && written !== "en") throw new InvalidArgumentError("");
  return written;
}

/** An option that may be given several times. */
const repeated = (written: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  written,
];

/** A count such as a number of threads; commander says which option was wrong. */
function wholeNumber(written: string): number {
  if (!/^[1-9][0-9]?$/.test(written)) throw new InvalidArgumentError("");
  return Number(written);
}

function portNumber(written: string): number {
  const port = Number(written);
  if (!/^[0-9]{1,5}$/.test(written) || port > 65_535) throw new InvalidArgumentError("");
  return port;
}
