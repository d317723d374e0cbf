import { followWorkspace } from "../view/live-workspace.ts";
import { serveView, type ServedView } from "../view/view-server.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import { readPage } from "./diagnostic-page.ts";
import { WrongUse } from "./exit-code.ts";
import { sayWhy } from "./own-fault.ts";
import type { Terminal } from "./terminal.ts";

/** Serves the view of a workspace to this machine until it is closed; a port of 0 is any that is free. */
export async function openView(terminal: Terminal, workspace: Workspace, port: number): Promise<ServedView> {
  const live = followWorkspace(workspace);
  try {
    live.picture();
    const served = await serveView(
      live,
      {
        language: terminal.language,
        now: () => terminal.now?.() ?? "",
        explain: (code, language) => readPage(terminal.home, code, language),
        onFault: (fault) => void sayWhy(fault, terminal),
      },
      port,
    );
    return {
      address: served.address,
      async close() {
        live.close();
        await served.close();
      },
    };
  } catch (fault) {
    live.close();
    throw (fault as NodeJS.ErrnoException).code === "EADDRINUSE" ? portTaken(port) : fault;
  }
}

/** Ends when the terminal asks for it. */
export const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        resolve();
      });
  });

const portTaken = (port: number): WrongUse =>
  new WrongUse({
    vi: `Cổng ${String(port)} đang có chương trình khác dùng. Chọn cổng khác, hoặc bỏ --port.`,
    en: `Port ${String(port)} is in use. Choose another, or leave out --port.`,
  });
