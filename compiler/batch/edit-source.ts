import {
  asciiName,
  parse,
  type DossierItem,
  type Paper,
  type Procedure,
  type SourceTree,
} from "@tthc/grammar";
import { formatSource } from "../format/format-source.ts";

/** A source with the place of its procedure; every edit reads the text anew, so that no place is ever stale. */
export interface EditedSource {
  readonly text: string;
  /** Id of the procedure in it. */
  readonly procedure: string;
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function spliced(text: string, { start, end, text: put }: Splice): string {
  return `${text.slice(0, start)}${put}${text.slice(end)}`;
}

/** The text in canonical form; edits of a text that could be read always can. */
function laidOut(text: string): string {
  const formatted = formatSource(text);
  if (!formatted.ok) throw new Error("an edit of a plan made a source that cannot be read");
  return formatted.text;
}

/** Adds `thay bằng registry` to a paper; undefined where the dossier line is not in this source. */
export function withRegistry(
  source: EditedSource,
  paper: string,
  registry: string,
): EditedSource | undefined {
  const node = paperNode(source, paper);
  if (node === undefined || node.attributes.replacedBy !== undefined) return undefined;
  const at = (node.attributes.when ?? node.counts.at(-1) ?? node.label ?? node.name).end;
  const text = laidOut(spliced(source.text, { start: at, end: at, text: ` thay bằng ${registry}` }));
  return { ...source, text };
}

/** Takes the line of a paper away; undefined where it is not in this source. */
export function withoutPaper(source: EditedSource, paper: string): EditedSource | undefined {
  const node = paperNode(source, paper);
  if (node === undefined) return undefined;
  const start = source.text.lastIndexOf("\n", node.start) + 1;
  const next = source.text.indexOf("\n", node.end);
  const end = next < 0 ? source.text.length : next + 1;
  return { ...source, text: laidOut(spliced(source.text, { start, end, text: "" })) };
}

/** Adds `dùng "…"` behind the other ones. */
export function withUse(source: EditedSource, use: string): EditedSource {
  const last = parse(source.text).tree.uses.at(-1)?.end ?? 0;
  const line = last === 0 ? `dùng "${use}"\n` : `\ndùng "${use}"`;
  return { ...source, text: laidOut(spliced(source.text, { start: last, end: last, text: line })) };
}

export interface NewVersion {
  readonly number: number;
  readonly replaces: number;
  /** ISO dates. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The source as a further version: the line `phiên bản` alone changes. */
export function asNewVersion(source: EditedSource, version: NewVersion): EditedSource {
  const node = procedureNode(parse(source.text).tree, source.procedure)?.items.find(
    (item) => item.kind === "Version",
  );
  if (node === undefined) return source;
  const { number, replaces, from, to } = version;
  const force = [
    ...(from === undefined ? [] : [`từ ${written(from)}`]),
    ...(to === undefined ? [] : [`đến ${written(to)}`]),
  ];
  const text = [
    `phiên bản ${String(number)} thay thế ${String(replaces)}`,
    ...(force.length === 0 ? [] : [`hiệu lực ${force.join(" ")}`]),
  ].join(" ");
  return { ...source, text: laidOut(spliced(source.text, { start: node.start, end: node.end, text })) };
}

/** `2026-01-01` as sources write it. */
const written = (iso: string): string => iso.split("-").reverse().join("/");

function procedureNode(tree: SourceTree, id: string): Procedure | undefined {
  return tree.declarations.find(
    (one): one is Procedure => one.kind === "Procedure" && asciiName(one.name.text) === id,
  );
}

function paperNode({ text, procedure }: EditedSource, paper: string): Paper | undefined {
  const dossier = procedureNode(parse(text).tree, procedure)?.items.find((item) => item.kind === "Dossier");
  return dossier === undefined
    ? undefined
    : papersIn(dossier.items).find(({ name }) => asciiName(name.text) === paper);
}

const papersIn = (items: readonly DossierItem[]): readonly Paper[] =>
  items.flatMap((item) => (item.kind === "Paper" ? [item] : papersIn(item.items)));
