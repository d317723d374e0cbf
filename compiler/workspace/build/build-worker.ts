import { parentPort, workerData } from "node:worker_threads";
import { openWorkspace } from "../open-workspace.ts";
import { buildShare } from "./build-share.ts";
import type { ShareJob, ShareTask } from "./share-runner.ts";

/** A thread of a build: opens the workspace for itself and takes shares until it is ended. Only plain data crosses. */
const { root, library, output, strictness } = workerData as ShareJob;
const opened = openWorkspace({ from: root, library });
const port = parentPort;
if (!opened.ok || port === null) throw new Error("a build thread needs a workspace and a port");

port.on("message", ({ files, stage }: ShareTask) => {
  void buildShare(opened.value, files, output, { ...strictness, stage }).then((result) => {
    port.postMessage(result);
  });
});
