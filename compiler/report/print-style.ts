/** A report on A4: nothing is hidden behind a fold, no row is cut, flows stand side by side in the width of the page. */
export const printStyle = `@page { size: A4; margin: 16mm 15mm 18mm; @top-right { content: ""; } }
@media print {
  :root { --accent: #0b3a66; --old: #9aa1a9; --now: #0b3a66; --good: #144723; --bad: #7a1810; --doubt: #4f3700; --card: #fff; --hair: #999; }
  .report { font-size: 10pt; line-height: 1.35; }
  .report main { max-width: none; }
  .languages, .filter { display: none; }
  .report h1.title { font-size: 18pt; margin-bottom: 6pt; }
  .report header { margin-bottom: 10pt; }
  .report .versions { font-size: 9pt; margin-bottom: 8pt; }
  .caveats, .same { font-size: 8.5pt; }
  .caveats ul, .caveats ol, .caveats li { margin-top: 1pt; margin-bottom: 1pt; }
  .sourced, .burdens { margin: 6pt 0; }
  .lead { padding: 6pt 0 8pt; }
  .track { height: 14pt; }
  .burdens strong { font-size: 11pt; }
  .report h2 { font-size: 14pt; margin-top: 16pt; padding-top: 6pt; }
  .report h3 { font-size: 11.5pt; margin-top: 10pt; }
  .report table { font-size: 9.5pt; }
  .claim .figures { font-size: 36pt; }
  .claim small, .claim .unit { font-size: 12pt; }
  .claim .difference { font-size: 18pt; }
  .bar, .range, .hatched, .mark-flag, .piece svg, .track { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .lead, .tile, .sourced, .burdens, .one, .change, .not-counted li, .caveats li { break-inside: avoid; }
  .tiles { grid-template-columns: repeat(5, minmax(0, 1fr)); }
  .tile { padding: 5pt 8pt 5pt 0; }
  .tile .figures { font-size: 13pt; }
  .tile .what, .tile .difference, .ground { font-size: 8pt; }
  .caveats { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  summary { list-style: none; break-after: avoid; }
  .holds-for > summary { display: none; }
  .holds-for > ol { font-size: 8.5pt; columns: 2; column-gap: 14pt; margin: 1pt 0 4pt; }
  .holds-for .change { margin: 0 0 1pt; }
  .equal > .told, .equal > .more { break-after: avoid; }
  .lead-in, .side-name { break-after: avoid; }
  thead, caption { break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  table:not(:has(tbody tr:nth-child(16))) { break-inside: avoid; }
  .flow-section { break-before: page; }
  .flows { display: none; }
  .on-paper { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8pt; align-items: start; }
  .piece { break-inside: avoid; }
  .days > p { break-inside: avoid; break-after: avoid; }
  .days:not(:has(.day-bars > li:nth-child(14))) { break-inside: avoid; }
  .pair + .pair, .first + .pair { break-before: page; }
  .day-bars { break-before: avoid; }
  .piece svg { display: block; width: 100%; height: auto; max-height: 205mm; }
  .piece .side-name { font-size: 8pt; line-height: 1.2; text-transform: none; letter-spacing: 0; }
  .report .legend-words { display: none; }
  .report a { text-decoration: none; }
}
`;

/** The name of what is compared stands at the head of every sheet but the first, which bears it in large. */
export const sheetHead = (name: string): string =>
  `@page { @top-left { content: ${cssText(shortened(name))}; font: 8pt "Times New Roman", "Liberation Serif", serif; color: #333; } }
@page :first { @top-left { content: ""; } }
`;

const LONGEST = 110;
const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(" ", LONGEST))}…`;

/** A text as a string of a style sheet: what is no letter, digit or space is written by its number. */
const cssText = (text: string): string =>
  `"${text.normalize("NFC").replaceAll(/[^\p{L}\p{M}\p{N} ]/gu, (one) => `\\${one.codePointAt(0)?.toString(16) ?? ""} `)}"`;
