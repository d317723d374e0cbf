import type { Shown } from "../../compiler/view/live-workspace.ts";
import { modelOf, projectWorkspace } from "../procedures/workspace.ts";
import { shownModel } from "./served.ts";

/** A procedure whose text is broken now, with several findings and an older sound state. */
export function brokenShown(): Shown {
  const file = "procedures/ho-tich/khai-tu/v1.tthc";
  const workspace = projectWorkspace();
  const text = workspace.sources.glance(file);
  if (text === undefined) throw new Error(`${file} is not there`);
  const broken = text
    .replaceAll("công_chức", "công_chúc")
    .replace(/\n\}\s*$/, '\n  thời hạn 3 ngày lam việc\n  phí "x"\n}\n');
  workspace.sources.overlay(file, broken);
  const findings = workspace.check([file]).diagnostics.filter(({ source }) => source.file === file);
  return { ...shownModel(modelOf("khai_tu", 1)), file, findings, isStale: true };
}
