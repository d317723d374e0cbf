import fc from "fast-check";
import type { ProcedureModel } from "@tthc/model";
import { describe, expect, it } from "vitest";
import type { Change } from "../../compiler/diff/change.ts";
import { diff } from "../../compiler/diff/diff.ts";
import { headlineOf } from "../../compiler/diff/headline/headline.ts";
import { judgements, type ChangeKind } from "../../compiler/diff/judgements.ts";
import { flipped, oppositeOf, WITHOUT_WAY_BACK } from "../../compiler/diff/opposites.ts";
import { formatSource } from "../../compiler/format/format-source.ts";
import { BASE, modelOf } from "./base-procedure.ts";
import { EDITS, edited, type Edit } from "./edits.ts";

const KINDS = Object.keys(judgements) as ChangeKind[];

/** The base with some edits made; those that no longer find their text, or leave no sound source, are left out. */
function withEdits(edits: readonly Edit[]): ProcedureModel {
  let text = BASE;
  let model = modelOf(BASE);
  for (const edit of edits) {
    try {
      const next = edited(text, edit);
      model = modelOf(next);
      text = next;
    } catch {
      // Two edits of one line exclude each other.
    }
  }
  return model;
}

const someEdits = fc.subarray([...EDITS], { minLength: 1, maxLength: 4 }).map(withEdits);

const headline = (before: ProcedureModel, after: ProcedureModel) =>
  headlineOf([{ model: before, naming: diff(before, after).pairing.naming }], after);

/** A change as the way back tells it. */
const turned = ({ kind, burden, before, after }: Change) =>
  JSON.stringify([oppositeOf(kind), flipped(burden), after?.words.vi, before?.words.vi]);
const plain = ({ kind, burden, before, after }: Change) =>
  JSON.stringify([kind, burden, before?.words.vi, after?.words.vi]);

describe("kinds and their opposites", () => {
  it.each(KINDS.filter((kind) => !WITHOUT_WAY_BACK.has(kind)))("%s", (kind) => {
    const back = oppositeOf(kind);
    expect(oppositeOf(back)).toBe(kind);
    expect(judgements[back].burden).toBe(flipped(judgements[kind].burden));
    expect(judgements[back].part).toBe(judgements[kind].part);
  });
});

describe("one edit", () => {
  const base = modelOf(BASE);
  it.each(EDITS.map((edit) => [edit.name, edit] as const))("swapping sides of «%s»", (_, edit) => {
    const after = modelOf(edited(BASE, edit));
    expect(diff(after, base).changes.map(plain).sort()).toEqual(diff(base, after).changes.map(turned).sort());
  });
});

describe("several edits", () => {
  it("a version has no difference from itself", () => {
    fc.assert(
      fc.property(someEdits, (model) => {
        expect(diff(model, structuredClone(model)).changes).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it("swapping sides flips every sign", () => {
    fc.assert(
      fc.property(someEdits, someEdits, (a, b) => {
        const [there, back] = [diff(a, b).changes, diff(b, a).changes];
        expect(back.map(plain).sort()).toEqual(there.map(turned).sort());
      }),
      { numRuns: 12 },
    );
  });

  it("the numbers from A to B and from B to C are those from A to C", () => {
    fc.assert(
      fc.property(someEdits, someEdits, someEdits, (a, b, c) => {
        const [ab, bc, ac] = [headline(a, b), headline(b, c), headline(a, c)];
        for (const [index, whole] of ac.measures.entries()) {
          const [first, second] = [ab.measures[index], bc.measures[index]];
          // Days and working days are not subtracted: there is nothing to add up.
          if ([first, second, whole].some((one) => one?.mixedUnits === true)) continue;
          expect((first?.difference ?? NaN) + (second?.difference ?? NaN), whole.id).toBeCloseTo(
            whole.difference ?? NaN,
            6,
          );
        }
      }),
      { numRuns: 8 },
    );
  });

  it("the lines of each number sum to its difference", () => {
    fc.assert(
      fc.property(someEdits, someEdits, (a, b) => {
        for (const { id, lines, difference, before, after, unchanged } of headline(a, b).measures) {
          const sum = (of: "before" | "after" | "difference") =>
            lines.reduce((total, line) => total + (line[of] ?? NaN), 0);
          expect(sum("before") + unchanged, id).toBeCloseTo(before, 6);
          if (difference === undefined) continue;
          expect(sum("difference"), id).toBeCloseTo(difference, 6);
          expect(after - before, id).toBeCloseTo(difference, 6);
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe("what reaches no artefact gives nothing", () => {
  const base = modelOf(BASE);
  const same = (text: string): void => {
    expect(diff(base, modelOf(text)).changes.map(({ sentence }) => sentence.en)).toEqual([]);
    expect(diff(modelOf(text), base).changes.map(({ sentence }) => sentence.en)).toEqual([]);
  };
  const moved = (line: string, before: string): string => {
    const without = BASE.replace(line, "");
    if (without === BASE || without.split(before).length !== 2) throw new Error(line);
    return without.replace(before, () => line + before);
  };
  const formatted = (text: string, keywords?: "vi" | "en"): string => {
    const result = formatSource(text, keywords === undefined ? {} : { keywords });
    if (!result.ok) throw new Error("not formatted");
    return result.text;
  };

  it("the layout", () => {
    same(formatted(BASE));
    same(BASE.replaceAll(/\n +/g, "\n"));
  });
  it("comments", () => {
    same(BASE.replaceAll(" {\n", " { // ghi chú\n"));
  });
  it("the language of the keywords", () => {
    const english = formatted(BASE, "en");
    expect(english).toContain("procedure thủ_tục_mẫu");
    same(english);
    same(formatted(english, "vi"));
  });

  it.each([
    ["a field in its section", '      họ_tên "Họ và', '      số_hiệu "Số'],
    ["a paper", "    bản_kê 1 bản chính\n", '    bản_vẽ "Bản'],
    [
      "a row of a table",
      "    khi trường hợp = cấp_lại thì 20.000",
      "    khi trường hợp = cấp_mới thì 75.000",
    ],
    ["an exit of another action", "      không đạt -> từ_chối lý do bắt buộc\n    }\n    chờ bổ", "x"],
    ["a requirement", '  yêu cầu "Không bị cấm', '  yêu cầu "Có địa'],
    ["a state", '    chờ bổ_sung "Chờ', '    kết thúc đã_cấp "Đã'],
    ["a case", "", ""],
    ["a form", "", ""],
  ])("the order: %s", (what, start, before) => {
    const lineAt = (text: string): string => {
      const from = BASE.indexOf(text);
      return BASE.slice(from, BASE.indexOf("\n", from) + 1);
    };
    if (what === "a case")
      same(
        BASE.replace(
          'cấp_mới "Cấp mới" en "New", cấp_lại "Cấp lại" en "Again"',
          'cấp_lại "Cấp lại" en "Again", cấp_mới "Cấp mới" en "New"',
        ),
      );
    else if (what === "a form") {
      const form = /  tờ khai bản_kê [^]*?\n  \}\n/.exec(BASE)?.[0] ?? "";
      same(moved(form, '  tờ khai đơn "Đơn'));
    } else if (what === "an exit of another action") {
      const line = "      không đạt -> từ_chối lý do bắt buộc\n";
      const at = BASE.indexOf(line);
      const rest = BASE.slice(0, at) + BASE.slice(at + line.length);
      same(rest.replace("      đạt khi cần_hỏi", () => `${line}      đạt khi cần_hỏi`));
    } else if (what === "a state") {
      const state = /    chờ bổ_sung [^]*?\n    \}\n/.exec(BASE)?.[0] ?? "";
      same(moved(state, before));
    } else same(moved(lineAt(start), before));
  });

  it("channels and kinds of applicants in another order", () => {
    same(BASE.replace("trực tiếp, bưu chính\n", "bưu chính, trực tiếp\n"));
    same(BASE.replace("đối tượng cá nhân, doanh nghiệp\n", "đối tượng doanh nghiệp, cá nhân\n"));
  });

  it.each(["liên_hệ", "luật_mẫu", "nđ_mẫu", "thụ_lý", "phòng_mẫu", "csdl_mẫu", "loại_đất_x", "đợt_mẫu"])(
    "the name of the shared declaration %s",
    (name) => {
      // The field `loại_đất` is named like its list: only the list gets another name.
      const text =
        name === "loại_đất_x"
          ? BASE.replaceAll("danh mục loại_đất", "danh mục loại_đất_khác")
          : BASE.replaceAll(new RegExp(`(?<![\\p{L}_])${name}(?![\\p{L}_])`, "gu"), `${name}_khác`);
      expect(text).not.toBe(BASE);
      same(text);
    },
  );

  it("a condition written another way", () => {
    same(BASE.replace("số_tầng <= 30 hoặc có_pccc", "có_pccc hoặc 30 >= số_tầng"));
    same(BASE.replace("khi trường hợp thuộc (cấp_mới, cấp_lại)", "khi trường hợp thuộc (cấp_lại, cấp_mới)"));
    same(
      BASE.replace(
        "khi trường hợp thuộc (cấp_mới, cấp_lại)",
        "khi trường hợp = cấp_mới hoặc trường hợp = cấp_lại",
      ),
    );
    same(BASE.replace("khi trường hợp thuộc (cấp_mới, cấp_lại)", "khi trường hợp không phải gia_hạn"));
  });
});
