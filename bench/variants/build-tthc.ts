import { openWorkspace } from "../../compiler/workspace/open-workspace.ts";
import { buildWorkspace } from "../../compiler/workspace/build/build-workspace.ts";

/**
 * A whole build in a process of its own: folder, threads, and the emitters wanted (all where none are named). Prints
 * what it took as one line of JSON.
 */
const [folder = "", threads = "1", only = ""] = process.argv.slice(2);
const begun = performance.now();
const opened = openWorkspace({ from: folder });
if (!opened.ok) throw new Error(opened.reason.en);
const listed = opened.value.list([]);
if (!listed.ok) throw new Error(listed.reason.en);
const built = await buildWorkspace(opened.value, {
  files: listed.value.files,
  listing: listed.value.findings,
  whole: true,
  threads: Number(threads),
  ...(only !== "" && { emitters: only.split(",") }),
});
if (built.refusals.length > 0) throw new Error(built.refusals[0]?.en);
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    packages: built.packages.length,
    wall: performance.now() - begun,
    cpu: (user + system) / 1000,
    peak: process.resourceUsage().maxRSS * 1024,
    timings: built.timings,
  }),
);
