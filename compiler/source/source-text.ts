/** A place in a file as an editor shows it: both count from 1, columns in UTF-16 units of the file as saved. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * One source file: the text as saved, and its NFC form that the parser reads. macOS and Word produce NFD; offsets in
 * the tree are those of `text`, positions in messages those of `original`.
 */
export interface SourceText {
  /** Path with forward slashes, relative to the root of the workspace. */
  readonly file: string;
  readonly original: string;
  readonly text: string;
  /** Offset in `original` of an offset in `text`. */
  originalOffset(offset: number): number;
  positionOf(offset: number): Position;
  /** The line of `original`, counted from 1, without its line end. */
  lineText(line: number): string;
}

/** Above this a text is no source: the largest real procedure has some 30 KB. */
export const MAX_SOURCE_BYTES = 2 * 1024 * 1024;

const BOM = "\uFEFF";

/** Composed form of a letter with its marks; a text has few different ones. */
const composed = new Map<string, string>();

function compose(piece: string): string {
  let form = composed.get(piece);
  if (form === undefined) composed.set(piece, (form = piece.normalize("NFC")));
  return form;
}

/** The marks of Vietnamese are the first block; others are rare enough to be asked one by one. */
function isMark(code: number): boolean {
  if (code < 0x300 || code > 0xffff) return false;
  return (
    code <= 0x36f ||
    (code > 0x482 && (code < 0x1e00 || code > 0x1eff) && /\p{M}/u.test(String.fromCharCode(code)))
  );
}

/** For each offset of the NFC text the offset in the text as saved. */
function mapOffsets(saved: string, shift: number): { text: string; offsets: Uint32Array } | undefined {
  const normal = saved.normalize("NFC");
  const offsets = new Uint32Array(normal.length + 1);
  let at = 0;
  for (let start = 0, end = 0; start < saved.length; start = end) {
    end = start + 1;
    while (end < saved.length && isMark(saved.charCodeAt(end))) end++;
    const piece =
      end === start + 1 && saved.charCodeAt(start) < 0x300 ? undefined : compose(saved.slice(start, end));
    const length = piece?.length ?? 1;
    for (let i = 0; i < length; i++) {
      // Within a piece that only shrank, each unit maps to its start: a caret never lands inside a letter.
      offsets[at + i] = shift + start + (length === end - start ? i : 0);
    }
    at += length;
  }
  offsets[at] = shift + saved.length;
  return at === normal.length ? { text: normal, offsets } : undefined;
}

/** Too long to be a source. */
export const isTooLong = ({ original }: SourceText): boolean => original.length > MAX_SOURCE_BYTES;

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf("\n"); i !== -1; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return starts;
}

/** Makes a source text from what was read from disk or from an editor. */
export function sourceText(file: string, original: string): SourceText {
  const shift = original.startsWith(BOM) ? 1 : 0;
  const saved = shift === 1 ? original.slice(1) : original;
  const normal = saved.normalize("NFC");
  const mapped = normal === saved ? undefined : mapOffsets(saved, shift);
  const text = mapped?.text ?? normal;
  let starts: number[] | undefined;

  const originalOffset = (offset: number): number => {
    const bounded = Math.max(0, Math.min(offset, text.length));
    return mapped === undefined ? bounded + shift : (mapped.offsets[bounded] as number);
  };
  const lineStarts = (): number[] => (starts ??= lineStartsOf(original));
  return {
    file,
    original,
    text,
    originalOffset,
    positionOf(offset) {
      const at = originalOffset(offset);
      const table = lineStarts();
      let low = 0;
      let high = table.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((table[middle] as number) <= at) low = middle;
        else high = middle - 1;
      }
      const start = table[low] as number;
      return { line: low + 1, column: at - start - (low === 0 ? shift : 0) + 1 };
    },
    lineText(line) {
      const table = lineStarts();
      const start = table[line - 1];
      if (start === undefined) return "";
      const end = table[line] ?? original.length + 1;
      return original.slice(start + (line === 1 ? shift : 0), end - 1).replace(/\r$/, "");
    },
  };
}
