/** Two labels are one where they differ in case, blanks, the place of a tone mark (`hoà`, `hòa`) or a closing stop only. */
export function foldLabel(label: string): string {
  const lower = label
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/[\s.,;:…]+$/u, "")
    .trim();
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
