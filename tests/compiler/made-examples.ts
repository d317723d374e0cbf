import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { plainPaint } from "../../compiler/diagnostics/render/paint.ts";
import { main } from "../../compiler/cli/main.ts";
import { openWorkspace } from "../../compiler/workspace/open-workspace.ts";
import { MAX_SOURCE_BYTES } from "../../compiler/source/source-text.ts";
import { MAX_TEMPLATE_LENGTH } from "../../compiler/template/read-template.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { compiled, root, type Files } from "./memory-sources.ts";
import { framedLines, laidOut, type Example } from "./pages.ts";

const AT = "procedures/vi-du/v1.tthc";

/** Findings of a workspace on disk, as `tthc check` lists them. */
function onDisk(fill: (folder: string) => void): readonly Diagnostic[] {
  const folder = temporaryFolder({ "tthc.json": '{ "edition": 1 }' });
  mkdirSync(join(folder, dirname(AT)), { recursive: true });
  fill(folder);
  const opened = openWorkspace({ from: folder, library: join(root, "procedures") });
  if (!opened.ok) throw new Error(opened.reason.en);
  const listed = opened.value.list([]);
  if (!listed.ok) throw new Error(listed.reason.en);
  return [...opened.value.check(listed.value.files).diagnostics, ...listed.value.findings];
}

function write(folder: string, files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

const inMemory = (text: string, frame?: string): readonly Diagnostic[] =>
  compiled(frame === undefined ? { [AT]: text } : framedLines(text, frame)).diagnostics;

/** What text on a page cannot show, by the name that the fence gives. */
const makers: Readonly<Record<string, (example: Example) => readonly Diagnostic[]>> = {
  đĩa: (example) =>
    onDisk((folder) => {
      write(folder, laidOut(example).files);
    }),
  byte: ({ body }) =>
    onDisk((folder) => {
      writeFileSync(
        join(folder, AT),
        Uint8Array.from(body.trim().split(/\s+/), (byte) => Number.parseInt(byte, 16)),
      );
    }),
  "quá-dài": () =>
    onDisk((folder) => {
      writeFileSync(join(folder, AT), "x".repeat(MAX_SOURCE_BYTES + 1));
    }),
  "liên-kết-vòng": () =>
    onDisk((folder) => {
      symlinkSync("v1.tthc", join(folder, AT));
    }),
  "liên-kết-ra-ngoài": () =>
    onDisk((folder) => {
      const elsewhere = temporaryFolder({ "x.tthc": 'vai trò x "X"' });
      symlinkSync(join(elsewhere, "x.tthc"), join(folder, AT));
    }),
  "lặp-trường": () => inMemory('tuổi "Tuổi" số nguyên\n'.repeat(600), "tờ-khai"),
  "quá-nhiều-trường": () =>
    inMemory(Array.from({ length: 10_001 }, (_, index) => `ô_${index} "Ô" số\n`).join(""), "tờ-khai"),
  "lồng-nhau": () => inMemory(`${"một trong {\n".repeat(70)}${"}\n".repeat(70)}`, "hồ-sơ"),
  "nhiều-lỗi": () => inMemory("xyz abc def\n".repeat(600)),
  "chuỗi-dài": () => inMemory(`tổng_điểm "Tổng" số = tuổi${" + tuổi".repeat(600)}\n`, "tờ-khai"),
  "mẫu-quá-dài": () =>
    compiled({
      ...framedLines('kết quả giấy_phép "Giấy phép" mẫu "vi-du/giay_phep.hbs"\n', "thủ-tục"),
      "procedures/vi-du/giay_phep.hbs": "x".repeat(MAX_TEMPLATE_LENGTH + 1),
    }).diagnostics,
  "tên-dài": () => inMemory(`${"nơi_ở_".repeat(30)} "Nơi ở" văn bản\n`, "tờ-khai"),
};

/** Findings of an example that is made; undefined where the example is plain text. */
export function madeExample(example: Example): readonly Diagnostic[] | undefined {
  if (example.made === undefined) return undefined;
  const make = makers[example.made];
  if (make === undefined) throw new Error(`nobody knows how to make «${example.made}»`);
  return make(example);
}

/** What a person sees when the compiler itself fails: here because the terminal throws. */
export async function messageOfOwnFault(language: "vi" | "en"): Promise<string> {
  let shown = "";
  await main(["explain", "TT2001"], {
    cwd: root,
    language,
    interactive: false,
    paint: plainPaint,
    home: root,
    out: () => {
      throw new Error("disk full");
    },
    err: (text) => void (shown += text),
    readInput: () => Promise.resolve(""),
  });
  return shown;
}
