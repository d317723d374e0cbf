import { join } from "node:path";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { survivesItsProcesses } from "./processes.ts";

survivesItsProcesses(() => ({ engine: "sqlite", file: join(temporaryFolder(), "store.sqlite") }));
