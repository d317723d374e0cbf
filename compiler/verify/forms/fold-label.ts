/** Two labels are one where they differ in case, blanks or the place of a tone mark only: `hoà`, `hòa`. */
export function foldLabel(label: string): string {
  const lower = label.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
  return lower.replace(/(o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (pair) => OLD_TONES.get(pair) ?? pair);
}

const TONES = ["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];

/** `oà` as `òa`: the tone mark stood on the last vowel before the spelling rule moved it. */
const OLD_TONES: ReadonlyMap<string, string> = new Map(
  ["oa", "oe", "uy"].flatMap(([first = "", second = ""]) =>
    TONES.map(
      (tone) => [(first + second + tone).normalize("NFC"), (first + tone).normalize("NFC") + second] as const,
    ),
  ),
);
