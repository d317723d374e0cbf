import { createHash } from "node:crypto";
import type { PostEntry } from "@tthc/runtime";

/** More controls than any form has. */
const MOST_ENTRIES = 20_000;

/** What a page sent, in its order; of a file its name, size and digest, nothing of its content. Undefined if unreadable. */
export async function postedEntries(
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<readonly PostEntry[] | undefined> {
  const sent = new Response(body, { headers: { "content-type": contentType } });
  // Meant for servers of many: here one person sends, and the server has bounded what is read.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the platform's own reader, instead of one more library
  const form = await sent.formData().catch(() => undefined);
  if (form === undefined) return undefined;
  const entries: PostEntry[] = [];
  for (const [name, value] of form) {
    if (entries.length === MOST_ENTRIES) return undefined;
    if (typeof value === "string") entries.push([name, value.normalize("NFC")]);
    else {
      const content = await value.bytes();
      const sha256 = createHash("sha256").update(content).digest("hex");
      entries.push([name, { name: value.name.normalize("NFC"), bytes: content.length, sha256 }]);
    }
  }
  return entries;
}
