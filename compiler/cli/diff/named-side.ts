import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { asciiName } from "@tthc/grammar";
import { nearestName } from "../../binder/nearest.ts";
import { writtenIdentity } from "../../workspace/identity-index.ts";
import { WrongUse } from "../exit-code.ts";
import { openFor, orWrongUse } from "../opened.ts";
import { brokenSource } from "./broken-source.ts";
import { readTableText } from "../cost/table-text.ts";
import type { Terminal } from "../terminal.ts";
import { sideOfCompilation, type Side } from "./compared-side.ts";
import { fileSide, workspaceAround } from "./file-side.ts";

/** `thu-tuc@2`: what is named, and its version where one is. */
interface Named {
  readonly base: string;
  readonly number?: number;
}

function readNamed(written: string): Named {
  const found = /^(.+)@([0-9]{1,6})$/.exec(written);
  return found === null ? { base: written } : { base: found[1] ?? "", number: Number(found[2]) };
}

/**
 * The versions that an argument names: a `.tthc` file, a folder, or a procedure of the current workspace by id, folder
 * name or code, each perhaps with `@version`. Wrong use where it names nothing, or nothing that compiles.
 */
export function namedSide(terminal: Terminal, written: string): Side {
  const whole = resolve(terminal.cwd, written);
  const named = existsSync(whole) ? { base: written } : readNamed(written);
  const path = resolve(terminal.cwd, named.base);
  const side = existsSync(path)
    ? pathSide(terminal, written, path)
    : workspaceSide(terminal, written, named.base);
  return withVersion(side, named);
}

function pathSide(terminal: Terminal, written: string, path: string): Side {
  if (!statSync(path).isDirectory()) return fileSide(terminal, written, path);
  const workspace = workspaceAround(terminal, path, path);
  const { files } = orWrongUse(workspace.list([path]));
  const compilation = workspace.check(files, { prove: false });
  return sideOfCompilation(
    written,
    compilation,
    true,
    (file) => readTableText(join(workspace.root, file)),
    workspace.root,
  );
}

/** Files are looked through before they are parsed: one procedure is wanted among perhaps a thousand. */
function workspaceSide(terminal: Terminal, written: string, base: string): Side {
  const workspace = openFor(terminal, []);
  const wanted = asciiName(base.normalize("NFC")).replaceAll("-", "_");
  const folder = wanted.replaceAll("_", "-");
  const known = new Set<string>();
  const files = workspace.sources.files.filter((file) => {
    const { ids, codes } = writtenIdentity(workspace.sources.glance(file) ?? "");
    for (const name of [...ids, ...codes]) known.add(name);
    return ids.has(wanted) || codes.has(base) || file.split("/").at(-2) === folder;
  });
  const compilation = workspace.check(files, { prove: false });
  const { diagnostics } = compilation;
  const side = sideOfCompilation(
    written,
    compilation,
    false,
    (file) => readTableText(join(workspace.root, file)),
    workspace.root,
  );
  const own = side.versions.filter(
    ({ model, file }) => model.id === wanted || model.code === base || file.split("/").at(-2) === folder,
  );
  if (own.length > 0) return { ...side, versions: own };
  if (side.broken.length > 0) throw brokenSource(written, diagnostics);
  throw unknown(written, base, [...known]);
}

function unknown(written: string, base: string, known: readonly string[]): WrongUse {
  const near = nearestName(base.replaceAll("-", "_"), known);
  const [vi, en] =
    near === undefined
      ? [
          "Nêu tệp .tthc, thư mục, tên thủ tục hay mã, ví dụ cap-phep-nha-o@2.",
          "Name a .tthc file, a folder, a procedure or its code, such as cap-phep-nha-o@2.",
        ]
      : [`Có phải ý bạn là «${near}»?`, `Did you mean "${near}"?`];
  return new WrongUse({
    vi: `Không có tệp, thư mục hay thủ tục «${written}». ${vi}`,
    en: `There is no file, folder or procedure "${written}". ${en}`,
  });
}

function withVersion(side: Side, { base, number }: Named): Side {
  if (number === undefined) return side;
  const versions = side.versions.filter(({ model }) => model.version.number === number);
  if (versions.length > 0) return { ...side, versions, isFolder: false };
  const there = side.versions
    .map(({ model }) => model.version.number)
    .sort((a, b) => a - b)
    .map((one) => `${base}@${String(one)}`)
    .join(", ");
  throw new WrongUse({
    vi: `«${base}» không có phiên bản ${String(number)}. Đang có: ${there}.`,
    en: `"${base}" has no version ${String(number)}. There are: ${there}.`,
  });
}
