/** A text that a pattern takes; undefined where the pattern is beyond this reader. The result is checked. */
export function sampleOf(pattern: string): string | undefined {
  const sample = new PatternReader(pattern).alternatives();
  try {
    return sample !== undefined && new RegExp(pattern, "u").test(sample) ? sample : undefined;
  } catch {
    return undefined;
  }
}

/** Reads the shortest text of a pattern of classes, groups, alternatives and counts. */
class PatternReader {
  readonly #pattern: readonly string[];
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = Array.from(pattern);
  }

  /** The first alternative; the others are read and left. */
  alternatives(): string | undefined {
    const first = this.#sequence();
    while (this.#take("|")) this.#sequence();
    return first;
  }

  #sequence(): string | undefined {
    let text: string | undefined = "";
    while (this.#at < this.#pattern.length && !"|)".includes(this.#peek())) {
      const piece = this.#piece();
      const times = this.#times();
      text = text === undefined || piece === undefined ? undefined : text + piece.repeat(times);
    }
    return text;
  }

  #piece(): string | undefined {
    const sign = this.#next();
    if (sign === "^" || sign === "$") return "";
    if (sign === ".") return "a";
    if (sign === "[") return this.#class();
    if (sign === "\\") return ESCAPED[this.#peek()] === undefined ? this.#next() : ESCAPED[this.#next()];
    if (sign !== "(") return sign;
    const isLook = this.#peek() === "?" && this.#pattern[this.#at + 1] !== ":";
    if (this.#take("?")) this.#next();
    const inner = this.alternatives();
    this.#take(")");
    return isLook ? "" : inner;
  }

  /** The first sign of a class; of a negated one a letter it leaves out. */
  #class(): string | undefined {
    const isNegated = this.#take("^");
    const members: string[] = [];
    while (this.#at < this.#pattern.length && this.#peek() !== "]") {
      const sign = this.#next();
      members.push(sign === "\\" ? (ESCAPED[this.#peek()] ?? this.#peek()) : sign);
      if (sign === "\\") this.#next();
    }
    this.#take("]");
    return isNegated ? Array.from("abc0_").find((letter) => !members.includes(letter)) : members[0];
  }

  #times(): number {
    if (this.#take("?") || this.#take("*")) return 0;
    if (this.#take("+")) return 1;
    if (!this.#take("{")) return 1;
    let count = "";
    while (this.#at < this.#pattern.length && this.#peek() !== "}") count += this.#next();
    this.#take("}");
    return Number(count.split(",")[0]);
  }

  #peek(): string {
    return this.#pattern[this.#at] ?? "";
  }

  #next(): string {
    const sign = this.#peek();
    this.#at += 1;
    return sign;
  }

  #take(sign: string): boolean {
    const isThere = this.#peek() === sign;
    if (isThere) this.#at += 1;
    return isThere;
  }
}

const ESCAPED: Readonly<Record<string, string>> = { d: "0", w: "a", s: " ", S: "a", p: "a" };
