import { type Expression, type FieldReference, partsOf } from "@tthc/model";

/** What conditions ask of the rows of a repeated group. */
export interface ListUse {
  /** How many conditions look for a row; each may need one of its own. */
  searches: number;
  /** Numbers that the count of rows is compared with. */
  readonly counts: Set<number>;
  sums: boolean;
  /** Something that a few rows cannot stand for. */
  other: boolean;
}

const MOST_COUNTED = 12;

/** The constants that some conditions compare with. Values that nothing mentions are alike: one of them stands for all. */
export class Mentions {
  readonly choices = new Set<string>();
  readonly texts = new Set<string>();
  readonly lengths = new Set<number>();
  readonly lists = new Map<string, ListUse>();
  /** Two choices are compared with each other, so that each of their options counts. */
  comparesChoices = false;
  /** How often two texts are compared with each other. */
  textComparisons = 0;
  /** The letters of texts matter, not only which text it is. */
  readsTexts = false;
  readonly #listIds: ReadonlySet<string>;
  readonly #seen = new Set<Expression>();

  constructor(listIds: ReadonlySet<string>) {
    this.#listIds = listIds;
  }

  /** Takes in one expression; again at no cost. */
  learn(expression: Expression): void {
    if (this.#seen.has(expression)) return;
    this.#seen.add(expression);
    this.#visit(expression);
  }

  #visit(one: Expression): void {
    switch (one.op) {
      case "literal":
        if (one.type === "choice") this.choices.add(one.value);
        if (one.type === "text") this.texts.add(one.value.normalize("NFC"));
        return;
      case "field": {
        const list = this.#listOf(one);
        if (list !== undefined) list.other = true;
        return;
      }
      case "in":
        this.#compared([one.item, ...one.members]);
        {
          this.#inside([one.item, ...one.members], "search");
          return;
        }
      case "call":
        if (one.name === "length" || one.name === "upper") this.readsTexts = true;
        {
          this.#inside(one.args, one.name === "count" ? "count" : one.name === "sum" ? "sum" : undefined);
          return;
        }
      case "present": {
        this.#inside(one.args, "search");
        return;
      }
      case "=":
      case "≠":
      case "<":
      case "≤":
      case ">":
      case "≥":
        this.#compared(one.args);
        if (one.op !== "=" && one.op !== "≠" && one.args.some(isText)) this.readsTexts = true;
        {
          this.#comparison(one.args);
          return;
        }
      default:
        for (const part of partsOf(one)) this.#visit(part);
    }
  }

  #compared(sides: readonly Expression[]): void {
    const named = sides.filter((side) => side.op !== "literal");
    if (named.length < 2) return;
    if (named.some((side) => side.op === "fact" || (side.op === "field" && side.type === "choice")))
      this.comparesChoices = true;
    if (named.some(isText)) this.textComparisons += 1;
  }

  #comparison(sides: readonly Expression[]): void {
    const numbers = sides.flatMap((side) =>
      side.op === "literal" && side.type === "number" ? [Number(side.value)] : [],
    );
    for (const number of numbers) if (number >= 0 && number <= 200) this.lengths.add(Math.floor(number));
    for (const side of sides) {
      const list = side.op === "call" && side.name === "count" ? this.#countedList(side.args[0]) : undefined;
      const isSmall = numbers.length === 1 && numbers.every((n) => n >= 0 && n <= MOST_COUNTED);
      if (list === undefined) this.#visit(side);
      else if (isSmall) for (const number of numbers) list.counts.add(Math.floor(number));
      else list.other = true;
    }
  }

  #countedList(arg: Expression | undefined): ListUse | undefined {
    return arg?.op === "field" ? this.#listOf(arg) : undefined;
  }

  #inside(parts: readonly Expression[], use: "search" | "count" | "sum" | undefined): void {
    for (const part of parts) {
      const list = part.op === "field" ? this.#listOf(part) : undefined;
      if (list === undefined || use === undefined) this.#visit(part);
      else if (use === "search") list.searches += 1;
      else if (use === "sum") list.sums = true;
      else list.other = true;
    }
  }

  #listOf({ path }: FieldReference): ListUse | undefined {
    const id = path.find((one) => this.#listIds.has(one));
    if (id === undefined) return undefined;
    const found = this.lists.get(id) ?? { searches: 0, counts: new Set(), sums: false, other: false };
    this.lists.set(id, found);
    return found;
  }
}

const isText = (side: Expression): boolean =>
  (side.op === "field" && side.type === "text") || (side.op === "literal" && side.type === "text");
