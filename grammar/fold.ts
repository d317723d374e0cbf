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
    if (place >= 0) return `${(first === "o" ? row[3] : row[4]) ?? ""}${"aey"[place] ?? ""}`;
  }
  return syllable;
}

const MAY_NEED_PLACEMENT = /[oOuU][àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ]/;

/** A catalogue uses some thousands of names, each of them hundreds of times. */
const REMEMBERED_NAMES = 16_384;
/** What is longer is no name but a mistake, and not worth keeping. */
const LONGEST_NAME = 200;

const kept = new Map<string, string>();

/**
 * The one object that stands for all equal names: tables then find a name by a glance. It is a copy, for a name is a
 * slice of its file and would keep the whole of it in memory.
 */
export function keptName(text: string): string {
  let name = kept.get(text);
  if (name === undefined) {
    if (kept.size >= REMEMBERED_NAMES) kept.clear();
    name = ` ${text}`.slice(1);
    kept.set(name, name);
  }
  return name;
}

/** The function with its answers kept; it must depend on the name alone. */
function remembering(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > LONGEST_NAME) return work(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= REMEMBERED_NAMES) known.clear();
    const name = keptName(text);
    const made = keptName(work(name));
    known.set(name, made);
    return made;
  };
}

/** Lower case, one tone placement: names that fold alike are the same name. */
export const foldName = remembering((text) => {
  const lower = text.toLowerCase();
  return MAY_NEED_PLACEMENT.test(lower) ? lower.replace(NEW_PLACEMENT, oldPlacement) : lower;
});

/** The name that words with blanks between them were meant to be. */
export const joinedName = (words: string): string => foldName(words).replace(/[\s_]+/gu, "_");

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
export const asciiName = remembering((text) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9_]/gu, (letter) => NOT_DECOMPOSED[letter] ?? "_"),
);
