import { parser } from "handlebars/dist/cjs/handlebars/compiler/base.js";
import helpers from "handlebars/dist/cjs/handlebars/compiler/helpers.js";
import type { TemplateSpan } from "./template-tree.ts";

/** A template that Handlebars itself cannot read; the span is where it gave up. */
export class TemplateSyntaxError extends Error {
  readonly span: TemplateSpan;

  constructor(message: string, span: TemplateSpan) {
    super(message);
    this.span = span;
  }
}

/** Lines and columns of the library as offsets in the text. */
export class TemplatePlaces {
  readonly #text: string;
  readonly #lines: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#lines = [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length)];
  }

  offset({ line, column }: hbs.AST.Position): number {
    return Math.min((this.#lines[line - 1] ?? this.#text.length) + column, this.#text.length);
  }

  span({ start, end }: hbs.AST.SourceLocation): TemplateSpan {
    return { start: this.offset(start), end: this.offset(end) };
  }

  /** A line as a whole, without its end. */
  line(number: number): TemplateSpan {
    const start = this.#lines[number - 1] ?? this.#text.length;
    const end = this.#lines[number] ?? this.#text.length;
    return { start, end: start + this.#text.slice(start, end).trimEnd().length };
  }
}

interface ParserFault {
  /** Counted from 0. */
  readonly line: number;
  readonly loc?: {
    readonly first_line: number;
    readonly first_column: number;
    readonly last_line: number;
    readonly last_column: number;
  };
}

/**
 * Reads a template with the parser of Handlebars, before it takes blanks away: every span is one of the text.
 *
 * @throws {TemplateSyntaxError}
 */
export function parseHandlebars(text: string, places: TemplatePlaces): hbs.AST.Program {
  const own = Object.assign(Object.create(parser) as typeof parser, {
    yy: {
      ...helpers,
      locInfo: (place: unknown) => new helpers.SourceLocation(undefined, place),
      // Its own error is a picture of dashes; this one has a place.
      parseError(message: string, fault: ParserFault): never {
        throw new TemplateSyntaxError(message, spanOf(fault, places));
      },
    },
  });
  try {
    return own.parse(text);
  } catch (error) {
    if (error instanceof TemplateSyntaxError) throw error;
    const { message, lineNumber } = error as Error & { readonly lineNumber?: number };
    throw new TemplateSyntaxError(message, places.line(lineNumber ?? 1));
  }
}

function spanOf({ line, loc }: ParserFault, places: TemplatePlaces): TemplateSpan {
  if (loc === undefined) return places.line(line + 1);
  const span = {
    start: places.offset({ line: loc.first_line, column: loc.first_column }),
    end: places.offset({ line: loc.last_line, column: loc.last_column }),
  };
  return span.end > span.start ? span : places.line(loc.first_line);
}
