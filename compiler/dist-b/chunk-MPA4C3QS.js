// compiler/source/source-text.ts
var BOM = "\uFEFF";
var MARKED = /[^\p{M}][\p{M}]*|[\p{M}]+/gsu;
function mapOffsets(saved, shift) {
  const normal = saved.normalize("NFC");
  const offsets = new Uint32Array(normal.length + 1);
  let at = 0;
  for (const match of saved.matchAll(MARKED)) {
    const piece = match[0].normalize("NFC");
    for (let i = 0; i < piece.length; i++) {
      offsets[at + i] = shift + match.index + (piece.length === match[0].length ? i : 0);
    }
    at += piece.length;
  }
  offsets[at] = shift + saved.length;
  return at === normal.length ? { text: normal, offsets } : void 0;
}
function lineStartsOf(text) {
  const starts = [0];
  for (let i = text.indexOf("\n"); i !== -1; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return starts;
}
function sourceText(file, original) {
  const shift = original.startsWith(BOM) ? 1 : 0;
  const saved = shift === 1 ? original.slice(1) : original;
  const normal = saved.normalize("NFC");
  const mapped = normal === saved ? void 0 : mapOffsets(saved, shift);
  const text = mapped?.text ?? normal;
  let starts;
  const originalOffset = (offset) => {
    const bounded = Math.max(0, Math.min(offset, text.length));
    return mapped === void 0 ? bounded + shift : mapped.offsets[bounded];
  };
  const lineStarts = () => starts ??= lineStartsOf(original);
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
        const middle = low + high + 1 >> 1;
        if (table[middle] <= at) low = middle;
        else high = middle - 1;
      }
      const start = table[low];
      return { line: low + 1, column: at - start - (low === 0 ? shift : 0) + 1 };
    },
    lineText(line) {
      const table = lineStarts();
      const start = table[line - 1];
      if (start === void 0) return "";
      const end = table[line] ?? original.length + 1;
      return original.slice(start + (line === 1 ? shift : 0), end - 1).replace(/\r$/, "");
    }
  };
}

export {
  sourceText
};
