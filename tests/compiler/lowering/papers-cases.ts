import { paper, type Lowering } from "./lowering.ts";

export const papers: readonly Lowering[] = [
  {
    title: "papers by case",
    frame: "hồ-sơ",
    vi: 'khi trường hợp = nhà_ở {\nsổ_đỏ "Sổ đỏ" 1 bản sao khi kênh = trực tiếp\n}',
    en: 'when case = nhà_ở {\nsổ_đỏ "Sổ đỏ" 1 plain copy when channel = at counter\n}',
    pick: (model) => paper(model, "so_do"),
    is: { id: "so_do", copies: [{ copy: "copy", count: 1 }], when: "case = nha_o and channel = counter" },
  },
  {
    title: "nested choices, replaced by a registry",
    frame: "hồ-sơ",
    above:
      'giấy tờ sổ_đỏ "Sổ đỏ"\nnguồn csdl_x "CSDL" hỏi thửa trả lời sổ_đỏ hiệu lực từ 01/01/2026 {\nnếu không có dữ liệu thì nộp trong 8 giờ làm việc khi kênh = trực tuyến\nnếu không có dữ liệu thì nộp trong 1 ngày làm việc\n}',
    vi: 'một trong "Giấy tờ" khi trường hợp = nhà_ở {\nsổ_đỏ 1 bản sao thay bằng csdl_x\nmột trong { a_1 "A" 1 bản sao\n a_2 "B" 1 bản sao }\n}',
    en: 'one of "Giấy tờ" when case = nhà_ở {\nsổ_đỏ 1 plain copy replaced by csdl_x\none of { a_1 "A" 1 plain copy\n a_2 "B" 1 plain copy }\n}',
    pick: (model) => {
      const outer = model.dossier.items.find(({ kind }) => kind === "one-of");
      if (outer?.kind !== "one-of") return undefined;
      const items = outer.items.map((item) =>
        item.kind === "one-of" ? item.items.map(({ id }) => id) : [item.id, item.replacedBy],
      );
      return {
        when: outer.when,
        items,
        registry: model.registries.map(({ label: _, ...registry }) => registry),
      };
    },
    is: {
      when: "case = nha_o",
      items: [
        ["so_do", "csdl_x"],
        ["a_1", "a_2"],
      ],
      registry: [
        {
          id: "csdl_x",
          asked: ["thua"],
          answers: ["so_do"],
          inForce: { from: "2026-01-01" },
          fallbacks: [{ when: "channel = online", limit: "8 working-hour" }, { limit: "1 working-day" }],
        },
      ],
    },
  },
  {
    title: "what a shared paper says of itself, unless the line says otherwise",
    frame: "hồ-sơ",
    above:
      'giấy tờ sổ_đỏ "Sổ đỏ" mã "KQ1" là kết quả của thử_nghiệm căn cứ nđ_118_2025 điều 3\ngiấy tờ sổ_hồng "Sổ hồng" mã "KQ2"',
    vi: 'sổ_đỏ 1 bản sao\nsổ_hồng 1 bản sao mã "KQ3"',
    en: 'sổ_đỏ 1 plain copy\nsổ_hồng 1 plain copy code "KQ3"',
    pick: (model) => ["so_do", "so_hong"].map((id) => paper(model, id)),
    is: [
      {
        id: "so_do",
        copies: [{ copy: "copy", count: 1 }],
        code: "KQ1",
        resultOf: "thu_nghiem",
        basis: [{ law: "nd_118_2025", article: "3" }],
      },
      { id: "so_hong", copies: [{ copy: "copy", count: 1 }], code: "KQ3" },
    ],
  },
  {
    title: "kinds and counts of copies",
    frame: "hồ-sơ",
    vi: 'a_1 "A" 1 bản chính, 2 bản sao\na_2 "B" 1 bản sao chứng thực\na_3 "C" 1 bản điện tử tệp pdf, dwg tối đa 50 MB\na_4 "D" xuất trình\na_5 "E" 1 bản sao nếu có',
    en: 'a_1 "A" 1 original, 2 plain copy\na_2 "B" 1 certified copy\na_3 "C" 1 electronic copy file pdf, dwg at most 50 MB\na_4 "D" shown only\na_5 "E" 1 plain copy if any',
    pick: (model) => ["a_1", "a_2", "a_3", "a_4", "a_5"].map((id) => paper(model, id)),
    is: [
      {
        id: "a_1",
        copies: [
          { copy: "original", count: 1 },
          { copy: "copy", count: 2 },
        ],
      },
      { id: "a_2", copies: [{ copy: "certified-copy", count: 1 }] },
      {
        id: "a_3",
        copies: [{ copy: "electronic", count: 1 }],
        fileTypes: ["pdf", "dwg"],
        maxBytes: 52_428_800,
      },
      { id: "a_4", copies: [], shownOnly: true },
      { id: "a_5", copies: [{ copy: "copy", count: 1 }], ifAny: true },
    ],
  },
  {
    title: "a paper handed in later",
    frame: "hồ-sơ",
    vi: 'a_1 "A" 1 bản sao mã "KQ1" nộp chậm nhất 5 ngày trước hẹn trả',
    en: 'a_1 "A" 1 plain copy code "KQ1" file no later than 5 days before due',
    pick: (model) => paper(model, "a_1"),
    is: { id: "a_1", copies: [{ copy: "copy", count: 1 }], code: "KQ1", latestBeforeDue: "5 day" },
  },
  {
    title: "a paper that another procedure gives",
    frame: "hồ-sơ",
    beside: {
      "procedures/vi-du/khac/v1.tthc":
        'dùng "chuẩn/một_cửa"\nthủ tục khác "Khác" {\nphiên bản 1 dự thảo\n}\n',
    },
    vi: 'a_1 "A" 1 bản sao là kết quả của khác',
    en: 'a_1 "A" 1 plain copy is the result of khác',
    pick: (model) => paper(model, "a_1"),
    is: { id: "a_1", copies: [{ copy: "copy", count: 1 }], resultOf: "khac" },
  },
];
