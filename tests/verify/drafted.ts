import type { ProcedureModel } from "@tthc/model";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { compiled } from "../compiler/memory-sources.ts";
import { laidOut } from "../compiler/pages.ts";

/** What was found in lines that stand in a frame of `docs/diagnostics/README.md`. */
export interface Drafted {
  /** `TT3401 chiều_cao`: the code and the text it points at, of codes that begin with `only`. */
  readonly found: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly model: ProcedureModel;
}

const textOf = ({ source, span }: Diagnostic): string =>
  source.text.slice(span.start, span.end).replace(/\s+/g, " ").trim();

/** Compiles lines in a frame of the diagnostics' README. */
export function drafted(frame: "thủ-tục" | "tờ-khai" | "hồ-sơ", body: string, only = "TT34"): Drafted {
  const { files } = laidOut({
    right: true,
    frame,
    without: [],
    also: [],
    made: undefined,
    at: undefined,
    body: `${body}\n`,
  });
  const { diagnostics, procedures } = compiled(files);
  const model = procedures[0]?.model;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (model === undefined) throw new Error(errors.map((one) => `${one.code} ${textOf(one)}`).join("; "));
  const found = diagnostics
    .filter(({ code }) => code.startsWith(only))
    .map((one) => `${one.code} ${textOf(one)}`);
  return { found, diagnostics, model };
}
