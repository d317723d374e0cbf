import { BETWEEN_TAGS, type HtmlPlace } from "./html-place.ts";
import { TEXT_ELEMENTS } from "./html-rules.ts";

/** What reading one character brings to an end. */
export interface HtmlEvents {
  /** A value of an attribute, or the last character of it, ended before `end`. */
  attribute(place: HtmlPlace, end: number): void;
  /** A tag ended before `end`. */
  tag(place: HtmlPlace, end: number): void;
}

type Step = (place: HtmlPlace, char: string, at: number, events: HtmlEvents) => HtmlPlace | undefined;

const BLANK = /[ \t\n\f\r]/;
const LETTER = /[A-Za-z]/;

/**
 * The place behind one more character, as the tokenizer of the HTML standard goes; undefined for what the standard calls
 * a parse error. It would be mended there, but then another reader may take the markup for something else.
 */
export const htmlStep: Step = (place, char, at, events) => {
  switch (place.state) {
    case "text":
      return char === "<" ? { ...BETWEEN_TAGS, state: "tag-open", tagStart: at } : referring(place, char);
    case "tag-open":
    case "end-tag-open":
    case "tag-name":
      return tagName(place, char, at, events);
    case "before-attribute":
    case "attribute-name":
    case "after-attribute-name":
    case "after-value":
    case "self-closing":
      return betweenValues(place, char, at, events);
    case "before-value":
    case "value-unquoted":
      return unquotedValue(place, char, at, events);
    case "value-double":
    case "value-single":
      return quotedValue(place, char, at, events);
    case "declaration":
      return declaration(place, char);
    case "doctype":
      return char === ">" ? BETWEEN_TAGS : place;
    case "comment":
      return comment(place, char);
    case "text-element":
    case "text-element-end":
      return textElement(place, char, at);
  }
};

/** Follows character references: `&{{x}}` would make one out of what people type. */
function referring(place: HtmlPlace, char: string): HtmlPlace {
  const { reference } = place;
  const next = char === "&" ? "&" : reference !== "" && /[#A-Za-z0-9]/.test(char) ? reference + char : "";
  return next === reference ? place : { ...place, reference: next };
}

const tagName: Step = (place, char, at, events) => {
  const { state, tag } = place;
  if (state !== "tag-name") {
    if (LETTER.test(char))
      return { ...place, state: "tag-name", tag: char.toLowerCase(), isEndTag: state === "end-tag-open" };
    if (state === "end-tag-open") return undefined;
    if (char === "/") return { ...place, state: "end-tag-open" };
    return char === "!" ? { ...place, state: "declaration" } : undefined;
  }
  if (/[A-Za-z0-9-]/.test(char)) return { ...place, tag: tag + char.toLowerCase() };
  if (BLANK.test(char)) return { ...place, state: "before-attribute" };
  if (char === "/") return { ...place, state: "self-closing" };
  return char === ">" ? tagEnds(place, at, events) : undefined;
};

const betweenValues: Step = (place, char, at, events) => {
  const { state, attribute } = place;
  const named = state === "attribute-name" || state === "after-attribute-name";
  if (state === "attribute-name" && /[A-Za-z0-9_:.-]/.test(char))
    return { ...place, attribute: attribute + char.toLowerCase() };
  if (char === "=" && named) return { ...place, state: "before-value", gathered: "" };
  if (char === ">") {
    if (named) events.attribute({ ...place, gathered: "" }, at);
    return tagEnds(place, at, events);
  }
  if (state === "self-closing") return undefined;
  if (BLANK.test(char)) return { ...place, state: named ? "after-attribute-name" : "before-attribute" };
  if (named && state === "after-attribute-name") events.attribute({ ...place, gathered: "" }, at);
  if (char === "/") return { ...place, state: "self-closing" };
  if (!/[A-Za-z_:]/.test(char) || state === "after-value") return undefined;
  return { ...place, state: "attribute-name", attribute: char.toLowerCase(), attributeStart: at };
};

const unquotedValue: Step = (place, char, at, events) => {
  const { state, gathered } = place;
  if (state === "before-value") {
    if (BLANK.test(char)) return place;
    if (char === '"') return { ...place, state: "value-double" };
    if (char === "'") return { ...place, state: "value-single" };
    return /[<>=`]/.test(char) ? undefined : { ...place, state: "value-unquoted", gathered: char };
  }
  if (/["'<=`]/.test(char)) return undefined;
  if (!BLANK.test(char) && char !== ">") return { ...place, gathered: gathered + char };
  events.attribute(place, at);
  return char === ">" ? tagEnds(place, at, events) : { ...place, state: "before-attribute" };
};

const quotedValue: Step = (place, char, at, events) => {
  if (char !== (place.state === "value-double" ? '"' : "'"))
    return referring({ ...place, gathered: place.gathered + char }, char);
  events.attribute(place, at + 1);
  return { ...place, state: "after-value", reference: "" };
};

const tagEnds = (place: HtmlPlace, at: number, events: HtmlEvents): HtmlPlace => {
  events.tag(place, at + 1);
  if (!TEXT_ELEMENTS.has(place.tag) || place.isEndTag) return BETWEEN_TAGS;
  return { ...BETWEEN_TAGS, state: "text-element", tag: place.tag };
};

function declaration(place: HtmlPlace, char: string): HtmlPlace | undefined {
  const gathered = place.gathered + char.toLowerCase();
  if (gathered === "--") return { ...place, state: "comment", gathered: "" };
  if (gathered === "doctype") return { ...place, state: "doctype" };
  return gathered === "-" || "doctype".startsWith(gathered) ? { ...place, gathered } : undefined;
}

/** `<!-->` and `--!>` end a comment for some readers and not for others. */
function comment(place: HtmlPlace, char: string): HtmlPlace | undefined {
  const gathered = place.gathered + char;
  if (gathered.endsWith("-->")) return BETWEEN_TAGS;
  if (/^-?>|--!>$/.test(gathered)) return undefined;
  return { ...place, gathered: gathered.length > 8 ? `…${gathered.slice(-4)}` : gathered };
}

/** `<` may only begin the end tag: readers differ in where else a title or a style ends. */
function textElement(place: HtmlPlace, char: string, at: number): HtmlPlace | undefined {
  const { state, tag } = place;
  if (state === "text-element") {
    if (char !== "<") return referring(place, char);
    return { ...place, state: "text-element-end", gathered: "<", reference: "", tagStart: at };
  }
  const gathered = place.gathered + char.toLowerCase();
  const wanted = `</${tag}>`;
  if (gathered === wanted) return BETWEEN_TAGS;
  return wanted.startsWith(gathered) ? { ...place, gathered } : undefined;
}
