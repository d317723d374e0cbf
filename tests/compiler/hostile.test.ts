import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkInvariants } from "../../model/procedure/invariants.ts";
import { messageOf } from "../../compiler/diagnostics/diagnostic.ts";
import { packageFiles } from "../../compiler/workspace/build/package-files.ts";
import { runCli } from "../cli/run-cli.ts";
import { AT, files, LABELS, laidOnDisk, sizes, texts } from "./hostile-workspaces.ts";
import { compiled, root, type Files } from "./memory-sources.ts";
import { framedLines } from "./pages.ts";

interface Report {
  readonly findings: readonly {
    readonly code: string;
    readonly message: { readonly vi: string; readonly en: string };
  }[];
}

const STACK = /\n\s+at .+:\d+:\d+|RangeError|TypeError|TT9001/;

async function checked(folder: string): Promise<Report & { readonly exit: number }> {
  const { out, err, code } = await runCli(folder, ["check", "--json"]);
  expect(err).toBe("");
  expect(out).not.toMatch(STACK);
  return { ...(JSON.parse(out) as Report), exit: code };
}

describe.each([...files, ...sizes, ...texts])("$title", (one) => {
  it("is refused clearly, or understood", async () => {
    const { findings: all, exit } = await checked(laidOnDisk(one));
    // What can be proved of such a source is no matter here.
    const findings = all.filter(({ code }) => !/^TT3[1-4]|^[a-z]/.test(code));
    const errors = findings.filter(({ code }) => code !== "TT0003");
    const told = findings
      .map(({ code, message }) => `${code} ${message.vi.slice(0, 200)}`)
      .slice(0, 20)
      .join("\n");
    expect([...new Set(findings.map(({ code }) => code))].sort(), told).toEqual([...one.codes].sort());
    expect(exit).toBe(one.codes.length === 0 && all.length === findings.length ? 0 : 1);
    for (const { message } of errors) {
      for (const text of [message.vi, message.en]) {
        expect(text.length).toBeLessThan(1_000);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  it("brings down no other command", async () => {
    const folder = laidOnDisk(one);
    for (const args of [["check"], ["check", "--sarif"], ["fmt", "--check"], ["test"], ["build"]]) {
      const { out, err, code } = await runCli(folder, args);
      expect([0, 1, 2], args.join(" ")).toContain(code);
      expect(out.slice(0, 100_000) + err, args.join(" ")).not.toMatch(STACK);
      expect(out.length, args.join(" ")).toBeLessThan(3_000_000);
    }
  });
});

it.each(LABELS)("a label %j is text wherever it goes", async (label) => {
  const text = label.replace(/\\(["\\])/g, "$1");
  const source = framedLines(`nơi_ở "${label}" en "${label}" văn bản`, "tờ-khai");
  const { diagnostics, procedures } = compiled(source);
  expect(diagnostics).toEqual([]);
  const model = procedures[0]!.model!;
  expect(model.forms[0]!.sections[0]!.fields.at(-1)!.label).toEqual({ vi: text, en: text });
  for (const artefact of await packageFiles(model)) {
    if (artefact.path.endsWith(".json")) expect(() => JSON.parse(artefact.text) as unknown).not.toThrow();
  }
});

it.each([
  ["hoà_giải", "hòa_giải"],
  ["thuỷ_lợi", "thủy_lợi"],
  ["loé_sáng", "lóe_sáng"],
])("old and new tone placement are one name: %s, %s", (old, modern) => {
  const source = framedLines(
    `${old} "A" có không\nb_1 "B một" văn bản hiện khi ${modern}\nb_2 "B hai" văn bản hiện khi ${old.toUpperCase()}`,
    "tờ-khai",
  );
  expect(compiled(source).diagnostics).toEqual([]);
  const twice = framedLines(`${old} "A" có không\n${modern} "B" có không`, "tờ-khai");
  expect(compiled(twice).diagnostics.map(({ code }) => code)).toEqual(["TT2010"]);
});

describe.each([
  ["CRLF", (text: string): string => text.replaceAll("\n", "\r\n")],
  ["tabs", (text: string): string => text.replace(/^ +/gm, (blanks) => "\t".repeat(blanks.length / 2))],
  ["a byte order mark", (text: string): string => `\uFEFF${text}`],
  [
    "non-breaking blanks",
    (text: string): string => text.replace(/"[^"]*"| /g, (piece) => (piece === " " ? "\u00A0" : piece)),
  ],
  ["NFD", (text: string): string => text.normalize("NFD")],
])("a source with %s", (_case, change) => {
  it("means the same", () => {
    const plain = framedLines('nơi_ở "Nơi ở" văn bản', "tờ-khai")[AT]!;
    const model = (text: string) => compiled({ [AT]: text }).procedures[0]?.model;
    expect(model(change(plain))).toEqual(model(plain));
    expect(model(plain)).toBeDefined();
  });

  it("has its mistakes at the same lines, under the same words", () => {
    const plain = framedLines(
      'nơi_ở "Nơi ở" văn bản hiện khi tuỏi = 1\nhọ_tên "Họ tên" văn bản tối đa 5 MB',
      "tờ-khai",
    )[AT]!;
    const told = (text: string) =>
      compiled({ [AT]: text }).diagnostics.map(({ code, source, span }) => {
        const start = source.positionOf(span.start);
        const end = source.positionOf(span.end);
        const line = source.lineText(start.line);
        return `${start.line} ${code} ${line
          .slice(start.column - 1, end.column - 1)
          .normalize("NFC")
          .replaceAll("\u00A0", " ")}`;
      });
    expect(told(change(plain))).toEqual(told(plain));
    expect(told(plain)).toHaveLength(2);
  });
});

it("compiles any damaged procedure without a fault of its own, to a sound model or to errors", () => {
  const file = "procedures/xay-dung/tham-dinh-co-so/v2.tthc";
  const shared = "procedures/xay-dung/chung.tthc";
  const hcm = "procedures/chung/hcm.tthc";
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  const others: Files = { [shared]: read(shared), [hcm]: read(hcm) };
  const whole = compiled({ ...others, [file]: read(file) }).procedures.find((one) => one.file === file);
  expect(whole?.model).toBeDefined();
  const pieces = read(file).split(/(?<=[\s{}(),])/);
  const piece = fc.constantFrom(
    ...pieces,
    "{",
    "}",
    '"',
    "->",
    "khi ",
    "0",
    "/*",
    "30/02/2026",
    "1.5",
    "đồng",
  );
  const damage = fc.record({
    at: fc.nat(pieces.length - 1),
    gone: fc.nat(3),
    put: fc.array(piece, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const text = [...pieces];
      for (const { at, gone, put } of damages) text.splice(at, gone, ...put);
      const { diagnostics, procedures } = compiled({ ...others, [file]: text.join("") });
      for (const one of diagnostics) {
        expect(messageOf(one, "vi") + messageOf(one, "en")).not.toMatch(/undefined|NaN|\[object/);
        expect(one.span.start).toBeLessThanOrEqual(one.span.end);
        expect(one.span.end).toBeLessThanOrEqual(one.source.text.length);
      }
      for (const { model } of procedures) if (model !== undefined) expect(checkInvariants(model)).toEqual([]);
    }),
    { numRuns: 250 },
  );
});
