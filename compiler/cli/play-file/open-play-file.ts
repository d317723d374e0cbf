import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readPlayFile, type PlayFile, type PlayFileError } from "@tthc/runtime";
import { jsonFault } from "../../workspace/json-fault.ts";
import { WrongUse } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";

/** A play file as read, or what is wrong with its form. A file that is no JSON at all is wrong use of the command. */
export function openPlayFile(
  terminal: Pick<Terminal, "cwd">,
  file: string,
): { readonly file: PlayFile } | { readonly errors: readonly PlayFileError[] } {
  let text: string;
  try {
    text = readFileSync(resolve(terminal.cwd, file), "utf8").replace(/^\uFEFF/, "");
  } catch {
    throw new WrongUse({ vi: `Không đọc được «${file}».`, en: `Cannot read "${file}".` });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const { vi, en } = jsonFault(text, error);
    throw new WrongUse({
      vi: `«${file}» không phải JSON hợp lệ: ${vi}`,
      en: `"${file}" is not valid JSON: ${en}`,
    });
  }
  return readPlayFile(json);
}

/** What is wrong with a play file as lines: the place in the JSON, then the reason and the way out. */
export function playFileFault(file: string, errors: readonly PlayFileError[]): WrongUse {
  const list = (language: "vi" | "en"): string =>
    errors.map(({ at, message }) => `  ${at === "" ? "" : `${at}: `}${message[language]}`).join("\n");
  return new WrongUse({
    vi: `«${file}» chưa đúng, hồ sơ chưa được chạy:\n${list("vi")}`,
    en: `"${file}" is not right, so no dossier was played:\n${list("en")}`,
  });
}
