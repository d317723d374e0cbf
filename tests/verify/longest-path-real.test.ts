import { expect, it } from "vitest";
import { describeDuration } from "@tthc/model";
import { longestPaths, type PathAccount } from "../../compiler/verify/time/path-account.ts";
import { compilation } from "../procedures/workspace.ts";

const days = ({ interval }: PathAccount): string => `${interval.best}–${interval.worst} ngày`;
const late = ({ late: { dates, of } }: PathAccount): string =>
  dates === 0 ? "kịp" : dates === of ? "luôn chậm" : "chậm có ngày";
const steps = ({ segments }: PathAccount): string =>
  segments
    .filter(({ counted, spent }) => counted && !spent)
    .map(
      ({ state, branch, duration }) =>
        `${state}${branch === undefined ? "" : `.${branch}`} ${duration === undefined ? "?" : describeDuration(duration, "vi")}`,
    )
    .join(" + ");

/** The longest path of every real procedure under every row of its term, the one with the least time left. */
function table(): string {
  return compilation.procedures
    .flatMap(({ id, version, model }) => {
      if (model === undefined) return [];
      const worst = new Map<number, PathAccount>();
      for (const path of longestPaths(model)) {
        const known = worst.get(path.row);
        if (known === undefined || path.slack < known.slack) worst.set(path.row, path);
      }
      return [...worst.values()]
        .sort((one, other) => one.row - other.row)
        .map(
          (path) =>
            `${id} v${version} | ${describeDuration(path.term, "vi")}${path.extended === undefined ? "" : ` + ${describeDuration(path.extended, "vi")}`} | ${days(path)} | ${late(path)} | ${steps(path)}`,
        );
    })
    .sort()
    .join("\n");
}

it("the longest paths of the real procedures are those of the table", async () => {
  await expect(`${table()}\n`).toMatchFileSnapshot("golden/longest-paths.txt");
});
