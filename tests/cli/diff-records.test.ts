import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import schema from "../../compiler/records/record-comparison.schema.json" with { type: "json" };
import type { RecordComparisonSet } from "../../compiler/records/record-comparison-format.ts";
import { catalogueFolder, catalogueText, hasCatalogue } from "../records/catalogue.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runCli } from "./run-cli.ts";

const permit = ({ code = "1.000001", days = 5, fee = 20000, papers = ["Đơn đề nghị", "Bản vẽ"] } = {}) =>
  JSON.stringify({
    code,
    name: "Cấp phép mẫu",
    subject_types: ["Công dân Việt Nam"],
    results: ["Giấy phép"],
    requirements: "",
    channels: [
      {
        method: "DIRECT",
        fees: [{ type: "LEVY", value_vnd: fee, text: "" }],
        processing: { qty: days, unit: "WORKING_DAY" },
        note: "",
      },
    ],
    processing_cases: [],
    legal_basis: [{ code: "60/2014/QH13", name: "Luật Hộ tịch" }],
    steps_raw: [],
    checklist_raw: [
      {
        name: "",
        items: papers.map((name) => ({ name, original_qty: 1, copy_qty: 0 })),
      },
    ],
  });

const SOURCE = `dùng "chuẩn/một_cửa"

thủ tục cấp_phép_mẫu "Cấp phép mẫu" en "Sample permit" {
  mã "1.000001"
  phiên bản 1 hiệu lực từ 01/07/2026
  lĩnh vực mẫu
  cơ quan ủy_ban_xã
  đối tượng cá nhân
  cách thức trực tiếp
  căn cứ luật_hộ_tịch
  kết quả giấy_phép "Giấy phép" en "Permit"
  yêu cầu không có
  tờ khai không có
  hồ sơ 1 bộ căn cứ luật_hộ_tịch {
    đơn "Đơn đề nghị" en "Application" 1 bản chính
    bản_vẽ "Bản vẽ" en "Drawing" 1 bản chính
  }
  phí không có
  lệ phí cấp "Lệ phí" en "Levy" căn cứ luật_hộ_tịch { 20.000 đồng }
  thời hạn căn cứ luật_hộ_tịch { 5 ngày làm việc }
  trình tự theo một_cửa {
    bước xét "Xét" en "Examine" do chuyên_viên { đạt -> xong }
    kết thúc xong "Xong" en "Done" trả giấy_phép
  }
}
`;

const run = (files: Record<string, string>, ...args: string[]) =>
  runCli(temporaryFolder(files), ["diff", ...args]);
const kindsOf = (out: string): readonly string[] =>
  (JSON.parse(out) as RecordComparisonSet).comparisons.flatMap(({ changes }) =>
    changes.map(({ kind }) => kind),
  );

describe("two records", () => {
  const files = { "a.json": permit(), "b.json": permit({ days: 3, papers: ["Đơn đề nghị"] }) };

  it("tells what became different, and ends with 1", async () => {
    const { code, out } = await run(files, "a.json", "b.json");
    expect(code).toBe(1);
    expect(out).toContain("▼ nhẹ hơn: Trực tiếp – thời hạn rút ngắn: 5 ngày làm việc → 3 ngày làm việc.");
    expect(out).toContain("▼ nhẹ hơn: Bỏ giấy tờ «Bản vẽ».");
    expect(out).toContain("Đã so: 1 thủ tục khác nhau, 0 giống nhau");
  });

  it("a record and itself in another layout are the same", async () => {
    const same = JSON.stringify(JSON.parse(files["a.json"]), null, 4);
    const { code, out } = await run(
      { ...files, "c.json": `\ufeff${same}` },
      "a.json",
      "c.json",
      "--lang",
      "en",
    );
    expect([code, out]).toEqual([
      0,
      "Compared: 0 differ, 1 are the same, 0 on the second side only, 0 on the first side only.\n",
    ]);
  });

  it("as Markdown, and as data that fits its schema", async () => {
    const markdown = await run(files, "a.json", "b.json", "--markdown");
    expect(markdown.out).toMatch(/^# /m);
    expect(markdown.out).toContain("**nhẹ hơn**: Bỏ giấy tờ «Bản vẽ».");
    const { out } = await run(files, "a.json", "b.json", "--json");
    const isValid = new Ajv2020({ strict: false }).compile(schema);
    expect(isValid(JSON.parse(out)), JSON.stringify(isValid.errors)).toBe(true);
    expect(kindsOf(out).toSorted()).toEqual(["paper.removed", "term-row.shortened"]);
  });
});

describe("folders of records", () => {
  it("are paired by code; what stands on one side only is named, and so is what is no record", async () => {
    const files = {
      "old/1.json": permit(),
      "old/2.json": permit({ code: "1.000002" }),
      "new/x.json": permit({ fee: 30000 }),
      "new/y.json": permit({ code: "1.000003" }),
      "new/pairs.json": "{}",
    };
    const { code, out } = await run(files, "old", "new", "--json");
    const set = JSON.parse(out) as RecordComparisonSet;
    expect(code).toBe(1);
    expect(kindsOf(out)).toEqual(["charge-row.raised"]);
    expect([set.added, set.removed].map((all) => all.map((one) => one.code))).toEqual([
      ["1.000003"],
      ["1.000002"],
    ]);
    expect(set.notRead).toEqual([join("new", "pairs.json")]);
  });

  it("two records of one code in a folder are refused by name", async () => {
    const { code, err } = await run(
      { "a/1.json": permit(), "a/2.json": permit(), "b.json": permit() },
      "a",
      "b.json",
    );
    expect(code).toBe(2);
    expect(err).toContain("hai bản ghi mã 1.000001");
    expect(err).toContain(join("a", "2.json"));
  });
});

describe("a record and a source", () => {
  const base = { "tthc.json": `{ "edition": 1 }\n`, "procedures/mau/cap-phep-mau/v1.tthc": SOURCE };

  it("that say the same give nothing", async () => {
    const { code, out } = await run({ ...base, "r.json": permit() }, "r.json", "cap-phep-mau@1");
    expect([code, out.includes("0 thủ tục khác nhau, 1 giống nhau")]).toEqual([0, true]);
  });

  it.each([
    ["a term", { days: 7 }, ["term-row.shortened"]],
    ["a fee", { fee: 50000 }, ["charge-row.added", "charge-row.removed"]],
    ["a paper more", { papers: ["Đơn đề nghị", "Bản vẽ", "Hợp đồng thuê nhà"] }, ["paper.removed"]],
    ["a paper less", { papers: ["Đơn đề nghị"] }, ["paper.added"]],
    [
      "a longer name of a paper",
      { papers: ["Đơn đề nghị theo Mẫu số 01 ban hành kèm theo Nghị định", "Bản vẽ"] },
      [],
    ],
  ] as const)("%s", async (_, differing, kinds) => {
    const record = permit(differing as Parameters<typeof permit>[0]);
    const { out } = await run({ ...base, "r.json": record }, "r.json", "1.000001", "--json");
    expect(kindsOf(out).toSorted()).toEqual(kinds);
  });

  it("neither is lighter or heavier than the other", async () => {
    const { out } = await run({ ...base, "r.json": permit({ days: 7 }) }, "r.json", "cap-phep-mau@1");
    expect(out).toContain("≠ Thời hạn rút ngắn");
    expect(out).not.toContain("nhẹ hơn:");
    expect(out).toContain("«Thêm» là chỉ bên sau nói");
  });

  it("a folder of records beside a folder of sources, by code", async () => {
    const files = { ...base, "r/1.json": permit(), "r/2.json": permit({ code: "9.999999" }) };
    const { out } = await run(files, "r", "procedures", "--json");
    const set = JSON.parse(out) as RecordComparisonSet;
    expect([set.same, set.removed.map((one) => one.code), set.added]).toEqual([1, ["9.999999"], []]);
  });
});

describe("what cannot be compared is refused with a way out", () => {
  it.each([
    ["no such file", ["a.json", "gone.json"], "Không có tệp «gone.json»"],
    ["broken JSON", ["a.json", "broken.json"], "«broken.json» không phải JSON đọc được"],
    ["JSON that is no record", ["a.json", "other.json"], "«ma_thu_tuc» và «ten_thu_tuc»"],
    ["one side only", ["a.json"], "Nêu hai bên"],
    ["three sides", ["a.json", "a.json", "a.json"], "Nêu hai bên"],
    ["--sarif", ["a.json", "a.json", "--sarif"], "không có dòng nguồn"],
    ["--to", ["a.json", "--to", "x"], "không dùng --to"],
  ] as const)("%s", async (_, args, told) => {
    const files = { "a.json": permit(), "broken.json": "{", "other.json": `{"x":1}` };
    const { code, err } = await run(files, ...args);
    expect(code).toBe(2);
    expect(err).toContain(told);
  });
});

describe.skipIf(!hasCatalogue)("pairs of the national catalogue", () => {
  const pairs = (hasCatalogue ? JSON.parse(catalogueText("catalogue/pairs.json")) : {}) as Record<
    "changed" | "same_after_formatting" | "same",
    readonly string[]
  >;
  const compared = (code: string) =>
    runCli(catalogueFolder, ["diff", `crawl/${code}.json`, `portal/${code}.json`]);

  it("changed ones differ, the others do not", async () => {
    for (const code of pairs.changed) expect([code, (await compared(code)).code]).toEqual([code, 1]);
    for (const code of [...pairs.same, ...pairs.same_after_formatting])
      expect([code, (await compared(code)).code]).toEqual([code, 0]);
  });
});
