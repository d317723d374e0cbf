import { join } from "node:path";
import { sqliteEngine } from "@tthc/runtime/sqlite";
import { describe } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { keepsItsPromises } from "./contract.ts";
import { surroundings } from "./life.ts";

describe("sqlite", () => {
  keepsItsPromises(() => {
    const around = surroundings();
    const file = join(temporaryFolder(), "store.sqlite");
    return { around, open: () => sqliteEngine(file, around) };
  });
});
