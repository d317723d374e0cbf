/** What a sheet is made of; texts are marked texts (`markup-text.ts`). Both formats are printed from it. */
export type Block =
  | {
      readonly is: "section";
      readonly title: string;
      readonly law?: string;
      readonly blocks: readonly Block[];
    }
  | { readonly is: "heading"; readonly text: string; readonly blocks: readonly Block[] }
  | { readonly is: "paragraph"; readonly text: string }
  /** What the source declares not to exist, or does not say. */
  | { readonly is: "absent"; readonly text: string }
  | { readonly is: "notice"; readonly text: string }
  | { readonly is: "list"; readonly ordered?: true; readonly items: readonly ListItem[] }
  | { readonly is: "facts"; readonly facts: readonly Fact[] }
  | {
      readonly is: "table";
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly Row[];
    }
  | { readonly is: "figure"; readonly src: string; readonly alt: string; readonly caption: string }
  /** A picture within the page; `svg` is finished markup, `plain` says the same in lines of equal letters. */
  | {
      readonly is: "drawing";
      readonly svg: string;
      readonly plain: readonly string[];
      readonly caption: string;
    };

/** A line, and what is said under it. */
export interface ListItem {
  readonly text: string;
  /** A file beside the document that the line leads to; ASCII. */
  readonly href?: string;
  readonly under?: readonly string[];
}

export interface Fact {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Cells hold lines; the cell at `head` names the row. */
export interface Row {
  readonly cells: readonly (readonly string[])[];
  readonly head: number;
}

export interface Sheet {
  readonly language: "vi" | "en";
  /** What kind of sheet it is: `Thủ tục hành chính`. */
  readonly kind: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const paragraph = (text: string): Block => ({ is: "paragraph", text });
export const absent = (text: string): Block => ({ is: "absent", text });

/** A name and what is said of it. */
export type NamedLines = readonly [name: string, ...lines: readonly string[]];

/** Facts that have something to say. */
export function facts(...all: readonly NamedLines[]): Block {
  const said = all.map(([name, ...lines]) => ({ name, lines: lines.filter((line) => line !== "") }));
  return { is: "facts", facts: said.filter(({ lines }) => lines.length > 0) };
}

/** A table; nothing where it has no rows, and no column that is empty in all of them. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (readonly string[])[])[],
  head = 0,
): readonly Block[] {
  if (rows.length === 0) return [];
  const said = rows.map((cells) => cells.map((lines) => lines.filter((line) => line !== "")));
  const kept = columns.map((_, i) => i).filter((i) => said.some((cells) => (cells[i]?.length ?? 0) > 0));
  return [
    {
      is: "table",
      caption,
      columns: kept.map((i) => columns[i] ?? ""),
      rows: said.map((cells) => ({ cells: kept.map((i) => cells[i] ?? []), head: kept.indexOf(head) })),
    },
  ];
}

/** A list whose items are counted, because other places name their numbers. */
export function countedList(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ is: "list", ordered: true, items: items.map((text) => ({ text })) }];
}

/** A list; nothing where it has no items. */
export function list(items: readonly (string | ListItem)[]): readonly Block[] {
  if (items.length === 0) return [];
  return [{ is: "list", items: items.map((item) => (typeof item === "string" ? { text: item } : item)) }];
}

/** Capital first letter, behind marks too. */
export function sentence(marked: string): string {
  const capital = marked.replace(
    /^([\u0002-\u0004“(]*)(\p{Ll})/u,
    (_, before: string, first: string) => before + first.toLocaleUpperCase("vi"),
  );
  return /[.;:?!]”?[\u0002-\u0004]*$/.test(capital) ? capital : `${capital}.`;
}
