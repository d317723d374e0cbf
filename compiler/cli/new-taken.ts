import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { asciiName } from "@tthc/grammar";
import type { Bilingual } from "../workspace/bilingual.ts";
import type { Workspace } from "../workspace/open-workspace.ts";

const HEAD = /(?:thủ\s+tục|procedure|liên\s+thông|combined)\s+([\p{L}_][\p{L}\p{N}_]*)\s*["“]/gu;
const CODE = /(?:mã|code)\s*["“]([0-9]\.[0-9]+)["”]/gu;

/** Names and codes that the sources of a workspace use already: found by looking, so that no source need compile. */
export class TakenNames {
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Why a code cannot be used again. */
  code(code: string): Bilingual | undefined {
    const file = this.#find(CODE, (found) => found === code);
    if (file === undefined) return undefined;
    return {
      vi: `Mã ${code} đã có ở ${file}; ghi mã khác, hoặc bỏ trống khi chưa có.`,
      en: `The code ${code} is used in ${file}; give another, or none while there is none.`,
    };
  }

  /** Why a procedure cannot be called so. */
  name(id: string): Bilingual | undefined {
    const wanted = asciiName(id);
    const file = this.#find(HEAD, (found) => asciiName(found) === wanted);
    if (file === undefined) return undefined;
    return {
      vi: `Thủ tục tên này đã có ở ${file}; đặt tên khác, hoặc thêm phiên bản mới cạnh tệp đó.`,
      en: `A procedure of this name is in ${file}; choose another, or add a version beside that file.`,
    };
  }

  /** Why nothing can be written below a folder: somebody's work may be there. */
  folder(file: string): Bilingual | undefined {
    const folder = dirname(file);
    if (!existsSync(join(this.#workspace.root, folder))) return undefined;
    return {
      vi: `Đã có thư mục ${folder}; không ghi vào đó. Đặt tên hoặc lĩnh vực khác.`,
      en: `The folder ${folder} exists already and is left alone. Choose another name or field.`,
    };
  }

  #find(pattern: RegExp, isWanted: (found: string) => boolean): string | undefined {
    const { files } = this.#workspace.sources;
    return files.find((file) => {
      const text = (this.#workspace.sources.glance(file) ?? "").normalize("NFC");
      return [...text.matchAll(pattern)].some(([, found = ""]) => isWanted(found));
    });
  }
}
