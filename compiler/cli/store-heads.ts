import type { Head } from "@tthc/runtime";

/** Last hashes of a store's dossiers at the end of a day, as they were printed. */
export interface KeptHeads {
  readonly day: string;
  readonly heads: readonly Head[];
}

type Sha256 = (text: string) => string;

const TITLE = "# tthc-heads/1 ";

/** A day's heads as text, one dossier a line; its own hash closes it and is all that need be published. */
export function headsText(day: string, heads: readonly Head[], sha256: Sha256): string {
  const lines = heads.map(({ dossier, seq, hash }) => `${dossier}\t${seq}\t${hash}\n`);
  const text = `${TITLE}${day}\n${lines.join("")}`;
  return `${text}# ${sha256(text)}\n`;
}

/** Reads what `headsText` made; undefined where it is something else or was changed. */
export function readHeads(text: string, sha256: Sha256): KeptHeads | undefined {
  const end = text.lastIndexOf("# ");
  if (!text.startsWith(TITLE) || text.slice(end) !== `# ${sha256(text.slice(0, end))}\n`) return undefined;
  const [title = "", ...lines] = text.slice(0, end).trimEnd().split("\n");
  const heads = lines.map((line) => {
    const [dossier = "", seq = "", hash = ""] = line.split("\t");
    return { dossier, seq: Number(seq), hash };
  });
  return { day: title.slice(TITLE.length), heads };
}
