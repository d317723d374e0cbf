import { describe, expect, it } from "vitest";
import { compare } from "../../compiler/diff/comparison.ts";
import { BASE, modelOf } from "./base-procedure.ts";

const base = modelOf(BASE);

/** What a reader of the report is told of an edit of the base procedure. */
function report(...replacements: readonly (readonly [find: string, by: string])[]) {
  const text = replacements.reduce((source, [find, by]) => {
    if (source.split(find).length !== 2) throw new Error(`not exactly once: ${find}`);
    return source.replace(find, () => by);
  }, BASE);
  const { changes, headline, notes } = compare([base], modelOf(text));
  const measure = (id: string) => {
    const found = headline.measures.find((one) => one.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };
  return {
    kinds: changes.map(({ kind }) => kind),
    burdens: changes.map(({ burden }) => burden),
    sentences: changes.map(({ sentence }) => sentence.vi),
    notes: notes.map(({ vi }) => vi),
    promised: headline.promised,
    measure,
    leavesOut: measure("path").leavesOut.map(({ vi }) => vi),
  };
}

describe("what looks lighter and is not is told as what it is", () => {
  it("days turned into as many working days: longer, and the notes say by how much over the calendar", () => {
    const days = BASE.replace("thì 20 ngày làm việc", () => "thì 20 ngày");
    const { changes, notes, headline } = compare([modelOf(days)], base);
    expect(changes.map(({ kind, burden }) => [kind, burden])).toEqual([["term-row.lengthened", "heavier"]]);
    const { change } = headline.promised;
    expect(change?.direction).toBe("longer");
    expect(change?.after.mean).toBeGreaterThan(change?.before.mean ?? Infinity);
    expect(change?.worst.days).toBeGreaterThan(10);
    expect(notes.some(({ vi }) => vi.includes("Hai thời hạn tính khác đơn vị"))).toBe(true);
  });

  it("fewer working days in place of days are not shorter on every day", () => {
    const days = BASE.replace("thì 20 ngày làm việc", () => "thì 28 ngày");
    const { changes, headline } = compare([modelOf(days)], base);
    expect(changes.map(({ kind, burden }) => [kind, burden])).toEqual([["term-row.mixed", "mixed"]]);
    expect(headline.promised.change?.worst.days).toBeGreaterThan(0);
  });

  it("waiting put outside the clock: days shorter on paper, heavier, and left out by name", () => {
    const found = report(["không tính chờ_nộp_tiền", "không tính chờ_nộp_tiền, hỏi_ý_kiến"]);
    expect(found.kinds).toEqual(["term.stop-added"]);
    expect(found.burdens).toEqual(["heavier"]);
    expect(found.leavesOut).toContain("Không tính thời gian của «Hỏi ý kiến»");
    expect(found.notes.join(" ")).toContain("Hỏi ý kiến");
  });

  it("a new stop: the wait is a step more and time that does not count", () => {
    const found = report(
      ["      đã nộp tiền -> trình_ký", "      đã nộp tiền -> chờ_bản_gốc"],
      [
        '    bước trình_ký "Trình',
        `    chờ chờ_bản_gốc "Chờ đối chiếu bản gốc" en "Originals" do người nộp trong 3 ngày làm việc {
      xong -> trình_ký
      hết hạn -> từ_chối lý do "Không đối chiếu"
    }
    bước trình_ký "Trình`,
      ],
      ["không tính chờ_nộp_tiền", "không tính chờ_nộp_tiền, chờ_bản_gốc"],
    );
    expect(found.kinds.toSorted()).toEqual(["state.wait-added", "term.stop-added"]);
    expect(found.leavesOut).toContain("Không tính thời gian của «Chờ đối chiếu bản gốc»");
  });

  it("a paper moved to “if any”: no cut, and the notes say that the number of papers fell for this reason alone", () => {
    const found = report([
      'giấy_cũ "Giấy xác nhận đã cấp" en "Former certificate" 1 bản chính khi',
      'giấy_cũ "Giấy xác nhận đã cấp" en "Former certificate" 1 bản chính nếu có khi',
    ]);
    expect(found.kinds).toEqual(["paper.on-request"]);
    expect(found.burdens).toEqual(["mixed"]);
    expect(found.notes.join(" ")).toContain("chưa phải là cắt giảm");
  });

  it("two steps under one name with the same work: a step less, not a day less", () => {
    const found = report(
      ["đã nộp tiền -> trình_ký", "đã nộp tiền -> trình_và_ký"],
      [
        `    bước trình_ký "Trình ký" en "Submission" do thụ_lý trong 1 ngày làm việc {
      xong -> ký_giấy
    }
    bước ký_giấy "Ký giấy" en "Signature" do trưởng_phòng trong 1 ngày`,
        '    bước trình_và_ký "Trình và ký giấy" en "Submission and signature" do trưởng_phòng trong 2 ngày',
      ],
    );
    expect(found.kinds).toEqual(["state.merged"]);
    expect(found.burdens).toEqual(["mixed"]);
    expect(found.measure("path").difference).toBe(0);
    expect(found.measure("steps").difference).toBe(-1);
    expect(found.notes.join(" ")).toContain("việc không mất đi, chỉ gộp lại");
  });

  it("a levy called a fee: another law, told and noted", () => {
    const found = report(['lệ phí cấp_giấy "Lệ phí', 'phí cấp_giấy "Lệ phí']);
    expect(found.kinds).toEqual(["charge.levy-to-fee"]);
    expect(found.burdens).toEqual(["needs-human"]);
    expect(found.notes.join(" ")).toContain("chuyển từ lệ phí thành phí");
  });

  it("a field in another form is no field less", () => {
    const line = '      ghi_chú "Ghi chú thêm" en "Remarks" văn bản mặc định "Không"\n';
    const found = report([line, ""], ['      số_lượng "Số', `${line}      số_lượng "Số`]);
    expect(found.kinds).toEqual(["field.moved-to-form"]);
    expect(found.burdens).toEqual(["neutral"]);
    expect(found.measure("fields").difference).toBe(0);
    expect(found.notes.join(" ")).toContain("Ghi chú thêm");
  });

  it("fields of a form that went and that another form now asks are moved, not gone", () => {
    const form = /  tờ khai bản_kê [^]*?\n  \}\n/.exec(BASE)?.[0] ?? "";
    const field = '      số_lượng "Số lượng thiết bị" en "How many" số nguyên bắt buộc tối thiểu 1\n';
    const found = report(
      [form, ""],
      ["    bản_kê 1 bản chính\n", ""],
      ['      ghi_chú "Ghi', `${field}      ghi_chú "Ghi`],
    );
    expect(found.kinds.toSorted()).toEqual(["field.moved-to-form", "form.removed", "paper.removed"]);
    expect(found.measure("fields").difference).toBe(0);
  });

  it("a moved anchor: the same days from another day on", () => {
    const found = report(["tính từ nhận đủ hồ sơ", "tính từ tiếp nhận"]);
    expect(found.kinds).toEqual(["term.anchor-moved"]);
    expect(found.burdens).toEqual(["needs-human"]);
    expect(found.measure("promised").difference).toBe(0);
    expect(found.notes.join(" ")).toContain("Thời hạn tính từ lúc khác");
  });

  it("a longer extension is in no number and is noted", () => {
    const found = report(["gia hạn tối đa 5 ngày làm việc", "gia hạn tối đa 15 ngày làm việc"]);
    expect(found.kinds).toEqual(["extension.longer"]);
    expect(found.measure("promised").difference).toBe(0);
    expect(found.notes.join(" ")).toContain("gia hạn");
  });

  it("a limit dropped from a step does not make the path shorter unseen", () => {
    const found = report(["do trưởng_phòng trong 1 ngày làm việc ký", "do trưởng_phòng ký"]);
    expect(found.kinds).toEqual(["state.limit-removed"]);
    expect(found.burdens).toEqual(["heavier"]);
    expect(found.leavesOut).toContain("«Ký giấy» không có hạn nên chưa tính được");
  });

  const section = /    phần người [^]*?\n    \}\n/.exec(BASE)?.[0] ?? "";
  const SECTION_FIELDS = 6;

  it("a whole section in another form: one line for each field, nothing gone and nothing new", () => {
    const found = report([section, ""], ['    phần a "Thiết bị"', `${section}    phần a "Thiết bị"`]);
    expect(found.kinds).toEqual(Array.from({ length: SECTION_FIELDS }, () => "field.moved-to-form"));
    expect(found.measure("fields").difference).toBe(0);
  });

  it("a section that moved under another title, one field of it renamed, is told field by field all the same", () => {
    const now = section
      .replace('người "1. Người đề nghị"', 'chủ "Chủ hộ"')
      .replace('họ_tên "Họ và tên"', 'họ_tên_đầy_đủ "Họ và tên đầy đủ"');
    const found = report([section, ""], ['    phần a "Thiết bị"', `${now}    phần a "Thiết bị"`]);
    const moved = found.kinds.filter((kind) => kind === "field.moved-to-form");
    expect(moved).toHaveLength(SECTION_FIELDS);
    expect(found.kinds.filter((kind) => kind !== "field.moved-to-form")).toEqual(["field.renamed"]);
  });

  it("a moved list brings its inner fields along", () => {
    const list = /      phòng "Các phòng" [^]*?\n      \}\n/.exec(BASE)?.[0] ?? "";
    const found = report([list, ""], ['      số_lượng "Số', `${list}      số_lượng "Số`]);
    expect(found.kinds.filter((kind) => kind.startsWith("field."))).toEqual(
      found.kinds.filter((kind) => kind === "field.moved-to-form"),
    );
    expect(found.measure("fields").difference).toBe(0);
  });

  it("a field that moved and became required is both, and heavier", () => {
    const line = '      ghi_chú "Ghi chú thêm" en "Remarks" văn bản mặc định "Không"\n';
    const now = '      ghi_chú "Ghi chú thêm" en "Remarks" văn bản bắt buộc\n';
    const found = report([line, ""], ['      số_lượng "Số', `${now}      số_lượng "Số`]);
    expect(found.kinds).toEqual(["field.moved-to-form", "field.became-required", "field.default-removed"]);
    expect(found.burdens).toEqual(["neutral", "heavier", "heavier"]);
  });

  it("a form under another title that asks the same is renamed, and so is its paper", () => {
    const found = report(
      ['tờ khai đơn "Đơn đề nghị" en "Application"', 'tờ khai tờ_trình "Tờ trình xin phép" en "Petition"'],
      ["    đơn 1 bản chính", "    tờ_trình 1 bản chính"],
      ["do cán_bộ_nước đọc đơn", "do cán_bộ_nước đọc tờ_trình"],
    );
    expect(found.kinds.toSorted()).toEqual(["form.renamed", "paper.renamed"]);
    expect(found.measure("papers").difference).toBe(0);
  });

  it("a levy that became a fee under another name and rose is all three", () => {
    const found = report(
      ['lệ phí cấp_giấy "Lệ phí cấp giấy"', 'phí cấp_giấy_mới "Phí cấp giấy"'],
      ["80.000 đồng", "90.000 đồng"],
    );
    expect(found.kinds.toSorted()).toEqual(["charge-row.raised", "charge.levy-to-fee", "charge.renamed"]);
    expect(found.measure("fees").difference).toBe(10_000);
  });

  it("days of work written as hours of work are no shorter term", () => {
    const found = report(["còn lại 10 ngày làm việc, nhận", "còn lại 80 giờ làm việc, nhận"]);
    expect(found.kinds).toEqual(["term-row.same-length"]);
    expect(found.burdens).toEqual(["neutral"]);
  });

  it("fewer sets with more copies in each is told both ways", () => {
    const found = report(["hồ sơ 2 bộ", "hồ sơ 1 bộ"], ["2 bản chính tệp", "4 bản chính tệp"]);
    expect(found.kinds.toSorted()).toEqual(["dossier.fewer-sets", "paper.more-copies"]);
    expect(found.measure("sets").difference).toBe(-1);
    expect(found.measure("originals").lines.find(({ key }) => key === "ban_ve")?.difference).toBeUndefined();
  });
});
