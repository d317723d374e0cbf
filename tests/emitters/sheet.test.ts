import type { DossierItem, ProcedureModel } from "@tthc/model";
import { describe, expect, it } from "vitest";
import { sheetEmitter } from "../../compiler/emitters/sheet/emit-sheet.ts";
import { modelOf } from "../procedures/workspace.ts";
import { HOSTILE, HOSTILE_SHOWN, shuffledKeys, withTexts } from "./hostile-model.ts";
import { emitted, published, wordsOf } from "./published-models.ts";
import { sampleModel } from "./sample-model.ts";

const birth = modelOf("khai_sinh", 1);
const house = modelOf("cap_phep_nha_o", 1);

const POINTS = ["b", "c", "d", "đ", "e", "g", "h"];
const H_PARTS = [
  "Tên mẫu đơn, mẫu tờ khai",
  "Kết quả thực hiện",
  "Yêu cầu, điều kiện thực hiện",
  "Phí, lệ phí",
];

/** Parts of Article 8 and 15 that a page lacks. */
function missingParts(html: string): readonly string[] {
  const points = POINTS.filter(
    (point) => !html.includes(`Điểm ${point} khoản 2 Điều 8 Nghị định số 63/2010/NĐ-CP`),
  );
  const h = H_PARTS.filter((title) => !new RegExp(`<h2>\\d+\\. ${title}</h2>`).test(html));
  const basis = html.includes("Điểm b khoản 1 Điều 15 Nghị định số 63/2010/NĐ-CP") ? [] : ["điều 15"];
  return [...points, ...h, ...basis, ...(/<h1>[^<]+<\/h1>/.test(html) ? [] : ["a"])];
}

const allPapers = (items: readonly DossierItem[]): readonly DossierItem[] =>
  items.flatMap((item) => (item.kind === "one-of" ? [item, ...allPapers(item.items)] : [item]));

/** What a model holds and a page does not say. */
function unsaid(model: ProcedureModel, html: string): readonly string[] {
  const words = wordsOf(html);
  const wanted = [
    ...allPapers(model.dossier.items).map(({ label }) => label.vi),
    ...model.charges.map(({ label }) => label.vi),
    ...model.flow.states.map(({ label }) => label.vi),
    ...model.flow.states.flatMap((state) =>
      state.kind === "parallel" ? state.branches.map(({ label }) => label.vi) : [],
    ),
    ...model.laws.map(({ number, label }) => number ?? label.vi),
    ...model.requirements.map(({ text }) => text.vi),
    ...model.results.map(({ label }) => label.vi),
    ...model.cases.map(({ label }) => label.vi),
    ...model.forms.map(({ label }) => label.vi),
    ...model.assumptions.map(({ reason }) => reason),
    ...model.campaigns.map(({ label }) => label.vi),
    ...(model.parts?.procedures ?? []).map(({ label }) => label.vi),
  ];
  return wanted.filter((text) => !words.includes(text));
}

describe("every published procedure", () => {
  it.each(published)("%s has all parts of Article 8 and its legal basis", async (_, model) => {
    expect(missingParts(await emitted(sheetEmitter, model, "sheet.vi.html"))).toEqual([]);
  });

  it.each(published)("%s says every paper, charge, step, law and assumption", async (_, model) => {
    expect(unsaid(model, await emitted(sheetEmitter, model, "sheet.vi.html"))).toEqual([]);
  });

  it.each(published)("%s gives the same bytes twice, whatever the order of keys", async (_, model) => {
    const first = await sheetEmitter.emit(model);
    expect(await sheetEmitter.emit(model)).toEqual(first);
    expect(await sheetEmitter.emit(shuffledKeys(model))).toEqual(first);
  });

  it.each(published)("%s marks Vietnamese words in the English sheet", async (_, model) => {
    const html = await emitted(sheetEmitter, model, "sheet.en.html");
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<span lang="vi">');
    const english = html.replaceAll(/<span lang="vi">.*?<\/span>|<style>[^]*?<\/style>/g, "");
    expect(english.replaceAll(/Decree [\d/]*NĐ-CP|đồng|8\(2\)\(đ\)/g, "")).not.toMatch(
      /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i,
    );
  });
});

it("a missing part, paper, charge, step or law is noticed", async () => {
  const html = await emitted(sheetEmitter, house, "sheet.vi.html");
  expect(missingParts(html.replace(/<section>\n<h2>3\.[^]*?<\/section>/, ""))).toEqual(["d"]);
  expect(missingParts(html.replace(/<section>\n<h2>9\.[^]*?<\/section>/, ""))).toEqual([
    "Yêu cầu, điều kiện thực hiện",
  ]);
  const fewer: ProcedureModel = {
    ...house,
    charges: [],
    dossier: { ...house.dossier, items: house.dossier.items.slice(0, -1) },
    laws: house.laws.filter(({ id }) => id !== "nd_14_2026"),
    legalBasis: house.legalBasis.filter(({ law }) => law !== "nd_14_2026"),
  };
  const missing = unsaid(house, await emitted(sheetEmitter, fewer, "sheet.vi.html"));
  expect(missing).toContain("Cam kết bảo đảm an toàn công trình liền kề");
  expect(missing).toContain("Lệ phí cấp giấy phép xây dựng");
  expect(missing).toContain("14/2026/NĐ-CP");
});

describe("what a sheet says", () => {
  it("writes money, terms, dates and law as administrative texts do", async () => {
    const text = await emitted(sheetEmitter, house, "sheet.vi.md");
    expect(text).toContain("| Khi thuộc trường hợp “Nhà ở riêng lẻ” | 75.000 đồng |");
    expect(text).toContain("| Các trường hợp còn lại | 20 ngày |");
    expect(text).toContain("Từ ngày 01/07/2025 đến hết ngày 30/06/2026");
    expect(text).toContain(
      "Nghị định số 175/2024/NĐ-CP về quản lý hoạt động xây dựng (Điều 50; Điều 53; khoản 3 Điều 55)",
    );
    expect(text).toContain("Phí: không có.");
  });

  it("says the rules of the clock in words", async () => {
    const text = await emitted(sheetEmitter, birth, "sheet.vi.md");
    expect(text).toContain(
      "Không tính vào thời hạn giải quyết: thời gian của bước “Niêm yết 07 ngày liên tục”.",
    );
    expect(text).toContain(
      "Được gia hạn tối đa 03 ngày làm việc khi “Không tra cứu được tình trạng hôn nhân của cha, mẹ” là có.",
    );
    expect(text).toContain("nhận sau 15 giờ 00 thì tính như nhận vào ngày làm việc kế tiếp");
  });

  it("tells a draft, what is absent and what the source leaves open", async () => {
    const draft = { ...house, version: { number: 3, draft: true } };
    for (const path of ["sheet.vi.html", "process.vi.html"])
      expect(await emitted(sheetEmitter, draft, path)).toMatch(/<p class="notice">DỰ THẢO/);
    const open = await emitted(sheetEmitter, sampleModel, "sheet.vi.md");
    expect(open).toContain("Pháp luật không quy định thời hạn giải quyết.");
    expect(open).toContain("Phí: nguồn chưa nêu.");
    expect(await emitted(sheetEmitter, house, "sheet.vi.html")).not.toContain("DỰ THẢO");
  });

  it("says how many assumptions it rests on, and names their numbers where they bear", async () => {
    const text = await emitted(sheetEmitter, house, "sheet.vi.md");
    const count = new Set(house.assumptions.map(({ reason }) => reason)).size;
    expect(text).toContain(`Bản này dựa trên ${String(count).padStart(2, "0")} giả định`);
    expect(text).toContain("(giả định 1)");
    expect(text).toContain(`\n1. Phiên bản: ${house.assumptions[0]!.reason.slice(0, 20)}`);
  });

  it("tells the parts of a combined procedure and what becomes of the others", async () => {
    const text = await emitted(sheetEmitter, modelOf("khai_sinh_thuong_tru_bhyt", 2), "sheet.vi.md");
    expect(text).toContain("Khi một thủ tục không được giải quyết: các thủ tục còn lại vẫn tiếp tục.");
    expect(text).toContain("Các thủ tục được giải quyết đồng thời.");
  });

  it("prints campaigns, delegations, bands and accepted findings", async () => {
    const law = [{ law: "nd_175_2024", article: "1" }];
    const rich: ProcedureModel = {
      ...house,
      delegations: [{ from: "chu_tich", to: "chuyen_vien", inForce: { from: "2026-06-01" }, basis: law }],
      accepted: [{ code: "TT5012", reason: "đúng như văn bản" }],
      campaigns: [
        {
          id: "dot",
          label: { vi: "Tuần lễ không hẹn" },
          inForce: { from: "2026-06-01", to: "2026-06-05" },
          charges: [],
        },
      ],
      charges: [
        {
          type: "fee",
          id: "tham_dinh",
          label: { vi: "Phí thẩm định" },
          reliefs: [{ id: "giam", percent: "50" }],
          refundable: false,
          atMost: "9000000",
          rows: [
            {
              id: "bac",
              amount: {
                is: "bands",
                base: { op: "field", path: ["tong_san"], type: "number" },
                bands: [{ upTo: "100", percent: "0.5" }, { percent: "0.25" }],
              },
            },
          ],
        },
      ],
    };
    const text = await emitted(sheetEmitter, rich, "sheet.vi.md");
    expect(text).toContain("Tính trên Tổng diện tích sàn (m²):<br>đến 100: 0,5%<br>trên 100: 0,25%");
    expect(text).toContain("Giảm 50%");
    expect(text).toContain("Mức thu tối đa 9.000.000 đồng.");
    expect(text).toContain("Không hoàn lại.");
    expect(text).toContain(
      "ủy quyền cho Chuyên viên thẩm định từ ngày 01/06/2026 (Điều 1 Nghị định số 175/2024/NĐ-CP).",
    );
    expect(text).toContain("Áp dụng từ ngày 01/06/2026 đến hết ngày 05/06/2026.");
    expect(text).toContain("TT5012: đúng như văn bản.");
  });
});

describe("the internal process", () => {
  it("has steps, roles, limits, ways, branches, statuses and the sum of limits", async () => {
    const text = await emitted(sheetEmitter, house, "process.vi.md");
    expect(text).toContain("Quy trình nội bộ giải quyết thủ tục hành chính");
    expect(text).toContain("07 ngày làm việc<br>lần 2: 05 ngày làm việc<br>lần 3: 03 ngày làm việc");
    expect(text).toContain(
      "| 5. Lấy ý kiến cơ quan liên quan | Tất cả các nhánh có kết quả “Đồng ý” hoặc tương đương |",
    );
    expect(text).toContain("Hết hạn: coi như “Đồng ý”");
    expect(text).toContain("5 – Yêu cầu bổ sung giấy tờ");
    expect(text).toContain("07 ngày làm việc + 12 ngày");
    expect(text).toContain("](flow.svg)");
  });

  it.each(published)("%s names every state, role and status", async (_, model) => {
    const words = wordsOf(await emitted(sheetEmitter, model, "process.vi.html"));
    for (const state of model.flow.states) expect(words).toContain(state.label.vi);
    for (const state of model.flow.states)
      if (state.kind === "step" && state.actor.is === "role") {
        const { role } = state.actor;
        expect(words).toContain(model.roles.find(({ id }) => id === role)?.label.vi);
      }
  });
});

describe("texts of authors", () => {
  const hostile = withTexts(birth, HOSTILE);

  it("are shown as they are and never become markup", async () => {
    for (const { path, text } of await sheetEmitter.emit(hostile)) {
      if (!path.endsWith(".html")) continue;
      expect(text).not.toMatch(/<script|<img src=x|\{\{|\$\{|\u202e|\u2066|\u200b|\u0000/);
      if (path.startsWith("sheet.vi")) expect(wordsOf(text)).toContain(HOSTILE_SHOWN);
    }
  });

  it("stay text in Markdown", async () => {
    for (const { path, text } of await sheetEmitter.emit(hostile)) {
      if (!path.endsWith(".md")) continue;
      expect(liveMarkdown(text)).toEqual([]);
    }
  });

  it("a text that was not escaped is noticed", () => {
    expect(liveMarkdown("- a [x](y)\n")).toEqual(["- a [x](y)"]);
    expect(liveMarkdown("- a <b>\n")).toEqual(["- a <b>"]);
    expect(liveMarkdown("| a | b |\n| --- | --- |\n| c | d | e |\n")).toEqual(["| c | d | e |"]);
  });

  it("may have ten thousand signs, one word or many", async () => {
    for (const long of ["x".repeat(10_000), "dài ".repeat(2_500).trim()]) {
      const html = await emitted(sheetEmitter, { ...birth, label: { vi: long } }, "sheet.vi.html");
      expect(wordsOf(html)).toContain(long);
    }
  });
});

/** Lines in which something is live that only our own marks may be: tags, links, a cell too many. */
function liveMarkdown(text: string): readonly string[] {
  let columns = 0;
  return text.split("\n").filter((line) => {
    const bare = line.replaceAll(/\\./g, "").replaceAll("<br>", "");
    const cells = bare.startsWith("|") ? bare.split("|").length : 0;
    if (cells > 0 && columns === 0) columns = cells;
    if (cells === 0) columns = 0;
    const figure = /^!\[[^\][<]*\]\(flow(\.en)?\.svg\)$/.test(bare);
    return (!figure && /[<[\]`]|^\s*- (#|\d+[.)] )/.test(bare)) || (cells > 0 && cells !== columns);
  });
}
