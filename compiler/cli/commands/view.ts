import { WrongUse, EXIT, type ExitCode } from "../exit-code.ts";
import { openFor } from "../opened.ts";
import { interrupted, openView } from "../serve-view.ts";
import { say, type Terminal } from "../terminal.ts";

/** `tthc xem`: serves the view until it is interrupted. */
export async function view(
  terminal: Terminal,
  paths: readonly string[],
  options: { readonly port?: number },
): Promise<ExitCode> {
  const workspace = openFor(terminal, paths);
  if (!workspace.marked)
    throw new WrongUse({
      vi: "Cần một thư mục có tthc.json. Dùng «npx tthc new» để tạo thủ tục đầu tiên.",
      en: 'A folder with a tthc.json is needed. "npx tthc new" makes the first procedure.',
    });
  const served = await openView(terminal, workspace, options.port ?? 0);
  terminal.out(
    say(
      terminal,
      `Mở trong trình duyệt: ${served.address}\nTrang theo các tệp khi được lưu. Nhấn Ctrl+C để dừng.\n`,
      `Open in a browser: ${served.address}\nIt follows the files as they are saved. Ctrl+C ends it.\n`,
    ),
  );
  await interrupted();
  await served.close();
  return EXIT.clean;
}
