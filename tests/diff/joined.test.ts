import { describe, expect, it } from "vitest";
import { compare } from "../../compiler/diff/comparison.ts";
import { BASE, modelOf } from "./base-procedure.ts";

const base = modelOf(BASE);

type Replacement = readonly [find: string, by: string];

function edited(replacements: readonly Replacement[]) {
  return modelOf(
    replacements.reduce((source, [find, by]) => {
      if (source.split(find).length !== 2) throw new Error(`not exactly once: ${find}`);
      return source.replace(find, () => by);
    }, BASE),
  );
}

const kinds = (...replacements: readonly Replacement[]): readonly string[] =>
  compare([base], edited(replacements))
    .changes.map(({ kind }) => kind)
    .toSorted();

/** And the same edit undone. */
const undone = (...replacements: readonly Replacement[]): readonly string[] =>
  compare([edited(replacements)], base)
    .changes.map(({ kind }) => kind)
    .toSorted();

const SUBMIT = `    bước trình_ký "Trình ký" en "Submission" do thụ_lý trong 1 ngày làm việc {
      xong -> ký_giấy
    }
`;
const SIGN = '    bước ký_giấy "Ký giấy" en "Signature" do trưởng_phòng trong 1 ngày làm việc ký';
const VISIT = `trong 2 ngày làm việc cần có mặt tối đa 2 lần {
      xong -> chờ_nộp_tiền`;

describe("steps merged into one of them", () => {
  const INTO_SIGNATURE: readonly Replacement[] = [
    ["đã nộp tiền -> trình_ký", "đã nộp tiền -> ký_giấy"],
    [SUBMIT, ""],
    [SIGN, '    bước ký_giấy "Trình, ký giấy" en "Signature" do trưởng_phòng trong 2 ngày làm việc ký'],
  ];

  it("the label and the days of what was taken in are told with the merge, and it is no step gone", () => {
    expect(kinds(...INTO_SIGNATURE)).toEqual(["state.merged"]);
    const { notes, headline } = compare([base], edited(INTO_SIGNATURE));
    expect(notes.map(({ vi }) => vi).join(" ")).toContain("việc không mất đi, chỉ gộp lại");
    expect(headline.measures.find(({ id }) => id === "path")?.difference).toBe(0);
    expect(headline.measures.find(({ id }) => id === "steps")?.difference).toBe(-1);
    expect(undone(...INTO_SIGNATURE)).toEqual(["state.split"]);
  });

  it("the days alone say so where the step next to it has exactly those of both", () => {
    const into: readonly Replacement[] = [
      ["đã nộp tiền -> trình_ký", "đã nộp tiền -> ký_giấy"],
      [SUBMIT, ""],
      [SIGN, SIGN.replace("1 ngày", "2 ngày")],
    ];
    expect(kinds(...into)).toEqual(["state.merged"]);
    expect(undone(...into)).toEqual(["state.split"]);
  });

  it("days that are more than those of both are told besides", () => {
    const [ways, gone, [find, by]] = INTO_SIGNATURE as [Replacement, Replacement, Replacement];
    expect(kinds(ways, gone, [find, by.replace("2 ngày", "4 ngày")])).toEqual([
      "state.limit-lengthened",
      "state.merged",
    ]);
  });

  it("a step gone whose work nobody took over is a step gone", () => {
    const gone: readonly Replacement[] = [
      ["đã nộp tiền -> trình_ký", "đã nộp tiền -> ký_giấy"],
      [SUBMIT, ""],
    ];
    expect(kinds(...gone)).toEqual(["state.removed"]);
    const [way, out] = gone as [Replacement, Replacement];
    // Its days went to a step that is not next to it.
    expect(kinds(way, out, [VISIT, VISIT.replace("2 ngày", "3 ngày")])).toEqual([
      "state.limit-lengthened",
      "state.removed",
    ]);
  });
});

describe("the source says what became of what", () => {
  const merged = (formerly: string): readonly Replacement[] => [
    ["đã nộp tiền -> trình_ký", "đã nộp tiền -> hoàn_tất"],
    [SUBMIT, ""],
    [
      SIGN,
      `    bước hoàn_tất "Trình ký, ký giấy" en "Finish" do trưởng_phòng ${formerly} trong 2 ngày làm việc ký`,
    ],
  ];

  it.each(["", "trước là trình_ký", "trước là ký_giấy", "trước là trình_ký trước là ký_giấy"])(
    "steps under a new name, «%s»: one merge",
    (formerly) => {
      expect(kinds(...merged(formerly))).toEqual(["state.merged"]);
      expect(undone(...merged(formerly))).toEqual(["state.split"]);
    },
  );

  it("`trước là` twice merges what no words tell, and once does not", () => {
    const said = (formerly: string): readonly Replacement[] =>
      merged(formerly).map(([find, by]) => [find, by.replace("Trình ký, ký giấy", "Hoàn tất việc")]);
    expect(kinds(...said("trước là trình_ký trước là ký_giấy"))).toEqual(["state.merged"]);
    expect(kinds(...said("trước là ký_giấy"))).not.toContain("state.removed");
    expect(kinds(...said(""))).not.toContain("state.merged");
  });

  const PAPER = '    bản_vẽ "Bản vẽ mặt bằng" en "Floor plan" 2 bản chính tệp pdf, dwg tối đa 50 MB\n';
  const READS: Replacement = ["đọc bản_vẽ, có_pccc", "đọc có_pccc"];
  const HALVES = (first: string, second: string): readonly Replacement[] => [
    READS,
    [PAPER, `    trang_bìa "Trang bìa" 1 bản chính ${first}\n    phụ_lục "Phụ lục" 1 bản chính ${second}\n`],
  ];

  it("two papers of one former name: a split, and undone a merge", () => {
    const both = HALVES("trước là bản_vẽ", "trước là bản_vẽ");
    expect(kinds(...both).filter((kind) => kind.startsWith("paper."))).toEqual(["paper.split"]);
    expect(undone(...both).filter((kind) => kind.startsWith("paper."))).toEqual(["paper.merged"]);
    const one = kinds(...HALVES("trước là bản_vẽ", ""));
    expect(one).toContain("paper.renamed");
    expect(one).not.toContain("paper.split");
  });

  it("one of the parts may keep the name", () => {
    const kept: readonly Replacement[] = [
      [PAPER, `${PAPER.trimEnd()} trước là bản_vẽ\n    phụ_lục "Phụ lục" 1 bản chính trước là bản_vẽ\n`],
    ];
    expect(kinds(...kept)).toEqual(["paper.split"]);
    const into: readonly Replacement[] = [
      ['    biên_bản_họp "Biên bản họp tổ dân phố" en "Minutes" 1 bản chính nếu có\n', ""],
      [PAPER, `${PAPER.trimEnd()} trước là bản_vẽ trước là biên_bản_họp\n`],
    ];
    expect(kinds(...into)).toEqual(["paper.merged"]);
  });

  it("what both versions say already is no news", () => {
    const model = edited(merged("trước là trình_ký trước là ký_giấy"));
    expect(compare([model], model).changes).toEqual([]);
    const next = edited([
      ...merged("trước là trình_ký trước là ký_giấy"),
      ['"Ghi chú thêm" en "Remarks"', '"Ghi chú khác" en "Remarks"'],
    ]);
    expect(compare([model], next).changes.map(({ kind }) => kind)).toEqual(["element.relabelled"]);
  });
});
