import { describe, expect, it } from "vitest";
import { behaviourOf } from "../../compiler/behaviour/behaviour.ts";
import { BASE, modelOf } from "../diff/base-procedure.ts";
import { edited, EDITS } from "../diff/edits.ts";
import { compilation } from "../procedures/workspace.ts";

const base = modelOf(BASE);

/** The stories of an edit: what went with `-`, what came with `+`, what is otherwise with `~`, and why. */
function told(...replacements: readonly (readonly [find: string, by: string])[]): readonly string[] {
  const edit = { group: "", name: "planted", replacements, expected: [] };
  const behaviour = behaviourOf([base], modelOf(edited(BASE, edit)));
  if (behaviour.is === "not-compared") return [behaviour.why.en];
  if (behaviour.is === "same") return ["same"];
  return [
    ...behaviour.lost.map(({ id, cause }) => `- ${cause}: ${id}`),
    ...behaviour.gained.map(({ id, cause }) => `+ ${cause}: ${id}`),
    ...behaviour.changed.map(({ id, cause }) => `~ ${cause}: ${id}`),
  ];
}

describe("one change is one story", () => {
  const planted: readonly (readonly [string, readonly (readonly [string, string])[], readonly string[]])[] = [
    ["an exit removed", [["      trả lại -> thẩm_tra tối đa 1 lần\n", ""]], ["- act: act ky_giay tra_lai"]],
    [
      "a bound raised",
      [["bổ_sung tối đa 1 lần", "bổ_sung tối đa 2 lần"]],
      ["+ repetition: repetition tham_tra thieu_ho_so"],
    ],
    [
      "another actor",
      [['en "Signature" do trưởng_phòng', 'en "Signature" do phó_phòng']],
      ["~ actor: actor role:-truong_phong role:pho_phong"],
    ],
    [
      "silence that no longer consents",
      [
        [
          "đọc đơn {\n        đồng ý\n        không đồng ý\n        hết hạn coi như đồng ý\n",
          "đọc đơn {\n        đồng ý\n        không đồng ý\n",
        ],
      ],
      ["- act: act hoi_y_kien/cap_nuoc het_han"],
    ],
    [
      "another condition",
      [["đạt khi cần_hỏi -> hỏi_ý_kiến", "đạt khi cần_hỏi và có_pccc -> hỏi_ý_kiến"]],
      ["~ outcome: outcome tham_tra dat"],
    ],
    [
      "a result that is not handed over",
      [['en "Issued" trả giấy_xác_nhận', 'en "Issued"']],
      ["~ outcome: end da_cap"],
    ],
    [
      "an automatic end removed",
      [['      hết hạn -> từ_chối lý do "Không nộp tiền"\n', ""]],
      ["- act: act cho_nop_tien het_han"],
    ],
  ];
  it.each(planted)("%s", (_, replacements, expected) => {
    expect(told(...replacements)).toEqual(expected);
  });

  it("a supplement that is gone says what the applicant could do", () => {
    const edit = EDITS.find(({ name }) => name === "no supplement any more");
    if (edit === undefined) throw new Error("no such edit");
    const behaviour = behaviourOf([base], modelOf(edited(BASE, edit)));
    if (behaviour.is !== "different") throw new Error(behaviour.is);
    expect(behaviour.lost.map(({ sentence }) => sentence.vi)).toEqual([
      "Trước: ở «Thẩm tra hồ sơ», Chuyên viên thụ lý (Phòng Mẫu) được chọn «Thiếu hồ sơ», hồ sơ sang «Chờ bổ sung hồ sơ», nơi người nộp được «Đã bổ sung». Nay: không được; chỉ còn «Đạt», «Không đạt».",
    ]);
  });

  it("who cannot go on has to file again", () => {
    const again = modelOf(
      edited(BASE, {
        group: "",
        name: "amend once",
        replacements: [
          [
            "không đạt -> từ_chối lý do bắt buộc\n    }\n    chờ bổ_sung",
            "không đạt -> bổ_sung lý do bắt buộc\n    }\n    chờ bổ_sung",
          ],
        ],
        expected: [],
      }),
    );
    const behaviour = behaviourOf([again], base);
    if (behaviour.is !== "different") throw new Error(behaviour.is);
    expect(behaviour.changed[0]).toMatchObject({ cause: "outcome", before: { mustFileAgain: true } });
    expect(behaviour.changed[0]?.sentence.en).toContain("to go on, a new dossier has to be filed");
  });
});

/** Kinds of edits that never change who can do what, when a filing way is not among them. */
const SILENT: ReadonlySet<string> = new Set(["charges", "dossier", "forms"]);

it.each(EDITS.filter(({ group }) => SILENT.has(group)).map((edit) => [edit.name, edit] as const))(
  "fees, papers and forms change no behaviour: %s",
  (_, edit) => {
    const behaviour = behaviourOf([base], modelOf(edited(BASE, edit)));
    const causes =
      behaviour.is === "different"
        ? [...behaviour.lost, ...behaviour.gained, ...behaviour.changed].map(({ cause }) => cause)
        : [];
    expect(causes.filter((cause) => cause !== "filing")).toEqual([]);
    expect(behaviour.is === "not-compared").toBe(false);
  },
);

it("every version of the library behaves as itself", () => {
  for (const { model } of compilation.procedures)
    if (model !== undefined) expect(behaviourOf([model], model).is, model.id).toBe("same");
});

it("swapping the versions swaps what is lost and what is gained", () => {
  for (const edit of EDITS.filter(({ group }) => group === "flow")) {
    const other = modelOf(edited(BASE, edit));
    const [there, back] = [behaviourOf([base], other), behaviourOf([other], base)];
    expect(there.is, edit.name).toBe(back.is);
    if (there.is !== "different" || back.is !== "different") continue;
    expect(back.gained.length + back.changed.length, edit.name).toBe(
      there.lost.length + there.changed.length,
    );
  }
});

it("several procedures are not compared with one, and it says why", () => {
  const behaviour = behaviourOf([base, base, base], base);
  expect(behaviour).toMatchObject({ is: "not-compared" });
  if (behaviour.is !== "not-compared") throw new Error(behaviour.is);
  expect(behaviour.why.vi).toContain("3 lần nộp");
  expect(behaviour.why.en).toContain("does not say how the ends of one lead to the next");
});
