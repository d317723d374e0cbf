import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ProcedureModel } from "@tthc/model";
import { expect, it } from "vitest";
import { messageOf, type Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import {
  makeTemplateSupport,
  templateSupportFile,
  templateSupportModule,
} from "../../compiler/cli/make-template-support.ts";
import { lettersEmitter } from "../../compiler/emitters/letters/letters-emitter.ts";
import { checkNames } from "../../compiler/template/check-names.ts";
import type { DataShape, ValueShape } from "../../compiler/template/data-shape.ts";
import { letterData } from "../../compiler/template/letter-data.ts";
import { readTemplate } from "../../compiler/template/read-template.ts";
import { openWorkspace } from "../../compiler/workspace/open-workspace.ts";
import { root } from "../compiler/memory-sources.ts";
import { framedLines } from "../compiler/pages.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const RESULT = 'kết quả giấy_phép "Giấy phép" mẫu "mẫu/giấy_phép.hbs"\n';
const [SOURCE] = Object.keys(framedLines(RESULT, "thủ-tục")) as [string];
const TEMPLATE = `${dirname(SOURCE)}/mau/giay_phep.hbs`;

/** A workspace on disk with one procedure whose result names a template. */
function workspaceWith(files: Readonly<Record<string, string | Buffer>>) {
  const folder = temporaryFolder({ "tthc.json": '{ "edition": 1 }' });
  const all = { ...framedLines(RESULT, "thủ-tục"), ...files };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const opened = openWorkspace({ from: folder, library: join(root, "procedures") });
  if (!opened.ok) throw new Error(opened.reason.en);
  return { folder, workspace: opened.value, check: () => opened.value.check([SOURCE]) };
}

const told = (found: readonly Diagnostic[]): readonly string[] =>
  found.map((one) => {
    const { line, column } = one.source.positionOf(one.span.start);
    return `${one.code} ${one.source.file}:${line}:${column}`;
  });

it("tells a mistake in the template's own file, and where the template is named", () => {
  const { check } = workspaceWith({ [TEMPLATE]: "<p>\n  {{nguoi_nop.tem}}</p>" });
  const [finding, ...others] = check().diagnostics;
  expect(others).toEqual([]);
  expect(told([finding!])).toEqual([`TT8010 ${TEMPLATE}:2:5`]);
  expect(messageOf(finding!, "vi")).toContain("«nguoi_nop.ten»");
  expect(finding?.fixes.map(({ edits }) => edits[0]?.text)).toEqual(["nguoi_nop.ten"]);
  const [named] = finding?.related ?? [];
  expect(named?.source.file).toBe(SOURCE);
  expect(named?.source.text.slice(named.span.start, named.span.end)).toBe('"mẫu/giấy_phép.hbs"');
});

it("follows the template when it is changed, without a new workspace", () => {
  const { folder, workspace, check } = workspaceWith({ [TEMPLATE]: "<p>{{nguoi_nop.ten}}</p>" });
  expect(told(check().diagnostics)).toEqual([]);
  writeFileSync(join(folder, TEMPLATE), "<p>{{nguoi_nop.la}}</p>");
  workspace.refresh(TEMPLATE);
  expect(told(check().diagnostics)).toEqual([`TT8010 ${TEMPLATE}:1:6`]);
  workspace.sources.overlay(TEMPLATE, "<p>{{nguoi_nop.ten}}</p>");
  expect(told(check().diagnostics)).toEqual([]);
});

it("reads a template in decomposed letters as composed ones, and points into the file as saved", () => {
  const text = "\uFEFF<p>Giấy phép cấp cho {{nguoi_nop.tem}}</p>\r\n".normalize("NFD");
  const { check } = workspaceWith({ [TEMPLATE]: text });
  const column = text.slice(1).indexOf("nguoi_nop") + 1;
  expect(told(check().diagnostics)).toEqual([`TT8010 ${TEMPLATE}:1:${column}`]);
  const sound = workspaceWith({ [TEMPLATE]: text.replace("tem", "ten") }).check().procedures[0]?.model;
  expect(sound?.templates).toEqual([
    { id: "mau_giay_phep", path: "mau/giay_phep.hbs", text: "<p>Giấy phép cấp cho {{nguoi_nop.ten}}</p>\n" },
  ]);
  expect(sound?.results.map(({ template }) => template)).toContain("mau_giay_phep");
});

it.each([
  ["bytes that are no text", Buffer.from([0x3c, 0xff, 0xfe])],
  ["nothing", ""],
  ["too much", "x".repeat(300 * 1024)],
])("says why a template of %s cannot be read", (_what, content) => {
  const found = workspaceWith({ [TEMPLATE]: content }).check().diagnostics;
  expect(found.map(({ code, source }) => [code, source.file])).toEqual([["TT8003", SOURCE]]);
});

it("reads no template from outside the workspace, not even through a link", () => {
  const elsewhere = temporaryFolder({ "giay_phep.hbs": "<p>bí mật</p>" });
  const { folder, check } = workspaceWith({});
  mkdirSync(join(folder, dirname(TEMPLATE)));
  symlinkSync(join(elsewhere, "giay_phep.hbs"), join(folder, TEMPLATE));
  const found = check().diagnostics;
  expect(found.map(({ code }) => code)).toEqual(["TT8003"]);
  expect(messageOf(found[0]!, "en")).not.toContain(elsewhere);
});

it("finds a template from the root of the sources, where none lies beside the procedure", () => {
  expect(told(workspaceWith({ "procedures/mau/giay_phep.hbs": "<p></p>" }).check().diagnostics)).toEqual([]);
});

const shipped: readonly ProcedureModel[] = (() => {
  const opened = openWorkspace({ from: root });
  if (!opened.ok) throw new Error(opened.reason.en);
  const files = opened.value.sources.files.filter((file) =>
    /\/(?:khai-sinh|sao-trich-luc|khai-sinh-thuong-tru-bhyt)\//.test(file),
  );
  return opened.value.check(files).procedures.flatMap(({ model }) => model ?? []);
})();

/** Data of a shape: the same text everywhere, lists of two rows. */
function dataOf(shape: ValueShape, text: string, flag: boolean): unknown {
  if (shape === "text") return text;
  if (shape === "flag") return flag;
  if (isList(shape)) return [dataOf(shape[0], text, flag), dataOf(shape[0], text, flag)];
  return Object.fromEntries(Object.entries(shape).map(([name, inner]) => [name, dataOf(inner, text, flag)]));
}
const isList = (shape: DataShape | readonly [ValueShape]): shape is readonly [ValueShape] =>
  Array.isArray(shape);

const HOSTILE = `</title><script>alert(1)</script>" onload='x' {{nguoi_nop.ten}} & \u202E${"dài ".repeat(2500)}`;

const withLetters = shipped.filter(({ templates }) => templates !== undefined);

it("ships procedures with letters, and their combined procedure has them too", () => {
  expect(withLetters.map(({ id, version }) => `${id} ${version.number}`)).toEqual(
    expect.arrayContaining(["khai_sinh 1", "sao_trich_luc 1", "khai_sinh_thuong_tru_bhyt 2"]),
  );
});

it.each(withLetters.map((model) => [`${model.id} ${model.version.number}`, model] as const))(
  "prints the letters of %s, whatever people have typed",
  async (_name, model) => {
    const artefacts = new Map((await lettersEmitter.emit(model)).map(({ path, text }) => [path, text]));
    const folder = temporaryFolder(
      Object.fromEntries([...artefacts, ["package.json", '{ "type": "module" }']]),
    );
    for (const { id, text } of model.templates ?? []) {
      const { render } = (await import(/* @vite-ignore */ join(folder, `letter.${id}.js`))) as {
        render: (data: unknown) => string;
      };
      const { shape } = checkNames(readTemplate(text).nodes, letterData(model));
      const calm = render(dataOf(shape, "x", true));
      const hostile = render(dataOf(shape, HOSTILE, true));
      expect(hostile).not.toContain("<script");
      expect(hostile).not.toMatch(/"\s*onload/);
      expect(hostile.replace(/&[a-z0-9#]+;/gi, "").match(/<[a-z/!]/gi)).toEqual(calm.match(/<[a-z/!]/gi));
      expect(() => render({})).toThrow(/TemplateDataError|Mẫu cần/);
      expect(artefacts.get(`letter.${id}.hbs`)).toBe(text);
    }
  },
);

it("emits the same bytes twice, and nothing for a procedure without letters", async () => {
  const [model] = withLetters;
  expect(await lettersEmitter.emit(model!)).toEqual(await lettersEmitter.emit(structuredClone(model!)));
  const { templates: _, ...without } = model!;
  expect(await lettersEmitter.emit(without)).toEqual([]);
});

it("makes no letter of a model that was changed by hand", () => {
  const [model] = withLetters;
  const text = '<p onclick="{{nguoi_nop.ten}}">';
  const changed = { ...model!, templates: [{ ...model!.templates![0]!, text }] };
  expect(() => lettersEmitter.emit(changed)).toThrow(/active|place/);
});

it("carries the runtime and the check of the data as they are", async () => {
  const text = await makeTemplateSupport();
  expect(readFileSync(templateSupportFile, "utf8"), "run: node compiler/cli/make-template-support.ts").toBe(
    templateSupportModule(text),
  );
  expect(text).not.toMatch(/\beval\(|new Function|^import |\brequire\(/m);
  expect(text.length).toBeLessThan(30_000);
});
