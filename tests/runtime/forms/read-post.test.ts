import { type Field, formPages, type Json } from "@tthc/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FormDraft, newDraft, pageData, type PostEntry, readPost } from "../../../runtime/index.ts";
import { field, formModel, ref } from "./forms-model.ts";

interface Read {
  readonly answers: { readonly [id: string]: Json };
  readonly messages: readonly string[];
  readonly draft: FormDraft;
}

function read(fields: readonly Field[], entries: readonly PostEntry[], before?: FormDraft): Read {
  const model = formModel([fields]);
  const page = formPages(model)[0]!;
  const { draft, problems } = readPost(model, page, before ?? newDraft(model), entries);
  return { answers: draft.answers, messages: problems.map(({ message }) => message.vi), draft };
}

const money = field("so_tien", { is: "money", minimum: "0" });
const area = field("dien_tich", { is: "decimal", places: 2, above: "0" });
const count = field("so_tang", { is: "integer", minimum: "1", maximum: "50" });
const day = field("ngay", { is: "date", minimum: "1900-01-01" });
const id = field(
  "dinh_danh",
  { is: "text", pattern: "^[0-9]{12}(?![\\s\\S])", maxLength: 12 },
  { type: "personal-id" },
);
const phone = field(
  "dt",
  { is: "text", pattern: "^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])" },
  { type: "phone" },
);

describe("numbers", () => {
  it.each([
    [money, "1.500.000", 1_500_000],
    [money, " 1 500 000 đ", 1_500_000],
    [money, "1500000", 1_500_000],
    [area, "72,5", "72.5"],
    [area, "1.250,25", "1250.25"],
    [area, "007", "7"],
    [count, "3", 3],
    [count, "3,0", 3],
  ])("%# reads what people write: %o", (one, typed, value) => {
    expect(read([one], [[one.id, typed]]).answers).toEqual({ [one.id]: value });
  });

  it.each([
    [money, "1.5", "phải là số tiền"],
    [money, "-5", "từ 0 trở lên"],
    [area, "72.5", "phần thập phân sau dấu phẩy"],
    [area, "0", "lớn hơn 0"],
    [area, "1,234", "nhiều nhất 2 chữ số"],
    [area, "٧٢", "phải là số"],
    [area, "７", "phải là số"],
    [area, "1e3", "phải là số"],
    [area, "9999999999999999", "phải là số"],
    [count, "1,5", "số nguyên"],
    [count, "51", "không quá 50"],
    [count, "x", "số nguyên"],
  ])("%# refuses what is no such number, and shows it again: %o", (one, typed, message) => {
    const model = formModel([[one]]);
    const result = read([one], [[one.id, typed]]);
    expect(result.messages).toEqual([expect.stringContaining(message)]);
    expect(result.answers).toEqual({});
    const data = pageData(model, formPages(model)[0]!, result.draft, { language: "vi", linkOf: () => "" });
    expect(data.values).toEqual({ [one.id]: typed });
  });
});

describe("dates", () => {
  const post = (d: string, m: string, y: string): PostEntry[] => [
    ["ngay.day", d],
    ["ngay.month", m],
    ["ngay.year", y],
  ];
  it("are three boxes", () => {
    expect(read([day], post("7", "03", "1990")).answers).toEqual({ ngay: "1990-03-07" });
    expect(read([day], post("", "", "")).answers).toEqual({});
  });
  it.each([
    ["29", "2", "2023", "không phải là ngày có thật", "ngay.day"],
    ["7", "13", "1990", "sai tháng", "ngay.month"],
    ["7", "", "1990", "sai tháng", "ngay.month"],
    ["7", "3", "90", "năm (4 chữ số)", "ngay.year"],
    ["٧", "3", "1990", "sai ngày", "ngay.day"],
    ["7", "3", "1899", "từ 01/01/1900", "ngay.day"],
  ])("%s/%s/%s is refused at its first wrong box", (d, m, y, message, control) => {
    const model = formModel([[day]]);
    const { problems } = readPost(model, formPages(model)[0]!, newDraft(model), post(d, m, y));
    expect(problems).toMatchObject([
      { control, message: { vi: expect.stringContaining(message) as string } },
    ]);
  });
});

describe("texts", () => {
  it("are in NFC, without blanks around them, on one line", () => {
    const one = field("ten", { is: "text", maxLength: 20 });
    expect(read([one], [["ten", `  ${"Nguyễn".normalize("NFD")} \n Ánh `]]).answers).toEqual({
      ten: "Nguyễn Ánh",
    });
  });
  it("keep their lines where they may have several", () => {
    const one = field("ghi_chu", { is: "text", lines: "many" });
    expect(read([one], [["ghi_chu", "a\r\nb"]]).answers).toEqual({ ghi_chu: "a\nb" });
  });
  it("may be typed in groups where they are numbers of papers or telephones", () => {
    expect(
      read(
        [id, phone],
        [
          ["dinh_danh", "001 099 012.345"],
          ["dt", "(0912) 345-678"],
        ],
      ).answers,
    ).toEqual({
      dinh_danh: "001099012345",
      dt: "0912345678",
    });
  });
  it.each(["٠٠١٠٩٩٠١٢٣٤٥", "00109901234", "00109901234x"])("refuses %s as a personal number", (typed) => {
    expect(read([id], [["dinh_danh", typed]]).messages).toEqual([expect.stringContaining("12 chữ số")]);
  });
  it("refuses marks that turn the direction of the text", () => {
    const one = field("ten", { is: "text" });
    expect(read([one], [["ten", "abc\u202Efdp"]]).messages).toEqual([
      expect.stringContaining("không đọc được"),
    ]);
  });
  it("counts code points", () => {
    const one = field("ten", { is: "text", maxLength: 2 });
    expect(read([one], [["ten", "😀😀"]]).messages).toEqual([]);
    expect(read([one], [["ten", "abc"]]).messages).toEqual([expect.stringContaining("dài quá 2")]);
  });
});

describe("choices", () => {
  const options = ["a", "b", "c"].map((one) => ({ id: one, label: { vi: one.toUpperCase() } }));
  it("take what was offered, several in the order of the options", () => {
    expect(read([field("x", { is: "choice", many: false, options })], [["x", "b"]]).answers).toEqual({
      x: "b",
    });
    const many = field("x", { is: "choice", many: true, options });
    expect(
      read(
        [many],
        [
          ["x", "c"],
          ["x", "a"],
          ["x", "c"],
        ],
      ).answers,
    ).toEqual({ x: ["a", "c"] });
  });
  it("refuse what was not", () => {
    const one = field("x", { is: "choice", many: false, options });
    expect(read([one], [["x", "__proto__"]]).messages).toEqual([expect.stringContaining("đã cho")]);
  });
  it("tell no from nothing", () => {
    const one = field("x", { is: "boolean" }, { required: true });
    expect(read([one], [["x", "no"]]).answers).toEqual({ x: false });
    expect(read([one], []).messages).toEqual(["Chọn “x”"]);
  });
});

describe("groups and rows", () => {
  const preset = field(
    "quoc_tich",
    { is: "text" },
    { default: { op: "literal", type: "text", value: "VN" } },
  );
  const inner = [field("ten", { is: "text" }, { required: true }), preset];
  const group = field("me", { is: "record", of: "group", fields: inner });
  const list = field("con", { is: "list", minItems: 0, maxItems: 3, fields: [...inner, count] });

  it("a group in which only the default stands was left empty", () => {
    expect(
      read(
        [group],
        [
          ["me.ten", ""],
          ["me.quoc_tich", "VN"],
        ],
      ),
    ).toMatchObject({ answers: {}, messages: [] });
    expect(
      read(
        [group],
        [
          ["me.ten", ""],
          ["me.quoc_tich", "US"],
        ],
      ).messages,
    ).toEqual(["Nhập “ten”"]);
  });
  it("a row is added behind what was typed, wrong things included", () => {
    const { draft, messages } = read(
      [list],
      [
        ["con.0.ten", "A"],
        ["con.0.so_tang", "x"],
        ["_them", "con"],
      ],
    );
    expect(messages).toEqual([]);
    expect(draft.answers).toEqual({ con: [{ ten: "A" }, {}] });
    expect(draft.typed).toEqual({ "con.0.so_tang": "x" });
  });
  it("a row is taken away, and what was typed below moves up", () => {
    const { draft } = read(
      [list],
      [
        ["con.0.ten", "A"],
        ["con.1.ten", "B"],
        ["con.1.so_tang", "x"],
        ["_xoa", "con.0"],
      ],
    );
    expect(draft.answers).toEqual({ con: [{ ten: "B" }] });
    expect(draft.typed).toEqual({ "con.0.so_tang": "x" });
  });
  it("empty rows are dropped by whoever goes on", () => {
    const entries: PostEntry[] = [
      ["con.0-row", "1"],
      ["con.0.ten", ""],
      ["con.1.ten", "B"],
      ["con.1.so_tang", "2"],
    ];
    expect(read([list], entries).answers).toEqual({ con: [{ ten: "B", so_tang: 2 }] });
    expect(read([list], [["con.0.ten", ""]]).answers).toEqual({});
  });
  it("messages name the row, in the order of the page", () => {
    const { messages } = read(
      [list, id],
      [
        ["con.0.so_tang", "x"],
        ["dinh_danh", "1"],
        ["con.1.ten", "B"],
        ["con.1.so_tang", "99"],
      ],
    );
    expect(messages.map((message) => message.slice(0, 16))).toEqual(
      ["Nhập “con 1: ten", "“con 1: so_tang”", "“con 2: so_tang”", "“dinh_danh” phải"].map((one) =>
        one.slice(0, 16),
      ),
    );
  });
  it("no more rows than the form takes, and no fewer", () => {
    const rows = [0, 1, 2, 3].map((row): PostEntry => [`con.${String(row)}.ten`, "A"]);
    expect(read([list], rows).messages).toEqual([expect.stringContaining("nhiều nhất 3 dòng")]);
    expect(read([list], [...rows.slice(0, 3), ["_them", "con"]]).draft.answers.con).toHaveLength(3);
    const some = { ...list, shape: { ...list.shape, minItems: 1 } as Field["shape"] };
    expect(read([some], []).messages).toEqual([expect.stringContaining("ít nhất 1 dòng")]);
  });
});

describe("conditional questions", () => {
  const asked = field("co", { is: "boolean" });
  const follows = field(
    "ly_do",
    { is: "text", maxLength: 5 },
    { required: true, shownWhen: ref("boolean", "co") },
  );

  it("are ignored where they do not matter, whatever was typed", () => {
    expect(
      read(
        [asked, follows],
        [
          ["co", "no"],
          ["ly_do", "quá dài dòng"],
        ],
      ).messages,
    ).toEqual([]);
    expect(read([asked, follows], [["ly_do", ""]]).messages).toEqual([]);
  });
  it("are asked where they do", () => {
    expect(
      read(
        [asked, follows],
        [
          ["co", "yes"],
          ["ly_do", ""],
        ],
      ).messages,
    ).toEqual(["Nhập “ly_do”"]);
  });
  it("keep their answer while they are hidden on another page", () => {
    const model = formModel([[asked], [follows]]);
    const [first, second] = formPages(model);
    const yes = readPost(model, first!, newDraft(model), [["co", "yes"]]).draft;
    const filled = readPost(model, second!, yes, [["ly_do", "vì"]]).draft;
    const no = readPost(model, first!, filled, [["co", "no"]]).draft;
    expect(readPost(model, first!, no, [["co", "yes"]]).draft.answers).toEqual({ co: true, ly_do: "vì" });
  });
});

describe("rules", () => {
  it("are shown on the last page that asks what they read", () => {
    const less = { op: "≤", args: [ref("number", "tang_1"), ref("number", "dat")] } as never;
    const [a, b] = [
      field("dat", { is: "decimal", places: 1 }),
      field("tang_1", { is: "decimal", places: 1 }),
    ];
    const model = formModel(
      [[a], [b]],
      [{ id: "r", holds: less, message: { vi: "Tầng 1 rộng hơn đất", en: "Too wide" } }],
    );
    const [first, second] = formPages(model);
    const one = readPost(model, first!, newDraft(model), [["dat", "50"]]);
    expect(one.problems).toEqual([]);
    expect(readPost(model, second!, one.draft, [["tang_1", "60"]]).problems).toEqual([
      {
        page: "don.02-p2",
        field: "tang_1",
        control: "tang_1",
        message: { vi: "Tầng 1 rộng hơn đất", en: "Too wide" },
      },
    ]);
  });
});

describe("files", () => {
  const one = field("tep", { is: "file", types: ["pdf"], maxBytes: 1000 });
  const file = (name: string, bytes: number) => ({ name, bytes, sha256: "a".repeat(64) });
  it("are taken by type and size, and kept when the next one is refused", () => {
    const good = read([one], [["tep", file("C:\\tmp\\Bản vẽ.PDF", 10)]]);
    expect(good.answers).toEqual({ tep: file("Bản vẽ.PDF", 10) });
    const again = read([one], [["tep", file("x.exe", 10)]], good.draft);
    expect(again.messages).toEqual([expect.stringContaining("tệp pdf")]);
    expect(again.answers).toEqual(good.answers);
    expect(read([one], [["tep", file("x.pdf", 1001)]]).messages).toEqual([
      expect.stringContaining("lớn hơn 1000 B"),
    ]);
    expect(read([one], [["_xoa", "tep"]], good.draft).answers).toEqual({});
  });
  it("show their real ending", () => {
    expect(read([one], [["tep", file("anh\u202Efdp.exe", 10)]]).messages).toEqual([
      expect.stringContaining("pdf"),
    ]);
  });
});

it("whatever is sent, reading never throws and invents no field", () => {
  const fields = [
    money,
    area,
    day,
    id,
    field("con", { is: "list", minItems: 0, maxItems: 2, fields: [count] }),
  ];
  const name = fc.oneof(
    fc.constantFrom(
      "so_tien",
      "ngay.day",
      "con.0.so_tang",
      "con.9999.so_tang",
      "con..",
      "_them",
      "_xoa",
      "__proto__",
      "con.-1.so_tang",
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string({ unit: "binary" })), { maxLength: 8 }), (entries) => {
      const { answers } = read(fields, entries);
      for (const key of Object.keys(answers)) expect(fields.map((one) => one.id)).toContain(key);
    }),
    { numRuns: 200 },
  );
});
