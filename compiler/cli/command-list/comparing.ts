import type { Declaring } from "./declaring.ts";

/** What auditors need: sources of law, comparisons, cost, batches. */
export function comparingCommands({ command, t, json }: Declaring): void {
  command(
    "law",
    t("<văn-bản> [tệp-hoặc-thư-mục...]", "<source> [files-or-folders...]"),
    t(
      "kể mọi thứ dựa trên một văn bản pháp luật, và điều gì mất căn cứ khi nó bị bãi bỏ",
      "list what stands on a legal source, and what falls when it is repealed",
    ),
    async () => (await import("../commands/law.ts")).law,
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
    async () => (await import("../commands/diff.ts")).diff,
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
    async () => (await import("../commands/cost.ts")).cost,
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
    async () => (await import("../commands/simplify.ts")).simplify,
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

/** An option that may be given several times. */
const repeated = (written: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  written,
];
