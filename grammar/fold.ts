/**
 * When two spellings are one name. Input is NFC. Old and new tone placement (`hoà`/`hòa`, `thuỷ`/`thủy`) are the
 * same word; `quý` is not `qúy`, because the `u` belongs to `q`.
 */
const NEW_PLACEMENT = /(?:(o)([àáảãạèéẻẽẹ])|(?<!q)(u)([ỳýỷỹỵ]))(?!\p{L})/gu;

const TONES = ["àèỳòù", "áéýóú", "ảẻỷỏủ", "ãẽỹõũ", "ạẹỵọụ"];

function oldPlacement(syllable: string): string {
  const first = syllable[0] ?? "";
  const second = syllable[1] ?? "";
  for (const row of TONES) {
    const place = row.indexOf(second);
    if (place >= 0) return (first === "o" ? row[3] : row[4]) + ("aey"[place] ?? "");
  }
  return syllable;
}

const MAY_NEED_PLACEMENT = /[oOuU][àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ]/;

/** Lower case, one tone placement: names that fold alike are the same name. */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  return MAY_NEED_PLACEMENT.test(lower) ? lower.replace(NEW_PLACEMENT, oldPlacement) : lower;
}

/** The other tone placement of a phrase, or undefined where there is only one. */
export function newPlacement(phrase: string): string | undefined {
  const changed = phrase.replace(/(?:([òóỏõọ])([ae])|(?<!q)([ùúủũụ])(y))(?!\p{L})/gu, (both: string) => {
    for (const row of TONES) {
      const place = row.indexOf(both[0] ?? "", 3);
      const vowel = "aey".indexOf(both[1] ?? "");
      if (place >= 3) return (place === 3 ? "o" : "u") + (row[vowel] ?? "");
    }
    return both;
  });
  return changed === phrase ? undefined : changed;
}

const NOT_DECOMPOSED: Readonly<Record<string, string>> = {
  đ: "d",
  ð: "d",
  ø: "o",
  ł: "l",
  ı: "i",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  þ: "th",
};

/** The ASCII form: letters without marks, digits and `_`, lower case. Model ids, JSON keys and state names are made of it. */
export function asciiName(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9_]/gu, (letter) => NOT_DECOMPOSED[letter] ?? "_");
}
