import { expect, it } from "vitest";
import { readTemplate } from "../../compiler/template/read-template.ts";

const V = "{{a}}";

/** Problems as `kind detail text`. */
const found = (text: string): readonly string[] =>
  readTemplate(text).problems.map((one) => {
    const what = one.kind === "place" ? one.place : one.kind === "active" ? one.content : "";
    return `${one.kind} ${what} ${text.slice(one.start, one.end)}`.replace("  ", " ");
  });

it.each([
  `<p>${V}</p>`,
  `<title>${V}</title><textarea>${V}</textarea>`,
  `<p title="${V}" class='x ${V}' aria-label="${V}" data-x="a${V}b">${V}</p>`,
  `<p title = "${V}">`,
  `<br/><br /><input value="${V}"/>`,
  `<!DOCTYPE html><!-- a -- b -->${V}<!---->${V}`,
  `&amp;${V} a & ${V} &lt;${V}`,
  `<p TITLE="${V}">x</P>`,
  `<td colspan=2>${V}</td>`,
  `<a href="https://dichvucong.gov.vn/?a=1&amp;b=2">x</a><a href="#x">y</a><a href="mailto:a@b.vn">z</a><img src="dau.png" srcset="a.png 1x, b.png 2x">`,
  `{{#if a}}<p>{{else}}<div>{{/if}}`,
  `<p title="{{#if a}}x{{else}}${V}{{/if}}">`,
  `<style>p > a { content: "<" }</style>`.replace('<"', 'x"'),
])("takes %s", (text) => {
  expect(found(text)).toEqual([]);
});

const refused: readonly (readonly [text: string, wanted: string])[] = [
  [`<p ${V}>`, `place tag ${V}`],
  [`<${V}>`, `place tag ${V}`],
  [`<p${V}>`, `place tag ${V}`],
  [`</p${V}>`, `place tag ${V}`],
  [`<p title${V}="x">`, `place tag ${V}`],
  [`<p title="x"${V}>`, `place tag ${V}`],
  [`<p/${V}>`, `place tag ${V}`],
  [`<p title=${V}>`, `place unquoted-attribute ${V}`],
  [`<p title=x${V}>`, `place unquoted-attribute ${V}`],
  [`<!-- ${V} -->`, `place comment ${V}`],
  [`<!DOCTYPE ${V}>`, `place doctype ${V}`],
  [`<style>p { color: ${V} }</style>`, `place style ${V}`],
  [`&${V}`, `place character-reference ${V}`],
  [`&#x${V}`, `place character-reference ${V}`],
  [`&{{#if b}}${V}{{/if}}`, "place character-reference {{#if b}}"],
  [`<p title="&a${V}">`, `place character-reference ${V}`],
  ...[
    "href",
    "src",
    "action",
    "formaction",
    "xlink:href",
    "style",
    "srcdoc",
    "srcset",
    "poster",
    "la",
    "content",
  ].map((name) => [`<p ${name}="${V}">`, `place attribute ${V}`] as const),
  [`<p style="{{#if b}}x{{/if}}">`, "place attribute {{#if b}}"],
  [`<p {{#if b}}hidden{{/if}}>`, "place tag {{#if b}}"],
];

it.each(refused)("refuses the value in %s", (text, wanted) => {
  expect(found(text)).toContain(wanted);
});

it("refuses values in attributes that run code, which may not be there anyway", () => {
  expect(found(`<p onclick="x('${V}')">`)).toEqual([
    `active event-attribute onclick="x('${V}')"`,
    `place attribute ${V}`,
  ]);
});

const active: readonly (readonly [text: string, wanted: string])[] = [
  ["<script>x</script>", "active element <script>"],
  ["<SCRIPT\nsrc='x'>", "active element <SCRIPT\nsrc='x'>"],
  ["<iframe></iframe>", "active element <iframe>"],
  ["<svg><p/></svg>", "active element <svg>"],
  ["<object data='x'></object>", "active element <object data='x'>"],
  ["<base href='https://a.vn/'>", "active element <base href='https://a.vn/'>"],
  ["<p onclick>", "active event-attribute onclick"],
  ["<p ONCLICK=x>", "active event-attribute ONCLICK=x"],
  ["<p srcdoc='x'>", "active url srcdoc='x'"],
  ["<meta http-equiv='refresh'>", "active http-equiv http-equiv='refresh'"],
  ...[
    "javascript:x",
    " javascript:x",
    "JaVaScRiPt:x",
    "java&#115;cript:x",
    "java\tscript:x",
    "vbscript:x",
    "data:text/html,x",
    "data:image/svg+xml;base64,x",
    "x, javascript:y",
  ].map((url) => [`<a href="${url}">`, `active url href="${url}"`] as const),
];

it.each(active)("refuses %s altogether", (text, wanted) => {
  expect(found(text)).toEqual([wanted]);
});

it.each([
  ["a < b", "< "],
  ["a <3", "<3"],
  ["<p", "<p"],
  ["<p title='x", "<p title='x"],
  ["<p title='a'b>", "<p title='a'b"],
  ["<p =x>", "<p ="],
  ['<p a=b"c>', '<p a=b"'],
  ["<p a=>", "<p a=>"],
  ["</>", "</>"],
  ["<?php ?>", "<?"],
  ["<!-->x-->", "<!-->"],
  ["<!--->x-->", "<!--->"],
  ["<!-- x --!> -->", "<!-- x --!>"],
  ["<!-- x", "<!-- x"],
  ["<![CDATA[x]]>", "<!["],
  ["<title><b></title>", "<b"],
  ["<style></stylex>", "</stylex"],
  ["<p / x>", "<p / "],
])("refuses markup that readers mend in their own ways: %s", (text, place) => {
  expect(found(text)).toEqual([`markup ${place}`]);
});

it.each([
  "{{#if a}}<p title='{{/if}}'>",
  "<p title='{{#if a}}'>{{/if}}",
  "{{#if a}}<!-- {{/if}} -->",
  "{{#if a}}x{{else}}<p {{/if}}>",
  "{{#each a}}<style>{{/each}}</style>",
  "{{#if a}}<textarea>{{/if}}</textarea>",
])("refuses a block that ends elsewhere than it began: %s", (text) => {
  expect(found(text).map((one) => one.split(" ")[0])).toContain("block-across-markup");
});

it("says a mistake of the markup once", () => {
  expect(found(`<p title="x"y>${V}<script>`)).toHaveLength(1);
});
