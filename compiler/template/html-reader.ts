import { BETWEEN_TAGS, type HtmlPlace } from "./html-place.ts";
import { ACTIVE_ELEMENTS, isSafeUrl, takesValues, UNREAD_ELEMENTS, URL_ATTRIBUTES } from "./html-rules.ts";
import { htmlStep } from "./html-step.ts";
import type { ActiveContent, ForbiddenPlace, TemplateProblem } from "./template-problem.ts";

/** Reads the markup of a template piece by piece, and knows at each value where it stands. */
export class HtmlReader {
  #place: HtmlPlace = BETWEEN_TAGS;
  /** Markup that cannot be read is told once; what follows from it is not. */
  #isLost = false;
  readonly #report: (problem: TemplateProblem) => void;

  constructor(report: (problem: TemplateProblem) => void) {
    this.#report = report;
  }

  get place(): HtmlPlace {
    return this.#place;
  }

  get isLost(): boolean {
    return this.#isLost;
  }

  /** Goes back to an earlier place: the branches of a block begin at the same one. */
  returnTo(place: HtmlPlace): void {
    this.#place = place;
  }

  /** Whether a block that began at `other` may end here. */
  isAt(other: HtmlPlace): boolean {
    const { state, tag, attribute } = this.#place;
    return state === other.state && tag === other.tag && attribute === other.attribute;
  }

  /** Reads text that stands at `start` of the template. */
  read(text: string, start: number): void {
    for (let index = 0; index < text.length && !this.#isLost; index++) {
      const at = start + index;
      const next = htmlStep(this.#place, text.charAt(index), at, this);
      if (next === undefined) this.#lose(this.#place.tagStart, at + 1);
      else this.#place = next;
    }
  }

  /** The text is over: a tag or comment that has not ended swallows the rest of a page. */
  finish(at: number): void {
    if (!this.#isLost && this.#place.state !== "text") this.#lose(this.#place.tagStart, at);
  }

  /** Why no value may stand here, or undefined where one may. */
  forbids(): ForbiddenPlace | undefined {
    const { state, tag, attribute, reference } = this.#place;
    if (this.#isLost) return undefined;
    switch (state) {
      case "text":
        break;
      case "text-element":
        if (tag === "style") return "style";
        break;
      case "value-double":
      case "value-single":
        if (!takesValues(attribute)) return "attribute";
        break;
      case "text-element-end":
        return "style";
      case "before-value":
      case "value-unquoted":
        return "unquoted-attribute";
      case "comment":
      case "declaration":
        return "comment";
      case "doctype":
        return "doctype";
      default:
        return "tag";
    }
    return reference === "" ? undefined : "character-reference";
  }

  /** A value stands here: what was gathered of a reference ends; where it may not stand, a name or value begins. */
  passValue(): void {
    const { state } = this.#place;
    this.#place = { ...this.#place, reference: "" };
    if (state === "before-value") this.#place = { ...this.#place, state: "value-unquoted" };
    if (state === "tag-open" || state === "end-tag-open") this.#place = { ...this.#place, state: "tag-name" };
  }

  /** Attributes that run something are refused whatever they hold. */
  attribute({ tag, attribute, gathered, attributeStart: start }: HtmlPlace, end: number): void {
    const content: ActiveContent | undefined = attribute.startsWith("on")
      ? "event-attribute"
      : attribute === "srcdoc" || (URL_ATTRIBUTES.has(attribute) && !isSafeUrl(gathered))
        ? "url"
        : tag === "meta" && attribute === "http-equiv"
          ? "http-equiv"
          : undefined;
    if (content !== undefined) this.#report({ kind: "active", content, found: attribute, start, end });
  }

  tag({ tag, isEndTag, tagStart: start }: HtmlPlace, end: number): void {
    if (isEndTag || !ACTIVE_ELEMENTS.has(tag)) return;
    this.#report({ kind: "active", content: "element", found: tag, start, end });
    if (UNREAD_ELEMENTS.has(tag)) this.#isLost = true;
  }

  #lose(start: number, end: number): void {
    this.#isLost = true;
    this.#report({ kind: "markup", found: "", start, end });
  }
}
