import fc from "fast-check";

/** Shape of the data of made templates. */
export interface MadeData {
  readonly a: string;
  readonly b: { readonly c: string; readonly d: boolean };
  readonly rows: readonly { readonly x: string; readonly y: boolean; readonly tags: readonly string[] }[];
}

const HOSTILE = [
  "",
  "0",
  "Nguyễn Văn Ánh",
  "<script>alert(1)</script>",
  `"><img src=x onerror=alert(1)>`,
  "' onmouseover='x",
  "{{a}} {{{b}}} {{#if",
  "&lt;b&gt; & `x` =",
  "--> <!-- ]]> </title></textarea></style>",
  "\u202Eđảo\u202C",
  "a\nb",
];

const word = fc.constantFrom(...HOSTILE);

export const madeData: fc.Arbitrary<MadeData> = fc.record({
  a: word,
  b: fc.record({ c: word, d: fc.boolean() }),
  rows: fc.array(fc.record({ x: word, y: fc.boolean(), tags: fc.array(word, { maxLength: 2 }) }), {
    maxLength: 3,
  }),
});

/** Blanks and line ends matter: what stands alone on a line is what implementations differ in. */
const gap = fc.constantFrom("", " ", "\n", "\r\n", "\n\n", "  \n", "\n  ", "\t");
const markup = fc.constantFrom(
  "x",
  "<br>",
  "<p>",
  "</p>",
  "<i title='y'>",
  " z ",
  "{ }",
  "<!-- c -->",
  "{{! ghi }}",
);

const outer = fc.constantFrom("{{a}}", "{{ b.c }}", '<p title="{{a}}">', "<textarea>{{a}}</textarea>");
const inner = fc.constantFrom("{{this.x}}", '<b class="k {{this.x}}">');

const joined = (parts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(gap, parts, gap), { maxLength: 4 })
    .map((list) => list.map((each) => each.join("")).join(""));

const rowBody = joined(
  fc.oneof(
    markup,
    inner,
    joined(fc.oneof(markup, inner)).map((body) => `{{#if this.y}}${body}{{else}}-{{/if}}`),
    fc.tuple(gap, gap).map(([one, two]) => `{{#each this.tags}}${one}{{this}}${two}{{/each}}`),
  ),
);

/** Templates of the subset, sound by the way they are made. */
export const madeTemplate: fc.Arbitrary<string> = joined(
  fc.oneof(
    markup,
    outer,
    fc
      .tuple(joined(outer), gap, joined(markup))
      .map(([one, two, three]) => `{{#if b.d}}${one}{{else}}${two}${three}{{/if}}`),
    fc.tuple(gap, rowBody).map(([one, two]) => `{{#each rows}}${one}${two}{{/each}}`),
    joined(fc.oneof(markup, outer)).map((body) => `{{#if rows}}${body}{{/if}}`),
  ),
);
