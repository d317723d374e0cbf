import { resolve } from "node:path";
import type { StoreChoice } from "@tthc/runtime/node";
import { WrongUse } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** Options that name a store of dossiers. */
export interface StoreOptions {
  readonly engine?: string;
  /** File of SQLite, or connection string of PostgreSQL; without one PostgreSQL is found by the environment. */
  readonly store?: string;
  readonly schema?: string;
}

/** The store that options name; undefined where they name none. Throws `WrongUse` where they do not fit each other. */
export function storeChoice(
  terminal: Pick<Terminal, "cwd">,
  { engine, store, schema }: StoreOptions,
): StoreChoice | undefined {
  if (engine === undefined && store === undefined && schema === undefined) return undefined;
  if (engine === "postgres") return postgres(store, schema);
  if (engine !== undefined && engine !== "sqlite")
    throw new WrongUse({
      vi: `--engine ${engine}: không có loại kho này; dùng sqlite hoặc postgres.`,
      en: `--engine ${engine}: there is no such kind of store; use sqlite or postgres.`,
    });
  if (schema !== undefined)
    throw new WrongUse({
      vi: "--schema chỉ dùng cùng --engine postgres.",
      en: "--schema goes with --engine postgres only.",
    });
  if (store === undefined || store === "")
    throw new WrongUse({
      vi: "Kho SQLite là một tệp; hãy nêu tên tệp, ví dụ: ho-so.sqlite.",
      en: "A store of SQLite is a file; name it, such as dossiers.sqlite.",
    });
  if (/^(postgres(ql)?|socket):/.test(store))
    throw new WrongUse({
      vi: "Đây là địa chỉ PostgreSQL; hãy thêm --engine postgres.",
      en: "This is an address of PostgreSQL; add --engine postgres.",
    });
  return { engine: "sqlite", file: resolve(terminal.cwd, store) };
}

// A person waits in front of the terminal: no trying again for a server that is away.
const postgres = (connection: string | undefined, schema: string | undefined): StoreChoice => ({
  engine: "postgres",
  patience: 0,
  ...(connection !== undefined && connection !== "" && { connection }),
  ...(schema !== undefined && { schema }),
});
