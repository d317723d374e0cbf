import type { ProcedureModel, Shape } from "@tthc/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whyUnfillable } from "../../compiler/verify/forms/bounds.ts";
import { foldLabel } from "../../compiler/verify/forms/fold-label.ts";
import { proveForms } from "../../compiler/verify/forms/prove-forms.ts";
import { drafted } from "./drafted.ts";

const found = (body: string, frame: "thủ-tục" | "tờ-khai" = "tờ-khai"): readonly string[] =>
  drafted(frame, body).found;

const NEVER = "trường hợp = nhà_ở và trường hợp = công_trình";

describe("fields and sections that nobody sees", () => {
  it.each([
    ["a condition that cannot hold", `lý_do "Lý do" văn bản hiện khi ${NEVER}`, ["TT3401 lý_do"]],
    ["a required one", `lý_do "Lý do" văn bản bắt buộc hiện khi ${NEVER}`, ["TT3406 lý_do"]],
    ["a channel that is not offered", 'bưu "Bưu cục" văn bản hiện khi kênh = bưu chính', ["TT3401 bưu"]],
    [
      "only what they hang on is told",
      `có_hầm "Có hầm" có không hiện khi ${NEVER}\nsâu "Sâu" số hiện khi có_hầm`,
      ["TT3401 có_hầm"],
    ],
    [
      "a row's own answer",
      'tầng "Tầng" lặp từ 0 đến 3 {\n lửng "Lửng" có không\n cao "Cao" số hiện khi lửng và không lửng\n}',
      ["TT3401 cao"],
    ],
    [
      "conditions at odds with a bound",
      'năm "Năm" số nguyên bắt buộc tối thiểu 5\ncũ "Cũ" văn bản hiện khi năm < 5',
      ["TT3401 cũ"],
    ],
    ["one that holds at times", 'lý_do "Lý do" văn bản bắt buộc hiện khi trường hợp = nhà_ở', []],
    [
      "a row's answer that is possible",
      'tầng "Tầng" lặp từ 0 đến 3 {\n lửng "Lửng" có không\n cao "Cao" số hiện khi lửng\n}',
      [],
    ],
  ])("%s", (_name, body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  it("a section stands for its fields", () => {
    const form = (when: string): string =>
      `tờ khai đơn "Đơn" {\n phần a "A" { họ_tên "Họ và tên" văn bản bắt buộc }\n phần b "B" hiện khi ${when} { c "C" số\n d "D" số hiện khi c > 3 }\n}`;
    expect(found(form(NEVER), "thủ-tục")).toEqual(["TT3401 b"]);
    expect(found(form("trường hợp = nhà_ở"), "thủ-tục")).toEqual([]);
  });
});

describe("fields that nothing can fill", () => {
  it.each([
    ["whole numbers between", 'n "N" số nguyên lớn hơn 5 nhỏ hơn 6', ["TT3402 n"]],
    ["a text without signs", 'n "N" văn bản tối đa 0', ["TT3402 n"]],
    [
      "a formula of what is never there together",
      'a "A" số hiện khi trường hợp = nhà_ở\nb "B" số hiện khi trường hợp = công_trình\nc "C" số = a + b',
      ["TT3402 c"],
    ],
    ["decimals between", 'n "N" số lớn hơn 5 nhỏ hơn 6', []],
    ["a formula", 'a "A" số\nb "B" số\nc "C" số = a + b', []],
  ])("%s", (_name, body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  it("does not make the rest look impossible", () => {
    const body =
      'n "N" số nguyên bắt buộc lớn hơn 5 nhỏ hơn 6\nm "M" văn bản hiện khi n > 3\nkiểm tra n > 2 "N"';
    expect(found(body)).toEqual(["TT3402 n"]);
  });

  it("agrees with trying every value", () => {
    const bound = fc.option(fc.integer({ min: -6, max: 6 }), { nil: undefined });
    fc.assert(
      fc.property(
        bound,
        bound,
        bound,
        bound,
        fc.constantFrom(0, 1),
        (minimum, maximum, above, below, places) => {
          const text = (value: number | undefined): string | undefined =>
            value === undefined ? undefined : String(value / 2);
          const bounds = Object.fromEntries(
            Object.entries({ minimum, maximum, above, below }).flatMap(([key, value]) =>
              value === undefined ? [] : [[key, text(value)]],
            ),
          );
          const shape = {
            ...(places === 0 ? { is: "integer" } : { is: "decimal", places }),
            ...bounds,
          } as Shape;
          const step = places === 0 ? 1 : 0.1;
          const values = Array.from({ length: 20 / step + 1 }, (_, i) => Math.round((-10 + i * step) * 10));
          const fits = (tenths: number): boolean =>
            tenths >= (minimum ?? -99) * 5 &&
            tenths <= (maximum ?? 99) * 5 &&
            tenths > (above ?? -99) * 5 &&
            tenths < (below ?? 99) * 5;
          expect(whyUnfillable(shape) === undefined).toBe(values.some(fits));
        },
      ),
    );
  });
});

describe("checks", () => {
  it.each([
    [
      "implied by a bound",
      'n "N" số nguyên tối thiểu 1\nkiểm tra n >= 0 "Không âm"',
      ['TT3403 kiểm tra n >= 0 "Không âm"'],
    ],
    [
      "written twice: the later one",
      'kiểm tra tuổi > 5 "Một"\nkiểm tra tuổi > 5 "Hai"',
      ['TT3403 kiểm tra tuổi > 5 "Hai"'],
    ],
    [
      "contrary to one before",
      'kiểm tra tuổi > 50 "Một"\nkiểm tra tuổi < 50 "Hai"',
      ['TT3404 kiểm tra tuổi < 50 "Hai"'],
    ],
    [
      "contrary to two before together",
      'a "A" số bắt buộc\nb "B" số bắt buộc\nc "C" số bắt buộc\nkiểm tra a > b "Một"\nkiểm tra b > c "Hai"\nkiểm tra c > a "Ba"',
      ['TT3404 kiểm tra c > a "Ba"'],
    ],
    [
      "about fields that are never there together",
      'a "A" số hiện khi trường hợp = nhà_ở\nb "B" số hiện khi trường hợp = công_trình\nkiểm tra a > b "Một"',
      ['TT3405 kiểm tra a > b "Một"'],
    ],
    ["always true", 'kiểm tra tuổi = tuổi "Một"', ['TT3403 kiểm tra tuổi = tuổi "Một"']],
    [
      "that restrict each other and agree",
      'a "A" số bắt buộc\nb "B" số bắt buộc\nkiểm tra a > b "Một"\nkiểm tra a < 10 "Hai"\nkiểm tra b > 1 "Ba"',
      [],
    ],
    ["that matter in one case only", 'kiểm tra trường hợp = nhà_ở hoặc tuổi > 5 "Một"', []],
  ])("%s", (_name, body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  it("tell in a dossier how two of them quarrel", () => {
    const { diagnostics } = drafted("tờ-khai", 'kiểm tra tuổi > 50 "Một"\nkiểm tra tuổi < 50 "Hai"');
    const [contrary] = diagnostics.filter(({ code }) => code === "TT3404");
    expect(contrary?.params).toMatchObject({
      others: [{ vi: "Một" }],
      example: { vi: expect.stringContaining("«Tuổi»") },
    });
    expect(contrary?.related).toHaveLength(1);
  });

  it("agree with trying every value", () => {
    const { model } = drafted("tờ-khai", 'n "N" số nguyên bắt buộc tối thiểu 0 tối đa 6');
    const rule = fc.record({
      op: fc.constantFrom("<", ">", "≤", "≥", "=", "≠"),
      value: fc.integer({ min: -1, max: 7 }),
    });
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 4 }), (rules) => {
        const codes = proveForms(withRules(model, rules)).findings.map(({ code, place }) =>
          place.at === "rule" ? `${code} ${place.rule}` : code,
        );
        expect([...codes].sort()).toEqual([...expectedOf(rules)].sort());
      }),
      { numRuns: 60 },
    );
  });
});

interface SmallRule {
  readonly op: string;
  readonly value: number;
}

const VALUES = [0, 1, 2, 3, 4, 5, 6];
const holdsFor = ({ op, value }: SmallRule, n: number): boolean => {
  switch (op) {
    case "<":
      return n < value;
    case ">":
      return n > value;
    case "≤":
      return n <= value;
    case "≥":
      return n >= value;
    case "=":
      return n === value;
    default:
      return n !== value;
  }
};

/** The definition of the findings, by trying every value: contrary in order, then implied from the last. */
function expectedOf(rules: readonly SmallRule[]): readonly string[] {
  const kept: number[] = [];
  const codes: string[] = [];
  const fits = (n: number, which: readonly number[]): boolean => which.every((i) => holdsFor(rules[i]!, n));
  rules.forEach((rule, i) => {
    if (VALUES.some((n) => holdsFor(rule, n) && fits(n, kept))) kept.push(i);
    else codes.push(`TT3404 ${i}`);
  });
  let left = kept;
  for (const i of [...kept].reverse()) {
    const others = left.filter((other) => other !== i);
    if (VALUES.some((n) => !holdsFor(rules[i]!, n) && fits(n, others))) continue;
    codes.push(`TT3403 ${i}`);
    left = others;
  }
  return codes;
}

function withRules(model: ProcedureModel, rules: readonly SmallRule[]): ProcedureModel {
  const [form] = model.forms;
  const lowered = rules.map(({ op, value }, i) => ({
    id: `r${i}`,
    holds: {
      op,
      args: [
        { op: "field", path: ["n"], type: "number" },
        { op: "literal", type: "number", value: String(value) },
      ],
    },
    message: { vi: `Dòng ${i}` },
  }));
  return { ...model, forms: [{ ...form!, rules: lowered }] } as unknown as ProcedureModel;
}

describe("options, cases and requirements", () => {
  it.each([
    [
      "an option that a check excludes",
      'màu "Màu" chọn một { đỏ "Đỏ"  xanh "Xanh" }\nkiểm tra màu không phải đỏ "Không đỏ"',
      ["TT3407 màu"],
    ],
    ["a case that the checks exclude", 'kiểm tra trường hợp = nhà_ở "Chỉ nhà ở"', ["TT3407 công_trình"]],
    [
      "one that is excluded in a case only",
      'màu "Màu" chọn một { đỏ "Đỏ"  xanh "Xanh" }\nkiểm tra màu không phải đỏ hoặc trường hợp = nhà_ở "Đỏ"',
      [],
    ],
  ])("%s", (_name, body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  it("a requirement that applies in no case", () => {
    const requirement = (when: string): string =>
      `yêu cầu "Phù hợp quy hoạch" khi ${when} căn cứ nđ_118_2025`;
    expect(found(requirement(NEVER), "thủ-tục")).toEqual([`TT3405 ${requirement(NEVER)}`]);
    expect(found(requirement("trường hợp = nhà_ở"), "thủ-tục")).toEqual([]);
  });
});

describe("fields asked twice", () => {
  it.each([
    ["in one section", 'số_tuổi "Tuổi" số nguyên', ["TT3413 số_tuổi"]],
    [
      "in exclusive cases",
      `a "Cao" số hiện khi trường hợp = nhà_ở\nb "Cao" số hiện khi trường hợp = công_trình`,
      [],
    ],
    ["of another kind", 'số_tuổi "Tuổi" văn bản', []],
  ])("%s", (_name, body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  it("of two persons are two questions", () => {
    const form = (inB: string): string =>
      `tờ khai đơn "Đơn" {\n phần a "A" { họ_tên "Họ và tên" văn bản bắt buộc\n tuổi "Tuổi" số nguyên }\n phần b "B" { ${inB} }\n}`;
    expect(found(form('tên_cha "Họ và tên" văn bản\n tuổi_cha "Tuổi" số nguyên'), "thủ-tục")).toEqual([]);
    expect(found(form('tên_khác "Họ và tên" văn bản'), "thủ-tục")).toEqual([]);
    expect(found(form('tuổi_lần_nữa "Tuổi" số nguyên'), "thủ-tục")).toEqual(["TT3413 tuổi_lần_nữa"]);
  });
});

describe("the claims", () => {
  it("are all given, and proved for a sound form", () => {
    const { model } = drafted("tờ-khai", 'n "N" số bắt buộc\nkiểm tra n > 3 "N"');
    const claims = proveForms(model).claims;
    expect(claims.map(({ id }) => id)).toEqual([
      "forms.every-field-shown",
      "forms.every-field-fillable",
      "forms.rules-agree",
      "forms.no-rule-implied",
      "forms.no-rule-idle",
      "forms.every-option-choosable",
      "forms.asked-once",
    ]);
    expect([...new Set(claims.map(({ verdict }) => verdict))]).toEqual(["proved"]);
  });

  it("are void without forms, and undecided rather than proved where a check is too hard", () => {
    const none = drafted("thủ-tục", 'tờ khai không có\nhồ sơ 1 bộ { bản_vẽ "Bản vẽ" 1 bản sao }').model;
    expect(new Set(proveForms(none).claims.map(({ verdict }) => verdict))).toEqual(new Set(["void"]));
    const hard = drafted(
      "tờ-khai",
      'a "A" số bắt buộc\nb "B" số bắt buộc\nkiểm tra a * b + a * a <= 100 hoặc a * b * a > 7 "Khó"',
    );
    expect(hard.found).toEqual(['TT3490 kiểm tra a * b + a * a <= 100 hoặc a * b * a > 7 "Khó"']);
    const verdicts = new Map(proveForms(hard.model).claims.map(({ id, verdict }) => [id, verdict]));
    expect(verdicts.get("forms.no-rule-implied")).toBe("undecided");
  });

  it("ask nothing of fields without conditions, bounds or checks", () => {
    const lines = Array.from({ length: 300 }, (_, i) => `t${i} "Trường số ${i}" văn bản`).join("\n");
    expect(found(lines)).toEqual([]);
  });
});

it("labels are one in either tone placement, and with marks they are not", () => {
  expect(foldLabel("Hoà  giải")).toBe(foldLabel("hòa giải"));
  expect(foldLabel("Thuỷ")).toBe(foldLabel("Thủy"));
  expect(foldLabel("hoán")).not.toBe(foldLabel("hoan"));
});
