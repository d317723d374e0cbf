import { field, type Lowering } from "./lowering.ts";

export const forms: readonly Lowering[] = [
  {
    title: "shown when, required when, and both",
    frame: "tờ-khai",
    vi: 'a_1 "A" văn bản hiện khi tuổi < 18\na_2 "B" văn bản bắt buộc khi tuổi < 18\na_3 "C" văn bản tối đa 200 hiện khi tuổi < 18 bắt buộc',
    en: 'a_1 "A" text shown when tuổi < 18\na_2 "B" text required when tuổi < 18\na_3 "C" text at most 200 shown when tuổi < 18 required',
    pick: (model) => ["a_1", "a_2", "a_3"].map((id) => field(model, id)),
    is: [
      { id: "a_1", type: "text", shape: { is: "text", maxLength: 1000 }, shownWhen: "tuoi < 18" },
      { id: "a_2", type: "text", shape: { is: "text", maxLength: 1000 }, required: "tuoi < 18" },
      {
        id: "a_3",
        type: "text",
        shape: { is: "text", maxLength: 200 },
        shownWhen: "tuoi < 18",
        required: true,
      },
    ],
  },
  {
    title: "a section shown when",
    frame: "thủ-tục",
    vi: 'tờ khai đơn "Đơn" {\nphần a "A" { tuổi "Tuổi" số }\nphần b "B" hiện khi tuổi < 18 { x_1 "X" văn bản }\n}',
    en: 'form đơn "Đơn" {\nsection a "A" { tuổi "Tuổi" number }\nsection b "B" shown when tuổi < 18 { x_1 "X" text }\n}',
    pick: ({ forms: [form] }) => form?.sections.map(({ id, shownWhen }) => [id, shownWhen]),
    is: [
      ["a", undefined],
      ["b", "tuoi < 18"],
    ],
  },
  {
    title: "the same group twice, as a type",
    frame: "thủ-tục",
    above: 'nhóm người "Người" cá nhân giữ 10 năm {\nhọ_tên "Họ tên" văn bản bắt buộc\n}',
    vi: 'tờ khai đơn "Đơn" {\nphần a "A" { cha "Cha" nhóm người\n mẹ "Mẹ" nhóm người }\nkiểm tra mẹ.họ_tên có giá trị hoặc cha.họ_tên có giá trị "Ghi tên cha hoặc mẹ"\n}',
    en: 'form đơn "Đơn" {\nsection a "A" { cha "Cha" group người\n mẹ "Mẹ" group người }\ncheck that mẹ.họ_tên has value or cha.họ_tên has value "Ghi tên cha hoặc mẹ"\n}',
    pick: ({ forms: [form] }) => [
      form?.sections[0]?.fields.map(({ id, shape }) => [id, shape.is === "record" && shape.group]),
      form?.rules.map(({ holds, message }) => [holds, message.vi]),
    ],
    is: [
      [
        ["cha", "nguoi"],
        ["me", "nguoi"],
      ],
      [["present me.ho_ten or present cha.ho_ten", "Ghi tên cha hoặc mẹ"]],
    ],
  },
  {
    title: "a group included, with personal data and how long it is kept",
    frame: "tờ-khai",
    above: 'nhóm người "Người" cá nhân giữ 10 năm {\nhọ_tên_1 "Họ tên" văn bản bắt buộc\n}',
    vi: "gồm người",
    en: "includes người",
    pick: (model) => field(model, "ho_ten_1"),
    is: {
      id: "ho_ten_1",
      type: "text",
      shape: { is: "text", maxLength: 1000 },
      required: true,
      personal: true,
      kept: "10 year",
      from: "nguoi",
    },
  },
  {
    title: "a choice from a code list, and a default",
    frame: "tờ-khai",
    above: 'danh mục màu "Màu" phiên bản 2 {\n"01" "Đỏ"\n"02" "Xanh"\n}',
    vi: 'màu "Màu" chọn một danh mục màu\nloại "Loại" chọn một mặc định mới { mới "Mới"\n cũ "Cũ" }',
    en: 'màu "Màu" choose one codelist màu\nloại "Loại" choose one default mới { mới "Mới"\n cũ "Cũ" }',
    pick: (model) => {
      const [list, choice] = [field(model, "mau"), field(model, "loai")];
      return [
        list.shape.is === "choice" && [list.shape.codelist, list.shape.options.map(({ id }) => id)],
        choice.default,
        model.codelists.map(({ id, version }) => [id, version]),
      ];
    },
    is: [["mau", ["01", "02"]], "moi", [["mau", 2]]],
  },
  {
    title: "a repeated group and what is computed from it",
    frame: "tờ-khai",
    vi: 'tầng "Các tầng" lặp từ 1 đến 50 { sàn "Diện tích sàn" số bắt buộc }\ntổng_sàn "Tổng" số = tổng(tầng.sàn)',
    en: 'tầng "Các tầng" repeat from 1 to 50 { sàn "Diện tích sàn" number required }\ntổng_sàn "Tổng" number = sum(tầng.sàn)',
    pick: (model) => {
      const { shape } = field(model, "tang");
      const sum = field(model, "tong_san");
      return [
        shape.is === "list" && [shape.minItems, shape.maxItems, shape.fields.length],
        sum.computed,
        sum.readOnly,
      ];
    },
    is: [[1, 50, 1], "sum(tang.san)", true],
  },
  {
    title: "bounds, personal data, read only, looked up",
    frame: "tờ-khai",
    above: 'giấy tờ thẻ "Thẻ"\nnguồn csdl_x "CSDL" hỏi số trả lời thẻ',
    vi: 'a_1 "A" số lớn hơn 0 nhỏ hơn 100\na_2 "B" ngày tối thiểu 01/01/2026\na_3 "C" tệp pdf, jpg tối đa 5 MB\na_4 "D" số tiền tối đa 1 tỷ đồng cá nhân chỉ đọc tra cứu csdl_x giữ 5 năm',
    en: 'a_1 "A" number greater than 0 less than 100\na_2 "B" date at least 01/01/2026\na_3 "C" file pdf, jpg at most 5 MB\na_4 "D" money at most 1 billion dong personal read only looked up in csdl_x kept 5 years',
    pick: (model) => ["a_1", "a_2", "a_3", "a_4"].map((id) => field(model, id)),
    is: [
      { id: "a_1", type: "number", shape: { is: "decimal", places: 6, above: "0", below: "100" } },
      { id: "a_2", type: "date", shape: { is: "date", minimum: "2026-01-01" } },
      { id: "a_3", type: "file", shape: { is: "file", types: ["pdf", "jpg"], maxBytes: 5_242_880 } },
      {
        id: "a_4",
        type: "money",
        shape: { is: "money", minimum: "0", maximum: "1000000000" },
        personal: true,
        readOnly: true,
        lookup: "csdl_x",
        kept: "5 year",
      },
    ],
  },
];
