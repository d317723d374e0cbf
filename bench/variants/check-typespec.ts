import { join } from "node:path";
import { compile, NodeHost, type CompilerHost } from "@typespec/compiler";
import { serve } from "../harness/variant.ts";
import { sizeOf, textsBelow } from "./texts.ts";

/** Its host with everything read and looked up once, as ours has its sources read. */
function rememberingHost(): CompilerHost {
  const remember = <T>(look: (path: string) => Promise<T>): ((path: string) => Promise<T>) => {
    const known = new Map<string, Promise<T>>();
    return (path) => {
      const found = known.get(path) ?? look(path);
      known.set(path, found);
      return found;
    };
  };
  return {
    ...NodeHost,
    readFile: remember((path) => NodeHost.readFile(path)),
    stat: remember((path) => NodeHost.stat(path)),
    realpath: remember((path) => NodeHost.realpath(path)),
  };
}

/** TypeSpec's parser and checker over the same fields; nothing is emitted. */
await serve(async (folder) => {
  const host = rememberingHost();
  const check = () => compile(host, join(folder, "main.tsp"), { noEmit: true });
  const { diagnostics } = await check();
  return {
    agreement: { errors: diagnostics.filter(({ severity }) => severity === "error").length },
    ...sizeOf(textsBelow(folder, ".tsp")),
    run: check,
  };
});
