import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { dayOf, dueOf, formatDate, type ProcedureModel } from "@tthc/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { provedOf } from "../../compiler/checker/proofs.ts";
import { HOSTILE, HOSTILE_SHOWN, shuffledKeys, withTexts } from "../emitters/hostile-model.ts";
import { published, wordsOf } from "../emitters/published-models.ts";
import { modelOf, root } from "../procedures/workspace.ts";
import type { ModelPlace } from "../../compiler/diagnostics/model-place.ts";
import { overallVerdict } from "../../compiler/verify/sheet/overall-verdict.ts";
import { placeWords } from "../../compiler/verify/sheet/place-words.ts";
import { proofSheet } from "../../compiler/verify/sheet/proof-sheet.ts";
import { proofHtml, proofMarkdown } from "../../compiler/verify/sheet/render-sheet.ts";
import { restDays } from "../../compiler/verify/sheet/rest-days.ts";
import type { SheetFinding } from "../../compiler/verify/sheet/sheet-format.ts";
import { indexHtml, indexMarkdown } from "../../compiler/verify/sheet/sheet-index.ts";
import { plantedProof, plantedSheet } from "./sheet-fixture.ts";

const house = modelOf("cap_phep_nha_o", 3);
const LANGUAGES = ["vi", "en"] as const;

const schema = JSON.parse(
  readFileSync(join(root, "compiler/verify/sheet/proof-sheet.schema.json"), "utf8"),
) as object;
const isValid = new Ajv2020({ strict: false }).compile(schema);

describe("the data", () => {
  it.each(published)("%s: its sheet is what the schema says, in NFC, and counts its claims", (_, model) => {
    const sheet = proofSheet(model, provedOf(model));
    const text = JSON.stringify(sheet);
    expect(isValid(JSON.parse(text)), JSON.stringify(isValid.errors?.[0])).toBe(true);
    expect(text).toBe(text.normalize("NFC"));
    const { proved, refuted, undecided, void: none } = sheet.totals;
    expect(proved + refuted + undecided + none).toBe(sheet.claims.length);
    expect(proofSheet(model, provedOf(model))).toEqual(sheet);
    for (const path of sheet.longestPaths) {
      expect(path.legs.length).toBeGreaterThan(0);
      expect(path.begins <= path.ends && path.begins <= path.promised).toBe(true);
    }
  });

  it("planted faults are not what the schema says", () => {
    const sheet = plantedSheet(house);
    expect(isValid(sheet)).toBe(true);
    expect(isValid({ ...sheet, format: "tthc-proof/2" })).toBe(false);
    expect(isValid({ ...sheet, verdict: "fine" })).toBe(false);
    expect(isValid({ ...sheet, more: 1 })).toBe(false);
    const [path] = sheet.longestPaths;
    expect(isValid({ ...sheet, longestPaths: [{ ...path, begins: "09/02/2026" }] })).toBe(false);
  });

  it("does not depend on the order of keys", () => {
    const shuffled = shuffledKeys(house, 7);
    expect(proofSheet(shuffled, plantedProof())).toEqual(proofSheet(house, plantedProof()));
    expect(proofMarkdown(plantedSheet(shuffled), "vi")).toBe(proofMarkdown(plantedSheet(house), "vi"));
  });

  it("says which filing dates it covers, and none where the calendar knows no day in force", () => {
    expect(plantedSheet(house).covers.filed).toEqual({ from: "2026-07-01", to: house.calendar.knownUntil });
    const later: ProcedureModel = {
      ...house,
      version: { ...house.version, inForce: { from: "2031-01-01" } },
    };
    expect(proofSheet(later, plantedProof()).covers.filed).toBeUndefined();
  });
});

describe("what a sheet comes to", () => {
  const claim = (verdict: "proved" | "refuted" | "undecided" | "void", topic: "time" | "flow" = "time") =>
    ({ topic, id: "x", statement: { vi: "x", en: "x" }, verdict }) as const;
  const found = (code: string, acceptedBecause?: string): SheetFinding => ({
    code,
    severity: "warning",
    place: { vi: "", en: "" },
    message: { vi: "", en: "" },
    related: [],
    ...(acceptedBecause !== undefined && { acceptedBecause }),
  });
  const accepts = (code: string) => [{ code, reason: "lý do" }];
  it.each([
    ["everything proved or void", [claim("proved"), claim("void")], [], [], "proved"],
    ["a counter-example", [claim("refuted")], [found("TT3102")], [], "refuted"],
    [
      "an accepted counter-example",
      [claim("refuted")],
      [found("TT3102", "có")],
      accepts("TT3102"),
      "accepted",
    ],
    ["one of two accepted", [claim("refuted")], [found("TT3102", "có"), found("TT3101")], [], "refuted"],
    ["refuted without a counter-example", [claim("refuted")], [], [], "refuted"],
    ["not decided", [claim("undecided")], [found("TT3190")], [], "undecided"],
    ["not decided, and nobody said so", [claim("undecided")], [], [], "undecided"],
    ["not decided, accepted", [claim("undecided")], [found("TT3190", "có")], accepts("TT3190"), "accepted"],
    ["another topic accepted", [claim("undecided", "flow")], [], accepts("TT3190"), "undecided"],
    ["a finding of a lint rule", [claim("proved")], [found("burden-without-source")], [], "refuted"],
  ] as const)("%s", (_, claims, findings, accepted, verdict) => {
    expect(overallVerdict(claims, findings, accepted)).toBe(verdict);
  });
});

describe("places in words", () => {
  const places: readonly (readonly [ModelPlace, string, string])[] = [
    [{ at: "procedure" }, "thủ tục", "the procedure"],
    [{ at: "part", part: "term" }, "thời hạn giải quyết", "the term"],
    [{ at: "term-row", row: 1 }, "thời hạn giải quyết, dòng thứ 2", "the term, row 2"],
    [{ at: "state", state: "tham_dinh" }, "bước «Thẩm định hồ sơ", "step “"],
    [
      { at: "limit", state: "lay_y_kien", branch: "phong_chay" },
      "nhánh «Phòng cháy, chữa cháy», hạn",
      "branch “",
    ],
    [{ at: "exit", state: "tham_dinh", exit: 0 }, "lối ra «", "exit “"],
    [{ at: "join", state: "lay_y_kien", join: 0 }, "điểm hợp nhánh thứ 1", "join 1"],
    [{ at: "case", case: "nha_o" }, "trường hợp «Nhà ở riêng lẻ»", "case “"],
    [{ at: "state", state: "khong_co" }, "bước «khong_co»", "step “khong_co”"],
  ];
  it.each(places)("%j", (place, vi, en) => {
    const words = placeWords(house, place);
    expect(words.vi).toContain(vi);
    expect(words.en).toContain(en);
  });

  it("a field is named by its form and the groups it stands in", () => {
    const [form] = house.forms;
    const field = form!.sections[0]!.fields[0]!;
    const words = placeWords(house, { at: "field", form: form!.id, path: [field.id] });
    expect(words.vi).toBe(`tờ khai «${form!.label.vi}», trường «${field.label.vi}»`);
  });
});

it("rest days are the days that the clock passes over", () => {
  const { calendar } = house;
  const day = fc.integer({ min: dayOf("2024-01-01"), max: dayOf("2026-12-01") });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 60 }), (first, length) => {
      const rests = restDays(calendar, formatDate(first), formatDate(first + length));
      for (let one = first; one <= first + length; one += 1) {
        const date = formatDate(one);
        const isRest = rests.some(({ from, to }) => from <= date && date <= to);
        const { due } = dueOf({
          calendar,
          duration: { amount: 1, unit: "working-day" },
          anchor: formatDate(one - 1),
        });
        // A worked Saturday is no rest, and counts only where the calendar reads it so.
        const isWorked = calendar.worked.some((worked) => worked.date === date);
        expect(isRest || isWorked, date).toBe(due !== date || isWorked);
      }
    }),
    { numRuns: 60 },
  );
  const [tet] = restDays(calendar, "2026-02-09", "2026-02-25").filter(({ kind }) => kind === "holiday");
  expect(tet).toEqual({
    from: "2026-02-14",
    to: "2026-02-22",
    kind: "holiday",
    label: expect.objectContaining({ vi: "Tết Nguyên đán" }),
  });
});

describe("for people", () => {
  it.each(LANGUAGES)("reads as agreed (%s)", async (language) => {
    const text = proofMarkdown(plantedSheet(house), language);
    await expect(text).toMatchFileSnapshot(`golden/cap-phep-nha-o-v3.${language}.md`);
  });

  it.each(published)("%s: in NFC, whole sentences of one language, the same every time", (_, model) => {
    const sheet = proofSheet(model, provedOf(model));
    for (const language of LANGUAGES) {
      const html = proofHtml(sheet, language);
      expect(html).toBe(html.normalize("NFC"));
      expect(html).not.toMatch(/undefined|\[object|NaN|<script/);
      expect(proofMarkdown(sheet, language)).not.toMatch(/undefined|\[object|NaN/);
      expect(html).toBe(proofHtml(proofSheet(model, provedOf(model)), language));
    }
    expect(wordsOf(proofHtml(sheet, "en"))).not.toMatch(/Đã chứng minh|Không có\.|ngày theo lịch/);
  });

  it("a model that says nothing of what it wants has a sheet too", () => {
    const sheet = proofSheet(house, { claims: [], findings: [] });
    expect(proofMarkdown({ ...sheet, longestPaths: [] }, "vi")).toContain("chưa xét điều nào");
  });

  it("whatever an author wrote stays text", () => {
    const model = withTexts(house, HOSTILE);
    for (const language of LANGUAGES) {
      const sheet = plantedSheet(model, HOSTILE);
      const html = proofHtml(sheet, language);
      expect(html).not.toMatch(/<script|<img src=x|<b>|\sonerror=[^&]*>/);
      expect(wordsOf(html)).toContain(HOSTILE_SHOWN);
      const plain = proofMarkdown(sheet, language);
      expect(plain).not.toMatch(/^# 1\. <script|<img|\{\{\{|[\u202a-\u202e\u2066-\u2069\u200b\u0000\u0002]/m);
      const filed = [{ sheet, file: "x-v1.html" }];
      expect(indexHtml(filed, language)).not.toMatch(/<script|<img src=x/);
      expect(indexMarkdown(filed, language)).not.toMatch(/<script|<img/);
    }
  });

  it("an index names those first that want attention, and links each", () => {
    const sheets = published.map(([, model], index) => ({
      sheet: proofSheet(model, index % 3 === 0 ? plantedProof() : { claims: [], findings: [] }),
      file: `${index}.html`,
    }));
    const html = indexHtml(sheets, "vi");
    expect(html.match(/<a href="\d+\.html">/g)).toHaveLength(sheets.length);
    expect(html.indexOf("Bị bác bỏ (")).toBeLessThan(html.indexOf("Đã chứng minh ("));
  });
});
