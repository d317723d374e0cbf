import type { Use } from "@tthc/grammar";
import { nearestName } from "../binder/nearest.ts";
import { changeTo } from "../diagnostics/fix.ts";
import type { Context } from "../lower/context.ts";

/** Every `dùng` leads to a sound file of the workspace and not back here. */
export function checkUses(uses: readonly Use[], context: Context): void {
  const { declarations: library } = context.scope;
  for (const { path } of uses) {
    if (path.value === "" || /(^|[\\/])\.\.([\\/]|$)|^[\\/]|\\|^[a-z]:|\0/i.test(path.value)) {
      context.report("TT2007", path, { path: path.value });
      continue;
    }
    const file = library.resolveUse(path.value);
    const loaded = library.file(file);
    if (loaded === undefined) {
      const near = context.findings.isFull
        ? undefined
        : nearestName(
            path.value,
            library.sources.files.map((known) => library.sources.useOf(known)),
          );
      const fixes = near === undefined ? [] : [changeTo(path, `"${near}"`)];
      context.report(
        "TT2005",
        path,
        { path: path.value, file, ...(near !== undefined && { near }) },
        { fixes },
      );
      continue;
    }
    for (const { source } of library.visibleFrom(file)) {
      const broken = source !== context.source && library.file(source.file)?.parsed.problems.length !== 0;
      if (broken) context.report("TT2008", path, { file: source.file });
    }
  }
  const circle = library.circleThrough(context.source.file);
  const [first] = uses;
  if (circle !== undefined && first !== undefined) {
    const next = circle[1];
    const culprit = uses.find(({ path }) => library.resolveUse(path.value) === next) ?? first;
    context.report("TT2006", culprit.path, { circle });
  }
}
