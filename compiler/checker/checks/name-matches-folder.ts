import { asciiName } from "@tthc/grammar";
import { versionOf } from "../../lower/procedure-reference.ts";
import type { Check } from "../check.ts";

/** A procedure is a folder and a version a file: `ho-tich/khai-sinh/v1.tthc`. Elsewhere references cannot find it. */
export const nameMatchesFolder: Check = ({ node, context }) => {
  const path = context.source.file;
  const end = path.lastIndexOf("/");
  if (end < 0) return;
  const folder = path.slice(path.lastIndexOf("/", end - 1) + 1, end);
  const file = path.slice(end + 1);
  const [, number] = /^v(\d+)\.tthc$/.exec(file) ?? [];
  if (number === undefined) return;
  const wanted = asciiName(node.name.text).replaceAll("_", "-");
  if (folder !== wanted) {
    context.report("TT7007", node.name, { name: node.name.text, folder, wanted });
  }
  const version = versionOf(node);
  if (version !== undefined && version.number !== Number(number)) {
    context.report("TT7008", version, { number: version.number, file });
  }
};
