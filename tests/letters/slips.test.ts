import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  dueSlips,
  LetterError,
  parseDossierCode,
  registerPage,
  slipPage,
  type LetterFacts,
} from "@tthc/runtime";
import { accepted, birth, ending, facts, HOSTILE, type PlayedDossier } from "./dossiers.ts";
import { wordsOf } from "./page-words.ts";

const STORIES: Readonly<Record<string, () => PlayedDossier>> = {
  "bo-sung": birth,
  "tu-choi": () => ending({ action: "sai_tham_quyen", reason: "Nơi nộp không có thẩm quyền" }, true),
  "xin-loi": () => ending({ action: "hen_lai", reason: "Chờ xác minh", until: "2026-09-08" }),
  dung: () => ending({ action: "dung_giai_quyet", reason: "Người nộp đề nghị nơi khác giải quyết" }),
};

const GOLDEN = join(import.meta.dirname, "golden");

/** Words of every paper of every story, in both languages. */
function allWords(): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [story, make] of Object.entries(STORIES)) {
    const { definition, record } = make();
    for (const language of ["vi", "en"] as const) {
      const due = [...dueSlips(record), { form: "control" as const, seq: record.seq }];
      for (const { form, seq } of due) {
        const { html } = slipPage(definition, record, form, facts, { seq, language });
        words.set(`${story}-${seq}-${form}.${language}.txt`, wordsOf(html));
      }
      words.set(
        `${story}-register.${language}.txt`,
        wordsOf(
          registerPage(
            [{ definition, record, facts }],
            record.history.at(-1)?.at ?? "",
            facts.agency,
            language,
          ),
        ),
      );
    }
  }
  return words;
}

it("prints what it printed before; UPDATE=1 takes the new words", () => {
  const made = allWords();
  if (process.env["UPDATE"] === "1") {
    mkdirSync(GOLDEN, { recursive: true });
    for (const [name, text] of made) writeFileSync(join(GOLDEN, name), text);
  }
  expect(readdirSync(GOLDEN).sort()).toEqual([...made.keys()].sort());
  for (const [name, text] of made) expect(text, name).toBe(readFileSync(join(GOLDEN, name), "utf8"));
});

it("gives each happening its paper", () => {
  const forms = Object.entries(STORIES).map(([story, make]) => [
    story,
    dueSlips(make().record).map(({ form }) => form),
  ]);
  expect(Object.fromEntries(forms)).toEqual({
    "bo-sung": ["receipt", "supplement"],
    "tu-choi": ["refusal"],
    "xin-loi": ["receipt", "apology"],
    dung: ["receipt", "stop"],
  });
});

it("prints a receipt again as it was, whatever happened since", () => {
  const { definition, record } = birth();
  const again = slipPage(definition, record, "receipt", facts, { seq: 2 });
  const [first, second] = record.history;
  const then = { ...record, seq: 2, history: [first!, second!] };
  expect(again.html).toBe(slipPage(definition, { ...then, context: contextThen() }, "receipt", facts).html);
  expect(wordsOf(again.html)).toContain("ngày 03 tháng 9 năm 2026");
  expect(wordsOf(slipPage(definition, record, "control", facts).html)).toContain("04/09/2026");

  /** What the dossier knew then: the supplement changed none of it but the count of visits. */
  function contextThen() {
    return { ...record.context, visits: {}, counts: {}, outcome: null };
  }
});

it("leaves a dotted line for what nobody knows, and never a hole in the sentence", () => {
  const { definition, record } = accepted();
  const { html, name } = slipPage(definition, record, "receipt", {});
  expect(html).not.toMatch(/undefined|null|NaN|\[object/);
  expect(html.match(/class="o trong"/g)?.length).toBeGreaterThan(5);
  expect(html).not.toContain("<svg");
  expect(name).toBe("ho-so-2-tiep-nhan.vi");
});

it("shows a levy of nothing as money, in figures and in words", () => {
  const { definition, record } = accepted();
  const words = wordsOf(slipPage(definition, record, "receipt", facts).html);
  expect(words).toContain("0 đồng");
  expect(words).toContain("Không đồng.");
});

it("prints amounts of the receipt where one was given, whatever the dossier would give now", () => {
  const { definition, record } = birth();
  const receipts: LetterFacts["receipts"] = [
    {
      is: "receipt",
      at: "2026-08-28T09:41",
      by: "thu_quy",
      number: "01",
      lines: [{ charge: "ban_sao", label: { vi: "Phí cấp bản sao" }, dong: "24000" }],
    },
  ];
  const words = wordsOf(slipPage(definition, record, "receipt", { ...facts, receipts }, { seq: 2 }).html);
  expect(words).toContain("24.000 đồng");
  expect(words).toContain("theo biên lai");
  expect(wordsOf(slipPage(definition, record, "payment", { ...facts, receipts }).html)).toContain(
    "Hai mươi tư nghìn đồng.",
  );
});

it("takes no text for markup, wherever it is printed", () => {
  const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary" }));
  const made: fc.Arbitrary<LetterFacts> = fc.record({
    number: text,
    desk: text,
    agency: fc.record({ name: text, parent: text, place: text }),
    applicant: fc.record({ name: text, idNumber: text, address: text, phone: text, email: text }),
    signatory: fc.record({ authority: text, post: text, name: text }),
    contact: fc.record({ name: text, phone: text }),
    result: fc.record({ place: text, way: text }),
    register: fc.record({ book: text, line: text }),
  });
  const plain = slipPage(accepted().definition, accepted().record, "receipt", facts).html;
  const tags = (html: string) =>
    new Set(html.replace(/<style>[\s\S]*?<\/style>/g, "").match(/<\/?[a-z][^>]*>/g));
  const known = new Set([
    ...tags(plain),
    ...tags(slipPage(accepted().definition, accepted().record, "receipt", {}).html),
  ]);
  const { definition, record } = accepted();
  fc.assert(
    fc.property(made, (hostile) => {
      const { html } = slipPage(definition, record, "receipt", { ...hostile, code: facts.code! });
      expect([...tags(html)].filter((tag) => !known.has(tag))).toEqual([]);
      expect(html).toBe(html.normalize("NFC"));
      expect(html).not.toMatch(/[\u0000-\u0008\u200b\u202a-\u202e\ufeff]/);
      expect(html.split("<svg ").length).toBe(2);
    }),
    { numRuns: 60 },
  );
  // The same look finds markup where there is some.
  expect([...tags(plain.replace("</h1>", "</h1><script>"))].filter((tag) => !known.has(tag))).toEqual([
    "<script>",
  ]);
});

it("takes a hostile reason and name from the history as text too", () => {
  for (const reason of HOSTILE.filter((one) => one.trim() !== "")) {
    const { definition, record } = ending({ action: "dung_giai_quyet", reason, name: reason });
    const { html } = slipPage(definition, record, "stop", facts);
    expect(html).not.toMatch(/<script|<img src=x|onerror=alert\(1\)>/);
    expect(slipPage(definition, record, "control", facts).html).not.toMatch(/<script|<img src=x/);
  }
});

it("writes one paper for composed and decomposed letters", () => {
  const { definition, record } = accepted();
  const name = "Nguyễn Thị Ánh Hường";
  const [nfc, nfd] = [name, name.normalize("NFD")].map(
    (one) => slipPage(definition, record, "receipt", { ...facts, applicant: { name: one } }).html,
  );
  expect(nfd).toBe(nfc);
  expect(name.normalize("NFD")).not.toBe(name);
});

it("names files by the code alone", () => {
  const secret = { ...facts, applicant: { name: "Bùi Văn Bí Mật", idNumber: "079192000123" } };
  const { definition, record } = birth();
  for (const { form, seq } of dueSlips(record)) {
    const { name } = slipPage(definition, record, form, secret, { seq });
    const [code = ""] = /^.*-[0-9]{6}-[0-9]{4}/.exec(name) ?? [];
    expect(parseDossierCode(code)).toBeDefined();
    expect(name.slice(code.length)).toMatch(/^-[0-9]+-[a-z-]+\.vi$/);
  }
});

it.each(["../../etc/passwd", "000.00.01.H29-260310-0420/x", "Nguyễn Thị Hoa", ""])(
  "takes %j for no code",
  (code) => {
    const { definition, record } = accepted();
    expect(() => slipPage(definition, record, "receipt", { ...facts, code })).toThrow(LetterError);
  },
);

it("refuses to print what the history does not have, or does not fit", () => {
  const { definition, record } = birth();
  expect(() => slipPage(definition, record, "receipt", facts, { seq: 99 })).toThrow(
    "không có dòng lịch sử số 99",
  );
  expect(() => slipPage(definition, record, "receipt", facts, { seq: 0 })).toThrow(LetterError);
  const [first, ...others] = record.history;
  const foreign = {
    ...record,
    history: [{ ...first!, event: { ...first!.event, type: "khac" } }, ...others],
  };
  expect(() => slipPage(definition, foreign, "control", facts)).toThrow(
    "không khớp phiên bản thủ tục ở dòng 1",
  );
});
